// SPDX-License-Identifier: MIT
#pragma once

#include "core/workspace/workspace.h"

#include <QObject>
#include <QTextDocument>

namespace hooksmith::ui {

class Syntax;

/// A sample while it is edited: keeps exactly what was typed, valid or not, with its undo history,
/// and makes a Sample of it when it can.
class SampleDocument : public QObject
{
    Q_OBJECT
public:
    /// The text that an error of sample() is about: Error::detail holds its name.
    enum class Part { File, Body, Event, Answers };

    SampleDocument(const WorkspaceSample &sample, Syntax &syntax, QObject *parent = nullptr);

    /// The file could not be read as a sample: only source() can be edited until it can.
    bool isBroken() const { return m_broken; }
    IntegrationType kind() const { return m_base.kind; }

    QString method() const { return m_method; }
    QString url() const { return m_url; }
    const QList<HeaderField> &headers() const { return m_headers; }
    BodyForm bodyForm() const { return m_bodyForm; }
    /// False: the bytes are not UTF-8 and cannot be edited as text; body() shows a description.
    bool bodyIsText() const { return m_bodyIsText; }
    QString event() const { return m_event; }

    void setMethod(const QString &method);
    void setUrl(const QString &url);
    void setHeaders(const QList<HeaderField> &headers);
    void setBodyForm(BodyForm form);
    void setEvent(const QString &event);

    QTextDocument &source() { return m_source; } ///< The file's text, of a broken sample
    QTextDocument &body() { return m_body; }
    QTextDocument &eventText() { return m_eventText; } ///< JSON: room, user, message, ...
    QTextDocument &answers() { return m_answers; } ///< JSON: responses, http

    /// What would be sent. Errors carry the line in the text of `part(error)`.
    Result<Sample> sample() const;
    static Part part(const Error &error);
    /// The bytes of the body as they would be sent, valid or not.
    QByteArray bodyBytes() const;
    /// Indents the body when it is JSON.
    Result<void> formatBody();

    bool isModified() const { return m_modified; }
    /// Shows another content of the same file; undo begins anew. Nothing is modified then.
    void reload(const WorkspaceSample &sample);
    /// The edits shall not count any more (they are about to be replaced by what is on disk).
    void discardEdits() { setModified(false); }
    /// Everything that is edited here, valid or not: for a journal of unsaved work.
    JsValue draft() const;
    /// Types such a draft in, as edits that are not saved.
    void applyDraft(const JsValue &draft);
    /// The file that save() would write, as far as the parts are valid: for comparisons.
    QString fileText() const;
    /// Writes to the workspace; a body that is not the JSON it says it is goes in as text.
    Result<void> save(Workspace &workspace, const QString &slug, const QString &name,
                      bool overwrite = false);

Q_SIGNALS:
    void edited();
    void modifiedChanged();
    /// A broken file has become a sample (or another one): everything may have changed.
    void reloaded();

private:
    void load(const WorkspaceSample &sample);
    void loadIncoming(const Sample &sample);
    void loadOutgoing(const Sample &sample);
    void touch();
    void setModified(bool modified);

    Sample m_base; ///< As read; what is not edited here stays
    bool m_broken = false;
    bool m_modified = false;
    bool m_loading = false;
    QString m_method, m_url, m_event;
    QList<HeaderField> m_headers;
    BodyForm m_bodyForm = BodyForm::Text;
    bool m_bodyIsText = true;
    bool m_bodyCrlf = false;
    QByteArray m_loadedBytes; ///< For text that nobody has touched: byte for byte what was read
    QString m_loadedText;
    QTextDocument m_source, m_body, m_eventText, m_answers;
};

} // namespace hooksmith::ui
