// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QAction;

namespace hooksmith::ui {

/// The texts, each with a mnemonic ("&") that no other one has: the one it names itself where no
/// text before it has it, else a letter of its own, the first ones of words preferred. One for
/// which no letter is left stays without. "&&" is an ampersand. This way a menu is complete in
/// every language, also where its entries come and go.
QStringList withMnemonics(const QStringList &texts);

/// Does that to the entries of one menu; separators and such without a text are left alone.
void giveMnemonics(const QList<QAction *> &entries);

} // namespace hooksmith::ui
