// SPDX-License-Identifier: MIT
#pragma once

#include "core/relay/relay.h"
#include "core/script/jsvalue.h"

#include <QWidget>

class QCheckBox;
class QSpinBox;

namespace hooksmith::ui {

/// The tab of the relay's settings that says what one sender may cost, and what the journal keeps:
/// "limits" and "retention" of the record (relaysettings.h).
class RelayLimitsPage : public QWidget
{
    Q_OBJECT
public:
    explicit RelayLimitsPage(QWidget *parent = nullptr);

    void setConfig(const RelayConfig &config);
    /// Writes what is shown into `record`; the defaults are left out.
    void writeTo(JsValue &record) const;

Q_SIGNALS:
    void edited();

private:
    bool m_showing = false; ///< Fields are being filled
    QSpinBox *m_headerKib = nullptr;
    QSpinBox *m_bodyMib = nullptr;
    QSpinBox *m_seconds = nullptr;
    QSpinBox *m_connections = nullptr;
    QSpinBox *m_perMinute = nullptr;
    QCheckBox *m_limitLoopback = nullptr;
    QSpinBox *m_keep = nullptr;
    QSpinBox *m_days = nullptr;
    QSpinBox *m_megabytes = nullptr;
};

} // namespace hooksmith::ui
