// SPDX-License-Identifier: MIT
#include "ui/preview/messageviewaccessible.h"

#include "ui/preview/messageview.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {
namespace {

class Piece final : public QAccessibleInterface
{
public:
    Piece(MessageView *view, int index) : m_view(view), m_index(index) { }

    bool isValid() const override { return m_view && m_index < m_view->spoken().size(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view);
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override { }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        const Scene::Spoken &piece = m_view->spoken()[m_index];
        if (kind == QAccessible::Name)
            return piece.text.isEmpty() ? piece.name : piece.name + u": "_s + piece.text;
        return kind == QAccessible::Value ? piece.text : QString();
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect local = m_view->viewportRect(m_view->spoken()[m_index].rect).toRect();
        return {m_view->viewport()->mapToGlobal(local.topLeft()), local.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.readOnly = true;
        state.invalid = !isValid();
        return state;
    }

private:
    QPointer<MessageView> m_view;
    int m_index;
};

class ViewInterface final : public QAccessibleWidget
{
public:
    explicit ViewInterface(MessageView *view)
        : QAccessibleWidget(view, QAccessible::List), m_view(view)
    {
    }

    ~ViewInterface() override
    {
        for (const QAccessible::Id id : std::as_const(m_ids))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return int(m_view->spoken().size()); }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        auto it = m_ids.find(index);
        if (it == m_ids.end())
            it = m_ids.insert(index,
                              QAccessible::registerAccessibleInterface(new Piece(m_view, index)));
        return QAccessible::accessibleInterface(*it);
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (auto it = m_ids.cbegin(); it != m_ids.cend(); ++it) {
            if (QAccessible::accessibleInterface(it.value()) == child)
                return it.key();
        }
        return -1;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            QAccessibleInterface *piece = child(i);
            if (piece && piece->rect().contains(x, y))
                return piece;
        }
        return nullptr;
    }

private:
    MessageView *m_view;
    mutable QHash<int, QAccessible::Id> m_ids;
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    if (className == QLatin1StringView(MessageView::staticMetaObject.className())) {
        if (auto *view = qobject_cast<MessageView *>(object))
            return new ViewInterface(view);
    }
    return nullptr;
}

} // namespace

void installMessageViewAccessibility()
{
    // Qt ignores a factory that is installed already.
    QAccessible::installFactory(makeInterface);
}

void notifyAccessibilityChanged(MessageView *view)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(view, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

} // namespace hooksmith::ui
