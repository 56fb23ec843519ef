// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace hooksmith::ui {

class Actions;

/// The line above the list of deliveries: start and stop, how the relay is doing, the filter, and
/// how many came while nobody followed.
class TrafficStrip : public QWidget
{
    Q_OBJECT
public:
    explicit TrafficStrip(Actions &actions, QWidget *parent = nullptr);

    struct State
    {
        bool running = false;
        QString address; ///< Where it listens, or would: "http://127.0.0.1:4180"; may be empty
        qint64 newestMs = 0; ///< Of the newest delivery, since the epoch; 0: none yet
        QString target; ///< The host that messages go to; empty: nowhere
        QStringList others = {}; ///< `address` as other machines can use it; usually empty
    };
    void setState(const State &state);
    void setUnseen(int count);
    QLineEdit &filter() { return *m_filter; }

Q_SIGNALS:
    /// The person wants the newest, and to follow again.
    void newestRequested();

private:
    void makeFilter();
    QToolButton *makeMoreButton(Actions &actions);

    QLabel *m_state = nullptr;
    QLineEdit *m_filter = nullptr;
    QToolButton *m_newButton = nullptr;
};

} // namespace hooksmith::ui
