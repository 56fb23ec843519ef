// SPDX-License-Identifier: MIT
#include "app/scripthost/objectforms.h"

#include "core/script/jsvalue.h"

#include <QJSEngine>
#include <utility>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr qsizetype maxMembers = 64; ///< More are rather a table than a form
constexpr std::size_t maxNext = 16; ///< Likewise
constexpr int usesBeforeMaker = 4;

} // namespace

ObjectForm *ObjectForm::with(QLatin1StringView name)
{
    // Mostly there is one, or the one that came last comes again.
    for (std::size_t i = 0; i < m_next.size(); ++i) {
        if (m_next[i]->m_name == name) {
            if (i > 0)
                std::swap(m_next[i], m_next[0]);
            return m_next[0].get();
        }
    }
    const bool mayBeIndex = !name.isEmpty() && name.front() >= u'0' && name.front() <= u'9';
    if (mayBeIndex || m_size >= maxMembers || m_next.size() >= maxNext || *m_left <= 0 || has(name))
        return nullptr;
    --*m_left;
    auto form = std::make_unique<ObjectForm>();
    form->m_parent = this;
    form->m_size = m_size + 1;
    form->m_name = name;
    form->m_left = m_left;
    m_next.push_back(std::move(form));
    std::swap(m_next.front(), m_next.back());
    return m_next.front().get();
}

bool ObjectForm::has(QLatin1StringView name) const
{
    for (const ObjectForm *form = this; form->m_parent; form = form->m_parent) {
        if (form->m_name == name)
            return true;
    }
    return false;
}

QStringList ObjectForm::names() const
{
    QStringList names;
    for (const ObjectForm *form = this; form->m_parent; form = form->m_parent)
        names.prepend(form->m_name);
    return names;
}

const QJSValue &ObjectForm::maker(QJSEngine &engine)
{
    if (++m_uses != usesBeforeMaker)
        return m_maker;
    QString parameters, members;
    const QStringList all = names();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QString separator = i > 0 ? u","_s : QString();
        parameters += separator + u"v%1"_s.arg(i);
        // As JSON, a name is a literal of JavaScript, too: it is ASCII.
        members += separator + QString::fromLatin1(JsValue(all.at(i)).toJson()) + u":v%1"_s.arg(i);
    }
    m_maker = engine.evaluate(u"(function("_s + parameters + u"){return{"_s + members + u"}})"_s);
    return m_maker;
}

} // namespace hooksmith
