// SPDX-License-Identifier: MIT
#include "app/scripthost/wirereader.h"

#include "core/script/jsonscanner.h"

#include <cmath>
#include <limits>
#include <QJSEngine>
#include <vector>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// Takes the scanner's events.
class Builder
{
public:
    explicit Builder(QJSEngine &engine) : m_engine(engine) { }

    QJSValue result() const { return m_result; }

    bool null() { return add(QJSValue(QJSValue::NullValue)); }
    bool boolean(bool value) { return add(QJSValue(value)); }
    bool number(double value)
    {
        // A whole number goes in as one: the engine keeps the two apart, and reckons faster.
        const bool whole = value >= std::numeric_limits<int>::min()
            && value <= std::numeric_limits<int>::max() && value == double(int(value))
            && !(value == 0 && std::signbit(value));
        return add(whole ? QJSValue(int(value)) : QJSValue(value));
    }
    bool string(const QString &value) { return add(QJSValue(value)); }
    bool key(const QString &name)
    {
        m_levels.back().name = name;
        // An assignment of this name sets the prototype, where JSON.parse makes a member.
        return name != "__proto__"_L1;
    }
    bool startObject() { return open(m_engine.newObject(), false); }
    bool startArray() { return open(m_engine.newArray(), true); }
    bool endObject() { return close(); }
    bool endArray() { return close(); }

private:
    struct Level
    {
        QJSValue value;
        bool isArray;
        quint32 next = 0;
        QString name = {};
    };

    bool add(const QJSValue &value)
    {
        if (m_levels.empty()) {
            m_result = value;
            return true;
        }
        Level &level = m_levels.back();
        if (level.isArray)
            level.value.setProperty(level.next++, value);
        else
            level.value.setProperty(level.name, value);
        return true;
    }

    bool open(const QJSValue &value, bool isArray)
    {
        add(value);
        m_levels.push_back({value, isArray});
        return true;
    }

    bool close()
    {
        m_levels.pop_back();
        return true;
    }

    QJSEngine &m_engine;
    std::vector<Level> m_levels;
    QJSValue m_result;
};

} // namespace

std::optional<QJSValue> readWire(QJSEngine &engine, QByteArrayView json)
{
    Builder builder(engine);
    JsonScanner<Builder> scanner(json, builder);
    if (!scanner.scan())
        return {};
    return builder.result();
}

} // namespace hooksmith
