// SPDX-License-Identifier: MIT
#pragma once

#include "core/workspace/templates.h"
#include "core/workspace/workspace.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace hooksmith {
class MarkupService;
}

namespace hooksmith::ui {

class ImageProvider;
class PreviewPane;

/// "New integration": every template with the message that it makes. Enter creates the chosen one.
class TemplateGallery : public QDialog
{
    Q_OBJECT
public:
    /// Both must outlive the dialog.
    TemplateGallery(MarkupService &markup, ImageProvider &images, QWidget *parent = nullptr);

    /// Copies the chosen template; returns the slug.
    Result<QString> create(Workspace &workspace) const;
    /// The template's most telling sample; may be empty.
    QString firstSample() const;

private:
    void filter(const QString &text);
    void show(int row);
    const IntegrationTemplate *current() const;

    QList<IntegrationTemplate> m_templates;
    QLineEdit *m_filter = nullptr;
    QListWidget *m_list = nullptr;
    QLabel *m_description = nullptr;
    QLabel *m_events = nullptr;
    PreviewPane *m_preview = nullptr;
    QLineEdit *m_name = nullptr;
    QPushButton *m_create = nullptr;
};

} // namespace hooksmith::ui
