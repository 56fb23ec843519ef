// SPDX-License-Identifier: MIT
#pragma once

namespace hooksmith::ui {

class MessageView;

/// Lets screen readers read a MessageView: a list whose items are the messages and attachments in
/// order, each with its text. Installed once per program; does nothing the next times.
void installMessageViewAccessibility();
void notifyAccessibilityChanged(MessageView *view);

} // namespace hooksmith::ui
