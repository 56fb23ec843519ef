// SPDX-License-Identifier: MIT
// What comes into the request pane from elsewhere and what leaves it: import, export, history.
#include "ui/requestbuilder/requestpane.h"

#include "core/exchange/codeexport.h"
#include "core/exchange/har.h"
#include "core/exchange/httpfile.h"
#include "core/exchange/query.h"
#include "core/workspace/textfile.h"
#include "ui/documents/workspacevariables.h"
#include "ui/requestbuilder/historydialog.h"
#include "ui/requestbuilder/importdialog.h"
#include "ui/requestbuilder/incomingform.h"
#include "ui/requestbuilder/preparedrequest.h"
#include "ui/requestbuilder/sendpart.h"
#include "ui/requestbuilder/variablesdialog.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QThreadPool>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

QString nameOf(const ExchangeRequest &request)
{
    if (!request.name.trimmed().isEmpty())
        return request.name.trimmed();
    const QString path = QUrl(QString::fromUtf8(request.url)).path();
    const QString last = path.section(u'/', -1, -1, QString::SectionSkipEmpty);
    // The end of a webhook's address is its token.
    const QString place = path.contains("/hooks/"_L1) ? QString() : last.left(40);
    return place.isEmpty() ? RequestPane::tr("imported") : place;
}

bool holdsRequests(ImportFormat format)
{
    return format != ImportFormat::Sample && format != ImportFormat::JsonPayload;
}

/// Whether a file that could not be read as requests was to hold them: then the error is what
/// matters, and it is no payload.
bool saysFormat(const QString &fileName, const Error &error)
{
    const QString ending = QFileInfo(fileName).suffix().toLower();
    return error.code == "file-not-readable"_L1 || error.code == "import-too-large"_L1
        || QStringList{u"har"_s, u"http"_s, u"rest"_s, u"curl"_s}.contains(ending);
}

/// The history does not keep the token of an address; the shown sample has the one that belongs
/// there.
QByteArray withTokenOf(const SampleDocument *document, const QByteArray &url)
{
    const TargetParts shown =
        TargetParts::split(document ? document->url().toUtf8() : QByteArray());
    ExchangeRequest sent;
    sent.url = url;
    TargetParts parts = TargetParts::split(sent.target());
    if (!parts.path.contains("[hook_token]") || !shown.path.startsWith("/hooks/"))
        return url;
    parts.path = shown.path;
    return sent.origin() + parts.join();
}

} // namespace

void RequestPane::importBytes(const QByteArray &bytes, const QString &fileName)
{
    // A HAR file may have hundreds of megabytes: it is read off the window's thread.
    QThreadPool::globalInstance()->start([self = QPointer(this), bytes, fileName] {
        const Result<ImportedFile> read = importRequests(bytes, fileName);
        QMetaObject::invokeMethod(
            qApp,
            [self, read, fileName] {
                if (!self)
                    return;
                if (read)
                    self->offer(*read, fileName.isEmpty() ? tr("The clipboard") : fileName);
                else
                    Q_EMIT self->failed(read.error());
            },
            Qt::QueuedConnection);
    });
}

void RequestPane::importPath(const QString &path, std::function<void()> otherwise)
{
    QThreadPool::globalInstance()->start(
        [self = QPointer(this), path, otherwise = std::move(otherwise)] {
            const QString name = QFileInfo(path).fileName();
            const Result<QByteArray> bytes = readFile(path);
            const Result<ImportedFile> read =
                bytes ? importRequests(*bytes, name) : unexpected(bytes.error());
            QMetaObject::invokeMethod(
                qApp,
                [self, name, read, otherwise] {
                    if (!self)
                        return;
                    if (read && holdsRequests(read->format))
                        self->offer(*read, name);
                    else if (!read && saysFormat(name, read.error()))
                        Q_EMIT self->failed(read.error());
                    else
                        otherwise();
                },
                Qt::QueuedConnection);
        });
}

void RequestPane::offer(const ImportedFile &file, const QString &source)
{
    if (file.sample) {
        Q_EMIT samplesWanted(
            {NewSample{QFileInfo(source).completeBaseName(), *file.sample, bodyForm(*file.sample)}},
            {});
        return;
    }
    if (file.requests.size() == 1) {
        want(file.requests);
        return;
    }
    auto *dialog = new ImportDialog(file.requests, source, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::chosen, this, &RequestPane::want);
    dialog->open();
}

void RequestPane::want(const QList<ImportedRequest> &requests)
{
    QList<NewSample> samples;
    QStringList notes;
    for (const ImportedRequest &item : requests) {
        NewSample made;
        made.name = nameOf(item.request);
        made.sample.kind = IntegrationType::Incoming;
        made.sample.incoming = item.request.toSample();
        const bool isJson = bool(JsValue::fromJson(item.request.body));
        made.bodyForm = !isPlainText(item.request.body) ? BodyForm::File
            : isJson && JsValue::fromJson(item.request.body)->toJson() == item.request.body
            ? BodyForm::Json
            : BodyForm::Text;
        samples.append(made);
        notes.append(item.notes);
    }
    notes.removeDuplicates();
    Q_EMIT samplesWanted(samples, notes);
}

void RequestPane::importClipboard()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty())
        Q_EMIT said(tr("The clipboard holds no text."));
    else
        importBytes(text.toUtf8(), {});
}

void RequestPane::importFile()
{
    auto *dialog = new QFileDialog(this, tr("Import requests"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Requests (*.har *.http *.rest *.json *.txt *.sh *.curl)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const Result<QByteArray> bytes = readFile(path);
        if (bytes)
            importBytes(*bytes, QFileInfo(path).fileName());
        else
            Q_EMIT failed(bytes.error());
    });
    dialog->open();
}

void RequestPane::copyAs(Format format)
{
    SampleDocument *const document = m_document;
    if (!document || document->isBroken() || document->kind() != IntegrationType::Incoming) {
        Q_EMIT said(tr("Only a request can be copied; an event has none."));
        return;
    }
    const Result<Sample> sample = document->sample();
    if (!sample) {
        Q_EMIT failed(sample.error());
        return;
    }
    const ExchangeRequest request = requestForExport(*sample, document->usesVariables(),
                                                     m_incoming->sendPart().target(), m_variables);
    QString text;
    switch (format) {
    case Format::Curl: text = exportCurl(request); break;
    case Format::PowerShell: text = exportPowerShell(request); break;
    case Format::HttpFile: text = exportHttpFile(request); break;
    case Format::Fetch: text = exportFetch(request); break;
    case Format::Python: text = exportPython(request); break;
    case Format::Har: {
        ExchangeEntry entry;
        entry.request = request;
        entry.startedAt = QDateTime::currentDateTimeUtc();
        text = QString::fromUtf8(exportHar({entry}));
        break;
    }
    }
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT said(tr("Copied; secrets stand there as names to be filled in."));
}

void RequestPane::showHistory()
{
    if (!m_historyDialog) {
        m_historyDialog = new HistoryDialog(m_history, window());
        m_historyDialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(&m_incoming->sendPart(), &SendPart::sent, m_historyDialog, &HistoryDialog::refresh);
        connect(m_historyDialog, &HistoryDialog::openRequested, this,
                [this](const SentEntry &entry) {
                    ImportedRequest item;
                    item.request = entry.request;
                    item.request.name = entry.sample;
                    item.request.url = withTokenOf(m_document, entry.request.url);
                    m_historyDialog->close();
                    want({item});
                });
        connect(m_historyDialog, &HistoryDialog::copyRequested, this,
                [this](const SentEntry &entry) {
                    QGuiApplication::clipboard()->setText(exportCurl(entry.request));
                    Q_EMIT said(tr("Copied; secrets stand there as names to be filled in."));
                });
    }
    m_historyDialog->show();
    m_historyDialog->raise();
    m_historyDialog->activateWindow();
}

void RequestPane::editVariables()
{
    auto *dialog = new VariablesDialog(m_variables, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace hooksmith::ui
