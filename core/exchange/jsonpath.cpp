// SPDX-License-Identifier: MIT
#include "core/exchange/jsonpath.h"

#include "core/base/tr.h"

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr qsizetype mostValues = 10000;

struct Step
{
    enum class Kind { Member, Index, All, Deep } kind = Kind::Member;
    QString name;
    qsizetype index = 0;
};

Error invalid(qsizetype column, const QString &why)
{
    return {u"invalid-path"_s,
            Tr::tr("Column %1 of the path: %2.").arg(column + 1).arg(why),
            {},
            SourceLocation{{}, 1, int(column) + 1}};
}

Result<QList<Step>> parse(const QString &path)
{
    QList<Step> steps;
    qsizetype at = path.startsWith(u'$') ? 1 : 0;
    while (at < path.size()) {
        if (path.mid(at, 2) == ".."_L1) {
            steps.append({Step::Kind::Deep, {}, 0});
            at += 2;
            if (at >= path.size())
                return unexpected(invalid(at, Tr::tr("a name must follow \"..\"")));
        } else if (path.at(at) == u'.') {
            ++at;
            if (at >= path.size() || path.at(at) == u'.')
                return unexpected(invalid(at, Tr::tr("a name must follow \".\"")));
        }
        if (path.at(at) == u'[') {
            const qsizetype close = path.indexOf(u']', at);
            if (close < 0)
                return unexpected(invalid(at, Tr::tr("\"[\" is never closed")));
            const QString inner = path.mid(at + 1, close - at - 1).trimmed();
            bool isNumber = false;
            const qsizetype index = inner.toLongLong(&isNumber);
            const bool isQuoted = inner.size() >= 2
                && ((inner.startsWith(u'\'') && inner.endsWith(u'\''))
                    || (inner.startsWith(u'"') && inner.endsWith(u'"')));
            if (inner == "*"_L1)
                steps.append({Step::Kind::All, {}, 0});
            else if (isNumber)
                steps.append({Step::Kind::Index, {}, index});
            else if (isQuoted)
                steps.append({Step::Kind::Member, inner.mid(1, inner.size() - 2), 0});
            else
                return unexpected(
                    invalid(at + 1, Tr::tr("a number, * or a 'name' must stand in brackets")));
            at = close + 1;
            continue;
        }
        qsizetype end = at;
        while (end < path.size() && path.at(end) != u'.' && path.at(end) != u'[')
            ++end;
        const QString name = path.mid(at, end - at);
        if (name == "*"_L1)
            steps.append({Step::Kind::All, {}, 0});
        else
            steps.append({Step::Kind::Member, name, 0});
        at = end;
    }
    return steps;
}

QList<JsValue> children(const JsValue &value)
{
    if (value.isArray())
        return value.toArray();
    QList<JsValue> list;
    const JsValue::Members members = value.members();
    for (const auto &[name, member] : members)
        list.append(member);
    return list;
}

void collectDeep(const JsValue &value, QList<JsValue> &list)
{
    if (list.size() >= mostValues)
        return;
    list.append(value);
    const QList<JsValue> inner = children(value);
    for (const JsValue &child : inner) {
        if (child.isArray() || child.isObject())
            collectDeep(child, list);
    }
}

} // namespace

Result<QList<JsValue>> valuesAt(const JsValue &root, const QString &path)
{
    const Result<QList<Step>> steps = parse(path.trimmed());
    if (!steps)
        return unexpected(steps.error());
    QList<JsValue> values{root};
    for (const Step &step : *steps) {
        QList<JsValue> next;
        for (const JsValue &value : std::as_const(values)) {
            switch (step.kind) {
            case Step::Kind::Member:
                if (value.contains(step.name))
                    next.append(value.value(step.name));
                break;
            case Step::Kind::Index: {
                const qsizetype size = value.toArray().size();
                const qsizetype index = step.index < 0 ? size + step.index : step.index;
                if (index >= 0 && index < size)
                    next.append(value.at(index));
                break;
            }
            case Step::Kind::All: next += children(value); break;
            case Step::Kind::Deep: collectDeep(value, next); break;
            }
            if (next.size() > mostValues)
                break;
        }
        values = next;
    }
    return values;
}

} // namespace hooksmith
