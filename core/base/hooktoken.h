// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace hooksmith {

/// The one rule for what must not be shown of a webhook address, wherever it is shown: everything
/// of the path after the id of "/hooks/<id>/..." is replaced, because the token may stand in any of
/// the parts there ("/hooks/<id>/<token>", "/hooks/<id>/<user>/<token>", "/hooks/<id>/<token>/").
/// Case, repeated slashes and percent-encoding do not matter: what is wrong with an address does
/// not make its token less secret. `text` may be a line with several addresses.
QString withHiddenHookTokens(const QString &text, const QString &placeholder);

/// The same for what is a path or an address and nothing else, without query: here no character of
/// it ends what is hidden.
QString pathWithHiddenHookToken(const QString &path, const QString &placeholder);
/// Whether that would replace something.
bool hasHookToken(const QString &path);

} // namespace hooksmith
