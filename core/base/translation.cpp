// SPDX-License-Identifier: MIT
#include "core/base/translation.h"

#include "core/base/pseudotranslator.h"

#include <algorithm>
#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace hooksmith {

QStringList translatedLanguages()
{
    QStringList languages;
    const QStringList files = QDir(u":/i18n"_s).entryList({u"hooksmith_*.qm"_s}, QDir::Files);
    for (const QString &file : files)
        languages.append(file.section(u'.', 0, 0).section(u'_', 1));
    std::stable_partition(languages.begin(), languages.end(),
                          [](const QString &language) { return language == "en"_L1; });
    return languages;
}

QLocale localeOfLanguage(const QString &language)
{
    const QLocale desktop = QLocale::system();
    if (language.isEmpty() || language == "system"_L1)
        return desktop;
    const QLocale wanted(language);
    const bool same = wanted.language() == desktop.language()
        && (!language.contains(u'_') || wanted.territory() == desktop.territory());
    return same ? desktop : wanted;
}

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
    const QString pseudo = qEnvironmentVariable("HOOKSMITH_PSEUDO");
    if (pseudo == "longer"_L1 || pseudo == "rtl"_L1)
        QCoreApplication::installTranslator(new PseudoTranslator(
            pseudo == "rtl"_L1 ? Pseudo::RightToLeft : Pseudo::Longer, &application));
}

} // namespace hooksmith
