<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New integration…</source>
        <translation>&amp;Новая интеграция…</translation>
    </message>
    <message>
        <source>New sa&amp;mple…</source>
        <translation>Новый об&amp;разец…</translation>
    </message>
    <message>
        <source>New wor&amp;kspace…</source>
        <translation>Новая рабочая об&amp;ласть…</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>&amp;Открыть рабочую область…</translation>
    </message>
    <message>
        <source>Open the &amp;example workspace</source>
        <translation>Открыть рабочую область с &amp;примерами</translation>
    </message>
    <message>
        <source>&amp;Reload from disk</source>
        <translation>Перечитать с &amp;диска</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Save a&amp;ll</source>
        <translation>Сохранить &amp;всё</translation>
    </message>
    <message>
        <source>Integration &amp;properties</source>
        <translation>Сво&amp;йства интеграции</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>Переи&amp;меновать…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>Создать &amp;копию</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Show in the file mana&amp;ger</source>
        <translation>Показать в &amp;файловом менеджере</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Найти…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>&amp;Заменить…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Найти &amp;далее</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Найти &amp;ранее</translation>
    </message>
    <message>
        <source>Find in all f&amp;iles…</source>
        <translation>Найти во всех &amp;файлах…</translation>
    </message>
    <message>
        <source>&amp;Go to line…</source>
        <translation>Перейти к &amp;строке…</translation>
    </message>
    <message>
        <source>Toggle &amp;comment</source>
        <translation>Переключить &amp;комментарий</translation>
    </message>
    <message>
        <source>&amp;Duplicate line</source>
        <translation>Д&amp;ублировать строку</translation>
    </message>
    <message>
        <source>Move line &amp;up</source>
        <translation>Переместить строку &amp;вверх</translation>
    </message>
    <message>
        <source>Move line do&amp;wn</source>
        <translation>Пере&amp;местить строку вниз</translation>
    </message>
    <message>
        <source>Select ne&amp;xt occurrence (one more cursor)</source>
        <translation>Выделить с&amp;ледующее вхождение (ещё один курсор)</translation>
    </message>
    <message>
        <source>Cursors at &amp;all occurrences</source>
        <translation>Курсоры во всех в&amp;хождениях</translation>
    </message>
    <message>
        <source>Cursor a&amp;bove</source>
        <translation>Курсор в&amp;ыше</translation>
    </message>
    <message>
        <source>Cursor belo&amp;w</source>
        <translation>Курсор н&amp;иже</translation>
    </message>
    <message>
        <source>Co&amp;mplete</source>
        <translation>&amp;Автодополнение</translation>
    </message>
    <message>
        <source>Mend the prob&amp;lem here…</source>
        <translation>Исправить про&amp;блему здесь…</translation>
    </message>
    <message>
        <source>&amp;Format the script</source>
        <translation>Форма&amp;тировать скрипт</translation>
    </message>
    <message>
        <source>Go to s&amp;ymbol…</source>
        <translation>П&amp;ерейти к символу…</translation>
    </message>
    <message>
        <source>&amp;Insert a snippet…</source>
        <translation>Вставить фра&amp;гмент…</translation>
    </message>
    <message>
        <source>&amp;Keep the selection as snippet…</source>
        <translation>Сохранить выделенную &amp;часть как фрагмент…</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Свернуть</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Развернуть</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Свернуть всё</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Развернуть всё</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Палитра команд…</translation>
    </message>
    <message>
        <source>Go to &amp;anything…</source>
        <translation>Перейти ку&amp;да угодно…</translation>
    </message>
    <message>
        <source>Go to &amp;request</source>
        <translation>Перейти к &amp;запросу</translation>
    </message>
    <message>
        <source>Go to &amp;script</source>
        <translation>Перейти к &amp;скрипту</translation>
    </message>
    <message>
        <source>Go to &amp;message</source>
        <translation>Перейти к соо&amp;бщению</translation>
    </message>
    <message>
        <source>Go to &amp;workspace</source>
        <translation>Перейти к &amp;рабочей области</translation>
    </message>
    <message>
        <source>Go to the address of the re&amp;quest</source>
        <translation>Перейти к &amp;адресу запроса</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>С&amp;ледующая проблема</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>Предыду&amp;щая проблема</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Увеличить</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>У&amp;меньшить</translation>
    </message>
    <message>
        <source>Normal si&amp;ze</source>
        <translation>&amp;Обычный размер</translation>
    </message>
    <message>
        <source>Wrap &amp;long lines</source>
        <translation>Переносить длинные стро&amp;ки</translation>
    </message>
    <message>
        <source>Show console text &amp;beside its line</source>
        <translation>Показывать &amp;текст консоли рядом со строкой</translation>
    </message>
    <message>
        <source>Split the script, side by side</source>
        <translation>Разделить скрипт: рядом</translation>
    </message>
    <message>
        <source>Split the script, one below the other</source>
        <translation>Разделить скрипт: друг под другом</translation>
    </message>
    <message>
        <source>One view of the script</source>
        <translation>Один вид скрипта</translation>
    </message>
    <message>
        <source>&amp;Compare with the saved script</source>
        <translation>Сравнить с со&amp;хранённым скриптом</translation>
    </message>
    <message>
        <source>Compare with a file…</source>
        <translation>Сравнить с файлом…</translation>
    </message>
    <message>
        <source>Reset the l&amp;ayout</source>
        <translation>Сбросить располо&amp;жение</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Запуск</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>R&amp;estart the script (forget its Store)</source>
        <translation>&amp;Перезапустить скрипт (забыть его Store)</translation>
    </message>
    <message>
        <source>Allow &amp;live calls in this workspace…</source>
        <translation>&amp;Разрешить реальные вызовы в этой рабочей области…</translation>
    </message>
    <message>
        <source>&amp;Accept as expected</source>
        <translation>&amp;Принять как ожидаемое</translation>
    </message>
    <message>
        <source>Test this &amp;integration</source>
        <translation>Тестировать эту &amp;интеграцию</translation>
    </message>
    <message>
        <source>Test the whole &amp;workspace</source>
        <translation>Тестировать всю &amp;рабочую область</translation>
    </message>
    <message>
        <source>&amp;Stop testing</source>
        <translation>&amp;Остановить тестирование</translation>
    </message>
    <message>
        <source>&amp;Test again after every change</source>
        <translation>Тестировать &amp;заново после каждого изменения</translation>
    </message>
    <message>
        <source>Save the results as &amp;JUnit XML…</source>
        <translation>&amp;Сохранить результаты как JUnit XML…</translation>
    </message>
    <message>
        <source>Start &amp;relay</source>
        <translation>Запустить &amp;ретранслятор</translation>
    </message>
    <message>
        <source>&amp;Copy a curl line for this integration</source>
        <translation>&amp;Копировать команду curl для этой интеграции</translation>
    </message>
    <message>
        <source>Relay s&amp;ettings…</source>
        <translation>&amp;Настройки ретранслятора…</translation>
    </message>
    <message>
        <source>&amp;Servers…</source>
        <translation>&amp;Серверы…</translation>
    </message>
    <message>
        <source>Reach it from &amp;outside…</source>
        <translation>&amp;Доступ извне…</translation>
    </message>
    <message>
        <source>Say when &amp;webhooks arrive</source>
        <translation>Сообщать о при&amp;ходе вебхуков</translation>
    </message>
    <message>
        <source>Keep running when the &amp;window is closed</source>
        <translation>Продолжать работу при закрытом &amp;окне</translation>
    </message>
    <message>
        <source>&amp;Follow new deliveries</source>
        <translation>С&amp;ледить за новыми доставками</translation>
    </message>
    <message>
        <source>Show the &amp;details</source>
        <translation>Показать подро&amp;бности</translation>
    </message>
    <message>
        <source>Open in the request &amp;builder</source>
        <translation>Открыть в конструкторе &amp;запросов</translation>
    </message>
    <message>
        <source>Run again with &amp;today&apos;s script</source>
        <translation>Запустить снова с &amp;текущим скриптом</translation>
    </message>
    <message>
        <source>S&amp;ave the delivery as a sample</source>
        <translation>Сохранить доставку как образе&amp;ц</translation>
    </message>
    <message>
        <source>Re&amp;play…</source>
        <translation>По&amp;вторить…</translation>
    </message>
    <message>
        <source>Relea&amp;se or drop what is held…</source>
        <translation>В&amp;ыпустить или отбросить удержанное…</translation>
    </message>
    <message>
        <source>Try given-up &amp;messages again</source>
        <translation>&amp;Ещё раз отправить недоставленные сообщения</translation>
    </message>
    <message>
        <source>P&amp;in</source>
        <translation>Закреп&amp;ить</translation>
    </message>
    <message>
        <source>Co&amp;mpare two</source>
        <translation>Ср&amp;авнить две</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>Ко&amp;пировать как cURL</translation>
    </message>
    <message>
        <source>E&amp;xport as HAR…</source>
        <translation>&amp;Экспортировать как HAR…</translation>
    </message>
    <message>
        <source>Show &amp;given-up messages</source>
        <translation>Показать недоставленные сооб&amp;щения</translation>
    </message>
    <message>
        <source>Clear the &amp;list…</source>
        <translation>О&amp;чистить список…</translation>
    </message>
    <message>
        <source>Save captured request as sa&amp;mple…</source>
        <translation>Сохранить прин&amp;ятый запрос как образец…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Руководство</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Сочетания клавиш…</translation>
    </message>
    <message>
        <source>&amp;About Hooksmith</source>
        <translation>&amp;О программе Hooksmith</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Tests</source>
        <translation>&amp;Тесты</translation>
    </message>
    <message>
        <source>Re&amp;lay</source>
        <translation>&amp;Ретранслятор</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>Sett&amp;ings…</source>
        <translation>Нас&amp;тройки…</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Следующая панель</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Предыдущая панель</translation>
    </message>
    <message>
        <source>Show or hide the workspace</source>
        <translation>Показать или скрыть рабочую область</translation>
    </message>
    <message>
        <source>Show or hide what is below</source>
        <translation>Показать или скрыть нижние панели</translation>
    </message>
    <message>
        <source>Only the script</source>
        <translation>Только скрипт</translation>
    </message>
    <message>
        <source>&amp;Send the request</source>
        <translation>&amp;Отправить запрос</translation>
    </message>
    <message>
        <source>What &amp;was sent…</source>
        <translation>Что &amp;было отправлено…</translation>
    </message>
    <message>
        <source>&amp;Indent the body</source>
        <translation>Расставить отступы в &amp;теле</translation>
    </message>
    <message>
        <source>Choose the &amp;environment</source>
        <translation>Выбрать окр&amp;ужение</translation>
    </message>
    <message>
        <source>Environments and &amp;variables…</source>
        <translation>Окружения и пере&amp;менные…</translation>
    </message>
    <message>
        <source>Import from the &amp;clipboard (cURL and others)</source>
        <translation>Импортировать из бу&amp;фера обмена (cURL и другое)</translation>
    </message>
    <message>
        <source>Import a &amp;file (HAR, Postman, .http)…</source>
        <translation>&amp;Импортировать файл (HAR, Postman, .http)…</translation>
    </message>
    <message>
        <source>Copy as &amp;PowerShell</source>
        <translation>&amp;Копировать как PowerShell</translation>
    </message>
    <message>
        <source>Copy as .&amp;http file</source>
        <translation>Копи&amp;ровать как файл .http</translation>
    </message>
    <message>
        <source>Copy as H&amp;AR</source>
        <translation>Копиро&amp;вать как HAR</translation>
    </message>
    <message>
        <source>Copy as &amp;JavaScript (fetch)</source>
        <translation>Копиров&amp;ать как JavaScript (fetch)</translation>
    </message>
    <message>
        <source>Copy as P&amp;ython</source>
        <translation>Копировать как ко&amp;д Python</translation>
    </message>
    <message>
        <source>&amp;Checks in JavaScript…</source>
        <translation>Про&amp;верки на JavaScript…</translation>
    </message>
    <message>
        <source>Re&amp;quest</source>
        <translation>Запр&amp;ос</translation>
    </message>
    <message>
        <source>&amp;Welcome page</source>
        <translation>&amp;Начальная страница</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Копировать &amp;диагностику</translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation>Открыть папку &amp;логов</translation>
    </message>
    <message>
        <source>Notes…</source>
        <translation>Заметки…</translation>
    </message>
    <message>
        <source>Compare with the deployed script…</source>
        <translation>Сравнить со скриптом на сервере…</translation>
    </message>
    <message>
        <source>Compare with the clipboard</source>
        <translation>Сравнить с буфером обмена</translation>
    </message>
    <message>
        <source>Send the &amp;message to a server…</source>
        <translation>Отправить &amp;сообщение на сервер…</translation>
    </message>
    <message>
        <source>Folding</source>
        <translation>Сворачивание</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>Split the script</source>
        <translation>Разделить скрипт</translation>
    </message>
    <message>
        <source>Compare the script</source>
        <translation>Сравнить скрипт</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>the server calls it</source>
        <translation>вызывается сервером</translation>
    </message>
    <message>
        <source>Not on the chosen server.</source>
        <translation>Отсутствует на выбранном сервере.</translation>
    </message>
    <message>
        <source>(await it)</source>
        <translation>(нужен await)</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Without a menu</source>
        <translation>Вне меню</translation>
    </message>
</context>
<context>
    <name>Hooksmith</name>
    <message>
        <source>The secret &quot;%1&quot; is not known.</source>
        <translation>Секрет «%1» неизвестен.</translation>
    </message>
    <message>
        <source>The key store refused access. Unlock it and try again.</source>
        <translation>Хранилище ключей отказало в доступе. Разблокируйте его и попробуйте снова.</translation>
    </message>
    <message>
        <source>The key store failed: %1</source>
        <translation>Сбой хранилища ключей: %1</translation>
    </message>
    <message>
        <source>This desktop has no key store that answers, so tokens are kept in memory only: Hooksmith asks for them again after the next start. (%1)</source>
        <translation>В этой системе нет отвечающего хранилища ключей, поэтому токены хранятся только в памяти: после следующего запуска Hooksmith запросит их снова. (%1)</translation>
    </message>
    <message>
        <source>%1 refused the connection. Is the server running, and is the port right?</source>
        <translation>%1 отклоняет соединение. Запущен ли сервер и верен ли порт?</translation>
    </message>
    <message>
        <source>No machine is known as %1. Is the address spelled right?</source>
        <translation>Узел %1 неизвестен. Правильно ли написан адрес?</translation>
    </message>
    <message>
        <source>%1 closed the connection before it had answered. Does it speak http where https was asked for, or the other way round?</source>
        <translation>%1 закрывает соединение, не ответив. Может быть, там http вместо запрошенного https или наоборот?</translation>
    </message>
    <message>
        <source>No safe connection to %1 could be made. Does it speak https at this port?</source>
        <translation>Не удалось установить безопасное соединение с %1. Работает ли на этом порту https?</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation>Нет связи с %1: %2.</translation>
    </message>
    <message>
        <source>%1 does not accept the user id and token (401). Make a personal access token in your account&apos;s settings there, and copy both.</source>
        <translation>%1 не принимает идентификатор пользователя и токен (401). Создайте персональный токен доступа в настройках своей учётной записи на этом сервере и скопируйте и то и другое.</translation>
    </message>
    <message>
        <source>%1 does not allow this user to do that (403): %2.</source>
        <translation>%1 не разрешает этому пользователю такое действие (403): %2.</translation>
    </message>
    <message>
        <source>%1 takes no more calls for now (429, its rate limit). Try again in a minute.</source>
        <translation>%1 пока больше не принимает вызовы (429, ограничение частоты). Повторите попытку через минуту.</translation>
    </message>
    <message>
        <source>%1 has no Rocket.Chat at this address (404). Is there a path missing, or one too many?</source>
        <translation>На %1 по этому адресу нет Rocket.Chat (404). Может быть, не хватает пути или он лишний?</translation>
    </message>
    <message>
        <source>%1 failed (%2): %3.</source>
        <translation>Сбой на %1 (%2): %3.</translation>
    </message>
    <message>
        <source>%1 rejected the call (%2): %3.</source>
        <translation>%1 отклоняет вызов (%2): %3.</translation>
    </message>
    <message>
        <source>%1 answered with a web page instead of data. Is the address that of a Rocket.Chat server, and nothing in between (a proxy&apos;s log-in page)?</source>
        <translation>%1 отвечает веб-страницей вместо данных. Это адрес сервера Rocket.Chat, и между вами ничего нет (например, страницы входа прокси)?</translation>
    </message>
    <message>
        <source>%1 answered, but not as a Rocket.Chat server does.</source>
        <translation>%1 отвечает, но не так, как сервер Rocket.Chat.</translation>
    </message>
    <message>
        <source>%1 rejected the call: %2.</source>
        <translation>%1 отклоняет вызов: %2.</translation>
    </message>
    <message>
        <source>%1 answered, but did not say which version it is.</source>
        <translation>%1 отвечает, но не сообщает свою версию.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Отменено.</translation>
    </message>
    <message numerus="yes">
        <source>%1 did not answer within %n second(s).</source>
        <translation>
            <numerusform>Нет ответа от %1 за %n секунду.</numerusform>
            <numerusform>Нет ответа от %1 за %n секунды.</numerusform>
            <numerusform>Нет ответа от %1 за %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate of %1 was not accepted: %2</source>
        <translation>Сертификат %1 не принят: %2</translation>
    </message>
    <message>
        <source>%1 redirects to %2. If that is the server, enter its address: the token is not sent after redirects.</source>
        <translation>%1 перенаправляет на %2. Если это и есть сервер, введите его адрес: после перенаправлений токен не отправляется.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not begin with https:// or http://.</source>
        <translation>«%1» не начинается с https:// или http://.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a server, as in https://chat.example.org.</source>
        <translation>«%1» — не адрес сервера; пример адреса: https://chat.example.org.</translation>
    </message>
    <message>
        <source>Leave out the name and password in &quot;%1&quot;; user id and token have fields of their own.</source>
        <translation>Уберите имя и пароль из «%1»; для идентификатора пользователя и токена есть отдельные поля.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the address of a webhook. Enter only the server&apos;s part, up to before /hooks.</source>
        <translation>«%1» — адрес вебхука. Введите только адрес сервера, до /hooks.</translation>
    </message>
    <message>
        <source>This server is no longer in the list.</source>
        <translation>Этого сервера больше нет в списке.</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>Новый сервер</translation>
    </message>
    <message>
        <source>The token for %1 is not known. Enter it under Relay, Servers.</source>
        <translation>Токен для %1 неизвестен. Введите его в меню «Ретранслятор», «Серверы».</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(без имени)</translation>
    </message>
    <message>
        <source>Host: %1</source>
        <translation>Хост: %1</translation>
    </message>
    <message>
        <source>Trouble: %1</source>
        <translation>Проблема: %1</translation>
    </message>
    <message>
        <source>Issued to: %1</source>
        <translation>Кому выдан: %1</translation>
    </message>
    <message>
        <source>For the names: %1</source>
        <translation>Для имён: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>Кем выдан: %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <translation>Действителен с %1 по %2</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint: %1</source>
        <translation>Отпечаток SHA-256: %1</translation>
    </message>
    <message>
        <source>The option --%1 is not known and was left out.</source>
        <translation>Параметр --%1 неизвестен и пропущен.</translation>
    </message>
    <message>
        <source>The option %1 is not known and was left out.</source>
        <translation>Параметр %1 неизвестен и пропущен.</translation>
    </message>
    <message>
        <source>The option %1 at line %2, column %3 lacks its value: the command seems to be cut off.</source>
        <translation>У параметра %1 в строке %2, столбце %3 нет значения: похоже, команда обрезана.</translation>
    </message>
    <message>
        <source>Only the request before --next is imported.</source>
        <translation>Импортируется только запрос до --next.</translation>
    </message>
    <message>
        <source>-u %1 names no password, which curl would ask for: it is empty here.</source>
        <translation>-u %1 не содержит пароля, который curl бы спросил: здесь он пуст.</translation>
    </message>
    <message>
        <source>The cookie file %1 is not read.</source>
        <translation>Файл cookie %1 не читается.</translation>
    </message>
    <message>
        <source>The option %1 cannot be carried over and was left out.</source>
        <translation>Параметр %1 нельзя перенести; он пропущен.</translation>
    </message>
    <message>
        <source>Only the first address is imported, not %1.</source>
        <translation>Импортируется только первый адрес, а не %1.</translation>
    </message>
    <message>
        <source>The data comes from standard input, which the command line does not show: the body is empty.</source>
        <translation>Данные поступают со стандартного ввода, который в командной строке не виден: тело пустое.</translation>
    </message>
    <message>
        <source>The file %1 was not read: put its content into the body, or choose it there.</source>
        <translation>Файл %1 не прочитан: вставьте его содержимое в тело или выберите файл там.</translation>
    </message>
    <message>
        <source>The form field %1 has no &quot;=&quot; and was left out.</source>
        <translation>В поле формы %1 нет «=»; оно пропущено.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of the form field %2 was left out.</source>
        <translation>«%1» поля формы %2 пропущено.</translation>
    </message>
    <message>
        <source>The header &quot;%1&quot; has no colon and was left out.</source>
        <translation>В заголовке «%1» нет двоеточия; он пропущен.</translation>
    </message>
    <message>
        <source>The command names no address: it seems to be cut off.</source>
        <translation>В команде нет адреса: похоже, она обрезана.</translation>
    </message>
    <message>
        <source>curl would send one request for each value of %1; here it is one request with that text in its address.</source>
        <translation>curl отправил бы по запросу на каждое значение %1; здесь это один запрос с таким текстом в адресе.</translation>
    </message>
    <message>
        <source>-d and -F exclude each other: only the form is imported.</source>
        <translation>-d и -F исключают друг друга: импортируется только форма.</translation>
    </message>
    <message>
        <source>Shell variables became variables of the request: %1.</source>
        <translation>Переменные оболочки стали переменными запроса: %1.</translation>
    </message>
    <message>
        <source>Only the first curl command is imported; another one starts at line %1.</source>
        <translation>Импортируется только первая команда curl; в строке %1 начинается ещё одна.</translation>
    </message>
    <message>
        <source>This is no curl command: the word &quot;curl&quot; is missing.</source>
        <translation>Это не команда curl: нет слова «curl».</translation>
    </message>
    <message>
        <source>The HAR file does not hold the content of the file %1.</source>
        <translation>В файле HAR нет содержимого файла %1.</translation>
    </message>
    <message>
        <source>This is no HAR file: it has no &quot;log.entries&quot;.</source>
        <translation>Это не файл HAR: в нём нет «log.entries».</translation>
    </message>
    <message>
        <source>This HAR file has version %1; this version of Hooksmith reads 1.1 and 1.2.</source>
        <translation>Версия этого файла HAR — %1; эта версия Hooksmith читает 1.1 и 1.2.</translation>
    </message>
    <message numerus="yes">
        <source>The HAR file says that the body has %n byte(s), but does not hold it.</source>
        <translation>
            <numerusform>Согласно файлу HAR, в теле %n байт, но самого тела в нём нет.</numerusform>
            <numerusform>Согласно файлу HAR, в теле %n байта, но самого тела в нём нет.</numerusform>
            <numerusform>Согласно файлу HAR, в теле %n байт, но самого тела в нём нет.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no request in this HAR file.</source>
        <translation>В этом файле HAR нет запроса.</translation>
    </message>
    <message>
        <source>There is no request in this HTTP file.</source>
        <translation>В этом файле HTTP нет запроса.</translation>
    </message>
    <message>
        <source>Line %1 of the HTTP file: %2.</source>
        <translation>Строка %1 файла HTTP: %2.</translation>
    </message>
    <message>
        <source>The script at line %1 of the HTTP file was left out.</source>
        <translation>Скрипт в строке %1 файла HTTP пропущен.</translation>
    </message>
    <message>
        <source>this is no request (METHOD ADDRESS)</source>
        <translation>это не запрос (МЕТОД АДРЕС)</translation>
    </message>
    <message>
        <source>%1 requests cannot be imported</source>
        <translation>запросы %1 импортировать нельзя</translation>
    </message>
    <message>
        <source>a header needs a colon</source>
        <translation>в заголовке нужно двоеточие</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was left out.</source>
        <translation>«%1» пропущено.</translation>
    </message>
    <message numerus="yes">
        <source>The body (%n byte(s)) is not text and cannot stand in an HTTP file.</source>
        <translation>
            <numerusform>Тело (%n байт) не является текстом и не может стоять в файле HTTP.</numerusform>
            <numerusform>Тело (%n байта) не является текстом и не может стоять в файле HTTP.</numerusform>
            <numerusform>Тело (%n байт) не является текстом и не может стоять в файле HTTP.</numerusform>
        </translation>
    </message>
    <message>
        <source>Column %1 of the path: %2.</source>
        <translation>Столбец %1 пути: %2.</translation>
    </message>
    <message>
        <source>a name must follow &quot;..&quot;</source>
        <translation>после «..» должно идти имя</translation>
    </message>
    <message>
        <source>a name must follow &quot;.&quot;</source>
        <translation>после «.» должно идти имя</translation>
    </message>
    <message>
        <source>&quot;[&quot; is never closed</source>
        <translation>«[» нигде не закрыта</translation>
    </message>
    <message>
        <source>a number, * or a &apos;name&apos; must stand in brackets</source>
        <translation>в скобках должно стоять число, * или &apos;имя&apos;</translation>
    </message>
    <message>
        <source>The scripts of &quot;%1&quot; in the Postman collection were left out.</source>
        <translation>Скрипты «%1» в коллекции Postman пропущены.</translation>
    </message>
    <message>
        <source>A body of the kind &quot;%1&quot; cannot be imported from Postman.</source>
        <translation>Тело вида «%1» нельзя импортировать из Postman.</translation>
    </message>
    <message>
        <source>The authentication &quot;%1&quot; cannot be carried over.</source>
        <translation>Аутентификацию «%1» перенести нельзя.</translation>
    </message>
    <message>
        <source>There is no request in this Postman collection.</source>
        <translation>В этой коллекции Postman нет запроса.</translation>
    </message>
    <message>
        <source>There is no Invoke-WebRequest or Invoke-RestMethod in this text.</source>
        <translation>В этом тексте нет ни Invoke-WebRequest, ни Invoke-RestMethod.</translation>
    </message>
    <message>
        <source>%1 opened at line %2, column %3 is never closed: the command seems to be cut off.</source>
        <translation>%1 в строке %2, столбце %3 нигде не закрыто: похоже, команда обрезана.</translation>
    </message>
    <message>
        <source>-%1 at line %2, column %3 lacks its value: the command seems to be cut off.</source>
        <translation>У -%1 в строке %2, столбце %3 нет значения: похоже, команда обрезана.</translation>
    </message>
    <message>
        <source>The body is computed by PowerShell and was left out.</source>
        <translation>Тело вычисляется в PowerShell; оно пропущено.</translation>
    </message>
    <message>
        <source>The body is a table, which PowerShell would send as a form; it was left out.</source>
        <translation>Тело — таблица, которую PowerShell отправил бы как форму; оно пропущено.</translation>
    </message>
    <message>
        <source>Without -Method PowerShell sends GET.</source>
        <translation>Без -Method PowerShell отправляет GET.</translation>
    </message>
    <message>
        <source>The parameter -%1 cannot be carried over and was left out.</source>
        <translation>Параметр -%1 нельзя перенести; он пропущен.</translation>
    </message>
    <message>
        <source>PowerShell&apos;s $%1 became the variable {{%2}} of the request.</source>
        <translation>Переменная PowerShell $%1 стала переменной запроса {{%2}}.</translation>
    </message>
    <message>
        <source>$(%1) is computed by PowerShell and was left as it is.</source>
        <translation>$(%1) вычисляется в PowerShell и оставлено как есть.</translation>
    </message>
    <message>
        <source>%1 is too large to import: at most %2 MB are read.</source>
        <translation>Слишком большой объём для импорта (%1): читается не более %2 МБ.</translation>
    </message>
    <message>
        <source>%1 is not a text that can be imported.</source>
        <translation>%1 — не текст, который можно импортировать.</translation>
    </message>
    <message>
        <source>%1 is no curl command, HTTP file, HAR file, Postman collection, sample or JSON.</source>
        <translation>%1 — не команда curl, файл HTTP, файл HAR, коллекция Postman, образец или JSON.</translation>
    </message>
    <message>
        <source>Sending to %1 was stopped.</source>
        <translation>Отправка на %1 остановлена.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not accepted: %2.</source>
        <translation>Сертификат %1 не принят: %2.</translation>
    </message>
    <message>
        <source>Nothing listens at %1: the connection was refused.</source>
        <translation>На %1 никто не слушает: в соединении отказано.</translation>
    </message>
    <message>
        <source>There is no host %1.</source>
        <translation>Хоста %1 не существует.</translation>
    </message>
    <message>
        <source>%1 redirects in a circle.</source>
        <translation>%1 перенаправляет по кругу.</translation>
    </message>
    <message>
        <source>%1 could not be reached: %2.</source>
        <translation>Нет связи с %1: %2.</translation>
    </message>
    <message>
        <source>%1 is no address that a request can be sent to: it needs http:// or https:// and a host.</source>
        <translation>%1 — не адрес, на который можно отправить запрос: нужны http:// или https:// и хост.</translation>
    </message>
    <message>
        <source>The header %1 was sent once with all its values.</source>
        <translation>Заголовок %1 отправлен один раз со всеми значениями.</translation>
    </message>
    <message>
        <source>The request names no Content-Type: application/octet-stream was sent.</source>
        <translation>В запросе нет Content-Type: отправлено application/octet-stream.</translation>
    </message>
    <message>
        <source>The certificate is not valid (%1); it was accepted as asked.</source>
        <translation>Сертификат недействителен (%1); он принят по вашему указанию.</translation>
    </message>
    <message>
        <source>The history of sent requests (%1) cannot be written: %2.</source>
        <translation>Не удалось записать историю отправленных запросов (%1): %2.</translation>
    </message>
    <message>
        <source>The quote %1 opened at line %2, column %3 is never closed: the command seems to be cut off.</source>
        <translation>Кавычка %1, открытая в строке %2, столбце %3, нигде не закрыта: похоже, команда обрезана.</translation>
    </message>
    <message>
        <source>The command ends in a \, which announces another line: was something left out?</source>
        <translation>Команда заканчивается на \, за которым должна идти ещё одна строка: может быть, что-то пропущено?</translation>
    </message>
    <message>
        <source>${%1} is left as it is: only a shell can expand it.</source>
        <translation>${%1} оставлено как есть: развернуть это может только оболочка.</translation>
    </message>
    <message>
        <source>%1 is left as it is: only a shell can run it.</source>
        <translation>%1 оставлено как есть: выполнить это может только оболочка.</translation>
    </message>
    <message>
        <source>The file of &quot;%1 %2&quot; is not read.</source>
        <translation>Файл «%1 %2» не читается.</translation>
    </message>
    <message>
        <source>The text after &lt;&lt;%1 never ends with a line &quot;%1&quot;: the command seems to be cut off.</source>
        <translation>Текст после &lt;&lt;%1 не завершается строкой «%1»: похоже, команда обрезана.</translation>
    </message>
    <message>
        <source>The command ends in a ^, which announces another line: was something left out?</source>
        <translation>Команда заканчивается на ^, за которым должна идти ещё одна строка: может быть, что-то пропущено?</translation>
    </message>
    <message>
        <source>Only HTTP/1.0 and HTTP/1.1 are spoken here.</source>
        <translation>Здесь поддерживаются только HTTP/1.0 и HTTP/1.1.</translation>
    </message>
    <message>
        <source>The first line is not an HTTP request line.</source>
        <translation>Первая строка — не строка запроса HTTP.</translation>
    </message>
    <message>
        <source>This is not an HTTP request (is the sender speaking TLS? This listener speaks plain HTTP: use http:// instead of https://).</source>
        <translation>Это не запрос HTTP (может быть, отправитель использует TLS? Здесь ждут обычный HTTP: укажите http:// вместо https://).</translation>
    </message>
    <message>
        <source>Content-Length must be one whole number, without Transfer-Encoding.</source>
        <translation>Content-Length должен быть одним целым числом, без Transfer-Encoding.</translation>
    </message>
    <message>
        <source>Transfer-Encoding must be sent once, without Content-Length.</source>
        <translation>Transfer-Encoding нужно отправлять один раз, без Content-Length.</translation>
    </message>
    <message>
        <source>The chunked body is malformed.</source>
        <translation>Тело, переданное частями (chunked), повреждено.</translation>
    </message>
    <message>
        <source>A header line is malformed (%1).</source>
        <translation>Строка заголовка имеет неверный вид (%1).</translation>
    </message>
    <message>
        <source>Content-Length is given more than once.</source>
        <translation>Content-Length указан более одного раза.</translation>
    </message>
    <message>
        <source>Content-Length and Transfer-Encoding are both given.</source>
        <translation>Указаны и Content-Length, и Transfer-Encoding.</translation>
    </message>
    <message>
        <source>HTTP/1.0 has no Transfer-Encoding.</source>
        <translation>В HTTP/1.0 нет Transfer-Encoding.</translation>
    </message>
    <message>
        <source>The only Transfer-Encoding understood is &quot;chunked&quot;.</source>
        <translation>Поддерживается только Transfer-Encoding «chunked».</translation>
    </message>
    <message>
        <source>Host is given more than once.</source>
        <translation>Host указан более одного раза.</translation>
    </message>
    <message>
        <source>An HTTP/1.1 request must have a Host header.</source>
        <translation>В запросе HTTP/1.1 должен быть заголовок Host.</translation>
    </message>
    <message>
        <source>A header contains a NUL byte.</source>
        <translation>Заголовок содержит байт NUL.</translation>
    </message>
    <message>
        <source>The only expectation understood is &quot;100-continue&quot;.</source>
        <translation>Поддерживается только ожидание «100-continue».</translation>
    </message>
    <message>
        <source>A line of the chunked body is too long.</source>
        <translation>Строка тела, переданного частями (chunked), слишком длинная.</translation>
    </message>
    <message>
        <source>The result has more keys than can be listed here.</source>
        <translation>В результате больше ключей, чем можно здесь перечислить.</translation>
    </message>
    <message>
        <source>text wins over msg.</source>
        <translation>text важнее msg.</translation>
    </message>
    <message>
        <source>Stored as msg, trimmed.</source>
        <translation>Сохраняется как msg без пробелов по краям.</translation>
    </message>
    <message>
        <source>The message&apos;s text, trimmed.</source>
        <translation>Текст сообщения без пробелов по краям.</translation>
    </message>
    <message>
        <source>username wins over alias.</source>
        <translation>username важнее alias.</translation>
    </message>
    <message>
        <source>The displayed name; the poster needs the permission message-impersonate.</source>
        <translation>Показываемое имя; публикующему нужно право message-impersonate.</translation>
    </message>
    <message>
        <source>Stored as alias.</source>
        <translation>Сохраняется как alias.</translation>
    </message>
    <message>
        <source>The integration may not override its channel: the server refuses the message unless this is the channel it has anyway.</source>
        <translation>Интеграции нельзя менять свой канал: сервер отвергает сообщение, если только это не тот же канал, что у неё и так.</translation>
    </message>
    <message>
        <source>channel wins over roomId.</source>
        <translation>channel важнее roomId.</translation>
    </message>
    <message>
        <source>Where the message is posted.</source>
        <translation>Куда публикуется сообщение.</translation>
    </message>
    <message>
        <source>Stored with the message.</source>
        <translation>Сохраняется вместе с сообщением.</translation>
    </message>
    <message>
        <source>Both webhook kinds overwrite bot.</source>
        <translation>Вебхуки обоих видов перезаписывают bot.</translation>
    </message>
    <message>
        <source>Steers the reply when there are several channels; it is not stored.</source>
        <translation>Определяет ответ, когда каналов несколько; не сохраняется.</translation>
    </message>
    <message>
        <source>Webhooks do not take UI blocks; only apps and the REST API&apos;s sendMessage do.</source>
        <translation>Вебхуки не принимают блоки интерфейса; их принимают только приложения и sendMessage из REST API.</translation>
    </message>
    <message>
        <source>The server does not take this key from a webhook.</source>
        <translation>Сервер не принимает этот ключ от вебхука.</translation>
    </message>
    <message>
        <source>icon_url wins over avatar.</source>
        <translation>icon_url важнее avatar.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Значение пустое.</translation>
    </message>
    <message>
        <source>The server refuses it: Invalid href value provided.</source>
        <translation>Сервер отвергает это: Invalid href value provided.</translation>
    </message>
    <message>
        <source>The picture beside the message.</source>
        <translation>Изображение рядом с сообщением.</translation>
    </message>
    <message>
        <source>Stored as avatar.</source>
        <translation>Сохраняется как avatar.</translation>
    </message>
    <message>
        <source>A picture (icon_url, avatar) wins over an emoji.</source>
        <translation>Изображение (icon_url, avatar) важнее эмодзи.</translation>
    </message>
    <message>
        <source>icon_emoji wins over emoji.</source>
        <translation>icon_emoji важнее emoji.</translation>
    </message>
    <message>
        <source>Shown as the avatar.</source>
        <translation>Показывается как аватар.</translation>
    </message>
    <message>
        <source>Stored as emoji.</source>
        <translation>Сохраняется как emoji.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Внутри ничего нет.</translation>
    </message>
    <message>
        <source>It must be a list; the server logs a warning and drops it.</source>
        <translation>Должен быть список; сервер пишет предупреждение в лог и отбрасывает это.</translation>
    </message>
    <message>
        <source>Link previews are off while this key is there, unless parseUrls is true.</source>
        <translation>Пока этот ключ есть, предпросмотр ссылок отключён, если только parseUrls не равно true.</translation>
    </message>
    <message>
        <source>An attachment must be an object.</source>
        <translation>Вложение должно быть объектом.</translation>
    </message>
    <message>
        <source>null is dropped.</source>
        <translation>null отбрасывается.</translation>
    </message>
    <message>
        <source>Stored as text, trimmed; it overwrites text.</source>
        <translation>Сохраняется как text без пробелов по краям; перезаписывает text.</translation>
    </message>
    <message>
        <source>Slack only: Rocket.Chat&apos;s client does not draw it.</source>
        <translation>Только для Slack: клиент Rocket.Chat это не показывает.</translation>
    </message>
    <message>
        <source>Not drawn in this kind of attachment.</source>
        <translation>Во вложении этого вида не показывается.</translation>
    </message>
    <message>
        <source>Stored, but the client does not draw it.</source>
        <translation>Сохраняется, но клиент это не показывает.</translation>
    </message>
    <message>
        <source>Ignored without author_name.</source>
        <translation>Без author_name игнорируется.</translation>
    </message>
    <message>
        <source>Without a title there is no arrow: the attachment stays collapsed.</source>
        <translation>Без заголовка нет стрелки: вложение остаётся свёрнутым.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is Slack&apos;s name, not a CSS colour: the bar gets the text&apos;s colour.</source>
        <translation>«%1» — имя из Slack, а не цвет CSS: полоса получает цвет текста.</translation>
    </message>
    <message>
        <source>Ignored without title.</source>
        <translation>Без title игнорируется.</translation>
    </message>
    <message>
        <source>Ignored without image_url.</source>
        <translation>Без image_url игнорируется.</translation>
    </message>
    <message>
        <source>Adds a download button.</source>
        <translation>Добавляет кнопку скачивания.</translation>
    </message>
    <message>
        <source>Invalid attachment field, title and value is required</source>
        <translation>Invalid attachment field, title and value is required</translation>
    </message>
    <message>
        <source>The client draws only actions of the type button.</source>
        <translation>Клиент показывает только действия типа button.</translation>
    </message>
    <message>
        <source>A button needs text or image_url.</source>
        <translation>Кнопке нужен text или image_url.</translation>
    </message>
    <message>
        <source>A button needs url or msg_in_chat_window.</source>
        <translation>Кнопке нужен url или msg_in_chat_window.</translation>
    </message>
    <message>
        <source>The button shows its picture instead.</source>
        <translation>Вместо этого кнопка показывает своё изображение.</translation>
    </message>
    <message>
        <source>A button with url opens it and sends nothing.</source>
        <translation>Кнопка с url открывает его и ничего не отправляет.</translation>
    </message>
    <message>
        <source>Stored, but the client does not use it.</source>
        <translation>Сохраняется, но клиент это не использует.</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>показан</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>переименован</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>проигнорирован</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отвергнут</translation>
    </message>
    <message>
        <source>This text takes the client&apos;s parser too long; it is shown as it was written.</source>
        <translation>Разбор этого текста занимает у клиента слишком много времени; он показан так, как написан.</translation>
    </message>
    <message>
        <source>The client&apos;s parser fails on this text; it is shown as it was written.</source>
        <translation>Клиент не справляется с разбором этого текста; он показан так, как написан.</translation>
    </message>
    <message>
        <source>The message; it replaces what was sent.</source>
        <translation>Сообщение; заменяет отправленное.</translation>
    </message>
    <message>
        <source>It is empty: there is nothing to post.</source>
        <translation>Значение пустое: публиковать нечего.</translation>
    </message>
    <message>
        <source>content must be a message object, not %1.</source>
        <translation>content должен быть объектом сообщения, а не %1.</translation>
    </message>
    <message>
        <source>The script itself refuses: the caller is answered 400 with this, and nothing is posted.</source>
        <translation>Скрипт сам отказывает: вызывающая сторона получает ответ 400 с этим, и ничего не публикуется.</translation>
    </message>
    <message>
        <source>The caller is answered this, once the message is posted.</source>
        <translation>Это вызывающая сторона получает в ответ, когда сообщение опубликовано.</translation>
    </message>
    <message>
        <source>The message is posted in the name of this account.</source>
        <translation>Сообщение публикуется от имени этой учётной записи.</translation>
    </message>
    <message>
        <source>It must stand inside content.</source>
        <translation>Должно стоять внутри content.</translation>
    </message>
    <message>
        <source>The server does not look at this key.</source>
        <translation>Сервер не смотрит на этот ключ.</translation>
    </message>
    <message>
        <source>Posted before the request is sent.</source>
        <translation>Публикуется до отправки запроса.</translation>
    </message>
    <message>
        <source>It is no message object.</source>
        <translation>Это не объект сообщения.</translation>
    </message>
    <message>
        <source>Part of the request that is sent.</source>
        <translation>Часть отправляемого запроса.</translation>
    </message>
    <message>
        <source>Return the request itself: inside this key it is not found.</source>
        <translation>Верните сам запрос: внутри этого ключа сервер его не найдёт.</translation>
    </message>
    <message>
        <source>It must stand inside message.</source>
        <translation>Должно стоять внутри message.</translation>
    </message>
    <message>
        <source>The call does not use this key.</source>
        <translation>Вызов не использует этот ключ.</translation>
    </message>
    <message>
        <source>The message.</source>
        <translation>Сообщение.</translation>
    </message>
    <message>
        <source>It is empty: the server handles the answer as it does without a script.</source>
        <translation>Значение пустое: сервер обрабатывает ответ так же, как без скрипта.</translation>
    </message>
    <message>
        <source>The script returned %1: nothing is posted, and the caller is told that all is well.</source>
        <translation>Скрипт вернул %1: ничего не публикуется, а вызывающей стороне сообщается, что всё в порядке.</translation>
    </message>
    <message>
        <source>The script returned %1: the request is not sent.</source>
        <translation>Скрипт вернул %1: запрос не отправляется.</translation>
    </message>
    <message>
        <source>The script returned false: nothing is posted.</source>
        <translation>Скрипт вернул false: ничего не публикуется.</translation>
    </message>
    <message>
        <source>The script returned %1: the server handles the answer as it does without a script.</source>
        <translation>Скрипт вернул %1: сервер обрабатывает ответ так же, как без скрипта.</translation>
    </message>
    <message>
        <source>The script returned %1, not an object.</source>
        <translation>Скрипт вернул %1, а не объект.</translation>
    </message>
    <message>
        <source>There is no content: what is to be posted must stand inside content.</source>
        <translation>Нет content: то, что нужно опубликовать, должно стоять внутри content.</translation>
    </message>
    <message>
        <source>There is no content: the server handles the answer as it does without a script.</source>
        <translation>Нет content: сервер обрабатывает ответ так же, как без скрипта.</translation>
    </message>
    <message>
        <source>It holds no key: an empty message is posted.</source>
        <translation>В нём нет ни одного ключа: публикуется пустое сообщение.</translation>
    </message>
    <message>
        <source>A message between Hooksmith and its script host is larger than %1 bytes.</source>
        <translation>Сообщение между Hooksmith и его процессом скриптов больше %1 байт.</translation>
    </message>
    <message>
        <source>the secret itself, in clear</source>
        <translation>сам секрет в открытом виде</translation>
    </message>
    <message>
        <source>%1 over the raw body</source>
        <translation>%1 по исходному телу</translation>
    </message>
    <message>
        <source>%1 over the raw body and the callback address</source>
        <translation>%1 по исходному телу и адресу обратного вызова</translation>
    </message>
    <message>
        <source>%1 over delivery id, timestamp and raw body</source>
        <translation>%1 по идентификатору доставки, метке времени и исходному телу</translation>
    </message>
    <message>
        <source>%1 over timestamp and raw body</source>
        <translation>%1 по метке времени и исходному телу</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n секунду</numerusform>
            <numerusform>%n секунды</numerusform>
            <numerusform>%n секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минуту</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n час</numerusform>
            <numerusform>%n часа</numerusform>
            <numerusform>%n часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is sent more than once; it is not clear which one counts.</source>
        <translation>%1 отправлен более одного раза; неясно, какой из них считать верным.</translation>
    </message>
    <message>
        <source>%1 is there, but no secret is set for this integration. Enter the secret that %2 was given.</source>
        <translation>%1 присутствует, но для этой интеграции секрет не задан. Введите секрет, который указан в %2.</translation>
    </message>
    <message>
        <source>%1 carries the expected secret.</source>
        <translation>%1 содержит ожидаемый секрет.</translation>
    </message>
    <message>
        <source>%1 carries another secret than the one that is set here.</source>
        <translation>%1 содержит не тот секрет, который задан здесь.</translation>
    </message>
    <message>
        <source>%1 does not have the form %2.</source>
        <translation>%1 не имеет вида %2.</translation>
    </message>
    <message>
        <source>The secret that is set here is not the base64 text that %1 shows.</source>
        <translation>Заданный здесь секрет — не тот текст base64, который показывает %1.</translation>
    </message>
    <message>
        <source>%1 signs the address it calls as well. Set the public address of this integration, exactly as it was registered there.</source>
        <translation>%1 подписывает и вызываемый адрес. Задайте публичный адрес этой интеграции, в точности как он зарегистрирован там.</translation>
    </message>
    <message>
        <source>%1 has no timestamp (%2).</source>
        <translation>В %1 нет метки времени (%2).</translation>
    </message>
    <message>
        <source>The header %1 is missing.</source>
        <translation>Нет заголовка %1.</translation>
    </message>
    <message>
        <source>%1 does not match (%2): another secret is set at %3, or something between it and here changed the body.</source>
        <translation>%1 не совпадает (%2): в %3 задан другой секрет либо что-то на пути сюда изменило тело.</translation>
    </message>
    <message>
        <source>It also covers the address, which is taken to be %1.</source>
        <translation>Она охватывает и адрес; предполагается, что это %1.</translation>
    </message>
    <message>
        <source>The time of the signature cannot be read: &quot;%1&quot;.</source>
        <translation>Не удалось прочитать время подписи: «%1».</translation>
    </message>
    <message>
        <source>The signature matches, but was made %1 ago; %2 allows %3. A replay of an old request must be signed anew.</source>
        <translation>Подпись верна, но создана %1 назад; %2 допускает %3. Чтобы повторить старый запрос, его нужно подписать заново.</translation>
    </message>
    <message>
        <source>The signature matches, but was made %1 in the future. Compare the clocks of this machine and the sender.</source>
        <translation>Подпись верна, но её время опережает здешнее на %1. Сравните часы этого компьютера и отправителя.</translation>
    </message>
    <message>
        <source>%1 matches (%2).</source>
        <translation>%1 совпадает (%2).</translation>
    </message>
    <message>
        <source>The secret is not the base64 text that %1 shows.</source>
        <translation>Секрет — не тот текст base64, который показывает %1.</translation>
    </message>
    <message>
        <source>%1 signs the address it calls as well: enter that address first.</source>
        <translation>%1 подписывает и вызываемый адрес: сначала введите этот адрес.</translation>
    </message>
    <message>
        <source>%1 signs with a certificate of its own, which the relay does not fetch.</source>
        <translation>%1 подписывает собственным сертификатом, который ретранслятор не загружает.</translation>
    </message>
    <message>
        <source>%1 does not sign its webhooks; the token in the address is the only protection.</source>
        <translation>%1 не подписывает свои вебхуки; единственная защита — токен в адресе.</translation>
    </message>
    <message>
        <source>The sender is not known, so there is no signature to check; the token in the address is the only protection.</source>
        <translation>Отправитель неизвестен, поэтому и подписи для проверки нет; единственная защита — токен в адресе.</translation>
    </message>
    <message>
        <source>The request carries no %1. Set a secret at %2 and here to have requests checked.</source>
        <translation>В запросе нет %1. Задайте секрет в %2 и здесь, чтобы запросы проверялись.</translation>
    </message>
    <message>
        <source>A secret is set here, but the request carries no %1: is it also set at %2?</source>
        <translation>Здесь задан секрет, но в запросе нет %1: задан ли он и в %2?</translation>
    </message>
    <message>
        <source>%1 does not sign its webhooks.</source>
        <translation>%1 не подписывает свои вебхуки.</translation>
    </message>
    <message>
        <source>Choose the provider whose signature is wanted.</source>
        <translation>Выберите провайдера, чья подпись нужна.</translation>
    </message>
    <message>
        <source>Signing as %1 needs the secret.</source>
        <translation>Для подписи от имени %1 нужен секрет.</translation>
    </message>
    <message>
        <source>Amazon SNS asks whether this subscription is wanted. It is confirmed by opening %1.</source>
        <translation>Amazon SNS спрашивает, нужна ли эта подписка. Чтобы подтвердить её, откройте %1.</translation>
    </message>
    <message>
        <source>This asks to confirm an Amazon SNS subscription, but the address to open is not Amazon&apos;s: &quot;%1&quot;. Do not open it.</source>
        <translation>Здесь просят подтвердить подписку Amazon SNS, но открыть предлагают адрес, не принадлежащий Amazon: «%1». Не открывайте его.</translation>
    </message>
    <message>
        <source>The sender only asked whether the address exists (HEAD).</source>
        <translation>Отправитель только спрашивал, существует ли адрес (HEAD).</translation>
    </message>
    <message>
        <source>Slack wanted to see its challenge again, and got it.</source>
        <translation>Slack хотел получить обратно свой проверочный код и получил его.</translation>
    </message>
    <message>
        <source>Azure Event Grid wanted to see its validation code again, and got it.</source>
        <translation>Azure Event Grid хотел получить обратно свой код проверки и получил его.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: the connection was refused. Is the server running, and is the address right?</source>
        <translation>Нет связи с %1: в соединении отказано. Запущен ли сервер и верен ли адрес?</translation>
    </message>
    <message>
        <source>%1 cannot be reached: its host name is unknown.</source>
        <translation>Нет связи с %1: имя хоста неизвестно.</translation>
    </message>
    <message>
        <source>%1 cannot be reached safely: its TLS certificate was not accepted.</source>
        <translation>Нет безопасной связи с %1: сертификат TLS не принят.</translation>
    </message>
    <message>
        <source>%1 closed the connection before it had answered.</source>
        <translation>%1 закрывает соединение, не ответив.</translation>
    </message>
    <message>
        <source>%1 answers, but not in HTTP. Is the port right, and http or https?</source>
        <translation>%1 отвечает, но не по HTTP. Верны ли порт и выбор между http и https?</translation>
    </message>
    <message>
        <source>%1 redirects to %2. Set that address as the target; messages are not sent after redirects.</source>
        <translation>%1 перенаправляет на %2. Задайте этот адрес как цель; после перенаправлений сообщения не отправляются.</translation>
    </message>
    <message>
        <source>%1 takes no more messages for now (rate limit).</source>
        <translation>%1 пока больше не принимает сообщений (ограничение частоты).</translation>
    </message>
    <message>
        <source>%1 refused the message (%2): %3.</source>
        <translation>%1 отвергает сообщение (%2): %3.</translation>
    </message>
    <message>
        <source>The script chose a room: switch on &quot;Allow to overwrite destination channel&quot; in the receiving integration.</source>
        <translation>Скрипт выбрал комнату: включите в принимающей интеграции «Allow to overwrite destination channel».</translation>
    </message>
    <message>
        <source>The message was made for a webhook, and the target is the REST interface now. Replay the delivery.</source>
        <translation>Сообщение создано для вебхука, а цель теперь — интерфейс REST. Повторите доставку.</translation>
    </message>
    <message>
        <source>The message was made for the REST interface, and the target is a webhook now. Replay the delivery.</source>
        <translation>Сообщение создано для интерфейса REST, а цель теперь — вебхук. Повторите доставку.</translation>
    </message>
    <message>
        <source>A request can be passed on to a webhook only, and the target is the REST interface now.</source>
        <translation>Запрос можно передать только вебхуку, а цель теперь — интерфейс REST.</translation>
    </message>
    <message>
        <source>Status: %1 was predicted, the server answered %2.</source>
        <translation>Статус: прогноз %1, сервер ответил %2.</translation>
    </message>
    <message>
        <source>Reply: &quot;%1&quot; was predicted, the server did not send it.</source>
        <translation>Ответ: по прогнозу в нём есть «%1», сервер этого не отправил.</translation>
    </message>
    <message>
        <source>Reply, &quot;%1&quot;: %2 was predicted, the server answered %3.</source>
        <translation>Ответ, «%1»: прогноз %2, сервер ответил %3.</translation>
    </message>
    <message>
        <source>Reply: the server also sent &quot;%1&quot;: %2.</source>
        <translation>Ответ: сервер отправил ещё и «%1»: %2.</translation>
    </message>
    <message>
        <source>Reply: %1 was predicted, the server answered %2.</source>
        <translation>Ответ: прогноз %1, сервер ответил %2.</translation>
    </message>
    <message>
        <source>The folder %1 for the journal cannot be made.</source>
        <translation>Не удалось создать папку %1 для журнала.</translation>
    </message>
    <message>
        <source>The journal in %1 is in use by %2 (process %3). Stop that relay, or choose another folder (hooksmith-cli relay --data FOLDER).</source>
        <translation>Журнал в %1 занят: %2 (процесс %3). Остановите тот ретранслятор или выберите другую папку (hooksmith-cli relay --data ПАПКА).</translation>
    </message>
    <message>
        <source>The folder %1 for the journal cannot be written.</source>
        <translation>Не удаётся записывать в папку журнала %1.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written: %2.</source>
        <translation>Не удалось записать журнал %1: %2.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be read: %2.</source>
        <translation>Не удалось прочитать журнал %1: %2.</translation>
    </message>
    <message>
        <source>The delivery is not in the journal any more: it was cleared, or forgotten to make room.</source>
        <translation>Этой доставки больше нет в журнале: её удалили при очистке или ради освобождения места.</translation>
    </message>
    <message>
        <source>The delivery could not be stored in %1, because the disk is full, so it is not accepted. Make room; the sender should send it again.</source>
        <translation>Доставку не удалось сохранить в %1, потому что диск заполнен, поэтому она не принята. Освободите место; отправитель должен отправить её снова.</translation>
    </message>
    <message>
        <source>The delivery could not be stored, because another program holds %1, so it is not accepted. Close that program; the sender should send it again.</source>
        <translation>Доставку не удалось сохранить, потому что %1 занят другой программой, поэтому она не принята. Закройте эту программу; отправитель должен отправить её снова.</translation>
    </message>
    <message>
        <source>The delivery could not be stored, because %1 is damaged, so it is not accepted. Stop the relay and move that file away.</source>
        <translation>Доставку не удалось сохранить, потому что файл %1 повреждён, поэтому она не принята. Остановите ретранслятор и уберите этот файл.</translation>
    </message>
    <message>
        <source>The delivery could not be stored in %1 (%2), so it is not accepted. Send it again when there is room on the disk and the file can be written.</source>
        <translation>Доставку не удалось сохранить в %1 (%2), поэтому она не принята. Отправьте её снова, когда на диске будет место и файл станет доступен для записи.</translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer version of Hooksmith.</source>
        <translation>Журнал %1 записан более новой версией Hooksmith.</translation>
    </message>
    <message>
        <source>The journal %1 is damaged. Move it away to start with an empty one; what it still had to forward can then only be read out by hand.</source>
        <translation>Журнал %1 повреждён. Уберите его, чтобы начать с пустого; то, что оставалось переслать, можно будет извлечь только вручную.</translation>
    </message>
    <message numerus="yes">
        <source>The script posts %n message(s), and an answer can hold only one: the first is answered.</source>
        <translation>
            <numerusform>Скрипт публикует %n сообщение, а ответ вмещает только одно: отвечено первым.</numerusform>
            <numerusform>Скрипт публикует %n сообщения, а ответ вмещает только одно: отвечено первым.</numerusform>
            <numerusform>Скрипт публикует %n сообщений, а ответ вмещает только одно: отвечено первым.</numerusform>
        </translation>
    </message>
    <message>
        <source>The message has neither text nor attachments, so the server posts nothing.</source>
        <translation>В сообщении нет ни текста, ни вложений, поэтому сервер ничего не публикует.</translation>
    </message>
    <message>
        <source>the integration&apos;s token in the body, in clear</source>
        <translation>токен интеграции в теле, в открытом виде</translation>
    </message>
    <message>
        <source>The request carries no token: the integration has none on the server, or this is not a Rocket.Chat server.</source>
        <translation>В запросе нет токена: на сервере у интеграции его нет или это не сервер Rocket.Chat.</translation>
    </message>
    <message>
        <source>The token in the body is the integration&apos;s.</source>
        <translation>Токен в теле совпадает с токеном интеграции.</translation>
    </message>
    <message>
        <source>The token in the body is another one than the integration&apos;s: copy it from the server&apos;s form.</source>
        <translation>Токен в теле не совпадает с токеном интеграции: скопируйте его из формы на сервере.</translation>
    </message>
    <message>
        <source>The integration was just removed.</source>
        <translation>Интеграция только что удалена.</translation>
    </message>
    <message>
        <source>The secret for checking the signature cannot be read, so nothing is accepted: %1</source>
        <translation>Не удалось прочитать секрет для проверки подписи, поэтому ничего не принимается: %1</translation>
    </message>
    <message>
        <source>No Rocket.Chat address is set, so nothing is forwarded.</source>
        <translation>Адрес Rocket.Chat не задан, поэтому ничего не пересылается.</translation>
    </message>
    <message>
        <source>The relay was stopped before the signature could be checked.</source>
        <translation>Ретранслятор остановлен до того, как удалось проверить подпись.</translation>
    </message>
    <message>
        <source>The relay was stopped before the message could be forwarded.</source>
        <translation>Ретранслятор остановлен до того, как удалось переслать сообщение.</translation>
    </message>
    <message>
        <source>The relay runs without a journal, so it has nothing to take this from.</source>
        <translation>Ретранслятор работает без журнала, поэтому взять это неоткуда.</translation>
    </message>
    <message>
        <source>The integration &quot;%1&quot; was just removed.</source>
        <translation>Интеграция «%1» только что удалена.</translation>
    </message>
    <message>
        <source>There is no place to read the secret &quot;%1&quot; from.</source>
        <translation>Секрет «%1» прочитать неоткуда.</translation>
    </message>
    <message>
        <source>Nothing of this delivery is held any more.</source>
        <translation>Из этой доставки больше ничего не удерживается.</translation>
    </message>
    <message>
        <source>Nothing of this delivery waits to be forwarded any more.</source>
        <translation>Из этой доставки больше ничего не ждёт пересылки.</translation>
    </message>
    <message>
        <source>Nothing of this delivery was given up.</source>
        <translation>В этой доставке нет недоставленного.</translation>
    </message>
    <message>
        <source>The relay does not serve the integration &quot;%1&quot; any more.</source>
        <translation>Ретранслятор больше не обслуживает интеграцию «%1».</translation>
    </message>
    <message>
        <source>There is nothing at this address. A webhook&apos;s address is /hooks/&lt;integration id&gt;/&lt;token&gt;.</source>
        <translation>По этому адресу ничего нет. Адрес вебхука — /hooks/&lt;integration id&gt;/&lt;token&gt;.</translation>
    </message>
    <message>
        <source>A webhook address takes POST and GET, not %1. Let the sender use POST.</source>
        <translation>Адрес вебхука принимает POST и GET, но не %1. Настройте отправителя на POST.</translation>
    </message>
    <message>
        <source>No integration has this id and token. Compare the address with the one Hooksmith shows for the integration.</source>
        <translation>Интеграции с таким идентификатором и токеном нет. Сравните адрес с тем, который Hooksmith показывает для интеграции.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) already wait for this integration&apos;s script. Send them again later.</source>
        <translation>
            <numerusform>Скрипта этой интеграции уже ждёт %n запрос. Отправьте снова позже.</numerusform>
            <numerusform>Скрипта этой интеграции уже ждут %n запроса. Отправьте снова позже.</numerusform>
            <numerusform>Скрипта этой интеграции уже ждут %n запросов. Отправьте снова позже.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of this integration wait to be forwarded. Is the Rocket.Chat address reachable?</source>
        <translation>
            <numerusform>Пересылки ждёт %n сообщение этой интеграции. Доступен ли адрес Rocket.Chat?</numerusform>
            <numerusform>Пересылки ждут %n сообщения этой интеграции. Доступен ли адрес Rocket.Chat?</numerusform>
            <numerusform>Пересылки ждут %n сообщений этой интеграции. Доступен ли адрес Rocket.Chat?</numerusform>
        </translation>
    </message>
    <message>
        <source>The encrypted connection could not be made (%1). Does the sender accept this certificate, and does it use https://?</source>
        <translation>Не удалось установить шифрованное соединение (%1). Принимает ли отправитель этот сертификат и использует ли он https://?</translation>
    </message>
    <message>
        <source>The relay does not answer for the host &quot;%1&quot;. If this request comes through a tunnel or proxy of yours, allow that name (hooksmith-cli relay --allow-host %1) or let the tunnel send &quot;Host: localhost&quot;.</source>
        <translation>Ретранслятор не отвечает за хост «%1». Если запрос идёт через ваш туннель или прокси, разрешите это имя (hooksmith-cli relay --allow-host %1) или настройте туннель на отправку «Host: localhost».</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Не удалось прочитать файл %1: %2.</translation>
    </message>
    <message>
        <source>This system&apos;s Qt cannot encrypt.</source>
        <translation>Qt в этой системе не поддерживает шифрование.</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form.</source>
        <translation>В %1 нет сертификата в формате PEM.</translation>
    </message>
    <message>
        <source>The certificate in %1 expired on %2. Senders would refuse it.</source>
        <translation>Сертификат в %1 истёк %2. Отправители его отвергнут.</translation>
    </message>
    <message>
        <source>The key in %1 does not belong to the certificate in %2.</source>
        <translation>Ключ в %1 не подходит к сертификату в %2.</translation>
    </message>
    <message>
        <source>The relay cannot listen on %1: another program uses that port already. Stop that program or choose another port (port 0 picks a free one).</source>
        <translation>Ретранслятор не может слушать на %1: этот порт уже занят другой программой. Остановите её или выберите другой порт (порт 0 — любой свободный).</translation>
    </message>
    <message>
        <source>The relay is not permitted to listen on %1. Choose a port above 1023.</source>
        <translation>Ретранслятору не разрешено слушать на %1. Выберите порт выше 1023.</translation>
    </message>
    <message>
        <source>The relay cannot listen on %1: this machine has no such address.</source>
        <translation>Ретранслятор не может слушать на %1: у этого компьютера нет такого адреса.</translation>
    </message>
    <message>
        <source>The relay cannot listen on %1: %2.</source>
        <translation>Ретранслятор не может слушать на %1: %2.</translation>
    </message>
    <message>
        <source>The body has no JSON or form content type, so the server turns the text into an object with one key per character; the message is empty.</source>
        <translation>Тип содержимого тела — не JSON и не форма, поэтому сервер превращает текст в объект с ключом на каждый символ; сообщение пустое.</translation>
    </message>
    <message>
        <source>Send the header Content-Type: application/json.</source>
        <translation>Отправьте заголовок Content-Type: application/json.</translation>
    </message>
    <message>
        <source>The body is neither JSON nor a form, so the server does not parse it; a script finds the text in request.content_raw.</source>
        <translation>Тело — не JSON и не форма, поэтому сервер его не разбирает; скрипт найдёт текст в request.content_raw.</translation>
    </message>
    <message>
        <source>The body parser refuses JSON that is neither an object nor a list.</source>
        <translation>Разборщик тела отвергает JSON, который не является ни объектом, ни списком.</translation>
    </message>
    <message>
        <source>The body parser refuses the body: &quot;%1&quot;.</source>
        <translation>Разборщик тела отвергает тело: «%1».</translation>
    </message>
    <message>
        <source>Send a JSON object.</source>
        <translation>Отправьте объект JSON.</translation>
    </message>
    <message>
        <source>The server does not hand multipart/form-data bodies to webhooks: no script runs and the payload is empty.</source>
        <translation>Сервер не передаёт вебхукам тела multipart/form-data: скрипт не выполняется, данные пусты.</translation>
    </message>
    <message>
        <source>Send JSON instead.</source>
        <translation>Вместо этого отправьте JSON.</translation>
    </message>
    <message>
        <source>The body is not valid JSON (&quot;%1&quot;); the server swallows that and goes on with an empty object.</source>
        <translation>Тело — некорректный JSON («%1»); сервер умалчивает об этом и продолжает с пустым объектом.</translation>
    </message>
    <message>
        <source>Send a JSON object; the text is in request.content_raw.</source>
        <translation>Отправьте объект JSON; текст находится в request.content_raw.</translation>
    </message>
    <message>
        <source>The body is a JSON list; the server replaces it by an empty object.</source>
        <translation>Тело — список JSON; сервер заменяет его пустым объектом.</translation>
    </message>
    <message>
        <source>Send an object, or read request.content_raw.</source>
        <translation>Отправьте объект или читайте request.content_raw.</translation>
    </message>
    <message>
        <source>The form body is raw JSON, and servers of this age parse it.</source>
        <translation>Тело формы — «голый» JSON, и серверы этого возраста его разбирают.</translation>
    </message>
    <message>
        <source>Newer servers do not: send Content-Type: application/json.</source>
        <translation>Более новые серверы этого не делают: отправьте Content-Type: application/json.</translation>
    </message>
    <message>
        <source>The body is raw JSON sent as a form, so the payload is an object whose only key is the JSON text; the message is empty.</source>
        <translation>Тело — «голый» JSON, отправленный как форма, поэтому данные — объект, единственный ключ которого — текст JSON; сообщение пустое.</translation>
    </message>
    <message>
        <source>Send the header Content-Type: application/json (curl --data does not).</source>
        <translation>Отправьте заголовок Content-Type: application/json (curl --data его не отправляет).</translation>
    </message>
    <message>
        <source>The form field &quot;payload&quot; is not valid JSON (&quot;%1&quot;), so the form stays as it is.</source>
        <translation>Поле формы «payload» — некорректный JSON («%1»), поэтому форма остаётся как есть.</translation>
    </message>
    <message>
        <source>The form field &quot;payload&quot; held JSON; the script gets that.</source>
        <translation>В поле формы «payload» был JSON; скрипт получает его.</translation>
    </message>
    <message>
        <source>The account that the integration posts as may not impersonate: &quot;%1&quot;.</source>
        <translation>Учётная запись, от имени которой публикует интеграция, не может писать от чужого имени: «%1».</translation>
    </message>
    <message>
        <source>Give it the role &quot;bot&quot; (permission message-impersonate).</source>
        <translation>Дайте ей роль «bot» (право message-impersonate).</translation>
    </message>
    <message>
        <source>The script has no method %1; the server writes a line into its log, answers success and posts nothing.</source>
        <translation>В скрипте нет метода %1; сервер пишет строку в лог, отвечает об успехе и ничего не публикует.</translation>
    </message>
    <message>
        <source>Add the method to the class (not static), with exactly this name.</source>
        <translation>Добавьте в класс метод (не статический) именно с таким именем.</translation>
    </message>
    <message>
        <source>The script host failed.</source>
        <translation>Сбой процесса скриптов.</translation>
    </message>
    <message>
        <source>Hooksmith could not run the script: %1</source>
        <translation>Hooksmith не удалось выполнить скрипт: %1</translation>
    </message>
    <message>
        <source>This is a fault of Hooksmith, not of the script.</source>
        <translation>Это ошибка Hooksmith, а не скрипта.</translation>
    </message>
    <message>
        <source>No webhook route of the server matches the address %1.</source>
        <translation>Адресу %1 не соответствует ни один маршрут вебхуков сервера.</translation>
    </message>
    <message>
        <source>The address has the form /hooks/&lt;integration id&gt;/&lt;token&gt;.</source>
        <translation>Адрес имеет вид /hooks/&lt;integration id&gt;/&lt;token&gt;.</translation>
    </message>
    <message>
        <source>The server has no %1 for this address.</source>
        <translation>На сервере для этого адреса нет %1.</translation>
    </message>
    <message>
        <source>Send the webhook with POST.</source>
        <translation>Отправьте вебхук методом POST.</translation>
    </message>
    <message>
        <source>The server refuses the body: &quot;%1&quot;.</source>
        <translation>Сервер отвергает тело: «%1».</translation>
    </message>
    <message>
        <source>Send a JSON object with the header Content-Type: application/json.</source>
        <translation>Отправьте объект JSON с заголовком Content-Type: application/json.</translation>
    </message>
    <message>
        <source>The address names the integration and its token; the server acts as &quot;%1&quot;.</source>
        <translation>Адрес указывает интеграцию и её токен; сервер действует как «%1».</translation>
    </message>
    <message>
        <source>The address names no integration of this id and token: &quot;%1&quot;</source>
        <translation>По адресу не находится интеграция с таким идентификатором и токеном: «%1»</translation>
    </message>
    <message>
        <source>The address names no integration of this id and token. The server fails with &quot;%1&quot;, and the caller sees only a 500.</source>
        <translation>По адресу не находится интеграция с таким идентификатором и токеном. На сервере происходит ошибка «%1», а вызывающая сторона видит только 500.</translation>
    </message>
    <message>
        <source>Copy the token from the integration&apos;s settings into the address.</source>
        <translation>Скопируйте в адрес токен из настроек интеграции.</translation>
    </message>
    <message>
        <source>The record&apos;s id is &quot;%1&quot;, the address says &quot;%2&quot;.</source>
        <translation>Идентификатор записи — «%1», в адресе — «%2».</translation>
    </message>
    <message>
        <source>Send less often, or raise API_Enable_Rate_Limiter_Limit_Calls_Default.</source>
        <translation>Отправляйте реже или увеличьте API_Enable_Rate_Limiter_Limit_Calls_Default.</translation>
    </message>
    <message>
        <source>The integration is disabled: &quot;%1&quot;.</source>
        <translation>Интеграция отключена: «%1».</translation>
    </message>
    <message>
        <source>Enable the integration.</source>
        <translation>Включите интеграцию.</translation>
    </message>
    <message>
        <source>The integration has no script: the payload is posted as it is.</source>
        <translation>У интеграции нет скрипта: данные публикуются как есть.</translation>
    </message>
    <message>
        <source>The integration&apos;s script is not enabled: the payload is posted as it is.</source>
        <translation>Скрипт интеграции не включён: данные публикуются как есть.</translation>
    </message>
    <message>
        <source>%1 The payload is posted as it is.</source>
        <translation>%1 Данные публикуются как есть.</translation>
    </message>
    <message>
        <source>The request has no body that the server would pass on, and this server runs the script only for requests with one.</source>
        <translation>У запроса нет тела, которое сервер передал бы дальше, а этот сервер выполняет скрипт только для запросов с телом.</translation>
    </message>
    <message>
        <source>Send a POST with a body. Up to 7.4 the script would run.</source>
        <translation>Отправьте POST с телом. До версии 7.4 включительно скрипт выполнился бы.</translation>
    </message>
    <message>
        <source>The server calls %1.</source>
        <translation>Сервер вызывает %1.</translation>
    </message>
    <message>
        <source>The script returned %1; the server answers success and posts nothing.</source>
        <translation>Скрипт вернул %1; сервер отвечает об успехе и ничего не публикует.</translation>
    </message>
    <message>
        <source>Return { content: { text: … } } to post a message.</source>
        <translation>Верните { content: { text: … } }, чтобы опубликовать сообщение.</translation>
    </message>
    <message>
        <source>The script refused the request with its own &quot;error&quot;; the caller gets it with status 400.</source>
        <translation>Скрипт отверг запрос своим «error»; вызывающая сторона получает его со статусом 400.</translation>
    </message>
    <message>
        <source>The script&apos;s &quot;user&quot; replaces the acting user; the server checks nothing about it.</source>
        <translation>«user» из скрипта заменяет действующего пользователя; сервер его никак не проверяет.</translation>
    </message>
    <message>
        <source>The script returned a value without &quot;content&quot;; this server answers success and posts nothing.</source>
        <translation>Скрипт вернул значение без «content»; этот сервер отвечает об успехе и ничего не публикует.</translation>
    </message>
    <message>
        <source>Return { content: { text: … } }. Servers from 7.5 answer 400 &quot;error-running-script&quot; instead.</source>
        <translation>Верните { content: { text: … } }. Серверы начиная с 7.5 отвечают вместо этого 400 «error-running-script».</translation>
    </message>
    <message>
        <source>The script&apos;s &quot;content&quot; replaces the payload.</source>
        <translation>«content» из скрипта заменяет данные.</translation>
    </message>
    <message>
        <source>Return { content: { text: … } }, or nothing to post nothing.</source>
        <translation>Верните { content: { text: … } } или ничего, чтобы ничего не публиковать.</translation>
    </message>
    <message>
        <source>The script threw &quot;%1&quot;; the caller sees only &quot;%2&quot;.</source>
        <translation>Скрипт выбросил «%1»; вызывающая сторона видит только «%2».</translation>
    </message>
    <message>
        <source>See line %1 of the script.</source>
        <translation>См. строку %1 скрипта.</translation>
    </message>
    <message>
        <source>The script could not be loaded: %1. The server says &quot;%2&quot; and keeps the reason in its log.</source>
        <translation>Не удалось загрузить скрипт: %1. Сервер сообщает «%2», а причину пишет только в лог.</translation>
    </message>
    <message>
        <source>The script must define a class named Script whose constructor does not throw.</source>
        <translation>Скрипт должен определять класс с именем Script, конструктор которого не выбрасывает исключений.</translation>
    </message>
    <message>
        <source>The script does not compile (%1). The server saves it all the same, runs nothing, and posts the raw payload.</source>
        <translation>Скрипт не компилируется (%1). Сервер всё равно сохраняет его, ничего не выполняет и публикует исходные данные.</translation>
    </message>
    <message>
        <source>Correct line %1 of the script.</source>
        <translation>Исправьте строку %1 скрипта.</translation>
    </message>
    <message>
        <source>Correct the script.</source>
        <translation>Исправьте скрипт.</translation>
    </message>
    <message>
        <source>The server has no such limit.</source>
        <translation>На сервере такого предела нет.</translation>
    </message>
    <message>
        <source>The script was stopped: %1</source>
        <translation>Скрипт остановлен: %1</translation>
    </message>
    <message>
        <source>The server answers &quot;error-evaluating-script&quot;.</source>
        <translation>Сервер отвечает «error-evaluating-script».</translation>
    </message>
    <message>
        <source>The server allows %1 ms for loading (&quot;Script execution timed out.&quot;) and then answers &quot;error-evaluating-script&quot;.</source>
        <translation>Сервер даёт на загрузку %1 мс («Script execution timed out.»), а затем отвечает «error-evaluating-script».</translation>
    </message>
    <message>
        <source>The server sets no memory limit: it would run out of memory itself.</source>
        <translation>Сервер не ограничивает память: она закончилась бы у него самого.</translation>
    </message>
    <message>
        <source>The server gives a script %1 MB, answers &quot;error-running-script&quot;, and every later call fails until the integration is saved again.</source>
        <translation>Сервер даёт скрипту %1 МБ, отвечает «error-running-script», и все последующие вызовы завершаются ошибкой, пока интеграцию не сохранят снова.</translation>
    </message>
    <message>
        <source>The server sets no time limit for a call: it would hang, and the whole server with it.</source>
        <translation>Сервер не ограничивает время вызова: вызов завис бы, а с ним и весь сервер.</translation>
    </message>
    <message>
        <source>The server stops a call after %1 ms and answers &quot;error-running-script&quot;.</source>
        <translation>Сервер останавливает вызов через %1 мс и отвечает «error-running-script».</translation>
    </message>
    <message>
        <source>The payload is empty; the server answers success and posts nothing.</source>
        <translation>Данные пусты; сервер отвечает об успехе и ничего не публикует.</translation>
    </message>
    <message>
        <source>Send a JSON object with &quot;text&quot; or &quot;attachments&quot;.</source>
        <translation>Отправьте объект JSON с «text» или «attachments».</translation>
    </message>
    <message>
        <source>The message names a destination of its own: &quot;%1&quot;.</source>
        <translation>Сообщение указывает собственное назначение: «%1».</translation>
    </message>
    <message>
        <source>Switch on &quot;Override destination channel&quot; in the integration, or leave channel and roomId out.</source>
        <translation>Включите в интеграции «Override destination channel» или уберите channel и roomId.</translation>
    </message>
    <message>
        <source>The script&apos;s &quot;content&quot; is no object: &quot;%1&quot;.</source>
        <translation>«content» из скрипта — не объект: «%1».</translation>
    </message>
    <message>
        <source>Return { content: { text: … } }.</source>
        <translation>Верните { content: { text: … } }.</translation>
    </message>
    <message>
        <source>The payload is no object: &quot;%1&quot;.</source>
        <translation>Данные — не объект: «%1».</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This server sends to one channel after the other: the channels before the failing one have got the message.</source>
        <translation>Этот сервер отправляет в каналы по очереди: каналы до ошибочного сообщение уже получили.</translation>
    </message>
    <message>
        <source>The message has neither text nor attachments; the server posts it all the same.</source>
        <translation>В сообщении нет ни текста, ни вложений; сервер всё равно публикует его.</translation>
    </message>
    <message>
        <source>Put the text into &quot;text&quot;.</source>
        <translation>Поместите текст в «text».</translation>
    </message>
    <message>
        <source>The script&apos;s message is posted to %1.</source>
        <translation>Сообщение скрипта публикуется в %1.</translation>
    </message>
    <message>
        <source>The script does not compile; the raw payload is posted to %1.</source>
        <translation>Скрипт не компилируется; исходные данные публикуются в %1.</translation>
    </message>
    <message>
        <source>No script runs; the payload is posted to %1.</source>
        <translation>Скрипт не выполняется; данные публикуются в %1.</translation>
    </message>
    <message>
        <source>An integration must be a JSON object.</source>
        <translation>Интеграция должна быть объектом JSON.</translation>
    </message>
    <message>
        <source>An attachment is %1.</source>
        <translation>Вложение — %1.</translation>
    </message>
    <message>
        <source>The server refuses the message: &quot;%1&quot;.</source>
        <translation>Сервер отвергает сообщение: «%1».</translation>
    </message>
    <message>
        <source>Name one room per item: &quot;#channel&quot;, &quot;@username&quot; or a room id. A text is not split at commas; use a list for several rooms.</source>
        <translation>Указывайте по одной комнате в каждом элементе: «#канал», «@пользователь» или идентификатор комнаты. Текст по запятым не делится; для нескольких комнат используйте список.</translation>
    </message>
    <message>
        <source>Links and pictures must start with http:// or https:// (an avatar may be a relative address); leave the member out when there is none.</source>
        <translation>Ссылки и изображения должны начинаться с http:// или https:// (адрес аватара может быть относительным); если их нет, уберите это поле.</translation>
    </message>
    <message>
        <source>Every item of an attachment&apos;s &quot;fields&quot; needs a title and a value; 0, false and an empty text count as missing, so turn them into text.</source>
        <translation>Каждому элементу «fields» вложения нужны title и value; 0, false и пустой текст считаются отсутствующими, поэтому превратите их в текст.</translation>
    </message>
    <message>
        <source>Shorten the text to what the setting Message_MaxAllowedSize of the server allows (5000 characters unless changed).</source>
        <translation>Сократите текст до предела, заданного на сервере параметром Message_MaxAllowedSize (5000 символов, если его не меняли).</translation>
    </message>
    <message>
        <source>Give the account that the integration posts as the role &quot;bot&quot; (permission message-impersonate), or leave alias and avatar out.</source>
        <translation>Дайте учётной записи, от имени которой публикует интеграция, роль «bot» (право message-impersonate) или уберите alias и avatar.</translation>
    </message>
    <message>
        <source>Switch on Message_CustomFields_Enabled on the server, or leave &quot;customFields&quot; out.</source>
        <translation>Включите на сервере Message_CustomFields_Enabled или уберите «customFields».</translation>
    </message>
    <message>
        <source>A member of the message has the wrong type; convert it in the script, for example with String(value).</source>
        <translation>Поле сообщения имеет неверный тип; преобразуйте его в скрипте, например через String(value).</translation>
    </message>
    <message>
        <source>There was no channel to post to; set the integration&apos;s channel.</source>
        <translation>Публиковать было некуда; задайте канал интеграции.</translation>
    </message>
    <message>
        <source>A message is posted to %1 as &quot;%2&quot;.</source>
        <translation>Сообщение публикуется в %1 от имени «%2».</translation>
    </message>
    <message>
        <source>The message is not posted: %1.</source>
        <translation>Сообщение не публикуется: %1.</translation>
    </message>
    <message>
        <source>The server cannot use what &quot;%1&quot; returned: %2.</source>
        <translation>Сервер не может использовать то, что вернул «%1»: %2.</translation>
    </message>
    <message>
        <source>The answer is itself a message in %1 and starts the integration again, with request.data.bot set.</source>
        <translation>Ответ сам является сообщением в %1 и снова запускает интеграцию, с заданным request.data.bot.</translation>
    </message>
    <message>
        <source>Make sure that the script returns nothing when request.data.bot is set, or use trigger words (issue 14723).</source>
        <translation>Сделайте так, чтобы скрипт ничего не возвращал при заданном request.data.bot, или используйте слова-триггеры (issue 14723).</translation>
    </message>
    <message>
        <source>A message is posted to %1.</source>
        <translation>Сообщение публикуется в %1.</translation>
    </message>
    <message>
        <source>No script ran. %1</source>
        <translation>Скрипт не выполнялся. %1</translation>
    </message>
    <message>
        <source>No script ran, and nothing is posted: %1</source>
        <translation>Скрипт не выполнялся, и ничего не публикуется: %1</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>нет статуса</translation>
    </message>
    <message>
        <source>The integration has no URL, so the server runs it for none.</source>
        <translation>У интеграции нет URL, поэтому сервер ни разу её не запускает.</translation>
    </message>
    <message>
        <source>Enter a URL, even when the script answers without a call.</source>
        <translation>Введите URL, даже если скрипт отвечает без вызова.</translation>
    </message>
    <message>
        <source>%1 The default request is sent.</source>
        <translation>%1 Отправляется запрос по умолчанию.</translation>
    </message>
    <message>
        <source>There is no script, so the default request is sent.</source>
        <translation>Скрипта нет, поэтому отправляется запрос по умолчанию.</translation>
    </message>
    <message>
        <source>The script is switched off, so the default request is sent.</source>
        <translation>Скрипт отключён, поэтому отправляется запрос по умолчанию.</translation>
    </message>
    <message>
        <source>%1 is not called: the integration is switched off by now.</source>
        <translation>%1 не вызывается: к этому моменту интеграция отключена.</translation>
    </message>
    <message>
        <source>The sample has no &quot;%1&quot;, which this event always has on a server; the handler fails: %2.</source>
        <translation>В образце нет «%1», а на сервере у этого события оно есть всегда; в обработчике происходит ошибка: %2.</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot; to the sample.</source>
        <translation>Добавьте «%1» в образец.</translation>
    </message>
    <message>
        <source>The event &quot;%1&quot; has no message, and this server then sends only &quot;token&quot; and &quot;bot&quot; (a bug since 7.7, issue 36348).</source>
        <translation>У события «%1» нет сообщения, и тогда этот сервер отправляет только «token» и «bot» (ошибка начиная с 7.7, issue 36348).</translation>
    </message>
    <message>
        <source>The sample has no &quot;%1&quot;, so the payload is only &quot;token&quot; and &quot;bot&quot;.</source>
        <translation>В образце нет «%1», поэтому данные состоят только из «token» и «bot».</translation>
    </message>
    <message>
        <source>Do not read other members of request.data without a check.</source>
        <translation>Не читайте другие поля request.data без проверки.</translation>
    </message>
    <message>
        <source>The script does not compile: %1. The server stores it without running it and sends the default request.</source>
        <translation>Скрипт не компилируется: %1. Сервер сохраняет его, не выполняя, и отправляет запрос по умолчанию.</translation>
    </message>
    <message>
        <source>The script fails while it is loaded: %1. The server hides this (&quot;error-evaluating-script&quot;) and sends the default request, token included.</source>
        <translation>Ошибка при загрузке скрипта: %1. Сервер скрывает это («error-evaluating-script») и отправляет запрос по умолчанию вместе с токеном.</translation>
    </message>
    <message>
        <source>The message is in the server&apos;s log only; correct the line named here.</source>
        <translation>Сообщение есть только в логе сервера; исправьте указанную здесь строку.</translation>
    </message>
    <message>
        <source>The script has no method &quot;%1&quot;, so the default request is sent.</source>
        <translation>В скрипте нет метода «%1», поэтому отправляется запрос по умолчанию.</translation>
    </message>
    <message>
        <source>The script has no method &quot;%1&quot;, so the response is handled by default.</source>
        <translation>В скрипте нет метода «%1», поэтому ответ обрабатывается как обычно.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; throws %2, which is no Error; the server&apos;s own error handling fails on it: %3.</source>
        <translation>«%1» выбрасывает %2, а это не Error; на этом ломается собственная обработка ошибок сервера: %3.</translation>
    </message>
    <message>
        <source>Throw an Error: throw new Error(&apos;…&apos;).</source>
        <translation>Выбрасывайте Error: throw new Error(&apos;…&apos;).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; throws %2. The server cancels the call.</source>
        <translation>«%1» выбрасывает %2. Сервер отменяет вызов.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; throws %2. The server goes on as if there were no script.</source>
        <translation>«%1» выбрасывает %2. Сервер продолжает так, как если бы скрипта не было.</translation>
    </message>
    <message>
        <source>On a server the message is only in the integration&apos;s history.</source>
        <translation>На сервере сообщение есть только в истории интеграции.</translation>
    </message>
    <message>
        <source>Nothing came back, so no call is made.</source>
        <translation>Ничего не возвращено, поэтому вызова нет.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; returned %2, so the server makes no call and posts nothing.</source>
        <translation>«%1» возвращает %2, поэтому сервер не делает вызова и ничего не публикует.</translation>
    </message>
    <message>
        <source>Return the request to go on, or { message: { … } } to answer.</source>
        <translation>Верните запрос, чтобы продолжить, или { message: { … } }, чтобы ответить.</translation>
    </message>
    <message>
        <source>What &quot;%1&quot; returned has its &quot;url&quot; and &quot;method&quot; inside &quot;request&quot;, where the server does not look; no call is made.</source>
        <translation>В том, что вернул «%1», «url» и «method» находятся внутри «request», а там сервер не ищет; вызова нет.</translation>
    </message>
    <message>
        <source>What &quot;%1&quot; returned has no &quot;url&quot; and &quot;method&quot;, so no call is made.</source>
        <translation>В том, что вернул «%1», нет «url» и «method», поэтому вызова нет.</translation>
    </message>
    <message>
        <source>Return an object with &quot;url&quot; and &quot;method&quot;, or the request itself.</source>
        <translation>Верните объект с «url» и «method» или сам запрос.</translation>
    </message>
    <message>
        <source>The server ignores these members of the returned request: %1.</source>
        <translation>Сервер игнорирует эти поля возвращённого запроса: %1.</translation>
    </message>
    <message>
        <source>Put parameters into &quot;url&quot; and a body into &quot;data&quot;.</source>
        <translation>Параметры помещайте в «url», а тело — в «data».</translation>
    </message>
    <message>
        <source>The server&apos;s handler fails on the returned request: %1.</source>
        <translation>Обработчик сервера не справляется с возвращённым запросом: %1.</translation>
    </message>
    <message>
        <source>The server&apos;s HTTP client refuses the request, nothing is sent and nothing is retried: %1.</source>
        <translation>HTTP-клиент сервера отвергает запрос, ничего не отправляется и повторных попыток нет: %1.</translation>
    </message>
    <message>
        <source>Return &quot;headers&quot;, too: headers: request.headers.</source>
        <translation>Верните также «headers»: headers: request.headers.</translation>
    </message>
    <message>
        <source>&quot;auth&quot; is &quot;user:password&quot;; for a token set headers.Authorization yourself.</source>
        <translation>«auth» имеет вид «user:password»; для токена задайте headers.Authorization сами.</translation>
    </message>
    <message>
        <source>Leave &quot;data&quot; out, and put parameters into &quot;url&quot;.</source>
        <translation>Уберите «data», а параметры поместите в «url».</translation>
    </message>
    <message>
        <source>&quot;url&quot; must start with http:// or https:// and name a host.</source>
        <translation>«url» должен начинаться с http:// или https:// и содержать хост.</translation>
    </message>
    <message>
        <source>The call to %1 failed: %2. The server never retries such a failure.</source>
        <translation>Сбой вызова %1: %2. После такого сбоя сервер никогда не делает повторных попыток.</translation>
    </message>
    <message>
        <source>The server&apos;s history page shows this as &quot;Success&quot;.</source>
        <translation>На странице истории сервера это показано как «Success».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; returned false, so nothing is posted.</source>
        <translation>«%1» возвращает false, поэтому ничего не публикуется.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; returned no content, so the response is handled by default.</source>
        <translation>«%1» не возвращает content, поэтому ответ обрабатывается как обычно.</translation>
    </message>
    <message>
        <source>The response is no JSON with a JSON content type, so nothing is posted.</source>
        <translation>Ответ — не JSON с типом содержимого JSON, поэтому ничего не публикуется.</translation>
    </message>
    <message>
        <source>The response&apos;s JSON has neither &quot;text&quot; nor &quot;attachments&quot;, so nothing is posted.</source>
        <translation>В JSON ответа нет ни «text», ни «attachments», поэтому ничего не публикуется.</translation>
    </message>
    <message>
        <source>Answer with {&quot;text&quot;: &quot;…&quot;} as application/json, or make a message in process_outgoing_response.</source>
        <translation>Отвечайте {&quot;text&quot;: &quot;…&quot;} как application/json или создавайте сообщение в process_outgoing_response.</translation>
    </message>
    <message>
        <source>The receiver answered 410 (gone), so the server switches the integration off.</source>
        <translation>Получатель ответил 410 (gone), поэтому сервер отключает интеграцию.</translation>
    </message>
    <message>
        <source>Somebody has to switch it on again by hand.</source>
        <translation>Кому-то придётся включить её снова вручную.</translation>
    </message>
    <message>
        <source>The receiver answered 500; the server stops here and does not retry.</source>
        <translation>Получатель ответил 500; сервер на этом останавливается и повторных попыток не делает.</translation>
    </message>
    <message>
        <source>The answer %1 has no body, which the server takes for a failure.</source>
        <translation>У ответа %1 нет тела, и сервер считает это сбоем.</translation>
    </message>
    <message>
        <source>Answer with any text, or return content or false from process_outgoing_response (issue 25562).</source>
        <translation>Отвечайте любым текстом или возвращайте content либо false из process_outgoing_response (issue 25562).</translation>
    </message>
    <message>
        <source>The call failed with %1, and failed calls are not retried.</source>
        <translation>Вызов не удался (%1), а неудавшиеся вызовы не повторяются.</translation>
    </message>
    <message>
        <source>The call failed with %1; all retries (%2) are used up, the server gives up.</source>
        <translation>Вызов не удался (%1); все повторные попытки (%2) исчерпаны, сервер сдаётся.</translation>
    </message>
    <message>
        <source>The retry delay &quot;%1&quot; is unknown: The integration&apos;s retryDelay setting is invalid.</source>
        <translation>Задержка повторной попытки «%1» неизвестна: The integration&apos;s retryDelay setting is invalid.</translation>
    </message>
    <message>
        <source>Use powers-of-ten, powers-of-two or increments-of-two.</source>
        <translation>Используйте powers-of-ten, powers-of-two или increments-of-two.</translation>
    </message>
    <message>
        <source>The delay of %1 ms is beyond what the server&apos;s timers hold, so retry %2 follows at once.</source>
        <translation>Задержка %1 мс больше, чем вмещают таймеры сервера, поэтому попытка %2 следует сразу.</translation>
    </message>
    <message>
        <source>Use fewer retries or another schedule.</source>
        <translation>Задайте меньше попыток или другой график.</translation>
    </message>
    <message>
        <source>The call failed with %1; retry %2 follows after %3 ms.</source>
        <translation>Вызов не удался (%1); попытка %2 последует через %3 мс.</translation>
    </message>
    <message>
        <source>A live run does not follow its retries: the receiver would get them all at once.</source>
        <translation>При запуске с реальными вызовами повторные попытки не выполняются: получатель получил бы их все сразу.</translation>
    </message>
    <message>
        <source>Run with the sample&apos;s responses to see the whole schedule.</source>
        <translation>Запустите с ответами из образца, чтобы увидеть весь график.</translation>
    </message>
    <message>
        <source>This is attempt %1; the run is not followed any further.</source>
        <translation>Это попытка %1; дальше запуск не прослеживается.</translation>
    </message>
    <message>
        <source>The remaining URLs of the integration are not called.</source>
        <translation>Остальные URL интеграции не вызываются.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was stopped: %2.</source>
        <translation>«%1» остановлен: %2.</translation>
    </message>
    <message>
        <source>The server stops a call after %1 ms, too.</source>
        <translation>Сервер тоже останавливает вызов через %1 мс.</translation>
    </message>
    <message>
        <source>The server sets no limit to a call: it would hang as a whole.</source>
        <translation>Сервер не ограничивает вызов: он завис бы целиком.</translation>
    </message>
    <message>
        <source>With &quot;impersonateUser&quot; on, the author of an answer is taken from &quot;user_name&quot; in the response&apos;s JSON, and this response is no JSON. Answer with JSON, or switch &quot;impersonateUser&quot; off.</source>
        <translation>Когда включён «impersonateUser», автор ответа берётся из «user_name» в JSON ответа, а этот ответ — не JSON. Отвечайте в JSON или отключите «impersonateUser».</translation>
    </message>
    <message>
        <source>There is no &quot;user_name&quot; to post as, so the message comes from &quot;%1&quot;.</source>
        <translation>Нет «user_name», от имени которого публиковать, поэтому сообщение приходит от «%1».</translation>
    </message>
    <message>
        <source>There is no room to post to: the event has none, and neither the message nor the integration names one.</source>
        <translation>Нет комнаты для публикации: её нет у события, и ни сообщение, ни интеграция её не указывают.</translation>
    </message>
    <message>
        <source>Set &quot;targetRoom&quot; in the integration, or &quot;channel&quot; in the message.</source>
        <translation>Задайте «targetRoom» в интеграции или «channel» в сообщении.</translation>
    </message>
    <message>
        <source>A message must be an object: { text: &apos;…&apos; }.</source>
        <translation>Сообщение должно быть объектом: { text: &apos;…&apos; }.</translation>
    </message>
    <message>
        <source>There is no room &quot;%1&quot;, so the message goes to the room of the event.</source>
        <translation>Комнаты «%1» нет, поэтому сообщение попадает в комнату события.</translation>
    </message>
    <message>
        <source>Servers from 7.7 on refuse it with &quot;invalid-channel&quot; instead.</source>
        <translation>Серверы начиная с 7.7 вместо этого отвергают его с «invalid-channel».</translation>
    </message>
    <message>
        <source>a direct message</source>
        <translation>личное сообщение</translation>
    </message>
    <message>
        <source>a public channel</source>
        <translation>публичный канал</translation>
    </message>
    <message>
        <source>a private group</source>
        <translation>приватная группа</translation>
    </message>
    <message>
        <source>a room of type &quot;%1&quot;, which counts as a private group</source>
        <translation>комната типа «%1», которая считается приватной группой</translation>
    </message>
    <message>
        <source>The integration is switched off, so the server does not run it.</source>
        <translation>Интеграция отключена, поэтому сервер её не запускает.</translation>
    </message>
    <message>
        <source>Switch &quot;enabled&quot; on. A receiver that answers 410 switches it off.</source>
        <translation>Включите «enabled». Получатель, ответивший 410, отключает её.</translation>
    </message>
    <message>
        <source>The integration waits for the event &quot;%1&quot;; this is &quot;%2&quot;.</source>
        <translation>Интеграция ждёт события «%1», а это «%2».</translation>
    </message>
    <message>
        <source>Choose another event for the integration or for the sample.</source>
        <translation>Выберите другое событие для интеграции или для образца.</translation>
    </message>
    <message>
        <source>The sample has no room, and an integration for &quot;%1&quot; is found by its room.</source>
        <translation>В образце нет комнаты, а интеграция для «%1» ищется по комнате.</translation>
    </message>
    <message>
        <source>Add &quot;room&quot; with &quot;_id&quot;, &quot;name&quot; and &quot;t&quot; to the sample.</source>
        <translation>Добавьте в образец «room» с «_id», «name» и «t».</translation>
    </message>
    <message>
        <source>The event comes from %1; the server looks for integrations on %2, and this one is on %3.</source>
        <translation>Откуда событие: %1; сервер ищет интеграции по %2, а эта привязана к %3.</translation>
    </message>
    <message>
        <source>Names are compared exactly, with their case; the sender of a direct message does not count by name.</source>
        <translation>Имена сравниваются точно, с учётом регистра; имя отправителя личного сообщения не учитывается.</translation>
    </message>
    <message>
        <source>The message &quot;%1&quot; contains none of the trigger words: %2.</source>
        <translation>В сообщении «%1» нет ни одного из слов-триггеров: %2.</translation>
    </message>
    <message>
        <source>The message &quot;%1&quot; starts with none of the trigger words: %2.</source>
        <translation>Сообщение «%1» не начинается ни с одного из слов-триггеров: %2.</translation>
    </message>
    <message>
        <source>Trigger words are compared with their case, and leading spaces count.</source>
        <translation>Слова-триггеры сравниваются с учётом регистра и начальных пробелов.</translation>
    </message>
    <message>
        <source>The message was edited, and the integration does not run on edits.</source>
        <translation>Сообщение изменено, а интеграция не запускается после изменений.</translation>
    </message>
    <message>
        <source>Switch &quot;runOnEdits&quot; on to run for edited messages, too.</source>
        <translation>Включите «runOnEdits», чтобы она запускалась и для изменённых сообщений.</translation>
    </message>
    <message>
        <source>The event &quot;%1&quot; starts the integration.</source>
        <translation>Событие «%1» запускает интеграцию.</translation>
    </message>
    <message>
        <source>The event &quot;%1&quot; starts the integration with the trigger word &quot;%2&quot;.</source>
        <translation>Событие «%1» запускает интеграцию по слову-триггеру «%2».</translation>
    </message>
    <message>
        <source>&quot;attachments&quot; is not a list, so the server ignores it (&quot;Attachments should be Array, ignoring value&quot;).</source>
        <translation>«attachments» — не список, поэтому сервер его игнорирует («Attachments should be Array, ignoring value»).</translation>
    </message>
    <message>
        <source>Return a list, even for one attachment.</source>
        <translation>Возвращайте список, даже если вложение одно.</translation>
    </message>
    <message>
        <source>The server does not take these members of the message: %1.</source>
        <translation>Сервер не принимает эти поля сообщения: %1.</translation>
    </message>
    <message>
        <source>As documented</source>
        <translation>По документации</translation>
    </message>
    <message>
        <source>Rocket.Chat 5.0 to 6.3</source>
        <translation>Rocket.Chat 5.0–6.3</translation>
    </message>
    <message>
        <source>Rocket.Chat 6.4 to 6.13, vm2</source>
        <translation>Rocket.Chat 6.4–6.13, vm2</translation>
    </message>
    <message>
        <source>Rocket.Chat 6.4 to 6.13, isolated-vm</source>
        <translation>Rocket.Chat 6.4–6.13, isolated-vm</translation>
    </message>
    <message>
        <source>Rocket.Chat 7.0 to 7.4</source>
        <translation>Rocket.Chat 7.0–7.4</translation>
    </message>
    <message>
        <source>Rocket.Chat 7.5 to 8.3</source>
        <translation>Rocket.Chat 7.5–8.3</translation>
    </message>
    <message>
        <source>Rocket.Chat 8.4 and 8.5</source>
        <translation>Rocket.Chat 8.4 и 8.5</translation>
    </message>
    <message>
        <source>Rocket.Chat 8.4 and 8.5, not transpiled</source>
        <translation>Rocket.Chat 8.4 и 8.5, без транспиляции</translation>
    </message>
    <message>
        <source>Rocket.Chat 9.0</source>
        <translation>Rocket.Chat 9.0</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot;. Known are: %2.</source>
        <translation>Профиля «%1» нет. Известны: %2.</translation>
    </message>
    <message>
        <source>The server&apos;s environment has DISABLE_INTEGRATION_SCRIPTS=%1, so no script runs.</source>
        <translation>В окружении сервера задано DISABLE_INTEGRATION_SCRIPTS=%1, поэтому скрипты не выполняются.</translation>
    </message>
    <message>
        <source>Somebody with access to the server has to take the variable away.</source>
        <translation>Убрать эту переменную должен кто-то с доступом к серверу.</translation>
    </message>
    <message>
        <source>The server&apos;s environment has FREEZE_INTEGRATION_SCRIPTS=%1: the stored script runs, but saving a changed one fails with &quot;%2&quot;.</source>
        <translation>В окружении сервера задано FREEZE_INTEGRATION_SCRIPTS=%1: сохранённый скрипт выполняется, но сохранить изменённый нельзя: «%2».</translation>
    </message>
    <message>
        <source>This script runs there only if it is the one that is stored already.</source>
        <translation>Этот скрипт выполнится там, только если именно он уже сохранён.</translation>
    </message>
    <message>
        <source>The server refuses the call: &quot;%1&quot;.</source>
        <translation>Сервер отвергает вызов: «%1».</translation>
    </message>
    <message>
        <source>The server creates an outgoing integration for %1; no script runs.</source>
        <translation>Сервер создаёт исходящую интеграцию для %1; скрипт не выполняется.</translation>
    </message>
    <message>
        <source>For a user it is created disabled and without a token; enable it and set one.</source>
        <translation>Для пользователя она создаётся отключённой и без токена; включите её и задайте токен.</translation>
    </message>
    <message>
        <source>The server does not know the event &quot;%1&quot; and does nothing.</source>
        <translation>Серверу неизвестно событие «%1», и он ничего не делает.</translation>
    </message>
    <message>
        <source>No outgoing integration with the address &quot;%1&quot; is known here: &quot;%2&quot;.</source>
        <translation>Исходящая интеграция с адресом «%1» здесь неизвестна: «%2».</translation>
    </message>
    <message>
        <source>The address answers three fixed sample messages; no script runs.</source>
        <translation>По этому адресу приходят три готовых сообщения-примера; скрипт не выполняется.</translation>
    </message>
    <message>
        <source>The address only answers success; no script runs.</source>
        <translation>По этому адресу приходит лишь ответ об успехе; скрипт не выполняется.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>result</source>
        <translation>результат</translation>
    </message>
    <message>
        <source>%1: expected %2, got %3</source>
        <translation>%1: ожидалось %2, получено %3</translation>
    </message>
    <message>
        <source>The script could not be checked: %1</source>
        <translation>Не удалось проверить скрипт: %1</translation>
    </message>
    <message>
        <source>no answer for %1 %2 in the sample: add &quot;responses&quot;, or run live</source>
        <translation>в образце нет ответа для %1 %2: добавьте «responses» или запустите с реальными вызовами</translation>
    </message>
    <message>
        <source>The words &quot;%1&quot; are those of esbuild, which translates scripts for Hooksmith; a server words this error otherwise.</source>
        <translation>Слова «%1» принадлежат esbuild, который переводит скрипты для Hooksmith; на сервере эта ошибка сформулирована иначе.</translation>
    </message>
    <message>
        <source>a sample must be a JSON object</source>
        <translation>образец должен быть объектом JSON</translation>
    </message>
    <message>
        <source>format %1 is not known to this version (it reads format 1)</source>
        <translation>формат %1 неизвестен этой версии (она читает формат 1)</translation>
    </message>
    <message>
        <source>&quot;kind&quot; must be &quot;incoming&quot; or &quot;outgoing&quot;</source>
        <translation>«kind» должно быть «incoming» или «outgoing»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an object</source>
        <translation>«%1» должно быть объектом</translation>
    </message>
    <message>
        <source>header &quot;%1&quot; has no value</source>
        <translation>у заголовка «%1» нет значения</translation>
    </message>
    <message>
        <source>&quot;server.%1&quot; must be a number, 0 or more</source>
        <translation>«server.%1» должно быть числом не меньше 0</translation>
    </message>
    <message>
        <source>%1: the body file %2 cannot be read: %3.</source>
        <translation>%1: не удалось прочитать файл тела %2: %3.</translation>
    </message>
    <message>
        <source>&quot;body&quot; must be a text (use &quot;json&quot; for a value)</source>
        <translation>«body» должно быть текстом (для значения используйте «json»)</translation>
    </message>
    <message>
        <source>there is no event &quot;%1&quot;; known are %2</source>
        <translation>события «%1» нет; известны %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list</source>
        <translation>«%1» должно быть списком</translation>
    </message>
    <message>
        <source>each item of &quot;%1&quot; must be an object</source>
        <translation>каждый элемент «%1» должен быть объектом</translation>
    </message>
    <message>
        <source>no answer for %1 %2 in the sample: add an &quot;http&quot; stub, or run live</source>
        <translation>в образце нет ответа для %1 %2: добавьте заглушку «http» или запустите с реальными вызовами</translation>
    </message>
    <message>
        <source>The script host %1 is not running.</source>
        <translation>Процесс скриптов %1 не запущен.</translation>
    </message>
    <message>
        <source>The script waits for a promise that nothing can settle any more: a server would wait for it for ever.</source>
        <translation>Скрипт ждёт промис, который уже ничто не завершит: сервер ждал бы его вечно.</translation>
    </message>
    <message>
        <source>The script took about %1 MB here. A server gives it %2 MB, stops it beyond that (&quot;Isolate was disposed during execution due to memory limit&quot;), and every later call fails until the integration is saved again.</source>
        <translation>Здесь скрипт занял около %1 МБ. Сервер даёт ему %2 МБ, при превышении останавливает его («Isolate was disposed during execution due to memory limit»), и все последующие вызовы завершаются ошибкой, пока интеграцию не сохранят снова.</translation>
    </message>
    <message>
        <source>The script did not finish within %1 ms.</source>
        <translation>Скрипт не завершился за %1 мс.</translation>
    </message>
    <message>
        <source>The script used more than %1 MB of memory.</source>
        <translation>Скрипт занял больше %1 МБ памяти.</translation>
    </message>
    <message>
        <source>The script printed or returned more than %1 KB.</source>
        <translation>Скрипт вывел или вернул больше %1 КБ.</translation>
    </message>
    <message>
        <source>The script host %1 could not be started: %2.</source>
        <translation>Не удалось запустить процесс скриптов %1: %2.</translation>
    </message>
    <message>
        <source>The script host %1 sent something unreadable.</source>
        <translation>Процесс скриптов %1 прислал что-то нечитаемое.</translation>
    </message>
    <message>
        <source>The script host %1 ended while the script ran (%2).</source>
        <translation>Процесс скриптов %1 завершился во время выполнения скрипта (%2).</translation>
    </message>
    <message>
        <source>The function %1 of %2 failed.</source>
        <translation>Сбой функции %1 из %2.</translation>
    </message>
    <message>
        <source>%1 took longer than %2 ms.</source>
        <translation>%1: превышено время %2 мс.</translation>
    </message>
    <message>
        <source>The script host %1 could not be started.</source>
        <translation>Не удалось запустить процесс скриптов %1.</translation>
    </message>
    <message>
        <source>The script host %1 ended unexpectedly.</source>
        <translation>Процесс скриптов %1 неожиданно завершился.</translation>
    </message>
    <message>
        <source>Not valid JSON at line %1, column %2.</source>
        <translation>Некорректный JSON в строке %1, столбце %2.</translation>
    </message>
    <message>
        <source>%1: not valid JSON at line %2, column %3.</source>
        <translation>%1: некорректный JSON в строке %2, столбце %3.</translation>
    </message>
    <message>
        <source>The script checker gave an answer that can&apos;t be read.</source>
        <translation>Не удалось прочитать ответ программы проверки скриптов.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist on these servers; use fetch (asynchronous) there.</source>
        <translation>«%1» на этих серверах нет; используйте там fetch (асинхронно).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (underscore) does not exist on these servers; use plain JavaScript.</source>
        <translation>«%1» (underscore) на этих серверах нет; используйте обычный JavaScript.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist on these servers; use Date and Intl.DateTimeFormat.</source>
        <translation>«%1» на этих серверах нет; используйте Date и Intl.DateTimeFormat.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist on these servers: a script cannot wait.</source>
        <translation>«%1» на этих серверах нет: скрипт не может ждать.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist on these servers; use HTTP(method, url, options) there.</source>
        <translation>«%1» на этих серверах нет; используйте там HTTP(method, url, options).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist on these servers; take the address apart with a regular expression or encodeURIComponent.</source>
        <translation>«%1» на этих серверах нет; разбирайте адрес регулярным выражением или encodeURIComponent.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist on these servers: a script cannot load modules.</source>
        <translation>«%1» на этих серверах нет: скрипт не может загружать модули.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist on these servers (&quot;%1 is not defined&quot;).</source>
        <translation>«%1» на этих серверах нет («%1 is not defined»).</translation>
    </message>
    <message>
        <source>&quot;return&quot; outside a function: the script is saved, but does not load (&quot;Illegal return statement&quot;). Put the code into class Script.</source>
        <translation>«return» вне функции: скрипт сохраняется, но не загружается («Illegal return statement»). Поместите код в класс Script.</translation>
    </message>
    <message>
        <source>&quot;import&quot; does not load: a script is one text without modules.</source>
        <translation>С «import» скрипт не загружается: скрипт — единый текст без модулей.</translation>
    </message>
    <message>
        <source>&quot;export&quot; does not load (&quot;exports is not defined&quot;); write class Script without it.</source>
        <translation>С «export» скрипт не загружается («exports is not defined»); напишите класс Script без него.</translation>
    </message>
    <message>
        <source>&quot;await&quot; at the top level does not load: await is only valid in async functions. Use it inside an async method.</source>
        <translation>С «await» на верхнем уровне скрипт не загружается: await is only valid in async functions. Используйте его внутри асинхронного метода.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is already declared by the server: the script does not load (&quot;Identifier &apos;%1&apos; has already been declared&quot;).</source>
        <translation>«%1» уже объявлено сервером: скрипт не загружается («Identifier &apos;%1&apos; has already been declared»).</translation>
    </message>
    <message>
        <source>The server looks for a class named Script, not &quot;%1&quot; (&quot;Script is not defined&quot;).</source>
        <translation>Сервер ищет класс с именем Script, а не «%1» («Script is not defined»).</translation>
    </message>
    <message>
        <source>There is no class Script, so the script does not load (&quot;Script is not defined&quot;).</source>
        <translation>Класса Script нет, поэтому скрипт не загружается («Script is not defined»).</translation>
    </message>
    <message>
        <source>&quot;new Script()&quot; fails on this (&quot;Script is not a constructor&quot;); make it a class.</source>
        <translation>«new Script()» здесь не срабатывает («Script is not a constructor»); сделайте это классом.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is static: the server looks for it on the instance and does not find it.</source>
        <translation>«%1» — статический метод: сервер ищет его у экземпляра и не находит.</translation>
    </message>
    <message>
        <source>The server never calls &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>Сервер никогда не вызывает «%1»; может быть, имелось в виду «%2»?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to the other kind of integration; this kind calls %2.</source>
        <translation>«%1» относится к другому виду интеграций; этот вид вызывает %2.</translation>
    </message>
    <message>
        <source>The class has no method that the server calls for this kind of integration: %1.</source>
        <translation>В классе нет метода, который сервер вызывает для этого вида интеграций: %1.</translation>
    </message>
    <message>
        <source>Servers with vm2 refuse a script with the word &quot;module&quot; in a comment (issue 27777).</source>
        <translation>Серверы с vm2 отвергают скрипт со словом «module» в комментарии (issue 27777).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is declared nowhere (&quot;%1 is not defined&quot;).</source>
        <translation>«%1» нигде не объявлено («%1 is not defined»).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is assigned without a declaration, which is an error where class code is strict (&quot;%1 is not defined&quot;). Declare it with let.</source>
        <translation>«%1» присваивается без объявления, а это ошибка там, где код класса строгий («%1 is not defined»). Объявите через let.</translation>
    </message>
    <message>
        <source>&quot;s.%1&quot; does not exist on these servers: since 5.0 &quot;s&quot; has only a few of underscore.string&apos;s functions (&quot;s.%1 is not a function&quot;). Use plain JavaScript.</source>
        <translation>«s.%1» на этих серверах нет: начиная с 5.0 в «s» осталось лишь несколько функций underscore.string («s.%1 is not a function»). Используйте обычный JavaScript.</translation>
    </message>
    <message>
        <source>&quot;s&quot; cannot be called since 5.0 (&quot;s is not a function&quot;); use its functions: s.trim(text).</source>
        <translation>«s» нельзя вызывать начиная с 5.0 («s is not a function»); используйте его функции: s.trim(text).</translation>
    </message>
    <message>
        <source>The server needs an object with &quot;content&quot; or &quot;error&quot;; this gives &quot;error-running-script&quot; on newer servers and posts nothing on older ones.</source>
        <translation>Серверу нужен объект с «content» или «error»; здесь более новые серверы дают «error-running-script», а более старые ничего не публикуют.</translation>
    </message>
    <message>
        <source>The returned object has neither &quot;content&quot; nor &quot;error&quot;; this gives &quot;error-running-script&quot; on newer servers and posts nothing on older ones.</source>
        <translation>В возвращённом объекте нет ни «content», ни «error»; более новые серверы дают «error-running-script», а более старые ничего не публикуют.</translation>
    </message>
    <message>
        <source>&quot;message&quot; must be an object with &quot;text&quot;; a text fails (&quot;Cannot create property &apos;bot&apos; on string&quot;).</source>
        <translation>«message» должно быть объектом с «text»; текст вызывает ошибку («Cannot create property &apos;bot&apos; on string»).</translation>
    </message>
    <message>
        <source>&quot;content&quot; must be an object with &quot;text&quot;; a text is not posted.</source>
        <translation>«content» должно быть объектом с «text»; текст не публикуется.</translation>
    </message>
    <message>
        <source>The message names a &quot;%1&quot;, but the integration does not allow it (&quot;overriding destination channel is disabled for this integration&quot;).</source>
        <translation>Сообщение содержит «%1», но интеграция этого не разрешает («overriding destination channel is disabled for this integration»).</translation>
    </message>
    <message>
        <source>The server looks for &quot;url&quot; and &quot;method&quot; in the returned object itself, not inside &quot;request&quot;: nothing is called (issue 36276).</source>
        <translation>Сервер ищет «url» и «method» в самом возвращённом объекте, а не внутри «request»: вызова нет (issue 36276).</translation>
    </message>
    <message>
        <source>Without %1 the server makes no call.</source>
        <translation>Без %1 сервер не делает вызова.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; without &quot;headers&quot; fails (&quot;Cannot set properties of undefined&quot;): return headers: request.headers, too.</source>
        <translation>«%1» без «headers» вызывает ошибку («Cannot set properties of undefined»): верните также headers: request.headers.</translation>
    </message>
    <message>
        <source>A %1 request with &quot;data&quot; is refused (&quot;Request with GET/HEAD method cannot have body&quot;).</source>
        <translation>Запрос %1 с «data» отвергается («Request with GET/HEAD method cannot have body»).</translation>
    </message>
    <message>
        <source>&quot;auth&quot; must be of the form &quot;username:password&quot;, else the server fails on it.</source>
        <translation>«auth» должно иметь вид «username:password», иначе на сервере произойдёт ошибка.</translation>
    </message>
    <message>
        <source>The server ignores &quot;%1&quot; of the returned request; put parameters into &quot;url&quot; and a body into &quot;data&quot;.</source>
        <translation>Сервер игнорирует «%1» возвращённого запроса; параметры помещайте в «url», а тело — в «data».</translation>
    </message>
    <message>
        <source>&quot;timeout&quot; of the returned request is ignored on these servers.</source>
        <translation>«timeout» возвращённого запроса на этих серверах игнорируется.</translation>
    </message>
    <message>
        <source>response.content is always a text on servers, so &quot;.%1&quot; is not there; use JSON.parse(response.content).</source>
        <translation>response.content на серверах — всегда текст, поэтому «.%1» там нет; используйте JSON.parse(response.content).</translation>
    </message>
    <message>
        <source>The manual promises the parsed value in response.content; where that is true, use response.content_raw for the text. Servers pass the text in both.</source>
        <translation>Руководство обещает в response.content разобранное значение; где это так, берите текст из response.content_raw. Серверы передают текст в обоих.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; returns a function, a class or a symbol, which cannot be copied out of the sandbox (&quot;could not be cloned&quot;).</source>
        <translation>«%1» возвращает функцию, класс или символ, которые нельзя скопировать из песочницы («could not be cloned»).</translation>
    </message>
    <message>
        <source>console.%1 with a function, a class or a symbol makes the script fail (&quot;could not be cloned&quot;).</source>
        <translation>console.%1 с функцией, классом или символом приводит к ошибке скрипта («could not be cloned»).</translation>
    </message>
    <message>
        <source>The server replaces a thrown object that is no Error by a general text; throw new Error(&apos;…&apos;).</source>
        <translation>Выброшенный объект, не являющийся Error, сервер заменяет общим текстом; используйте throw new Error(&apos;…&apos;).</translation>
    </message>
    <message>
        <source>A thrown text makes the server&apos;s own error handling fail (&quot;Cannot read properties of undefined (reading &apos;replace&apos;)&quot;); throw new Error(&apos;…&apos;).</source>
        <translation>На выброшенном тексте ломается собственная обработка ошибок сервера («Cannot read properties of undefined (reading &apos;replace&apos;)»); используйте throw new Error(&apos;…&apos;).</translation>
    </message>
    <message>
        <source>This loop never ends, and these servers set no limit: the whole server stands still.</source>
        <translation>Этот цикл никогда не кончается, а эти серверы не ставят предела: весь сервер встаёт.</translation>
    </message>
    <message>
        <source>This promise never settles: awaited, it hangs the request for ever.</source>
        <translation>Этот промис никогда не завершается: с await он навсегда подвешивает запрос.</translation>
    </message>
    <message>
        <source>The headers of a response are a list of [name, value] pairs here: &quot;headers.%1&quot; does not exist. Use Object.fromEntries(response.headers).</source>
        <translation>Заголовки ответа здесь — список пар [name, value]: «headers.%1» не существует. Используйте Object.fromEntries(response.headers).</translation>
    </message>
    <message>
        <source>json() fails on servers when the body has a null anywhere (&quot;object null is not iterable&quot;); JSON.parse(await response.text()) does not.</source>
        <translation>json() на серверах вызывает ошибку, если где-либо в теле есть null («object null is not iterable»); JSON.parse(await response.text()) — нет.</translation>
    </message>
    <message>
        <source>An attachment field needs a &quot;%1&quot; that is not empty, 0 or false (&quot;Invalid attachment field, title and value is required&quot;).</source>
        <translation>Полю вложения нужно «%1», не пустое, не 0 и не false («Invalid attachment field, title and value is required»).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an absolute address (&quot;Invalid href value provided&quot;), and &quot;%2&quot; is none.</source>
        <translation>«%1» должно быть абсолютным адресом («Invalid href value provided»), а «%2» им не является.</translation>
    </message>
    <message>
        <source>&quot;ts&quot; of an attachment must be a text or a number, not a Date; use toISOString().</source>
        <translation>«ts» вложения должно быть текстом или числом, а не Date; используйте toISOString().</translation>
    </message>
    <message>
        <source>&quot;attachments&quot; must be a list; anything else is ignored.</source>
        <translation>«attachments» должно быть списком; всё остальное игнорируется.</translation>
    </message>
    <message>
        <source>The answer goes to the same room and starts the integration again, without end (issue 14723): return nothing when request.data.bot is set, or use trigger words.</source>
        <translation>Ответ попадает в ту же комнату и снова запускает интеграцию, без конца (issue 14723): ничего не возвращайте при заданном request.data.bot или используйте слова-триггеры.</translation>
    </message>
    <message>
        <source>Hooksmith&apos;s engine has no BigInt: this script can run on a server, but not here.</source>
        <translation>В движке Hooksmith нет BigInt: этот скрипт может выполняться на сервере, но не здесь.</translation>
    </message>
    <message>
        <source>Hooksmith&apos;s engine does not know the flag &quot;v&quot; of regular expressions.</source>
        <translation>Движок Hooksmith не знает флаг «v» регулярных выражений.</translation>
    </message>
    <message>
        <source>RegExp.%1 tells of another match here when the last pattern had look-behind, named groups, \p{…} or the flags s, u, y or d; use the match itself.</source>
        <translation>RegExp.%1 относится здесь к другому совпадению, если в последнем шаблоне были просмотр назад, именованные группы, \p{…} или флаги s, u, y или d; используйте само совпадение.</translation>
    </message>
    <message>
        <source>The text of a function was used here. A server gives the function&apos;s source; Hooksmith&apos;s engine does not keep it and gives &quot;[native code]&quot;.</source>
        <translation>Здесь использован текст функции. Сервер даёт исходный код функции; движок Hooksmith его не хранит и даёт «[native code]».</translation>
    </message>
    <message>
        <source>The words of this error may be others in a server&apos;s log: they depend on values that are not known here. Its type is the server&apos;s.</source>
        <translation>Текст этой ошибки в журнале сервера может быть другим: он зависит от значений, которые здесь неизвестны. Тип ошибки тот же, что на сервере.</translation>
    </message>
    <message>
        <source>A number of 2^53 or more was written in another base than 10: its last digits may differ from a server&apos;s.</source>
        <translation>Число от 2^53 и больше записано не в десятичной системе: последние цифры могут отличаться от серверных.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists on servers, but not in Hooksmith&apos;s engine.</source>
        <translation>«%1» есть на серверах, но не в движке Hooksmith.</translation>
    </message>
    <message>
        <source>Hooksmith&apos;s engine has no BigInt: this script can run on a server, but not here. Use a Number or a string if you can.</source>
        <translation>В движке Hooksmith нет BigInt: этот скрипт может выполняться на сервере, но не здесь. Если можно, используйте Number или строку.</translation>
    </message>
    <message>
        <source>esbuild was not found beside Hooksmith&apos;s programs. It is needed to run scripts; reinstall Hooksmith, or name it in HOOKSMITH_ESBUILD.</source>
        <translation>Рядом с программами Hooksmith не найден esbuild. Он нужен для выполнения скриптов; переустановите Hooksmith или укажите его в HOOKSMITH_ESBUILD.</translation>
    </message>
    <message>
        <source>%1 could not translate the script.</source>
        <translation>%1 не удалось перевести скрипт.</translation>
    </message>
    <message>
        <source>The source map of the lowered script can&apos;t be read.</source>
        <translation>Не удалось прочитать карту исходного кода преобразованного скрипта.</translation>
    </message>
    <message>
        <source>Something must follow &quot;%1:&quot;.</source>
        <translation>После «%1:» должно что-то идти.</translation>
    </message>
    <message>
        <source>Which header? As in header:X-A=b.</source>
        <translation>Какой заголовок? Например, header:X-A=b.</translation>
    </message>
    <message>
        <source>Which member? As in json:a.b=c.</source>
        <translation>Какое поле? Например, json:a.b=c.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>«%1» — не число.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a status, as in 404, 4xx or &gt;=400.</source>
        <translation>«%1» — не статус; примеры: 404, 4xx, &gt;=400.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an outcome; there are %2.</source>
        <translation>«%1» — не итог; бывают %2.</translation>
    </message>
    <message>
        <source>&quot;is:%1&quot; is not known; there are dead, held, duplicate, pinned, waiting and refused.</source>
        <translation>«is:%1» неизвестно; бывают dead, held, duplicate, pinned, waiting и refused.</translation>
    </message>
    <message>
        <source>%1 has said nothing for two minutes.</source>
        <translation>%1 молчит уже две минуты.</translation>
    </message>
    <message>
        <source>%1 is no event stream. Enter the address of a smee channel.</source>
        <translation>%1 — не поток событий. Введите адрес канала smee.</translation>
    </message>
    <message>
        <source>%1 answered %2.</source>
        <translation>%1: ответ %2.</translation>
    </message>
    <message>
        <source>The connection to %1 ended: %2.</source>
        <translation>Соединение с %1 прервалось: %2.</translation>
    </message>
    <message>
        <source>the https address that it prints, followed by %1</source>
        <translation>выведенный им адрес https, а за ним %1</translation>
    </message>
    <message>
        <source>For Stripe&apos;s events; prints the signing secret to use while it runs.</source>
        <translation>Для событий Stripe; выводит секрет подписи на время работы.</translation>
    </message>
    <message>
        <source>Log in once: stripe login</source>
        <translation>Один раз войдите: stripe login</translation>
    </message>
    <message>
        <source>For every sender; a new address at each start, no account needed.</source>
        <translation>Для любого отправителя; при каждом запуске новый адрес, учётная запись не нужна.</translation>
    </message>
    <message>
        <source>Cloudflare offers packages named cloudflared.</source>
        <translation>Cloudflare предлагает пакеты с именем cloudflared.</translation>
    </message>
    <message>
        <source>For every sender; needs a free account.</source>
        <translation>Для любого отправителя; нужна бесплатная учётная запись.</translation>
    </message>
    <message>
        <source>Log in once: ngrok config add-authtoken TOKEN</source>
        <translation>Один раз войдите: ngrok config add-authtoken TOKEN</translation>
    </message>
    <message>
        <source>For senders of JSON; one address that stays, requests are not stored.</source>
        <translation>Для отправителей JSON; постоянный адрес, запросы не сохраняются.</translation>
    </message>
    <message>
        <source>the address of your channel, https://smee.io/CHANNEL</source>
        <translation>адрес вашего канала, https://smee.io/CHANNEL</translation>
    </message>
    <message>
        <source>With Node.js: npm install --global smee-client</source>
        <translation>С Node.js: npm install --global smee-client</translation>
    </message>
    <message>
        <source>It reads JSON bodies and writes them anew, so the bytes change and signatures may fail to verify. Take another tool when the sender&apos;s signature is checked.</source>
        <translation>Он читает тела JSON и записывает их заново, поэтому байты меняются и подписи могут не пройти проверку. Если подпись отправителя проверяется, возьмите другой инструмент.</translation>
    </message>
    <message>
        <source>%1 must hold an object.</source>
        <translation>В %1 должен быть объект.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Не удалось записать %1: %2.</translation>
    </message>
    <message>
        <source>All environments</source>
        <translation>Все окружения</translation>
    </message>
    <message>
        <source>There is no environment &quot;%1&quot;.</source>
        <translation>Окружения «%1» нет.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a variable: letters, digits, _, . and - are, with a letter first.</source>
        <translation>«%1» не может быть именем переменной: допустимы буквы, цифры, _, . и -, первой должна быть буква.</translation>
    </message>
    <message>
        <source>%1 cannot be deleted: %2.</source>
        <translation>Не удалось удалить %1: %2.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, строка %2</translation>
    </message>
    <message>
        <source>from the workspace</source>
        <translation>из рабочей области</translation>
    </message>
    <message>
        <source>from the values for all environments</source>
        <translation>из значений для всех окружений</translation>
    </message>
    <message>
        <source>from the environment %1</source>
        <translation>из окружения %1</translation>
    </message>
    <message>
        <source>from this computer only</source>
        <translation>только с этого компьютера</translation>
    </message>
    <message>
        <source>made anew each time</source>
        <translation>создаётся каждый раз заново</translation>
    </message>
    <message>
        <source>from the keychain</source>
        <translation>из хранилища ключей</translation>
    </message>
    <message>
        <source>it cannot be put in place</source>
        <translation>его не удалось поместить на место</translation>
    </message>
    <message>
        <source>Unsaved text cannot be kept for a crash: %1 cannot be written: %2.</source>
        <translation>Несохранённый текст нельзя сберечь на случай сбоя: не удалось записать %1: %2.</translation>
    </message>
    <message>
        <source>Unsaved text cannot be kept for a crash: the folder %1 cannot be used: %2.</source>
        <translation>Несохранённый текст нельзя сберечь на случай сбоя: папкой %1 нельзя воспользоваться: %2.</translation>
    </message>
    <message>
        <source>it cannot be made</source>
        <translation>её не удалось создать</translation>
    </message>
    <message>
        <source>it cannot be locked</source>
        <translation>её не удалось заблокировать</translation>
    </message>
    <message>
        <source>The regular expression cannot be used: %1 (at character %2).</source>
        <translation>Это регулярное выражение нельзя использовать: %1 (символ %2).</translation>
    </message>
    <message>
        <source>The backup cannot be written: %1. Nothing was changed.</source>
        <translation>Не удалось записать резервную копию: %1. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Everything as it was is in %1.</source>
        <translation>Всё в прежнем виде находится в %1.</translation>
    </message>
    <message>
        <source>Invalid channel: name at least one, as #room or @user.</source>
        <translation>Недопустимый канал: укажите хотя бы один, в виде #комната или @пользователь.</translation>
    </message>
    <message>
        <source>Invalid channel &quot;%1&quot;. Start with @ or #</source>
        <translation>Недопустимый канал «%1». Начните с @ или #</translation>
    </message>
    <message>
        <source>Invalid channel: &quot;%1&quot; has no name.</source>
        <translation>Недопустимый канал: у «%1» нет имени.</translation>
    </message>
    <message>
        <source>Invalid event type &quot;%1&quot;.</source>
        <translation>Недопустимый тип события «%1».</translation>
    </message>
    <message>
        <source>Invalid target room: this event needs one, as #room or @user.</source>
        <translation>Недопустимая целевая комната: этому событию нужна комната, в виде #комната или @пользователь.</translation>
    </message>
    <message>
        <source>Invalid URLs: give at least one address, one per line.</source>
        <translation>Недопустимые URL: укажите хотя бы один адрес, по одному в строке.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no http:// or https:// in front: the server saves it and fails when it calls it.</source>
        <translation>В начале «%1» нет http:// или https://: сервер сохранит это, но при вызове произойдёт ошибка.</translation>
    </message>
    <message>
        <source>Invalid token: it must not be empty.</source>
        <translation>Недопустимый токен: он не должен быть пустым.</translation>
    </message>
    <message>
        <source>The number of retries must be a whole number of 0 or more.</source>
        <translation>Число повторных попыток должно быть целым и не меньше 0.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no delay that the server knows; it takes powers-of-ten instead.</source>
        <translation>Задержка «%1» серверу неизвестна; вместо неё он берёт powers-of-ten.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; begins or ends with a space.</source>
        <translation>«%1» начинается или заканчивается пробелом.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>вкл.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выкл.</translation>
    </message>
    <message>
        <source>Invalid username: name the account that posts.</source>
        <translation>Недопустимое имя пользователя: укажите учётную запись, от имени которой публиковать.</translation>
    </message>
    <message>
        <source>Invalid user: write the username without @.</source>
        <translation>Недопустимый пользователь: пишите имя пользователя без @.</translation>
    </message>
    <message>
        <source>An emoji is written between colons, as :ghost:.</source>
        <translation>Эмодзи пишется между двоеточиями, как :ghost:.</translation>
    </message>
    <message>
        <source>An avatar is the address of a picture (https://…).</source>
        <translation>Аватар — адрес изображения (https://…).</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(пусто)</translation>
    </message>
    <message>
        <source>%1 leads out of the workspace.</source>
        <translation>%1 ведёт за пределы рабочей области.</translation>
    </message>
    <message>
        <source>not run: the integration is broken</source>
        <translation>не запускался: интеграция неисправна</translation>
    </message>
    <message>
        <source>%1 is an outgoing sample of an incoming integration.</source>
        <translation>%1 — исходящий образец входящей интеграции.</translation>
    </message>
    <message>
        <source>%1 is an incoming sample of an outgoing integration.</source>
        <translation>%1 — входящий образец исходящей интеграции.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>Не удалось записать %1.</translation>
    </message>
    <message>
        <source>The list of templates in this program is damaged.</source>
        <translation>Список шаблонов в этой программе повреждён.</translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot;.</source>
        <translation>Шаблона «%1» нет.</translation>
    </message>
    <message>
        <source>%1 is not a workspace.</source>
        <translation>%1 — не рабочая область.</translation>
    </message>
    <message>
        <source>Start from a request with three values and a script of ten lines.</source>
        <translation>Начните с запроса с тремя значениями и скрипта из десяти строк.</translation>
    </message>
    <message>
        <source>A request</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Start from a message in a room, a request to your own server and its answer.</source>
        <translation>Начните с сообщения в комнате, запроса к своему серверу и его ответа.</translation>
    </message>
    <message>
        <source>A message in a room</source>
        <translation>Сообщение в комнате</translation>
    </message>
    <message>
        <source>A message that the script answers itself</source>
        <translation>Сообщение, на которое отвечает сам скрипт</translation>
    </message>
    <message>
        <source>CloudWatch alarms and plain messages of a topic, and the confirmation of the subscription.</source>
        <translation>Сигналы CloudWatch и простые сообщения темы, а также подтверждение подписки.</translation>
    </message>
    <message>
        <source>A CloudWatch alarm (text/plain, JSON within JSON)</source>
        <translation>Сигнал CloudWatch (text/plain, JSON внутри JSON)</translation>
    </message>
    <message>
        <source>The alarm is over</source>
        <translation>Сигнал снят</translation>
    </message>
    <message>
        <source>A message without a subject</source>
        <translation>Сообщение без заголовка</translation>
    </message>
    <message>
        <source>The topic asks for a confirmation</source>
        <translation>Тема просит подтверждения</translation>
    </message>
    <message>
        <source>Pushes, pull requests, failed builds and work items, also with minimal resource details.</source>
        <translation>Отправки (push), запросы на слияние, неудачные сборки и рабочие элементы, в том числе с минимальными сведениями о ресурсе.</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Отправка (push)</translation>
    </message>
    <message>
        <source>Pull request created</source>
        <translation>Запрос на слияние создан</translation>
    </message>
    <message>
        <source>Pull request merged</source>
        <translation>Запрос на слияние принят</translation>
    </message>
    <message>
        <source>Build failed</source>
        <translation>Сборка не удалась</translation>
    </message>
    <message>
        <source>Work item changed its state</source>
        <translation>Состояние рабочего элемента изменено</translation>
    </message>
    <message>
        <source>Push with &quot;Resource details to send: Minimal&quot;</source>
        <translation>Отправка (push) с «Resource details to send: Minimal»</translation>
    </message>
    <message>
        <source>Pushes, pull requests, comments and builds of Bitbucket Cloud, pull requests of Data Center.</source>
        <translation>Отправки (push), запросы на слияние, комментарии и сборки Bitbucket Cloud, запросы на слияние Data Center.</translation>
    </message>
    <message>
        <source>Push to a branch</source>
        <translation>Отправка (push) в ветку</translation>
    </message>
    <message>
        <source>Branch deleted (new is null)</source>
        <translation>Ветка удалена (new равно null)</translation>
    </message>
    <message>
        <source>Pull request approved</source>
        <translation>Запрос на слияние одобрен</translation>
    </message>
    <message>
        <source>Comment on a pull request</source>
        <translation>Комментарий к запросу на слияние</translation>
    </message>
    <message>
        <source>Pull request opened (Data Center)</source>
        <translation>Запрос на слияние открыт (Data Center)</translation>
    </message>
    <message>
        <source>&quot;!tide north&quot; in a channel asks your server over HTTP and posts the answer.</source>
        <translation>«!tide north» в канале запрашивает ваш сервер по HTTP и публикует ответ.</translation>
    </message>
    <message>
        <source>A command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Help, answered without a call</source>
        <translation>Справка, ответ без вызова</translation>
    </message>
    <message>
        <source>The server knows no such basin</source>
        <translation>Сервер не знает такого бассейна</translation>
    </message>
    <message>
        <source>The server is down for good (tried four times)</source>
        <translation>Сервер недоступен окончательно (четыре попытки)</translation>
    </message>
    <message>
        <source>A word that only begins like the command (ignored)</source>
        <translation>Слово, которое лишь начинается как команда (игнорируется)</translation>
    </message>
    <message>
        <source>A message of a bot (ignored)</source>
        <translation>Сообщение бота (игнорируется)</translation>
    </message>
    <message>
        <source>Pages and comments of Confluence Data Center, and the form that its Slack plug-in sends.</source>
        <translation>Страницы и комментарии Confluence Data Center и форма, которую отправляет его модуль для Slack.</translation>
    </message>
    <message>
        <source>Page changed</source>
        <translation>Страница изменена</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>Новая страница</translation>
    </message>
    <message>
        <source>Comment on a page</source>
        <translation>Комментарий к странице</translation>
    </message>
    <message>
        <source>The Slack plug-in: a form with a payload in Slack&apos;s format</source>
        <translation>Модуль для Slack: форма с данными в формате Slack</translation>
    </message>
    <message>
        <source>Somebody likes a page (ignored)</source>
        <translation>Кому-то понравилась страница (игнорируется)</translation>
    </message>
    <message>
        <source>Monitors that trigger, warn and recover, with the payload of the samples.</source>
        <translation>Мониторы, которые срабатывают, предупреждают и восстанавливаются, с данными из образцов.</translation>
    </message>
    <message>
        <source>Monitor triggered</source>
        <translation>Монитор сработал</translation>
    </message>
    <message>
        <source>Monitor warns</source>
        <translation>Монитор предупреждает</translation>
    </message>
    <message>
        <source>Monitor recovered</source>
        <translation>Монитор восстановился</translation>
    </message>
    <message>
        <source>No data, no snapshot, no tags</source>
        <translation>Нет данных, снимка и тегов</translation>
    </message>
    <message>
        <source>New images, with a command to pull them.</source>
        <translation>Новые образы с командой для их загрузки (pull).</translation>
    </message>
    <message>
        <source>A version was pushed</source>
        <translation>Отправлена версия</translation>
    </message>
    <message>
        <source>&quot;latest&quot; was pushed</source>
        <translation>Отправлена «latest»</translation>
    </message>
    <message>
        <source>A private repository</source>
        <translation>Приватный репозиторий</translation>
    </message>
    <message>
        <source>Pushes, branches, pull requests, issues and releases of Gitea, Forgejo and Codeberg.</source>
        <translation>Отправки (push), ветки, запросы на слияние, задачи и выпуски Gitea, Forgejo и Codeberg.</translation>
    </message>
    <message>
        <source>Branch created</source>
        <translation>Ветка создана</translation>
    </message>
    <message>
        <source>Pull request opened</source>
        <translation>Запрос на слияние открыт</translation>
    </message>
    <message>
        <source>Pull request merged (Forgejo)</source>
        <translation>Запрос на слияние принят (Forgejo)</translation>
    </message>
    <message>
        <source>Issue opened by somebody without a full name</source>
        <translation>Задача открыта пользователем без полного имени</translation>
    </message>
    <message>
        <source>Release published</source>
        <translation>Выпуск опубликован</translation>
    </message>
    <message>
        <source>Pushes, pull requests, reviews, issues, releases and failed workflows, one message each.</source>
        <translation>Отправки (push), запросы на слияние, рецензии, задачи, выпуски и неудачные рабочие процессы, по одному сообщению на каждое.</translation>
    </message>
    <message>
        <source>Force-push</source>
        <translation>Принудительная отправка (force push)</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Новый тег</translation>
    </message>
    <message>
        <source>Branch deleted (no commits, head_commit is null)</source>
        <translation>Ветка удалена (нет коммитов, head_commit равно null)</translation>
    </message>
    <message>
        <source>Pull request merged (&quot;closed&quot; with merged: true)</source>
        <translation>Запрос на слияние принят («closed» с merged: true)</translation>
    </message>
    <message>
        <source>Pull request labelled (ignored)</source>
        <translation>Запросу на слияние назначена метка (игнорируется)</translation>
    </message>
    <message>
        <source>Review: changes requested</source>
        <translation>Рецензия: запрошены изменения</translation>
    </message>
    <message>
        <source>Issue opened</source>
        <translation>Задача открыта</translation>
    </message>
    <message>
        <source>Comment on an issue</source>
        <translation>Комментарий к задаче</translation>
    </message>
    <message>
        <source>Workflow failed</source>
        <translation>Рабочий процесс завершился неудачей</translation>
    </message>
    <message>
        <source>New star</source>
        <translation>Новая звезда</translation>
    </message>
    <message>
        <source>Ping, sent as a form (the default encoding)</source>
        <translation>Ping, отправленный как форма (кодировка по умолчанию)</translation>
    </message>
    <message>
        <source>Pushes, tags, merge requests, issues, comments, failed pipelines and releases.</source>
        <translation>Отправки (push), теги, запросы на слияние, задачи, комментарии, неудачные конвейеры и выпуски.</translation>
    </message>
    <message>
        <source>Push of 45 commits (the payload lists 20)</source>
        <translation>Отправка (push) 45 коммитов (в данных перечислены 20)</translation>
    </message>
    <message>
        <source>Branch deleted</source>
        <translation>Ветка удалена</translation>
    </message>
    <message>
        <source>Merge request opened</source>
        <translation>Запрос на слияние открыт</translation>
    </message>
    <message>
        <source>Merge request merged</source>
        <translation>Запрос на слияние принят</translation>
    </message>
    <message>
        <source>Merge request edited (ignored)</source>
        <translation>Запрос на слияние изменён (игнорируется)</translation>
    </message>
    <message>
        <source>Comment on a merge request</source>
        <translation>Комментарий к запросу на слияние</translation>
    </message>
    <message>
        <source>Pipeline failed</source>
        <translation>Конвейер завершился неудачей</translation>
    </message>
    <message>
        <source>Pipeline started (ignored)</source>
        <translation>Конвейер запущен (игнорируется)</translation>
    </message>
    <message>
        <source>Release created</source>
        <translation>Выпуск создан</translation>
    </message>
    <message>
        <source>Alerts of Grafana: one attachment each, red while it fires, green when it is over.</source>
        <translation>Оповещения Grafana: по вложению на каждое, красное, пока активно, зелёное, когда снято.</translation>
    </message>
    <message>
        <source>Two alerts fire</source>
        <translation>Два оповещения активны</translation>
    </message>
    <message>
        <source>An alert is over</source>
        <translation>Оповещение снято</translation>
    </message>
    <message>
        <source>One fires, one is over</source>
        <translation>Одно активно, одно снято</translation>
    </message>
    <message>
        <source>A data source gives no data (values are null)</source>
        <translation>Источник не даёт данных (значения равны null)</translation>
    </message>
    <message>
        <source>A group without alerts</source>
        <translation>Группа без оповещений</translation>
    </message>
    <message>
        <source>Six alerts at once</source>
        <translation>Шесть оповещений сразу</translation>
    </message>
    <message>
        <source>The &quot;Test&quot; button of the contact point</source>
        <translation>Кнопка «Test» точки контакта</translation>
    </message>
    <message>
        <source>Legacy alerting (before version 9)</source>
        <translation>Устаревшие оповещения (до версии 9)</translation>
    </message>
    <message>
        <source>Host and service notifications that a command of yours sends with curl.</source>
        <translation>Уведомления о хостах и службах, которые ваша команда отправляет через curl.</translation>
    </message>
    <message>
        <source>A service is critical</source>
        <translation>Служба в критическом состоянии</translation>
    </message>
    <message>
        <source>A service is back</source>
        <translation>Служба снова работает</translation>
    </message>
    <message>
        <source>A problem is acknowledged</source>
        <translation>Проблема подтверждена</translation>
    </message>
    <message>
        <source>A host is down</source>
        <translation>Хост недоступен</translation>
    </message>
    <message>
        <source>The same without Content-Type: newer servers do not parse it</source>
        <translation>То же без Content-Type: более новые серверы это не разбирают</translation>
    </message>
    <message>
        <source>Builds of the Notification plugin: failed, unstable and back to normal.</source>
        <translation>Сборки модуля Notification: неудачные, нестабильные и снова нормальные.</translation>
    </message>
    <message>
        <source>Build unstable, by several people</source>
        <translation>Нестабильная сборка, несколько авторов</translation>
    </message>
    <message>
        <source>Build succeeded, with files</source>
        <translation>Успешная сборка с файлами</translation>
    </message>
    <message>
        <source>Build of a job without source code, aborted</source>
        <translation>Прерванная сборка задания без исходного кода</translation>
    </message>
    <message>
        <source>Build started (ignored)</source>
        <translation>Сборка запущена (игнорируется)</translation>
    </message>
    <message>
        <source>Issues created, moved, assigned and commented, of Jira Cloud and Data Center.</source>
        <translation>Задачи Jira Cloud и Data Center: созданные, перемещённые, назначенные и прокомментированные.</translation>
    </message>
    <message>
        <source>Issue created</source>
        <translation>Задача создана</translation>
    </message>
    <message>
        <source>Issue moved</source>
        <translation>Задача перемещена</translation>
    </message>
    <message>
        <source>Issue resolved</source>
        <translation>Задача решена</translation>
    </message>
    <message>
        <source>Comment as a document (newer APIs send no text)</source>
        <translation>Комментарий в виде документа (более новые API не отправляют текст)</translation>
    </message>
    <message>
        <source>Issue created (Data Center)</source>
        <translation>Задача создана (Data Center)</translation>
    </message>
    <message>
        <source>Only the rank changed (ignored)</source>
        <translation>Изменился только ранг (игнорируется)</translation>
    </message>
    <message>
        <source>Every message of a channel goes to your own server as JSON: a log, a search, another chat.</source>
        <translation>Каждое сообщение канала отправляется на ваш сервер как JSON: в лог, поиск, другой чат.</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>An edited message</source>
        <translation>Изменённое сообщение</translation>
    </message>
    <message>
        <source>An answer in a thread</source>
        <translation>Ответ в ветке обсуждения</translation>
    </message>
    <message>
        <source>The server takes the second try</source>
        <translation>Сервер принимает со второй попытки</translation>
    </message>
    <message>
        <source>Message cards and adaptive cards that a sender makes for Teams.</source>
        <translation>Карточки сообщений и адаптивные карточки, которые отправитель создаёт для Teams.</translation>
    </message>
    <message>
        <source>A message card with facts and a link</source>
        <translation>Карточка сообщения с фактами и ссылкой</translation>
    </message>
    <message>
        <source>An adaptive card of a workflow</source>
        <translation>Адаптивная карточка рабочего процесса</translation>
    </message>
    <message>
        <source>Only a text</source>
        <translation>Только текст</translation>
    </message>
    <message>
        <source>Welcomes everybody who gets an account, without calling a server.</source>
        <translation>Приветствует каждого, кто получает учётную запись, без вызова сервера.</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>A person without a display name</source>
        <translation>Человек без отображаемого имени</translation>
    </message>
    <message>
        <source>A bot (ignored)</source>
        <translation>Бот (игнорируется)</translation>
    </message>
    <message>
        <source>Incidents of a V3 webhook: triggered, acknowledged, annotated and resolved.</source>
        <translation>Инциденты вебхука V3: возникшие, подтверждённые, с заметками и решённые.</translation>
    </message>
    <message>
        <source>Incident triggered</source>
        <translation>Инцидент возник</translation>
    </message>
    <message>
        <source>Incident acknowledged</source>
        <translation>Инцидент подтверждён</translation>
    </message>
    <message>
        <source>Note added to an incident</source>
        <translation>К инциденту добавлена заметка</translation>
    </message>
    <message>
        <source>Incident resolved by the monitoring (no agent, no priority)</source>
        <translation>Инцидент решён мониторингом (нет агента и приоритета)</translation>
    </message>
    <message>
        <source>The &quot;Send test event&quot; button</source>
        <translation>Кнопка «Send test event»</translation>
    </message>
    <message>
        <source>Groups of alerts, firing, resolved or both, with runbook and graph at hand.</source>
        <translation>Группы оповещений, активных, снятых или и тех и других, с инструкцией и графиком под рукой.</translation>
    </message>
    <message>
        <source>The alerts are over</source>
        <translation>Оповещения сняты</translation>
    </message>
    <message>
        <source>Fifteen of forty alerts (the rest was cut)</source>
        <translation>Пятнадцать из сорока оповещений (остальные отрезаны)</translation>
    </message>
    <message>
        <source>The watchdog, which always fires (ignored)</source>
        <translation>Сторожевое оповещение, активное всегда (игнорируется)</translation>
    </message>
    <message>
        <source>Issues opened and updated, with notes and changed values, of the webhook plug-in.</source>
        <translation>Задачи, открытые и обновлённые, с примечаниями и изменёнными значениями, от модуля вебхуков.</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Добавлено примечание</translation>
    </message>
    <message>
        <source>Status and assignee changed</source>
        <translation>Изменены статус и исполнитель</translation>
    </message>
    <message>
        <source>Private note (ignored)</source>
        <translation>Личное примечание (игнорируется)</translation>
    </message>
    <message>
        <source>Issues, alert rules and metric alerts of an internal integration, and the legacy plugin.</source>
        <translation>Проблемы, правила оповещений и оповещения по метрикам внутренней интеграции, а также устаревший модуль.</translation>
    </message>
    <message>
        <source>An alert rule was triggered</source>
        <translation>Сработало правило оповещения</translation>
    </message>
    <message>
        <source>New issue</source>
        <translation>Новая проблема</translation>
    </message>
    <message>
        <source>Issue resolved by a person</source>
        <translation>Проблема решена человеком</translation>
    </message>
    <message>
        <source>Metric alert, critical</source>
        <translation>Оповещение по метрике, критическое</translation>
    </message>
    <message>
        <source>Metric alert, resolved</source>
        <translation>Оповещение по метрике, снято</translation>
    </message>
    <message>
        <source>The integration was installed (ignored)</source>
        <translation>Интеграция установлена (игнорируется)</translation>
    </message>
    <message>
        <source>The legacy WebHooks plugin (unsigned, no event header)</source>
        <translation>Устаревший модуль WebHooks (без подписи и заголовка события)</translation>
    </message>
    <message>
        <source>Whatever can post to Slack: converts links, mentions, colours and blocks.</source>
        <translation>Всё, что умеет публиковать в Slack: преобразует ссылки, упоминания, цвета и блоки.</translation>
    </message>
    <message>
        <source>A text with links, mentions and marks</source>
        <translation>Текст со ссылками, упоминаниями и разметкой</translation>
    </message>
    <message>
        <source>Attachments with colours, fields and a footer</source>
        <translation>Вложения с цветами, полями и подвалом</translation>
    </message>
    <message>
        <source>Blocks only (Rocket.Chat would post an empty message)</source>
        <translation>Только блоки (Rocket.Chat опубликовал бы пустое сообщение)</translation>
    </message>
    <message>
        <source>Sent as a form, with a channel of its own</source>
        <translation>Отправлено как форма, с собственным каналом</translation>
    </message>
    <message>
        <source>Payments, invoices, subscriptions and disputes, with amounts in the right currency.</source>
        <translation>Платежи, счета, подписки и споры, с суммами в правильной валюте.</translation>
    </message>
    <message>
        <source>Payment succeeded</source>
        <translation>Платёж прошёл</translation>
    </message>
    <message>
        <source>Charge failed</source>
        <translation>Списание не удалось</translation>
    </message>
    <message>
        <source>Invoice paid in yen (a currency without decimals)</source>
        <translation>Счёт оплачен в иенах (валюта без дробной части)</translation>
    </message>
    <message>
        <source>Subscription ended</source>
        <translation>Подписка закончилась</translation>
    </message>
    <message>
        <source>Dispute, in test mode</source>
        <translation>Спор в тестовом режиме</translation>
    </message>
    <message>
        <source>Customer changed (ignored)</source>
        <translation>Клиент изменён (игнорируется)</translation>
    </message>
    <message>
        <source>Cards created, moved, commented, finished and assigned.</source>
        <translation>Карточки: созданные, перемещённые, прокомментированные, завершённые и назначенные.</translation>
    </message>
    <message>
        <source>Card created</source>
        <translation>Карточка создана</translation>
    </message>
    <message>
        <source>Card moved to another list</source>
        <translation>Карточка перемещена в другой список</translation>
    </message>
    <message>
        <source>Comment on a card</source>
        <translation>Комментарий к карточке</translation>
    </message>
    <message>
        <source>Due date set</source>
        <translation>Задан срок</translation>
    </message>
    <message>
        <source>Somebody was assigned</source>
        <translation>Назначен участник</translation>
    </message>
    <message>
        <source>Card moved within its list (ignored)</source>
        <translation>Карточка перемещена внутри списка (игнорируется)</translation>
    </message>
    <message>
        <source>Tells the moderators&apos; channel who uploaded which file where.</source>
        <translation>Сообщает в канал модераторов, кто, куда и какой файл загрузил.</translation>
    </message>
    <message>
        <source>A document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>A picture with a caption</source>
        <translation>Изображение с подписью</translation>
    </message>
    <message>
        <source>A program: with a warning</source>
        <translation>Программа: с предупреждением</translation>
    </message>
    <message>
        <source>Monitors that go down and come back, and certificates that run out.</source>
        <translation>Мониторы, которые падают и возвращаются, и истекающие сертификаты.</translation>
    </message>
    <message>
        <source>A monitor is down</source>
        <translation>Монитор недоступен</translation>
    </message>
    <message>
        <source>A monitor is up again</source>
        <translation>Монитор снова доступен</translation>
    </message>
    <message>
        <source>A TCP port is down</source>
        <translation>Порт TCP недоступен</translation>
    </message>
    <message>
        <source>A certificate runs out (no heartbeat)</source>
        <translation>Сертификат истекает (без heartbeat)</translation>
    </message>
    <message>
        <source>The &quot;Test&quot; button (everything is null)</source>
        <translation>Кнопка «Test» (всё равно null)</translation>
    </message>
    <message>
        <source>Problems, recoveries and updates, sent by a webhook media type that you set up.</source>
        <translation>Проблемы, восстановления и обновления через способ оповещения «вебхук», который вы настраиваете.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Восстановление</translation>
    </message>
    <message>
        <source>Problem acknowledged with a message</source>
        <translation>Проблема подтверждена с сообщением</translation>
    </message>
    <message>
        <source>Disaster, with marks in the name</source>
        <translation>Катастрофа, со знаками разметки в имени</translation>
    </message>
    <message>
        <source>The media type&apos;s &quot;Test&quot; button: macros are not filled in</source>
        <translation>Кнопка «Test» способа оповещения: макросы не заполняются</translation>
    </message>
    <message>
        <source>Tickets: created, solved, escalated, and the body of a trigger that you write.</source>
        <translation>Заявки: созданные, решённые, эскалированные, и тело триггера, которое пишете вы.</translation>
    </message>
    <message>
        <source>Ticket created</source>
        <translation>Заявка создана</translation>
    </message>
    <message>
        <source>Ticket solved</source>
        <translation>Заявка решена</translation>
    </message>
    <message>
        <source>Priority raised</source>
        <translation>Приоритет повышен</translation>
    </message>
    <message>
        <source>Public comment</source>
        <translation>Публичный комментарий</translation>
    </message>
    <message>
        <source>Internal note (ignored)</source>
        <translation>Внутренняя заметка (игнорируется)</translation>
    </message>
    <message>
        <source>The body of a trigger, with placeholders of your choice</source>
        <translation>Тело триггера с заполнителями по вашему выбору</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>успешно</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>обновлено</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>с отличиями</translation>
    </message>
    <message>
        <source>no expected result</source>
        <translation>без ожидаемого результата</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>неисправно</translation>
    </message>
    <message>
        <source>There are no samples.</source>
        <translation>Образцов нет.</translation>
    </message>
    <message>
        <source>--update writes the missing expected results.</source>
        <translation>--update записывает недостающие ожидаемые результаты.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>это папка</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Не удалось прочитать %1: %2.</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>не удалось создать папку %1</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text (line %2); save it as UTF-8 first.</source>
        <translation>%1 — не текст UTF-8 (строка %2); сначала сохраните его в UTF-8.</translation>
    </message>
    <message>
        <source>%1 was changed by another program; it was not overwritten.</source>
        <translation>Файл %1 изменён другой программой; он не перезаписан.</translation>
    </message>
    <message>
        <source>%1 cannot be moved to the trash; nothing was deleted.</source>
        <translation>Не удалось переместить %1 в корзину; ничего не удалено.</translation>
    </message>
    <message>
        <source>%1 cannot be brought back: there is another file of that name.</source>
        <translation>Не удалось вернуть %1: уже есть другой файл с таким именем.</translation>
    </message>
    <message>
        <source>%1 cannot be brought back from the trash (%2).</source>
        <translation>Не удалось вернуть %1 из корзины (%2).</translation>
    </message>
    <message>
        <source>&quot;bodyFile&quot; points outside the samples folder</source>
        <translation>«bodyFile» указывает за пределы папки образцов</translation>
    </message>
    <message>
        <source>%1 is not a workspace: it has no %2.</source>
        <translation>%1 — не рабочая область: там нет %2.</translation>
    </message>
    <message>
        <source>it must hold an object</source>
        <translation>в нём должен быть объект</translation>
    </message>
    <message>
        <source>it has no format number (this version reads format %1)</source>
        <translation>в нём нет номера формата (эта версия читает формат %1)</translation>
    </message>
    <message>
        <source>format %1 is an older one (this version reads format %2)</source>
        <translation>формат %1 устарел (эта версия читает формат %2)</translation>
    </message>
    <message>
        <source>format %1 is not known to this version, which reads format %2; a newer Hooksmith may have written it</source>
        <translation>формат %1 неизвестен этой версии, которая читает формат %2; возможно, его записал более новый Hooksmith</translation>
    </message>
    <message>
        <source>&quot;scriptFile&quot; points outside the integration&apos;s folder</source>
        <translation>«scriptFile» указывает за пределы папки интеграции</translation>
    </message>
    <message>
        <source>there is a workspace already</source>
        <translation>рабочая область уже существует</translation>
    </message>
    <message>
        <source>There is no script to save in &quot;%1&quot;.</source>
        <translation>В «%1» нет скрипта, который можно сохранить.</translation>
    </message>
    <message>
        <source>There is no sample &quot;%1&quot;.</source>
        <translation>Образца «%1» нет.</translation>
    </message>
    <message>
        <source>There is no integration &quot;%1&quot;.</source>
        <translation>Интеграции «%1» нет.</translation>
    </message>
    <message>
        <source>There is no integration &quot;%1&quot; to save, or its file is broken.</source>
        <translation>Нет интеграции «%1», которую можно сохранить, или её файл неисправен.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 уже существует.</translation>
    </message>
    <message>
        <source>%1 cannot be renamed to %2.</source>
        <translation>Не удалось переименовать %1 в %2.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (копия)</translation>
    </message>
    <message>
        <source>Not an attachment object: the server refuses the message.</source>
        <translation>Это не объект вложения: сервер отвергает сообщение.</translation>
    </message>
    <message numerus="yes">
        <source>%n more attachment(s) are not drawn here.</source>
        <translation>
            <numerusform>Ещё %n вложение здесь не показано.</numerusform>
            <numerusform>Ещё %n вложения здесь не показаны.</numerusform>
            <numerusform>Ещё %n вложений здесь не показано.</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Изображение %1</translation>
    </message>
    <message>
        <source>Thumbnail %1</source>
        <translation>Миниатюра %1</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Вложение</translation>
    </message>
    <message numerus="yes">
        <source>%n more field(s) are not drawn here.</source>
        <translation>
            <numerusform>Ещё %n поле здесь не показано.</numerusform>
            <numerusform>Ещё %n поля здесь не показаны.</numerusform>
            <numerusform>Ещё %n полей здесь не показано.</numerusform>
        </translation>
    </message>
    <message>
        <source>This button has no msg: a click sends nothing</source>
        <translation>У этой кнопки нет msg: щелчок ничего не отправляет</translation>
    </message>
    <message>
        <source>Puts &quot;%1&quot; into the message field</source>
        <translation>Вставляет «%1» в поле сообщения</translation>
    </message>
    <message>
        <source>Quotes this message and puts &quot;%1&quot; into the message field</source>
        <translation>Цитирует это сообщение и вставляет «%1» в поле сообщения</translation>
    </message>
    <message>
        <source>Sends &quot;%1&quot; to the room</source>
        <translation>Отправляет «%1» в комнату</translation>
    </message>
    <message>
        <source>Quotes nested deeper are not drawn here.</source>
        <translation>Более глубоко вложенные цитаты здесь не показаны.</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Копировать код</translation>
    </message>
    <message>
        <source>Formula, simplified</source>
        <translation>Формула, упрощённо</translation>
    </message>
    <message>
        <source>Formula that cannot be read, shown as its source</source>
        <translation>Формула, которую не удалось прочитать; показан её исходный текст</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>Открывает %1</translation>
    </message>
    <message>
        <source>A formula, simplified; the client draws it with KaTeX. Source: %1</source>
        <translation>Формула, упрощённо; клиент рисует её с помощью KaTeX. Исходный текст: %1</translation>
    </message>
    <message>
        <source>Rocket.Chat may add a link preview for %1.</source>
        <translation>Rocket.Chat может добавить предпросмотр ссылки %1.</translation>
    </message>
    <message>
        <source>Link preview</source>
        <translation>Предпросмотр ссылки</translation>
    </message>
    <message>
        <source>Show or hide the link preview</source>
        <translation>Показать или скрыть предпросмотр ссылки</translation>
    </message>
    <message>
        <source>Enter or a double click goes to line %1 of the script.</source>
        <translation>Enter или двойной щелчок — переход к строке %1 скрипта.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Fate</source>
        <translation>Судьба</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Show the attachment</source>
        <translation>Показать вложение</translation>
    </message>
    <message>
        <source>Collapse the attachment</source>
        <translation>Свернуть вложение</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Нет изображения</translation>
    </message>
    <message>
        <source>Load pictures from %1</source>
        <translation>Загружать изображения с %1</translation>
    </message>
    <message>
        <source>Loading, %1 %</source>
        <translation>Загрузка, %1 %</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Загрузка…</translation>
    </message>
    <message>
        <source>The picture cannot be shown.</source>
        <translation>Не удалось показать изображение.</translation>
    </message>
    <message>
        <source>Message from %1, %2</source>
        <translation>Сообщение от %1, %2</translation>
    </message>
    <message>
        <source>Rendered message</source>
        <translation>Сообщение в готовом виде</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>в %1</translation>
    </message>
    <message>
        <source>Spoiler: click to reveal</source>
        <translation>Спойлер: щёлкните, чтобы показать</translation>
    </message>
    <message>
        <source>The code is on the clipboard.</source>
        <translation>Код скопирован в буфер обмена.</translation>
    </message>
    <message>
        <source>Links of this kind are never opened.</source>
        <translation>Ссылки этого вида никогда не открываются.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выделить всё</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>Копировать адрес ссылки</translation>
    </message>
    <message>
        <source>This is not a picture that can be shown.</source>
        <translation>Это не изображение, которое можно показать.</translation>
    </message>
    <message>
        <source>This data address holds no picture.</source>
        <translation>В этом адресе data нет изображения.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Не удалось прочитать %1.</translation>
    </message>
    <message>
        <source>Not a full address (https://…).</source>
        <translation>Неполный адрес (https://…).</translation>
    </message>
    <message>
        <source>The picture is larger than 20 MB.</source>
        <translation>Изображение больше 20 МБ.</translation>
    </message>
    <message>
        <source>The picture cannot be loaded: %1</source>
        <translation>Не удалось загрузить изображение: %1</translation>
    </message>
    <message>
        <source>The address leads on to %1, which pictures are not loaded from.</source>
        <translation>Адрес ведёт дальше на %1, а оттуда изображения не загружаются.</translation>
    </message>
    <message>
        <source>The address leads on to others without end.</source>
        <translation>Адрес без конца ведёт на другие.</translation>
    </message>
    <message>
        <source>The picture is too large to be shown.</source>
        <translation>Изображение слишком большое, чтобы его показать.</translation>
    </message>
    <message>
        <source>What becomes of each key</source>
        <translation>Что происходит с каждым ключом</translation>
    </message>
    <message>
        <source>This button has no msg: a click in the client sends nothing.</source>
        <translation>У этой кнопки нет msg: щелчок в клиенте ничего не отправляет.</translation>
    </message>
    <message>
        <source>In the client this click sends &quot;%1&quot; to %2, in the name of the person who clicks.</source>
        <translation>В клиенте этот щелчок отправляет «%1» сюда: %2 — от имени того, кто щёлкнул.</translation>
    </message>
    <message>
        <source>In the client this click puts &quot;%1&quot; into the message field of %2.</source>
        <translation>В клиенте этот щелчок вставляет «%1» в поле сообщения (%2).</translation>
    </message>
    <message>
        <source>In the client this click quotes the message and puts &quot;%1&quot; into the message field of %2.</source>
        <translation>В клиенте этот щелчок цитирует сообщение и вставляет «%1» в поле сообщения (%2).</translation>
    </message>
    <message>
        <source>Show the message in the dark theme</source>
        <translation>Показать сообщение в тёмной теме</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Look, width and zoom of the message</source>
        <translation>Внешний вид, ширина и масштаб сообщения</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Упоминания</translation>
    </message>
    <message>
        <source>Automatic (as the chosen server)</source>
        <translation>Автоматически (как на выбранном сервере)</translation>
    </message>
    <message>
        <source>Coloured names (newer servers)</source>
        <translation>Цветные имена (более новые серверы)</translation>
    </message>
    <message>
        <source>Chips (older servers)</source>
        <translation>Плашки (более старые серверы)</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ширина</translation>
    </message>
    <message>
        <source>As wide as the pane</source>
        <translation>По ширине панели</translation>
    </message>
    <message>
        <source>Narrow window</source>
        <translation>Узкое окно</translation>
    </message>
    <message>
        <source>Phone (375 px)</source>
        <translation>Телефон (375 px)</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Копировать сообщение</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Копировать как изображение</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Копировать как JSON</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Копировать как текст</translation>
    </message>
    <message>
        <source>Nothing is posted</source>
        <translation>Ничего не публикуется</translation>
    </message>
    <message>
        <source>to %1 on %2</source>
        <translation>в %1 на %2</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) refused</source>
        <translation>
            <numerusform>%n ключ отвергнут</numerusform>
            <numerusform>%n ключа отвергнуты</numerusform>
            <numerusform>%n ключей отвергнуто</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) ignored</source>
        <translation>
            <numerusform>%n ключ проигнорирован</numerusform>
            <numerusform>%n ключа проигнорированы</numerusform>
            <numerusform>%n ключей проигнорировано</numerusform>
        </translation>
    </message>
    <message>
        <source>All keys are used</source>
        <translation>Все ключи используются</translation>
    </message>
    <message>
        <source>What the server and the client make of each key of the returned object</source>
        <translation>Что сервер и клиент делают с каждым ключом возвращённого объекта</translation>
    </message>
    <message>
        <source>The script failed.</source>
        <translation>Ошибка в скрипте.</translation>
    </message>
    <message>
        <source>The script was stopped.</source>
        <translation>Скрипт остановлен.</translation>
    </message>
    <message>
        <source>The server refuses this.</source>
        <translation>Сервер это отвергает.</translation>
    </message>
    <message>
        <source>Nothing is posted.</source>
        <translation>Ничего не публикуется.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3</source>
        <translation>%1, строка %2, столбец %3</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1 (строка %2)</translation>
    </message>
    <message>
        <source>Why there is no message</source>
        <translation>Почему нет сообщения</translation>
    </message>
    <message>
        <source>What the caller is answered</source>
        <translation>Что получает в ответ вызывающая сторона</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>The request cannot be sent as it is.</source>
        <translation>В таком виде запрос отправить нельзя.</translation>
    </message>
    <message>
        <source>Go to the request</source>
        <translation>Перейти к запросу</translation>
    </message>
    <message>
        <source>%1 This is the message of the last request that could be sent.</source>
        <translation>%1 Это сообщение последнего запроса, который удалось отправить.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>Для %1 нужно значение.</translation>
    </message>
    <message>
        <source>Unknown option %1. Put -- before a text that begins with dashes.</source>
        <translation>Неизвестный параметр %1. Перед текстом, который начинается с дефисов, поставьте --.</translation>
    </message>
    <message>
        <source>One text at a time: put it into quotes.</source>
        <translation>Только один текст за раз: заключите его в кавычки.</translation>
    </message>
    <message>
        <source>Give a text or --file, not both.</source>
        <translation>Укажите текст или --file, но не оба.</translation>
    </message>
    <message>
        <source>Give a text or --file FILE (- = standard input).</source>
        <translation>Укажите текст или --file ФАЙЛ (- = стандартный ввод).</translation>
    </message>
    <message>
        <source>--options: %1 is true or false.</source>
        <translation>--options: %1 — это true или false.</translation>
    </message>
    <message>
        <source>--options: katex is an object.</source>
        <translation>--options: katex — это объект.</translation>
    </message>
    <message>
        <source>--options: customDomains is a list of host names.</source>
        <translation>--options: customDomains — это список имён хостов.</translation>
    </message>
    <message>
        <source>--options: the parser has no option %1.</source>
        <translation>--options: у разборщика нет параметра %1.</translation>
    </message>
    <message>
        <source>--options must be a JSON object.</source>
        <translation>--options должен быть объектом JSON.</translation>
    </message>
    <message>
        <source>--listen wants HOST:PORT with an address of this machine, for example 127.0.0.1:8080, not &quot;%1&quot;.</source>
        <translation>--listen ожидает ХОСТ:ПОРТ с адресом этого компьютера, например 127.0.0.1:8080, а не «%1».</translation>
    </message>
    <message>
        <source>--forward wants the address of a Rocket.Chat incoming webhook (https://HOST/hooks/ID/TOKEN), not &quot;%1&quot;.</source>
        <translation>--forward ожидает адрес входящего вебхука Rocket.Chat (https://HOST/hooks/ID/TOKEN), а не «%1».</translation>
    </message>
    <message>
        <source>--secret %1: the environment has no variable %2.</source>
        <translation>--secret %1: в окружении нет переменной %2.</translation>
    </message>
    <message>
        <source>--secret %1: the file descriptor %2 cannot be read.</source>
        <translation>--secret %1: не удалось прочитать файловый дескриптор %2.</translation>
    </message>
    <message>
        <source>--secret wants KEY=env:VARIABLE or KEY=fd:NUMBER, not &quot;%1&quot;.</source>
        <translation>--secret ожидает КЛЮЧ=env:ПЕРЕМЕННАЯ или КЛЮЧ=fd:НОМЕР, а не «%1».</translation>
    </message>
    <message>
        <source>Two integrations have the _id &quot;%1&quot;; each needs its own.</source>
        <translation>У двух интеграций одинаковый _id «%1»; у каждой должен быть свой.</translation>
    </message>
    <message>
        <source>Only one workspace folder can be given.</source>
        <translation>Можно указать только одну папку рабочей области.</translation>
    </message>
    <message>
        <source>There is no integration to serve.</source>
        <translation>Нет интеграции, которую можно обслуживать.</translation>
    </message>
    <message>
        <source>--tls-cert and --tls-key are given together or not at all.</source>
        <translation>--tls-cert и --tls-key указываются вместе или не указываются вовсе.</translation>
    </message>
    <message>
        <source>hooksmith-cli: warning: the relay listens on %1, so that other machines can reach it, without encryption. Whoever knows an address can post.</source>
        <translation>hooksmith-cli: предупреждение: ретранслятор слушает на %1, так что он доступен другим компьютерам без шифрования. Публиковать может любой, кто знает адрес.</translation>
    </message>
    <message>
        <source>hooksmith-cli: warning: the relay listens on %1, so that other machines can reach it. Whoever knows an address can post.</source>
        <translation>hooksmith-cli: предупреждение: ретранслятор слушает на %1, так что он доступен другим компьютерам. Публиковать может любой, кто знает адрес.</translation>
    </message>
    <message>
        <source>Give it with --secret.</source>
        <translation>Укажите его через --secret.</translation>
    </message>
    <message numerus="yes">
        <source>hooksmith-cli: %n message(s) of an earlier run are still to be forwarded.</source>
        <translation>
            <numerusform>hooksmith-cli: осталось переслать %n сообщение от прошлого запуска.</numerusform>
            <numerusform>hooksmith-cli: осталось переслать %n сообщения от прошлого запуска.</numerusform>
            <numerusform>hooksmith-cli: осталось переслать %n сообщений от прошлого запуска.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hooksmith-cli: %n message(s) could not be forwarded yet; they wait in %1 for the next start.</source>
        <translation>
            <numerusform>hooksmith-cli: %n сообщение пока не удалось переслать; оно ждёт следующего запуска в %1.</numerusform>
            <numerusform>hooksmith-cli: %n сообщения пока не удалось переслать; они ждут следующего запуска в %1.</numerusform>
            <numerusform>hooksmith-cli: %n сообщений пока не удалось переслать; они ждут следующего запуска в %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Receive real webhooks, run them, and forward the messages to Rocket.Chat</source>
        <translation>Принимать настоящие вебхуки, обрабатывать их и пересылать сообщения в Rocket.Chat</translation>
    </message>
    <message>
        <source>Workspace folder (default: the current one).</source>
        <translation>Папка рабочей области (по умолчанию текущая).</translation>
    </message>
    <message>
        <source>Integration record to serve; may be given several times, instead of or besides a workspace.</source>
        <translation>Запись интеграции для обслуживания; можно указать несколько раз, вместо рабочей области или вместе с ней.</translation>
    </message>
    <message>
        <source>Address to listen on (default: the workspace&apos;s, else 127.0.0.1 and a free port).</source>
        <translation>Адрес для прослушивания (по умолчанию из рабочей области, иначе 127.0.0.1 и свободный порт).</translation>
    </message>
    <message>
        <source>Rocket.Chat incoming webhook that gets the messages (default: the workspace&apos;s).</source>
        <translation>Входящий вебхук Rocket.Chat, который получает сообщения (по умолчанию из рабочей области).</translation>
    </message>
    <message>
        <source>Folder of the journal (default: the user&apos;s data folder).</source>
        <translation>Папка журнала (по умолчанию папка данных пользователя).</translation>
    </message>
    <message>
        <source>Host name that a tunnel or proxy sends; may be given several times.</source>
        <translation>Имя хоста, которое отправляет туннель или прокси; можно указать несколько раз.</translation>
    </message>
    <message>
        <source>Server version to behave like (default: documented).</source>
        <translation>Версия сервера, которую имитировать (по умолчанию documented).</translation>
    </message>
    <message>
        <source>Settings: modes, signatures, limits, retention; the same object as &quot;relay&quot; in hooksmith.json, and stronger.</source>
        <translation>Настройки: режимы, подписи, пределы, сроки хранения; тот же объект, что «relay» в hooksmith.json, но важнее его.</translation>
    </message>
    <message>
        <source>A secret that the settings name; may be given several times. From the environment or a file descriptor; systemd credentials are found by themselves.</source>
        <translation>Секрет, названный в настройках; можно указать несколько раз. Из окружения или файлового дескриптора; учётные данные systemd находятся сами.</translation>
    </message>
    <message>
        <source>Certificate (PEM, with its chain): serve https:// only.</source>
        <translation>Сертификат (PEM, с цепочкой): обслуживать только https://.</translation>
    </message>
    <message>
        <source>Its private key (PEM).</source>
        <translation>Его закрытый ключ (PEM).</translation>
    </message>
    <message>
        <source>Let the scripts&apos; own HTTP calls go to the network.</source>
        <translation>Пропускать в сеть HTTP-вызовы самих скриптов.</translation>
    </message>
    <message>
        <source>Print one line of JSON per event.</source>
        <translation>Выводить по строке JSON на каждое событие.</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>Слушает на %1</translation>
    </message>
    <message>
        <source>No Rocket.Chat address is set (--forward): messages are not sent on.</source>
        <translation>Адрес Rocket.Chat не задан (--forward): сообщения дальше не отправляются.</translation>
    </message>
    <message>
        <source>Messages go to %1</source>
        <translation>Сообщения отправляются на %1</translation>
    </message>
    <message>
        <source>The same delivery (%1) has come before.</source>
        <translation>Та же доставка (%1) уже приходила.</translation>
    </message>
    <message>
        <source>%1 %2: forwarded to %3</source>
        <translation>%1 %2: переслано на %3</translation>
    </message>
    <message>
        <source>%1 %2: not forwarded: %3 %4</source>
        <translation>%1 %2: не переслано: %3 %4</translation>
    </message>
    <message>
        <source>Next try in %1 s.</source>
        <translation>Следующая попытка через %1 с.</translation>
    </message>
    <message>
        <source>It is not tried again.</source>
        <translation>Повторных попыток не будет.</translation>
    </message>
    <message>
        <source>%1 refused (%2) from %3: %4</source>
        <translation>%1: отказ (%2) для %3: %4</translation>
    </message>
    <message>
        <source>%1 is not UTF-8: invalid byte at line %2, column %3.</source>
        <translation>%1 — не UTF-8: недопустимый байт в строке %2, столбце %3.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>стандартный ввод</translation>
    </message>
    <message>
        <source>An incoming sample; - is standard input.</source>
        <translation>Входящий образец; - означает стандартный ввод.</translation>
    </message>
    <message>
        <source>An outgoing sample; - is standard input.</source>
        <translation>Исходящий образец; - означает стандартный ввод.</translation>
    </message>
    <message>
        <source>The integration record; its script is used when no SCRIPT.js is named.</source>
        <translation>Запись интеграции; если SCRIPT.js не указан, берётся её скрипт.</translation>
    </message>
    <message>
        <source>Which server to behave like.</source>
        <translation>Какой сервер имитировать.</translation>
    </message>
    <message>
        <source>Really send the outgoing request and the script&apos;s calls.</source>
        <translation>Действительно отправить исходящий запрос и вызовы скрипта.</translation>
    </message>
    <message>
        <source>Deadline for one method call.</source>
        <translation>Предел времени на один вызов метода.</translation>
    </message>
    <message>
        <source>Print the run document as JSON.</source>
        <translation>Вывести документ запуска как JSON.</translation>
    </message>
    <message>
        <source>Only one SCRIPT.js can be run; there is also &quot;%1&quot;.</source>
        <translation>Выполнить можно только один SCRIPT.js; указан ещё и «%1».</translation>
    </message>
    <message>
        <source>--request and --event exclude each other.</source>
        <translation>--request и --event исключают друг друга.</translation>
    </message>
    <message>
        <source>Name a sample with --request FILE or --event FILE.</source>
        <translation>Укажите образец через --request ФАЙЛ или --event ФАЙЛ.</translation>
    </message>
    <message>
        <source>Script and sample cannot both come from standard input.</source>
        <translation>Скрипт и образец не могут оба поступать со стандартного ввода.</translation>
    </message>
    <message>
        <source>--timeout must be a number of milliseconds, not &quot;%1&quot;.</source>
        <translation>--timeout — число миллисекунд, а не «%1».</translation>
    </message>
    <message>
        <source>%1 is an outgoing integration; give it an event with --event.</source>
        <translation>%1 — исходящая интеграция; передайте ей событие через --event.</translation>
    </message>
    <message>
        <source>%1 is an incoming integration; give it a request with --request.</source>
        <translation>%1 — входящая интеграция; передайте ей запрос через --request.</translation>
    </message>
    <message>
        <source>%1 is an outgoing sample; pass it with --event.</source>
        <translation>%1 — исходящий образец; передайте его через --event.</translation>
    </message>
    <message>
        <source>%1 is an incoming sample; pass it with --request.</source>
        <translation>%1 — входящий образец; передайте его через --request.</translation>
    </message>
    <message>
        <source>Run one request or event through a script and say what would happen</source>
        <translation>Пропустить один запрос или событие через скрипт и сообщить, что произошло бы</translation>
    </message>
    <message>
        <source>The script; - is standard input.</source>
        <translation>Скрипт; - означает стандартный ввод.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Reply to the caller: %1</source>
        <translation>Ответ вызывающей стороне: %1</translation>
    </message>
    <message>
        <source>Request %1: %2 %3</source>
        <translation>Запрос %1: %2 %3</translation>
    </message>
    <message>
        <source>retried after %1 ms</source>
        <translation>повторная попытка через %1 мс</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>Сообщение в %1</translation>
    </message>
    <message>
        <source>Calls of the script</source>
        <translation>Вызовы скрипта</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Консоль</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>error</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>предупреждение</translation>
    </message>
    <message>
        <source>note</source>
        <translation>примечание</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Run every sample of a workspace against its expected result</source>
        <translation>Прогнать каждый образец рабочей области и сравнить с ожидаемым результатом</translation>
    </message>
    <message>
        <source>The workspace.</source>
        <translation>Рабочая область.</translation>
    </message>
    <message>
        <source>Also write the results as JUnit XML.</source>
        <translation>Записать результаты ещё и как JUnit XML.</translation>
    </message>
    <message>
        <source>Accept the new results as the expected ones.</source>
        <translation>Принять новые результаты как ожидаемые.</translation>
    </message>
    <message>
        <source>Name the workspace&apos;s folder.</source>
        <translation>Укажите папку рабочей области.</translation>
    </message>
    <message>
        <source>Only one workspace can be tested; there is also &quot;%1&quot;.</source>
        <translation>Тестировать можно только одну рабочую область; указана ещё и «%1».</translation>
    </message>
    <message>
        <source>Usage: hooksmith-cli COMMAND [OPTIONS]</source>
        <translation>Использование: hooksmith-cli КОМАНДА [ПАРАМЕТРЫ]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Команды:</translation>
    </message>
    <message>
        <source>hooksmith-cli COMMAND --help tells the options of a command.</source>
        <translation>hooksmith-cli КОМАНДА --help показывает параметры команды.</translation>
    </message>
    <message>
        <source>hooksmith-cli: no command given.</source>
        <translation>hooksmith-cli: команда не указана.</translation>
    </message>
    <message>
        <source>hooksmith-cli: there is no command &quot;%1&quot;.</source>
        <translation>hooksmith-cli: команды «%1» нет.</translation>
    </message>
    <message>
        <source>The picture would be too large; choose a smaller --scale.</source>
        <translation>Изображение было бы слишком большим; выберите меньший --scale.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Не удалось записать %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Не удалось прочитать %1: %2</translation>
    </message>
    <message>
        <source>%1 must hold a message object or a list of them.</source>
        <translation>В %1 должен быть объект сообщения или список таких объектов.</translation>
    </message>
    <message>
        <source>%1 holds no message.</source>
        <translation>В %1 нет сообщения.</translation>
    </message>
    <message>
        <source>Draw this message; - = standard input.</source>
        <translation>Нарисовать это сообщение; - = стандартный ввод.</translation>
    </message>
    <message>
        <source>The picture to write.</source>
        <translation>Записываемое изображение.</translation>
    </message>
    <message>
        <source>light or dark.</source>
        <translation>light или dark.</translation>
    </message>
    <message>
        <source>Width of the message list.</source>
        <translation>Ширина списка сообщений.</translation>
    </message>
    <message>
        <source>Device pixels per pixel.</source>
        <translation>Пикселей устройства на пиксель.</translation>
    </message>
    <message>
        <source>For tests: the time to show.</source>
        <translation>Для тестов: показываемое время.</translation>
    </message>
    <message>
        <source>For tests: folder of relative picture addresses.</source>
        <translation>Для тестов: папка для относительных адресов изображений.</translation>
    </message>
    <message>
        <source>Unexpected argument %1.</source>
        <translation>Неожиданный аргумент %1.</translation>
    </message>
    <message>
        <source>--out needs --render MESSAGE.json.</source>
        <translation>Для --out нужен --render MESSAGE.json.</translation>
    </message>
    <message>
        <source>--render needs --out FILE.png.</source>
        <translation>Для --render нужен --out FILE.png.</translation>
    </message>
    <message>
        <source>--theme is light or dark, not %1.</source>
        <translation>--theme — light или dark, а не %1.</translation>
    </message>
    <message>
        <source>--width is a number of pixels from 200 to 4000.</source>
        <translation>--width — число пикселей от 200 до 4000.</translation>
    </message>
    <message>
        <source>--scale is a number from 0.25 to 8.</source>
        <translation>--scale — число от 0.25 до 8.</translation>
    </message>
    <message>
        <source>The body is not well-formed XML: %1 (line %2, column %3).</source>
        <translation>Тело — неправильно построенный XML: %1 (строка %2, столбец %3).</translation>
    </message>
    <message>
        <source>The body</source>
        <translation>Тело</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a proxy, as in http://proxy.example.org:3128 or socks5://127.0.0.1:1080.</source>
        <translation>«%1» — не адрес прокси; примеры: http://proxy.example.org:3128, socks5://127.0.0.1:1080.</translation>
    </message>
    <message>
        <source>The proxy&apos;s user and password have fields of their own; they are not kept in its address.</source>
        <translation>Для пользователя и пароля прокси есть отдельные поля; в его адресе они не хранятся.</translation>
    </message>
    <message>
        <source>%1 holds no certificate that can be read (PEM); only the system&apos;s authorities are trusted.</source>
        <translation>В %1 нет сертификата, который удалось бы прочитать (PEM); доверие только к системным центрам сертификации.</translation>
    </message>
    <message>
        <source>A proxy is to be used, but its address is missing or wrong; nothing goes through a proxy.</source>
        <translation>Должен использоваться прокси, но его адрес отсутствует или неверен; через прокси ничего не идёт.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read, so the defaults hold.</source>
        <translation>Не удалось прочитать настройки в %1, поэтому действуют значения по умолчанию.</translation>
    </message>
    <message>
        <source>The settings in %1 could not be read, so the defaults hold. The file is kept as %2.</source>
        <translation>Не удалось прочитать настройки в %1, поэтому действуют значения по умолчанию. Файл сохранён как %2.</translation>
    </message>
    <message>
        <source>The settings cannot be written to %1: what you choose holds until Hooksmith is closed.</source>
        <translation>Не удалось записать настройки в %1: выбранное действует, пока Hooksmith не закрыт.</translation>
    </message>
    <message>
        <source>This file does not hold exported settings of Hooksmith.</source>
        <translation>В этом файле нет экспортированных настроек Hooksmith.</translation>
    </message>
    <message>
        <source>The language of menus, sentences, dates and numbers.</source>
        <translation>Язык меню, предложений, дат и чисел.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Breaks lines of a script that are wider than its pane.</source>
        <translation>Переносит строки скрипта, которые шире его панели.</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Переносить длинные строки</translation>
    </message>
    <message>
        <source>Shows what a line wrote to the console at its end.</source>
        <translation>Показывает в конце строки то, что она вывела в консоль.</translation>
    </message>
    <message>
        <source>Console text beside its line</source>
        <translation>Текст консоли рядом со строкой</translation>
    </message>
    <message>
        <source>The Rocket.Chat version that scripts are run like.</source>
        <translation>Версия Rocket.Chat, которая имитируется при выполнении скриптов.</translation>
    </message>
    <message>
        <source>Behave like</source>
        <translation>Имитировать версию</translation>
    </message>
    <message>
        <source>How long after the last key the script is run again.</source>
        <translation>Через какое время после последнего нажатия клавиши скрипт запускается снова.</translation>
    </message>
    <message>
        <source>Pause before a run</source>
        <translation>Пауза перед запуском</translation>
    </message>
    <message>
        <source>The hosts that the message may load pictures from; from others nothing is loaded before you click the picture&apos;s place.</source>
        <translation>Хосты, с которых сообщение может загружать изображения; с других ничего не загружается, пока вы не щёлкнете место изображения.</translation>
    </message>
    <message>
        <source>Hosts of pictures</source>
        <translation>Хосты изображений</translation>
    </message>
    <message>
        <source>The way to the network: as the desktop or the environment (http_proxy) say, directly, or through the proxy below. This computer itself is always reached directly.</source>
        <translation>Путь в сеть: как задано в системе или окружении (http_proxy), напрямую или через указанный ниже прокси. К самому этому компьютеру обращение всегда прямое.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Прокси</translation>
    </message>
    <message>
        <source>Where the proxy is: http://HOST:PORT or socks5://HOST:PORT.</source>
        <translation>Где находится прокси: http://HOST:PORT или socks5://HOST:PORT.</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Адрес прокси</translation>
    </message>
    <message>
        <source>The user that the proxy asks for; its password is kept in the desktop&apos;s key store.</source>
        <translation>Пользователь, которого спрашивает прокси; его пароль хранится в системном хранилище ключей.</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Пользователь прокси</translation>
    </message>
    <message>
        <source>Hosts that are reached without the proxy; .example.org is every host below it.</source>
        <translation>Хосты, к которым обращение идёт без прокси; .example.org — любой хост внутри него.</translation>
    </message>
    <message>
        <source>Not through the proxy</source>
        <translation>Без прокси</translation>
    </message>
    <message>
        <source>A PEM file with certificates of an authority of your own, trusted besides those of the system.</source>
        <translation>Файл PEM с сертификатами собственного центра сертификации, которым доверяют наряду с системными.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Центр сертификации</translation>
    </message>
    <message>
        <source>What closing the window does to a relay that runs.</source>
        <translation>Что происходит с работающим ретранслятором при закрытии окна.</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>При закрытии окна</translation>
    </message>
    <message>
        <source>Shows a notification for every webhook that arrives, not only for what went wrong.</source>
        <translation>Показывает уведомление о каждом пришедшем вебхуке, а не только о сбоях.</translation>
    </message>
    <message>
        <source>Say when webhooks arrive</source>
        <translation>Сообщать о приходе вебхуков</translation>
    </message>
    <message>
        <source>As the desktop&apos;s</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>The one below</source>
        <translation>Указанный ниже</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Спрашивать</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>Оставить работать</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Редактор</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Выполнение</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Ретранслятор</translation>
    </message>
    <message>
        <source>There is no environment &quot;%1&quot;; the workspace has none.</source>
        <translation>Окружения «%1» нет; в рабочей области нет ни одного.</translation>
    </message>
    <message>
        <source>There is no environment &quot;%1&quot;; there are %2.</source>
        <translation>Окружения «%1» нет; есть %2.</translation>
    </message>
    <message>
        <source>The environment of the sample&apos;s workspace whose variables are put in.</source>
        <translation>Окружение рабочей области образца, переменные которого подставляются.</translation>
    </message>
    <message>
        <source>--environment needs a sample in a workspace; %1 is in none.</source>
        <translation>Для --environment нужен образец из рабочей области; %1 не находится ни в одной.</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>предупреждение: %1</translation>
    </message>
    <message>
        <source>The environment whose variables are put in; without it the one that &quot;testEnvironment&quot; of hooksmith.json names.</source>
        <translation>Окружение, переменные которого подставляются; без него — названное в «testEnvironment» файла hooksmith.json.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>One whole sentence after another; change it only where a language puts no space there.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <extracomment>%1: a date and time</extracomment>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>The server takes it, but the client cannot draw a field whose value is of the type %1. Send a string.</source>
        <translation>Сервер это принимает, но клиент не может показать поле со значением типа %1. Отправьте строку.</translation>
    </message>
    <message>
        <source>The client cannot draw a field whose value is of the type %1. Send a string.</source>
        <translation>Клиент не может показать поле со значением типа %1. Отправьте строку.</translation>
    </message>
    <message numerus="yes">
        <source>%n tested: %1</source>
        <translation>
            <numerusform>Протестирован %n образец: %1</numerusform>
            <numerusform>Протестировано %n образца: %1</numerusform>
            <numerusform>Протестировано %n образцов: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>(stub)</source>
        <translation>(заглушка)</translation>
    </message>
    <message>
        <source>The font of scripts and requests.</source>
        <translation>Шрифт скриптов и запросов.</translation>
    </message>
    <message>
        <source>Font of code</source>
        <translation>Шрифт кода</translation>
    </message>
    <message>
        <source>How long a method of a script may take in the window before its run is stopped. The relay and the command line have times of their own.</source>
        <translation>Сколько может выполняться метод скрипта в окне, прежде чем запуск будет остановлен. У ретранслятора и командной строки своё время.</translation>
    </message>
    <message>
        <source>Time limit of a method</source>
        <translation>Предельное время метода</translation>
    </message>
    <message>
        <source>What is shown when Hooksmith is started without a folder; without a last workspace it is the example.</source>
        <translation>Что показывать, когда Hooksmith запущен без указания папки; если последней рабочей области нет, открывается пример.</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>При запуске</translation>
    </message>
    <message>
        <source>The last workspace</source>
        <translation>Последняя рабочая область</translation>
    </message>
    <message>
        <source>The welcome page</source>
        <translation>Страница приветствия</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Рабочие области</translation>
    </message>
    <message>
        <source>The body parser refuses the character set: &quot;%1&quot;.</source>
        <translation>Разборщик тела отвергает кодировку: «%1».</translation>
    </message>
    <message>
        <source>Send UTF-8.</source>
        <translation>Отправляйте UTF-8.</translation>
    </message>
    <message>
        <source>The body is nested deeper than Hooksmith reads: a server would read it.</source>
        <translation>Вложенность тела глубже, чем читает Hooksmith; сервер прочитал бы его.</translation>
    </message>
    <message>
        <source>This destructuring changes a variable that the same expression has read before: a server goes on with the old value, Hooksmith&apos;s engine with the new one. Make it a statement of its own.</source>
        <translation>Эта деструктуризация меняет переменную, которую то же выражение уже прочитало: сервер продолжает со старым значением, движок Hooksmith — с новым. Вынесите её в отдельную инструкцию.</translation>
    </message>
    <message>
        <source>Where &quot;getOwnPropertyDescriptor&quot; describes a property that the proxy&apos;s target does not have, Hooksmith&apos;s engine throws a TypeError; a server takes the description.</source>
        <translation>Когда «getOwnPropertyDescriptor» описывает свойство, которого нет у цели прокси, движок Hooksmith выбрасывает TypeError; сервер принимает описание.</translation>
    </message>
    <message>
        <source>As a key of a Map or Set, this proxy&apos;s traps are asked for a symbol of Hooksmith&apos;s engine; on a server they are not asked at all.</source>
        <translation>Когда этот прокси служит ключом Map или Set, у его ловушек запрашивается символ движка Hooksmith; на сервере к ним не обращаются вовсе.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокая контрастность</translation>
    </message>
    <message>
        <source>The file checks nothing: it has neither test(…) nor expect(…).</source>
        <translation>Файл ничего не проверяет: в нём нет ни test(…), ни expect(…).</translation>
    </message>
    <message>
        <source>check &quot;%1&quot;: %2</source>
        <translation>проверка «%1»: %2</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>неуспешно</translation>
    </message>
    <message numerus="yes">
        <source>%n more button(s) are not drawn here.</source>
        <translation>
            <numerusform>Ещё %n кнопка здесь не показана.</numerusform>
            <numerusform>Ещё %n кнопки здесь не показаны.</numerusform>
            <numerusform>Ещё %n кнопок здесь не показано.</numerusform>
        </translation>
    </message>
    <message>
        <source>No message yet: run a sample to see what the script posts.</source>
        <translation>Сообщения пока нет: запустите образец, чтобы увидеть, что публикует скрипт.</translation>
    </message>
    <message>
        <source>The message is too long for one picture: nothing was copied.</source>
        <translation>Сообщение слишком длинное для одного изображения: ничего не скопировано.</translation>
    </message>
    <message>
        <source>Show the run step by step (Trace)</source>
        <translation>Показать запуск по шагам («Трассировка»)</translation>
    </message>
    <message>
        <source>%1: something has changed; testing again.</source>
        <translation>%1: что-то изменилось; тестирование повторяется.</translation>
    </message>
    <message>
        <source>Print the results as one JSON document instead of lines.</source>
        <translation>Вывести результаты одним документом JSON, а не строками.</translation>
    </message>
    <message>
        <source>Test again after every change of the workspace, until Ctrl+C.</source>
        <translation>Тестировать заново после каждого изменения рабочей области, до Ctrl+C.</translation>
    </message>
    <message>
        <source>--watch is for people: it makes no --junit and no --json.</source>
        <translation>--watch предназначен для людей: с ним нет ни --junit, ни --json.</translation>
    </message>
    <message>
        <source>The log cannot be written to %1.</source>
        <translation>Не удалось записать лог в %1.</translation>
    </message>
    <message>
        <source>%1 is missing: scripts cannot be run or checked and messages cannot be drawn. Files can be edited, and the relay passes requests through. Reinstall Hooksmith.</source>
        <translation>Нет %1: нельзя запускать и проверять скрипты и показывать сообщения. Файлы можно редактировать, а ретранслятор передаёт запросы насквозь. Переустановите Hooksmith.</translation>
    </message>
    <message>
        <source>esbuild is missing beside Hooksmith&apos;s programs: scripts cannot be run. Everything else works. Reinstall Hooksmith, or name it in HOOKSMITH_ESBUILD.</source>
        <translation>Рядом с программами Hooksmith нет esbuild: запускать скрипты нельзя. Всё остальное работает. Переустановите Hooksmith или укажите esbuild в HOOKSMITH_ESBUILD.</translation>
    </message>
    <message>
        <source>Qt&apos;s plug-in for SQLite is missing: the relay cannot keep what it receives. Everything else works. On Debian it is in libqt6sql6-sqlite.</source>
        <translation>Нет модуля Qt для SQLite: ретранслятор не может хранить принятое. Всё остальное работает. В Debian он находится в libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>Qt&apos;s plug-in for TLS is missing: https addresses cannot be reached. Everything else works.</source>
        <translation>Нет модуля Qt для TLS: адреса https недоступны. Всё остальное работает.</translation>
    </message>
    <message>
        <source>No font for emoji is installed: in messages they are shown as boxes. What is posted is right all the same. On Debian one is in fonts-noto-color-emoji.</source>
        <translation>Не установлен шрифт с эмодзи: в сообщениях вместо них видны квадратики. Публикуется при этом всё правильно. В Debian такой шрифт есть в fonts-noto-color-emoji.</translation>
    </message>
    <message numerus="yes">
        <source>%1 answered with more than %n byte(s); that is no reply of a Rocket.Chat server.</source>
        <translation>
            <numerusform>%1 присылает в ответ больше %n байта; сервер Rocket.Chat так не отвечает.</numerusform>
            <numerusform>%1 присылает в ответ больше %n байт; сервер Rocket.Chat так не отвечает.</numerusform>
            <numerusform>%1 присылает в ответ больше %n байт; сервер Rocket.Chat так не отвечает.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 redirects without saying where to; the token is not sent after redirects.</source>
        <translation>%1 перенаправляет, не указывая куда; после перенаправлений токен не отправляется.</translation>
    </message>
    <message>
        <source>The text is too large to import: at most %1 MB are read.</source>
        <translation>Текст слишком велик для импорта: читается не более %1 МБ.</translation>
    </message>
    <message>
        <source>This is not a text that can be imported.</source>
        <translation>Это не текст, который можно импортировать.</translation>
    </message>
    <message>
        <source>This is no curl command, HTTP file, HAR file, Postman collection, sample or JSON.</source>
        <translation>Это не команда curl, не файл HTTP, не файл HAR, не коллекция Postman, не образец и не JSON.</translation>
    </message>
    <message numerus="yes">
        <source>The request line and headers are longer than %n byte(s). Send fewer or shorter headers, or a shorter address.</source>
        <translation>
            <numerusform>Строка запроса и заголовки длиннее %n байта. Отправьте меньше заголовков, сделайте их короче или сократите адрес.</numerusform>
            <numerusform>Строка запроса и заголовки длиннее %n байт. Отправьте меньше заголовков, сделайте их короче или сократите адрес.</numerusform>
            <numerusform>Строка запроса и заголовки длиннее %n байт. Отправьте меньше заголовков, сделайте их короче или сократите адрес.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The body is longer than %n byte(s). Send less, or raise the relay&apos;s body limit.</source>
        <translation>
            <numerusform>Тело длиннее %n байта. Отправьте меньше или увеличьте предел тела в ретрансляторе.</numerusform>
            <numerusform>Тело длиннее %n байт. Отправьте меньше или увеличьте предел тела в ретрансляторе.</numerusform>
            <numerusform>Тело длиннее %n байт. Отправьте меньше или увеличьте предел тела в ретрансляторе.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server refuses the message: this must be a string, not %1.</source>
        <translation>Сервер отвергает сообщение: здесь ожидается строка, а не %1.</translation>
    </message>
    <message>
        <source>The server refuses the message: this must be a string or a number, not %1.</source>
        <translation>Сервер отвергает сообщение: здесь ожидается строка или число, а не %1.</translation>
    </message>
    <message>
        <source>The server refuses the message: this must be true or false, not %1.</source>
        <translation>Сервер отвергает сообщение: здесь ожидается true или false, а не %1.</translation>
    </message>
    <message>
        <source>The server refuses the message: this must be a number, not %1.</source>
        <translation>Сервер отвергает сообщение: здесь ожидается число, а не %1.</translation>
    </message>
    <message>
        <source>The server refuses the message: this must be an object, not %1.</source>
        <translation>Сервер отвергает сообщение: здесь ожидается объект, а не %1.</translation>
    </message>
    <message>
        <source>The server refuses the message: this must be a list, not %1.</source>
        <translation>Сервер отвергает сообщение: здесь ожидается список, а не %1.</translation>
    </message>
    <message>
        <source>The server refuses the message: this must be a full address (https://…) or an upload path, not %1.</source>
        <translation>Сервер отвергает сообщение: здесь ожидается полный адрес (https://…) или путь загрузки, а не %1.</translation>
    </message>
    <message>
        <source>The server refuses the message: Invalid href value provided. It must be a full address (https://…) or an upload path.</source>
        <translation>Сервер отвергает сообщение: Invalid href value provided. Здесь ожидается полный адрес (https://…) или путь загрузки.</translation>
    </message>
    <message>
        <source>%1 did not answer in time (%2 s).</source>
        <extracomment>%2: a number, with a fraction where there is one</extracomment>
        <translation>%1 не отвечает в отведённое время (%2 с).</translation>
    </message>
    <message>
        <source>%1 redirects without saying where to; messages are not sent after redirects.</source>
        <translation>%1 перенаправляет, не указывая куда; после перенаправлений сообщения не отправляются.</translation>
    </message>
    <message numerus="yes">
        <source>Too many requests came from %2 (allowed a minute: %1). The next one is welcome in %n second(s); the limit is a setting of the relay.</source>
        <translation>
            <numerusform>Слишком много запросов от %2 (разрешено в минуту: %1). Следующий можно отправить через %n секунду; предел задаётся в настройках ретранслятора.</numerusform>
            <numerusform>Слишком много запросов от %2 (разрешено в минуту: %1). Следующий можно отправить через %n секунды; предел задаётся в настройках ретранслятора.</numerusform>
            <numerusform>Слишком много запросов от %2 (разрешено в минуту: %1). Следующий можно отправить через %n секунд; предел задаётся в настройках ретранслятора.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The request did not arrive within %n second(s).</source>
        <translation>
            <numerusform>Запрос не получен полностью за %n секунду.</numerusform>
            <numerusform>Запрос не получен полностью за %n секунды.</numerusform>
            <numerusform>Запрос не получен полностью за %n секунд.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n connection(s) are open. Close some, or try again in a moment.</source>
        <translation>
            <numerusform>Открыто больше %n соединения. Закройте часть из них или повторите попытку чуть позже.</numerusform>
            <numerusform>Открыто больше %n соединений. Закройте часть из них или повторите попытку чуть позже.</numerusform>
            <numerusform>Открыто больше %n соединений. Закройте часть из них или повторите попытку чуть позже.</numerusform>
        </translation>
    </message>
    <message>
        <source>The relay&apos;s setting &quot;%1&quot; must be an object.</source>
        <translation>Настройка ретранслятора «%1»: ожидается объект.</translation>
    </message>
    <message>
        <source>The relay&apos;s setting &quot;%3&quot; must be a number from %1 to %2.</source>
        <translation>Настройка ретранслятора «%3»: ожидается число от %1 до %2.</translation>
    </message>
    <message>
        <source>The relay&apos;s setting &quot;%1&quot; must be true or false.</source>
        <translation>Настройка ретранслятора «%1»: ожидается true или false.</translation>
    </message>
    <message>
        <source>The relay&apos;s setting &quot;%1&quot; must be a text.</source>
        <translation>Настройка ретранслятора «%1»: ожидается текст.</translation>
    </message>
    <message>
        <source>The relay&apos;s setting &quot;%1&quot; must be an address that begins with http:// or https://.</source>
        <translation>Настройка ретранслятора «%1»: ожидается адрес, начинающийся с http:// или https://.</translation>
    </message>
    <message>
        <source>The relay&apos;s setting &quot;%1&quot; must be the id of the account that posts.</source>
        <translation>Настройка ретранслятора «%1»: ожидается идентификатор публикующей учётной записи.</translation>
    </message>
    <message>
        <source>The relay&apos;s setting &quot;%1&quot; must be the name of the secret that holds the token.</source>
        <translation>Настройка ретранслятора «%1»: ожидается имя секрета, в котором хранится токен.</translation>
    </message>
    <message>
        <source>The relay&apos;s setting &quot;%1&quot; must be script, pass-through, hold, outgoing or answer.</source>
        <translation>Настройка ретранслятора «%1»: ожидается script, pass-through, hold, outgoing или answer.</translation>
    </message>
    <message>
        <source>The relay&apos;s setting &quot;%1&quot; must be the id of a provider that signs.</source>
        <translation>Настройка ретранслятора «%1»: ожидается идентификатор подписывающего провайдера.</translation>
    </message>
    <message>
        <source>The relay&apos;s setting &quot;%1&quot; must be a list of names.</source>
        <translation>Настройка ретранслятора «%1»: ожидается список имён.</translation>
    </message>
    <message>
        <source>The limit of calls to this address is reached (calls: %1, allowed: %2 in %3 ms): &quot;%4&quot;.</source>
        <extracomment>%1, %2: numbers of calls</extracomment>
        <translation>Достигнут предел вызовов этого адреса (вызовов: %1, разрешено: %2 за %3 мс): «%4».</translation>
    </message>
    <message>
        <source>The script returned an object without an object &quot;content&quot;; the server fails with &quot;%1&quot;.</source>
        <translation>Скрипт вернул объект без объекта «content»; на сервере происходит ошибка «%1».</translation>
    </message>
    <message>
        <source>The script returned a value of the type %1 without an object &quot;content&quot;; the server fails with &quot;%2&quot;.</source>
        <translation>Скрипт вернул значение типа %1 без объекта «content»; на сервере происходит ошибка «%2».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of the integration must be &quot;webhook-incoming&quot; or &quot;webhook-outgoing&quot;.</source>
        <translation>«%1» интеграции: ожидается «webhook-incoming» или «webhook-outgoing».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of the integration must be a text.</source>
        <translation>«%1» интеграции: ожидается текст.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of the integration must be true or false.</source>
        <translation>«%1» интеграции: ожидается true или false.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 answered %3 (%n byte(s)).</source>
        <translation>
            <numerusform>%1 %2: ответ %3 (%n байт).</numerusform>
            <numerusform>%1 %2: ответ %3 (%n байта).</numerusform>
            <numerusform>%1 %2: ответ %3 (%n байт).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are posted.</source>
        <translation>
            <numerusform>Публикуется %n сообщение.</numerusform>
            <numerusform>Публикуются %n сообщения.</numerusform>
            <numerusform>Публикуется %n сообщений.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: an expected result must be an object.</source>
        <translation>%1: ожидаемый результат должен быть объектом.</translation>
    </message>
    <message>
        <source>%2: an expected result must say &quot;format&quot;: %1.</source>
        <translation>%2: в ожидаемом результате должно быть «format»: %1.</translation>
    </message>
    <message>
        <source>The text is too long (characters: %1); servers take %2 unless set otherwise (&quot;error-message-size-exceeded&quot;).</source>
        <translation>Текст слишком длинный (символов: %1); серверы принимают %2, если не задано иное («error-message-size-exceeded»).</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme of the window</comment>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme of the window</comment>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>None</source>
        <comment>proxy</comment>
        <translation>Без прокси</translation>
    </message>
    <message>
        <source>The secret {{%1}} has no value here (%2); it is put in when the request is sent.</source>
        <translation>У секрета {{%1}} здесь нет значения (%2); оно подставляется при отправке запроса.</translation>
    </message>
    <message>
        <source>The variable {{%1}} has no value (%2).</source>
        <translation>У переменной {{%1}} нет значения (%2).</translation>
    </message>
    <message>
        <source>The variable {{%1}} refers to itself or too deeply to others (%2).</source>
        <translation>Переменная {{%1}} ссылается на саму себя или слишком глубоко на другие (%2).</translation>
    </message>
    <message>
        <source>The variable {{%1}} makes the request larger than can be sent (%2).</source>
        <translation>Из-за переменной {{%1}} запрос слишком велик для отправки (%2).</translation>
    </message>
    <message>
        <source>address</source>
        <comment>place of a variable</comment>
        <translation>адрес</translation>
    </message>
    <message>
        <source>header %1</source>
        <comment>place of a variable</comment>
        <translation>заголовок %1</translation>
    </message>
    <message>
        <source>body</source>
        <comment>place of a variable</comment>
        <translation>тело</translation>
    </message>
    <message>
        <source>Blank incoming webhook</source>
        <translation>Пустой входящий вебхук</translation>
    </message>
    <message>
        <source>Blank outgoing webhook</source>
        <translation>Пустой исходящий вебхук</translation>
    </message>
    <message>
        <source>Command bot</source>
        <translation>Бот с командами</translation>
    </message>
    <message>
        <source>Message forwarder</source>
        <translation>Пересылка сообщений</translation>
    </message>
    <message>
        <source>Microsoft Teams cards</source>
        <translation>Карточки Microsoft Teams</translation>
    </message>
    <message>
        <source>New user greeter</source>
        <translation>Приветствие новых пользователей</translation>
    </message>
    <message>
        <source>Slack-compatible senders</source>
        <translation>Отправители в формате Slack</translation>
    </message>
    <message>
        <source>Upload notice</source>
        <translation>Уведомление о загрузке файла</translation>
    </message>
    <message>
        <source>In the client this click sends &quot;%1&quot; to the room, in the name of the person who clicks.</source>
        <translation>В клиенте этот щелчок отправляет «%1» в комнату от имени того, кто щёлкнул.</translation>
    </message>
    <message>
        <source>In the client this click puts &quot;%1&quot; into the room&apos;s message field.</source>
        <translation>В клиенте этот щелчок вставляет «%1» в поле сообщения комнаты.</translation>
    </message>
    <message>
        <source>In the client this click quotes the message and puts &quot;%1&quot; into the room&apos;s message field.</source>
        <translation>В клиенте этот щелчок цитирует сообщение и вставляет «%1» в поле сообщения комнаты.</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>look of the message</comment>
        <translation>Тёмное</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2: %3, %n byte(s): %4 (answered %5)</source>
        <translation>
            <numerusform>%1 %2: %3, %n байт: %4 (ответ %5)</numerusform>
            <numerusform>%1 %2: %3, %n байта: %4 (ответ %5)</numerusform>
            <numerusform>%1 %2: %3, %n байт: %4 (ответ %5)</numerusform>
        </translation>
    </message>
    <message>
        <source>The server gives no token: %1.</source>
        <translation>Сервер не выдаёт токен: %1.</translation>
    </message>
    <message>
        <source>The server&apos;s answer (%1) holds no bearer token.</source>
        <translation>В ответе сервера (%1) нет токена Bearer.</translation>
    </message>
    <message>
        <source>The delivery is not accepted, because %1 was deleted, moved or replaced while the relay had it open. Start the relay again; the sender should send it again.</source>
        <translation>Доставка не принята, потому что файл %1 был удалён, перемещён или заменён, пока ретранслятор держал его открытым. Запустите ретранслятор заново; отправитель должен отправить доставку ещё раз.</translation>
    </message>
    <message>
        <source>The sender closed the connection before its request was complete. A proxy that gives up early, or a Content-Length that is too large?</source>
        <translation>Отправитель закрыл соединение, не передав запрос до конца. Может быть, прокси слишком рано прервал передачу или значение Content-Length завышено?</translation>
    </message>
    <message>
        <source>The body is nested deeper than Hooksmith reads, so what the server would do with it is not known here.</source>
        <translation>Вложенность тела глубже, чем читает Hooksmith, поэтому здесь неизвестно, что сделал бы с ним сервер.</translation>
    </message>
    <message>
        <source>Send a body that is nested less deeply.</source>
        <translation>Отправьте тело с меньшей вложенностью.</translation>
    </message>
    <message>
        <source>The body is nested too deeply to be copied to the script; the server answers &quot;%1&quot;.</source>
        <translation>Вложенность тела слишком велика, чтобы скопировать его в скрипт; сервер отвечает «%1».</translation>
    </message>
    <message>
        <source>For GitHub repositories and (with --org=NAME instead of --repo) organizations; makes the webhook there by itself, and removes it when it ends.</source>
        <translation>Для репозиториев и (с --org=NAME вместо --repo) организаций GitHub; сам создаёт там вебхук и удаляет его при завершении.</translation>
    </message>
    <message>
        <source>Go to what made this</source>
        <translation>Перейти к источнику</translation>
    </message>
    <message>
        <source>%1: not made by the script, but by the integration or the server.</source>
        <translation>%1: создано не скриптом, а интеграцией или сервером.</translation>
    </message>
    <message>
        <source>%1: line %2 of the script. F12 or Ctrl+click goes there.</source>
        <translation>%1: строка %2 скрипта. F12 или Ctrl+щелчок — переход к ней.</translation>
    </message>
    <message>
        <source>%1: which line of the script makes it is not certain.</source>
        <translation>%1: точно неизвестно, какая строка скрипта это создаёт.</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Отправить…</translation>
    </message>
    <message>
        <source>Post this message to a Rocket.Chat server</source>
        <translation>Опубликовать это сообщение на сервере Rocket.Chat</translation>
    </message>
    <message>
        <source>The relay only reads secrets.</source>
        <translation>Ретранслятор только читает секреты.</translation>
    </message>
    <message>
        <source>This server compiles scripts with Babel, which makes &quot;var&quot; of &quot;let&quot; and &quot;const&quot;: there the variable is undefined at this place and the script goes on.</source>
        <translation>Этот сервер компилирует скрипты с помощью Babel, который превращает «let» и «const» в «var»: там переменная в этом месте равна undefined, и скрипт продолжает выполняться.</translation>
    </message>
    <message>
        <source>Hooksmith&apos;s engine counts all parameters in &quot;%1.length&quot;; a server counts those before the first with a default value.</source>
        <translation>Движок Hooksmith учитывает в «%1.length» все параметры; сервер — только те, что стоят перед первым параметром со значением по умолчанию.</translation>
    </message>
    <message>
        <source>A variable that is declared inside &quot;with&quot; does not get its value in Hooksmith&apos;s engine. Declare it outside.</source>
        <translation>Переменная, объявленная внутри «with», не получает своего значения в движке Hooksmith. Объявите её снаружи.</translation>
    </message>
    <message>
        <source>The script has made more than 10,000 proxies. A server refuses each of them where values are copied; Hooksmith&apos;s engine knows the first only.</source>
        <translation>Скрипт создал более 10&#xa0;000 прокси. Сервер отвергает любой из них там, где значения копируются; движок Hooksmith распознаёт только первые.</translation>
    </message>
    <message>
        <source>Hooksmith&apos;s engine reads what eval and Function are given as JavaScript of 2016: newer syntax in it works on a server, but not here.</source>
        <translation>Движок Hooksmith читает то, что передано в eval и Function, как JavaScript 2016 года: более новый синтаксис в нём работает на сервере, но не здесь.</translation>
    </message>
    <message>
        <source>This property was deleted and set again. On a server it comes last then; in Hooksmith&apos;s engine it has its old place, which shows where keys are listed (Object.keys, for…in, JSON). Make a new object, or use a Map.</source>
        <translation>Это свойство было удалено и задано снова. На сервере оно после этого стоит последним; в движке Hooksmith остаётся на прежнем месте, и это видно там, где перечисляются ключи (Object.keys, for…in, JSON). Создайте новый объект или используйте Map.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a parameter and a variable of the body: on a server a default value goes on seeing the parameter, in Hooksmith&apos;s engine it sees the variable. Give one of them another name.</source>
        <translation>«%1» — это и параметр, и переменная тела функции: на сервере значение по умолчанию по-прежнему видит параметр, в движке Hooksmith оно видит переменную. Дайте чему-то одному другое имя.</translation>
    </message>
    <message>
        <source>&quot;new&quot; with an asynchronous function or a generator fails on a server (&quot;%1 is not a constructor&quot;), but not in Hooksmith&apos;s engine.</source>
        <translation>«new» с асинхронной функцией или генератором вызывает ошибку на сервере («%1 is not a constructor»), но не в движке Hooksmith.</translation>
    </message>
    <message>
        <source>In Hooksmith&apos;s engine no object is an instance of an asynchronous generator; on a server what %1() gives is one.</source>
        <translation>В движке Hooksmith ни один объект не является экземпляром асинхронного генератора; на сервере то, что даёт %1(), — его экземпляр.</translation>
    </message>
    <message>
        <source>A text for eval or Function could not be read. Hooksmith&apos;s engine knows JavaScript of 2016 there; a server knows newer syntax, too.</source>
        <translation>Не удалось прочитать текст для eval или Function. Движок Hooksmith знает в нём JavaScript 2016 года; сервер знает и более новый синтаксис.</translation>
    </message>
    <message>
        <source>This promise is resolved with itself: a server rejects it (&quot;Chaining cycle detected for promise&quot;), in Hooksmith&apos;s engine it never settles.</source>
        <translation>Этот промис разрешается самим собой: сервер отклоняет его («Chaining cycle detected for promise»), а в движке Hooksmith он никогда не завершается.</translation>
    </message>
    <message>
        <source>There is no journal in %1. A relay makes one when it starts; --data names another folder.</source>
        <translation>В %1 нет журнала. Ретранслятор создаёт его при запуске; другую папку задаёт --data.</translation>
    </message>
    <message>
        <source>Once: gh auth login, then gh extension install cli/gh-webhook; for organizations also gh auth refresh --scopes admin:org_hook</source>
        <translation>Один раз: gh auth login, затем gh extension install cli/gh-webhook; для организаций также gh auth refresh --scopes admin:org_hook</translation>
    </message>
    <message>
        <source>Only deliveries that match, for example &quot;provider:github status:&gt;=400&quot;; may be given several times.</source>
        <translation>Только подходящие доставки, например «provider:github status:&gt;=400»; можно указать несколько раз.</translation>
    </message>
    <message>
        <source>How many at most, newest first (default: %1); 0: all.</source>
        <translation>Сколько самое большее, сначала новые (по умолчанию %1); 0: все.</translation>
    </message>
    <message>
        <source>Print one line of JSON per delivery.</source>
        <translation>Выводить по строке JSON на каждую доставку.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not expected; what to look for is given with --filter.</source>
        <translation>«%1» здесь не ожидается; что искать, указывает --filter.</translation>
    </message>
    <message>
        <source>--limit wants a number from 0 on, not &quot;%1&quot;.</source>
        <translation>--limit ожидает число от 0, а не «%1».</translation>
    </message>
    <message>
        <source>hooksmith-cli: the journal is empty.</source>
        <translation>hooksmith-cli: журнал пуст.</translation>
    </message>
    <message>
        <source>hooksmith-cli: no delivery matches.</source>
        <translation>hooksmith-cli: подходящих доставок нет.</translation>
    </message>
    <message>
        <source>--filter &quot;%1&quot;, from character %2: %3</source>
        <translation>--filter «%1», с символа %2: %3</translation>
    </message>
    <message>
        <source>Print only events of deliveries that match, for example &quot;provider:github status:&gt;=400&quot;; may be given several times. All others are received, stored and forwarded as well.</source>
        <translation>Выводить события только подходящих доставок, например «provider:github status:&gt;=400»; можно указать несколько раз. Все остальные тоже принимаются, сохраняются и пересылаются.</translation>
    </message>
    <message>
        <source>Forwarded.</source>
        <translation>Переслано.</translation>
    </message>
    <message>
        <source>Dropped.</source>
        <translation>Отброшено.</translation>
    </message>
    <message>
        <source>Given up.</source>
        <translation>Не доставлено.</translation>
    </message>
    <message>
        <source>Still to be forwarded.</source>
        <translation>Ещё предстоит переслать.</translation>
    </message>
    <message>
        <source>Pinned.</source>
        <translation>Закреплено.</translation>
    </message>
    <message>
        <source>There is no session bus.</source>
        <translation>Сеансовой шины нет.</translation>
    </message>
    <message>
        <source>Neither a Secret Service nor KWallet is installed.</source>
        <translation>Не установлены ни Secret Service, ни KWallet.</translation>
    </message>
    <message>
        <source>The address contains a space, which is written as %20 there.</source>
        <translation>Адрес содержит пробел; там он записывается как %20.</translation>
    </message>
    <message>
        <source>A header goes on in the next line, which HTTP no longer allows.</source>
        <translation>Заголовок продолжается на следующей строке, чего HTTP больше не допускает.</translation>
    </message>
    <message>
        <source>%1 cannot be reached safely: TLS did not accept it (%2).</source>
        <extracomment>%2: the reason, as &quot;The certificate has expired&quot;</extracomment>
        <translation>Нет безопасной связи с %1: проверка TLS не пройдена (%2).</translation>
    </message>
    <message>
        <source>%1 answered %2 with a web page, not as a Rocket.Chat webhook does. Is it being maintained, or is it not the address of an incoming integration?</source>
        <translation>%1 отвечает %2 и веб-страницей, а не так, как вебхук Rocket.Chat. Возможно, сервер на обслуживании или это не адрес входящей интеграции?</translation>
    </message>
    <message>
        <source>The log of the journal %1 is damaged: what was received or forwarded last, before the relay ended, is not in it any more.</source>
        <translation>Лог журнала %1 повреждён: того, что было принято или переслано последним перед завершением ретранслятора, в нём больше нет.</translation>
    </message>
    <message>
        <source>The journal in %1 is in use by another program. Stop that relay, or choose another folder (hooksmith-cli relay --data FOLDER).</source>
        <translation>Журнал в %1 занят другой программой. Остановите тот ретранслятор или выберите другую папку (hooksmith-cli relay --data ПАПКА).</translation>
    </message>
    <message>
        <source>The relay was stopped before the request was complete.</source>
        <translation>Ретранслятор остановлен до того, как запрос поступил полностью.</translation>
    </message>
    <message>
        <source>The relay&apos;s setting &quot;%1&quot; is not known. Is it misspelt?</source>
        <translation>Настройка ретранслятора «%1» неизвестна. Нет ли опечатки?</translation>
    </message>
    <message>
        <source>The relay&apos;s setting &quot;%1&quot; is not known and changes nothing. Is it misspelt?</source>
        <translation>Настройка ретранслятора «%1» неизвестна и ни на что не влияет. Нет ли опечатки?</translation>
    </message>
    <message>
        <source>The relay&apos;s settings name the integration &quot;%1&quot;, which is not among those that are served, so they change nothing.</source>
        <translation>В настройках ретранслятора указана интеграция «%1», которой нет среди обслуживаемых, поэтому они ни на что не влияют.</translation>
    </message>
    <message>
        <source>The key %1 is set without its certificate (tls.certificate).</source>
        <translation>Ключ %1 задан без сертификата (tls.certificate).</translation>
    </message>
    <message>
        <source>The certificate %1 is set without its key (tls.key).</source>
        <translation>Сертификат %1 задан без ключа (tls.key).</translation>
    </message>
    <message>
        <source>The key of the certificate in %1 is neither RSA nor EC (Ed25519, perhaps), and Qt cannot use it. Make a certificate with an RSA or EC key.</source>
        <translation>Ключ сертификата в %1 — не RSA и не EC (возможно, Ed25519), и Qt не может его использовать. Создайте сертификат с ключом RSA или EC.</translation>
    </message>
    <message>
        <source>%1 holds no private key in PEM form that is RSA or EC, or its passphrase is another.</source>
        <translation>В %1 нет закрытого ключа RSA или EC в формате PEM, или его парольная фраза другая.</translation>
    </message>
    <message>
        <source>The certificate in %1 is valid from %2 on only. Senders refuse it until then.</source>
        <translation>Сертификат в %1 действителен только с %2. До этого отправители его отвергают.</translation>
    </message>
    <message>
        <source>&quot;format&quot; must be the number 1</source>
        <translation>«format» должно быть числом 1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a header</source>
        <translation>«%1» не может быть именем заголовка</translation>
    </message>
    <message>
        <source>header &quot;%1&quot; has a line break in its value</source>
        <translation>в значении заголовка «%1» есть перевод строки</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text</source>
        <translation>«%1» должно быть текстом</translation>
    </message>
    <message>
        <source>each item of &quot;%1&quot; needs a &quot;url&quot;</source>
        <translation>каждому элементу «%1» нужно «url»</translation>
    </message>
    <message>
        <source>The script used more than %1 MB of memory. A server gives it %2 MB and would have stopped it, too.</source>
        <translation>Скрипт занял больше %1 МБ памяти. Сервер даёт ему %2 МБ и тоже остановил бы его.</translation>
    </message>
    <message>
        <source>If &quot;Symbol.toPrimitive&quot; is no function here, a server throws a TypeError where the object is converted; Hooksmith&apos;s engine passes it over.</source>
        <translation>Если «Symbol.toPrimitive» здесь не функция, сервер выбрасывает TypeError там, где объект преобразуется; движок Hooksmith её пропускает.</translation>
    </message>
    <message>
        <source>This default value reads &quot;%1&quot; before it has a value: this server throws a ReferenceError, Hooksmith&apos;s engine sees undefined.</source>
        <translation>Это значение по умолчанию читает «%1», прежде чем у него есть значение: этот сервер выбрасывает ReferenceError, движок Hooksmith видит undefined.</translation>
    </message>
    <message>
        <source>Whether windows are light, dark or of high contrast.</source>
        <translation>Вид окон: светлый, тёмный или с высокой контрастностью.</translation>
    </message>
    <message>
        <source>Between the quotes there is nothing to look for.</source>
        <translation>Между кавычками нечего искать.</translation>
    </message>
    <message>
        <source>The script could not be run.</source>
        <translation>Не удалось запустить скрипт.</translation>
    </message>
    <message numerus="yes">
        <source>hooksmith-cli: nobody read the output, so %n line(s) were left out; what they told is in the journal.</source>
        <translation>
            <numerusform>hooksmith-cli: вывод никто не читал, поэтому пропущена %n строка; то, что в ней сообщалось, есть в журнале.</numerusform>
            <numerusform>hooksmith-cli: вывод никто не читал, поэтому пропущены %n строки; то, что в них сообщалось, есть в журнале.</numerusform>
            <numerusform>hooksmith-cli: вывод никто не читал, поэтому пропущено %n строк; то, что в них сообщалось, есть в журнале.</numerusform>
        </translation>
    </message>
    <message>
        <source>Usage: hooksmith-cli markup [TEXT | --file FILE] [--options JSON]

Prints the tree that Rocket.Chat&apos;s message parser makes of the text.

  -h, --help       this help
  --file FILE      the file&apos;s bytes are the text; - = standard input
  --options JSON   overrides single keys of the parser&apos;s options: colors, emoticons,
                   katex.dollarSyntax, katex.parenthesisSyntax, customDomains
</source>
        <translation>Использование: hooksmith-cli markup [ТЕКСТ | --file ФАЙЛ] [--options JSON]

Выводит дерево, которое анализатор сообщений Rocket.Chat строит из текста.

  -h, --help       эта справка
  --file ФАЙЛ      байты файла служат текстом; - = стандартный ввод
  --options JSON   заменяет отдельные ключи параметров анализатора: colors, emoticons,
                   katex.dollarSyntax, katex.parenthesisSyntax, customDomains
</translation>
    </message>
    <message>
        <source>Print the tree of a message&apos;s text</source>
        <translation>Вывести дерево текста сообщения</translation>
    </message>
    <message>
        <source>hooksmith-cli: the record of &quot;%1&quot; has no &quot;_id&quot; or no &quot;token&quot;; its address is %2, kept in %3.</source>
        <translation>hooksmith-cli: в записи «%1» нет «_id» или «token»; её адрес — %2, хранится в %3.</translation>
    </message>
    <message>
        <source>At the next start the address will be another.</source>
        <translation>При следующем запуске адрес будет другим.</translation>
    </message>
    <message>
        <source>hooksmith-cli: warning: %1</source>
        <translation>hooksmith-cli: предупреждение: %1</translation>
    </message>
    <message numerus="yes">
        <source>hooksmith-cli: %n of them wait(s) for &quot;%1&quot; (_id %2), which this relay does not serve: until it is served again.</source>
        <translation>
            <numerusform>hooksmith-cli: %n из них ждёт интеграцию «%1» (_id %2), которую этот ретранслятор не обслуживает: пока её снова не начнут обслуживать.</numerusform>
            <numerusform>hooksmith-cli: %n из них ждут интеграцию «%1» (_id %2), которую этот ретранслятор не обслуживает: пока её снова не начнут обслуживать.</numerusform>
            <numerusform>hooksmith-cli: %n из них ждут интеграцию «%1» (_id %2), которую этот ретранслятор не обслуживает: пока её снова не начнут обслуживать.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be written to %1: unsaved text is lost in a crash, the relay keeps what it receives only until Hooksmith ends, and there is no log. Scripts run, and workspaces elsewhere can be edited and saved.</source>
        <translation>В %1 ничего нельзя записать: при сбое несохранённый текст теряется, ретранслятор хранит принятое только до завершения Hooksmith, а лог не ведётся. Скрипты выполняются, рабочие области в других местах можно изменять и сохранять.</translation>
    </message>
    <message>
        <source>A server has the languages of &quot;moment&quot;; here it knows English only, and dates are written in English.</source>
        <translation>На сервере у «moment» есть языки; здесь он знает только английский, и даты пишутся по-английски.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>Папку не удаётся создать.</translation>
    </message>
    <message>
        <source>The decision cannot be left for the relay in %1: %2</source>
        <translation>Решение не удаётся передать ретранслятору в %1: %2</translation>
    </message>
    <message>
        <source>The message waits for a person, who releases or drops it.</source>
        <translation>Сообщение ждёт человека, который выпустит или отбросит его.</translation>
    </message>
    <message>
        <source>Another program holds the journal %1. Close that program.</source>
        <translation>Журнал %1 занят другой программой. Закройте эту программу.</translation>
    </message>
    <message>
        <source>Until it can be used, every delivery is refused (503).</source>
        <translation>Пока им нельзя пользоваться, каждая доставка отклоняется (503).</translation>
    </message>
    <message>
        <source>The sender closed the connection before it was answered.</source>
        <translation>Отправитель закрыл соединение, не дождавшись ответа.</translation>
    </message>
    <message>
        <source>The sender closed the connection before it was answered; over TLS it has to keep its sending half open until then.</source>
        <translation>Отправитель закрыл соединение, не дождавшись ответа; по TLS он должен до тех пор держать открытой свою сторону для отправки.</translation>
    </message>
    <message>
        <source>The delivery is not accepted, because it cannot be stored.</source>
        <translation>Доставка не принята, потому что её нельзя сохранить.</translation>
    </message>
    <message>
        <source>Only one of --replay, --release, --drop and --requeue can be given.</source>
        <translation>Можно указать только один из параметров --replay, --release, --drop и --requeue.</translation>
    </message>
    <message>
        <source>hooksmith-cli: No relay runs on this journal: the messages are forwarded at its next start.</source>
        <translation>hooksmith-cli: с этим журналом не работает ни один ретранслятор: сообщения будут пересланы при его следующем запуске.</translation>
    </message>
    <message>
        <source>List what the relay has received, from its journal, or decide about it</source>
        <translation>Вывести по журналу список того, что принял ретранслятор, или решить, что с этим делать</translation>
    </message>
    <message>
        <source>Treat the deliveries as if they came in again, with today&apos;s scripts: those named, or those that --filter finds.</source>
        <translation>Обработать доставки так, как будто они пришли снова, с нынешними скриптами: названные или найденные с помощью --filter.</translation>
    </message>
    <message>
        <source>Forward what is held.</source>
        <translation>Переслать удержанное.</translation>
    </message>
    <message>
        <source>Forward nothing more of what is held, waits or was given up.</source>
        <translation>Больше ничего не пересылать из удержанного, ожидающего и недоставленного.</translation>
    </message>
    <message>
        <source>Try again what was given up.</source>
        <translation>Отправить недоставленное ещё раз.</translation>
    </message>
    <message>
        <source>A delivery to decide about; several may be named.</source>
        <translation>Доставка, о которой принимается решение; можно назвать несколько.</translation>
    </message>
    <message>
        <source>Say which deliveries to decide about: either their ids or --filter.</source>
        <translation>Укажите, о каких доставках принимается решение: их идентификаторы или --filter.</translation>
    </message>
    <message>
        <source>hooksmith-cli: The journal can be used now; deliveries are accepted.</source>
        <translation>hooksmith-cli: журналом теперь можно пользоваться; доставки принимаются.</translation>
    </message>
    <message>
        <source>hooksmith-cli: Other machines can use %1</source>
        <translation>hooksmith-cli: другие компьютеры могут использовать %1</translation>
    </message>
    <message>
        <source>Held: it waits for a person, who releases or drops it.</source>
        <translation>Удержано: ждёт человека, который выпустит или отбросит.</translation>
    </message>
    <message>
        <source>The relay will repeat it.</source>
        <translation>Ретранслятор повторит её.</translation>
    </message>
    <message>
        <source>Left for the relay.</source>
        <translation>Передано ретранслятору.</translation>
    </message>
    <message>
        <source>Released.</source>
        <translation>Выпущено.</translation>
    </message>
    <message>
        <source>It is tried again.</source>
        <translation>Отправляется ещё раз.</translation>
    </message>
    <message>
        <source>Repeated.</source>
        <translation>Повторено.</translation>
    </message>
    <message>
        <source>hooksmith: there is no display to show a window on (DISPLAY, WAYLAND_DISPLAY or QT_QPA_PLATFORM name none that can be reached). Without one, hooksmith-cli runs, tests and relays, and hooksmith --render draws messages.</source>
        <translation>hooksmith: нет экрана, на котором можно показать окно (DISPLAY, WAYLAND_DISPLAY или QT_QPA_PLATFORM не указывают ни на один доступный). Без него hooksmith-cli запускает скрипты, проверяет их и ретранслирует, а hooksmith --render рисует сообщения.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Папки %1 нет.</translation>
    </message>
    <message>
        <source>%1 is not a folder. A workspace is one, with a %2.</source>
        <translation>%1 — не папка. Рабочая область — это папка с файлом %2.</translation>
    </message>
    <message>
        <source>The message could not be posted and was given up.</source>
        <translation>Сообщение не удалось опубликовать, попытки прекращены.</translation>
    </message>
    <message>
        <source>The script&apos;s own call was answered by the settings (&quot;answer&quot;), not by the network.</source>
        <translation>На собственный вызов скрипта ответили настройки («answer»), а не сеть.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; passes requests through, which only a webhook can take, but its target is the REST interface. Set the address of an incoming webhook (&quot;forward&quot;) for it, or choose another mode.</source>
        <translation>«%1» передаёт запросы дальше без изменений, а принять их может только вебхук, но его цель — интерфейс REST. Укажите для него адрес входящего вебхука («forward») или выберите другой режим.</translation>
    </message>
    <message>
        <source>The message waits, because the token for the REST interface cannot be read: %1</source>
        <translation>Сообщение ждёт, потому что не удаётся прочитать токен для интерфейса REST: %1</translation>
    </message>
    <message>
        <source>The relay&apos;s settings &quot;%1&quot; and &quot;%2&quot; name two targets. Messages go by REST, and &quot;%1&quot; is not used.</source>
        <translation>Параметры ретранслятора «%1» и «%2» называют две цели. Сообщения идут через REST, а «%1» не используется.</translation>
    </message>
    <message>
        <source>The relay&apos;s setting &quot;%1&quot; is &quot;%2&quot;, which an outgoing webhook does not have. It is served as &quot;outgoing&quot;: the caller is answered with the script&apos;s message, and nothing is forwarded or held.</source>
        <translation>Параметр ретранслятора «%1» имеет значение «%2», которого у исходящего вебхука нет. Он обслуживается как «outgoing»: вызывающий получает в ответ сообщение скрипта, ничего не пересылается и не удерживается.</translation>
    </message>
    <message>
        <source>The relay&apos;s setting &quot;%1&quot; is &quot;%2&quot;, which an incoming webhook does not have. It is served as &quot;script&quot;: the script runs, and its message is forwarded.</source>
        <translation>Параметр ретранслятора «%1» имеет значение «%2», которого у входящего вебхука нет. Он обслуживается как «script»: скрипт выполняется, и его сообщение пересылается.</translation>
    </message>
    <message>
        <source>The relay&apos;s setting &quot;%1&quot; does not answer the caller, who gets the script&apos;s message. It answers the script&apos;s own HTTP call only, and only without --live.</source>
        <translation>Параметр ретранслятора «%1» не отвечает вызывающему: тот получает сообщение скрипта. Он отвечает только на собственный HTTP-вызов скрипта, и только без --live.</translation>
    </message>
</context>
<context>
    <name>QuickFixes</name>
    <message>
        <source>Call the class Script</source>
        <translation>Назвать класс Script</translation>
    </message>
    <message>
        <source>Put the code into class Script</source>
        <translation>Поместить код в класс Script</translation>
    </message>
    <message>
        <source>Remove &quot;export&quot;</source>
        <translation>Убрать «export»</translation>
    </message>
    <message>
        <source>Remove &quot;static&quot;</source>
        <translation>Убрать «static»</translation>
    </message>
    <message>
        <source>Call it %1</source>
        <translation>Назвать %1</translation>
    </message>
    <message>
        <source>Return the request itself</source>
        <translation>Вернуть сам запрос</translation>
    </message>
    <message>
        <source>Add headers</source>
        <translation>Добавить headers</translation>
    </message>
    <message>
        <source>Make it text with toISOString()</source>
        <translation>Превратить в текст через toISOString()</translation>
    </message>
    <message>
        <source>Make it a list</source>
        <translation>Превратить в список</translation>
    </message>
    <message>
        <source>Use JSON.parse(await ….text())</source>
        <translation>Использовать JSON.parse(await ….text())</translation>
    </message>
    <message>
        <source>Parse it with JSON.parse()</source>
        <translation>Разобрать через JSON.parse()</translation>
    </message>
    <message>
        <source>Use it as it is</source>
        <translation>Использовать как есть</translation>
    </message>
    <message>
        <source>Make it { text: … }</source>
        <translation>Превратить в { text: … }</translation>
    </message>
    <message>
        <source>Declare it with let</source>
        <translation>Объявить через let</translation>
    </message>
    <message>
        <source>Throw an Error</source>
        <translation>Выбросить Error</translation>
    </message>
    <message>
        <source>Ignore messages of bots</source>
        <translation>Игнорировать сообщения ботов</translation>
    </message>
    <message>
        <source>Remove it: the server ignores or refuses it</source>
        <translation>Убрать: сервер это игнорирует или отвергает</translation>
    </message>
    <message>
        <source>Use await fetch(…) (its result has other names)</source>
        <translation>Использовать await fetch(…) (у его результата другие имена)</translation>
    </message>
</context>
<context>
    <name>ScriptResolver</name>
    <message numerus="yes">
        <source>[%n item(s)]</source>
        <translation>
            <numerusform>[%n элемент]</numerusform>
            <numerusform>[%n элемента]</numerusform>
            <numerusform>[%n элементов]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snippets</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Не удалось прочитать %1: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a snippet: use letters, digits, - and _, beginning with a letter.</source>
        <translation>«%1» не может быть именем фрагмента: используйте буквы, цифры, - и _, начиная с буквы.</translation>
    </message>
    <message>
        <source>The snippet could not be saved to %1.</source>
        <translation>Не удалось сохранить фрагмент в %1.</translation>
    </message>
</context>
<context>
    <name>Typings</name>
    <message>
        <source>The list of what a script can use is missing from this program.</source>
        <translation>В этой программе нет списка того, что может использовать скрипт.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::AnswersForm</name>
    <message>
        <source>Add an answer</source>
        <translation>Добавить ответ</translation>
    </message>
    <message>
        <source>Remove the answer</source>
        <translation>Удалить ответ</translation>
    </message>
    <message>
        <source>Move the answer up</source>
        <translation>Переместить ответ вверх</translation>
    </message>
    <message>
        <source>Move the answer down</source>
        <translation>Переместить ответ вниз</translation>
    </message>
    <message>
        <source>To the integration&apos;s own call</source>
        <translation>На собственный вызов интеграции</translation>
    </message>
    <message>
        <source>To a call of the script</source>
        <translation>На вызов скрипта</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>В виде JSON</translation>
    </message>
    <message>
        <source>Edit all answers as JSON</source>
        <translation>Править все ответы в виде JSON</translation>
    </message>
    <message>
        <source>Canned answers</source>
        <translation>Заготовленные ответы</translation>
    </message>
    <message>
        <source>No answers yet: the integration&apos;s call fails as without a network. Add one with the plus.</source>
        <translation>Ответов пока нет: вызов интеграции завершается сбоем, как без сети. Добавьте ответ кнопкой «плюс».</translation>
    </message>
    <message>
        <source>No answers yet: calls of the script fail as without a network. Add one with the plus.</source>
        <translation>Ответов пока нет: вызовы скрипта завершаются сбоем, как без сети. Добавьте ответ кнопкой «плюс».</translation>
    </message>
    <message>
        <source>Answers to the integration&apos;s call and to the script&apos;s own, as JSON</source>
        <translation>Ответы на вызов интеграции и на вызовы самого скрипта, в JSON</translation>
    </message>
    <message>
        <source>Canned answers to the script&apos;s own HTTP calls, as JSON</source>
        <translation>Заготовленные ответы на HTTP-вызовы самого скрипта, в JSON</translation>
    </message>
    <message>
        <source>Method of the script&apos;s call</source>
        <translation>Метод вызова скрипта</translation>
    </message>
    <message>
        <source>Address of the script&apos;s call</source>
        <translation>Адрес вызова скрипта</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Что происходит</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>Сбой</translation>
    </message>
    <message>
        <source>Status code</source>
        <translation>Код статуса</translation>
    </message>
    <message>
        <source>How long it takes, in milliseconds</source>
        <translation>Сколько времени занимает, в миллисекундах</translation>
    </message>
    <message>
        <source>How long it takes, without anybody waiting: for time limits</source>
        <translation>Сколько времени занимает, без настоящего ожидания: для предельного времени</translation>
    </message>
    <message>
        <source>Text of the failure</source>
        <translation>Текст сбоя</translation>
    </message>
    <message>
        <source>Body of the canned answer</source>
        <translation>Тело заготовленного ответа</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>Тело ответа</translation>
    </message>
    <message>
        <source>Headers of the canned answer</source>
        <translation>Заголовки заготовленного ответа</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Тело</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Заголовки</translation>
    </message>
    <message>
        <source>fails: %1</source>
        <translation>сбой: %1</translation>
    </message>
    <message>
        <source>Integration&apos;s call → %1</source>
        <translation>Вызов интеграции → %1</translation>
    </message>
    <message>
        <source>Integration&apos;s call, attempt %1 → %2</source>
        <translation>Вызов интеграции, попытка %1 → %2</translation>
    </message>
    <message>
        <source>Answers in order; the last one repeats</source>
        <translation>Ответы по порядку; последний повторяется</translation>
    </message>
    <message>
        <source>Calls that none of these match fail, as without a network</source>
        <translation>Вызовы, которым ничто здесь не соответствует, завершаются сбоем, как без сети</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::BodyPart</name>
    <message>
        <source>Kind of the body</source>
        <translation>Вид тела</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>A JSON value: indented here, sent compactly</source>
        <translation>Значение JSON: здесь с отступами, отправляется без них</translation>
    </message>
    <message>
        <source>JSON, as typed</source>
        <translation>JSON, как введено</translation>
    </message>
    <message>
        <source>JSON, sent exactly as typed</source>
        <translation>JSON, отправляется в точности как введено</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>application/x-www-form-urlencoded</source>
        <translation>application/x-www-form-urlencoded</translation>
    </message>
    <message>
        <source>Multipart form</source>
        <translation>Форма multipart</translation>
    </message>
    <message>
        <source>multipart/form-data, with files</source>
        <translation>multipart/form-data, с файлами</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Sent exactly as typed</source>
        <translation>Отправляется в точности как введено</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>XML, sent exactly as typed</source>
        <translation>XML, отправляется в точности как введено</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Bytes that are kept in a file beside the sample</source>
        <translation>Байты, которые хранятся в файле рядом с образцом</translation>
    </message>
    <message>
        <source>Indent the body</source>
        <translation>Расставить отступы в теле</translation>
    </message>
    <message>
        <source>Take the body from a file…</source>
        <translation>Взять тело из файла…</translation>
    </message>
    <message>
        <source>Save the body as a file…</source>
        <translation>Сохранить тело в файл…</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>Тело запроса</translation>
    </message>
    <message>
        <source>Fields of the form</source>
        <translation>Поля формы</translation>
    </message>
    <message>
        <source>JSON of the field &quot;payload&quot;</source>
        <translation>JSON поля «payload»</translation>
    </message>
    <message>
        <source>Bytes of the body</source>
        <translation>Байты тела</translation>
    </message>
    <message>
        <source>… the first %1 of %2</source>
        <translation>… первые %1 из %2</translation>
    </message>
    <message>
        <source>The payload</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Valid JSON in the field &quot;payload&quot;</source>
        <translation>Корректный JSON в поле «payload»</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) as sent</source>
        <translation>
            <numerusform>%n байт при отправке</numerusform>
            <numerusform>%n байта при отправке</numerusform>
            <numerusform>%n байт при отправке</numerusform>
        </translation>
    </message>
    <message>
        <source>The body</source>
        <translation>Тело</translation>
    </message>
    <message>
        <source>Sent as typed, %1</source>
        <translation>Отправляется как введено, %1</translation>
    </message>
    <message>
        <source>Valid JSON, sent compactly, %1</source>
        <translation>Корректный JSON, отправляется без отступов, %1</translation>
    </message>
    <message>
        <source>Valid JSON, sent as typed, %1</source>
        <translation>Корректный JSON, отправляется как введено, %1</translation>
    </message>
    <message>
        <source>Well-formed XML, sent as typed, %1</source>
        <translation>Правильно сформированный XML, отправляется как введено, %1</translation>
    </message>
    <message>
        <source>Reading the large body…</source>
        <translation>Читается большое тело…</translation>
    </message>
    <message>
        <source>Too large: a body may have %1.</source>
        <translation>Слишком велико: тело может занимать не больше %1.</translation>
    </message>
    <message>
        <source>Save the body</source>
        <translation>Сохранить тело</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::CodeEditor</name>
    <message>
        <source>%1 (Alt+Enter: mend it)</source>
        <translation>%1 (Alt+Enter: исправить)</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::CompareDialog</name>
    <message>
        <source>Compare two deliveries</source>
        <translation>Сравнить две доставки</translation>
    </message>
    <message>
        <source>Both deliveries, line by line</source>
        <translation>Обе доставки, построчно</translation>
    </message>
    <message>
        <source>The two are the same.</source>
        <translation>Они одинаковы.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ.</source>
        <translation>
            <numerusform>Отличается %n место.</numerusform>
            <numerusform>Отличаются %n места.</numerusform>
            <numerusform>Отличается %n мест.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Предыдущее</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Следующее</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::CompletionModel</name>
    <message>
        <source>property</source>
        <translation>свойство</translation>
    </message>
    <message>
        <source>method</source>
        <translation>метод</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>переменная</translation>
    </message>
    <message>
        <source>function</source>
        <translation>функция</translation>
    </message>
    <message>
        <source>class</source>
        <translation>класс</translation>
    </message>
    <message>
        <source>keyword</source>
        <translation>ключевое слово</translation>
    </message>
    <message>
        <source>snippet</source>
        <translation>фрагмент</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::CompletionPopup</name>
    <message>
        <source>Proposals</source>
        <translation>Варианты</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::ConsoleModel</name>
    <message>
        <source>canned answer</source>
        <translation>заготовленный ответ</translation>
    </message>
    <message>
        <source>network</source>
        <translation>сеть</translation>
    </message>
    <message>
        <source>%1 %2 → %3 (%4)</source>
        <translation>%1 %2 → %3 (%4)</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>строка %1</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::ConsolePane</name>
    <message>
        <source>Console</source>
        <translation>Консоль</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Копировать всё</translation>
    </message>
    <message>
        <source>What the script prints with console.log() appears here.</source>
        <translation>Здесь появляется то, что скрипт выводит через console.log().</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::DeliveryDecisions</name>
    <message>
        <source>Clear the list?</source>
        <translation>Очистить список?</translation>
    </message>
    <message numerus="yes">
        <source>Forget all %n deliver(ies) of the list, here and in the journal? Messages that wait to be forwarded, are held or were given up stay in the journal, and so does what is pinned.</source>
        <translation>
            <numerusform>Забыть %n доставку из списка, здесь и в журнале? Сообщения, которые ждут пересылки, удержаны или не доставлены, остаются в журнале, как и всё закреплённое.</numerusform>
            <numerusform>Забыть все %n доставки из списка, здесь и в журнале? Сообщения, которые ждут пересылки, удержаны или не доставлены, остаются в журнале, как и всё закреплённое.</numerusform>
            <numerusform>Забыть все %n доставок из списка, здесь и в журнале? Сообщения, которые ждут пересылки, удержаны или не доставлены, остаются в журнале, как и всё закреплённое.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::DeliveryDetails</name>
    <message>
        <source>waiting</source>
        <translation>ожидает</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>доставлено</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>не доставлено</translation>
    </message>
    <message>
        <source>held</source>
        <translation>удержано</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>отброшено</translation>
    </message>
    <message numerus="yes">
        <source>… cut: the body has %n byte(s)</source>
        <translation>
            <numerusform>… обрезано: в теле %n байт</numerusform>
            <numerusform>… обрезано: в теле %n байта</numerusform>
            <numerusform>… обрезано: в теле %n байт</numerusform>
        </translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Заголовки</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Тело</translation>
    </message>
    <message>
        <source>Raw bytes</source>
        <translation>Исходные байты</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Forward attempts</source>
        <translation>Попытки пересылки</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Reply sent</source>
        <translation>Отправленный ответ</translation>
    </message>
    <message>
        <source>Parts of the delivery</source>
        <translation>Части доставки</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Исходное</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Трассировка</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Консоль</translation>
    </message>
    <message>
        <source>Forwarding</source>
        <translation>Пересылка</translation>
    </message>
    <message>
        <source>Copy what this tab shows</source>
        <translation>Копировать содержимое этой вкладки</translation>
    </message>
    <message>
        <source>Choose a delivery to see what is in it.</source>
        <translation>Выберите доставку, чтобы увидеть её содержимое.</translation>
    </message>
    <message>
        <source>Console (%1)</source>
        <translation>Консоль (%1)</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Доставка</translation>
    </message>
    <message>
        <source>Replay of</source>
        <translation>Повтор доставки</translation>
    </message>
    <message>
        <source>Delivery, sender&apos;s id</source>
        <translation>Доставка, идентификатор отправителя</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Сообщение %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>Otherwise than predicted</source>
        <translation>Отличия от прогноза</translation>
    </message>
    <message>
        <source>Nothing was forwarded.</source>
        <translation>Ничего не переслано.</translation>
    </message>
    <message>
        <source>Message %1: %2</source>
        <translation>Сообщение %1: %2</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Верна</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Неверна</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Отсутствует</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>Устарела</translation>
    </message>
    <message>
        <source>Not checked: no secret</source>
        <translation>Не проверена: нет секрета</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Не подписано</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Не проверена</translation>
    </message>
    <message>
        <source>Header: %1</source>
        <translation>Заголовок: %1</translation>
    </message>
    <message>
        <source>Algorithm: %1</source>
        <translation>Алгоритм: %1</translation>
    </message>
    <message>
        <source>The sender sent this delivery before: %1</source>
        <translation>Отправитель уже отправлял эту доставку: %1</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>Ответа ещё нет.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>status code</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>Попытка %1</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Содержимое</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::DeliverySource</name>
    <message numerus="yes">
        <source>%n deliver(ies) are no longer in memory; start the relay to read them from the journal.</source>
        <translation>
            <numerusform>%n доставки больше нет в памяти; запустите ретранслятор, чтобы прочитать её из журнала.</numerusform>
            <numerusform>%n доставок больше нет в памяти; запустите ретранслятор, чтобы прочитать их из журнала.</numerusform>
            <numerusform>%n доставок больше нет в памяти; запустите ретранслятор, чтобы прочитать их из журнала.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::DeployedComparison</name>
    <message>
        <source>Compare with the script on which server?</source>
        <translation>С каким сервером сравнить скрипт?</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>Имя сервера</translation>
    </message>
    <message>
        <source>Asking %1 for its script…</source>
        <translation>Запрашивается скрипт с %1…</translation>
    </message>
    <message>
        <source>%1 has no incoming integration that you may see.</source>
        <translation>На %1 нет входящих интеграций, которые вам разрешено видеть.</translation>
    </message>
    <message>
        <source>%1 has no outgoing integration that you may see.</source>
        <translation>На %1 нет исходящих интеграций, которые вам разрешено видеть.</translation>
    </message>
    <message>
        <source>Compare with which integration of %1?</source>
        <translation>С какой интеграцией на %1 сравнить?</translation>
    </message>
    <message>
        <source>Name of the integration</source>
        <translation>Имя интеграции</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1 на %2</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::DiffDialog</name>
    <message>
        <source>Compare %1</source>
        <translation>Сравнение: %1</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::DiffText</name>
    <message>
        <source>Differences</source>
        <translation>Отличия</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Они одинаковы.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::DiffView</name>
    <message>
        <source>The other version</source>
        <translation>Другая версия</translation>
    </message>
    <message>
        <source>This script, compared</source>
        <translation>Этот скрипт, сравнение</translation>
    </message>
    <message>
        <source>Previous difference (Alt+Up)</source>
        <translation>Предыдущее отличие (Alt+Up)</translation>
    </message>
    <message>
        <source>Next difference (Alt+Down)</source>
        <translation>Следующее отличие (Alt+Down)</translation>
    </message>
    <message>
        <source>Put this difference back to the left version (Alt+Left)</source>
        <translation>Вернуть в этом месте версию слева (Alt+Left)</translation>
    </message>
    <message>
        <source>Take the left one</source>
        <translation>Взять левую</translation>
    </message>
    <message>
        <source>Close the comparison (Esc)</source>
        <translation>Закрыть сравнение (Esc)</translation>
    </message>
    <message>
        <source>Difference %1 of %2</source>
        <translation>Отличие %1 из %2</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Они одинаковы.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::Documents</name>
    <message>
        <source>%1 is no part of the workspace any more; its unsaved text cannot be put back there.</source>
        <translation>%1 больше не входит в рабочую область; вернуть туда несохранённый текст нельзя.</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved; save it first.</source>
        <translation>В %1 есть несохранённые изменения; сначала сохраните их.</translation>
    </message>
    <message>
        <source>%1 was changed since it was searched.</source>
        <translation>Файл %1 изменён после поиска.</translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <translation>Файла %1 больше нет.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Правка %1</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::EmptyState</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>Копировать строку</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::FieldsGrid</name>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>%1, as text</source>
        <translation>%1, текстом</translation>
    </message>
    <message>
        <source>Name: value
# Switched-off: value</source>
        <translation>Имя: значение
# Отключено: значение</translation>
    </message>
    <message>
        <source>name=value
# switched-off=value</source>
        <translation>имя=значение
# отключено=значение</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Текстом</translation>
    </message>
    <message>
        <source>Edit all of them as text, a line for each</source>
        <translation>Править всё как текст, по строке на каждый элемент</translation>
    </message>
    <message>
        <source>%1: edit as text</source>
        <translation>%1: править как текст</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::FieldsModel</name>
    <message>
        <source>Add a header</source>
        <translation>Добавить заголовок</translation>
    </message>
    <message>
        <source>Add a parameter</source>
        <translation>Добавить параметр</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Добавить поле</translation>
    </message>
    <message>
        <source>%1, a variable has no value</source>
        <translation>%1, у переменной нет значения</translation>
    </message>
    <message>
        <source>%1, switched off</source>
        <translation>%1, отключено</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Искомый текст</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>С учётом регистра</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Слова целиком</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Регулярное выражение</translation>
    </message>
    <message>
        <source>Only in the selection</source>
        <translation>Только в выделенном</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Find previous (Shift+F3)</source>
        <translation>Найти ранее (Shift+F3)</translation>
    </message>
    <message>
        <source>Find next (F3)</source>
        <translation>Найти далее (F3)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Закрыть поиск (Esc)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Заменить на</translation>
    </message>
    <message>
        <source>Text to put in its place</source>
        <translation>Текст замены</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Заменить всё</translation>
    </message>
    <message>
        <source>Not a valid expression</source>
        <translation>Недопустимое выражение</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>Заменено: %n</numerusform>
            <numerusform>Заменено: %n</numerusform>
            <numerusform>Заменено: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::ForwardTargetField</name>
    <message>
        <source>Where messages go</source>
        <translation>Куда отправляются сообщения</translation>
    </message>
    <message>
        <source>Rocket.Chat webhook that gets the messages</source>
        <translation>Вебхук Rocket.Chat, который получает сообщения</translation>
    </message>
    <message>
        <source>An incoming webhook</source>
        <translation>Входящий вебхук</translation>
    </message>
    <message>
        <source>%1, as its user</source>
        <translation>%1, от имени своего пользователя</translation>
    </message>
    <message>
        <source>%1 (of the workspace, not in your list)</source>
        <translation>%1 (из рабочей области, нет в вашем списке)</translation>
    </message>
    <message>
        <source>Posted by REST with your token; the script&apos;s room is used as it is, and fields that only webhooks know are left out.</source>
        <translation>Публикуется через REST с вашим токеном; комната из скрипта используется как есть, а поля, известные только вебхукам, опускаются.</translation>
    </message>
    <message>
        <source>Add this server under Relay, Servers: your token is needed to post there.</source>
        <translation>Добавьте этот сервер в меню «Ретранслятор», «Серверы»: для публикации там нужен ваш токен.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::GuideWindow</name>
    <message>
        <source>Hooksmith guide</source>
        <translation>Руководство Hooksmith</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Страницы руководства</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Страница руководства</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Поиск по руководству</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n совпадение</numerusform>
            <numerusform>%n совпадения</numerusform>
            <numerusform>%n совпадений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::HistoryDialog</name>
    <message>
        <source>(%1 that are not text)</source>
        <translation>(%1, не текст)</translation>
    </message>
    <message>
        <source>Requests that were sent</source>
        <translation>Отправленные запросы</translation>
    </message>
    <message>
        <source>Search in what was sent</source>
        <translation>Искать в отправленном</translation>
    </message>
    <message>
        <source>Search: method, address, status, headers, body</source>
        <translation>Поиск: метод, адрес, статус, заголовки, тело</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Метод</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Образец</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>Запрос и ответ</translation>
    </message>
    <message>
        <source>Open as a sample</source>
        <translation>Открыть как образец</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Копировать как cURL</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Забыть все</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>сбой</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Пока ничего не отправлено.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n request(s); secrets are not kept.</source>
        <translation>
            <numerusform>%1 из %n запроса; секреты не хранятся.</numerusform>
            <numerusform>%1 из %n запросов; секреты не хранятся.</numerusform>
            <numerusform>%1 из %n запросов; секреты не хранятся.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::HoldDialog</name>
    <message>
        <source>Held: %1</source>
        <translation>Удержано: %1</translation>
    </message>
    <message>
        <source>Message %1 as JSON</source>
        <translation>Сообщение %1 как JSON</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>&amp;Выпустить</translation>
    </message>
    <message>
        <source>&amp;Release to %1</source>
        <translation>&amp;Выпустить в %1</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>&amp;Отбросить</translation>
    </message>
    <message>
        <source>A message is a JSON object.</source>
        <translation>Сообщение — объект JSON.</translation>
    </message>
    <message>
        <source>Nothing of this delivery is held any more.</source>
        <translation>Из этой доставки больше ничего не удерживается.</translation>
    </message>
    <message>
        <source>The sender has been answered. Nothing is posted before you release it here (Ctrl+Enter).</source>
        <translation>Отправитель уже получил ответ. Ничего не публикуется, пока вы не выпустите это здесь (Ctrl+Enter).</translation>
    </message>
    <message>
        <source>The sender has been answered. Nothing is posted to %1 before you release it here.</source>
        <translation>Отправитель уже получил ответ. В %1 ничего не публикуется, пока вы не выпустите это здесь.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::ImportDialog</name>
    <message>
        <source>Import requests</source>
        <translation>Импорт запросов</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n request(s). Each one that is chosen becomes a new sample of the shown integration.</source>
        <translation>
            <numerusform>%1: найден %n запрос. Каждый выбранный станет новым образцом показанной интеграции.</numerusform>
            <numerusform>%1: найдено %n запроса. Каждый выбранный станет новым образцом показанной интеграции.</numerusform>
            <numerusform>%1: найдено %n запросов. Каждый выбранный станет новым образцом показанной интеграции.</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests to import</source>
        <translation>Запросы для импорта</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Метод</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Выбрать все</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импортировать</translation>
    </message>
    <message numerus="yes">
        <source>Import %n request(s)</source>
        <translation>
            <numerusform>Импортировать %n запрос</numerusform>
            <numerusform>Импортировать %n запроса</numerusform>
            <numerusform>Импортировать %n запросов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::IncomingForm</name>
    <message>
        <source>Method</source>
        <translation>Метод</translation>
    </message>
    <message>
        <source>Path and query of the request</source>
        <translation>Путь и параметры запроса</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Заголовки</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Тело</translation>
    </message>
    <message>
        <source>What the script&apos;s own HTTP and fetch calls get</source>
        <translation>Что получают вызовы HTTP и fetch самого скрипта</translation>
    </message>
    <message>
        <source>Parameters of the address</source>
        <translation>Параметры адреса</translation>
    </message>
    <message>
        <source>Fill in {{variables}}</source>
        <translation>Подставлять {{variables}}</translation>
    </message>
    <message>
        <source>Off: braces in the address, the headers and the body are text of the sender</source>
        <translation>Выключено: фигурные скобки в адресе, заголовках и теле — текст отправителя</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Signature and authentication</source>
        <translation>Подпись и аутентификация</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Send the request over the network, and see the answer</source>
        <translation>Отправить запрос по сети и увидеть ответ</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::LiveBar</name>
    <message>
        <source>Go on with the sample&apos;s answers</source>
        <translation>Продолжать с ответами из образца</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) of this run really went to the network.</source>
        <translation>
            <numerusform>При этом запуске %n вызов действительно ушёл в сеть.</numerusform>
            <numerusform>При этом запуске %n вызова действительно ушли в сеть.</numerusform>
            <numerusform>При этом запуске %n вызовов действительно ушли в сеть.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not called while you type: %1.</source>
        <translation>Пока вы вводите текст, вызова нет: %1.</translation>
    </message>
    <message>
        <source>The sample has no answer for %1.</source>
        <translation>В образце нет ответа для %1.</translation>
    </message>
    <message>
        <source>Allow live calls…</source>
        <translation>Разрешить реальные вызовы…</translation>
    </message>
    <message>
        <source>Let runs that you ask for really make the calls, in this workspace</source>
        <translation>Разрешить запускам, о которых вы просите, действительно делать вызовы в этой рабочей области</translation>
    </message>
    <message>
        <source>Run live</source>
        <translation>Запустить с реальными вызовами</translation>
    </message>
    <message>
        <source>Run now and really make the calls</source>
        <translation>Запустить сейчас и действительно сделать вызовы</translation>
    </message>
    <message>
        <source>Stop allowing</source>
        <translation>Больше не разрешать</translation>
    </message>
    <message>
        <source>Answer calls from the sample again</source>
        <translation>Снова отвечать на вызовы из образца</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::MainWindow</name>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>Рабочая область не открыта.</translation>
    </message>
    <message>
        <source>This workspace has no integration yet.</source>
        <translation>В этой рабочей области пока нет интеграций.</translation>
    </message>
    <message>
        <source>The script&apos;s file cannot be edited; Problems says why.</source>
        <translation>Файл скрипта нельзя редактировать; причина — на панели «Проблемы».</translation>
    </message>
    <message>
        <source>Choose an integration in the workspace, or make one.</source>
        <translation>Выберите интеграцию в рабочей области или создайте её.</translation>
    </message>
    <message>
        <source>This integration has no sample yet.</source>
        <translation>У этой интеграции пока нет образца.</translation>
    </message>
    <message>
        <source>The request of the chosen sample appears here.</source>
        <translation>Здесь появляется запрос выбранного образца.</translation>
    </message>
    <message>
        <source>Nothing to run.</source>
        <translation>Запускать нечего.</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Принятый</translation>
    </message>
    <message>
        <source>The sample that is run: %1</source>
        <translation>Запускаемый образец: %1</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Консоль</translation>
    </message>
    <message>
        <source>Console (%1)</source>
        <translation>Консоль (%1)</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Проблемы</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Проблемы (%1)</translation>
    </message>
    <message>
        <source>Hooksmith</source>
        <translation>Hooksmith</translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation>Изменено на диске</translation>
    </message>
    <message>
        <source>What you typed is still here.</source>
        <translation>Введённое вами осталось здесь.</translation>
    </message>
    <message>
        <source>Overwrite it</source>
        <translation>Перезаписать</translation>
    </message>
    <message>
        <source>Open a workspace folder</source>
        <translation>Открыть папку рабочей области</translation>
    </message>
    <message>
        <source>New workspace?</source>
        <translation>Новая рабочая область?</translation>
    </message>
    <message>
        <source>%1 is not a workspace yet. Make it one?</source>
        <translation>%1 пока не рабочая область. Сделать ею эту папку?</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Несохранённые изменения</translation>
    </message>
    <message>
        <source>There are changes that are not saved.</source>
        <translation>Есть несохранённые изменения.</translation>
    </message>
    <message>
        <source>About Hooksmith</source>
        <translation>О программе Hooksmith</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Образец</translation>
    </message>
    <message>
        <source>The sample that is run</source>
        <translation>Запускаемый образец</translation>
    </message>
    <message>
        <source>Save captured request as sample</source>
        <translation>Сохранить принятый запрос как образец</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Рабочая область</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Трассировка</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Трафик</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>Behave like</source>
        <translation>Имитировать версию</translation>
    </message>
    <message>
        <source>Server version to behave like</source>
        <translation>Версия сервера, которую имитировать</translation>
    </message>
    <message>
        <source>&amp;Panes</source>
        <translation>Па&amp;нели</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Т&amp;ема</translation>
    </message>
    <message>
        <source>&amp;Follow the desktop</source>
        <translation>&amp;Как в системе</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Светлая</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмная</translation>
    </message>
    <message>
        <source>P&amp;ictures</source>
        <translation>&amp;Изображения</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Открыть н&amp;едавние</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Пока ничего</translation>
    </message>
    <message>
        <source>No host is allowed yet; click a picture&apos;s place to allow its host</source>
        <translation>Пока не разрешён ни один хост; щёлкните место изображения, чтобы разрешить его хост</translation>
    </message>
    <message>
        <source>Pictures are loaded from</source>
        <translation>Откуда загружаются изображения</translation>
    </message>
    <message>
        <source>Take away the mark to load nothing more from %1</source>
        <translation>Снимите отметку, чтобы больше ничего не загружать с %1</translation>
    </message>
    <message>
        <source>&amp;Forget all</source>
        <translation>&amp;Забыть все</translation>
    </message>
    <message>
        <source>Runs that you ask for really make the calls of the script and the integration; otherwise the sample answers them</source>
        <translation>Запуски, о которых вы просите, действительно делают вызовы скрипта и интеграции; иначе на них отвечает образец</translation>
    </message>
    <message>
        <source>Allow live calls?</source>
        <translation>Разрешить реальные вызовы?</translation>
    </message>
    <message>
        <source>Let the scripts of this workspace call the network when you press Run?</source>
        <translation>Разрешить скриптам этой рабочей области обращаться к сети, когда вы нажимаете «Запуск»?</translation>
    </message>
    <message>
        <source>Calls of HTTP and fetch, and the requests of outgoing integrations, are then really made, with whatever data the script puts into them. Nothing is called while you type. You can take this back in the Run menu.</source>
        <translation>Вызовы HTTP и fetch, а также запросы исходящих интеграций тогда действительно выполняются, с любыми данными, которые поместит в них скрипт. Пока вы вводите текст, вызовов нет. Отменить это можно в меню «Запуск».</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Разрешить</translation>
    </message>
    <message>
        <source>Stop &amp;relay</source>
        <translation>Остановить &amp;ретранслятор</translation>
    </message>
    <message>
        <source>Start &amp;relay</source>
        <translation>Запустить &amp;ретранслятор</translation>
    </message>
    <message>
        <source>This request was received before Hooksmith was last started; only its messages were kept, to be forwarded.</source>
        <translation>Этот запрос получен до последнего запуска Hooksmith; сохранены только его сообщения, чтобы их переслать.</translation>
    </message>
    <message>
        <source>A server called an outgoing integration; the details in Traffic show what it sent and got.</source>
        <translation>Сервер вызвал исходящую интеграцию; что он отправил и получил, видно в подробностях на панели «Трафик».</translation>
    </message>
    <message>
        <source>Captured request</source>
        <translation>Принятый запрос</translation>
    </message>
    <message>
        <source>Save as sample</source>
        <translation>Сохранить как образец</translation>
    </message>
    <message>
        <source>Name of the sample:</source>
        <translation>Имя образца:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>%1, as saved</source>
        <translation>%1, как сохранено</translation>
    </message>
    <message>
        <source>Text of the clipboard</source>
        <translation>Текст из буфера обмена</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>Сравнить с файлом</translation>
    </message>
    <message>
        <source>Scripts (*.js *.mjs *.txt)</source>
        <translation>Скрипты (*.js *.mjs *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Не удалось прочитать %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large to be compared.</source>
        <translation>%1 — слишком большой файл для сравнения.</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Тесты</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Свойства</translation>
    </message>
    <message>
        <source>Save the results as JUnit XML</source>
        <translation>Сохранить результаты как JUnit XML</translation>
    </message>
    <message>
        <source>Hide the pane %1</source>
        <translation>Скрыть панель «%1»</translation>
    </message>
    <message>
        <source>Show the pane %1</source>
        <translation>Показать панель «%1»</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Панели</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>образец</translation>
    </message>
    <message numerus="yes">
        <source>Traffic (%n new)</source>
        <translation>
            <numerusform>Трафик (%n новая)</numerusform>
            <numerusform>Трафик (%n новые)</numerusform>
            <numerusform>Трафик (%n новых)</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied, with secrets as variables to be set.</source>
        <translation>Скопировано; вместо секретов — переменные, которые нужно задать.</translation>
    </message>
    <message>
        <source>Connected. What arrives there is treated here.</source>
        <translation>Подключено. Всё, что приходит туда, обрабатывается здесь.</translation>
    </message>
    <message>
        <source>%1 Trying again in %2 s.</source>
        <translation>%1 Повторная попытка через %2 с.</translation>
    </message>
    <message>
        <source>Disconnected, because the relay was stopped.</source>
        <translation>Отключено, потому что ретранслятор остановлен.</translation>
    </message>
    <message>
        <source>The relay is running</source>
        <translation>Ретранслятор работает</translation>
    </message>
    <message>
        <source>Go on receiving webhooks with the window closed? An icon in the desktop&apos;s tray shows it, and brings the window back. Your answer is remembered; the Relay menu changes it.</source>
        <translation>Продолжать принимать вебхуки при закрытом окне? Об этом будет напоминать значок в системном лотке, он же возвращает окно. Ваш ответ запоминается; изменить его можно в меню «Ретранслятор».</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>Оставить работать</translation>
    </message>
    <message>
        <source>Stop it and quit</source>
        <translation>Остановить и выйти</translation>
    </message>
    <message>
        <source>Hooksmith relay, listening on %1</source>
        <translation>Ретранслятор Hooksmith, слушает на %1</translation>
    </message>
    <message>
        <source>This request belongs to no integration of the workspace, so there is no place for a sample of it.</source>
        <translation>Этот запрос не относится ни к одной интеграции рабочей области, поэтому для его образца нет места.</translation>
    </message>
    <message>
        <source>Saved as the sample &quot;%1&quot;.</source>
        <translation>Сохранено как образец «%1».</translation>
    </message>
    <message>
        <source>Export as HAR</source>
        <translation>Экспорт в HAR</translation>
    </message>
    <message>
        <source>HTTP archives (*.har)</source>
        <translation>Архивы HTTP (*.har)</translation>
    </message>
    <message>
        <source>Exported to %1, without secrets.</source>
        <translation>Экспортировано в %1, без секретов.</translation>
    </message>
    <message>
        <source>Start the relay first.</source>
        <translation>Сначала запустите ретранслятор.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Подключение к %1…</translation>
    </message>
    <message>
        <source>Disconnected.</source>
        <translation>Отключено.</translation>
    </message>
    <message>
        <source>Listening to %1.</source>
        <translation>Приём с %1.</translation>
    </message>
    <message>
        <source>%1 was moved to the trash.</source>
        <translation>Перемещено в корзину: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>New sample</source>
        <translation>Новый образец</translation>
    </message>
    <message>
        <source>Name of the new sample of %1:</source>
        <translation>Имя нового образца для %1:</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Folder for the new workspace</source>
        <translation>Папка для новой рабочей области</translation>
    </message>
    <message>
        <source>Older workspace</source>
        <translation>Устаревшая рабочая область</translation>
    </message>
    <message>
        <source>%1 was written in an older form. Hooksmith can bring it up to date; before that, every file is copied to a folder beside it.</source>
        <translation>%1 записана в более старом виде. Hooksmith может её обновить; перед этим каждый файл копируется в папку рядом с ней.</translation>
    </message>
    <message>
        <source>Back up and update</source>
        <translation>Создать копию и обновить</translation>
    </message>
    <message>
        <source>The workspace was brought up to date (format %1 to %2). Everything as it was is in %3.</source>
        <translation>Рабочая область обновлена (с формата %1 на %2). Всё в прежнем виде находится в %3.</translation>
    </message>
    <message>
        <source>Integration, sample or symbol; &gt; commands, @ symbols, : line</source>
        <translation>Интеграция, образец или символ; &gt; команды, @ символы, : строка</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, строка %2</translation>
    </message>
    <message>
        <source>Go to line %L1</source>
        <translation>Перейти к строке %L1</translation>
    </message>
    <message>
        <source>Type a line from 1 to %L1</source>
        <translation>Введите номер строки от 1 до %L1</translation>
    </message>
    <message>
        <source>No message: choose an integration, or make one.</source>
        <translation>Сообщения нет: выберите интеграцию или создайте новую.</translation>
    </message>
    <message>
        <source>No message yet: there is no sample to run.</source>
        <translation>Сообщения пока нет: нет образца для запуска.</translation>
    </message>
    <message>
        <source>No message yet: run the sample to see what the script posts.</source>
        <translation>Сообщения пока нет: запустите образец, чтобы увидеть, что публикует скрипт.</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Высокая контрастность</translation>
    </message>
    <message>
        <source>Imported as the sample &quot;%1&quot;.</source>
        <translation>Импортировано как образец «%1».</translation>
    </message>
    <message>
        <source>No log is written: %1 is not there.</source>
        <translation>Лог не ведётся: %1 не существует.</translation>
    </message>
    <message>
        <source>Asking the parts of Hooksmith…</source>
        <translation>Опрашиваются части Hooksmith…</translation>
    </message>
    <message>
        <source>Diagnostics were copied: versions and folders, no secrets.</source>
        <translation>Диагностика скопирована: версии и папки, без секретов.</translation>
    </message>
    <message>
        <source>Several parts of this installation are missing or cannot be used.</source>
        <translation>Нескольких частей этой установки нет, или их нельзя использовать.</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Подробности…</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Чего не хватает</translation>
    </message>
    <message>
        <source>My integrations</source>
        <translation>Мои интеграции</translation>
    </message>
    <message>
        <source>Your integrations are kept in %1.</source>
        <translation>Ваши интеграции хранятся в %1.</translation>
    </message>
    <message numerus="yes">
        <source>Tests (%n failed)</source>
        <translation>
            <numerusform>Тесты (%n с ошибкой)</numerusform>
            <numerusform>Тесты (%n с ошибкой)</numerusform>
            <numerusform>Тесты (%n с ошибкой)</numerusform>
        </translation>
    </message>
    <message>
        <source>No server is known yet that could be asked for its script. The clipboard and files can be compared, too (in the menu View).</source>
        <translation>Пока не известен ни один сервер, у которого можно запросить скрипт. Сравнивать можно и с буфером обмена, и с файлами (в меню «Вид»).</translation>
    </message>
    <message>
        <source>Enter a server…</source>
        <translation>Добавить сервер…</translation>
    </message>
    <message>
        <source>Compared with %1.</source>
        <translation>Выполнено сравнение: %1.</translation>
    </message>
    <message>
        <source>Not accepted: this message has values of the environment &quot;%1&quot;, and the tests run with &quot;%2&quot;. They would differ everywhere but here.</source>
        <translation>Не принято: в этом сообщении значения окружения «%1», а тесты выполняются с «%2». Везде, кроме этого места, результаты отличались бы.</translation>
    </message>
    <message>
        <source>Not accepted: this message has values of the environment &quot;%1&quot;, and the tests run without one. They would differ everywhere but here.</source>
        <translation>Не принято: в этом сообщении значения окружения «%1», а тесты выполняются без окружения. Везде, кроме этого места, результаты отличались бы.</translation>
    </message>
    <message>
        <source>Show what the tests get</source>
        <translation>Показать, что получают тесты</translation>
    </message>
    <message>
        <source>The sample %1</source>
        <translation>Образец %1</translation>
    </message>
    <message>
        <source>says what happened</source>
        <translation>говорит, что произошло</translation>
    </message>
    <message>
        <source>All samples of %1</source>
        <translation>Все образцы: %1</translation>
    </message>
    <message>
        <source>posts one message</source>
        <translation>публикует одно сообщение</translation>
    </message>
    <message>
        <source>Checks in JavaScript</source>
        <translation>Проверки на JavaScript</translation>
    </message>
    <message>
        <source>A test fails when it throws. There is message, messages, response, result and sample, and expect(value) with toBe, toEqual, toContain, toMatch, toHaveProperty and others.</source>
        <translation>Тест не проходит, если выбрасывает исключение. Доступны message, messages, response, result и sample, а также expect(value) с toBe, toEqual, toContain, toMatch, toHaveProperty и другими.</translation>
    </message>
    <message>
        <source>&amp;Save and test</source>
        <translation>&amp;Сохранить и тестировать</translation>
    </message>
    <message>
        <source>The checks are not saved.</source>
        <translation>Проверки не сохранены.</translation>
    </message>
    <message>
        <source>The integration %1</source>
        <translation>Интеграция %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Markdown, in a file beside what it is about: for those who come after you.</source>
        <translation>Markdown, в файле рядом с тем, что он описывает: для тех, кто придёт после вас.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>The notes are not saved.</source>
        <translation>Заметки не сохранены.</translation>
    </message>
    <message>
        <source>There is no message to send: run a sample first.</source>
        <translation>Нет сообщения для отправки: сначала запустите образец.</translation>
    </message>
    <message>
        <source>Hooksmith %1

A desktop IDE for Rocket.Chat webhook integrations: the request, the script, the message.

© 2026 the Hooksmith authors. MIT licence; the parts that come along keep theirs (third-party-notices.md of the documentation).

Qt %2</source>
        <translation>Hooksmith %1

Настольная среда разработки для интеграций-вебхуков Rocket.Chat: запрос, скрипт, сообщение.

© 2026 авторы Hooksmith. Лицензия MIT; у входящих в поставку частей — собственные лицензии (third-party-notices.md в документации).

Qt %2</translation>
    </message>
    <message>
        <source>Save the request as a sample first: an expected result belongs to one.</source>
        <translation>Сначала сохраните запрос как образец: ожидаемый результат относится к образцу.</translation>
    </message>
    <message>
        <source>Save the request as a sample first (%1): an expected result belongs to one.</source>
        <translation>Сначала сохраните запрос как образец (%1): ожидаемый результат относится к образцу.</translation>
    </message>
    <message>
        <source>Save as sample…</source>
        <translation>Сохранить как образец…</translation>
    </message>
    <message>
        <source>The example is in a temporary folder, because %1 cannot be written: what you change there is gone when Hooksmith ends.</source>
        <translation>Пример находится во временной папке, потому что не удалось записать %1: сделанные там изменения пропадут, когда Hooksmith завершится.</translation>
    </message>
    <message>
        <source>Folder for your integrations</source>
        <translation>Папка для ваших интеграций</translation>
    </message>
    <message>
        <source>Your integrations need a folder. Choose another one.</source>
        <translation>Вашим интеграциям нужна папка. Выберите другую.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>Secrets were left out of it: %1.</source>
        <translation>Секреты не включены: %1.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::MultipartGrid</name>
    <message>
        <source>Parts of the body</source>
        <translation>Части тела</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Добавить поле</translation>
    </message>
    <message>
        <source>Add a text field</source>
        <translation>Добавить текстовое поле</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Добавить файл…</translation>
    </message>
    <message>
        <source>Add a file&apos;s content</source>
        <translation>Добавить содержимое файла</translation>
    </message>
    <message>
        <source>Content…</source>
        <translation>Содержимое…</translation>
    </message>
    <message>
        <source>Take the part&apos;s content from a file</source>
        <translation>Взять содержимое части из файла</translation>
    </message>
    <message>
        <source>Content of the part</source>
        <translation>Содержимое части</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::NoticeBar</name>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close this note</source>
        <translation>Закрыть это примечание</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::OutgoingForm</name>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>Сообщение отправлено</translation>
    </message>
    <message>
        <source>File uploaded</source>
        <translation>Файл загружен</translation>
    </message>
    <message>
        <source>Room archived</source>
        <translation>Комната архивирована</translation>
    </message>
    <message>
        <source>Room created</source>
        <translation>Комната создана</translation>
    </message>
    <message>
        <source>User joined a room</source>
        <translation>Пользователь присоединился к комнате</translation>
    </message>
    <message>
        <source>User left a room</source>
        <translation>Пользователь покинул комнату</translation>
    </message>
    <message>
        <source>User created</source>
        <translation>Пользователь создан</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Текст сообщения</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>All values of the event, as JSON</source>
        <translation>Все значения события, в JSON</translation>
    </message>
    <message>
        <source>HTTP answers</source>
        <translation>Ответы HTTP</translation>
    </message>
    <message>
        <source>Valid JSON</source>
        <translation>Корректный JSON</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>В виде JSON</translation>
    </message>
    <message>
        <source>Trigger word</source>
        <translation>Слово-триггер</translation>
    </message>
    <message>
        <source>Puts the word at the start of the message</source>
        <translation>Ставит слово в начало сообщения</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Имя пользователя</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Полное имя</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Идентификатор пользователя</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>the user, when empty</source>
        <translation>пользователь, если пусто</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Комната</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Kind of room</source>
        <translation>Вид комнаты</translation>
    </message>
    <message>
        <source>Public channel</source>
        <translation>Публичный канал</translation>
    </message>
    <message>
        <source>Private group</source>
        <translation>Приватная группа</translation>
    </message>
    <message>
        <source>Direct messages</source>
        <translation>Личные сообщения</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Room id</source>
        <translation>Идентификатор комнаты</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Имя файла</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>More about the message</source>
        <translation>Ещё о сообщении</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Псевдоним</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Ветка</translation>
    </message>
    <message>
        <source>id of the thread&apos;s first message</source>
        <translation>идентификатор первого сообщения ветки</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>Идентификатор сообщения</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Время отправки</translation>
    </message>
    <message>
        <source>It was edited</source>
        <translation>Отредактировано</translation>
    </message>
    <message>
        <source>Mark as edited</source>
        <translation>Отметить как отредактированное</translation>
    </message>
    <message>
        <source>Mark as not edited</source>
        <translation>Отметить как неотредактированное</translation>
    </message>
    <message>
        <source>A bot sent it</source>
        <translation>Отправлено ботом</translation>
    </message>
    <message>
        <source>Another integration, for example: answering it may go on for ever</source>
        <translation>Например, другой интеграцией: обмен ответами с ней может не кончиться никогда</translation>
    </message>
    <message>
        <source>none</source>
        <comment>alias</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>None</source>
        <comment>trigger word</comment>
        <translation>Нет</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::OutsideDialog</name>
    <message>
        <source>Reach the relay from outside</source>
        <translation>Доступ к ретранслятору извне</translation>
    </message>
    <message>
        <source>Address of a smee channel</source>
        <translation>Адрес канала smee</translation>
    </message>
    <message>
        <source>Or receive from a smee channel right here:</source>
        <translation>Или принимайте с канала smee прямо здесь:</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Отключиться</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>&amp;Подключиться</translation>
    </message>
    <message>
        <source>smee writes JSON bodies anew, so signatures over the bytes may fail to verify.</source>
        <translation>smee записывает тела JSON заново, поэтому подписи по байтам могут не пройти проверку.</translation>
    </message>
    <message>
        <source>The relay is stopped. The commands are for http://127.0.0.1:4180; start the relay to see its own port.</source>
        <translation>Ретранслятор остановлен. Команды даны для http://127.0.0.1:4180; запустите ретранслятор, чтобы увидеть его порт.</translation>
    </message>
    <message>
        <source>The relay listens on %1 and only programs on this machine reach it. A tunnel brings requests for &quot;%2&quot; here; run one of these in a terminal.</source>
        <translation>Ретранслятор слушает на %1 и доступен только программам на этом компьютере. Туннель приводит сюда запросы к «%2»; выполните в терминале одну из этих команд.</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>не установлено</translation>
    </message>
    <message>
        <source>installed: %1</source>
        <translation>установлено: %1</translation>
    </message>
    <message>
        <source>Command for %1</source>
        <translation>Команда для %1</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Копировать команду</translation>
    </message>
    <message>
        <source>Copy the command for %1</source>
        <translation>Копировать команду для %1</translation>
    </message>
    <message>
        <source>At the sender, enter %1.</source>
        <translation>У отправителя введите %1.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::Palette</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>Что подходит</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Ничего не подходит.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::PaneHeader</name>
    <message>
        <source>Float or dock the pane</source>
        <translation>Отсоединить или пристыковать панель</translation>
    </message>
    <message>
        <source>Hide the pane (View &gt; Panes brings it back)</source>
        <translation>Скрыть панель (вернуть: Вид &gt; Панели)</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::PartsModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 that are not text</source>
        <translation>%1, не текст</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Content or file</source>
        <translation>Содержимое или файл</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::ProblemsModel</name>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Concerns: %1</source>
        <translation>Касается: %1</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::ProblemsPane</name>
    <message>
        <source>Problems</source>
        <translation>Проблемы</translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation>Проблем нет.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::PropertiesPane</name>
    <message>
        <source>&quot;%1&quot; of the record</source>
        <translation>«%1» в записи</translation>
    </message>
    <message>
        <source>https://…  one per line</source>
        <translation>https://…  по одному в строке</translation>
    </message>
    <message>
        <source>Event Trigger</source>
        <translation>Триггер события</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Включено</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Post to Channel</source>
        <translation>Отправлять в канал</translation>
    </message>
    <message>
        <source>#general, @ann</source>
        <translation>#general, @ann</translation>
    </message>
    <message>
        <source>Post as</source>
        <translation>Отправлять от имени</translation>
    </message>
    <message>
        <source>Username of the account that posts</source>
        <translation>Имя пользователя публикующей учётной записи</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Псевдоним</translation>
    </message>
    <message>
        <source>Name shown instead of the account&apos;s</source>
        <translation>Имя, которое показывается вместо имени учётной записи</translation>
    </message>
    <message>
        <source>Avatar URL</source>
        <translation>URL аватара</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Эмодзи</translation>
    </message>
    <message>
        <source>Override Destination Channel</source>
        <translation>Переопределять целевой канал</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <source>Given by the server; yours for the relay</source>
        <translation>Задаётся сервером; ваш — для ретранслятора</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Токен</translation>
    </message>
    <message>
        <source>Script Enabled</source>
        <translation>Скрипт включён</translation>
    </message>
    <message>
        <source>Script Engine</source>
        <translation>Движок скриптов</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Дополнительно</translation>
    </message>
    <message>
        <source>Retry Failed URL Calls</source>
        <translation>Повторный запрос по неудавшемуся URL</translation>
    </message>
    <message>
        <source>Retry Count</source>
        <translation>Число повторных попыток</translation>
    </message>
    <message>
        <source>Retry Delay</source>
        <translation>Задержка перед повторной попыткой</translation>
    </message>
    <message>
        <source>Word Trigger Placement</source>
        <translation>Положение слова-триггера</translation>
    </message>
    <message>
        <source>Anywhere in the message, not only at its beginning</source>
        <translation>В любом месте сообщения, а не только в начале</translation>
    </message>
    <message>
        <source>Run When Message Is Edited</source>
        <translation>Запускать после изменения сообщения</translation>
    </message>
    <message>
        <source>Trigger Words</source>
        <translation>Слова-триггеры</translation>
    </message>
    <message>
        <source>Separated by commas; none = every message</source>
        <translation>Через запятую; ничего = все сообщения</translation>
    </message>
    <message>
        <source>Target Room</source>
        <translation>Целевая комната</translation>
    </message>
    <message>
        <source>#room or @user</source>
        <translation>#комната или @пользователь</translation>
    </message>
    <message>
        <source>URLs</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Impersonate User</source>
        <translation>Писать от имени пользователя</translation>
    </message>
    <message>
        <source>Post as who triggered it</source>
        <translation>Публиковать от имени того, кто вызвал срабатывание</translation>
    </message>
    <message>
        <source>Copy the &amp;field list</source>
        <translation>Копировать список &amp;полей</translation>
    </message>
    <message>
        <source>All fields of the server&apos;s form with their values, in its order</source>
        <translation>Все поля формы сервера с их значениями, в её порядке</translation>
    </message>
    <message>
        <source>Copy the &amp;script</source>
        <translation>Копировать &amp;скрипт</translation>
    </message>
    <message>
        <source>The script as it is on the screen, for the server&apos;s form</source>
        <translation>Скрипт в том виде, как на экране, для формы сервера</translation>
    </message>
    <message>
        <source>integration.json cannot be read; Problems says why.</source>
        <translation>Не удалось прочитать integration.json; причина — на панели «Проблемы».</translation>
    </message>
    <message>
        <source>The properties of the chosen integration appear here.</source>
        <translation>Здесь появляются свойства выбранной интеграции.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Its address: not known before it has an id and a token</source>
        <translation>Её адрес неизвестен, пока у неё нет идентификатора и токена</translation>
    </message>
    <message>
        <source>Its address: &lt;server&gt;/hooks/%1/%2</source>
        <translation>Её адрес: &lt;server&gt;/hooks/%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>The server would refuse this (%n error(s)).</source>
        <translation>
            <numerusform>Сервер это отвергнет (%n ошибка).</numerusform>
            <numerusform>Сервер это отвергнет (%n ошибки).</numerusform>
            <numerusform>Сервер это отвергнет (%n ошибок).</numerusform>
        </translation>
    </message>
    <message>
        <source>The server would accept these values.</source>
        <translation>Сервер примет эти значения.</translation>
    </message>
    <message>
        <source>By the script</source>
        <translation>Скриптом</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::ProxyPasswordField</name>
    <message>
        <source>Proxy password</source>
        <translation>Пароль прокси</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Keep the proxy&apos;s password</source>
        <translation>Сохранить пароль прокси</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Забыть</translation>
    </message>
    <message>
        <source>Forget the proxy&apos;s password</source>
        <translation>Забыть пароль прокси</translation>
    </message>
    <message>
        <source>Kept in the desktop&apos;s key store for this proxy and user, in no file and no export.</source>
        <translation>Хранится в системном хранилище ключей для этого прокси и пользователя; ни в файлах, ни при экспорте не сохраняется.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s address and user first.</source>
        <translation>Сначала введите адрес и пользователя прокси.</translation>
    </message>
    <message>
        <source>No password is kept.</source>
        <translation>Пароль не сохранён.</translation>
    </message>
    <message>
        <source>A password is kept.</source>
        <translation>Пароль сохранён.</translation>
    </message>
    <message>
        <source>A password is kept until Hooksmith is closed.</source>
        <translation>Пароль хранится, пока Hooksmith не закрыт.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::RecoveryDialog</name>
    <message>
        <source>Unsaved texts</source>
        <translation>Несохранённые тексты</translation>
    </message>
    <message>
        <source>Hooksmith ended before these were saved. Marked ones are put back into the editor; files change only when you save.</source>
        <translation>Hooksmith завершился до того, как это было сохранено. Отмеченное возвращается в редактор; файлы изменятся, только когда вы их сохраните.</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Выбросить</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Решить позже</translation>
    </message>
    <message>
        <source>on disk</source>
        <translation>на диске</translation>
    </message>
    <message>
        <source>unsaved</source>
        <translation>не сохранено</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::RelayLimitsPage</name>
    <message>
        <source>Header</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1 КиБ</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Тело</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 МиБ</translation>
    </message>
    <message>
        <source>Time to receive a request</source>
        <translation>Время на получение запроса</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Соединения</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Запросов в минуту</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без ограничения</translation>
    </message>
    <message>
        <source>Also for programs on &amp;this machine (tunnels share one)</source>
        <translation>И для про&amp;грамм на этом компьютере (у туннелей предел общий)</translation>
    </message>
    <message>
        <source>Deliveries that are kept</source>
        <translation>Сколько доставок хранить</translation>
    </message>
    <message>
        <source>Days that they are kept</source>
        <translation>Сколько дней их хранить</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>всегда</translation>
    </message>
    <message>
        <source>&amp;Header up to</source>
        <translation>&amp;Заголовок не больше</translation>
    </message>
    <message>
        <source>&amp;Body up to</source>
        <translation>&amp;Тело не больше</translation>
    </message>
    <message>
        <source>Received &amp;within</source>
        <translation>Получение за в&amp;ремя</translation>
    </message>
    <message>
        <source>&amp;Connections at once</source>
        <translation>&amp;Соединений одновременно</translation>
    </message>
    <message>
        <source>&amp;Requests a minute, per sender</source>
        <translation>Запросов в &amp;минуту от отправителя</translation>
    </message>
    <message>
        <source>&amp;Keep the newest</source>
        <translation>&amp;Хранить последние</translation>
    </message>
    <message>
        <source>Keep &amp;for</source>
        <translation>Хранить в т&amp;ечение</translation>
    </message>
    <message>
        <source>What waits, is held, was given up or is pinned is always kept.</source>
        <translation>Ожидающее, удержанное, недоставленное и закреплённое хранится всегда.</translation>
    </message>
    <message>
        <source>Size of the journal</source>
        <translation>Размер журнала</translation>
    </message>
    <message>
        <source>Journal &amp;up to</source>
        <translation>&amp;Журнал не больше</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::RelaySession</name>
    <message>
        <source>The workspace would send the token of another server to %1. Choose the server anew in the relay&apos;s settings.</source>
        <translation>Рабочая область отправила бы на %1 токен другого сервера. Выберите сервер заново в настройках ретранслятора.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address and port, as in 127.0.0.1:4180.</source>
        <translation>«%1» — не адрес с портом; пример: 127.0.0.1:4180.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of an incoming webhook, as in https://chat.example.org/hooks/&lt;id&gt;/&lt;token&gt;.</source>
        <translation>«%1» — не адрес входящего вебхука; пример: https://chat.example.org/hooks/&lt;id&gt;/&lt;token&gt;.</translation>
    </message>
    <message>
        <source>Another Hooksmith window is running the relay already (its journal is in %1). Stop the relay there first.</source>
        <translation>Ретранслятор уже запущен в другом окне Hooksmith (его журнал — в %1). Сначала остановите его там.</translation>
    </message>
    <message>
        <source>Enter it in the relay&apos;s settings.</source>
        <translation>Введите его в настройках ретранслятора.</translation>
    </message>
    <message>
        <source>The relay keeps what it receives in a temporary folder: it is gone when Hooksmith ends.</source>
        <translation>Ретранслятор хранит принятое во временной папке: оно пропадёт, когда Hooksmith завершится.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::RelaySettingsDialog</name>
    <message>
        <source>The script runs here; the finished message is forwarded.</source>
        <translation>Скрипт выполняется здесь; пересылается готовое сообщение.</translation>
    </message>
    <message>
        <source>The request is forwarded byte for byte to the server&apos;s own webhook; the run here only predicts what becomes of it, and differences are marked.</source>
        <translation>Запрос пересылается байт в байт на вебхук самого сервера; выполнение здесь лишь предсказывает, что с ним будет, а расхождения отмечаются.</translation>
    </message>
    <message>
        <source>The script runs here; the message waits in the list until you release, edit or drop it.</source>
        <translation>Скрипт выполняется здесь; сообщение ждёт в списке, пока вы его не выпустите, не измените или не отбросите.</translation>
    </message>
    <message>
        <source>Every request gets this answer and nothing else happens: to see how the sender takes it.</source>
        <translation>На каждый запрос даётся этот ответ, и больше ничего не происходит: чтобы увидеть, как его воспримет отправитель.</translation>
    </message>
    <message>
        <source>Relay settings</source>
        <translation>Настройки ретранслятора</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Адрес</translation>
    </message>
    <message>
        <source>&amp;Integrations</source>
        <translation>&amp;Интеграции</translation>
    </message>
    <message>
        <source>&amp;Limits</source>
        <translation>&amp;Пределы</translation>
    </message>
    <message>
        <source>Address and port to listen on</source>
        <translation>Адрес и порт для прослушивания</translation>
    </message>
    <message>
        <source>Host names that are accepted</source>
        <translation>Принимаемые имена хостов</translation>
    </message>
    <message>
        <source>Names by which senders call this relay, as behind a tunnel or a proxy; others are refused. Separated by spaces.</source>
        <translation>Имена, по которым отправители обращаются к этому ретранслятору, например за туннелем или прокси; остальные отвергаются. Через пробел.</translation>
    </message>
    <message>
        <source>Nobody: only show what arrives</source>
        <translation>Никуда: только показывать приходящее</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Файл сертификата</translation>
    </message>
    <message>
        <source>PEM file with the certificate and its chain</source>
        <translation>Файл PEM с сертификатом и его цепочкой</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Файл ключа</translation>
    </message>
    <message>
        <source>PEM file with the private key</source>
        <translation>Файл PEM с закрытым ключом</translation>
    </message>
    <message>
        <source>Listen &amp;on</source>
        <translation>С&amp;лушать на</translation>
    </message>
    <message>
        <source>Also called &amp;by</source>
        <translation>Доступен &amp;также как</translation>
    </message>
    <message>
        <source>&amp;Forward to</source>
        <translation>Пересылать &amp;в</translation>
    </message>
    <message>
        <source>TLS &amp;certificate</source>
        <translation>&amp;Сертификат TLS</translation>
    </message>
    <message>
        <source>TLS &amp;key</source>
        <translation>&amp;Ключ TLS</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Выбрать файл</translation>
    </message>
    <message>
        <source>Choose a PEM file</source>
        <translation>Выберите файл PEM</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key)</source>
        <translation>Файлы PEM (*.pem *.crt *.cer *.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>With both files the relay speaks https only.</source>
        <translation>С обоими файлами ретранслятор работает только по https.</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Интеграции</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Режим</translation>
    </message>
    <message>
        <source>As for all</source>
        <translation>Как у всех</translation>
    </message>
    <message>
        <source>Whose signature is checked</source>
        <translation>Чья подпись проверяется</translation>
    </message>
    <message>
        <source>Whoever is recognised</source>
        <translation>Любого распознанного</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>Секрет подписи</translation>
    </message>
    <message>
        <source>Re&amp;fuse requests without a valid signature</source>
        <translation>Отвер&amp;гать запросы без верной подписи</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Тип содержимого</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Тело</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Задержка</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>&amp;Режим</translation>
    </message>
    <message>
        <source>Forward &amp;to</source>
        <translation>Пересылать &amp;в</translation>
    </message>
    <message>
        <source>&amp;Signed by</source>
        <translation>П&amp;одписывает</translation>
    </message>
    <message>
        <source>Signing s&amp;ecret</source>
        <translation>Секрет подпи&amp;си</translation>
    </message>
    <message>
        <source>Answer stat&amp;us</source>
        <translation>Стат&amp;ус ответа</translation>
    </message>
    <message>
        <source>Content t&amp;ype</source>
        <translation>&amp;Тип содержимого</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>Т&amp;ело</translation>
    </message>
    <message>
        <source>&amp;Delay</source>
        <translation>&amp;Задержка</translation>
    </message>
    <message>
        <source>Script here</source>
        <translation>Скрипт здесь</translation>
    </message>
    <message>
        <source>Pass through</source>
        <translation>Сквозная передача</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Удержание</translation>
    </message>
    <message>
        <source>Outgoing endpoint</source>
        <translation>Исходящая точка</translation>
    </message>
    <message>
        <source>Answer only</source>
        <translation>Только ответ</translation>
    </message>
    <message>
        <source>None: signatures are not checked</source>
        <translation>Никого: подписи не проверяются</translation>
    </message>
    <message>
        <source>Kept; type a new one to replace it, a space to remove it</source>
        <translation>Сохранён; введите новый, чтобы заменить его, или пробел, чтобы удалить</translation>
    </message>
    <message>
        <source>Kept in the desktop&apos;s key store.</source>
        <translation>Хранится в системном хранилище ключей.</translation>
    </message>
    <message>
        <source>Removed; signatures are not checked.</source>
        <translation>Удалён; подписи не проверяются.</translation>
    </message>
    <message>
        <source>Kept in memory: Hooksmith asks for it again after the next start.</source>
        <translation>Хранится в памяти: после следующего запуска Hooksmith запросит его снова.</translation>
    </message>
    <message>
        <source>Other machines can reach this address. Hooksmith asks before it listens there.</source>
        <translation>Этот адрес доступен другим компьютерам. Прежде чем слушать на нём, Hooksmith спросит.</translation>
    </message>
    <message>
        <source>TLS needs both the certificate and the key.</source>
        <translation>Для TLS нужны и сертификат, и ключ.</translation>
    </message>
    <message>
        <source>The relay is running: address, TLS and limits take effect when it is started again.</source>
        <translation>Ретранслятор работает: адрес, TLS и пределы вступят в силу, когда он будет запущен снова.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>A Rocket.Chat server&apos;s outgoing webhook calls this address; the script&apos;s message is the answer. What stands below answers the script&apos;s own HTTP call, unless calls are live; that call fails until you have changed it.</source>
        <translation>Исходящий вебхук сервера Rocket.Chat вызывает этот адрес; ответ — сообщение скрипта. То, что указано ниже, отвечает на собственный HTTP-вызов скрипта, если вызовы не настоящие; пока вы этого не изменили, этот вызов завершается неудачей.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::RelayTray</name>
    <message>
        <source>A message was given up.</source>
        <translation>Сообщение не доставлено.</translation>
    </message>
    <message>
        <source>Show Hooksmith</source>
        <translation>Показать Hooksmith</translation>
    </message>
    <message>
        <source>Stop the relay and quit</source>
        <translation>Остановить ретранслятор и выйти</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 от %2</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) failed</source>
        <translation>
            <numerusform>%n вебхук завершился сбоем</numerusform>
            <numerusform>%n вебхука завершились сбоем</numerusform>
            <numerusform>%n вебхуков завершились сбоем</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) arrived</source>
        <translation>
            <numerusform>Пришёл %n вебхук</numerusform>
            <numerusform>Пришли %n вебхука</numerusform>
            <numerusform>Пришло %n вебхуков</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::ReplayDialog</name>
    <message>
        <source>Replay a delivery</source>
        <translation>Повторить доставку</translation>
    </message>
    <message numerus="yes">
        <source>Replay %n deliveries</source>
        <translation>
            <numerusform>Повторить %n доставку</numerusform>
            <numerusform>Повторить %n доставки</numerusform>
            <numerusform>Повторить %n доставок</numerusform>
        </translation>
    </message>
    <message>
        <source>This relay</source>
        <translation>Этот ретранслятор</translation>
    </message>
    <message>
        <source>An address without a path gets the request&apos;s own path</source>
        <translation>К адресу без пути добавляется путь самого запроса</translation>
    </message>
    <message>
        <source>Where to send</source>
        <translation>Куда отправить</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Куда</translation>
    </message>
    <message>
        <source>Forward the message to</source>
        <translation>Куда переслать сообщение</translation>
    </message>
    <message>
        <source>As the integration does; or another webhook&apos;s address</source>
        <translation>Как у интеграции; или адрес другого вебхука</translation>
    </message>
    <message>
        <source>&amp;Forward to</source>
        <translation>&amp;Переслать в</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Заголовки</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Тело</translation>
    </message>
    <message>
        <source>This body is not UTF-8 text; it is sent as it was.</source>
        <translation>Это тело — не текст UTF-8; оно отправляется в прежнем виде.</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>&amp;Заголовки</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Тело</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>Секрет подписи</translation>
    </message>
    <message>
        <source>To sign again after a change; not kept</source>
        <translation>Чтобы подписать заново после изменения; не сохраняется</translation>
    </message>
    <message>
        <source>Signing &amp;secret</source>
        <translation>&amp;Секрет подписи</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Replay here</source>
        <translation>Повторить здесь</translation>
    </message>
    <message>
        <source>Replay, forward to %1</source>
        <translation>Повторить и переслать в %1</translation>
    </message>
    <message>
        <source>Enter an address that begins with http:// or https://.</source>
        <translation>Введите адрес, который начинается с http:// или https://.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>Отправить на %1</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>The relay is stopped; start it, or enter another address.</source>
        <translation>Ретранслятор остановлен; запустите его или введите другой адрес.</translation>
    </message>
    <message>
        <source>The body was changed, so its signature no longer fits. Enter the secret to have it signed again.</source>
        <translation>Тело изменено, поэтому его подпись больше не подходит. Введите секрет, чтобы подписать его заново.</translation>
    </message>
    <message>
        <source>Line %1 of the headers is not &quot;Name: value&quot;.</source>
        <translation>Строка %1 заголовков не имеет вида «Имя: значение».</translation>
    </message>
    <message numerus="yes">
        <source>%n replayed; the list shows what came of it.</source>
        <translation>
            <numerusform>Повторена %n; результат виден в списке.</numerusform>
            <numerusform>Повторены %n; результат виден в списке.</numerusform>
            <numerusform>Повторено %n; результат виден в списке.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 could not be replayed.</source>
        <translation>Не удалось повторить: %1 из %2.</translation>
    </message>
    <message>
        <source>Answered %1 in %2 ms: %3</source>
        <translation>Ответ %1 за %2 мс: %3</translation>
    </message>
    <message>
        <source>%1 of %2 sent, %3 failed.</source>
        <translation>Отправлено: %1 из %2, с ошибкой: %3.</translation>
    </message>
    <message>
        <source>Delivery %1 was answered %2.</source>
        <translation>Доставка %1: ответ %2.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::RequestPane</name>
    <message>
        <source>Text of the sample&apos;s file</source>
        <translation>Текст файла образца</translation>
    </message>
    <message>
        <source>This is a sample now; save it to go on with the form</source>
        <translation>Теперь это образец; сохраните его, чтобы продолжить с формой</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Окружение</translation>
    </message>
    <message>
        <source>The environment whose values stand for {{variables}}</source>
        <translation>Окружение, значения которого подставляются вместо {{variables}}</translation>
    </message>
    <message>
        <source>Import a request</source>
        <translation>Импортировать запрос</translation>
    </message>
    <message>
        <source>Copy the request</source>
        <translation>Копировать запрос</translation>
    </message>
    <message>
        <source>Only a request can be sent; an event happens on the server.</source>
        <translation>Отправить можно только запрос; событие происходит на сервере.</translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>Без окружения</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>импортированный</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>Буфер обмена</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>В буфере обмена нет текста.</translation>
    </message>
    <message>
        <source>Import requests</source>
        <translation>Импорт запросов</translation>
    </message>
    <message>
        <source>Requests (*.har *.http *.rest *.json *.txt *.sh *.curl)</source>
        <translation>Запросы (*.har *.http *.rest *.json *.txt *.sh *.curl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Only a request can be copied; an event has none.</source>
        <translation>Скопировать можно только запрос; у события его нет.</translation>
    </message>
    <message>
        <source>Copied; secrets stand there as names to be filled in.</source>
        <translation>Скопировано; вместо секретов стоят имена, которые нужно заполнить.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::RunBar</name>
    <message>
        <source>Running…</source>
        <translation>Выполняется…</translation>
    </message>
    <message>
        <source>reply %1</source>
        <translation>ответ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n вызов</numerusform>
            <numerusform>%n вызова</numerusform>
            <numerusform>%n вызовов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::SampleDocument</name>
    <message numerus="yes">
        <source>%n byte(s) that are not text; they are sent as they are.</source>
        <translation>
            <numerusform>%n байт не является текстом; отправляется как есть.</numerusform>
            <numerusform>%n байта не являются текстом; отправляются как есть.</numerusform>
            <numerusform>%n байт не являются текстом; отправляются как есть.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>Образец</translation>
    </message>
    <message>
        <source>The answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>The body</source>
        <translation>Тело</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Ввод</translation>
    </message>
    <message>
        <source>%1 of text, which is too much to be typed in; it is sent as it is.</source>
        <translation>%1 текста — слишком много для правки; отправляется как есть.</translation>
    </message>
    <message>
        <source>Change the method</source>
        <translation>Изменение метода</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>Изменение адреса</translation>
    </message>
    <message>
        <source>Change the headers</source>
        <translation>Изменение заголовков</translation>
    </message>
    <message>
        <source>Change the kind of the body</source>
        <translation>Изменение вида тела</translation>
    </message>
    <message>
        <source>Change the event</source>
        <translation>Изменение события</translation>
    </message>
    <message>
        <source>Change the request</source>
        <translation>Изменение запроса</translation>
    </message>
    <message>
        <source>Fill in variables</source>
        <translation>Подстановка переменных</translation>
    </message>
    <message>
        <source>Leave braces as they are</source>
        <translation>Без изменения скобок</translation>
    </message>
    <message>
        <source>Change the body</source>
        <translation>Изменение тела</translation>
    </message>
    <message>
        <source>Change the parts of the body</source>
        <translation>Изменение частей тела</translation>
    </message>
    <message>
        <source>Take the body from a file</source>
        <translation>Тело из файла</translation>
    </message>
    <message>
        <source>Change the form</source>
        <translation>Изменение формы</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::ScriptEditor</name>
    <message>
        <source>Go to line</source>
        <translation>Перейти к строке</translation>
    </message>
    <message>
        <source>Line (1 to %1):</source>
        <translation>Строка (от 1 до %1):</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, строка %2</translation>
    </message>
    <message>
        <source>Go to symbol</source>
        <translation>Перейти к символу</translation>
    </message>
    <message>
        <source>Class, method or function</source>
        <translation>Класс, метод или функция</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>ваш собственный</translation>
    </message>
    <message>
        <source>Insert a snippet</source>
        <translation>Вставить фрагмент</translation>
    </message>
    <message>
        <source>Name of the snippet</source>
        <translation>Имя фрагмента</translation>
    </message>
    <message>
        <source>Select the code that is to become a snippet.</source>
        <translation>Выделите код, который должен стать фрагментом.</translation>
    </message>
    <message>
        <source>Keep as snippet</source>
        <translation>Сохранить как фрагмент</translation>
    </message>
    <message>
        <source>What will you type to get it?</source>
        <translation>Что вы будете вводить, чтобы его получить?</translation>
    </message>
    <message>
        <source>Nothing to mend here</source>
        <translation>Здесь исправлять нечего</translation>
    </message>
    <message>
        <source>This needs your own hand</source>
        <translation>Это нужно сделать вручную</translation>
    </message>
    <message>
        <source>The formatter is not part of this program.</source>
        <translation>Средство форматирования не входит в эту программу.</translation>
    </message>
    <message>
        <source>The script could not be formatted: %1</source>
        <translation>Не удалось отформатировать скрипт: %1</translation>
    </message>
    <message>
        <source>The script was not formatted, because it does not parse. %1</source>
        <translation>Скрипт не отформатирован, потому что в нём есть синтаксическая ошибка. %1</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Скрипт</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Строка %1, столбец %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cursor(s)</source>
        <translation>
            <numerusform>%n курсор</numerusform>
            <numerusform>%n курсора</numerusform>
            <numerusform>%n курсоров</numerusform>
        </translation>
    </message>
    <message>
        <source>Script, second view</source>
        <translation>Скрипт, второй вид</translation>
    </message>
    <message>
        <source>%1, as it is here</source>
        <translation>%1, как здесь</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::ScriptSymbol</name>
    <message>
        <source>class</source>
        <translation>класс</translation>
    </message>
    <message>
        <source>method</source>
        <translation>метод</translation>
    </message>
    <message>
        <source>function</source>
        <translation>функция</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>переменная</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::SearchPane</name>
    <message>
        <source>Find in all files</source>
        <translation>Найти во всех файлах</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Upper and lower case differ</source>
        <translation>Различать строчные и прописные буквы</translation>
    </message>
    <message>
        <source>ab|</source>
        <translation>ab|</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Только слова целиком</translation>
    </message>
    <message>
        <source>.*</source>
        <translation>.*</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Регулярное выражение</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Show the line to replace</source>
        <translation>Показать строку замены</translation>
    </message>
    <message>
        <source>Replace with (\1 and $1 stand for captured groups)</source>
        <translation>Заменить на (\1 и $1 обозначают захваченные группы)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Заменить на</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Найденные места</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>Only the first %1 are looked for.</source>
        <translation>Ищутся только первые %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>Не удалось прочитать %n файл.</numerusform>
            <numerusform>Не удалось прочитать %n файла.</numerusform>
            <numerusform>Не удалось прочитать %n файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Replace %n place(s)</source>
        <translation>
            <numerusform>&amp;Заменить %n место</numerusform>
            <numerusform>&amp;Заменить %n места</numerusform>
            <numerusform>&amp;Заменить %n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Заменить</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) %1</source>
        <translation>
            <numerusform>%n место %1</numerusform>
            <numerusform>%n места %1</numerusform>
            <numerusform>%n мест %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n file(s)</source>
        <extracomment>Follows &quot;3 places&quot;</extracomment>
        <translation>
            <numerusform>в %n файле</numerusform>
            <numerusform>в %n файлах</numerusform>
            <numerusform>в %n файлах</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::SecurityPart</name>
    <message>
        <source>Sign as</source>
        <translation>Подписать как</translation>
    </message>
    <message>
        <source>Nobody: not signed</source>
        <translation>Никто: без подписи</translation>
    </message>
    <message>
        <source>Name of the secret</source>
        <translation>Имя секрета</translation>
    </message>
    <message>
        <source>The sample&apos;s file has only this name; the secret itself is in the keychain</source>
        <translation>В файле образца есть только это имя; сам секрет — в хранилище ключей</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Секрет</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Put the secret into the keychain and sign with it</source>
        <translation>Поместить секрет в хранилище ключей и подписывать им</translation>
    </message>
    <message>
        <source>Keep the secret in the keychain</source>
        <translation>Сохранить секрет в хранилище ключей</translation>
    </message>
    <message>
        <source>Address that was given to Trello</source>
        <translation>Адрес, который был указан в Trello</translation>
    </message>
    <message>
        <source>Timestamp header chosen in Grafana</source>
        <translation>Заголовок метки времени, выбранный в Grafana</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Его имя</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>URL обратного вызова</translation>
    </message>
    <message>
        <source>Time header</source>
        <translation>Заголовок времени</translation>
    </message>
    <message>
        <source>Kind of authentication</source>
        <translation>Вид аутентификации</translation>
    </message>
    <message>
        <source>User and password (basic)</source>
        <translation>Пользователь и пароль (basic)</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Токен Bearer</translation>
    </message>
    <message>
        <source>API key in a header</source>
        <translation>Ключ API в заголовке</translation>
    </message>
    <message>
        <source>Rocket.Chat token and user id</source>
        <translation>Токен и идентификатор пользователя Rocket.Chat</translation>
    </message>
    <message>
        <source>Header of the API key</source>
        <translation>Заголовок ключа API</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Password, token or key</source>
        <translation>Пароль, токен или ключ</translation>
    </message>
    <message>
        <source>Write the header</source>
        <translation>Записать заголовок</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Аутентификация</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Choose a provider to sign the request as it does. The signature follows every change of the body.</source>
        <translation>Выберите провайдера, чтобы подписывать запрос так же, как он. Подпись обновляется при каждом изменении тела.</translation>
    </message>
    <message>
        <source>Enter it once</source>
        <translation>Введите его один раз</translation>
    </message>
    <message>
        <source>The keychain has no secret &quot;%1&quot; yet. Enter it above.</source>
        <translation>В хранилище ключей ещё нет секрета «%1». Введите его выше.</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>В хранилище ключей</translation>
    </message>
    <message>
        <source>Signed: %1 (%2).</source>
        <translation>Подписано: %1 (%2).</translation>
    </message>
    <message>
        <source>Take the headers away</source>
        <translation>Убрать заголовки</translation>
    </message>
    <message>
        <source>The request has no authentication.</source>
        <translation>В запросе нет аутентификации.</translation>
    </message>
    <message>
        <source>Enter the secret first; it goes into the keychain.</source>
        <translation>Сначала введите секрет; он попадёт в хранилище ключей.</translation>
    </message>
    <message>
        <source>The header takes the secret &quot;%1&quot; from the keychain when the request is sent.</source>
        <translation>Заголовок берёт секрет «%1» из хранилища ключей при отправке запроса.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>header</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>None</source>
        <comment>login</comment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>OAuth 2 (client credentials)</source>
        <translation>OAuth 2 (client credentials)</translation>
    </message>
    <message>
        <source>Address that gives tokens</source>
        <translation>Адрес, по которому выдают токены</translation>
    </message>
    <message>
        <source>Scope of the token</source>
        <translation>Область доступа (scope) токена</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Token URL</source>
        <translation>URL токена</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Идентификатор клиента</translation>
    </message>
    <message>
        <source>Client secret; empty: the one in the keychain</source>
        <translation>Секрет клиента; пусто — секрет из хранилища ключей</translation>
    </message>
    <message>
        <source>Get a token</source>
        <translation>Получить токен</translation>
    </message>
    <message>
        <source>Asking %1 for a token…</source>
        <translation>Запрашивается токен у %1…</translation>
    </message>
    <message>
        <source>A token is in the keychain; it is good until %1.</source>
        <translation>Токен лежит в хранилище ключей и действует до %1.</translation>
    </message>
    <message>
        <source>A token is in the keychain.</source>
        <translation>Токен лежит в хранилище ключей.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::SendMessageDialog</name>
    <message>
        <source>Send the message</source>
        <translation>Отправка сообщения</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>S&amp;ervers…</source>
        <translation>С&amp;ерверы…</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Комната</translation>
    </message>
    <message>
        <source>As the messages say: %1</source>
        <translation>Как указано в сообщениях: %1</translation>
    </message>
    <message>
        <source>#channel or @person</source>
        <translation>#канал или @пользователь</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Сервер</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Комната</translation>
    </message>
    <message>
        <source>&amp;Post to %1 on %2</source>
        <translation>&amp;Опубликовать в %1 на %2</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>&amp;Опубликовать</translation>
    </message>
    <message>
        <source>There is no server yet: enter one with its address and token.</source>
        <translation>Серверов ещё нет: добавьте сервер, указав его адрес и токен.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s), exactly as shown, in the name of the account of this server.</source>
        <translation>
            <numerusform>%n сообщение, точно как показано, от имени учётной записи этого сервера.</numerusform>
            <numerusform>%n сообщения, точно как показано, от имени учётной записи этого сервера.</numerusform>
            <numerusform>%n сообщений, точно как показано, от имени учётной записи этого сервера.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name and picture of the message need the permission message-impersonate.</source>
        <translation>Для имени и изображения в сообщении нужно право message-impersonate.</translation>
    </message>
    <message>
        <source>The address is not https: the token could be read on the way.</source>
        <translation>Адрес без https: токен могут прочитать по пути.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 на %2</translation>
    </message>
    <message>
        <source>Posting…</source>
        <translation>Публикация…</translation>
    </message>
    <message numerus="yes">
        <source>Posted %n message(s) to %1.</source>
        <translation>
            <numerusform>Опубликовано %n сообщение в %1.</numerusform>
            <numerusform>Опубликовано %n сообщения в %1.</numerusform>
            <numerusform>Опубликовано %n сообщений в %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) had been posted before.</source>
        <translation>
            <numerusform>До этого было опубликовано %n сообщение.</numerusform>
            <numerusform>До этого было опубликовано %n сообщения.</numerusform>
            <numerusform>До этого было опубликовано %n сообщений.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::SendPart</name>
    <message>
        <source>Where to send it</source>
        <translation>Куда отправить</translation>
    </message>
    <message>
        <source>A server (the sample&apos;s path is added), or the whole address of a webhook</source>
        <translation>Сервер (путь из образца добавляется) или полный адрес вебхука</translation>
    </message>
    <message>
        <source>How to send it</source>
        <translation>Как отправить</translation>
    </message>
    <message>
        <source>Follow redirects</source>
        <translation>Следовать перенаправлениям</translation>
    </message>
    <message>
        <source>Accept any certificate, this time</source>
        <translation>Принять любой сертификат, в этот раз</translation>
    </message>
    <message>
        <source>Nothing is sent until you press the button.</source>
        <translation>Ничего не отправляется, пока вы не нажмёте кнопку.</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>Тело ответа</translation>
    </message>
    <message>
        <source>Show only what is at this path of the JSON</source>
        <translation>Показать только то, что находится по этому пути JSON</translation>
    </message>
    <message>
        <source>Filter: $.items[*].id</source>
        <translation>Фильтр: $.items[*].id</translation>
    </message>
    <message>
        <source>Show JSON indented</source>
        <translation>Показывать JSON с отступами</translation>
    </message>
    <message>
        <source>Save the answer&apos;s body…</source>
        <translation>Сохранить тело ответа…</translation>
    </message>
    <message>
        <source>Save the answer&apos;s body</source>
        <translation>Сохранить тело ответа</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>Заголовки ответа</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Заголовки</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>Отправить на %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Отправляется…</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>%1 ms (first byte after %2 ms)</source>
        <translation>%1 мс (первый байт через %2 мс)</translation>
    </message>
    <message numerus="yes">
        <source>%n redirect(s), to %1</source>
        <translation>
            <numerusform>%n перенаправление, на %1</numerusform>
            <numerusform>%n перенаправления, на %1</numerusform>
            <numerusform>%n перенаправлений, на %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the rest of the body was not read</source>
        <translation>остаток тела не прочитан</translation>
    </message>
    <message>
        <source>Headers (%1)</source>
        <translation>Заголовки (%1)</translation>
    </message>
    <message>
        <source>the first %1 of %2; save it to see all</source>
        <translation>первые %1 из %2; сохраните, чтобы увидеть всё</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::ServersDialog</name>
    <message>
        <source>Servers</source>
        <translation>Серверы</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>Добавить сервер</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Удалить…</translation>
    </message>
    <message>
        <source>Servers are where the relay posts messages to, and what the version to behave like is read from.</source>
        <translation>На эти серверы ретранслятор публикует сообщения, и по ним определяется имитируемая версия.</translation>
    </message>
    <message>
        <source>For example: Production</source>
        <translation>Например: Рабочий</translation>
    </message>
    <message>
        <source>Shown by Rocket.Chat beside a new personal access token</source>
        <translation>Rocket.Chat показывает его рядом с новым персональным токеном доступа</translation>
    </message>
    <message>
        <source>In Rocket.Chat: your account&apos;s settings, Personal Access Tokens</source>
        <translation>В Rocket.Chat: настройки вашей учётной записи, персональные токены доступа</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Показать токен</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Red (production)</source>
        <translation>Красный (рабочий)</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Янтарный</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Фиолетовый</translation>
    </message>
    <message>
        <source>A band of this colour marks whatever posts to this server</source>
        <translation>Полоса этого цвета отмечает всё, что публикует на этот сервер</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Адрес</translation>
    </message>
    <message>
        <source>&amp;User id</source>
        <translation>Идентификатор &amp;пользователя</translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation>&amp;Токен доступа</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>&amp;Цвет</translation>
    </message>
    <message>
        <source>Test &amp;connection</source>
        <translation>Про&amp;верить соединение</translation>
    </message>
    <message>
        <source>Profiles that behave like this server</source>
        <translation>Профили, которые ведут себя как этот сервер</translation>
    </message>
    <message>
        <source>Behave &amp;like it</source>
        <translation>И&amp;митировать его</translation>
    </message>
    <message>
        <source>Run scripts as this version of the server does</source>
        <translation>Выполнять скрипты как эта версия сервера</translation>
    </message>
    <message>
        <source>Scripts now run as in &quot;%1&quot;.</source>
        <translation>Теперь скрипты выполняются как в «%1».</translation>
    </message>
    <message>
        <source>The server&apos;s certificate</source>
        <translation>Сертификат сервера</translation>
    </message>
    <message>
        <source>Accept this one certificate for this server…</source>
        <translation>Принять именно этот сертификат для этого сервера…</translation>
    </message>
    <message>
        <source>Forget the accepted certificate</source>
        <translation>Забыть принятый сертификат</translation>
    </message>
    <message>
        <source>Without https everybody on the way can read the token and the messages.</source>
        <translation>Без https любой на пути может прочитать токен и сообщения.</translation>
    </message>
    <message>
        <source>The token was for %1; enter the one for this server.</source>
        <translation>Токен был для %1; введите токен для этого сервера.</translation>
    </message>
    <message>
        <source>Kept in the desktop&apos;s key store.</source>
        <translation>Хранится в системном хранилище ключей.</translation>
    </message>
    <message>
        <source>Kept in memory: Hooksmith asks for it again after the next start.</source>
        <translation>Хранится в памяти: после следующего запуска Hooksmith запросит его снова.</translation>
    </message>
    <message>
        <source>Remove the server?</source>
        <translation>Удалить сервер?</translation>
    </message>
    <message>
        <source>Remove %1 and its token? Integrations that post to it stop doing so.</source>
        <translation>Удалить %1 и его токен? Интеграции, которые туда публикуют, перестанут это делать.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Удалить %1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>Asking %1 for its version…</source>
        <translation>Запрашивается версия %1…</translation>
    </message>
    <message>
        <source>It is Rocket.Chat %1. Signing in…</source>
        <translation>Это Rocket.Chat %1. Вход…</translation>
    </message>
    <message>
        <source>Rocket.Chat %1 answers, but: %2</source>
        <translation>Rocket.Chat %1 отвечает, но: %2</translation>
    </message>
    <message>
        <source>Rocket.Chat %1 answers. Enter user id and token to post there.</source>
        <translation>Rocket.Chat %1 отвечает. Чтобы публиковать там, введите идентификатор пользователя и токен.</translation>
    </message>
    <message>
        <source>Rocket.Chat %1 answers and knows you as @%2.</source>
        <translation>Rocket.Chat %1 отвечает и знает вас как @%2.</translation>
    </message>
    <message>
        <source>No profile behaves like this version.</source>
        <translation>Ни один профиль не ведёт себя как эта версия.</translation>
    </message>
    <message>
        <source>Accept the certificate?</source>
        <translation>Принять сертификат?</translation>
    </message>
    <message>
        <source>Nobody vouches for this certificate of %1. Compare its fingerprint with the one that the server&apos;s administrator gives you:

%2

Any other certificate of this server will still be refused.</source>
        <translation>За этот сертификат %1 никто не ручается. Сравните его отпечаток с тем, который сообщит администратор сервера:

%2

Любой другой сертификат этого сервера будет отвергаться и дальше.</translation>
    </message>
    <message>
        <source>Accept for %1</source>
        <translation>Принять для %1</translation>
    </message>
    <message>
        <source>None</source>
        <comment>colour</comment>
        <translation>Нет</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::SettingEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Выберите файл: %1</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Сертификаты (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>One per line</source>
        <translation>По одному в строке</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::SettingField</name>
    <message>
        <source>%1 (until %2)</source>
        <translation>%1 (до %2)</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Вернуть значение по умолчанию: %1</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Вернуть значение по умолчанию</translation>
    </message>
    <message>
        <source>Back to what holds for all workspaces</source>
        <translation>Вернуть значение, общее для всех рабочих областей</translation>
    </message>
    <message>
        <source>Takes effect when Hooksmith is started again.</source>
        <translation>Вступит в силу после перезапуска Hooksmith.</translation>
    </message>
    <message>
        <source>The open workspace has a value of its own.</source>
        <translation>У открытой рабочей области своё значение.</translation>
    </message>
    <message>
        <source>As for all workspaces.</source>
        <translation>Как для всех рабочих областей.</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation>Не сохранено: %1</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Поиск в настройках</translation>
    </message>
    <message>
        <source>Where the settings hold</source>
        <translation>Где действуют настройки</translation>
    </message>
    <message>
        <source>For all workspaces</source>
        <translation>Для всех рабочих областей</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <translation>Только в %1</translation>
    </message>
    <message>
        <source>Some settings may be others in a workspace; they are kept with yours, not in its folder.</source>
        <translation>Некоторые настройки в рабочей области могут быть другими; они хранятся вместе с вашими, а не в её папке.</translation>
    </message>
    <message>
        <source>Kinds of settings</source>
        <translation>Виды настроек</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Импорт…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>What differs from the defaults, as a file for another computer: without passwords, tokens and paths</source>
        <translation>Всё, что отличается от значений по умолчанию, файлом для другого компьютера: без паролей, токенов и путей</translation>
    </message>
    <message>
        <source>&amp;Restart Hooksmith</source>
        <translation>&amp;Перезапустить Hooksmith</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Настроек с такими словами нет.</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Экспорт настроек</translation>
    </message>
    <message>
        <source>Exported to %1, without passwords, tokens and paths.</source>
        <translation>Экспортировано в %1, без паролей, токенов и путей.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Импорт настроек</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Настройки (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>%1 Not taken, because they are unknown here, of another computer or wrong: %2.</source>
        <translation>%1 Не приняты, так как здесь неизвестны, относятся к другому компьютеру или неверны: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) taken.</source>
        <translation>
            <numerusform>Принята %n настройка.</numerusform>
            <numerusform>Принято %n настройки.</numerusform>
            <numerusform>Принято %n настроек.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::ShortcutDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Search by name or key</source>
        <translation>Поиск по имени или клавише</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Действия и их клавиши</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Новые клавиши</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Назначить</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Без клавиш</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>&amp;По умолчанию</translation>
    </message>
    <message>
        <source>New &amp;keys:</source>
        <translation>Новые &amp;клавиши:</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Сбросить всё</translation>
    </message>
    <message>
        <source>&amp;Assign anyway</source>
        <translation>&amp;Всё равно назначить</translation>
    </message>
    <message>
        <source>%1 is used by %2, which would lose it.</source>
        <translation>%1 занято действием «%2», которое лишится этих клавиш.</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>По умолчанию: %1</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Импорт…</translation>
    </message>
    <message>
        <source>Export the keys</source>
        <translation>Экспорт клавиш</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>Импорт клавиш</translation>
    </message>
    <message>
        <source>Keys (*.json)</source>
        <translation>Клавиши (*.json)</translation>
    </message>
    <message>
        <source>%1 holds no keys of Hooksmith.</source>
        <translation>В %1 нет клавиш Hooksmith.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::SideFilesDialog</name>
    <message>
        <source>What it is about</source>
        <translation>К чему относится</translation>
    </message>
    <message>
        <source>Tab indents; Ctrl+Tab leads out of the text.</source>
        <translation>Tab делает отступ; Ctrl+Tab выводит из текста.</translation>
    </message>
    <message>
        <source>%1 cannot be deleted.</source>
        <translation>Не удалось удалить %1.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Несохранённые изменения</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::TemplateGallery</name>
    <message>
        <source>New integration</source>
        <translation>Новая интеграция</translation>
    </message>
    <message>
        <source>Who calls? GitHub, Grafana, …</source>
        <translation>Кто вызывает? GitHub, Grafana, …</translation>
    </message>
    <message>
        <source>Search the templates</source>
        <translation>Поиск по шаблонам</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Имя:</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>No template matches.</source>
        <translation>Подходящих шаблонов нет.</translation>
    </message>
    <message>
        <source>Samples: %1</source>
        <translation>Образцы: %1</translation>
    </message>
    <message>
        <source>Choose a template first.</source>
        <translation>Сначала выберите шаблон.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::TestsModel</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Образец</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>First difference</source>
        <translation>Первое отличие</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::TestsPane</name>
    <message>
        <source>Test results</source>
        <translation>Результаты тестов</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>The selected results are right: store them as the expected ones</source>
        <translation>Выбранные результаты верны: сохранить их как ожидаемые</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Принять все</translation>
    </message>
    <message>
        <source>Store every result of this list as the expected one</source>
        <translation>Сохранить каждый результат этого списка как ожидаемый</translation>
    </message>
    <message>
        <source>Go to the sample</source>
        <translation>Перейти к образцу</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>Every sample can be held against the message that it gave when it was right.</source>
        <translation>Каждый образец можно сравнить с сообщением, которое он давал, когда всё было верно.</translation>
    </message>
    <message>
        <source>As expected:</source>
        <translation>Как ожидалось:</translation>
    </message>
    <message>
        <source>Nothing says yet what should come out. &quot;Accept&quot; stores this:</source>
        <translation>Что должно получиться, пока не указано. «Принять» сохраняет это:</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>ожидается</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>check &quot;%1&quot;: passed</source>
        <translation>проверка «%1»: успешно</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::TracePane</name>
    <message>
        <source>Trace: why the message was posted or not</source>
        <translation>Трассировка: почему сообщение опубликовано или нет</translation>
    </message>
    <message>
        <source>Run something to see what the server would decide, step by step.</source>
        <translation>Запустите что-нибудь, чтобы увидеть шаг за шагом, что решил бы сервер.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>строка %1</translation>
    </message>
    <message>
        <source>(top level)</source>
        <translation>(верхний уровень)</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Вызовы</translation>
    </message>
    <message>
        <source>Answer to the caller: %1 %2</source>
        <translation>Ответ вызывающей стороне: %1 %2</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Steps in the server&apos;s history</source>
        <translation>Шаги в истории сервера</translation>
    </message>
    <message>
        <source>at %1, %2</source>
        <translation>в %1, %2</translation>
    </message>
    <message>
        <source>%1 after %2 ms</source>
        <extracomment>%1: a call (POST https://…), %2: how long the server waited before it</extracomment>
        <translation>%1 через %2 мс</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Store</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::TrafficList</name>
    <message>
        <source>Deliveries</source>
        <translation>Доставки</translation>
    </message>
    <message>
        <source>No delivery matches the filter.</source>
        <translation>Нет доставок, подходящих под фильтр.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::TrafficModel</name>
    <message>
        <source>earlier</source>
        <translation>ранее</translation>
    </message>
    <message>
        <source>running</source>
        <translation>выполняется</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Интеграция</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Пересылка</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Отметки</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Запрос</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::TrafficPane</name>
    <message>
        <source>Let other machines in?</source>
        <translation>Впустить другие компьютеры?</translation>
    </message>
    <message>
        <source>At %1 every machine that can reach this one can send requests to the relay, not only programs on it. Whoever knows an integration&apos;s address can make it post messages.

Requests with a wrong token or signature are still refused. Use 127.0.0.1 and a tunnel when only one sender has to get in.</source>
        <translation>На %1 запросы ретранслятору может отправлять любой компьютер, которому доступен этот, а не только программы на нём. Тот, кто знает адрес интеграции, может заставить её публиковать сообщения.

Запросы с неверным токеном или подписью по-прежнему отвергаются. Если впустить нужно только одного отправителя, используйте 127.0.0.1 и туннель.</translation>
    </message>
    <message>
        <source>Listen on %1</source>
        <translation>Слушать на %1</translation>
    </message>
    <message>
        <source>Listening on %1. Waiting for the first request; for example:</source>
        <translation>Слушает на %1. Ожидание первого запроса; например:</translation>
    </message>
    <message>
        <source>The relay takes real webhooks, runs the script and shows the message.</source>
        <translation>Ретранслятор принимает настоящие вебхуки, выполняет скрипт и показывает сообщение.</translation>
    </message>
    <message>
        <source>Choose a delivery to see what is in it.</source>
        <translation>Выберите доставку, чтобы увидеть её содержимое.</translation>
    </message>
    <message>
        <source>Reading it from the journal…</source>
        <translation>Читается из журнала…</translation>
    </message>
    <message>
        <source>Only the summary of this delivery is in memory; start the relay to read it from the journal.</source>
        <translation>В памяти только сводка этой доставки; запустите ретранслятор, чтобы прочитать её из журнала.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::TrafficRow</name>
    <message>
        <source>valid</source>
        <translation>верна</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>неверна</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>too old</source>
        <translation>устарела</translation>
    </message>
    <message>
        <source>no secret</source>
        <translation>нет секрета</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>не проверена</translation>
    </message>
    <message>
        <source>Received before the last start; being forwarded now.</source>
        <translation>Получено до последнего запуска; сейчас пересылается.</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>закреплено</translation>
    </message>
    <message>
        <source>held</source>
        <translation>удержано</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>дубликат</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>недоставлено</translation>
    </message>
    <message>
        <source>replay</source>
        <translation>повтор</translation>
    </message>
    <message>
        <source>held: release or drop it</source>
        <translation>удержано: выпустите или отбросьте</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>доставлено</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>отброшено</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ожидает</translation>
    </message>
    <message>
        <source>given up: %1</source>
        <translation>не доставлено: %1</translation>
    </message>
    <message>
        <source>will be tried again: %1</source>
        <translation>попытка повторится: %1</translation>
    </message>
    <message>
        <source>Answered as the settings say; no script took part.</source>
        <translation>Ответ дан согласно настройкам; скрипты не участвовали.</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>не доставлено</translation>
    </message>
    <message>
        <source>The script makes a message. It is not posted: no Rocket.Chat address is set.</source>
        <translation>Скрипт создаёт сообщение. Оно не публикуется: адрес Rocket.Chat не задан.</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>нет адреса</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::TrafficStrip</name>
    <message>
        <source>just now</source>
        <translation>только что</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 с назад</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 мин назад</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 ч назад</translation>
    </message>
    <message>
        <source>Show the newest and follow again (f)</source>
        <translation>Показать последнюю и снова следить (f)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Следить</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Filter the deliveries</source>
        <translation>Фильтр доставок</translation>
    </message>
    <message>
        <source>Filter: words, provider:github, status:&gt;=400, json:a.b=c…</source>
        <translation>Фильтр: слова, provider:github, status:&gt;=400, json:a.b=c…</translation>
    </message>
    <message>
        <source>&lt;p&gt;Words are looked for everywhere; all terms must hold; - turns one round.&lt;/p&gt;&lt;pre&gt;path:/hooks/a   method:POST   provider:github   event:push
integration:alerts   header:X-A=b   json:a.b=c  (!= ~ &amp;gt; &amp;lt;)
status:404 4xx &amp;gt;=400   outcome:posted   size:&amp;gt;10k   took:&amp;gt;100
is:dead  is:held  is:duplicate  is:pinned  is:waiting  is:refused&lt;/pre&gt;</source>
        <translation>&lt;p&gt;Слова ищутся везде; должны выполняться все условия; - обращает условие.&lt;/p&gt;&lt;pre&gt;path:/hooks/a   method:POST   provider:github   event:push
integration:alerts   header:X-A=b   json:a.b=c  (!= ~ &amp;gt; &amp;lt;)
status:404 4xx &amp;gt;=400   outcome:posted   size:&amp;gt;10k   took:&amp;gt;100
is:dead  is:held  is:duplicate  is:pinned  is:waiting  is:refused&lt;/pre&gt;</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>More for the chosen deliveries</source>
        <translation>Ещё для выбранных доставок</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлен</translation>
    </message>
    <message>
        <source>Stopped (%1)</source>
        <translation>Остановлен (%1)</translation>
    </message>
    <message>
        <source>last event %1</source>
        <translation>последнее событие %1</translation>
    </message>
    <message>
        <source>no traffic yet</source>
        <translation>трафика пока нет</translation>
    </message>
    <message>
        <source>Listening on %1 · %2</source>
        <translation>Слушает на %1 · %2</translation>
    </message>
    <message>
        <source>Messages are not forwarded; Settings says where they could go.</source>
        <translation>Сообщения не пересылаются; куда их можно направить, видно в настройках.</translation>
    </message>
    <message>
        <source>Messages are forwarded to %1.</source>
        <translation>Сообщения пересылаются в %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n новая</numerusform>
            <numerusform>%n новые</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
    <message>
        <source>Listening on %1, for other machines %2 · %3</source>
        <translation>Слушает на %1, для других компьютеров %2 · %3</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::VariableAssist</name>
    <message>
        <source>a secret; put in only when the request is sent</source>
        <translation>секрет; подставляется только при отправке запроса</translation>
    </message>
    <message>
        <source>no secret of this name is known</source>
        <translation>секрет с таким именем неизвестен</translation>
    </message>
    <message>
        <source>has no value</source>
        <translation>не имеет значения</translation>
    </message>
    <message>
        <source>made anew when it is sent; always the same in runs</source>
        <translation>создаётся заново при отправке; при запусках всегда одна и та же</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, %2</source>
        <translation>«%1», %2</translation>
    </message>
    <message>
        <source>The variable {{%1}} has no value.</source>
        <translation>У переменной {{%1}} нет значения.</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>секрет</translation>
    </message>
    <message>
        <source>From the keychain, only when it is sent.</source>
        <translation>Из хранилища ключей, только при отправке.</translation>
    </message>
    <message>
        <source>Made anew when the request is sent; always the same in runs and tests.</source>
        <translation>Создаётся заново при отправке запроса; при запусках и в тестах всегда одна и та же.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::VariablesDialog</name>
    <message>
        <source>Variables</source>
        <translation>Переменные</translation>
    </message>
    <message>
        <source>Environment to edit</source>
        <translation>Окружение для правки</translation>
    </message>
    <message>
        <source>Name of the environment</source>
        <translation>Имя окружения</translation>
    </message>
    <message>
        <source>Add an environment</source>
        <translation>Добавить окружение</translation>
    </message>
    <message>
        <source>Remove this environment</source>
        <translation>Удалить это окружение</translation>
    </message>
    <message>
        <source>Variables of the environment</source>
        <translation>Переменные окружения</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Хранение</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation>Добавить переменную</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Write {{name}} in a request, {{secret.name}} for a secret. Runs and tests use only the shared values; what is yours alone and secrets go into requests that are sent.</source>
        <translation>Пишите в запросе {{name}}, для секрета — {{secret.name}}. Запуски и тесты используют только общие значения; ваши личные значения и секреты попадают в отправляемые запросы.</translation>
    </message>
    <message>
        <source>In every environment</source>
        <translation>В каждом окружении</translation>
    </message>
    <message>
        <source>Where the value is kept</source>
        <translation>Где хранится значение</translation>
    </message>
    <message>
        <source>In the workspace, shared</source>
        <translation>В рабочей области, общая</translation>
    </message>
    <message>
        <source>Here, only mine</source>
        <translation>Здесь, только моя</translation>
    </message>
    <message>
        <source>In the keychain, secret</source>
        <translation>В хранилище ключей, секретная</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a variable: letters, digits, &apos;_&apos;, &apos;.&apos; and &apos;-&apos; can stand in one.</source>
        <translation>«%1» не может быть именем переменной: в нём допустимы буквы, цифры, «_», «.» и «-».</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>Новое окружение</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::WelcomePage</name>
    <message>
        <source>Back to the work</source>
        <translation>Вернуться к работе</translation>
    </message>
    <message>
        <source>Hooksmith</source>
        <translation>Hooksmith</translation>
    </message>
    <message>
        <source>A working script with a sample request for GitHub, Grafana and others</source>
        <translation>Готовый скрипт с запросом-образцом для GitHub, Grafana и других</translation>
    </message>
    <message>
        <source>A folder of integrations, or one that shall become it</source>
        <translation>Папка с интеграциями или та, которая ею станет</translation>
    </message>
    <message>
        <source>An empty folder for your integrations</source>
        <translation>Пустая папка для ваших интеграций</translation>
    </message>
    <message>
        <source>Three finished integrations to look at and change</source>
        <translation>Три готовые интеграции, чтобы посмотреть и изменить</translation>
    </message>
    <message>
        <source>Ten short pages, from the first integration to CI</source>
        <translation>Десять коротких страниц: от первой интеграции до CI</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>Send me a webhook</source>
        <translation>Отправьте мне вебхук</translation>
    </message>
    <message>
        <source>The command that sends a webhook</source>
        <translation>Команда, которая отправляет вебхук</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Копировать команду</translation>
    </message>
    <message>
        <source>Copied. Run it in a shell: the message appears here.</source>
        <translation>Скопировано. Выполните команду в оболочке: сообщение появится здесь.</translation>
    </message>
    <message>
        <source>Start the relay</source>
        <translation>Запустить ретранслятор</translation>
    </message>
    <message>
        <source>This workspace has no integration yet. Begin with a finished one for the service that calls you.</source>
        <translation>В этой рабочей области пока нет интеграций. Начните с готовой для сервиса, который обращается к вам.</translation>
    </message>
    <message>
        <source>Write Rocket.Chat webhook integrations and see their messages as you type.</source>
        <translation>Пишите интеграции-вебхуки Rocket.Chat и смотрите на их сообщения по мере ввода.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Открыть %1</translation>
    </message>
    <message>
        <source>Hooksmith can take real webhooks on this computer, run the script and show the message. Nothing is reachable from outside.</source>
        <translation>Hooksmith может принимать настоящие вебхуки на этом компьютере, запускать скрипт и показывать сообщение. Извне ничего не доступно.</translation>
    </message>
    <message>
        <source>The relay is waiting. Run this in a shell: the message appears here.</source>
        <translation>Ретранслятор ждёт. Выполните это в оболочке: сообщение появится здесь.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::Workbench</name>
    <message>
        <source>There is no sample to run; add one to the integration.</source>
        <translation>Нет образца для запуска; добавьте его к интеграции.</translation>
    </message>
    <message>
        <source>This sample is a request, but the integration is an outgoing one.</source>
        <translation>Этот образец — запрос, а интеграция исходящая.</translation>
    </message>
    <message>
        <source>This sample is an event, but the integration is an incoming one.</source>
        <translation>Этот образец — событие, а интеграция входящая.</translation>
    </message>
    <message>
        <source>There is no captured request.</source>
        <translation>Принятого запроса нет.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::WorkspaceEdits</name>
    <message>
        <source>Rename %1</source>
        <translation>Переименование %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Добавление %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Удаление %1</translation>
    </message>
    <message>
        <source>%1 has no integration.json; drop an integration&apos;s folder, or files.</source>
        <translation>В %1 нет integration.json; перетащите папку интеграции или файлы.</translation>
    </message>
    <message>
        <source>Drop %1 on an integration: it becomes one of its samples.</source>
        <translation>Перетащите %1 на интеграцию: он станет одним из её образцов.</translation>
    </message>
    <message numerus="yes">
        <source>Replace in %n file(s)</source>
        <translation>
            <numerusform>Замена в %n файле</numerusform>
            <numerusform>Замена в %n файлах</numerusform>
            <numerusform>Замена в %n файлах</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything was replaced:</source>
        <translation>Заменено не всё:</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::WorkspaceGuard</name>
    <message>
        <source>The workspace on disk cannot be read any more. What is open here stays open. %1</source>
        <translation>Рабочую область на диске больше нельзя прочитать. Открытое здесь остаётся открытым. %1</translation>
    </message>
    <message>
        <source>This workspace is open in another Hooksmith window too (process %1). What is saved there appears here; neither window overwrites the other&apos;s changes unasked.</source>
        <translation>Эта рабочая область открыта и в другом окне Hooksmith (процесс %1). Сохранённое там появляется здесь; ни одно окно не перезаписывает изменения другого без спроса.</translation>
    </message>
    <message numerus="yes">
        <source>Hooksmith ended without saving. %n text(s) of %1 can be brought back.</source>
        <translation>
            <numerusform>Hooksmith завершился без сохранения. Можно вернуть %n текст: %1.</numerusform>
            <numerusform>Hooksmith завершился без сохранения. Можно вернуть %n текста: %1.</numerusform>
            <numerusform>Hooksmith завершился без сохранения. Можно вернуть %n текстов: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Посмотреть…</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Выбросить</translation>
    </message>
    <message>
        <source>Not brought back</source>
        <translation>Не возвращено</translation>
    </message>
    <message>
        <source>%1 was changed on disk and read again.</source>
        <translation>Файл %1 изменён на диске и прочитан заново.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were changed on disk and read again.</source>
        <translation>
            <numerusform>%n файл изменён на диске и прочитан заново.</numerusform>
            <numerusform>%n файла изменены на диске и прочитаны заново.</numerusform>
            <numerusform>%n файлов изменены на диске и прочитаны заново.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was deleted on disk. What is here is still here; saving writes it again.</source>
        <translation>Файл %1 удалён с диска. То, что здесь, остаётся здесь; при сохранении файл будет записан снова.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>%1 was changed on disk while you were editing it.</source>
        <translation>Файл %1 изменён на диске, пока вы его редактировали.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Сравнить…</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Взять чужую версию</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Оставить мою</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>on disk</source>
        <translation>на диске</translation>
    </message>
    <message>
        <source>here</source>
        <translation>здесь</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::WorkspaceModel</name>
    <message>
        <source>incoming webhook</source>
        <translation>входящий вебхук</translation>
    </message>
    <message>
        <source>outgoing webhook</source>
        <translation>исходящий вебхук</translation>
    </message>
    <message>
        <source>%1, posts to %2</source>
        <translation>%1, публикует в %2</translation>
    </message>
    <message>
        <source>%1, sample</source>
        <translation>%1, образец</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::WorkspacePane</name>
    <message>
        <source>Workspace</source>
        <translation>Рабочая область</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::WorkspaceVariables</name>
    <message>
        <source>It was not sent: %1</source>
        <translation>Не отправлено: %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Desktop IDE for Rocket.Chat webhook integrations</source>
        <translation>Настольная среда разработки для интеграций-вебхуков Rocket.Chat</translation>
    </message>
    <message>
        <source>Folder with a hooksmith.json</source>
        <translation>Папка с hooksmith.json</translation>
    </message>
    <message>
        <source>Look: system, light, dark or contrast</source>
        <translation>Оформление: system, light, dark или contrast</translation>
    </message>
    <message>
        <source>With --version: the versions of all parts and what protects scripts here.</source>
        <translation>С --version: версии всех частей и то, что здесь защищает скрипты.</translation>
    </message>
    <message>
        <source>hooksmith: --theme takes system, light, dark or contrast, not &quot;%1&quot;.</source>
        <translation>hooksmith: --theme принимает system, light, dark или contrast, а не «%1».</translation>
    </message>
</context>
</TS>
