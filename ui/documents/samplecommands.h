// SPDX-License-Identifier: MIT
#pragma once

#include "ui/documents/sampledocument.h"

#include <QElapsedTimer>
#include <QUndoCommand>
#include <utility>

namespace hooksmith::ui {

/// Fields of undo steps that merge.
enum Field { MethodField, UrlField, HeadersField, FormField, EventField, BuilderField, BytesField };

constexpr int mergeMs = 1500; ///< Typing that pauses longer becomes another step

/// One change of the values of a sample's form.
class ValuesCommand : public QUndoCommand
{
public:
    ValuesCommand(SampleDocument &document, const SampleDocument::Values &before,
                  const SampleDocument::Values &after, const QString &text, int field)
        : QUndoCommand(text), m_document(document), m_before(before), m_after(after), m_field(field)
    {
        m_age.start();
    }
    int id() const override
    {
        return m_field == UrlField || m_field == BuilderField ? m_field : -1;
    }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const ValuesCommand *>(other);
        if (m_age.elapsed() > mergeMs)
            return false;
        m_after = next->m_after;
        m_age.start();
        return true;
    }
    void undo() override
    {
        m_document.setValues(m_before);
        Q_EMIT m_document.valuesChanged();
    }
    void redo() override
    {
        m_document.setValues(m_after);
        if (!std::exchange(m_fresh, false))
            Q_EMIT m_document.valuesChanged();
    }

private:
    SampleDocument &m_document;
    SampleDocument::Values m_before, m_after;
    int m_field;
    bool m_fresh = true;
    QElapsedTimer m_age;
};

/// One step of a text's own history, in its place among the other steps.
class TextCommand : public QUndoCommand
{
public:
    explicit TextCommand(QTextDocument &document)
        : QUndoCommand(SampleDocument::tr("Typing")), m_document(document),
          m_steps(document.availableUndoSteps())
    {
    }
    // The text may have been taken back by itself (its context menu): then there is nothing to do.
    void undo() override
    {
        while (m_document.availableUndoSteps() >= m_steps && m_document.isUndoAvailable())
            m_document.undo();
    }
    void redo() override
    {
        if (std::exchange(m_fresh, false))
            return;
        while (m_document.availableUndoSteps() < m_steps && m_document.isRedoAvailable())
            m_document.redo();
    }

private:
    QTextDocument &m_document;
    int m_steps;
    bool m_fresh = true;
};

} // namespace hooksmith::ui
