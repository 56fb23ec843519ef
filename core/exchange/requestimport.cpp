// SPDX-License-Identifier: MIT
#include "core/exchange/requestimport.h"

#include "core/base/tr.h"
#include "core/exchange/har.h"
#include "core/exchange/httpfile.h"
#include "core/exchange/postman.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

Result<ImportedFile> several(ImportFormat format, Result<QList<ImportedRequest>> requests)
{
    if (!requests)
        return unexpected(requests.error());
    ImportedFile file;
    file.format = format;
    file.requests = *requests;
    return file;
}

Result<ImportedFile> importJson(const JsValue &root, const QByteArray &bytes,
                                const QString &fileName)
{
    if (root.value(u"log").value(u"entries").isArray())
        return several(ImportFormat::Har, importHar(bytes));
    if (isPostmanCollection(root))
        return several(ImportFormat::Postman, importPostman(root));
    const QString kind = root.value(u"kind").toString();
    if ((kind == "incoming"_L1 || kind == "outgoing"_L1) && root.contains(u"format")) {
        const Result<Sample> sample =
            Sample::fromJson(bytes, fileName, QFileInfo(fileName).absolutePath());
        if (!sample)
            return unexpected(sample.error());
        ImportedFile file;
        file.format = ImportFormat::Sample;
        file.sample = *sample;
        return file;
    }
    ImportedFile file;
    file.format = ImportFormat::JsonPayload;
    ImportedRequest item;
    item.request.method = "POST";
    item.request.url = "/hooks/integration/token";
    item.request.headers = {{"Content-Type", "application/json"}};
    item.request.body = bytes;
    item.request.name = QFileInfo(fileName).completeBaseName();
    file.requests.append(item);
    return file;
}

} // namespace

Result<ImportedFile> importRequests(const QByteArray &bytes, const QString &fileName,
                                    const CurlImportOptions &options)
{
    if (bytes.size() > largestImport)
        return unexpected(Error{u"import-too-large"_s,
                                fileName.isEmpty()
                                    ? Tr::tr("The text is too large to import: at most %1 MB are "
                                             "read.")
                                          .arg(largestImport / 1024 / 1024)
                                    : Tr::tr("%1 is too large to import: at most %2 MB are read.")
                                          .arg(fileName)
                                          .arg(largestImport / 1024 / 1024),
                                {},
                                {}});
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return unexpected(Error{
            u"import-unknown"_s,
            fileName.isEmpty() ? Tr::tr("This is not a text that can be imported.")
                               : Tr::tr("%1 is not a text that can be imported.").arg(fileName),
            {},
            {}});
    if (text.startsWith(QChar(0xfeff)))
        text.remove(0, 1);
    const QString ending = QFileInfo(fileName).suffix().toLower();
    if (ending == "http"_L1 || ending == "rest"_L1)
        return several(ImportFormat::HttpFile, importHttpFile(text, options.readFile));
    if (looksLikeCurl(text)) {
        const Result<ImportedRequest> item = importCurl(text, options);
        if (!item)
            return unexpected(item.error());
        return several(ImportFormat::Curl, QList<ImportedRequest>{*item});
    }
    const QString start = text.left(64).trimmed();
    const bool json = start.startsWith(u'{') || start.startsWith(u'[');
    if (json || ending == "har"_L1 || ending == "json"_L1) {
        const Result<JsValue> root = JsValue::fromJson(text.toUtf8(), fileName);
        if (!root)
            return unexpected(root.error());
        return importJson(*root, text.toUtf8(), fileName);
    }
    static const QRegularExpression requestLine(
        uR"(^\s*(###|(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\s+\S))"_s);
    if (requestLine.match(text).hasMatch())
        return several(ImportFormat::HttpFile, importHttpFile(text, options.readFile));
    if (text.contains(u"curl "_s)) { // "Run this: curl …", a script with a shebang
        const Result<ImportedRequest> item = importCurl(text, options);
        if (item)
            return several(ImportFormat::Curl, QList<ImportedRequest>{*item});
        if (item.error().code != "not-curl"_L1)
            return unexpected(item.error());
    }
    return unexpected(Error{
        u"import-unknown"_s,
        fileName.isEmpty()
            ? Tr::tr("This is no curl command, HTTP file, HAR file, Postman collection, sample or "
                     "JSON.")
            : Tr::tr("%1 is no curl command, HTTP file, HAR file, Postman collection, sample or "
                     "JSON.")
                  .arg(fileName),
        {},
        {}});
}

} // namespace hooksmith
