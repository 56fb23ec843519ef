// SPDX-License-Identifier: MIT
// The body of a sample's document: bytes that are shown as text, and text that becomes bytes. Large
// ones are worked on off the window's thread.
#include "ui/documents/samplebodytext.h"
#include "ui/documents/samplecommands.h"
#include "ui/documents/sampledocument.h"
#include "ui/documents/textreplace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLocale>
#include <QPointer>
#include <QStringDecoder>
#include <QTextCursor>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

constexpr int fillMs = 12; // At a time: the window draws and listens in between
constexpr qsizetype fillPiece = 32 * 1024; // Characters

} // namespace

void SampleDocument::takeBytes(const QByteArray &bytes, const JsValue &known)
{
    m_loadedBytes = bytes;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(bytes);
    m_bodyIsText = !decoder.hasError();
    Result<JsValue> value = known;
    const bool isJson = m_bodyForm == BodyForm::Json && m_bodyIsText;
    if (isJson && known.isUndefined())
        value = JsValue::fromJson(bytes);
    if (!m_bodyIsText) {
        text = tr("%n byte(s) that are not text; they are sent as they are.", nullptr,
                  int(bytes.size()));
    } else {
        // The value is what the file holds; shown indented, sent compactly.
        if (isJson && value)
            text = indented(*value, bytes.size());
        if (isTooLargeToEdit(text)) {
            m_bodyIsText = false;
            text = tr("%1 of text, which is too much to be typed in; it is sent as it is.")
                       .arg(QLocale().formattedDataSize(bytes.size()));
        }
    }
    m_bodyCrlf = m_bodyIsText && text.contains(u"\r\n"_s);
    m_body.setPlainText(text);
    m_loadedText = m_body.toPlainText();
    m_settle.stop();
    m_reading = false;
    m_read = {};
    if (m_bodyIsText && (!isJson || value))
        m_read = {m_body.revision(), m_bodyForm, bytes, {}};
}

void SampleDocument::takeLater(const QByteArray &bytes, const JsValue &known)
{
    m_loadedBytes = bytes;
    m_loadedText.clear();
    m_bodyIsText = true;
    m_bodyCrlf = false;
    m_body.setPlainText({});
    m_body.setUndoRedoEnabled(false);
    m_settle.stop();
    m_reading = false;
    m_read = {m_body.revision(), m_bodyForm, bytes, {}};
    m_filling = true;
    const int filling = ++m_fillNumber;
    QThreadPool::globalInstance()->start(
        [self = QPointer(this), bytes, known, filling, isJson = m_bodyForm == BodyForm::Json] {
            QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
            QString text = isJson ? indented(known, bytes.size()) : QString(decoder.decode(bytes));
            const bool fits = !decoder.hasError() && !isTooLargeToEdit(text);
            // In another encoding, or in a line of megabytes: then the other way says what it is.
            if (!fits)
                text.clear();
            QMetaObject::invokeMethod(
                qApp,
                [self, text, fits, filling] {
                    SampleDocument *document = self.data();
                    if (!document || !document->m_filling || document->m_fillNumber != filling)
                        return;
                    if (!fits) {
                        document->finishFilling();
                        return;
                    }
                    document->m_bodyCrlf = text.contains(u"\r\n"_s);
                    document->m_fillText =
                        document->m_bodyCrlf ? QString(text).replace(u"\r\n"_s, u"\n"_s) : text;
                    document->m_filled = 0;
                    document->m_fillStep.start();
                },
                Qt::QueuedConnection);
        });
}

void SampleDocument::fillOn()
{
    QElapsedTimer clock;
    clock.start();
    m_loading = true;
    QTextCursor cursor(&m_body);
    cursor.movePosition(QTextCursor::End);
    while (m_filled < m_fillText.size() && clock.elapsed() < fillMs) {
        // Whole lines, so that none is laid out twice.
        qsizetype end = m_fillText.indexOf(u'\n', qMin(m_filled + fillPiece, m_fillText.size()));
        end = end < 0 ? m_fillText.size() : end + 1;
        cursor.insertText(m_fillText.mid(m_filled, end - m_filled));
        m_filled = end;
    }
    m_loading = false;
    if (m_filled < m_fillText.size()) {
        m_fillStep.start();
        return;
    }
    m_loadedText = m_body.toPlainText();
    m_read.revision = m_body.revision();
    stopFilling();
    Q_EMIT filled();
}

void SampleDocument::stopFilling()
{
    m_fillStep.stop();
    m_fillText.clear();
    ++m_fillNumber;
    if (std::exchange(m_filling, false))
        m_body.setUndoRedoEnabled(true);
}

void SampleDocument::finishFilling()
{
    if (!m_filling)
        return;
    stopFilling();
    const bool wasLoading = std::exchange(m_loading, true);
    takeBytes(m_loadedBytes, m_base.raw.value(u"json"));
    m_loading = wasLoading;
    Q_EMIT filled();
}

void SampleDocument::setBodyBytes(const QByteArray &bytes)
{
    const QByteArray before = bodyBytes();
    if (bytes == before)
        return;
    finishFilling();
    const QString text = QString::fromUtf8(bytes);
    if (m_bodyIsText && text.toUtf8() == bytes && !isTooLargeToEdit(text) && survivesTyping(bytes)
        && survivesTyping(before)) {
        const bool crlf = bytes.contains("\r\n");
        if (bytes.contains('\n'))
            m_bodyCrlf = crlf;
        replaceChanged(m_body, crlf ? QString(text).replace(u"\r\n"_s, u"\n"_s) : text);
        return;
    }
    Values old = values();
    Values after = old;
    old.bytes = before;
    after.bytes = bytes;
    m_undo.push(new ValuesCommand(*this, old, after, tr("Change the body"), BytesField));
    Q_EMIT valuesChanged();
}

bool SampleDocument::isLarge() const
{
    return m_body.characterCount() > largeBody;
}

SampleDocument::BodyText SampleDocument::bodyText() const
{
    return {m_body.toPlainText(), m_body.revision(), m_bodyForm,
            m_bodyCrlf,           m_loadedText,      m_loadedBytes};
}

SampleDocument::ReadBody SampleDocument::readBody(const BodyText &body)
{
    ReadBody read{body.revision, body.form, {}, {}};
    // What nobody changed is what was read, byte for byte.
    const bool isLoaded = !body.loadedText.isEmpty() && body.text == body.loadedText;
    if (body.form == BodyForm::Json) {
        const Result<JsValue> value = JsValue::fromJson(body.text.toUtf8(), tr("The body"));
        if (value)
            read.bytes = isLoaded ? body.loadedBytes : value->toJson();
        else
            read.error = inPart(value.error(), Part::Body);
    }
    if (isLoaded) {
        read.bytes = body.loadedBytes;
    } else if (body.form != BodyForm::Json || read.error) {
        read.bytes =
            body.crlf ? QString(body.text).replace(u'\n', u"\r\n"_s).toUtf8() : body.text.toUtf8();
    }
    return read;
}

const SampleDocument::ReadBody &SampleDocument::currentBody() const
{
    if (!m_filling && (m_read.revision != m_body.revision() || m_read.form != m_bodyForm))
        m_read = readBody(bodyText());
    return m_read;
}

void SampleDocument::bodyEdited()
{
    if (m_loading || !isLarge())
        return;
    m_reading = true;
    m_settle.start();
}

void SampleDocument::readLater()
{
    QThreadPool::globalInstance()->start([self = QPointer(this), body = bodyText()] {
        const ReadBody read = readBody(body);
        QMetaObject::invokeMethod(
            qApp,
            [self, read] {
                if (SampleDocument *document = self.data())
                    document->takeRead(read);
            },
            Qt::QueuedConnection);
    });
}

void SampleDocument::takeRead(const ReadBody &read)
{
    if (!m_reading || m_settle.isActive())
        return; // Typed on meanwhile: the timer runs again
    if (read.revision == m_body.revision() && read.form == m_bodyForm)
        m_read = read;
    m_reading = false;
    Q_EMIT settled();
}

QByteArray SampleDocument::bodyBytes() const
{
    return m_bodyIsText ? currentBody().bytes : m_loadedBytes;
}

Result<void> SampleDocument::formatBody()
{
    if (!m_bodyIsText || m_filling)
        return {}; // What is being filled in is indented already
    if (isLarge()) {
        QThreadPool::globalInstance()->start([self = QPointer(this), body = bodyText()] {
            const Result<JsValue> value = JsValue::fromJson(body.text.toUtf8());
            QString text = value ? indented(*value, body.text.size()) : QString();
            if (text == body.text)
                text.clear(); // It is as it should be
            const int revision = body.revision;
            QMetaObject::invokeMethod(
                qApp,
                [self, text, revision] {
                    // What is wrong with it is said as soon as it is settled.
                    SampleDocument *document = self.data();
                    if (document && !text.isEmpty() && document->m_body.revision() == revision)
                        replaceChanged(document->m_body, text);
                },
                Qt::QueuedConnection);
        });
        return {};
    }
    const Result<JsValue> value = parsed(m_body, tr("The body"), Part::Body);
    if (!value)
        return unexpected(value.error());
    replaceChanged(m_body, QString::fromUtf8(value->toJson(2))); // One step of undo
    return {};
}

} // namespace hooksmith::ui
