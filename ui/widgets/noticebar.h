// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <QFrame>
#include <QHash>
#include <QScrollArea>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace hooksmith::ui {

/// Something that the person should know and can decide about without being stopped: a line above
/// the work with its buttons.
class NoticeBar : public QFrame
{
    Q_OBJECT
public:
    enum class Tone { Info, Warning };

    NoticeBar(Tone tone, const QString &text, QWidget *parent = nullptr);
    /// Adds a button; `use` is called when it is pressed, and the bar closes unless `stays`.
    void addButton(const QString &name, const QString &text, std::function<void()> use,
                   bool stays = false);
    /// Adds the cross at the end: closes and does nothing.
    void addClose();
    QString text() const { return m_sentence; }
    void setText(const QString &text);

Q_SIGNALS:
    void closed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Buttons beside the sentence, or below it where they would leave it too little room.
    void arrange();

    QGridLayout *m_grid = nullptr;
    QString m_sentence;
    QLabel *m_text = nullptr;
    QWidget *m_buttons = nullptr;
    QBoxLayout *m_buttonLine = nullptr;
};

/// The bars above the work, at most one per key, the newest at the top. They take a third of the
/// window at most, and are scrolled then: the work stays in sight, and the window as small as it
/// may be without them.
class NoticeArea : public QScrollArea
{
    Q_OBJECT
public:
    /// Keys of what is about the program begin so; such a bar stays when another workspace opens.
    static constexpr QLatin1StringView aboutProgram{"program/"};

    explicit NoticeArea(QWidget *parent = nullptr);
    /// Shows a bar in place of the one with the same key.
    NoticeBar *show(const QString &key, NoticeBar::Tone tone, const QString &text);
    void remove(const QString &key);
    NoticeBar *bar(const QString &key) const { return m_bars.value(key); }
    QStringList keys() const { return m_bars.keys(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QVBoxLayout *m_layout = nullptr;
    QHash<QString, NoticeBar *> m_bars;
};

} // namespace hooksmith::ui
