// SPDX-License-Identifier: MIT
#pragma once

#include "core/settings/settingstable.h"

#include <functional>
#include <QWidget>

namespace hooksmith::ui {

/// The control for one setting, by its type: a mark, a list to choose from, a number with its unit,
/// a line, a file, a font, a list of lines. Knows no settings: setValue() and edited().
class SettingEditor : public QWidget
{
    Q_OBJECT
public:
    explicit SettingEditor(const SettingRow &row, QWidget *parent = nullptr);

    /// Shows it without edited(); what is being typed stays when it says the same.
    void setValue(const QVariant &value);
    /// What takes the keys; named after the setting ("editor/wordWrap").
    QWidget *control() const { return m_control; }

Q_SIGNALS:
    /// Of the table's type, but not checked.
    void edited(const QVariant &value);

private:
    void addSwitch(const SettingRow &row);
    void addNumber(const SettingRow &row);
    void addText(const SettingRow &row);
    void addFile(const SettingRow &row);
    void addChoice(const SettingRow &row);
    void addFont();
    void addList(const SettingRow &row);
    void setControl(QWidget *control, const SettingRow &row);
    void chooseFile();

    QWidget *m_control = nullptr;
    std::function<void(const QVariant &)> m_show;
};

} // namespace hooksmith::ui
