// SPDX-License-Identifier: MIT
#pragma once

#include "core/workspace/workspace.h"

#include <optional>
#include <QObject>
#include <QTextDocument>
#include <QTimer>
#include <QUndoStack>

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
    /// "builder" of the file: what the form knows beyond the request itself (rows that are switched
    /// off, the provider to sign as, …). An object; empty when there is none.
    const JsValue &builder() const { return m_builder; }
    JsValue builder(QStringView key) const { return m_builder.value(key); }
    /// False: `{{name}}` is text here ("variables": false of the file).
    bool usesVariables() const { return m_usesVariables; }

    void setMethod(const QString &method);
    void setUrl(const QString &url);
    void setHeaders(const QList<HeaderField> &headers);
    /// The same with a value of builder(), as one step of undo.
    void setUrl(const QString &url, const QString &key, const JsValue &value);
    void setHeaders(const QList<HeaderField> &headers, const QString &key, const JsValue &value);
    void setBodyForm(BodyForm form);
    void setEvent(const QString &event);
    /// Undefined removes it.
    void setBuilder(const QString &key, const JsValue &value);
    void setUsesVariables(bool uses);
    /// Bytes of any kind: what is not text, or could not be typed back exactly, is kept as it is.
    void setBodyBytes(const QByteArray &bytes);
    /// A header that follows from the rest (a signature): no step of undo of its own.
    void setComputedHeaders(const QList<HeaderField> &headers);

    /// Undo of everything that is edited here, the texts included, in the order of the edits.
    QUndoStack &undoStack() { return m_undo; }
    /// The steps until the end belong together.
    void beginStep(const QString &text) { m_undo.beginMacro(text); }
    void endStep() { m_undo.endMacro(); }

    QTextDocument &source() { return m_source; } ///< The file's text, of a broken sample
    QTextDocument &body() { return m_body; }
    QTextDocument &eventText() { return m_eventText; } ///< JSON: room, user, message, ...
    QTextDocument &answers() { return m_answers; } ///< JSON: responses, http

    /// What would be sent. Errors carry the line in the text of `part(error)`.
    Result<Sample> sample() const;
    static Part part(const Error &error);
    /// The bytes of the body as they would be sent, valid or not.
    QByteArray bodyBytes() const;
    /// False after a large body was edited, until it has been read off the window's thread:
    /// sample() and bodyBytes() would have to do it at once. settled() follows.
    bool isSettled() const { return !m_reading; }
    /// A large body comes into body() piece by piece after it was loaded, and cannot be edited
    /// until filled(); what is sent is known meanwhile.
    bool isFilling() const { return m_filling; }
    /// The rest of it at once.
    void finishFilling();
    /// Indents the body when it is JSON; a large one a little later, as another step of undo.
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
    /// Values are others than the form's last edit made them: by undo, redo or setBodyBytes().
    void valuesChanged();
    /// What was being read is known now.
    void settled();
    void filled();
    /// A broken file has become a sample (or another one): everything may have changed.
    void reloaded();

private:
    /// Everything that undoStack() is about.
    struct Values
    {
        QString method, url, event;
        QList<HeaderField> headers;
        BodyForm bodyForm = BodyForm::Text;
        JsValue builder = JsValue::object();
        bool usesVariables = true;
        std::optional<QByteArray> bytes; ///< Only in steps that replace the body's bytes
    };
    friend class ValuesCommand;
    Values values() const;
    void setValues(const Values &values);
    /// `field`: steps of the same one, shortly after each other, become one.
    void change(const Values &after, const QString &text, int field);
    static void setBuilder(Values &values, const QString &key, const JsValue &value);
    void takeBytes(const QByteArray &bytes, const JsValue &known = {});
    /// The same for a large one: its text is made off the window's thread.
    void takeLater(const QByteArray &bytes, const JsValue &known);
    void fillOn();
    void stopFilling();
    JsValue rawWithExtras() const;
    static Error inPart(Error error, Part part);
    /// JSON of a text, with the error's words for a person who sees the text.
    static Result<JsValue> parsed(const QTextDocument &document, const QString &what, Part part);
    /// What the text of the body comes to.
    struct ReadBody
    {
        int revision = -1; ///< Of m_body
        BodyForm form = BodyForm::Text;
        QByteArray bytes;
        std::optional<Error> error; ///< It says it is JSON and is not
    };
    struct BodyText
    {
        QString text;
        int revision = -1;
        BodyForm form = BodyForm::Text;
        bool crlf = false;
        QString loadedText;
        QByteArray loadedBytes;
    };
    BodyText bodyText() const;
    static ReadBody readBody(const BodyText &body);
    const ReadBody &currentBody() const;
    void bodyEdited();
    void readLater();
    void takeRead(const ReadBody &read);
    bool isLarge() const;

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
    JsValue m_builder = JsValue::object();
    bool m_usesVariables = true;
    bool m_bodyIsText = true;
    bool m_bodyCrlf = false;
    QByteArray m_loadedBytes; ///< For text that nobody has touched: byte for byte what was read
    QString m_loadedText;
    QUndoStack m_undo;
    mutable ReadBody m_read;
    QTimer m_settle; ///< While a large body is typed
    bool m_reading = false;
    QTimer m_fillStep;
    bool m_filling = false;
    int m_fillNumber = 0; ///< Text for an earlier one is dropped
    QString m_fillText;
    qsizetype m_filled = 0; ///< Characters of it
    QTextDocument m_source, m_body, m_eventText, m_answers;
};

} // namespace hooksmith::ui
