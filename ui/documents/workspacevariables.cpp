// SPDX-License-Identifier: MIT
#include "ui/documents/workspacevariables.h"

#include <memory>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

WorkspaceVariables::WorkspaceVariables(SecretStore &secrets, const QString &privateFolder,
                                       QObject *parent)
    : QObject(parent), m_secrets(secrets), m_privateFolder(privateFolder)
{
}

void WorkspaceVariables::open(const QString &workspaceDirectory)
{
    m_directory = workspaceDirectory;
    reload();
}

void WorkspaceVariables::reload()
{
    if (m_directory.isEmpty())
        return;
    m_stamp = stamp();
    m_environments = Environments::load(
        m_directory,
        m_privateFolder.isEmpty() ? QString()
                                  : Environments::localFileFor(m_privateFolder, m_directory));
    Q_EMIT changed();
}

QStringList WorkspaceVariables::stamp() const
{
    QFileInfoList files = QDir(m_directory + u"/environments"_s)
                              .entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
    files.prepend(QFileInfo(m_directory + u"/hooksmith.json"_s));
    QStringList stamps;
    for (const QFileInfo &file : std::as_const(files))
        stamps.append(u"%1 %2 %3"_s.arg(file.fileName())
                          .arg(file.size())
                          .arg(file.lastModified().toMSecsSinceEpoch()));
    return stamps;
}

void WorkspaceVariables::refresh()
{
    if (!m_directory.isEmpty() && stamp() != m_stamp)
        reload();
}

Result<void> WorkspaceVariables::choose(const QString &id)
{
    Result<void> chosen = m_environments.choose(id);
    Q_EMIT changed();
    return chosen;
}

Result<void> WorkspaceVariables::save(const Environment &environment)
{
    Result<void> saved = m_environments.save(environment);
    Q_EMIT changed();
    return saved;
}

Result<QString> WorkspaceVariables::add(const QString &name)
{
    Result<QString> added = m_environments.add(name);
    Q_EMIT changed();
    return added;
}

Result<void> WorkspaceVariables::remove(const QString &id)
{
    Result<void> removed = m_environments.remove(id);
    Q_EMIT changed();
    return removed;
}

void WorkspaceVariables::keepSecret(const QString &name, const QString &value, QObject *context,
                                    std::function<void(const Result<void> &)> done)
{
    if (!m_environments.secretNames().contains(name)) {
        const Environment *chosen = m_environments.find(m_environments.chosen());
        Environment owner = chosen ? *chosen : m_environments.base();
        owner.secrets.append(name);
        if (const Result<void> saved = save(owner); !saved) {
            QTimer::singleShot(0, context, [saved, done = std::move(done)] { done(saved); });
            return;
        }
    }
    writeSecret({}, name, value, context, std::move(done));
}

void WorkspaceVariables::writeSecret(const QString &environment, const QString &name,
                                     const QString &value, QObject *context,
                                     std::function<void(const Result<void> &)> done)
{
    m_secrets.write(m_environments.secretKey(name, environment), value, context,
                    [this, name, done = std::move(done)](const Result<void> &written) {
                        if (written)
                            Q_EMIT secretChanged(name);
                        done(written);
                    });
}

void WorkspaceVariables::readSecrets(const QStringList &names, QObject *context,
                                     std::function<void(const Secrets &)> done)
{
    if (names.isEmpty()) {
        QTimer::singleShot(0, context, [done = std::move(done)] { done({}); });
        return;
    }
    struct Reading
    {
        Secrets found;
        qsizetype left = 0;
    };
    const auto reading = std::make_shared<Reading>();
    reading->left = names.size();
    for (const QString &name : names) {
        m_secrets.read(m_environments.secretKey(name), context,
                       [reading, name, done](const Result<QString> &value) {
                           if (value)
                               reading->found.insert(name, *value);
                           if (--reading->left == 0)
                               done(reading->found);
                       });
    }
}

QStringList WorkspaceVariables::secretsIn(const QString &text)
{
    QStringList names;
    const QList<VariableReference> references = variableReferences(text);
    for (const VariableReference &reference : references) {
        if (reference.name.startsWith("secret."_L1) && !names.contains(reference.name.mid(7)))
            names.append(reference.name.mid(7));
    }
    return names;
}

} // namespace hooksmith::ui
