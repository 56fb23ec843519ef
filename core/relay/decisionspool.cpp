// SPDX-License-Identifier: MIT
#include "core/relay/decisionspool.h"

#include "core/base/logging.h"
#include "core/base/tr.h"
#include "core/relay/journalfiles.h"
#include "core/relay/relayids.h"
#include "core/script/jsvalue.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// Results that nobody has taken: whoever waited for them has given up.
constexpr qint64 keepResultsSeconds = 3600;
constexpr auto requestSuffix = "json"_L1, resultSuffix = "done"_L1;

/// Made by root for somebody else's journal: whoever the journal belongs to must be able to read
/// it. SQLite does the same with its files.
void giveToOwnerOf(const QString &folder, const QString &path)
{
    struct stat status = {};
    if (::geteuid() == 0 && ::stat(QFile::encodeName(folder).constData(), &status) == 0)
        (void)::lchown(QFile::encodeName(path).constData(), status.st_uid, status.st_gid);
}

} // namespace

DecisionSpool::DecisionSpool(const QString &journalFolder)
    : m_journalFolder(journalFolder), m_folder(QDir(journalFolder).filePath(u"decisions"_s))
{
}

QString DecisionSpool::path(const QString &name, const QString &suffix) const
{
    return m_folder + u'/' + name + u'.' + suffix;
}

bool DecisionSpool::writeFile(const QString &path, const QByteArray &bytes, QString &reason) const
{
    QSaveFile file(path); // Syncs before it renames
    const bool written = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(bytes) >= 0
        && file.commit();
    reason = file.errorString();
    if (written)
        giveToOwnerOf(m_journalFolder, path);
    return written;
}

QList<DecisionSpool::Request> DecisionSpool::pending(const QStringList &known)
{
    QList<Request> requests;
    // Names are by time.
    const QFileInfoList files = QDir(m_folder).entryInfoList(
        {u"*."_s + requestSuffix, u"*."_s + resultSuffix}, QDir::Files, QDir::Name);
    for (const QFileInfo &info : files) {
        if (info.suffix() == resultSuffix) {
            if (info.lastModified().secsTo(QDateTime::currentDateTime()) > keepResultsSeconds)
                QFile::remove(info.filePath());
            continue;
        }
        Request request;
        request.name = info.completeBaseName();
        QFile file(info.filePath());
        if (known.contains(request.name) || !file.open(QIODevice::ReadOnly))
            continue;
        const JsValue json = JsValue::fromJson(file.readAll()).value_or(JsValue());
        const auto kind = decisionFromName(json.value(u"decision").toString());
        for (const JsValue &id : json.value(u"deliveries").toArray())
            request.deliveryIds.append(id.toString());
        if (!kind) {
            qCWarning(lcRelay) << "not a decision" << info.fileName();
            QFile::remove(info.filePath());
            continue;
        }
        request.kind = *kind;
        request.wantsResults = json.value(u"answer").toBool();
        requests.append(request);
    }
    return requests;
}

void DecisionSpool::finish(const QString &name, const std::optional<QList<DecisionResult>> &results)
{
    JsValue json = JsValue::array();
    for (const DecisionResult &result : results.value_or(QList<DecisionResult>())) {
        JsValue item = JsValue::object({{u"id"_s, result.deliveryId}});
        if (result.error)
            item.insert(u"error"_s,
                        JsValue::object({{u"code"_s, result.error->code},
                                         {u"message"_s, result.error->message}}));
        json.append(item);
    }
    QString reason;
    if (results && !writeFile(path(name, resultSuffix), json.toJson() + '\n', reason))
        qCWarning(lcRelay) << "the results of a decision cannot be written" << reason;
    QFile::remove(path(name, requestSuffix)); // After the results: one of the two is always there
}

Result<QString> DecisionSpool::leave(DecisionKind kind, const QStringList &deliveryIds,
                                     Results results)
{
    const QString name = newDeliveryId(QDateTime::currentMSecsSinceEpoch());
    const JsValue json = JsValue::object({{u"decision"_s, decisionName(kind)},
                                          {u"deliveries"_s, JsValue::array(deliveryIds)},
                                          {u"answer"_s, results == Results::Wanted}});
    QString reason;
    const bool isNew = !QFileInfo::exists(m_folder);
    if (!makeJournalFolder(m_folder))
        reason = Tr::tr("The folder cannot be made.");
    else if (isNew)
        giveToOwnerOf(m_journalFolder, m_folder);
    if (reason.isEmpty() && writeFile(path(name, requestSuffix), json.toJson() + '\n', reason))
        return name;
    return unexpected(Error{u"decision-not-writable"_s,
                            Tr::tr("The decision cannot be left for the relay in %1: %2")
                                .arg(QDir::toNativeSeparators(m_folder), reason),
                            reason,
                            {}});
}

std::optional<QList<DecisionResult>> DecisionSpool::takeResults(const QString &name)
{
    QFile file(path(name, resultSuffix));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<DecisionResult> results;
    const JsValue json = JsValue::fromJson(file.readAll()).value_or(JsValue());
    for (const JsValue &item : json.toArray()) {
        DecisionResult result{item.value(u"id").toString(), {}};
        if (const JsValue error = item.value(u"error"); error.isObject())
            result.error =
                Error{error.value(u"code").toString(), error.value(u"message").toString(), {}, {}};
        results.append(result);
    }
    file.remove();
    return results;
}

bool DecisionSpool::takeBack(const QString &name)
{
    return QFile::remove(path(name, requestSuffix));
}

} // namespace hooksmith
