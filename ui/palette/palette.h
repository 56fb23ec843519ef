// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <QAbstractListModel>
#include <QFrame>
#include <QIcon>
#include <QPointer>

class QLineEdit;
class QListView;
class QLabel;

namespace hooksmith::ui {

/// Something that can be chosen in the palette.
struct PaletteEntry
{
    QString text; ///< What is searched first ("Save all", "github/push")
    QString detail; ///< Grey, at the right (menu, kind)
    QString keys; ///< Native text of the shortcut
    QIcon icon;
    std::function<void()> use;
    int bonus = 0; ///< Added to the score (used lately)
    bool enabled = true;
};

/// The entries that match, best first.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole, KeysRole, PositionsRole };
    using QAbstractListModel::QAbstractListModel;

    void setEntries(const QList<PaletteEntry> &entries);
    void setPattern(const QString &pattern);
    /// Of the row that is shown there.
    const PaletteEntry &entry(int row) const { return m_entries.at(m_rows.at(row).entry); }
    /// Many are counted, few are shown.
    qsizetype matches() const { return m_matches; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        qsizetype entry = 0;
        int score = 0;
        QList<int> positions;
    };
    QList<PaletteEntry> m_entries;
    QList<Row> m_rows;
    qsizetype m_matches = 0;
    QString m_pattern;
};

/// A line to type in with what matches below it, over the middle of the window. Enter takes, Escape
/// leaves, up and down choose.
class Palette : public QFrame
{
    Q_OBJECT
public:
    explicit Palette(QWidget *window);

    /// What is asked for when the typed text begins with `prefix` ('\0' = without one).
    void setSource(QChar prefix, std::function<QList<PaletteEntry>()> source);
    /// What answers a text that begins with `prefix`: it is given the rest at each keystroke, and
    /// all its entries are shown ("go to line").
    void setAnswer(QChar prefix, std::function<QList<PaletteEntry>(const QString &)> answer);
    /// Opens with this text typed in ("" or one of the prefixes).
    void openWith(const QString &text, const QString &placeholder);
    PaletteModel &model() { return *m_model; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(const QString &text);
    void take();
    void place();

    QLineEdit *m_line = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_none = nullptr;
    PaletteModel *m_model = nullptr;
    QHash<QChar, std::function<QList<PaletteEntry>()>> m_sources;
    QHash<QChar, std::function<QList<PaletteEntry>(const QString &)>> m_answers;
    QChar m_current; ///< Whose entries the model has
    bool m_filled = false;
    QPointer<QWidget> m_before; ///< Had the focus
};

} // namespace hooksmith::ui
