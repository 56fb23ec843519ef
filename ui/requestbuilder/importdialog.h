// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/requestimport.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace hooksmith::ui {

/// The requests that were found in a file, to choose from.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    ImportDialog(const QList<ImportedRequest> &requests, const QString &source,
                 QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QList<hooksmith::ImportedRequest> &requests);

private:
    QList<ImportedRequest> checked() const;
    void refresh();

    QList<ImportedRequest> m_requests;
    QTreeWidget *m_list = nullptr;
    QLabel *m_notes = nullptr;
    QPushButton *m_import = nullptr;
};

} // namespace hooksmith::ui
