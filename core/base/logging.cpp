// SPDX-License-Identifier: MIT
#include "core/base/logging.h"

Q_LOGGING_CATEGORY(lcProcess, "hooksmith.process", QtWarningMsg)
Q_LOGGING_CATEGORY(lcScript, "hooksmith.script", QtWarningMsg)
Q_LOGGING_CATEGORY(lcRelay, "hooksmith.relay", QtWarningMsg)
Q_LOGGING_CATEGORY(lcHttp, "hooksmith.http", QtWarningMsg)
Q_LOGGING_CATEGORY(lcWorkspace, "hooksmith.workspace", QtWarningMsg)
Q_LOGGING_CATEGORY(lcClient, "hooksmith.client", QtWarningMsg)
Q_LOGGING_CATEGORY(lcSettings, "hooksmith.settings", QtWarningMsg)
