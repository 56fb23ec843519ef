// SPDX-License-Identifier: MIT
#include "app/scripthost/wirereader.h"

#include "app/scripthost/objectforms.h"
#include "core/script/jsonscanner.h"

#include <cmath>
#include <limits>
#include <QJSEngine>
#include <vector>

using namespace Qt::StringLiterals;

namespace hooksmith {

/// Takes the scanner's events. The members of an object are held until all are there.
class WireReader::Builder
{
public:
    explicit Builder(QJSEngine &engine) : m_engine(engine) { }

    QJSValue takeResult()
    {
        m_depth = 0; // Also after a text that ended too early
        return std::exchange(m_result, {});
    }

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

    bool key(QLatin1StringView name)
    {
        // An assignment of this name sets the prototype, where JSON.parse makes a member.
        if (name == "__proto__"_L1)
            return false;
        Level &level = top();
        ObjectForm *next = level.form ? level.form->with(name) : nullptr;
        if (next)
            level.form = next;
        else
            addName(level, name);
        return true;
    }
    bool key(const QString &name)
    {
        addName(top(), name);
        return name != "__proto__"_L1;
    }

    bool startObject() { return open(m_forms.empty()); }
    bool startArray() { return open(nullptr); }
    bool endObject()
    {
        Level &level = top();
        const QJSValue &maker = level.form ? level.form->maker(m_engine) : m_noMaker;
        if (maker.isCallable())
            return close(maker.call(level.values));
        if (level.form)
            level.names = level.form->names();
        QJSValue object = m_engine.newObject();
        for (qsizetype i = 0; i < level.values.size(); ++i)
            object.setProperty(level.names.at(i), level.values.at(i));
        return close(object);
    }
    bool endArray()
    {
        const QJSValueList &values = top().values;
        QJSValue array = m_engine.newArray(uint(values.size()));
        for (qsizetype i = 0; i < values.size(); ++i)
            array.setProperty(quint32(i), values.at(i));
        return close(array);
    }

private:
    struct Level
    {
        QJSValueList values;
        ObjectForm *form = nullptr; ///< Null: an array, or an object that has `names`
        QStringList names;
    };

    Level &top() { return m_levels[m_depth - 1]; }

    bool add(const QJSValue &value)
    {
        if (m_depth == 0)
            m_result = value;
        else
            top().values.append(value);
        return true;
    }

    static void addName(Level &level, const QString &name)
    {
        if (level.form) {
            level.names = level.form->names();
            level.form = nullptr;
        }
        level.names.append(name);
    }

    bool open(ObjectForm *form)
    {
        if (m_depth == m_levels.size())
            m_levels.emplace_back();
        ++m_depth;
        Level &level = top();
        level.values.clear();
        level.names.clear();
        level.form = form;
        return true;
    }

    bool close(const QJSValue &value)
    {
        top().values.clear();
        --m_depth;
        return add(value);
    }

    QJSEngine &m_engine;
    ObjectForms m_forms;
    std::vector<Level> m_levels; ///< Those beyond m_depth only keep their memory
    std::size_t m_depth = 0;
    QJSValue m_result;
    const QJSValue m_noMaker;
};

WireReader::WireReader(QJSEngine &engine) : m_builder(std::make_unique<Builder>(engine)) { }
WireReader::~WireReader() = default;

std::optional<QJSValue> WireReader::read(QByteArrayView json)
{
    JsonScanner<Builder> scanner(json, *m_builder);
    const bool isRead = scanner.scan();
    QJSValue result = m_builder->takeResult();
    if (!isRead)
        return {};
    return result;
}

} // namespace hooksmith
