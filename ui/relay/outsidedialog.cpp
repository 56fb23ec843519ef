// SPDX-License-Identifier: MIT
#include "ui/relay/outsidedialog.h"

#include "core/traffic/tunnels.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardPaths>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

QLabel *sentence(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

OutsideDialog::OutsideDialog(QWidget *parent) : QDialog(parent)
{
    setObjectName(u"outsideDialog"_s);
    setWindowTitle(tr("Reach the relay from outside"));
    m_intro = sentence({});
    m_intro->setObjectName(u"outsideIntro"_s);
    m_tools = new QWidget;
    auto *scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus); // What it holds is reached, and scrolled to
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_tools);
    m_channel = new QLineEdit;
    m_channel->setLayoutDirection(Qt::LeftToRight);
    m_channel->setObjectName(u"streamChannel"_s);
    m_channel->setAccessibleName(tr("Address of a smee channel"));
    m_channel->setPlaceholderText(u"https://smee.io/CHANNEL"_s);
    m_connect = new QPushButton;
    m_connect->setObjectName(u"streamConnect"_s);
    m_connect->setAutoDefault(false);
    m_streamState = sentence({});
    m_streamState->setObjectName(u"streamState"_s);
    connect(m_channel, &QLineEdit::textChanged, this, [this] {
        const QUrl channel(m_channel->text().trimmed(), QUrl::StrictMode);
        m_connect->setEnabled(m_streaming
                              || (channel.isValid() && !channel.host().isEmpty()
                                  && channel.scheme().startsWith("http"_L1)));
    });
    connect(m_connect, &QPushButton::clicked, this, [this] {
        if (m_streaming)
            Q_EMIT streamUnwanted();
        else
            Q_EMIT streamWanted(QUrl(m_channel->text().trimmed()));
    });
    auto *streamRow = new QHBoxLayout;
    streamRow->addWidget(new QLabel(tr("Or receive from a smee channel right here:")));
    streamRow->addWidget(m_channel, 1);
    streamRow->addWidget(m_connect);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_intro);
    layout->addWidget(scroll, 1);
    layout->addLayout(streamRow);
    layout->addWidget(m_streamState);
    layout->addWidget(buttons);
    resize(720, 660);
    setStream({}, {});
}

void OutsideDialog::setStream(const QUrl &channel, const QString &state)
{
    m_streaming = !channel.isEmpty();
    if (m_streaming)
        m_channel->setText(channel.toString());
    m_channel->setReadOnly(m_streaming);
    m_connect->setText(m_streaming ? tr("&Disconnect") : tr("C&onnect"));
    m_connect->setEnabled(m_streaming || !m_channel->text().isEmpty());
    m_streamState->setText(
        state.isEmpty() ? tr("smee writes JSON bodies anew, so signatures over the bytes may "
                             "fail to verify.")
                        : state);
}

void OutsideDialog::setPlace(const QUrl &relay, const QString &path, const QString &integration)
{
    m_intro->setText(
        relay.isEmpty()
            ? tr("The relay is stopped. The commands are for http://127.0.0.1:4180; start the "
                 "relay to see its own port.")
            : tr("The relay listens on %1 and only programs on this machine reach it. A tunnel "
                 "brings requests for \"%2\" here; run one of these in a terminal.")
                  .arg(relay.toString(), integration));
    delete m_tools->layout();
    qDeleteAll(m_tools->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    auto *layout = new QVBoxLayout(m_tools);
    layout->setContentsMargins(0, 8, 8, 8);
    layout->setSpacing(4);
    const QList<TunnelTool> tools =
        tunnelTools(relay.isEmpty() ? QUrl(u"http://127.0.0.1:4180"_s) : relay, path);
    for (const TunnelTool &tool : tools) {
        const QString found = QStandardPaths::findExecutable(tool.program);
        auto *title = sentence(tool.name);
        QFont bold = title->font();
        bold.setBold(true);
        title->setFont(bold);
        auto *state =
            sentence(found.isEmpty() ? tr("not installed") : tr("installed: %1").arg(found));
        state->setObjectName(u"outsideState-"_s + tool.id);
        QPalette colours = palette();
        colours.setColor(QPalette::WindowText,
                         found.isEmpty() ? tones(palette()).muted : tones(palette()).success);
        state->setPalette(colours);
        auto *heading = new QHBoxLayout;
        heading->addWidget(title);
        heading->addWidget(state, 1);
        layout->addLayout(heading);
        layout->addWidget(sentence(tool.purpose));
        auto *command = new QLineEdit(tool.command);
        command->setLayoutDirection(Qt::LeftToRight);
        command->setObjectName(u"outsideCommand-"_s + tool.id);
        command->setReadOnly(true);
        command->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        command->setAccessibleName(tr("Command for %1").arg(tool.name));
        command->setToolTip(tool.command);
        command->setCursorPosition(0);
        auto *copy = new QToolButton;
        copy->setObjectName(u"outsideCopy-"_s + tool.id);
        copy->setIcon(themedIcon(u"copy"_s));
        copy->setToolTip(tr("Copy the command"));
        copy->setAccessibleName(tr("Copy the command for %1").arg(tool.name));
        connect(copy, &QToolButton::clicked, this,
                [text = tool.command] { QGuiApplication::clipboard()->setText(text); });
        auto *row = new QHBoxLayout;
        row->addWidget(command, 1);
        row->addWidget(copy);
        layout->addLayout(row);
        if (!tool.sender.isEmpty())
            layout->addWidget(sentence(tr("At the sender, enter %1.").arg(tool.sender)));
        if (found.isEmpty() && !tool.install.isEmpty())
            layout->addWidget(sentence(tool.install));
        if (!tool.setup.isEmpty())
            layout->addWidget(sentence(tool.setup));
        if (!tool.warning.isEmpty()) {
            auto *warning = sentence(tool.warning);
            QPalette alert = palette();
            alert.setColor(QPalette::WindowText, tones(palette()).warning);
            warning->setPalette(alert);
            layout->addWidget(warning);
        }
        layout->addSpacing(12);
    }
    layout->addStretch();
}

} // namespace hooksmith::ui
