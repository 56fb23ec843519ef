// SPDX-License-Identifier: MIT
#include "ui/actions/mnemonics.h"

#include <QAction>
#include <QHash>
#include <QList>
#include <QSet>

namespace hooksmith::ui {

namespace {

struct Entry
{
    QString text; ///< Without a mnemonic; "&&" as it is
    qsizetype own = -1; ///< Where its own mnemonic was
    QList<qsizetype> places; ///< Where it may have one, the best first
    qsizetype place = -1; ///< Where it gets one
};

Entry entryOf(const QString &marked)
{
    Entry entry;
    for (qsizetype i = 0; i < marked.size(); ++i) {
        const bool before = marked.at(i) == u'&' && i + 1 < marked.size();
        if (before && marked.at(i + 1) != u'&') {
            entry.own = entry.own < 0 ? entry.text.size() : entry.own;
            continue;
        }
        entry.text += marked.at(i);
        if (before)
            entry.text += marked.at(++i);
    }
    QList<qsizetype> later;
    for (qsizetype i = 0; i < entry.text.size(); ++i) {
        if (!entry.text.at(i).isLetterOrNumber())
            continue;
        const bool first = i == 0 || !entry.text.at(i - 1).isLetterOrNumber();
        (first ? entry.places : later).append(i);
    }
    entry.places += later;
    if (entry.own >= 0) {
        entry.places.removeAll(entry.own);
        entry.places.prepend(entry.own);
    }
    return entry;
}

/// Each entry a letter of its own: free ones first, else those before it move on (a matching, found
/// along augmenting paths).
class Matching
{
public:
    explicit Matching(QList<Entry> &entries) : m_entries(entries) { }

    void keepOwn()
    {
        for (qsizetype i = 0; i < m_entries.size(); ++i) {
            const Entry &entry = m_entries.at(i);
            if (entry.own >= 0 && !m_taken.contains(letter(entry, entry.own)))
                take(i, entry.own);
        }
    }

    void complete()
    {
        for (qsizetype i = 0; i < m_entries.size(); ++i) {
            m_asked.clear();
            if (m_entries.at(i).place < 0)
                (void)find(i);
        }
    }

private:
    static QChar letter(const Entry &entry, qsizetype place)
    {
        return entry.text.at(place).toCaseFolded();
    }

    void take(qsizetype index, qsizetype place)
    {
        m_entries[index].place = place;
        m_taken.insert(letter(m_entries.at(index), place), index);
    }

    bool find(qsizetype index)
    {
        const QList<qsizetype> places = m_entries.at(index).places;
        for (const qsizetype place : places) {
            if (!m_taken.contains(letter(m_entries.at(index), place))) {
                take(index, place);
                return true;
            }
        }
        for (const qsizetype place : places) {
            const QChar wanted = letter(m_entries.at(index), place);
            if (m_asked.contains(wanted))
                continue;
            m_asked.insert(wanted);
            if (find(m_taken.value(wanted))) {
                take(index, place);
                return true;
            }
        }
        return false;
    }

    QList<Entry> &m_entries;
    QHash<QChar, qsizetype> m_taken;
    QSet<QChar> m_asked;
};

} // namespace

QStringList withMnemonics(const QStringList &texts)
{
    QList<Entry> entries;
    for (const QString &text : texts)
        entries.append(entryOf(text));
    Matching matching(entries);
    matching.keepOwn();
    matching.complete();
    QStringList result;
    for (Entry &entry : entries)
        result.append(entry.place < 0 ? entry.text : entry.text.insert(entry.place, u'&'));
    return result;
}

void giveMnemonics(const QList<QAction *> &entries)
{
    QList<QAction *> named;
    QStringList texts;
    for (QAction *entry : entries) {
        if (entry->isSeparator() || entry->text().isEmpty())
            continue;
        named.append(entry);
        texts.append(entry->text());
    }
    const QStringList marked = withMnemonics(texts);
    for (qsizetype i = 0; i < named.size(); ++i) {
        if (named.at(i)->text() != marked.at(i))
            named.at(i)->setText(marked.at(i));
    }
}

} // namespace hooksmith::ui
