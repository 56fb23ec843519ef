// SPDX-License-Identifier: MIT
#include "core/base/secretstore.h"

#include "core/base/tr.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace hooksmith {

void MemorySecretStore::read(const QString &key, QObject *context, ReadCallback done)
{
    const auto found = m_secrets.constFind(key);
    Result<QString> result;
    if (found != m_secrets.constEnd())
        result = *found;
    else
        result = unexpected(Error{
            u"secret-not-found"_s, Tr::tr("The secret \"%1\" is not known.").arg(key), {}, {}});
    QTimer::singleShot(0, context, [done = std::move(done), result] { done(result); });
}

void MemorySecretStore::write(const QString &key, const QString &secret, QObject *context,
                              Callback done)
{
    m_secrets.insert(key, secret);
    QTimer::singleShot(0, context, [done = std::move(done)] { done({}); });
}

void MemorySecretStore::remove(const QString &key, QObject *context, Callback done)
{
    m_secrets.remove(key);
    QTimer::singleShot(0, context, [done = std::move(done)] { done({}); });
}

} // namespace hooksmith
