// SPDX-License-Identifier: MIT
#include "ui/scripteditor/snippets.h"

#include "core/script/jsvalue.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

QList<Snippet> builtIn()
{
    QList<Snippet> list;
    QFile file(u":/typings/snippets.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return list;
    const Result<JsValue> root = JsValue::fromJson(file.readAll());
    if (!root)
        return list;
    const JsValue::Array items = (*root)[u"snippets"].toArray();
    for (const JsValue &item : items) {
        QStringList lines;
        const JsValue::Array body = item[u"body"].toArray();
        for (const JsValue &line : body)
            lines.append(line.toString());
        list.append({item[u"prefix"].toString(), item[u"title"].toString(), lines.join(u'\n')});
    }
    return list;
}

} // namespace

SnippetText SnippetText::of(const QString &body, const QString &indentation, const QString &unit)
{
    SnippetText out;
    const auto put = [&](QStringView text) {
        for (const QChar c : text) {
            if (c == u'\t')
                out.text += unit;
            else if (c == u'\n')
                out.text += u'\n' + indentation;
            else
                out.text += c;
        }
    };
    static const QRegularExpression stop(
        u"\\\\([$\\\\}])|\\$(\\d+)|\\$\\{(\\d+)(?::((?:\\\\.|[^}\\\\])*))?\\}"_s);
    qsizetype done = 0;
    QRegularExpressionMatchIterator matches = stop.globalMatch(body);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        put(QStringView(body).sliced(done, match.capturedStart() - done));
        done = match.capturedEnd();
        if (match.hasCaptured(1)) {
            out.text += match.captured(1);
            continue;
        }
        Stop one;
        one.number = match.hasCaptured(2) ? match.captured(2).toInt() : match.captured(3).toInt();
        one.start = int(out.text.size());
        static const QRegularExpression escape(u"\\\\(.)"_s);
        put(match.captured(4).replace(escape, u"\\1"_s));
        one.length = int(out.text.size()) - one.start;
        out.stops.append(one);
    }
    put(QStringView(body).sliced(done));
    return out;
}

QString snippetFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/snippets"_s;
}

QList<Snippet> loadSnippets(const QString &folder, QStringList *failed)
{
    QList<Snippet> list;
    const QFileInfoList files =
        QDir(folder).entryInfoList({u"*.js"_s}, QDir::Files | QDir::Readable, QDir::Name);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly)) {
            if (failed)
                failed->append(
                    QCoreApplication::translate("Snippets", "%1 cannot be read: %2")
                        .arg(QDir::toNativeSeparators(info.filePath()), file.errorString()));
            continue;
        }
        QString body = QString::fromUtf8(file.readAll()).remove(u'\r');
        Snippet snippet{info.completeBaseName(), {}, {}, true};
        if (body.startsWith(u"// "_s)) {
            snippet.title = body.section(u'\n', 0, 0).mid(3).trimmed();
            body = body.section(u'\n', 1);
        }
        while (body.endsWith(u'\n'))
            body.chop(1);
        snippet.body = body;
        list.append(snippet);
    }
    const QList<Snippet> ours = builtIn();
    for (const Snippet &snippet : ours) {
        const bool replaced = std::any_of(list.begin(), list.end(), [&](const Snippet &one) {
            return one.prefix == snippet.prefix;
        });
        if (!replaced)
            list.append(snippet);
    }
    return list;
}

Result<void> saveSnippet(const QString &folder, const QString &name, const QString &title,
                         const QString &body)
{
    static const QRegularExpression valid(u"^[A-Za-z][A-Za-z0-9_-]{0,40}$"_s);
    if (!valid.match(name).hasMatch())
        return unexpected(
            Error{u"invalid-name"_s,
                  QCoreApplication::translate("Snippets",
                                              "\"%1\" is no name for a snippet: use letters, "
                                              "digits, - and _, beginning with a letter.")
                      .arg(name),
                  {},
                  {}});
    QSaveFile file(QDir(folder).filePath(name + u".js"_s));
    const QString head = title.isEmpty() ? QString() : u"// "_s + title + u'\n';
    if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly)
        || file.write((head + body + u'\n').toUtf8()) < 0 || !file.commit())
        return unexpected(
            Error{u"write-failed"_s,
                  QCoreApplication::translate("Snippets", "The snippet could not be saved to %1.")
                      .arg(QDir::toNativeSeparators(file.fileName())),
                  file.errorString(),
                  {}});
    return {};
}

} // namespace hooksmith::ui
