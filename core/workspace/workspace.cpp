// SPDX-License-Identifier: MIT
#include "core/workspace/workspace.h"

#include "core/base/logging.h"
#include "core/base/tr.h"
#include "core/run/jsonplace.h"
#include "core/workspace/workspacefolder.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QHash>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr QLatin1StringView workspaceFileName = "hooksmith.json"_L1;

QString native(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

Error fileError(const QString &code, const QString &path, const QString &why)
{
    return {code, Tr::tr("%1: %2.").arg(native(path), why), {}, SourceLocation{path, 0, 0}};
}

Result<JsValue> readJson(const TextFile &file)
{
    Result<JsValue> value = JsValue::fromJson(file.text.toUtf8(), native(file.path));
    if (!value && !value.error().location)
        value.error().location = SourceLocation{file.path, 0, 0};
    else if (!value)
        value.error().location->file = file.path;
    return value;
}

/// A sample of which only the name is known.
WorkspaceSample nameOnly(const QString &path)
{
    WorkspaceSample sample;
    sample.name = QFileInfo(path).completeBaseName();
    sample.file.path = path;
    sample.loaded = false;
    return sample;
}

QString jsonText(const JsValue &value)
{
    return QString::fromUtf8(value.toJson(2)) + u'\n';
}

/// `relative` below `folder`, or nothing when it points outside (a workspace from somebody else
/// must not make us read or write the person's own files).
std::optional<QString> pathInside(const QString &folder, const QString &relative)
{
    const QString path = QDir::cleanPath(QDir(folder).absoluteFilePath(relative));
    if (!path.startsWith(QDir::cleanPath(folder) + u'/'))
        return std::nullopt;
    const QString real = QFileInfo(path).canonicalFilePath(); // Empty while there is no such file
    if (!real.isEmpty() && !real.startsWith(QFileInfo(folder).canonicalFilePath() + u'/'))
        return std::nullopt;
    return path;
}

WorkspaceSample readSample(const QString &path)
{
    WorkspaceSample sample;
    sample.name = QFileInfo(path).completeBaseName();
    sample.file.path = path;
    Result<TextFile> file = TextFile::read(path);
    if (!file) {
        sample.issue = Issue::fromError(file.error(), path);
        return sample;
    }
    sample.file = *file;
    Result<Sample> read =
        Sample::fromJson(sample.file.text.toUtf8(), native(path), QFileInfo(path).absolutePath());
    const QString bodyFile = read ? read->raw.value(u"bodyFile").toString() : QString();
    if (!bodyFile.isEmpty() && !pathInside(QFileInfo(path).absolutePath(), bodyFile))
        read = unexpected(fileError(u"path-outside"_s, path,
                                    Tr::tr("\"bodyFile\" points outside the samples folder")));
    if (read) {
        sample.sample = *read;
    } else {
        if (read.error().location)
            read.error().location->file = path;
        sample.issue = Issue::fromError(read.error(), path);
    }
    return sample;
}

} // namespace

QString fileNameFrom(const QString &title)
{
    QString name;
    for (const QChar c : title.normalized(QString::NormalizationForm_KD).toLower()) {
        const bool goesOn = !name.isEmpty() && !name.endsWith(u'-') && !name.endsWith(u'.');
        if (c.unicode() < 128 && (c.isLetterOrNumber() || (c == u'.' && goesOn)))
            name += c;
        else if (!c.isMark() && goesOn)
            name += u'-';
    }
    while (name.endsWith(u'-') || name.endsWith(u'.'))
        name.chop(1);
    return name.isEmpty() ? u"untitled"_s : name.left(80);
}

QString WorkspaceIntegration::title() const
{
    return integration.name.isEmpty() ? slug : integration.name;
}

const WorkspaceSample *WorkspaceIntegration::sample(const QString &name) const
{
    for (const WorkspaceSample &item : samples) {
        if (item.name == name)
            return &item;
    }
    return nullptr;
}

QString workspaceFolder(const QString &path)
{
    const QFileInfo file(path);
    return file.fileName() == workspaceFileName && file.isFile() ? file.absolutePath()
                                                                 : QDir(path).absolutePath();
}

Result<Workspace> Workspace::open(const QString &directory, Loading loading)
{
    Workspace workspace;
    workspace.m_directory = workspaceFolder(directory);
    const QString path = workspace.m_directory + u'/' + workspaceFileName;
    if (!QFileInfo::exists(path)) {
        const QFileInfo folder(workspace.m_directory);
        const QString named = native(workspace.m_directory);
        QString message = Tr::tr("There is no folder %1.").arg(named);
        if (folder.isDir())
            message = Tr::tr("%1 is not a workspace: it has no %2.")
                          .arg(named, QString(workspaceFileName));
        else if (folder.exists())
            message = Tr::tr("%1 is not a folder. A workspace is one, with a %2.")
                          .arg(named, QString(workspaceFileName));
        return unexpected(Error{u"not-a-workspace"_s, message, {}, SourceLocation{path, 0, 0}});
    }
    Result<TextFile> file = TextFile::read(path);
    if (!file)
        return unexpected(file.error());
    workspace.m_file = *file;
    const Result<JsValue> record = readJson(workspace.m_file);
    if (!record)
        return unexpected(record.error());
    if (!record->isObject())
        return unexpected(
            fileError(u"invalid-workspace"_s, path, Tr::tr("it must hold an object")));
    const JsValue format = record->value(u"format");
    if (format.isUndefined() || (format.isNumber() && format.toNumber() < currentFormat))
        return unexpected(
            fileError(u"old-format"_s, path,
                      format.isUndefined()
                          ? Tr::tr("it has no format number (this version reads format %1)")
                                .arg(currentFormat)
                          : Tr::tr("format %1 is an older one (this version reads format %2)")
                                .arg(format.toJsString())
                                .arg(currentFormat)));
    if (format.toNumber() != currentFormat)
        return unexpected(fileError(
            u"unknown-format"_s, path,
            Tr::tr("format %1 is not known to this version, which reads format %2; a newer "
                   "Hooksmith may have written it")
                .arg(format.toJsString())
                .arg(currentFormat)));
    workspace.m_record = *record;
    workspace.m_name = record->value(u"name").toString();
    if (workspace.m_name.isEmpty())
        workspace.m_name = QFileInfo(workspace.m_directory).fileName();
    const JsValue relay = record->value(u"relay");
    workspace.m_relay.listen = relay.value(u"listen").toString();
    workspace.m_relay.forward = relay.value(u"forward").toString();
    workspace.m_relay.record = relay.isObject() ? relay : JsValue::object();

    qCDebug(lcWorkspace) << "reading workspace" << workspace.m_directory;
    const QDir folder(workspace.m_directory + u"/integrations"_s);
    const QStringList slugs =
        folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::IgnoreCase);
    for (const QString &slug : slugs)
        workspace.m_integrations.append(workspace.readIntegration(slug, loading));
    return workspace;
}

WorkspaceIntegration Workspace::readIntegration(const QString &slug, Loading loading)
{
    WorkspaceIntegration item;
    item.slug = slug;
    item.directory = m_directory + u"/integrations/"_s + slug;
    item.recordPath = item.directory + u"/integration.json"_s;

    const QDir sampleFolder(item.directory + u"/samples"_s);
    const QStringList names =
        sampleFolder.entryList({u"*.json"_s}, QDir::Files, QDir::Name | QDir::IgnoreCase);
    for (const QString &name : names) {
        if (name.endsWith(u".expected.json"_s))
            continue;
        const QString path = sampleFolder.filePath(name);
        item.samples.append(loading == Loading::Names ? nameOnly(path) : readSample(path));
    }

    const Result<TextFile> file = TextFile::read(item.recordPath);
    const Result<JsValue> json = file ? readJson(*file) : unexpected(file.error());
    // An integration without a usable record still shows: its kind is that of its samples.
    IntegrationType kind = IntegrationType::Incoming;
    if (!json || !json->contains(u"type")) {
        for (WorkspaceSample &sample : item.samples) {
            if (!sample.loaded)
                sample = readSample(sample.file.path);
            if (sample.sample) {
                kind = sample.sample->kind;
                break;
            }
        }
    }
    item.integration = Integration::defaults(kind);
    const auto reportRecord = [&](const Error &error) {
        item.recordUsable = false;
        m_issues.append(Issue::fromError(error, item.recordPath));
    };
    item.recordFile.path = item.recordPath;
    if (file)
        item.recordFile = *file;
    if (!json) {
        reportRecord(json.error());
    } else if (const Result<Integration> record = Integration::fromJson(*json, kind); !record) {
        reportRecord(Error{record.error().code,
                           Tr::tr("%1: %2").arg(native(item.recordPath), record.error().message),
                           record.error().detail,
                           placeOfMember(item.recordFile.text.toUtf8(), {record.error().detail},
                                         item.recordPath)});
    } else {
        item.integration = *record;
    }

    const Integration &record = item.integration;
    const QString scriptName = record.scriptFile.isEmpty() ? u"script.js"_s : record.scriptFile;
    const std::optional<QString> scriptPath = pathInside(item.directory, scriptName);
    item.script.path = scriptPath.value_or(item.directory + u"/script.js"_s);
    if (!scriptPath) {
        item.scriptUsable = false;
        m_issues.append(Issue::fromError(
            fileError(u"path-outside"_s, item.recordPath,
                      Tr::tr("\"scriptFile\" points outside the integration's folder")),
            item.recordPath));
    } else if (!QFileInfo::exists(*scriptPath) && record.scriptFile.isEmpty()) {
        item.script.text = record.script; // Perhaps none: an integration may have no script
    } else if (Result<TextFile> script = TextFile::read(*scriptPath); script) {
        item.script = *script;
    } else {
        item.scriptUsable = false;
        m_issues.append(Issue::fromError(script.error(), *scriptPath));
    }
    return item;
}

Result<Workspace> Workspace::create(const QString &directory, const QString &name)
{
    const QString path = QDir(directory).absoluteFilePath(workspaceFileName);
    if (QFileInfo::exists(path))
        return unexpected(
            fileError(u"already-exists"_s, path, Tr::tr("there is a workspace already")));
    const JsValue record = JsValue::object({{u"format"_s, currentFormat}, {u"name"_s, name}});
    if (Result<void> written = writeFileAtomically(path, jsonText(record).toUtf8()); !written)
        return unexpected(written.error());
    return open(directory);
}

Result<Workspace> Workspace::createExample(const QString &directory)
{
    const QString root = u":/examples/workspace"_s;
    QDirIterator files(root, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString source = files.next();
        const QString target = QDir(directory).absoluteFilePath(source.mid(root.size() + 1));
        if (QFileInfo::exists(target))
            continue;
        const Result<QByteArray> bytes = readFile(source);
        if (!bytes)
            return unexpected(bytes.error());
        if (Result<void> written = writeFileAtomically(target, *bytes); !written)
            return unexpected(written.error());
    }
    return open(directory);
}

const WorkspaceIntegration *Workspace::integration(const QString &slug) const
{
    for (const WorkspaceIntegration &item : m_integrations) {
        if (item.slug == slug)
            return &item;
    }
    return nullptr;
}

WorkspaceIntegration *Workspace::find(const QString &slug)
{
    for (WorkspaceIntegration &item : m_integrations) {
        if (item.slug == slug)
            return &item;
    }
    return nullptr;
}

const WorkspaceSample *Workspace::load(const QString &slug, const QString &name)
{
    if (WorkspaceIntegration *item = find(slug)) {
        for (WorkspaceSample &sample : item->samples) {
            if (sample.name != name)
                continue;
            if (!sample.loaded)
                sample = readSample(sample.file.path);
            return &sample;
        }
    }
    return nullptr;
}

void Workspace::loadAll()
{
    for (WorkspaceIntegration &item : m_integrations) {
        for (WorkspaceSample &sample : item.samples) {
            if (!sample.loaded)
                sample = readSample(sample.file.path);
        }
    }
}

void Workspace::adoptSampleIssues(const QList<Issue> &issues)
{
    QHash<QString, Issue> byFile;
    for (const Issue &issue : issues)
        byFile.insert(issue.location.file, issue);
    for (WorkspaceIntegration &item : m_integrations) {
        for (WorkspaceSample &sample : item.samples) {
            if (sample.loaded)
                continue;
            const auto found = byFile.constFind(sample.file.path);
            sample.issue = found == byFile.constEnd() ? std::nullopt : std::optional<Issue>(*found);
        }
    }
}

QList<Issue> Workspace::issues() const
{
    QList<Issue> all = m_issues;
    for (const WorkspaceIntegration &integration : m_integrations) {
        for (const WorkspaceSample &sample : integration.samples) {
            if (sample.issue)
                all.append(*sample.issue);
        }
    }
    return all;
}

namespace {

/// The address that samples of templates, new samples and dropped bodies have: "the integration
/// they belong to", whatever its id and token are. Any other address stays as it is.
void fillInAddress(QByteArray &url, const Integration &integration)
{
    static const QByteArray placeholder = "/hooks/integration/token"_ba;
    if (!url.startsWith(placeholder)
        || (url.size() > placeholder.size() && url.at(placeholder.size()) != '?'))
        return;
    const auto part = [](const QString &value, const QByteArray &otherwise) {
        return value.isEmpty() ? otherwise : QUrl::toPercentEncoding(value);
    };
    const QByteArray own = "/hooks/" + part(integration.id, "integration"_ba) + '/'
        + part(integration.token, "token"_ba);
    url.replace(0, placeholder.size(), own);
}

} // namespace

RunInput Workspace::runInput(const WorkspaceIntegration &integration, const QString &text,
                             const Sample &sample, const Profile &profile)
{
    RunInput input;
    input.integration = integration.integration;
    input.script = text;
    input.scriptFileName = QFileInfo(integration.script.path).fileName();
    input.sample = sample;
    if (sample.kind == IntegrationType::Incoming)
        fillInAddress(input.sample.incoming.url, input.integration);
    input.profile = profile;
    return input;
}

Result<void> Workspace::saveScript(const QString &slug, const QString &text, bool overwrite)
{
    WorkspaceIntegration *item = find(slug);
    if (!item || !item->scriptUsable)
        return unexpected(Error{
            u"not-found"_s, Tr::tr("There is no script to save in \"%1\".").arg(slug), {}, {}});
    return item->script.write(text, overwrite);
}

Result<void> Workspace::saveSample(const QString &slug, const QString &name, const Sample &sample,
                                   BodyForm form, bool overwrite)
{
    const WorkspaceSample *old = load(slug, name);
    if (!old)
        return unexpected(
            Error{u"not-found"_s, Tr::tr("There is no sample \"%1\".").arg(name), {}, {}});
    const QString folder = QFileInfo(old->file.path).absolutePath();
    QString bodyName = sample.raw.value(u"bodyFile").toString();
    if (bodyName.isEmpty() || !pathInside(folder, bodyName))
        bodyName = name + u".body"_s;
    const JsValue json = sampleToJson(sample, form, bodyName);
    if (json.contains(u"bodyFile")) {
        const QString bodyPath = QDir(folder).filePath(bodyName);
        const Result<QByteArray> present = readFile(bodyPath);
        if (!present || *present != sample.incoming.body) {
            if (Result<void> written = writeFileAtomically(bodyPath, sample.incoming.body);
                !written)
                return written;
        }
    }
    return saveSampleText(slug, name, jsonText(json), overwrite);
}

Result<void> Workspace::saveSampleText(const QString &slug, const QString &name,
                                       const QString &text, bool overwrite)
{
    load(slug, name); // For its fingerprint and its line endings
    WorkspaceIntegration *item = find(slug);
    if (item) {
        for (WorkspaceSample &sample : item->samples) {
            if (sample.name != name)
                continue;
            if (sample.issue && sample.issue->code == "invalid-utf8"_L1 && !overwrite)
                return unexpected(
                    Error{sample.issue->code, sample.issue->message, {}, sample.issue->location});
            if (Result<void> written = sample.file.write(text, overwrite); !written)
                return written;
            sample = readSample(sample.file.path);
            return {};
        }
    }
    return unexpected(
        Error{u"not-found"_s, Tr::tr("There is no sample \"%1\".").arg(name), {}, {}});
}

Result<QString> Workspace::addSample(const QString &slug, const QString &wishedName,
                                     const Sample &sample, BodyForm form)
{
    WorkspaceIntegration *item = find(slug);
    if (!item)
        return unexpected(
            Error{u"not-found"_s, Tr::tr("There is no integration \"%1\".").arg(slug), {}, {}});
    const QString folder = item->directory + u"/samples"_s;
    const QString base = fileNameFrom(wishedName);
    QString name = base;
    for (int n = 2; QFileInfo::exists(folder + u'/' + name + u".json"_s); ++n)
        name = base + u'-' + QString::number(n);
    Sample copy = sample;
    copy.raw.take(u"bodyFile"); // Never share another sample's bytes
    const QString bodyName = name + u".body"_s;
    const JsValue json = sampleToJson(copy, form, bodyName);
    if (json.contains(u"bodyFile")) {
        const QString bodyPath = folder + u'/' + bodyName;
        if (Result<void> written = writeFileAtomically(bodyPath, sample.incoming.body); !written)
            return unexpected(written.error());
    }
    const QString path = folder + u'/' + name + u".json"_s;
    if (Result<void> written = writeFileAtomically(path, jsonText(json).toUtf8()); !written)
        return unexpected(written.error());
    insert(*item, readSample(path));
    return name;
}

Result<QString> Workspace::addIntegration(const QString &name, const Integration &integration,
                                          const QString &script)
{
    const QString slug = freeSlug(name);
    const QString root = m_directory + u"/integrations/"_s;
    Integration record = integration;
    record.name = name;
    record.script.clear();
    record.scriptFile = u"script.js"_s;
    Result<void> written = writeFileAtomically(root + slug + u"/integration.json"_s,
                                               jsonText(record.toJson()).toUtf8());
    if (written)
        written = writeFileAtomically(root + slug + u"/script.js"_s, script.toUtf8());
    if (!written)
        return unexpected(written.error());
    insert(readIntegration(slug, Loading::Everything));
    return slug;
}

void Workspace::setRecord(const QString &slug, const Integration &integration)
{
    if (WorkspaceIntegration *item = find(slug); item && item->recordUsable)
        item->integration = integration;
}

QString Workspace::recordText(const Integration &integration)
{
    return jsonText(integration.toJson());
}

Result<void> Workspace::saveRecord(const QString &slug, const Integration &integration,
                                   bool overwrite)
{
    WorkspaceIntegration *item = find(slug);
    if (!item || !item->recordUsable)
        return unexpected(Error{
            u"not-found"_s,
            Tr::tr("There is no integration \"%1\" to save, or its file is broken.").arg(slug),
            {},
            {}});
    if (Result<void> written = item->recordFile.write(recordText(integration), overwrite); !written)
        return written;
    item->integration = integration;
    item->integration.record = integration.toJson();
    return {};
}

namespace {

void acceptOnDisk(TextFile &file)
{
    const Result<QByteArray> bytes = readFile(file.path);
    file.fingerprint = bytes ? fingerprintOf(*bytes) : QByteArray();
}

} // namespace

void Workspace::acceptScriptOnDisk(const QString &slug)
{
    if (WorkspaceIntegration *item = find(slug))
        acceptOnDisk(item->script);
}

void Workspace::acceptRecordOnDisk(const QString &slug)
{
    if (WorkspaceIntegration *item = find(slug))
        acceptOnDisk(item->recordFile);
}

void Workspace::acceptSampleOnDisk(const QString &slug, const QString &name)
{
    if (WorkspaceIntegration *item = find(slug)) {
        for (WorkspaceSample &sample : item->samples) {
            if (sample.name == name)
                acceptOnDisk(sample.file);
        }
    }
}

Result<void> Workspace::saveRelay(const WorkspaceRelay &relay)
{
    JsValue record = m_record;
    JsValue value = relay.record.isObject() ? relay.record
        : record.value(u"relay").isObject() ? record.value(u"relay")
                                            : JsValue::object();
    value.insert(u"listen"_s, relay.listen);
    value.insert(u"forward"_s, relay.forward);
    record.insert(u"relay"_s, value);
    if (Result<void> written = m_file.write(jsonText(record)); !written)
        return written;
    m_record = record;
    m_relay = relay;
    m_relay.record = value;
    return {};
}

} // namespace hooksmith
