// SPDX-License-Identifier: MIT
#include "core/exchange/codeexport.h"

#include "core/exchange/markedrequest.h"
#include "core/script/jsvalue.h"

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// A string literal that JavaScript and Python read alike: JSON's, all of it in ASCII.
QString literal(const QByteArray &utf8)
{
    const QString json = QString::fromUtf8(JsValue(QString::fromUtf8(utf8)).toJson());
    QString out;
    for (const QChar c : json) {
        if (c.unicode() < 0x7f)
            out += c;
        else
            out += u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QChar(u'0'));
    }
    return out;
}

/// Python has no surrogates in literals: whole code points.
QString pythonLiteral(const QByteArray &utf8)
{
    const QString json = QString::fromUtf8(JsValue(QString::fromUtf8(utf8)).toJson());
    QString out;
    const QList<uint> points = json.toUcs4();
    for (const uint point : points) {
        if (point < 0x7f)
            out += QChar(point);
        else if (point <= 0xffff)
            out += u"\\u%1"_s.arg(point, 4, 16, QChar(u'0'));
        else
            out += u"\\U%1"_s.arg(point, 8, 16, QChar(u'0'));
    }
    // JSON may escape a slash, which Python would keep.
    return out.replace(u"\\/"_s, u"/"_s);
}

template <class Literal>
QString expression(const MarkedRequest &marked, const QByteArray &text, const QString &variable,
                   Literal quoted)
{
    const QByteArrayList parts = marked.split(text);
    QStringList terms;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i % 2 == 1)
            terms.append(variable.arg(QString::fromLatin1(parts.at(i))));
        else if (!parts.at(i).isEmpty() || parts.size() == 1)
            terms.append(quoted(parts.at(i)));
    }
    return terms.join(u" + "_s);
}

} // namespace

QString exportFetch(const ExchangeRequest &original, const ExportOptions &options)
{
    const MarkedRequest marked(original, options.redaction);
    const ExchangeRequest &request = marked.request();
    const auto text = [&marked](const QByteArray &bytes) {
        return expression(marked, bytes, u"process.env.%1"_s, literal);
    };
    QString code = u"const response = await fetch("_s + text(request.url) + u", {\n"_s;
    code += u"  method: "_s + literal(request.method) + u",\n"_s;
    code += u"  headers: [\n"_s;
    for (const HeaderField &field : request.headers) {
        if (!isFraming(field.name))
            code += u"    ["_s + literal(field.name) + u", "_s + text(field.value) + u"],\n"_s;
    }
    code += u"  ],\n"_s;
    if (isPlainText(request.body) && !request.body.isEmpty()) {
        code += u"  body: "_s + text(request.body) + u",\n"_s;
    } else if (!request.body.isEmpty()) {
        code += u"  body: Uint8Array.from(atob(\""_s + QString::fromLatin1(request.body.toBase64())
            + u"\"), c => c.charCodeAt(0)),\n"_s;
    }
    return code + u"  redirect: \"manual\",\n});\nconsole.log(response.status, await "_s
        + u"response.text());\n"_s;
}

QString exportPython(const ExchangeRequest &original, const ExportOptions &options)
{
    const MarkedRequest marked(original, options.redaction);
    const ExchangeRequest &request = marked.request();
    bool usesEnvironment = false;
    const auto text = [&](const QByteArray &bytes) {
        usesEnvironment |= marked.split(bytes).size() > 1;
        return expression(marked, bytes, u"os.environ[\"%1\"]"_s, pythonLiteral);
    };
    QString code = u"request = urllib.request.Request(\n    "_s + text(request.url) + u",\n"_s
        + u"    method="_s + pythonLiteral(request.method) + u",\n    headers={\n"_s;
    QList<HeaderField> fields;
    for (const HeaderField &field : request.headers) {
        if (isFraming(field.name))
            continue;
        bool joined = false;
        for (HeaderField &known : fields) { // A table of Python holds each name once
            if (sameHeaderName(known.name, field.name)) {
                known.value += ", " + field.value;
                joined = true;
            }
        }
        if (!joined)
            fields.append(field);
    }
    for (const HeaderField &field : std::as_const(fields))
        code += u"        "_s + pythonLiteral(field.name) + u": "_s + text(field.value) + u",\n"_s;
    code += u"    },\n"_s;
    QString imports = u"import urllib.request\n"_s;
    if (isPlainText(request.body) && !request.body.isEmpty()) {
        code += u"    data=("_s + text(request.body) + u").encode(),\n"_s;
    } else if (!request.body.isEmpty()) {
        imports = u"import base64\n"_s + imports;
        code += u"    data=base64.b64decode(\""_s + QString::fromLatin1(request.body.toBase64())
            + u"\"),\n"_s;
    }
    code += u")\ntry:\n    response = urllib.request.urlopen(request)\n"
            u"except urllib.error.HTTPError as error:\n    response = error\n"
            u"print(response.status, response.read().decode(errors=\"replace\"))\n"_s;
    if (usesEnvironment)
        imports = u"import os\n"_s + imports;
    return imports + u"import urllib.error\n\n"_s + code;
}

} // namespace hooksmith
