// SPDX-License-Identifier: MIT
#include "ui/widgets/messagebox.h"

#include "core/diagnostics/logfile.h"

namespace hooksmith::ui {

QMessageBox *openMessageBox(QWidget *parent, QMessageBox::Icon icon, const QString &title,
                            const QString &text, QMessageBox::StandardButtons buttons)
{
    auto *box = new QMessageBox(icon, title, text, buttons, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    if (icon == QMessageBox::Warning || icon == QMessageBox::Critical)
        LogFile::note(QtWarningMsg, QStringLiteral("shown: ") + text);
    box->open();
    return box;
}

} // namespace hooksmith::ui
