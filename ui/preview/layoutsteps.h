// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <initializer_list>
#include <vector>

namespace hooksmith::ui {

/// One small piece of a layout: about a paragraph.
using LayoutStep = std::function<void()>;

/// What is still to be done in a layout, so that it can stop between any two pieces and go on
/// later.
class LayoutSteps
{
public:
    /// These run next, in this order: what they ask for in turn runs before what was waiting.
    void next(std::initializer_list<LayoutStep> steps)
    {
        m_waiting.insert(m_waiting.end(), std::rbegin(steps), std::rend(steps));
    }
    void runOne()
    {
        const LayoutStep step = std::move(m_waiting.back());
        m_waiting.pop_back();
        step();
    }
    bool isEmpty() const { return m_waiting.empty(); }

private:
    std::vector<LayoutStep> m_waiting; ///< The next one is at the end
};

} // namespace hooksmith::ui
