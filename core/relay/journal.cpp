// SPDX-License-Identifier: MIT
#include "core/relay/journal.h"

#include "core/base/tr.h"
#include "core/relay/journalfiles.h"
#include "core/relay/journallock.h"
#include "core/relay/journalreader.h"
#include "core/relay/journalwriter.h"

#include <QDir>
#include <QFile>
#include <QMutex>
#include <QPointer>
#include <QThread>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

} // namespace

class Journal::Private
{
public:
    Private(Journal *journal, const RetentionPolicy &policy)
        : q(journal), writer(new JournalWriter(policy)), reader(new JournalReader)
    {
    }

    enum class Hurry {
        Soon, ///< Somebody waits for it
        Later, ///< With whatever is written next, at most laterMs from now
    };

    Result<void> prepare(const QString &folder);
    void opened(const QString &folder, bool isOpen);

    void order(JournalOrder &&item, Hurry hurry)
    {
        bool wake = false, remind = false;
        {
            const QMutexLocker locker(&mutex);
            orders.push_back(std::move(item));
            if (hurry == Hurry::Soon)
                wake = !std::exchange(awake, true);
            else
                remind = !awake && !std::exchange(reminded, true);
        }
        if (wake)
            QMetaObject::invokeMethod(writer, &JournalWriter::carryOutAll, Qt::QueuedConnection);
        else if (remind)
            QMetaObject::invokeMethod(writer, &JournalWriter::remind, Qt::QueuedConnection);
    }

    std::vector<JournalOrder> takeOrders()
    {
        const QMutexLocker locker(&mutex);
        awake = reminded = false;
        return std::exchange(orders, {});
    }

    bool hasOrders()
    {
        const QMutexLocker locker(&mutex);
        return !orders.empty();
    }

    /// Asks on the reader's thread and answers on that of `context`.
    template <class Value, class Question>
    void ask(Question question, QObject *context, std::function<void(const Value &)> done)
    {
        QMetaObject::invokeMethod(
            reader,
            [question, context = QPointer(context), done = std::move(done), this] {
                answer([done, answer = question(*reader)] { done(answer); }, context);
            },
            Qt::QueuedConnection);
    }

    std::function<void(const Result<void> &)> onOurThread(QObject *context, Callback done)
    {
        if (!done)
            return {};
        return [context = QPointer(context), done = std::move(done),
                this](const Result<void> &result) {
            answer([done, result] { done(result); }, context);
        };
    }

    /// By way of the journal, which outlives both threads: `context` may be destroyed at any
    /// moment, and may be asked about that on its own thread only. Those of one commit share an
    /// event.
    void answer(std::function<void()> call, const QPointer<QObject> &context)
    {
        bool wake = false;
        {
            const QMutexLocker locker(&mutex);
            wake = answers.empty();
            answers.push_back({std::move(call), context});
        }
        if (wake)
            QMetaObject::invokeMethod(
                q, [this] { giveAnswers(); }, Qt::QueuedConnection);
    }

    void giveAnswers()
    {
        std::vector<Answer> given;
        {
            const QMutexLocker locker(&mutex);
            given = std::exchange(answers, {});
        }
        // One of them may end the journal.
        const QPointer<Journal> self(q);
        for (const Answer &item : given) {
            if (item.context)
                item.call();
            if (!self)
                return;
        }
    }

    struct Answer
    {
        std::function<void()> call;
        QPointer<QObject> context;
    };

    Journal *q;
    JournalWriter *writer; ///< Lives on `thread`
    JournalReader *reader; ///< Lives on `readerThread`
    QThread thread, readerThread;
    QMutex mutex; ///< Guards what follows
    std::vector<JournalOrder> orders;
    std::vector<Answer> answers;
    bool awake = false; ///< The writer is about to take the orders
    bool reminded = false; ///< It will, later
    std::unique_ptr<JournalLock> lock;
    QString warning;
};

Journal::Journal(const RetentionPolicy &policy, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, policy))
{
    d->writer->setSource([this] { return d->takeOrders(); }, [this] { return d->hasOrders(); });
    d->writer->moveToThread(&d->thread);
    d->thread.setObjectName(u"journal"_s);
    d->thread.start();
    d->reader->moveToThread(&d->readerThread);
    d->readerThread.setObjectName(u"journal-reader"_s);
    d->readerThread.start();
}

Journal::~Journal()
{
    QMetaObject::invokeMethod(
        d->reader,
        [this] {
            delete d->reader;
            d->readerThread.quit();
        },
        Qt::QueuedConnection);
    QMetaObject::invokeMethod(
        d->writer,
        [this] {
            d->writer->carryOutAll();
            delete d->writer;
            d->thread.quit();
        },
        Qt::QueuedConnection);
    d->readerThread.wait();
    d->thread.wait();
}

const QHash<QString, QString> &Journal::recentDeliveries() const
{
    return d->writer->recent();
}

const QList<AskedWait> &Journal::askedWaits() const
{
    return d->writer->askedWaits();
}

QString Journal::warning() const
{
    return d->warning;
}

QString Journal::recentKey(const Delivery &delivery)
{
    return delivery.integrationId + u'\n' + delivery.provider.id + u'\n'
        + delivery.provider.deliveryId;
}

/// The folder, the lock on it and the file.
Result<void> Journal::Private::prepare(const QString &folder)
{
    const QString shown = QDir::toNativeSeparators(folder);
    const QDir directory(folder);
    if (!makeJournalFolder(folder))
        return unexpected(Error{u"journal-folder"_s,
                                Tr::tr("The folder %1 for the journal cannot be made.").arg(shown),
                                {},
                                {}});
    Result<std::unique_ptr<JournalLock>> taken = JournalLock::take(folder);
    if (!taken)
        return unexpected(taken.error());
    lock = std::move(*taken);
    // Made by us and private before SQLite writes anything; its other files take over the mode.
    QFile file(directory.filePath(QLatin1StringView(fileName)));
    if (!file.exists() && !file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
        return unexpected(
            Error{file.error() == QFileDevice::ResourceError ? u"journal-full"_s
                                                             : u"journal-not-writable"_s,
                  Tr::tr("The journal %1 cannot be written: %2.")
                      .arg(QDir::toNativeSeparators(file.fileName()), file.errorString()),
                  file.errorString(),
                  {}});
    file.close();
    file.setPermissions(ownerOnly);
    if (JournalFiles::hasDamagedLog(file.fileName()))
        warning = Tr::tr("The log of the journal %1 is damaged: what was received or forwarded "
                         "last, before the relay ended, is not in it any more.")
                      .arg(QDir::toNativeSeparators(file.fileName()));
    return {};
}

void Journal::Private::opened(const QString &folder, bool isOpen)
{
    if (isOpen)
        QMetaObject::invokeMethod(
            reader, [this, folder] { reader->open(folder); }, Qt::QueuedConnection);
    else
        lock.reset(); // Not ours then
}

Result<QList<QueuedForward>> Journal::open(const QString &folder)
{
    if (const Result<void> ready = d->prepare(folder); !ready)
        return unexpected(ready.error());
    Result<QList<QueuedForward>> result;
    QMetaObject::invokeMethod(
        d->writer, [this, &result, folder] { result = d->writer->open(folder); },
        Qt::BlockingQueuedConnection);
    d->opened(folder, result.has_value());
    return result;
}

void Journal::openLater(const QString &folder, QObject *context,
                        std::function<void(const Result<QList<QueuedForward>> &)> done)
{
    const Result<void> ready = d->prepare(folder);
    QMetaObject::invokeMethod(
        d->writer,
        [this, folder, ready, context = QPointer(context), done = std::move(done)] {
            Result<QList<QueuedForward>> result;
            if (ready)
                result = d->writer->open(folder);
            else
                result = unexpected(ready.error());
            d->answer(
                [this, folder, done, result = std::move(result)] {
                    d->opened(folder, result.has_value());
                    done(result);
                },
                context);
        },
        Qt::QueuedConnection);
}

void Journal::add(const Delivery &delivery, QObject *context, Callback done)
{
    d->order({JournalOrder::Add{delivery}, d->onOurThread(context, std::move(done))},
             Private::Hurry::Soon);
}

void Journal::recordAttempt(const QString &deliveryId, int position, const ForwardAttempt &attempt,
                            Forward::State state)
{
    // Nobody waits for it: should it be lost, the message is posted once more, under its id. But
    // not sooner than the server has asked for.
    d->order({JournalOrder::Attempt{deliveryId, position, attempt, state}, {}},
             attempt.retryAfterMs ? Private::Hurry::Soon : Private::Hurry::Later);
}

void Journal::setForward(const QString &deliveryId, int position, Forward::State state,
                         const std::optional<QByteArray> &payload, QObject *context, Callback done)
{
    d->order({JournalOrder::SetForward{deliveryId, position, state, payload},
              d->onOurThread(context, std::move(done))},
             Private::Hurry::Soon);
}

void Journal::recordRefusal(const RefusalEntry &refusal)
{
    d->order({refusal, {}}, Private::Hurry::Later);
}

void Journal::setPinned(const QString &deliveryId, bool pinned)
{
    d->order({JournalOrder::Pin{deliveryId, pinned}, {}}, Private::Hurry::Soon);
}

void Journal::clear(bool alsoDead, QObject *context, Callback done)
{
    d->order({JournalOrder::Clear{alsoDead}, d->onOurThread(context, std::move(done))},
             Private::Hurry::Soon);
}

void Journal::index(QObject *context, Callback done)
{
    d->order({JournalOrder::IndexAll{}, d->onOurThread(context, std::move(done))},
             Private::Hurry::Soon);
}

void Journal::flush(QObject *context, std::function<void()> done)
{
    d->order({JournalOrder::Flush{},
              d->onOurThread(context, [done = std::move(done)](const Result<void> &) { done(); })},
             Private::Hurry::Soon);
}

void Journal::find(const JournalQuery &query, QObject *context,
                   std::function<void(const Result<QList<JournalEntry>> &)> done)
{
    d->ask<Result<QList<JournalEntry>>>(
        [query](JournalReader &reader) { return reader.find(query); }, context, std::move(done));
}

void Journal::load(const QString &deliveryId, QObject *context,
                   std::function<void(const Result<Delivery> &)> done)
{
    d->ask<Result<Delivery>>(
        [deliveryId](JournalReader &reader) { return reader.load(deliveryId); }, context,
        std::move(done));
}

void Journal::refusals(int limit, QObject *context,
                       std::function<void(const Result<QList<RefusalEntry>> &)> done)
{
    d->ask<Result<QList<RefusalEntry>>>(
        [limit](JournalReader &reader) { return reader.refusals(limit); }, context,
        std::move(done));
}

void Journal::usage(QObject *context, std::function<void(const Result<JournalUsage> &)> done)
{
    d->ask<Result<JournalUsage>>([](JournalReader &reader) { return reader.usage(); }, context,
                                 std::move(done));
}

} // namespace hooksmith
