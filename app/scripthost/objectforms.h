// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <QJSValue>
#include <QString>
#include <vector>

class QJSEngine;

namespace hooksmith {

/// Names of an object's members, in order; a node of a tree whose root is the empty object.
///
/// Nodes live as long as their tree (ObjectForms).
class ObjectForm
{
public:
    /// The form with one more member; null for a name that an object literal treats otherwise than
    /// JSON.parse does (an array index, one that is there already), or when there are too many.
    ObjectForm *with(QLatin1StringView name);
    qsizetype size() const { return m_size; }
    /// All names, in order.
    QStringList names() const;
    /// A function that makes an object of the values of its arguments. Undefined at first, because
    /// compiling one costs as much as some thirty objects.
    const QJSValue &maker(QJSEngine &engine);

private:
    friend class ObjectForms;
    bool has(QLatin1StringView name) const;

    ObjectForm *m_parent = nullptr;
    qsizetype m_size = 0;
    QString m_name; ///< Of the last member
    std::vector<std::unique_ptr<ObjectForm>> m_next;
    int *m_left = nullptr; ///< How many more the tree may have
    int m_uses = 0;
    QJSValue m_maker;
};

/// A tree of forms, bounded: names that never come again (ids as names) must not fill the memory.
class ObjectForms
{
public:
    ObjectForms() { m_empty.m_left = &m_left; }
    Q_DISABLE_COPY_MOVE(ObjectForms)

    ObjectForm *empty() { return &m_empty; }

private:
    int m_left = 2000;
    ObjectForm m_empty;
};

} // namespace hooksmith
