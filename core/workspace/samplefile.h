// SPDX-License-Identifier: MIT
#pragma once

#include "core/run/runinput.h"

namespace hooksmith {

/// How a sample's file holds the body of its request (cli.md, "Incoming sample").
enum class BodyForm {
    Text, ///< "body": the raw text
    Json, ///< "json": a value, sent compactly
    File, ///< "bodyFile": the bytes of a file beside the sample
};

BodyForm bodyForm(const Sample &sample);

/// The sample as its file has it: keys in the order of cli.md, unknown keys kept at the end. With
/// BodyForm::File the bytes are the caller's to write; `bodyFile` names their file.
/// A body that is not a JSON value (or not UTF-8) falls back from Json to Text (to File).
JsValue sampleToJson(const Sample &sample, BodyForm form, const QString &bodyFile = {});

} // namespace hooksmith
