// SPDX-License-Identifier: MIT
#include "app/scripthost/wirereader.h"

#include <limits>
#include <nlohmann/json.hpp>
#include <QJSEngine>
#include <vector>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// Takes the parser's events; the names are nlohmann's.
class Builder : public nlohmann::json_sax<nlohmann::json>
{
public:
    explicit Builder(QJSEngine &engine) : m_engine(engine) { }

    QJSValue result() const { return m_result; }

    bool null() override { return add(QJSValue(QJSValue::NullValue)); }
    bool boolean(bool value) override { return add(QJSValue(value)); }
    bool number_integer(number_integer_t value) override { return number(double(value)); }
    bool number_unsigned(number_unsigned_t value) override { return number(double(value)); }
    bool number_float(number_float_t value, const string_t &) override { return number(value); }
    bool string(string_t &value) override
    {
        return add(QJSValue(QString::fromUtf8(value.data(), qsizetype(value.size()))));
    }
    bool binary(binary_t &) override { return false; }
    bool key(string_t &name) override
    {
        m_levels.back().name = QString::fromUtf8(name.data(), qsizetype(name.size()));
        // An assignment of this name sets the prototype, where JSON.parse makes a member.
        return m_levels.back().name != "__proto__"_L1;
    }
    bool start_object(std::size_t) override { return open(m_engine.newObject(), false); }
    bool start_array(std::size_t) override { return open(m_engine.newArray(), true); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool parse_error(std::size_t, const std::string &, const nlohmann::detail::exception &) override
    {
        return false;
    }

private:
    struct Level
    {
        QJSValue value;
        bool isArray;
        quint32 next = 0;
        QString name = {};
    };

    bool number(double value)
    {
        // A whole number goes in as one: the engine keeps the two apart, and reckons faster.
        const bool whole = value >= std::numeric_limits<int>::min()
            && value <= std::numeric_limits<int>::max() && value == double(int(value))
            && !(value == 0 && std::signbit(value));
        return add(whole ? QJSValue(int(value)) : QJSValue(value));
    }

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
    if (!nlohmann::json::sax_parse(json.begin(), json.end(), &builder))
        return {};
    return builder.result();
}

} // namespace hooksmith
