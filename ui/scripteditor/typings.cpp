// SPDX-License-Identifier: MIT
#include "ui/scripteditor/typings.h"

#include "core/script/jsvalue.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

/// Place of a profile among the servers, oldest first; -1 for the manual's own and for none.
int serverIndex(const QString &id)
{
    const QList<Profile> &all = allProfiles();
    for (int i = 0; i < all.size(); ++i) {
        if (all.at(i).id == id && all.at(i).engine != Profile::Engine::Documented)
            return i;
    }
    return -1;
}

QStringList texts(const JsValue &list)
{
    QStringList out;
    const JsValue::Array items = list.toArray();
    for (const JsValue &item : items)
        out.append(item.toString());
    return out;
}

TypingMember memberOf(const JsValue &json)
{
    TypingMember member;
    member.name = json[u"name"].toString();
    member.type = json[u"type"].toString();
    member.doc = json[u"doc"].toString();
    member.signature = json[u"signature"].toString();
    member.returns = json[u"returns"].toString();
    member.insert = json[u"insert"].toString();
    member.promise = json[u"promise"].toBool();
    member.since = json[u"since"].toString();
    member.until = json[u"until"].toString();
    member.documented = json[u"documented"].toBool(true);
    member.documentedOnly = json[u"documentedOnly"].toBool();
    member.events = texts(json[u"events"]);
    const JsValue parameters = json[u"parameters"];
    for (const auto &[index, type] : parameters.members())
        member.parameters.insert(index.toInt(), type.toString());
    return member;
}

QList<TypingMember> membersIn(const JsValue &list)
{
    QList<TypingMember> out;
    const JsValue::Array items = list.toArray();
    for (const JsValue &item : items)
        out.append(memberOf(item));
    return out;
}

const TypingMember *findIn(const QList<TypingMember> &list, const QString &name)
{
    for (const TypingMember &member : list) {
        if (member.name == name)
            return &member;
    }
    return nullptr;
}

} // namespace

bool TypingMember::isIn(const Profile &profile) const
{
    if (profile.engine == Profile::Engine::Documented)
        return documented || documentedOnly;
    if (documentedOnly)
        return false;
    const int here = serverIndex(profile.id);
    return (since.isEmpty() || here >= serverIndex(since))
        && (until.isEmpty() || here <= serverIndex(until));
}

Result<Typings> Typings::load()
{
    QFile file(u":/typings/rocketchat.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return unexpected(Error{u"typings-unreadable"_s,
                                QCoreApplication::translate("Typings",
                                                            "The list of what a script can use is "
                                                            "missing from this program."),
                                file.errorString(),
                                {}});
    return fromJson(file.readAll());
}

Result<Typings> Typings::fromJson(const QByteArray &json)
{
    const Result<JsValue> root = JsValue::fromJson(json, u"rocketchat.json"_s);
    if (!root)
        return unexpected(root.error());
    Typings typings;
    const JsValue types = (*root)[u"types"];
    for (const auto &[name, type] : types.members()) {
        typings.m_types.insert(name, membersIn(type[u"members"]));
        if (type[u"shape"].toBool())
            typings.m_shapes.append(name);
        if (type.contains(u"call"))
            typings.m_calls.insert(name, memberOf(type[u"call"]));
    }
    const JsValue methods = (*root)[u"methods"];
    for (const auto &[name, item] : methods.members()) {
        TypingMethod method;
        method.name = name;
        method.doc = item[u"doc"].toString();
        method.argument = item[u"argument"].toString();
        method.returns = item[u"returns"].toString();
        method.snippet = item[u"snippet"].toString();
        method.type = item[u"kind"].toString() == "outgoing"_L1 ? IntegrationType::Outgoing
                                                                : IntegrationType::Incoming;
        typings.m_methods.append(method);
    }
    typings.m_globals = membersIn((*root)[u"globals"]);
    typings.m_language = membersIn((*root)[u"language"]);
    return typings;
}

const QList<TypingMember> &Typings::membersOf(const QString &type) const
{
    static const QList<TypingMember> none;
    const QString name = type.endsWith(u"[]"_s) ? u"array"_s : type;
    const auto found = m_types.constFind(name);
    return found == m_types.constEnd() ? none : *found;
}

QList<TypingMember> Typings::members(const QString &type, const Profile &profile,
                                     const QString &event) const
{
    QList<TypingMember> out;
    for (const TypingMember &member : membersOf(type)) {
        const bool rightEvent =
            event.isEmpty() || member.events.isEmpty() || member.events.contains(event);
        if (rightEvent && member.isIn(profile))
            out.append(member);
    }
    return out;
}

const TypingMember *Typings::member(const QString &type, const QString &name) const
{
    return findIn(membersOf(type), name);
}

const TypingMember *Typings::callOf(const QString &type) const
{
    const auto found = m_calls.constFind(type);
    return found == m_calls.constEnd() ? nullptr : &*found;
}

const TypingMethod *Typings::method(const QString &name) const
{
    for (const TypingMethod &method : m_methods) {
        if (method.name == name)
            return &method;
    }
    return nullptr;
}

QList<TypingMember> Typings::globals(const Profile &profile, IntegrationType type) const
{
    const QStringList own = type == IntegrationType::Outgoing ? profile.outgoingOnlyGlobals
                                                              : profile.incomingOnlyGlobals;
    QList<TypingMember> out;
    for (const TypingMember &member : m_globals) {
        if (profile.globals.contains(member.name) || own.contains(member.name))
            out.append(member);
    }
    return out;
}

const TypingMember *Typings::global(const QString &name) const
{
    const TypingMember *found = findIn(m_globals, name);
    return found ? found : findIn(m_language, name);
}

} // namespace hooksmith::ui
