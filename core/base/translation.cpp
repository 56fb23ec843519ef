// SPDX-License-Identifier: MIT
#include "core/base/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace hooksmith {

void installTranslations(QCoreApplication &application, const QLocale &locale)
{
    const auto install = [&application](const QLocale &language, const QString &name,
                                        const QString &directory) {
        auto *translator = new QTranslator(&application);
        if (translator->load(language, name, u"_"_s, directory))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    };
    // The one installed last is asked first.
    install(QLocale(QLocale::English), u"hooksmith"_s, u":/i18n"_s);
    install(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(locale, u"hooksmith"_s, u":/i18n"_s);
}

} // namespace hooksmith
