// SPDX-License-Identifier: MIT
#include "core/workspace/templates.h"

#include "core/base/logging.h"
#include "core/base/tr.h"
#include "core/run/expectation.h"
#include "core/script/jsvalue.h"
#include "core/workspace/textfile.h"
#include "core/workspace/workspace.h"

#include <algorithm>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// Of the index, whose sentences templatetexts.cpp lists.
QString translated(const JsValue &text)
{
    return Tr::tr(text.toString().toUtf8().constData());
}

Error notWritable(const QString &path)
{
    return {u"file-not-writable"_s,
            Tr::tr("%1 cannot be written.").arg(QDir::toNativeSeparators(path)),
            {},
            SourceLocation{path, 0, 0}};
}

/// A template's record becomes one with a name (unless it is empty), an id and a token of its own:
/// those of a template would be known to everybody.
void makeOwn(Integration &record, const QString &name, const QString &id)
{
    if (!name.isEmpty())
        record.name = name;
    record.id = id;
    record.token = QUuid::createUuid().toString(QUuid::Id128);
}

Result<Integration> readRecord(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path);
    const Result<JsValue> json =
        bytes ? JsValue::fromJson(*bytes, path) : unexpected(bytes.error());
    return json ? Integration::fromJson(*json, IntegrationType::Incoming)
                : unexpected(json.error());
}

Result<void> copyFiles(const QString &source, const QString &target, const QString &name,
                       const QString &id)
{
    const QString recordName = u"integration.json"_s;
    Result<Integration> record = readRecord(source + u'/' + recordName);
    if (!record)
        return unexpected(record.error());
    const Expectation::Identity from{record->id, record->token};
    makeOwn(*record, name, id);
    QDirIterator files(source, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString relative = file.mid(source.size() + 1);
        Result<QByteArray> bytes = readFile(file);
        if (relative == recordName) {
            bytes = Workspace::recordText(*record).toUtf8();
        } else if (bytes && relative.endsWith(".expected.json"_L1)) {
            const Result<JsValue> expected = Expectation::fromJson(*bytes, file);
            if (!expected)
                return unexpected(expected.error());
            bytes = Expectation::toJson(
                Expectation::ofIntegration(*expected, from, {record->id, record->token}));
        }
        if (!bytes)
            return unexpected(bytes.error());
        if (Result<void> written = writeFileAtomically(target + u'/' + relative, *bytes); !written)
            return written;
    }
    return {};
}

} // namespace

QString templateWorkspace()
{
    return u":/templates"_s;
}

Result<QList<IntegrationTemplate>> integrationTemplates()
{
    const QString path = templateWorkspace() + u"/index.json"_s;
    const Result<QByteArray> bytes = readFile(path);
    const Result<JsValue> index =
        bytes ? JsValue::fromJson(*bytes, path) : Result<JsValue>(unexpected(bytes.error()));
    if (!index || !index->value(u"templates").isArray())
        return unexpected(Error{
            u"invalid-templates"_s, Tr::tr("The list of templates in this program is damaged."),
            index ? QString() : index.error().message, SourceLocation{path, 0, 0}});
    QList<IntegrationTemplate> templates;
    const JsValue list = index->value(u"templates");
    for (const JsValue &entry : list.toArray()) {
        IntegrationTemplate item;
        item.id = entry[u"id"].toString();
        item.provider = entry[u"provider"].toString();
        item.title = translated(entry[u"title"]);
        item.description = translated(entry[u"description"]);
        item.type = entry[u"type"].toString() == "outgoing"_L1 ? IntegrationType::Outgoing
                                                               : IntegrationType::Incoming;
        item.secret = entry[u"secret"].toString();
        const JsValue profiles = entry[u"differsOn"];
        for (const JsValue &profile : profiles.toArray())
            item.differsOn.append(profile.toString());
        const JsValue samples = entry[u"events"];
        for (const JsValue &sample : samples.toArray())
            item.samples.append({sample[u"sample"].toString(), sample[u"event"].toString(),
                                 translated(sample[u"title"])});
        templates.append(item);
    }
    return templates;
}

Result<QString> copyTemplate(const QString &id, const QString &workspaceDirectory,
                             const QString &name)
{
    const Result<QList<IntegrationTemplate>> templates = integrationTemplates();
    if (!templates)
        return unexpected(templates.error());
    const auto found =
        std::find_if(templates->begin(), templates->end(),
                     [&id](const IntegrationTemplate &item) { return item.id == id; });
    if (found == templates->end())
        return unexpected(
            Error{u"unknown-template"_s, Tr::tr("There is no template \"%1\".").arg(id), {}, {}});
    const QString directory = QDir(workspaceDirectory).absolutePath();
    if (!QFileInfo::exists(directory + u"/hooksmith.json"_s))
        return unexpected(
            Error{u"not-a-workspace"_s,
                  Tr::tr("%1 is not a workspace.").arg(QDir::toNativeSeparators(directory)),
                  {},
                  SourceLocation{directory, 0, 0}});

    // Written under a hidden name, which no reader of workspaces looks at, and renamed at the end:
    // neither a crash nor a full disk leaves half an integration.
    const QString root = directory + u"/integrations/"_s;
    const QString staging = root + u".new-"_s + QUuid::createUuid().toString(QUuid::Id128);
    qCDebug(lcWorkspace) << "copying template" << id << "into" << root;
    if (!QDir().mkpath(staging))
        return unexpected(notWritable(staging));
    // A name without a Latin letter would make "untitled".
    QString base = fileNameFrom(name);
    if (base == fileNameFrom({}))
        base = found->id;
    QString slug = base;
    for (int n = 2; QFileInfo::exists(root + slug); ++n)
        slug = base + u'-' + QString::number(n);
    const Result<void> copied =
        copyFiles(templateWorkspace() + u"/integrations/"_s + id, staging, name, slug);
    if (!copied) {
        QDir(staging).removeRecursively();
        return unexpected(copied.error());
    }
    if (!QDir().rename(staging, root + slug)) {
        QDir(staging).removeRecursively();
        return unexpected(notWritable(root + slug));
    }
    return slug;
}

} // namespace hooksmith
