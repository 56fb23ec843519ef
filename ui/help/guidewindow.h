// SPDX-License-Identifier: MIT
#pragma once

#include "ui/help/guidepages.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QTextBrowser;
class QUrl;

namespace hooksmith::ui {

/// The guide, offline: contents at the left, the page at the right, search in all pages. Links to
/// actions and to the web are not followed here but reported.
class GuideWindow : public QWidget
{
    Q_OBJECT
public:
    /// `actions` and `menus` must outlive it.
    GuideWindow(const Actions &actions, const QMenuBar &menus, QWidget *parent = nullptr);

    const QList<GuidePage> &pages() const { return m_pages; }
    /// "samples.md"; an unknown page changes nothing.
    void showPage(const QString &file);
    QString currentPage() const { return m_current; }
    /// Leaves only pages with the text in the contents and marks it in the page shown; empty shows
    /// everything again.
    void search(const QString &text);
    /// The next hit, in the next page when there is none below; wraps around.
    void findNext(bool backwards = false);

Q_SIGNALS:
    /// A link to http:, https: or mailto: was activated: the desktop's business.
    void externalLinkActivated(const QUrl &url);
    /// A link to an action was activated ("run.run").
    void actionActivated(const QString &id);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void addShortcuts();
    void followLink(const QUrl &url);
    void pageShown(const QUrl &source);
    void styleDocument();
    void markHits();
    int hitsIn(const GuidePage &page) const;
    int row(const QString &file) const;

    const Actions &m_actions;
    const QMenuBar &m_menus;
    QList<GuidePage> m_pages;
    QString m_current; ///< The browser's source() lags behind its signal
    QListWidget *m_contents = nullptr;
    QTextBrowser *m_browser = nullptr;
    QLineEdit *m_search = nullptr;
    QLabel *m_hits = nullptr;
};

} // namespace hooksmith::ui
