// SPDX-License-Identifier: MIT
// Renaming, copying and taking away the files of a workspace.
#include "core/base/tr.h"
#include "core/run/expectation.h"
#include "core/workspace/trash.h"
#include "core/workspace/workspace.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

Error noSample(const QString &name)
{
    return {u"not-found"_s, Tr::tr("There is no sample \"%1\".").arg(name), {}, {}};
}

Error noIntegration(const QString &slug)
{
    return {u"not-found"_s, Tr::tr("There is no integration \"%1\".").arg(slug), {}, {}};
}

Error taken(const QString &path)
{
    return {u"already-exists"_s,
            Tr::tr("%1 is there already.").arg(QDir::toNativeSeparators(path)),
            {},
            SourceLocation{path, 0, 0}};
}

Result<void> moved(const QString &from, const QString &to)
{
    if (QFile::rename(from, to))
        return {};
    return unexpected(Error{u"file-not-writable"_s,
                            Tr::tr("%1 cannot be renamed to %2.")
                                .arg(QDir::toNativeSeparators(from), QFileInfo(to).fileName()),
                            {},
                            SourceLocation{from, 0, 0}});
}

/// A name that no sample of this folder has; `own` may be taken, for it is the one to be renamed.
QString freeSampleName(const QString &folder, const QString &wished, const QString &own = {})
{
    const QString base = fileNameFrom(wished);
    QString name = base;
    for (int n = 2; name != own && QFileInfo::exists(folder + u'/' + name + u".json"_s); ++n)
        name = base + u'-' + QString::number(n);
    return name;
}

/// The files of one sample: its own, its expected result, its checks, and its bytes when no other
/// uses them.
struct SampleFiles
{
    QString folder;
    QString expected; ///< Empty: none
    QString checks; ///< Empty: none
    QString notes; ///< Empty: none
    QString body; ///< Name within the folder; empty: none, or not this sample's alone
};

SampleFiles filesOf(const WorkspaceSample &sample)
{
    SampleFiles files;
    files.folder = QFileInfo(sample.file.path).absolutePath();
    const QString stem = files.folder + u'/' + sample.name;
    if (QFileInfo::exists(stem + u".expected.json"_s))
        files.expected = stem + u".expected.json"_s;
    if (QFileInfo::exists(stem + u".test.js"_s))
        files.checks = stem + u".test.js"_s;
    if (const QString notes = notesPathOf(sample); QFileInfo::exists(notes))
        files.notes = notes;
    const QString body =
        sample.sample ? sample.sample->raw.value(u"bodyFile").toString() : QString();
    if (body == sample.name + u".body"_s && QFileInfo::exists(files.folder + u'/' + body))
        files.body = body;
    return files;
}

/// The sample's JSON with another "bodyFile", every other character as it was.
QString withBodyFile(const TextFile &file, const QString &bodyName)
{
    Result<JsValue> json = JsValue::fromJson(file.text.toUtf8());
    if (!json)
        return file.text;
    json->insert(u"bodyFile"_s, bodyName);
    return QString::fromUtf8(json->toJson(2)) + u'\n';
}

/// Expected results name the integration: those of a copy name the copy. Files that are broken
/// stay as they are, for the tests to say so.
Result<void> tellExpectations(const QString &directory, const Expectation::Identity &from,
                              const Expectation::Identity &to)
{
    QDirIterator files(directory + u"/samples"_s, {u"*.expected.json"_s}, QDir::Files);
    while (files.hasNext()) {
        const QString path = files.next();
        const Result<QByteArray> bytes = readFile(path);
        const Result<JsValue> old =
            bytes ? Expectation::fromJson(*bytes, path) : Result<JsValue>(JsValue());
        if (!old || !old->isObject())
            continue;
        const JsValue next = Expectation::ofIntegration(*old, from, to);
        if (differences(*old, next).isEmpty())
            continue;
        if (Result<void> written = writeFileAtomically(path, Expectation::toJson(next)); !written)
            return written;
    }
    return {};
}

QString newToken()
{
    return QUuid::createUuid().toString(QUuid::Id128);
}

} // namespace

QString notesPathOf(const WorkspaceSample &sample)
{
    return QFileInfo(sample.file.path).absolutePath() + u'/' + sample.name + u".md"_s;
}

QString notesPathOf(const WorkspaceIntegration &integration)
{
    return integration.directory + u"/notes.md"_s;
}

QString Workspace::freeSlug(const QString &wished) const
{
    const QString base = fileNameFrom(wished);
    QString slug = base;
    for (int n = 2; QFileInfo::exists(m_directory + u"/integrations/"_s + slug); ++n)
        slug = base + u'-' + QString::number(n);
    return slug;
}

void Workspace::insert(const WorkspaceIntegration &item)
{
    const auto place = std::find_if(
        m_integrations.begin(), m_integrations.end(), [&item](const WorkspaceIntegration &other) {
            return other.slug.compare(item.slug, Qt::CaseInsensitive) > 0;
        });
    m_integrations.insert(place, item);
}

void Workspace::insert(WorkspaceIntegration &item, const WorkspaceSample &sample)
{
    const auto place = std::find_if(
        item.samples.begin(), item.samples.end(), [&sample](const WorkspaceSample &other) {
            return other.name.compare(sample.name, Qt::CaseInsensitive) > 0;
        });
    item.samples.insert(place, sample);
}

void Workspace::keepIntegration(const WorkspaceIntegration &old)
{
    if (!find(old.slug))
        insert(old);
}

void Workspace::keepScript(const WorkspaceIntegration &old)
{
    if (WorkspaceIntegration *item = find(old.slug)) {
        item->script = old.script;
        item->scriptUsable = old.scriptUsable;
    }
}

void Workspace::keepRecord(const WorkspaceIntegration &old)
{
    if (WorkspaceIntegration *item = find(old.slug)) {
        item->recordFile = old.recordFile;
        item->integration = old.integration;
        item->recordUsable = old.recordUsable;
    }
}

void Workspace::keepSample(const QString &slug, const WorkspaceSample &old)
{
    WorkspaceIntegration *item = find(slug);
    if (!item)
        return;
    for (WorkspaceSample &sample : item->samples) {
        if (sample.name == old.name) {
            sample = old;
            return;
        }
    }
    insert(*item, old);
}

Result<QString> Workspace::renameSample(const QString &slug, const QString &name,
                                        const QString &wished, Naming naming)
{
    const WorkspaceSample *sample = load(slug, name);
    if (!sample)
        return unexpected(noSample(name));
    const WorkspaceSample old = *sample;
    const SampleFiles files = filesOf(old);
    const QString next =
        naming == Naming::Exact ? wished : freeSampleName(files.folder, wished, name);
    if (next == name)
        return name;
    const QString stem = files.folder + u'/' + next;
    if (QFileInfo::exists(stem + u".json"_s))
        return unexpected(taken(stem + u".json"_s));
    // The bytes first, the sample that names them last: whatever fails, nothing points nowhere.
    if (!files.body.isEmpty()) {
        if (!QFile::copy(files.folder + u'/' + files.body, stem + u".body"_s))
            return unexpected(Error{
                u"file-not-writable"_s,
                Tr::tr("%1 cannot be written.").arg(QDir::toNativeSeparators(stem + u".body"_s)),
                {},
                {}});
        TextFile file = old.file;
        if (const Result<void> written = file.write(withBodyFile(file, next + u".body"_s));
            !written) {
            QFile::remove(stem + u".body"_s);
            return unexpected(written.error());
        }
    }
    if (const Result<void> done = moved(old.file.path, stem + u".json"_s); !done)
        return unexpected(done.error());
    if (!files.expected.isEmpty()) {
        QFile::remove(stem + u".expected.json"_s); // Of a sample that is long gone
        if (const Result<void> done = moved(files.expected, stem + u".expected.json"_s); !done)
            return unexpected(done.error());
    }
    if (!files.checks.isEmpty()) {
        QFile::remove(stem + u".test.js"_s);
        if (const Result<void> done = moved(files.checks, stem + u".test.js"_s); !done)
            return unexpected(done.error());
    }
    if (!files.notes.isEmpty()) {
        QFile::remove(stem + u".md"_s);
        if (const Result<void> done = moved(files.notes, stem + u".md"_s); !done)
            return unexpected(done.error());
    }
    if (!files.body.isEmpty())
        QFile::remove(files.folder + u'/' + files.body);
    rereadSamples(slug, next);
    return next;
}

void Workspace::rereadSamples(const QString &slug, const QString &loaded)
{
    const WorkspaceIntegration read = readIntegration(slug, Loading::Names);
    WorkspaceIntegration *item = find(slug);
    QList<WorkspaceSample> samples = read.samples;
    // What is known of the others stays known: they may be open.
    for (WorkspaceSample &sample : samples) {
        if (const WorkspaceSample *known = item->sample(sample.name))
            sample = *known;
    }
    item->samples = samples;
    load(slug, loaded);
}

Result<QString> Workspace::duplicateSample(const QString &slug, const QString &name)
{
    const WorkspaceSample *sample = load(slug, name);
    if (!sample)
        return unexpected(noSample(name));
    const WorkspaceSample old = *sample;
    const SampleFiles files = filesOf(old);
    const QString next = freeSampleName(files.folder, name);
    const QString path = files.folder + u'/' + next + u".json"_s;
    if (old.sample)
        return addSample(slug, name, *old.sample, bodyForm(*old.sample));
    // A file that is no sample (yet) is copied as it is.
    const Result<QByteArray> bytes = readFile(old.file.path);
    if (!bytes)
        return unexpected(bytes.error());
    if (const Result<void> written = writeFileAtomically(path, *bytes); !written)
        return unexpected(written.error());
    rereadSamples(slug, next);
    return next;
}

Result<QString> Workspace::renameIntegration(const QString &slug, const QString &title,
                                             const QString &exactSlug)
{
    WorkspaceIntegration *item = find(slug);
    if (!item)
        return unexpected(noIntegration(slug));
    if (item->recordUsable) {
        Integration record = item->integration;
        record.name = title.trimmed();
        if (const Result<void> saved = saveRecord(slug, record); !saved)
            return unexpected(saved.error());
    }
    if ((exactSlug.isEmpty() && fileNameFrom(title) == slug) || exactSlug == slug)
        return slug;
    const QString next = exactSlug.isEmpty() ? freeSlug(title) : exactSlug;
    const QString directory = m_directory + u"/integrations/"_s + next;
    if (QFileInfo::exists(directory))
        return unexpected(taken(directory));
    if (const Result<void> done = moved(item->directory, directory); !done)
        return unexpected(done.error());
    m_integrations.removeIf([&slug](const WorkspaceIntegration &one) { return one.slug == slug; });
    m_issues.removeIf([old = m_directory + u"/integrations/"_s + slug + u'/'](const Issue &issue) {
        return issue.location.file.startsWith(old);
    });
    insert(readIntegration(next, Loading::Names));
    return next;
}

Result<QString> Workspace::copyIntegration(const QString &source, const QString &wished)
{
    const QString next = freeSlug(wished);
    const QString target = m_directory + u"/integrations/"_s + next;
    QDirIterator files(source, QDir::Files | QDir::Hidden | QDir::NoSymLinks,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const Result<QByteArray> bytes = readFile(file);
        Result<void> written;
        if (bytes)
            written = writeFileAtomically(target + file.mid(source.size()), *bytes);
        if (!bytes || !written) {
            QDir(target).removeRecursively(); // Half a copy is worse than none
            return unexpected(bytes ? written.error() : bytes.error());
        }
    }
    insert(readIntegration(next, Loading::Names));
    return next;
}

Result<QString> Workspace::duplicateIntegration(const QString &slug)
{
    const WorkspaceIntegration *item = find(slug);
    if (!item)
        return unexpected(noIntegration(slug));
    Integration record = item->integration;
    record.name = Tr::tr("%1 (copy)").arg(item->title());
    const bool usable = item->recordUsable;
    const Result<QString> next = copyIntegration(QString(item->directory), slug);
    if (next && usable) {
        // Two of the same address could not be told apart by the relay.
        const Expectation::Identity before{record.id, record.token};
        if (!record.id.isEmpty())
            record.id = *next;
        if (!record.token.isEmpty())
            record.token = newToken();
        const Result<void> told = tellExpectations(m_directory + u"/integrations/"_s + *next,
                                                   before, {record.id, record.token});
        if (!told)
            return unexpected(told.error());
        if (const Result<void> saved = saveRecord(*next, record); !saved)
            return unexpected(saved.error());
    }
    return next;
}

Result<QString> Workspace::importIntegration(const QString &directory)
{
    return copyIntegration(QDir::cleanPath(directory), QFileInfo(directory).fileName());
}

void Workspace::adoptIntegration(const QString &slug)
{
    if (!find(slug))
        insert(readIntegration(slug, Loading::Names));
}

Result<Trashed> Workspace::trashSample(const QString &slug, const QString &name)
{
    const WorkspaceSample *sample = load(slug, name);
    if (!sample)
        return unexpected(noSample(name));
    const SampleFiles files = filesOf(*sample);
    QStringList paths{sample->file.path};
    if (!files.expected.isEmpty())
        paths.append(files.expected);
    if (!files.checks.isEmpty())
        paths.append(files.checks);
    if (!files.notes.isEmpty())
        paths.append(files.notes);
    if (!files.body.isEmpty())
        paths.append(files.folder + u'/' + files.body);
    Result<Trashed> trashed = moveToTrash(paths, m_directory);
    if (trashed)
        find(slug)->samples.removeIf(
            [&name](const WorkspaceSample &one) { return one.name == name; });
    return trashed;
}

Result<Trashed> Workspace::trashIntegration(const QString &slug)
{
    const WorkspaceIntegration *item = find(slug);
    if (!item)
        return unexpected(noIntegration(slug));
    const QString directory = item->directory;
    Result<Trashed> trashed = moveToTrash({directory}, m_directory);
    if (trashed) {
        m_integrations.removeIf(
            [&slug](const WorkspaceIntegration &one) { return one.slug == slug; });
        m_issues.removeIf([prefix = directory + u'/'](const Issue &issue) {
            return issue.location.file.startsWith(prefix);
        });
    }
    return trashed;
}

Result<void> Workspace::restore(const Trashed &trashed)
{
    if (Result<void> done = restoreFromTrash(trashed); !done)
        return done;
    const QString root = m_directory + u"/integrations/"_s;
    QStringList slugs;
    for (const Trashed::Item &item : trashed.items) {
        const QString slug = item.original.mid(root.size()).section(u'/', 0, 0);
        if (item.original.startsWith(root) && !slugs.contains(slug))
            slugs.append(slug);
    }
    for (const QString &slug : std::as_const(slugs)) {
        m_issues.removeIf([prefix = root + slug + u'/'](const Issue &issue) {
            return issue.location.file.startsWith(prefix);
        });
        const WorkspaceIntegration read = readIntegration(slug, Loading::Names);
        if (WorkspaceIntegration *present = find(slug))
            *present = read;
        else
            insert(read);
    }
    return {};
}

} // namespace hooksmith
