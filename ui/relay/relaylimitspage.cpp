// SPDX-License-Identifier: MIT
#include "ui/relay/relaylimitspage.h"

#include "ui/relay/relaysettingsfields.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

constexpr qint64 mebibyte = 1024LL * 1024;

} // namespace

RelayLimitsPage::RelayLimitsPage(QWidget *parent) : QWidget(parent)
{
    m_headerKib = numberField(u"relayHeaderKib"_s, tr("Header"), 1, 1024,
                              [](int n) { return tr("%1 KiB").arg(n); });
    m_bodyMib = numberField(u"relayBodyMib"_s, tr("Body"), 1, 1024,
                            [](int n) { return tr("%1 MiB").arg(n); });
    m_seconds = numberField(u"relaySeconds"_s, tr("Time to receive a request"), 1, 3600,
                            [](int n) { return tr("%1 s").arg(n); });
    m_connections = numberField(u"relayConnections"_s, tr("Connections"), 1, 10000);
    m_perMinute = numberField(u"relayPerMinute"_s, tr("Requests a minute"), 0, 1000000);
    m_perMinute->setSpecialValueText(tr("no limit"));
    m_limitLoopback = new QCheckBox(tr("Also for programs on &this machine (tunnels share one)"));
    m_limitLoopback->setObjectName(u"relayLimitLoopback"_s);
    m_keep = numberField(u"relayKeep"_s, tr("Deliveries that are kept"), 1, 10000000);
    m_days = numberField(u"relayDays"_s, tr("Days that they are kept"), 0, 36500,
                         [](int n) { return tr("%n day(s)", nullptr, n); });
    m_days->setSpecialValueText(tr("for ever"));
    m_megabytes = numberField(u"relayMegabytes"_s, tr("Size of the journal"), 0, 1024 * 1024,
                              [](int n) { return tr("%1 MiB").arg(n); });
    m_megabytes->setSpecialValueText(tr("no limit"));
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Header up to"), m_headerKib);
    form->addRow(tr("&Body up to"), m_bodyMib);
    form->addRow(tr("Received &within"), m_seconds);
    form->addRow(tr("&Connections at once"), m_connections);
    form->addRow(tr("&Requests a minute, per sender"), m_perMinute);
    form->addRow(QString(), m_limitLoopback);
    form->addRow(tr("&Keep the newest"), m_keep);
    form->addRow(tr("Keep &for"), m_days);
    form->addRow(tr("Journal &up to"), m_megabytes);
    form->addRow(QString(),
                 explanation(tr("What waits, is held, was given up or is pinned is always kept.")));
    const auto changed = [this] {
        if (!m_showing)
            Q_EMIT edited();
    };
    for (QSpinBox *box : {m_headerKib, m_bodyMib, m_seconds, m_connections, m_perMinute, m_keep,
                          m_days, m_megabytes})
        connect(box, &QSpinBox::valueChanged, this, changed);
    connect(m_limitLoopback, &QCheckBox::clicked, this, changed);
}

void RelayLimitsPage::setConfig(const RelayConfig &config)
{
    m_showing = true;
    m_headerKib->setValue(int(config.limits.headerBytes / 1024));
    m_bodyMib->setValue(int(qMax<qint64>(1, config.limits.bodyBytes / mebibyte)));
    m_seconds->setValue(config.limits.receiveTimeoutMs / 1000);
    m_connections->setValue(config.limits.maxConnections);
    m_perMinute->setValue(config.limits.requestsPerMinute);
    m_limitLoopback->setChecked(config.limits.rateLimitsLoopback);
    m_keep->setValue(config.retention.keepDeliveries);
    m_days->setValue(config.retention.keepDays);
    m_megabytes->setValue(int(config.retention.keepBytes / mebibyte));
    m_showing = false;
}

void RelayLimitsPage::writeTo(JsValue &record) const
{
    const RelayConfig plain;
    JsValue limits = record.value(u"limits");
    JsValue retention = record.value(u"retention");
    const auto keep = [](JsValue &object, const QString &key, double value, double usual) {
        if (!object.isObject())
            object = JsValue::object();
        if (value == usual)
            object.take(key);
        else
            object.insert(key, value);
    };
    keep(limits, u"headerBytes"_s, m_headerKib->value() * 1024.0, double(plain.limits.headerBytes));
    keep(limits, u"bodyBytes"_s, m_bodyMib->value() * double(mebibyte),
         double(plain.limits.bodyBytes));
    keep(limits, u"receiveSeconds"_s, m_seconds->value(), plain.limits.receiveTimeoutMs / 1000.0);
    keep(limits, u"connections"_s, m_connections->value(), plain.limits.maxConnections);
    keep(limits, u"requestsPerMinute"_s, m_perMinute->value(), plain.limits.requestsPerMinute);
    if (m_limitLoopback->isChecked())
        limits.insert(u"rateLimitsLoopback"_s, true);
    else
        limits.take(u"rateLimitsLoopback");
    keep(retention, u"deliveries"_s, m_keep->value(), plain.retention.keepDeliveries);
    keep(retention, u"days"_s, m_days->value(), plain.retention.keepDays);
    keep(retention, u"megabytes"_s, m_megabytes->value(),
         double(plain.retention.keepBytes / mebibyte));
    setOrTake(record, u"limits"_s, limits);
    setOrTake(record, u"retention"_s, retention);
}

} // namespace hooksmith::ui
