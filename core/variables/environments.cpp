// SPDX-License-Identifier: MIT
#include "core/variables/environments.h"

#include "core/base/tr.h"
#include "core/workspace/textfile.h"
#include "core/workspace/workspace.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

QMap<QString, QString> readValues(const JsValue &object)
{
    QMap<QString, QString> values;
    for (const auto &[name, value] : object.members()) {
        if (isVariableName(name) && !value.isObject() && !value.isArray() && !value.isNullish())
            values.insert(name, value.toJsString());
    }
    return values;
}

JsValue toJson(const QMap<QString, QString> &values)
{
    JsValue object = JsValue::object();
    for (auto item = values.begin(); item != values.end(); ++item)
        object.insert(item.key(), item.value());
    return object;
}

Result<JsValue> readJson(const QString &path)
{
    const Result<TextFile> file = TextFile::read(path);
    if (!file)
        return unexpected(file.error());
    Result<JsValue> value = JsValue::fromJson(file->text.toUtf8(), QDir::toNativeSeparators(path));
    if (value && !value->isObject())
        return unexpected(
            Error{u"invalid-environment"_s,
                  Tr::tr("%1 must hold an object.").arg(QDir::toNativeSeparators(path)),
                  {},
                  SourceLocation{path, 0, 0}});
    return value;
}

/// Only for this person, from the first byte on.
Result<void> writePrivately(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    const bool opened = file.open(QIODevice::WriteOnly);
    if (opened)
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!opened || file.write(bytes) != bytes.size() || !file.commit())
        return unexpected(Error{u"file-not-writable"_s,
                                Tr::tr("%1 cannot be written: %2.")
                                    .arg(QDir::toNativeSeparators(path), file.errorString()),
                                file.errorString(), SourceLocation{path, 0, 0}});
    return {};
}

} // namespace

bool isVariableName(const QString &name)
{
    static const QRegularExpression pattern(uR"(^[A-Za-z_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_])?$)"_s);
    return pattern.match(name).hasMatch() && !name.startsWith(u"secret."_s);
}

Result<QString> environmentNamed(const Environments &environments, const QString &name)
{
    if (name.isEmpty())
        return QString();
    QStringList known;
    const QList<Environment> all = environments.environments();
    for (const Environment &item : all) {
        if (item.id == name || item.name == name)
            return item.id;
        known.append(item.id);
    }
    return unexpected(
        Error{u"not-found"_s,
              known.isEmpty()
                  ? Tr::tr("There is no environment \"%1\"; the workspace has none.").arg(name)
                  : Tr::tr("There is no environment \"%1\"; there are %2.")
                        .arg(name, known.join(u", "_s)),
              {},
              {}});
}

Environments Environments::load(const QString &workspaceDirectory, const QString &localFile)
{
    Environments result;
    result.m_directory = QDir(workspaceDirectory).absolutePath();
    result.m_localFile = localFile;
    result.m_base.id = baseId;
    result.m_base.name = Tr::tr("All environments");
    if (const Result<JsValue> record = readJson(result.m_directory + u"/hooksmith.json"_s)) {
        result.m_workspaceVariables = readValues(record->value(u"variables"));
        result.m_testEnvironment = record->value(u"testEnvironment").toString();
    }

    const QDir folder(result.m_directory + u"/environments"_s);
    const QStringList names =
        folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name | QDir::IgnoreCase);
    for (const QString &name : names) {
        const Result<JsValue> json = readJson(folder.filePath(name));
        if (!json) {
            result.m_problems.append(json.error());
            continue;
        }
        Environment item;
        item.id = QFileInfo(name).completeBaseName();
        item.name = json->value(u"name").toString(item.id);
        item.variables = readValues(json->value(u"variables"));
        const JsValue::Array secrets = json->value(u"secrets").toArray();
        for (const JsValue &secret : secrets) {
            if (isVariableName(secret.toString()))
                item.secrets.append(secret.toString());
        }
        item.raw = *json;
        if (item.id == baseId) {
            item.name = result.m_base.name;
            result.m_base = item;
        } else {
            result.m_environments.append(item);
        }
    }

    if (localFile.isEmpty() || !QFileInfo::exists(localFile))
        return result;
    const Result<JsValue> local = readJson(localFile);
    if (!local) {
        result.m_problems.append(local.error());
        return result;
    }
    const JsValue values = local->value(u"values");
    result.m_base.local = readValues(values.value(QString(baseId)));
    for (Environment &item : result.m_environments)
        item.local = readValues(values.value(item.id));
    const QString chosen = local->value(u"environment").toString();
    if (result.find(chosen))
        result.m_chosen = chosen;
    return result;
}

QString Environments::localFileFor(const QString &privateFolder, const QString &workspaceDirectory)
{
    const QByteArray path = QDir(workspaceDirectory).absolutePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex();
    return privateFolder + u"/variables/"_s + QString::fromLatin1(hash.left(16)) + u".json"_s;
}

QList<Environment> Environments::environments() const
{
    return m_environments;
}

const Environment *Environments::find(const QString &id) const
{
    for (const Environment &item : m_environments) {
        if (item.id == id)
            return &item;
    }
    return nullptr;
}

QStringList Environments::secretNames() const
{
    QStringList names = m_base.secrets;
    if (const Environment *chosen = find(m_chosen)) {
        for (const QString &name : chosen->secrets) {
            if (!names.contains(name))
                names.append(name);
        }
    }
    return names;
}

QString Environments::secretKey(const QString &name, const QString &environment) const
{
    const Environment *chosen = find(m_chosen);
    QString owner = environment;
    if (owner.isEmpty())
        owner = chosen && chosen->secrets.contains(name) ? chosen->id : QString(baseId);
    const QByteArray hash =
        QCryptographicHash::hash(m_directory.toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"variables/%1/%2/%3"_s.arg(QString::fromLatin1(hash.left(16)), owner, name);
}

Result<void> Environments::choose(const QString &id)
{
    if (!id.isEmpty() && !find(id))
        return unexpected(
            Error{u"not-found"_s, Tr::tr("There is no environment \"%1\".").arg(id), {}, {}});
    m_chosen = id;
    return writeLocal();
}

Result<void> Environments::save(const Environment &environment)
{
    QStringList names = environment.variables.keys() + environment.local.keys();
    names += environment.secrets;
    for (const QString &name : std::as_const(names)) {
        if (!isVariableName(name))
            return unexpected(
                Error{u"invalid-variable"_s,
                      Tr::tr("\"%1\" is no name for a variable: letters, digits, _, . and - are, "
                             "with a letter first.")
                          .arg(name),
                      {},
                      {}});
    }
    Environment *target = environment.id == baseId ? &m_base : nullptr;
    for (Environment &item : m_environments) {
        if (item.id == environment.id)
            target = &item;
    }
    if (!target)
        return unexpected(Error{
            u"not-found"_s, Tr::tr("There is no environment \"%1\".").arg(environment.id), {}, {}});

    JsValue json = JsValue::object({{u"format"_s, 1}});
    if (environment.id != baseId)
        json.insert(u"name"_s, environment.name);
    json.insert(u"variables"_s, toJson(environment.variables));
    if (!environment.secrets.isEmpty())
        json.insert(u"secrets"_s, JsValue::array(environment.secrets));
    for (const auto &[key, value] : target->raw.members()) {
        if (!json.contains(key) && key != "secrets"_L1)
            json.insert(key, value);
    }
    const QString path = m_directory + u"/environments/"_s + environment.id + u".json"_s;
    const QByteArray text = json.toJson(2) + '\n';
    if (Result<void> written = writeFileAtomically(path, text); !written)
        return written;
    *target = environment;
    target->raw = json;
    return writeLocal();
}

Result<QString> Environments::add(const QString &name)
{
    Environment item;
    const QString wished = fileNameFrom(name);
    item.id = wished;
    for (int n = 2; item.id == baseId || find(item.id); ++n)
        item.id = wished + u'-' + QString::number(n);
    item.name = name;
    m_environments.append(item);
    if (const Result<void> saved = save(item); !saved) {
        m_environments.removeLast();
        return unexpected(saved.error());
    }
    return item.id;
}

Result<void> Environments::remove(const QString &id)
{
    QFile file(m_directory + u"/environments/"_s + id + u".json"_s);
    if (file.exists() && !file.remove())
        return unexpected(
            Error{u"file-not-writable"_s,
                  Tr::tr("%1 cannot be deleted: %2.")
                      .arg(QDir::toNativeSeparators(file.fileName()), file.errorString()),
                  file.errorString(),
                  {}});
    m_environments.removeIf([&id](const Environment &item) { return item.id == id; });
    return m_chosen == id ? choose({}) : Result<void>();
}

VariableScope Environments::scope() const
{
    VariableScope scope;
    scope.add(VariableOrigin::Workspace, m_workspaceVariables);
    scope.add(VariableOrigin::Base, m_base.variables);
    const Environment *chosen = find(m_chosen);
    if (chosen)
        scope.add(VariableOrigin::Environment, chosen->variables, chosen->name);
    scope.add(VariableOrigin::Local, m_base.local);
    if (chosen)
        scope.add(VariableOrigin::Local, chosen->local);
    return scope;
}

VariableScope Environments::runScope() const
{
    VariableScope fixed = scope();
    fixed.setDynamic(DynamicSource::fixed());
    return fixed;
}

VariableScope Environments::testScope(const QString &environment) const
{
    VariableScope scope;
    scope.add(VariableOrigin::Workspace, m_workspaceVariables);
    scope.add(VariableOrigin::Base, m_base.variables);
    if (const Environment *used = find(environment.isEmpty() ? m_testEnvironment : environment))
        scope.add(VariableOrigin::Environment, used->variables, used->name);
    scope.setDynamic(DynamicSource::fixed());
    return scope;
}

QString Environments::workspaceOf(const QString &path)
{
    QDir folder = QFileInfo(path).absoluteDir();
    do {
        if (folder.exists(u"hooksmith.json"_s))
            return folder.absolutePath();
    } while (folder.cdUp());
    return {};
}

Result<void> Environments::writeLocal() const
{
    if (m_localFile.isEmpty())
        return {};
    // Values of environments that are gone stay: a branch that lacks the file must not lose them.
    JsValue json = JsValue::object();
    if (QFileInfo::exists(m_localFile)) {
        if (const Result<JsValue> known = readJson(m_localFile))
            json = *known;
    }
    JsValue values = json.value(u"values").isObject() ? json.value(u"values") : JsValue::object();
    values.insert(QString(baseId), toJson(m_base.local));
    for (const Environment &item : m_environments)
        values.insert(item.id, toJson(item.local));
    json.insert(u"format"_s, 1);
    json.insert(u"workspace"_s, m_directory);
    json.insert(u"environment"_s, m_chosen);
    json.insert(u"values"_s, values);
    return writePrivately(m_localFile, json.toJson(2) + '\n');
}

} // namespace hooksmith
