<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New integration…</source>
        <translation>&amp;Nova integração…</translation>
    </message>
    <message>
        <source>New sa&amp;mple…</source>
        <translation>Nova a&amp;mostra…</translation>
    </message>
    <message>
        <source>New wor&amp;kspace…</source>
        <translation>Novo &amp;espaço de trabalho…</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>&amp;Abrir espaço de trabalho…</translation>
    </message>
    <message>
        <source>Open the &amp;example workspace</source>
        <translation>Abrir o espaço de trabalho de e&amp;xemplo</translation>
    </message>
    <message>
        <source>&amp;Reload from disk</source>
        <translation>&amp;Recarregar do disco</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Save a&amp;ll</source>
        <translation>Salvar &amp;tudo</translation>
    </message>
    <message>
        <source>Integration &amp;properties</source>
        <translation>&amp;Propriedades da integração</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>Ren&amp;omear…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation>Exc&amp;luir</translation>
    </message>
    <message>
        <source>Show in the file mana&amp;ger</source>
        <translation>Mostrar no &amp;gerenciador de arquivos</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;ir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Refa&amp;zer</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Localizar…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>&amp;Substituir…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Localizar &amp;próximo</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Localizar &amp;anterior</translation>
    </message>
    <message>
        <source>Find in all f&amp;iles…</source>
        <translation>Localizar em todos os ar&amp;quivos…</translation>
    </message>
    <message>
        <source>&amp;Go to line…</source>
        <translation>&amp;Ir para a linha…</translation>
    </message>
    <message>
        <source>Toggle &amp;comment</source>
        <translation>Alternar come&amp;ntário</translation>
    </message>
    <message>
        <source>&amp;Duplicate line</source>
        <translation>D&amp;uplicar a linha</translation>
    </message>
    <message>
        <source>Move line &amp;up</source>
        <translation>Mo&amp;ver a linha para cima</translation>
    </message>
    <message>
        <source>Move line do&amp;wn</source>
        <translation>Mover a linha para bai&amp;xo</translation>
    </message>
    <message>
        <source>Select ne&amp;xt occurrence (one more cursor)</source>
        <translation>Selecionar a próxima &amp;ocorrência (mais um cursor)</translation>
    </message>
    <message>
        <source>Cursors at &amp;all occurrences</source>
        <translation>Cursores em &amp;todas as ocorrências</translation>
    </message>
    <message>
        <source>Cursor a&amp;bove</source>
        <translation>&amp;Cursor acima</translation>
    </message>
    <message>
        <source>Cursor belo&amp;w</source>
        <translation>Cursor a&amp;baixo</translation>
    </message>
    <message>
        <source>Co&amp;mplete</source>
        <translation>Compl&amp;etar</translation>
    </message>
    <message>
        <source>Mend the prob&amp;lem here…</source>
        <translation>Corri&amp;gir o problema aqui…</translation>
    </message>
    <message>
        <source>&amp;Format the script</source>
        <translation>&amp;Formatar o script</translation>
    </message>
    <message>
        <source>Go to s&amp;ymbol…</source>
        <translation>Ir para o sí&amp;mbolo…</translation>
    </message>
    <message>
        <source>&amp;Insert a snippet…</source>
        <translation>Inserir um trec&amp;ho…</translation>
    </message>
    <message>
        <source>&amp;Keep the selection as snippet…</source>
        <translation>Gua&amp;rdar a seleção como trecho…</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Recolher</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Expandir</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Recolher tudo</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Expandir tudo</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Paleta de comandos…</translation>
    </message>
    <message>
        <source>Go to &amp;anything…</source>
        <translation>Ir para qualquer lu&amp;gar…</translation>
    </message>
    <message>
        <source>Go to &amp;request</source>
        <translation>Ir para a &amp;requisição</translation>
    </message>
    <message>
        <source>Go to &amp;script</source>
        <translation>Ir para o &amp;script</translation>
    </message>
    <message>
        <source>Go to &amp;message</source>
        <translation>Ir para a &amp;mensagem</translation>
    </message>
    <message>
        <source>Go to &amp;workspace</source>
        <translation>Ir para o &amp;espaço de trabalho</translation>
    </message>
    <message>
        <source>Go to the address of the re&amp;quest</source>
        <translation>Ir para o endereço da re&amp;quisição</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>Pró&amp;ximo problema</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>Problema &amp;anterior</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Amp&amp;liar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Red&amp;uzir</translation>
    </message>
    <message>
        <source>Normal si&amp;ze</source>
        <translation>Taman&amp;ho normal</translation>
    </message>
    <message>
        <source>Wrap &amp;long lines</source>
        <translation>Que&amp;brar linhas longas</translation>
    </message>
    <message>
        <source>Show console text &amp;beside its line</source>
        <translation>Mostrar o texto do &amp;console ao lado da linha</translation>
    </message>
    <message>
        <source>Split the script, side by side</source>
        <translation>Dividir o script, lado a lado</translation>
    </message>
    <message>
        <source>Split the script, one below the other</source>
        <translation>Dividir o script, um abaixo do outro</translation>
    </message>
    <message>
        <source>One view of the script</source>
        <translation>Uma só visão do script</translation>
    </message>
    <message>
        <source>&amp;Compare with the saved script</source>
        <translation>C&amp;omparar com o script salvo</translation>
    </message>
    <message>
        <source>Compare with a file…</source>
        <translation>Comparar com um arquivo…</translation>
    </message>
    <message>
        <source>Reset the l&amp;ayout</source>
        <translation>Rede&amp;finir o layout</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;xecutar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>R&amp;estart the script (forget its Store)</source>
        <translation>&amp;Reiniciar o script (esquecer o Store)</translation>
    </message>
    <message>
        <source>Allow &amp;live calls in this workspace…</source>
        <translation>Permitir &amp;chamadas reais neste espaço de trabalho…</translation>
    </message>
    <message>
        <source>&amp;Accept as expected</source>
        <translation>&amp;Aceitar como esperado</translation>
    </message>
    <message>
        <source>Test this &amp;integration</source>
        <translation>Testar esta &amp;integração</translation>
    </message>
    <message>
        <source>Test the whole &amp;workspace</source>
        <translation>Testar todo o &amp;espaço de trabalho</translation>
    </message>
    <message>
        <source>&amp;Stop testing</source>
        <translation>&amp;Parar os testes</translation>
    </message>
    <message>
        <source>&amp;Test again after every change</source>
        <translation>&amp;Testar de novo a cada mudança</translation>
    </message>
    <message>
        <source>Save the results as &amp;JUnit XML…</source>
        <translation>Salvar os resultados como &amp;JUnit XML…</translation>
    </message>
    <message>
        <source>Start &amp;relay</source>
        <translation>Iniciar &amp;relay</translation>
    </message>
    <message>
        <source>&amp;Copy a curl line for this integration</source>
        <translation>&amp;Copiar uma linha curl para esta integração</translation>
    </message>
    <message>
        <source>Relay s&amp;ettings…</source>
        <translation>Con&amp;figurações do relay…</translation>
    </message>
    <message>
        <source>&amp;Servers…</source>
        <translation>Ser&amp;vidores…</translation>
    </message>
    <message>
        <source>Reach it from &amp;outside…</source>
        <translation>Tornar acessível de f&amp;ora…</translation>
    </message>
    <message>
        <source>Say when &amp;webhooks arrive</source>
        <translation>Avisar quando chegarem &amp;webhooks</translation>
    </message>
    <message>
        <source>Keep running when the &amp;window is closed</source>
        <translation>Continuar em execução com a &amp;janela fechada</translation>
    </message>
    <message>
        <source>&amp;Follow new deliveries</source>
        <translation>Seguir &amp;novas entregas</translation>
    </message>
    <message>
        <source>Show the &amp;details</source>
        <translation>Mostrar os &amp;detalhes</translation>
    </message>
    <message>
        <source>Open in the request &amp;builder</source>
        <translation>A&amp;brir no construtor de requisições</translation>
    </message>
    <message>
        <source>Run again with &amp;today&apos;s script</source>
        <translation>Execu&amp;tar de novo com o script atual</translation>
    </message>
    <message>
        <source>S&amp;ave the delivery as a sample</source>
        <translation>S&amp;alvar a entrega como amostra</translation>
    </message>
    <message>
        <source>Re&amp;play…</source>
        <translation>Re&amp;petir…</translation>
    </message>
    <message>
        <source>Relea&amp;se or drop what is held…</source>
        <translation>&amp;Liberar ou descartar o que está retido…</translation>
    </message>
    <message>
        <source>Try given-up &amp;messages again</source>
        <translation>Tentar de novo as &amp;mensagens abandonadas</translation>
    </message>
    <message>
        <source>P&amp;in</source>
        <translation>Fi&amp;xar</translation>
    </message>
    <message>
        <source>Co&amp;mpare two</source>
        <translation>Comparar d&amp;uas</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>Cop&amp;iar como cURL</translation>
    </message>
    <message>
        <source>E&amp;xport as HAR…</source>
        <translation>&amp;Exportar como HAR…</translation>
    </message>
    <message>
        <source>Show &amp;given-up messages</source>
        <translation>Mostrar mensa&amp;gens abandonadas</translation>
    </message>
    <message>
        <source>Clear the &amp;list…</source>
        <translation>Limpar a li&amp;sta…</translation>
    </message>
    <message>
        <source>Save captured request as sa&amp;mple…</source>
        <translation>Salvar re&amp;quisição capturada como amostra…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guia</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>A&amp;talhos de teclado…</translation>
    </message>
    <message>
        <source>&amp;About Hooksmith</source>
        <translation>&amp;Sobre o Hooksmith</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Exi&amp;bir</translation>
    </message>
    <message>
        <source>&amp;Tests</source>
        <translation>&amp;Testes</translation>
    </message>
    <message>
        <source>Re&amp;lay</source>
        <translation>Re&amp;lay</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>Sett&amp;ings…</source>
        <translation>&amp;Configurações…</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Próximo painel</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Painel anterior</translation>
    </message>
    <message>
        <source>Show or hide the workspace</source>
        <translation>Mostrar ou ocultar o espaço de trabalho</translation>
    </message>
    <message>
        <source>Show or hide what is below</source>
        <translation>Mostrar ou ocultar o que está embaixo</translation>
    </message>
    <message>
        <source>Only the script</source>
        <translation>Só o script</translation>
    </message>
    <message>
        <source>&amp;Send the request</source>
        <translation>&amp;Enviar a requisição</translation>
    </message>
    <message>
        <source>What &amp;was sent…</source>
        <translation>O que &amp;foi enviado…</translation>
    </message>
    <message>
        <source>&amp;Indent the body</source>
        <translation>&amp;Recuar o corpo</translation>
    </message>
    <message>
        <source>Choose the &amp;environment</source>
        <translation>Escolher o &amp;ambiente</translation>
    </message>
    <message>
        <source>Environments and &amp;variables…</source>
        <translation>Ambientes e &amp;variáveis…</translation>
    </message>
    <message>
        <source>Import from the &amp;clipboard (cURL and others)</source>
        <translation>Importar da área de &amp;transferência (cURL e outros)</translation>
    </message>
    <message>
        <source>Import a &amp;file (HAR, Postman, .http)…</source>
        <translation>I&amp;mportar um arquivo (HAR, Postman, .http)…</translation>
    </message>
    <message>
        <source>Copy as &amp;PowerShell</source>
        <translation>Copiar como &amp;PowerShell</translation>
    </message>
    <message>
        <source>Copy as .&amp;http file</source>
        <translation>Copiar como arquivo .&amp;http</translation>
    </message>
    <message>
        <source>Copy as H&amp;AR</source>
        <translation>&amp;Copiar como HAR</translation>
    </message>
    <message>
        <source>Copy as &amp;JavaScript (fetch)</source>
        <translation>Copiar como &amp;JavaScript (fetch)</translation>
    </message>
    <message>
        <source>Copy as P&amp;ython</source>
        <translation>Copiar como P&amp;ython</translation>
    </message>
    <message>
        <source>&amp;Checks in JavaScript…</source>
        <translation>&amp;Verificações em JavaScript…</translation>
    </message>
    <message>
        <source>Re&amp;quest</source>
        <translation>&amp;Requisição</translation>
    </message>
    <message>
        <source>&amp;Welcome page</source>
        <translation>&amp;Página de boas-vindas</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copiar &amp;diagnóstico</translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation>Abrir a pasta de &amp;logs</translation>
    </message>
    <message>
        <source>Notes…</source>
        <translation>Anotações…</translation>
    </message>
    <message>
        <source>Compare with the deployed script…</source>
        <translation>Comparar com o script do servidor…</translation>
    </message>
    <message>
        <source>Compare with the clipboard</source>
        <translation>Comparar com a área de transferência</translation>
    </message>
    <message>
        <source>Send the &amp;message to a server…</source>
        <translation>Enviar a &amp;mensagem para um servidor…</translation>
    </message>
    <message>
        <source>Folding</source>
        <translation>Recolhimento</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Split the script</source>
        <translation>Dividir o script</translation>
    </message>
    <message>
        <source>Compare the script</source>
        <translation>Comparar o script</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>the server calls it</source>
        <translation>o servidor a chama</translation>
    </message>
    <message>
        <source>Not on the chosen server.</source>
        <translation>Não existe no servidor escolhido.</translation>
    </message>
    <message>
        <source>(await it)</source>
        <translation>(use await)</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Without a menu</source>
        <translation>Sem menu</translation>
    </message>
</context>
<context>
    <name>Hooksmith</name>
    <message>
        <source>The secret &quot;%1&quot; is not known.</source>
        <translation>O segredo &quot;%1&quot; não é conhecido.</translation>
    </message>
    <message>
        <source>The key store refused access. Unlock it and try again.</source>
        <translation>O chaveiro recusou o acesso. Desbloqueie-o e tente de novo.</translation>
    </message>
    <message>
        <source>The key store failed: %1</source>
        <translation>O chaveiro falhou: %1</translation>
    </message>
    <message>
        <source>This desktop has no key store that answers, so tokens are kept in memory only: Hooksmith asks for them again after the next start. (%1)</source>
        <translation>Este sistema não tem um chaveiro que responda, por isso os tokens ficam só na memória: o Hooksmith vai pedi-los de novo na próxima vez que for iniciado. (%1)</translation>
    </message>
    <message>
        <source>%1 refused the connection. Is the server running, and is the port right?</source>
        <translation>%1 recusou a conexão. O servidor está em execução, e a porta está certa?</translation>
    </message>
    <message>
        <source>No machine is known as %1. Is the address spelled right?</source>
        <translation>Nenhuma máquina é conhecida como %1. O endereço está escrito corretamente?</translation>
    </message>
    <message>
        <source>%1 closed the connection before it had answered. Does it speak http where https was asked for, or the other way round?</source>
        <translation>%1 fechou a conexão antes de responder. Será que fala http onde se pediu https, ou o contrário?</translation>
    </message>
    <message>
        <source>No safe connection to %1 could be made. Does it speak https at this port?</source>
        <translation>Não foi possível fazer uma conexão segura com %1. Há https nesta porta?</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation>Não é possível acessar %1: %2.</translation>
    </message>
    <message>
        <source>%1 does not accept the user id and token (401). Make a personal access token in your account&apos;s settings there, and copy both.</source>
        <translation>%1 não aceita o ID de usuário e o token (401). Crie lá um token de acesso pessoal nas configurações da sua conta e copie os dois.</translation>
    </message>
    <message>
        <source>%1 does not allow this user to do that (403): %2.</source>
        <translation>%1 não permite que este usuário faça isso (403): %2.</translation>
    </message>
    <message>
        <source>%1 takes no more calls for now (429, its rate limit). Try again in a minute.</source>
        <translation>%1 não aceita mais chamadas por enquanto (429, seu limite de taxa). Tente de novo em um minuto.</translation>
    </message>
    <message>
        <source>%1 has no Rocket.Chat at this address (404). Is there a path missing, or one too many?</source>
        <translation>%1 não tem um Rocket.Chat neste endereço (404). Falta um caminho ou há um a mais?</translation>
    </message>
    <message>
        <source>%1 failed (%2): %3.</source>
        <translation>%1 falhou (%2): %3.</translation>
    </message>
    <message>
        <source>%1 rejected the call (%2): %3.</source>
        <translation>%1 rejeitou a chamada (%2): %3.</translation>
    </message>
    <message>
        <source>%1 answered with a web page instead of data. Is the address that of a Rocket.Chat server, and nothing in between (a proxy&apos;s log-in page)?</source>
        <translation>%1 respondeu com uma página web em vez de dados. O endereço é o de um servidor Rocket.Chat, sem nada no meio (a página de login de um proxy)?</translation>
    </message>
    <message>
        <source>%1 answered, but not as a Rocket.Chat server does.</source>
        <translation>%1 respondeu, mas não como um servidor Rocket.Chat responde.</translation>
    </message>
    <message>
        <source>%1 rejected the call: %2.</source>
        <translation>%1 rejeitou a chamada: %2.</translation>
    </message>
    <message>
        <source>%1 answered, but did not say which version it is.</source>
        <translation>%1 respondeu, mas não disse qual é a sua versão.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message numerus="yes">
        <source>%1 did not answer within %n second(s).</source>
        <translation>
            <numerusform>%1 não respondeu em %n segundo.</numerusform>
            <numerusform>%1 não respondeu em %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate of %1 was not accepted: %2</source>
        <translation>O certificado de %1 não foi aceito: %2</translation>
    </message>
    <message>
        <source>%1 redirects to %2. If that is the server, enter its address: the token is not sent after redirects.</source>
        <translation>%1 redireciona para %2. Se esse for o servidor, digite o endereço dele: o token não é enviado após redirecionamentos.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not begin with https:// or http://.</source>
        <translation>&quot;%1&quot; não começa com https:// nem http://.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a server, as in https://chat.example.org.</source>
        <translation>&quot;%1&quot; não é o endereço de um servidor, como https://chat.example.org.</translation>
    </message>
    <message>
        <source>Leave out the name and password in &quot;%1&quot;; user id and token have fields of their own.</source>
        <translation>Omita o nome e a senha em &quot;%1&quot;; o ID de usuário e o token têm campos próprios.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the address of a webhook. Enter only the server&apos;s part, up to before /hooks.</source>
        <translation>&quot;%1&quot; é o endereço de um webhook. Digite só a parte do servidor, até antes de /hooks.</translation>
    </message>
    <message>
        <source>This server is no longer in the list.</source>
        <translation>Este servidor não está mais na lista.</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>Novo servidor</translation>
    </message>
    <message>
        <source>The token for %1 is not known. Enter it under Relay, Servers.</source>
        <translation>O token de %1 não é conhecido. Digite-o em Relay, Servidores.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sem nome)</translation>
    </message>
    <message>
        <source>Host: %1</source>
        <translation>Host: %1</translation>
    </message>
    <message>
        <source>Trouble: %1</source>
        <translation>Problema: %1</translation>
    </message>
    <message>
        <source>Issued to: %1</source>
        <translation>Emitido para: %1</translation>
    </message>
    <message>
        <source>For the names: %1</source>
        <translation>Para os nomes: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>Emitido por: %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <translation>Válido de %1 até %2</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint: %1</source>
        <translation>Impressão digital SHA-256: %1</translation>
    </message>
    <message>
        <source>The option --%1 is not known and was left out.</source>
        <translation>A opção --%1 não é conhecida e foi deixada de fora.</translation>
    </message>
    <message>
        <source>The option %1 is not known and was left out.</source>
        <translation>A opção %1 não é conhecida e foi deixada de fora.</translation>
    </message>
    <message>
        <source>The option %1 at line %2, column %3 lacks its value: the command seems to be cut off.</source>
        <translation>Falta o valor da opção %1 na linha %2, coluna %3: o comando parece cortado.</translation>
    </message>
    <message>
        <source>Only the request before --next is imported.</source>
        <translation>Só a requisição antes de --next é importada.</translation>
    </message>
    <message>
        <source>-u %1 names no password, which curl would ask for: it is empty here.</source>
        <translation>-u %1 não informa a senha, que o curl pediria: aqui ela fica vazia.</translation>
    </message>
    <message>
        <source>The cookie file %1 is not read.</source>
        <translation>O arquivo de cookies %1 não é lido.</translation>
    </message>
    <message>
        <source>The option %1 cannot be carried over and was left out.</source>
        <translation>A opção %1 não pode ser aproveitada e foi deixada de fora.</translation>
    </message>
    <message>
        <source>Only the first address is imported, not %1.</source>
        <translation>Só o primeiro endereço é importado, não %1.</translation>
    </message>
    <message>
        <source>The data comes from standard input, which the command line does not show: the body is empty.</source>
        <translation>Os dados vêm da entrada padrão, que a linha de comando não mostra: o corpo fica vazio.</translation>
    </message>
    <message>
        <source>The file %1 was not read: put its content into the body, or choose it there.</source>
        <translation>O arquivo %1 não foi lido: ponha o conteúdo no corpo, ou escolha o arquivo lá.</translation>
    </message>
    <message>
        <source>The form field %1 has no &quot;=&quot; and was left out.</source>
        <translation>O campo de formulário %1 não tem &quot;=&quot; e foi deixado de fora.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of the form field %2 was left out.</source>
        <translation>&quot;%1&quot; do campo de formulário %2 foi deixado de fora.</translation>
    </message>
    <message>
        <source>The header &quot;%1&quot; has no colon and was left out.</source>
        <translation>O cabeçalho &quot;%1&quot; não tem dois-pontos e foi deixado de fora.</translation>
    </message>
    <message>
        <source>The command names no address: it seems to be cut off.</source>
        <translation>O comando não informa um endereço: parece cortado.</translation>
    </message>
    <message>
        <source>curl would send one request for each value of %1; here it is one request with that text in its address.</source>
        <translation>O curl enviaria uma requisição para cada valor de %1; aqui é uma única requisição com esse texto no endereço.</translation>
    </message>
    <message>
        <source>-d and -F exclude each other: only the form is imported.</source>
        <translation>-d e -F se excluem: só o formulário é importado.</translation>
    </message>
    <message>
        <source>Shell variables became variables of the request: %1.</source>
        <translation>Variáveis do shell viraram variáveis da requisição: %1.</translation>
    </message>
    <message>
        <source>Only the first curl command is imported; another one starts at line %1.</source>
        <translation>Só o primeiro comando curl é importado; outro começa na linha %1.</translation>
    </message>
    <message>
        <source>This is no curl command: the word &quot;curl&quot; is missing.</source>
        <translation>Isto não é um comando curl: falta a palavra &quot;curl&quot;.</translation>
    </message>
    <message>
        <source>The HAR file does not hold the content of the file %1.</source>
        <translation>O arquivo HAR não contém o conteúdo do arquivo %1.</translation>
    </message>
    <message>
        <source>This is no HAR file: it has no &quot;log.entries&quot;.</source>
        <translation>Isto não é um arquivo HAR: não tem &quot;log.entries&quot;.</translation>
    </message>
    <message>
        <source>This HAR file has version %1; this version of Hooksmith reads 1.1 and 1.2.</source>
        <translation>Este arquivo HAR tem a versão %1; esta versão do Hooksmith lê 1.1 e 1.2.</translation>
    </message>
    <message numerus="yes">
        <source>The HAR file says that the body has %n byte(s), but does not hold it.</source>
        <translation>
            <numerusform>O arquivo HAR diz que o corpo tem %n byte, mas não o contém.</numerusform>
            <numerusform>O arquivo HAR diz que o corpo tem %n bytes, mas não o contém.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no request in this HAR file.</source>
        <translation>Não há requisição neste arquivo HAR.</translation>
    </message>
    <message>
        <source>There is no request in this HTTP file.</source>
        <translation>Não há requisição neste arquivo HTTP.</translation>
    </message>
    <message>
        <source>Line %1 of the HTTP file: %2.</source>
        <translation>Linha %1 do arquivo HTTP: %2.</translation>
    </message>
    <message>
        <source>The script at line %1 of the HTTP file was left out.</source>
        <translation>O script na linha %1 do arquivo HTTP foi deixado de fora.</translation>
    </message>
    <message>
        <source>this is no request (METHOD ADDRESS)</source>
        <translation>isto não é uma requisição (MÉTODO ENDEREÇO)</translation>
    </message>
    <message>
        <source>%1 requests cannot be imported</source>
        <translation>requisições %1 não podem ser importadas</translation>
    </message>
    <message>
        <source>a header needs a colon</source>
        <translation>um cabeçalho precisa de dois-pontos</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was left out.</source>
        <translation>&quot;%1&quot; foi deixado de fora.</translation>
    </message>
    <message numerus="yes">
        <source>The body (%n byte(s)) is not text and cannot stand in an HTTP file.</source>
        <translation>
            <numerusform>O corpo (%n byte) não é texto e não pode constar de um arquivo HTTP.</numerusform>
            <numerusform>O corpo (%n bytes) não é texto e não pode constar de um arquivo HTTP.</numerusform>
        </translation>
    </message>
    <message>
        <source>Column %1 of the path: %2.</source>
        <translation>Coluna %1 do caminho: %2.</translation>
    </message>
    <message>
        <source>a name must follow &quot;..&quot;</source>
        <translation>um nome deve vir depois de &quot;..&quot;</translation>
    </message>
    <message>
        <source>a name must follow &quot;.&quot;</source>
        <translation>um nome deve vir depois de &quot;.&quot;</translation>
    </message>
    <message>
        <source>&quot;[&quot; is never closed</source>
        <translation>&quot;[&quot; nunca é fechado</translation>
    </message>
    <message>
        <source>a number, * or a &apos;name&apos; must stand in brackets</source>
        <translation>entre colchetes deve haver um número, * ou um &apos;nome&apos;</translation>
    </message>
    <message>
        <source>The scripts of &quot;%1&quot; in the Postman collection were left out.</source>
        <translation>Os scripts de &quot;%1&quot; na coleção do Postman foram deixados de fora.</translation>
    </message>
    <message>
        <source>A body of the kind &quot;%1&quot; cannot be imported from Postman.</source>
        <translation>Um corpo do tipo &quot;%1&quot; não pode ser importado do Postman.</translation>
    </message>
    <message>
        <source>The authentication &quot;%1&quot; cannot be carried over.</source>
        <translation>A autenticação &quot;%1&quot; não pode ser aproveitada.</translation>
    </message>
    <message>
        <source>There is no request in this Postman collection.</source>
        <translation>Não há requisição nesta coleção do Postman.</translation>
    </message>
    <message>
        <source>There is no Invoke-WebRequest or Invoke-RestMethod in this text.</source>
        <translation>Não há Invoke-WebRequest nem Invoke-RestMethod neste texto.</translation>
    </message>
    <message>
        <source>%1 opened at line %2, column %3 is never closed: the command seems to be cut off.</source>
        <translation>%1 aberto na linha %2, coluna %3 nunca é fechado: o comando parece cortado.</translation>
    </message>
    <message>
        <source>-%1 at line %2, column %3 lacks its value: the command seems to be cut off.</source>
        <translation>Falta o valor de -%1 na linha %2, coluna %3: o comando parece cortado.</translation>
    </message>
    <message>
        <source>The body is computed by PowerShell and was left out.</source>
        <translation>O corpo é calculado pelo PowerShell e foi deixado de fora.</translation>
    </message>
    <message>
        <source>The body is a table, which PowerShell would send as a form; it was left out.</source>
        <translation>O corpo é uma tabela, que o PowerShell enviaria como formulário; ela foi deixada de fora.</translation>
    </message>
    <message>
        <source>Without -Method PowerShell sends GET.</source>
        <translation>Sem -Method, o PowerShell envia GET.</translation>
    </message>
    <message>
        <source>The parameter -%1 cannot be carried over and was left out.</source>
        <translation>O parâmetro -%1 não pode ser aproveitado e foi deixado de fora.</translation>
    </message>
    <message>
        <source>PowerShell&apos;s $%1 became the variable {{%2}} of the request.</source>
        <translation>$%1 do PowerShell virou a variável {{%2}} da requisição.</translation>
    </message>
    <message>
        <source>$(%1) is computed by PowerShell and was left as it is.</source>
        <translation>$(%1) é calculado pelo PowerShell e foi mantido como está.</translation>
    </message>
    <message>
        <source>%1 is too large to import: at most %2 MB are read.</source>
        <translation>%1 é grande demais para importar: são lidos no máximo %2 MB.</translation>
    </message>
    <message>
        <source>%1 is not a text that can be imported.</source>
        <translation>%1 não é um texto que possa ser importado.</translation>
    </message>
    <message>
        <source>%1 is no curl command, HTTP file, HAR file, Postman collection, sample or JSON.</source>
        <translation>%1 não é comando curl, arquivo HTTP, arquivo HAR, coleção do Postman, amostra nem JSON.</translation>
    </message>
    <message>
        <source>Sending to %1 was stopped.</source>
        <translation>O envio para %1 foi interrompido.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not accepted: %2.</source>
        <translation>O certificado de %1 não foi aceito: %2.</translation>
    </message>
    <message>
        <source>Nothing listens at %1: the connection was refused.</source>
        <translation>Nada escuta em %1: a conexão foi recusada.</translation>
    </message>
    <message>
        <source>There is no host %1.</source>
        <translation>Não existe o host %1.</translation>
    </message>
    <message>
        <source>%1 redirects in a circle.</source>
        <translation>%1 redireciona em círculo.</translation>
    </message>
    <message>
        <source>%1 could not be reached: %2.</source>
        <translation>Não foi possível acessar %1: %2.</translation>
    </message>
    <message>
        <source>%1 is no address that a request can be sent to: it needs http:// or https:// and a host.</source>
        <translation>%1 não é um endereço ao qual se possa enviar uma requisição: ele precisa de http:// ou https:// e de um host.</translation>
    </message>
    <message>
        <source>The header %1 was sent once with all its values.</source>
        <translation>O cabeçalho %1 foi enviado uma só vez, com todos os seus valores.</translation>
    </message>
    <message>
        <source>The request names no Content-Type: application/octet-stream was sent.</source>
        <translation>A requisição não informa o Content-Type: foi enviado application/octet-stream.</translation>
    </message>
    <message>
        <source>The certificate is not valid (%1); it was accepted as asked.</source>
        <translation>O certificado não é válido (%1); foi aceito conforme pedido.</translation>
    </message>
    <message>
        <source>The history of sent requests (%1) cannot be written: %2.</source>
        <translation>O histórico de requisições enviadas (%1) não pode ser gravado: %2.</translation>
    </message>
    <message>
        <source>The quote %1 opened at line %2, column %3 is never closed: the command seems to be cut off.</source>
        <translation>A aspa %1 aberta na linha %2, coluna %3 nunca é fechada: o comando parece cortado.</translation>
    </message>
    <message>
        <source>The command ends in a \, which announces another line: was something left out?</source>
        <translation>O comando termina em \, que anuncia outra linha: faltou alguma coisa?</translation>
    </message>
    <message>
        <source>${%1} is left as it is: only a shell can expand it.</source>
        <translation>${%1} fica como está: só um shell pode expandi-lo.</translation>
    </message>
    <message>
        <source>%1 is left as it is: only a shell can run it.</source>
        <translation>%1 fica como está: só um shell pode executá-lo.</translation>
    </message>
    <message>
        <source>The file of &quot;%1 %2&quot; is not read.</source>
        <translation>O arquivo de &quot;%1 %2&quot; não é lido.</translation>
    </message>
    <message>
        <source>The text after &lt;&lt;%1 never ends with a line &quot;%1&quot;: the command seems to be cut off.</source>
        <translation>O texto depois de &lt;&lt;%1 nunca termina com uma linha &quot;%1&quot;: o comando parece cortado.</translation>
    </message>
    <message>
        <source>The command ends in a ^, which announces another line: was something left out?</source>
        <translation>O comando termina em ^, que anuncia outra linha: faltou alguma coisa?</translation>
    </message>
    <message>
        <source>Only HTTP/1.0 and HTTP/1.1 are spoken here.</source>
        <translation>Aqui só se fala HTTP/1.0 e HTTP/1.1.</translation>
    </message>
    <message>
        <source>The first line is not an HTTP request line.</source>
        <translation>A primeira linha não é uma linha de requisição HTTP.</translation>
    </message>
    <message>
        <source>This is not an HTTP request (is the sender speaking TLS? This listener speaks plain HTTP: use http:// instead of https://).</source>
        <translation>Isto não é uma requisição HTTP (o remetente está falando TLS? Aqui se fala HTTP puro: use http:// em vez de https://).</translation>
    </message>
    <message>
        <source>Content-Length must be one whole number, without Transfer-Encoding.</source>
        <translation>Content-Length deve ser um único número inteiro, sem Transfer-Encoding.</translation>
    </message>
    <message>
        <source>Transfer-Encoding must be sent once, without Content-Length.</source>
        <translation>Transfer-Encoding deve ser enviado uma só vez, sem Content-Length.</translation>
    </message>
    <message>
        <source>The chunked body is malformed.</source>
        <translation>O corpo em blocos (chunked) está malformado.</translation>
    </message>
    <message>
        <source>A header line is malformed (%1).</source>
        <translation>Uma linha de cabeçalho está malformada (%1).</translation>
    </message>
    <message>
        <source>Content-Length is given more than once.</source>
        <translation>Content-Length foi informado mais de uma vez.</translation>
    </message>
    <message>
        <source>Content-Length and Transfer-Encoding are both given.</source>
        <translation>Content-Length e Transfer-Encoding foram ambos informados.</translation>
    </message>
    <message>
        <source>HTTP/1.0 has no Transfer-Encoding.</source>
        <translation>HTTP/1.0 não tem Transfer-Encoding.</translation>
    </message>
    <message>
        <source>The only Transfer-Encoding understood is &quot;chunked&quot;.</source>
        <translation>O único Transfer-Encoding compreendido é &quot;chunked&quot;.</translation>
    </message>
    <message>
        <source>Host is given more than once.</source>
        <translation>Host foi informado mais de uma vez.</translation>
    </message>
    <message>
        <source>An HTTP/1.1 request must have a Host header.</source>
        <translation>Uma requisição HTTP/1.1 deve ter o cabeçalho Host.</translation>
    </message>
    <message>
        <source>A header contains a NUL byte.</source>
        <translation>Um cabeçalho contém um byte NUL.</translation>
    </message>
    <message>
        <source>The only expectation understood is &quot;100-continue&quot;.</source>
        <translation>A única expectativa compreendida é &quot;100-continue&quot;.</translation>
    </message>
    <message>
        <source>A line of the chunked body is too long.</source>
        <translation>Uma linha do corpo em blocos (chunked) é longa demais.</translation>
    </message>
    <message>
        <source>The result has more keys than can be listed here.</source>
        <translation>O resultado tem mais chaves do que se pode listar aqui.</translation>
    </message>
    <message>
        <source>text wins over msg.</source>
        <translation>text prevalece sobre msg.</translation>
    </message>
    <message>
        <source>Stored as msg, trimmed.</source>
        <translation>Guardado como msg, sem espaços nas pontas.</translation>
    </message>
    <message>
        <source>The message&apos;s text, trimmed.</source>
        <translation>O texto da mensagem, sem espaços nas pontas.</translation>
    </message>
    <message>
        <source>username wins over alias.</source>
        <translation>username prevalece sobre alias.</translation>
    </message>
    <message>
        <source>The displayed name; the poster needs the permission message-impersonate.</source>
        <translation>O nome exibido; quem publica precisa da permissão message-impersonate.</translation>
    </message>
    <message>
        <source>Stored as alias.</source>
        <translation>Guardado como alias.</translation>
    </message>
    <message>
        <source>The integration may not override its channel: the server refuses the message unless this is the channel it has anyway.</source>
        <translation>A integração não pode trocar de canal: o servidor recusa a mensagem, a menos que este seja o canal que ela já tem.</translation>
    </message>
    <message>
        <source>channel wins over roomId.</source>
        <translation>channel prevalece sobre roomId.</translation>
    </message>
    <message>
        <source>Where the message is posted.</source>
        <translation>Onde a mensagem é publicada.</translation>
    </message>
    <message>
        <source>Stored with the message.</source>
        <translation>Guardado com a mensagem.</translation>
    </message>
    <message>
        <source>Both webhook kinds overwrite bot.</source>
        <translation>Os dois tipos de webhook sobrescrevem bot.</translation>
    </message>
    <message>
        <source>Steers the reply when there are several channels; it is not stored.</source>
        <translation>Define a resposta quando há vários canais; não é guardado.</translation>
    </message>
    <message>
        <source>Webhooks do not take UI blocks; only apps and the REST API&apos;s sendMessage do.</source>
        <translation>Webhooks não aceitam blocos de UI; só apps e sendMessage da API REST os aceitam.</translation>
    </message>
    <message>
        <source>The server does not take this key from a webhook.</source>
        <translation>O servidor não aceita esta chave vinda de um webhook.</translation>
    </message>
    <message>
        <source>icon_url wins over avatar.</source>
        <translation>icon_url prevalece sobre avatar.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Está vazio.</translation>
    </message>
    <message>
        <source>The server refuses it: Invalid href value provided.</source>
        <translation>O servidor o recusa: Invalid href value provided.</translation>
    </message>
    <message>
        <source>The picture beside the message.</source>
        <translation>A imagem ao lado da mensagem.</translation>
    </message>
    <message>
        <source>Stored as avatar.</source>
        <translation>Guardado como avatar.</translation>
    </message>
    <message>
        <source>A picture (icon_url, avatar) wins over an emoji.</source>
        <translation>Uma imagem (icon_url, avatar) prevalece sobre um emoji.</translation>
    </message>
    <message>
        <source>icon_emoji wins over emoji.</source>
        <translation>icon_emoji prevalece sobre emoji.</translation>
    </message>
    <message>
        <source>Shown as the avatar.</source>
        <translation>Mostrado como avatar.</translation>
    </message>
    <message>
        <source>Stored as emoji.</source>
        <translation>Guardado como emoji.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Não há nada dentro.</translation>
    </message>
    <message>
        <source>It must be a list; the server logs a warning and drops it.</source>
        <translation>Deve ser uma lista; o servidor registra um aviso no log e a descarta.</translation>
    </message>
    <message>
        <source>Link previews are off while this key is there, unless parseUrls is true.</source>
        <translation>As prévias de links ficam desativadas enquanto esta chave existir, a menos que parseUrls seja true.</translation>
    </message>
    <message>
        <source>An attachment must be an object.</source>
        <translation>Um anexo deve ser um objeto.</translation>
    </message>
    <message>
        <source>null is dropped.</source>
        <translation>null é descartado.</translation>
    </message>
    <message>
        <source>Stored as text, trimmed; it overwrites text.</source>
        <translation>Guardado como text, sem espaços nas pontas; sobrescreve text.</translation>
    </message>
    <message>
        <source>Slack only: Rocket.Chat&apos;s client does not draw it.</source>
        <translation>Só do Slack: o cliente do Rocket.Chat não o desenha.</translation>
    </message>
    <message>
        <source>Not drawn in this kind of attachment.</source>
        <translation>Não é desenhado neste tipo de anexo.</translation>
    </message>
    <message>
        <source>Stored, but the client does not draw it.</source>
        <translation>Guardado, mas o cliente não o desenha.</translation>
    </message>
    <message>
        <source>Ignored without author_name.</source>
        <translation>Ignorado sem author_name.</translation>
    </message>
    <message>
        <source>Without a title there is no arrow: the attachment stays collapsed.</source>
        <translation>Sem título não há seta: o anexo fica recolhido.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is Slack&apos;s name, not a CSS colour: the bar gets the text&apos;s colour.</source>
        <translation>&quot;%1&quot; é um nome do Slack, não uma cor CSS: a barra recebe a cor do texto.</translation>
    </message>
    <message>
        <source>Ignored without title.</source>
        <translation>Ignorado sem title.</translation>
    </message>
    <message>
        <source>Ignored without image_url.</source>
        <translation>Ignorado sem image_url.</translation>
    </message>
    <message>
        <source>Adds a download button.</source>
        <translation>Acrescenta um botão de download.</translation>
    </message>
    <message>
        <source>Invalid attachment field, title and value is required</source>
        <translation>Invalid attachment field, title and value is required</translation>
    </message>
    <message>
        <source>The client draws only actions of the type button.</source>
        <translation>O cliente desenha apenas ações do tipo button.</translation>
    </message>
    <message>
        <source>A button needs text or image_url.</source>
        <translation>Um botão precisa de text ou image_url.</translation>
    </message>
    <message>
        <source>A button needs url or msg_in_chat_window.</source>
        <translation>Um botão precisa de url ou msg_in_chat_window.</translation>
    </message>
    <message>
        <source>The button shows its picture instead.</source>
        <translation>O botão mostra a sua imagem no lugar.</translation>
    </message>
    <message>
        <source>A button with url opens it and sends nothing.</source>
        <translation>Um botão com url a abre e não envia nada.</translation>
    </message>
    <message>
        <source>Stored, but the client does not use it.</source>
        <translation>Guardado, mas o cliente não o usa.</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>mostrada</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>renomeada</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignorada</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusada</translation>
    </message>
    <message>
        <source>This text takes the client&apos;s parser too long; it is shown as it was written.</source>
        <translation>Este texto toma tempo demais do parser do cliente; ele é mostrado como foi escrito.</translation>
    </message>
    <message>
        <source>The client&apos;s parser fails on this text; it is shown as it was written.</source>
        <translation>O parser do cliente falha neste texto; ele é mostrado como foi escrito.</translation>
    </message>
    <message>
        <source>The message; it replaces what was sent.</source>
        <translation>A mensagem; substitui o que foi enviado.</translation>
    </message>
    <message>
        <source>It is empty: there is nothing to post.</source>
        <translation>Está vazio: não há nada para publicar.</translation>
    </message>
    <message>
        <source>content must be a message object, not %1.</source>
        <translation>content deve ser um objeto de mensagem, não %1.</translation>
    </message>
    <message>
        <source>The script itself refuses: the caller is answered 400 with this, and nothing is posted.</source>
        <translation>O próprio script recusa: quem chamou recebe 400 com isto, e nada é publicado.</translation>
    </message>
    <message>
        <source>The caller is answered this, once the message is posted.</source>
        <translation>Quem chamou recebe isto como resposta, assim que a mensagem é publicada.</translation>
    </message>
    <message>
        <source>The message is posted in the name of this account.</source>
        <translation>A mensagem é publicada em nome desta conta.</translation>
    </message>
    <message>
        <source>It must stand inside content.</source>
        <translation>Deve ficar dentro de content.</translation>
    </message>
    <message>
        <source>The server does not look at this key.</source>
        <translation>O servidor não olha esta chave.</translation>
    </message>
    <message>
        <source>Posted before the request is sent.</source>
        <translation>Publicada antes de a requisição ser enviada.</translation>
    </message>
    <message>
        <source>It is no message object.</source>
        <translation>Não é um objeto de mensagem.</translation>
    </message>
    <message>
        <source>Part of the request that is sent.</source>
        <translation>Parte da requisição que é enviada.</translation>
    </message>
    <message>
        <source>Return the request itself: inside this key it is not found.</source>
        <translation>Retorne a própria requisição: dentro desta chave ela não é encontrada.</translation>
    </message>
    <message>
        <source>It must stand inside message.</source>
        <translation>Deve ficar dentro de message.</translation>
    </message>
    <message>
        <source>The call does not use this key.</source>
        <translation>A chamada não usa esta chave.</translation>
    </message>
    <message>
        <source>The message.</source>
        <translation>A mensagem.</translation>
    </message>
    <message>
        <source>It is empty: the server handles the answer as it does without a script.</source>
        <translation>Está vazio: o servidor trata a resposta como faz sem script.</translation>
    </message>
    <message>
        <source>The script returned %1: nothing is posted, and the caller is told that all is well.</source>
        <translation>O script retornou %1: nada é publicado, e quem chamou é informado de que está tudo bem.</translation>
    </message>
    <message>
        <source>The script returned %1: the request is not sent.</source>
        <translation>O script retornou %1: a requisição não é enviada.</translation>
    </message>
    <message>
        <source>The script returned false: nothing is posted.</source>
        <translation>O script retornou false: nada é publicado.</translation>
    </message>
    <message>
        <source>The script returned %1: the server handles the answer as it does without a script.</source>
        <translation>O script retornou %1: o servidor trata a resposta como faz sem script.</translation>
    </message>
    <message>
        <source>The script returned %1, not an object.</source>
        <translation>O script retornou %1, não um objeto.</translation>
    </message>
    <message>
        <source>There is no content: what is to be posted must stand inside content.</source>
        <translation>Não há content: o que se quer publicar deve ficar dentro de content.</translation>
    </message>
    <message>
        <source>There is no content: the server handles the answer as it does without a script.</source>
        <translation>Não há content: o servidor trata a resposta como faz sem script.</translation>
    </message>
    <message>
        <source>It holds no key: an empty message is posted.</source>
        <translation>Não contém nenhuma chave: uma mensagem vazia é publicada.</translation>
    </message>
    <message>
        <source>A message between Hooksmith and its script host is larger than %1 bytes.</source>
        <translation>Uma mensagem entre o Hooksmith e o seu processo de scripts é maior que %1 bytes.</translation>
    </message>
    <message>
        <source>the secret itself, in clear</source>
        <translation>o próprio segredo, em texto claro</translation>
    </message>
    <message>
        <source>%1 over the raw body</source>
        <translation>%1 sobre o corpo bruto</translation>
    </message>
    <message>
        <source>%1 over the raw body and the callback address</source>
        <translation>%1 sobre o corpo bruto e o endereço de callback</translation>
    </message>
    <message>
        <source>%1 over delivery id, timestamp and raw body</source>
        <translation>%1 sobre o ID da entrega, o carimbo de data/hora e o corpo bruto</translation>
    </message>
    <message>
        <source>%1 over timestamp and raw body</source>
        <translation>%1 sobre o carimbo de data/hora e o corpo bruto</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is sent more than once; it is not clear which one counts.</source>
        <translation>%1 foi enviado mais de uma vez; não está claro qual deles vale.</translation>
    </message>
    <message>
        <source>%1 is there, but no secret is set for this integration. Enter the secret that %2 was given.</source>
        <translation>%1 está presente, mas não há segredo definido para esta integração. Digite o segredo informado a %2.</translation>
    </message>
    <message>
        <source>%1 carries the expected secret.</source>
        <translation>%1 traz o segredo esperado.</translation>
    </message>
    <message>
        <source>%1 carries another secret than the one that is set here.</source>
        <translation>%1 traz um segredo diferente do que está definido aqui.</translation>
    </message>
    <message>
        <source>%1 does not have the form %2.</source>
        <translation>%1 não tem a forma %2.</translation>
    </message>
    <message>
        <source>The secret that is set here is not the base64 text that %1 shows.</source>
        <translation>O segredo definido aqui não é o texto base64 que %1 mostra.</translation>
    </message>
    <message>
        <source>%1 signs the address it calls as well. Set the public address of this integration, exactly as it was registered there.</source>
        <translation>%1 também assina o endereço que chama. Defina o endereço público desta integração, exatamente como foi cadastrado lá.</translation>
    </message>
    <message>
        <source>%1 has no timestamp (%2).</source>
        <translation>%1 não tem carimbo de data/hora (%2).</translation>
    </message>
    <message>
        <source>The header %1 is missing.</source>
        <translation>Falta o cabeçalho %1.</translation>
    </message>
    <message>
        <source>%1 does not match (%2): another secret is set at %3, or something between it and here changed the body.</source>
        <translation>%1 não confere (%2): há outro segredo definido em %3, ou algo entre ele e aqui alterou o corpo.</translation>
    </message>
    <message>
        <source>It also covers the address, which is taken to be %1.</source>
        <translation>Ela também abrange o endereço, que se supõe ser %1.</translation>
    </message>
    <message>
        <source>The time of the signature cannot be read: &quot;%1&quot;.</source>
        <translation>A hora da assinatura não pode ser lida: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The signature matches, but was made %1 ago; %2 allows %3. A replay of an old request must be signed anew.</source>
        <translation>A assinatura confere, mas foi feita há %1; %2 permite %3. Para repetir uma requisição antiga é preciso assiná-la de novo.</translation>
    </message>
    <message>
        <source>The signature matches, but was made %1 in the future. Compare the clocks of this machine and the sender.</source>
        <translation>A assinatura confere, mas a sua hora está %1 no futuro. Compare os relógios desta máquina e do remetente.</translation>
    </message>
    <message>
        <source>%1 matches (%2).</source>
        <translation>%1 confere (%2).</translation>
    </message>
    <message>
        <source>The secret is not the base64 text that %1 shows.</source>
        <translation>O segredo não é o texto base64 que %1 mostra.</translation>
    </message>
    <message>
        <source>%1 signs the address it calls as well: enter that address first.</source>
        <translation>%1 também assina o endereço que chama: digite primeiro esse endereço.</translation>
    </message>
    <message>
        <source>%1 signs with a certificate of its own, which the relay does not fetch.</source>
        <translation>%1 assina com um certificado próprio, que o relay não busca.</translation>
    </message>
    <message>
        <source>%1 does not sign its webhooks; the token in the address is the only protection.</source>
        <translation>%1 não assina os seus webhooks; o token no endereço é a única proteção.</translation>
    </message>
    <message>
        <source>The sender is not known, so there is no signature to check; the token in the address is the only protection.</source>
        <translation>O remetente não é conhecido, portanto não há assinatura a verificar; o token no endereço é a única proteção.</translation>
    </message>
    <message>
        <source>The request carries no %1. Set a secret at %2 and here to have requests checked.</source>
        <translation>A requisição não traz %1. Defina um segredo em %2 e aqui para que as requisições sejam verificadas.</translation>
    </message>
    <message>
        <source>A secret is set here, but the request carries no %1: is it also set at %2?</source>
        <translation>Há um segredo definido aqui, mas a requisição não traz %1: ele também está definido em %2?</translation>
    </message>
    <message>
        <source>%1 does not sign its webhooks.</source>
        <translation>%1 não assina os seus webhooks.</translation>
    </message>
    <message>
        <source>Choose the provider whose signature is wanted.</source>
        <translation>Escolha o provedor cuja assinatura se deseja.</translation>
    </message>
    <message>
        <source>Signing as %1 needs the secret.</source>
        <translation>Assinar como %1 exige o segredo.</translation>
    </message>
    <message>
        <source>Amazon SNS asks whether this subscription is wanted. It is confirmed by opening %1.</source>
        <translation>O Amazon SNS pergunta se esta assinatura do tópico é desejada. Para confirmá-la, abra %1.</translation>
    </message>
    <message>
        <source>This asks to confirm an Amazon SNS subscription, but the address to open is not Amazon&apos;s: &quot;%1&quot;. Do not open it.</source>
        <translation>Isto pede a confirmação de uma assinatura de tópico do Amazon SNS, mas o endereço a abrir não é da Amazon: &quot;%1&quot;. Não o abra.</translation>
    </message>
    <message>
        <source>The sender only asked whether the address exists (HEAD).</source>
        <translation>O remetente só perguntou se o endereço existe (HEAD).</translation>
    </message>
    <message>
        <source>Slack wanted to see its challenge again, and got it.</source>
        <translation>O Slack quis ver de volta o seu desafio, e o recebeu.</translation>
    </message>
    <message>
        <source>Azure Event Grid wanted to see its validation code again, and got it.</source>
        <translation>O Azure Event Grid quis ver de volta o seu código de validação, e o recebeu.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: the connection was refused. Is the server running, and is the address right?</source>
        <translation>Não é possível acessar %1: a conexão foi recusada. O servidor está em execução, e o endereço está certo?</translation>
    </message>
    <message>
        <source>%1 cannot be reached: its host name is unknown.</source>
        <translation>Não é possível acessar %1: o nome de host é desconhecido.</translation>
    </message>
    <message>
        <source>%1 cannot be reached safely: its TLS certificate was not accepted.</source>
        <translation>Não é possível acessar %1 com segurança: o seu certificado TLS não foi aceito.</translation>
    </message>
    <message>
        <source>%1 closed the connection before it had answered.</source>
        <translation>%1 fechou a conexão antes de responder.</translation>
    </message>
    <message>
        <source>%1 answers, but not in HTTP. Is the port right, and http or https?</source>
        <translation>%1 responde, mas não em HTTP. A porta está certa, e é http ou https?</translation>
    </message>
    <message>
        <source>%1 redirects to %2. Set that address as the target; messages are not sent after redirects.</source>
        <translation>%1 redireciona para %2. Defina esse endereço como destino; mensagens não são enviadas após redirecionamentos.</translation>
    </message>
    <message>
        <source>%1 takes no more messages for now (rate limit).</source>
        <translation>%1 não aceita mais mensagens por enquanto (limite de taxa).</translation>
    </message>
    <message>
        <source>%1 refused the message (%2): %3.</source>
        <translation>%1 recusou a mensagem (%2): %3.</translation>
    </message>
    <message>
        <source>The script chose a room: switch on &quot;Allow to overwrite destination channel&quot; in the receiving integration.</source>
        <translation>O script escolheu uma sala: ative &quot;Allow to overwrite destination channel&quot; na integração que recebe.</translation>
    </message>
    <message>
        <source>The message was made for a webhook, and the target is the REST interface now. Replay the delivery.</source>
        <translation>A mensagem foi feita para um webhook, e o destino agora é a interface REST. Repita a entrega.</translation>
    </message>
    <message>
        <source>The message was made for the REST interface, and the target is a webhook now. Replay the delivery.</source>
        <translation>A mensagem foi feita para a interface REST, e o destino agora é um webhook. Repita a entrega.</translation>
    </message>
    <message>
        <source>A request can be passed on to a webhook only, and the target is the REST interface now.</source>
        <translation>Uma requisição só pode ser repassada a um webhook, e o destino agora é a interface REST.</translation>
    </message>
    <message>
        <source>Status: %1 was predicted, the server answered %2.</source>
        <translation>Status: previsto %1, o servidor respondeu %2.</translation>
    </message>
    <message>
        <source>Reply: &quot;%1&quot; was predicted, the server did not send it.</source>
        <translation>Resposta: &quot;%1&quot; era previsto, o servidor não o enviou.</translation>
    </message>
    <message>
        <source>Reply, &quot;%1&quot;: %2 was predicted, the server answered %3.</source>
        <translation>Resposta, &quot;%1&quot;: previsto %2, o servidor respondeu %3.</translation>
    </message>
    <message>
        <source>Reply: the server also sent &quot;%1&quot;: %2.</source>
        <translation>Resposta: o servidor também enviou &quot;%1&quot;: %2.</translation>
    </message>
    <message>
        <source>Reply: %1 was predicted, the server answered %2.</source>
        <translation>Resposta: previsto %1, o servidor respondeu %2.</translation>
    </message>
    <message>
        <source>The folder %1 for the journal cannot be made.</source>
        <translation>A pasta %1 do diário não pode ser criada.</translation>
    </message>
    <message>
        <source>The journal in %1 is in use by %2 (process %3). Stop that relay, or choose another folder (hooksmith-cli relay --data FOLDER).</source>
        <translation>O diário em %1 está em uso por %2 (processo %3). Pare esse relay ou escolha outra pasta (hooksmith-cli relay --data PASTA).</translation>
    </message>
    <message>
        <source>The folder %1 for the journal cannot be written.</source>
        <translation>Não é possível gravar na pasta %1 do diário.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written: %2.</source>
        <translation>O diário %1 não pode ser gravado: %2.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be read: %2.</source>
        <translation>O diário %1 não pode ser lido: %2.</translation>
    </message>
    <message>
        <source>The delivery is not in the journal any more: it was cleared, or forgotten to make room.</source>
        <translation>A entrega não está mais no diário: foi limpa, ou esquecida para liberar espaço.</translation>
    </message>
    <message>
        <source>The delivery could not be stored in %1, because the disk is full, so it is not accepted. Make room; the sender should send it again.</source>
        <translation>A entrega não pôde ser gravada em %1 porque o disco está cheio, por isso não é aceita. Libere espaço; o remetente deve enviá-la de novo.</translation>
    </message>
    <message>
        <source>The delivery could not be stored, because another program holds %1, so it is not accepted. Close that program; the sender should send it again.</source>
        <translation>A entrega não pôde ser gravada porque outro programa está usando %1, por isso não é aceita. Feche esse programa; o remetente deve enviá-la de novo.</translation>
    </message>
    <message>
        <source>The delivery could not be stored, because %1 is damaged, so it is not accepted. Stop the relay and move that file away.</source>
        <translation>A entrega não pôde ser gravada porque %1 está danificado, por isso não é aceita. Pare o relay e mova esse arquivo para outro lugar.</translation>
    </message>
    <message>
        <source>The delivery could not be stored in %1 (%2), so it is not accepted. Send it again when there is room on the disk and the file can be written.</source>
        <translation>A entrega não pôde ser gravada em %1 (%2), por isso não é aceita. Envie-a de novo quando houver espaço no disco e o arquivo puder ser gravado.</translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer version of Hooksmith.</source>
        <translation>O diário %1 foi gravado por uma versão mais nova do Hooksmith.</translation>
    </message>
    <message>
        <source>The journal %1 is damaged. Move it away to start with an empty one; what it still had to forward can then only be read out by hand.</source>
        <translation>O diário %1 está danificado. Mova-o para outro lugar para começar com um vazio; o que ele ainda tinha a encaminhar só poderá ser extraído à mão.</translation>
    </message>
    <message numerus="yes">
        <source>The script posts %n message(s), and an answer can hold only one: the first is answered.</source>
        <translation>
            <numerusform>O script publica %n mensagem, e uma resposta só comporta uma: a primeira é respondida.</numerusform>
            <numerusform>O script publica %n mensagens, e uma resposta só comporta uma: a primeira é respondida.</numerusform>
        </translation>
    </message>
    <message>
        <source>The message has neither text nor attachments, so the server posts nothing.</source>
        <translation>A mensagem não tem texto nem anexos, por isso o servidor não publica nada.</translation>
    </message>
    <message>
        <source>the integration&apos;s token in the body, in clear</source>
        <translation>o token da integração no corpo, em texto claro</translation>
    </message>
    <message>
        <source>The request carries no token: the integration has none on the server, or this is not a Rocket.Chat server.</source>
        <translation>A requisição não traz token: a integração não tem um no servidor, ou este não é um servidor Rocket.Chat.</translation>
    </message>
    <message>
        <source>The token in the body is the integration&apos;s.</source>
        <translation>O token no corpo é o da integração.</translation>
    </message>
    <message>
        <source>The token in the body is another one than the integration&apos;s: copy it from the server&apos;s form.</source>
        <translation>O token no corpo não é o da integração: copie-o do formulário do servidor.</translation>
    </message>
    <message>
        <source>The integration was just removed.</source>
        <translation>A integração acabou de ser removida.</translation>
    </message>
    <message>
        <source>The secret for checking the signature cannot be read, so nothing is accepted: %1</source>
        <translation>O segredo para verificar a assinatura não pode ser lido, por isso nada é aceito: %1</translation>
    </message>
    <message>
        <source>No Rocket.Chat address is set, so nothing is forwarded.</source>
        <translation>Nenhum endereço do Rocket.Chat está definido, por isso nada é encaminhado.</translation>
    </message>
    <message>
        <source>The relay was stopped before the signature could be checked.</source>
        <translation>O relay foi parado antes que a assinatura pudesse ser verificada.</translation>
    </message>
    <message>
        <source>The relay was stopped before the message could be forwarded.</source>
        <translation>O relay foi parado antes que a mensagem pudesse ser encaminhada.</translation>
    </message>
    <message>
        <source>The relay runs without a journal, so it has nothing to take this from.</source>
        <translation>O relay está em execução sem diário, portanto não tem de onde tirar isto.</translation>
    </message>
    <message>
        <source>The integration &quot;%1&quot; was just removed.</source>
        <translation>A integração &quot;%1&quot; acabou de ser removida.</translation>
    </message>
    <message>
        <source>There is no place to read the secret &quot;%1&quot; from.</source>
        <translation>Não há de onde ler o segredo &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Nothing of this delivery is held any more.</source>
        <translation>Nada desta entrega está mais retido.</translation>
    </message>
    <message>
        <source>Nothing of this delivery waits to be forwarded any more.</source>
        <translation>Nada desta entrega espera mais para ser encaminhado.</translation>
    </message>
    <message>
        <source>Nothing of this delivery was given up.</source>
        <translation>Nada desta entrega foi abandonado.</translation>
    </message>
    <message>
        <source>The relay does not serve the integration &quot;%1&quot; any more.</source>
        <translation>O relay não atende mais a integração &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is nothing at this address. A webhook&apos;s address is /hooks/&lt;integration id&gt;/&lt;token&gt;.</source>
        <translation>Não há nada neste endereço. O endereço de um webhook é /hooks/&lt;integration id&gt;/&lt;token&gt;.</translation>
    </message>
    <message>
        <source>A webhook address takes POST and GET, not %1. Let the sender use POST.</source>
        <translation>Um endereço de webhook aceita POST e GET, não %1. Faça o remetente usar POST.</translation>
    </message>
    <message>
        <source>No integration has this id and token. Compare the address with the one Hooksmith shows for the integration.</source>
        <translation>Nenhuma integração tem este ID e este token. Compare o endereço com o que o Hooksmith mostra para a integração.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) already wait for this integration&apos;s script. Send them again later.</source>
        <translation>
            <numerusform>%n requisição já espera pelo script desta integração. Envie de novo mais tarde.</numerusform>
            <numerusform>%n requisições já esperam pelo script desta integração. Envie-as de novo mais tarde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of this integration wait to be forwarded. Is the Rocket.Chat address reachable?</source>
        <translation>
            <numerusform>%n mensagem desta integração espera para ser encaminhada. O endereço do Rocket.Chat está acessível?</numerusform>
            <numerusform>%n mensagens desta integração esperam para ser encaminhadas. O endereço do Rocket.Chat está acessível?</numerusform>
        </translation>
    </message>
    <message>
        <source>The encrypted connection could not be made (%1). Does the sender accept this certificate, and does it use https://?</source>
        <translation>Não foi possível estabelecer a conexão criptografada (%1). O remetente aceita este certificado, e usa https://?</translation>
    </message>
    <message>
        <source>The relay does not answer for the host &quot;%1&quot;. If this request comes through a tunnel or proxy of yours, allow that name (hooksmith-cli relay --allow-host %1) or let the tunnel send &quot;Host: localhost&quot;.</source>
        <translation>O relay não responde pelo host &quot;%1&quot;. Se esta requisição vem por um túnel ou proxy seu, permita esse nome (hooksmith-cli relay --allow-host %1) ou faça o túnel enviar &quot;Host: localhost&quot;.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>O arquivo %1 não pode ser lido: %2.</translation>
    </message>
    <message>
        <source>This system&apos;s Qt cannot encrypt.</source>
        <translation>O Qt deste sistema não tem suporte a criptografia.</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form.</source>
        <translation>%1 não contém um certificado no formato PEM.</translation>
    </message>
    <message>
        <source>The certificate in %1 expired on %2. Senders would refuse it.</source>
        <translation>O certificado em %1 expirou em %2. Os remetentes o recusariam.</translation>
    </message>
    <message>
        <source>The key in %1 does not belong to the certificate in %2.</source>
        <translation>A chave em %1 não pertence ao certificado em %2.</translation>
    </message>
    <message>
        <source>The relay cannot listen on %1: another program uses that port already. Stop that program or choose another port (port 0 picks a free one).</source>
        <translation>O relay não pode escutar em %1: outro programa já usa essa porta. Pare esse programa ou escolha outra porta (a porta 0 pega uma livre).</translation>
    </message>
    <message>
        <source>The relay is not permitted to listen on %1. Choose a port above 1023.</source>
        <translation>O relay não tem permissão para escutar em %1. Escolha uma porta acima de 1023.</translation>
    </message>
    <message>
        <source>The relay cannot listen on %1: this machine has no such address.</source>
        <translation>O relay não pode escutar em %1: esta máquina não tem esse endereço.</translation>
    </message>
    <message>
        <source>The relay cannot listen on %1: %2.</source>
        <translation>O relay não pode escutar em %1: %2.</translation>
    </message>
    <message>
        <source>The body has no JSON or form content type, so the server turns the text into an object with one key per character; the message is empty.</source>
        <translation>O corpo não tem tipo de conteúdo JSON nem de formulário, por isso o servidor transforma o texto em um objeto com uma chave por caractere; a mensagem fica vazia.</translation>
    </message>
    <message>
        <source>Send the header Content-Type: application/json.</source>
        <translation>Envie o cabeçalho Content-Type: application/json.</translation>
    </message>
    <message>
        <source>The body is neither JSON nor a form, so the server does not parse it; a script finds the text in request.content_raw.</source>
        <translation>O corpo não é JSON nem formulário, por isso o servidor não o interpreta; um script encontra o texto em request.content_raw.</translation>
    </message>
    <message>
        <source>The body parser refuses JSON that is neither an object nor a list.</source>
        <translation>O parser do corpo recusa JSON que não seja um objeto nem uma lista.</translation>
    </message>
    <message>
        <source>The body parser refuses the body: &quot;%1&quot;.</source>
        <translation>O parser do corpo recusa o corpo: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Send a JSON object.</source>
        <translation>Envie um objeto JSON.</translation>
    </message>
    <message>
        <source>The server does not hand multipart/form-data bodies to webhooks: no script runs and the payload is empty.</source>
        <translation>O servidor não entrega corpos multipart/form-data a webhooks: nenhum script é executado e o payload fica vazio.</translation>
    </message>
    <message>
        <source>Send JSON instead.</source>
        <translation>Em vez disso, envie JSON.</translation>
    </message>
    <message>
        <source>The body is not valid JSON (&quot;%1&quot;); the server swallows that and goes on with an empty object.</source>
        <translation>O corpo não é JSON válido (&quot;%1&quot;); o servidor engole isso e continua com um objeto vazio.</translation>
    </message>
    <message>
        <source>Send a JSON object; the text is in request.content_raw.</source>
        <translation>Envie um objeto JSON; o texto está em request.content_raw.</translation>
    </message>
    <message>
        <source>The body is a JSON list; the server replaces it by an empty object.</source>
        <translation>O corpo é uma lista JSON; o servidor a substitui por um objeto vazio.</translation>
    </message>
    <message>
        <source>Send an object, or read request.content_raw.</source>
        <translation>Envie um objeto ou leia request.content_raw.</translation>
    </message>
    <message>
        <source>The form body is raw JSON, and servers of this age parse it.</source>
        <translation>O corpo do formulário é JSON puro, e servidores desta idade o interpretam.</translation>
    </message>
    <message>
        <source>Newer servers do not: send Content-Type: application/json.</source>
        <translation>Servidores mais novos não fazem isso: envie Content-Type: application/json.</translation>
    </message>
    <message>
        <source>The body is raw JSON sent as a form, so the payload is an object whose only key is the JSON text; the message is empty.</source>
        <translation>O corpo é JSON puro enviado como formulário, por isso o payload é um objeto cuja única chave é o texto JSON; a mensagem fica vazia.</translation>
    </message>
    <message>
        <source>Send the header Content-Type: application/json (curl --data does not).</source>
        <translation>Envie o cabeçalho Content-Type: application/json (curl --data não o envia).</translation>
    </message>
    <message>
        <source>The form field &quot;payload&quot; is not valid JSON (&quot;%1&quot;), so the form stays as it is.</source>
        <translation>O campo de formulário &quot;payload&quot; não é JSON válido (&quot;%1&quot;), por isso o formulário fica como está.</translation>
    </message>
    <message>
        <source>The form field &quot;payload&quot; held JSON; the script gets that.</source>
        <translation>O campo de formulário &quot;payload&quot; continha JSON; é isso que o script recebe.</translation>
    </message>
    <message>
        <source>The account that the integration posts as may not impersonate: &quot;%1&quot;.</source>
        <translation>A conta em nome da qual a integração publica não pode personificar: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Give it the role &quot;bot&quot; (permission message-impersonate).</source>
        <translation>Dê a ela a função &quot;bot&quot; (permissão message-impersonate).</translation>
    </message>
    <message>
        <source>The script has no method %1; the server writes a line into its log, answers success and posts nothing.</source>
        <translation>O script não tem o método %1; o servidor escreve uma linha no log, responde sucesso e não publica nada.</translation>
    </message>
    <message>
        <source>Add the method to the class (not static), with exactly this name.</source>
        <translation>Acrescente o método à classe (sem static), exatamente com este nome.</translation>
    </message>
    <message>
        <source>The script host failed.</source>
        <translation>O processo de scripts falhou.</translation>
    </message>
    <message>
        <source>Hooksmith could not run the script: %1</source>
        <translation>O Hooksmith não conseguiu executar o script: %1</translation>
    </message>
    <message>
        <source>This is a fault of Hooksmith, not of the script.</source>
        <translation>Isto é uma falha do Hooksmith, não do script.</translation>
    </message>
    <message>
        <source>No webhook route of the server matches the address %1.</source>
        <translation>Nenhuma rota de webhook do servidor corresponde ao endereço %1.</translation>
    </message>
    <message>
        <source>The address has the form /hooks/&lt;integration id&gt;/&lt;token&gt;.</source>
        <translation>O endereço tem a forma /hooks/&lt;integration id&gt;/&lt;token&gt;.</translation>
    </message>
    <message>
        <source>The server has no %1 for this address.</source>
        <translation>O servidor não tem %1 para este endereço.</translation>
    </message>
    <message>
        <source>Send the webhook with POST.</source>
        <translation>Envie o webhook com POST.</translation>
    </message>
    <message>
        <source>The server refuses the body: &quot;%1&quot;.</source>
        <translation>O servidor recusa o corpo: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Send a JSON object with the header Content-Type: application/json.</source>
        <translation>Envie um objeto JSON com o cabeçalho Content-Type: application/json.</translation>
    </message>
    <message>
        <source>The address names the integration and its token; the server acts as &quot;%1&quot;.</source>
        <translation>O endereço identifica a integração e o seu token; o servidor age como &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The address names no integration of this id and token: &quot;%1&quot;</source>
        <translation>O endereço não identifica nenhuma integração com este ID e token: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>The address names no integration of this id and token. The server fails with &quot;%1&quot;, and the caller sees only a 500.</source>
        <translation>O endereço não identifica nenhuma integração com este ID e token. O servidor falha com &quot;%1&quot;, e quem chamou só vê um 500.</translation>
    </message>
    <message>
        <source>Copy the token from the integration&apos;s settings into the address.</source>
        <translation>Copie o token das configurações da integração para o endereço.</translation>
    </message>
    <message>
        <source>The record&apos;s id is &quot;%1&quot;, the address says &quot;%2&quot;.</source>
        <translation>O ID do registro é &quot;%1&quot;, o endereço diz &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Send less often, or raise API_Enable_Rate_Limiter_Limit_Calls_Default.</source>
        <translation>Envie com menos frequência ou aumente API_Enable_Rate_Limiter_Limit_Calls_Default.</translation>
    </message>
    <message>
        <source>The integration is disabled: &quot;%1&quot;.</source>
        <translation>A integração está desativada: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Enable the integration.</source>
        <translation>Ative a integração.</translation>
    </message>
    <message>
        <source>The integration has no script: the payload is posted as it is.</source>
        <translation>A integração não tem script: o payload é publicado como está.</translation>
    </message>
    <message>
        <source>The integration&apos;s script is not enabled: the payload is posted as it is.</source>
        <translation>O script da integração não está ativado: o payload é publicado como está.</translation>
    </message>
    <message>
        <source>%1 The payload is posted as it is.</source>
        <translation>%1 O payload é publicado como está.</translation>
    </message>
    <message>
        <source>The request has no body that the server would pass on, and this server runs the script only for requests with one.</source>
        <translation>A requisição não tem um corpo que o servidor repassasse, e este servidor só executa o script para requisições que tenham um.</translation>
    </message>
    <message>
        <source>Send a POST with a body. Up to 7.4 the script would run.</source>
        <translation>Envie um POST com corpo. Até a 7.4 o script seria executado.</translation>
    </message>
    <message>
        <source>The server calls %1.</source>
        <translation>O servidor chama %1.</translation>
    </message>
    <message>
        <source>The script returned %1; the server answers success and posts nothing.</source>
        <translation>O script retornou %1; o servidor responde sucesso e não publica nada.</translation>
    </message>
    <message>
        <source>Return { content: { text: … } } to post a message.</source>
        <translation>Retorne { content: { text: … } } para publicar uma mensagem.</translation>
    </message>
    <message>
        <source>The script refused the request with its own &quot;error&quot;; the caller gets it with status 400.</source>
        <translation>O script recusou a requisição com o seu próprio &quot;error&quot;; quem chamou o recebe com status 400.</translation>
    </message>
    <message>
        <source>The script&apos;s &quot;user&quot; replaces the acting user; the server checks nothing about it.</source>
        <translation>O &quot;user&quot; do script substitui o usuário em nome do qual se age; o servidor não verifica nada sobre ele.</translation>
    </message>
    <message>
        <source>The script returned a value without &quot;content&quot;; this server answers success and posts nothing.</source>
        <translation>O script retornou um valor sem &quot;content&quot;; este servidor responde sucesso e não publica nada.</translation>
    </message>
    <message>
        <source>Return { content: { text: … } }. Servers from 7.5 answer 400 &quot;error-running-script&quot; instead.</source>
        <translation>Retorne { content: { text: … } }. Servidores a partir da 7.5 respondem 400 &quot;error-running-script&quot;.</translation>
    </message>
    <message>
        <source>The script&apos;s &quot;content&quot; replaces the payload.</source>
        <translation>O &quot;content&quot; do script substitui o payload.</translation>
    </message>
    <message>
        <source>Return { content: { text: … } }, or nothing to post nothing.</source>
        <translation>Retorne { content: { text: … } }, ou nada para não publicar nada.</translation>
    </message>
    <message>
        <source>The script threw &quot;%1&quot;; the caller sees only &quot;%2&quot;.</source>
        <translation>O script lançou &quot;%1&quot;; quem chamou só vê &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>See line %1 of the script.</source>
        <translation>Veja a linha %1 do script.</translation>
    </message>
    <message>
        <source>The script could not be loaded: %1. The server says &quot;%2&quot; and keeps the reason in its log.</source>
        <translation>O script não pôde ser carregado: %1. O servidor diz &quot;%2&quot; e guarda o motivo no log.</translation>
    </message>
    <message>
        <source>The script must define a class named Script whose constructor does not throw.</source>
        <translation>O script deve definir uma classe chamada Script cujo construtor não lance exceções.</translation>
    </message>
    <message>
        <source>The script does not compile (%1). The server saves it all the same, runs nothing, and posts the raw payload.</source>
        <translation>O script não compila (%1). O servidor o salva mesmo assim, não executa nada e publica o payload bruto.</translation>
    </message>
    <message>
        <source>Correct line %1 of the script.</source>
        <translation>Corrija a linha %1 do script.</translation>
    </message>
    <message>
        <source>Correct the script.</source>
        <translation>Corrija o script.</translation>
    </message>
    <message>
        <source>The server has no such limit.</source>
        <translation>O servidor não tem esse limite.</translation>
    </message>
    <message>
        <source>The script was stopped: %1</source>
        <translation>O script foi parado: %1</translation>
    </message>
    <message>
        <source>The server answers &quot;error-evaluating-script&quot;.</source>
        <translation>O servidor responde &quot;error-evaluating-script&quot;.</translation>
    </message>
    <message>
        <source>The server allows %1 ms for loading (&quot;Script execution timed out.&quot;) and then answers &quot;error-evaluating-script&quot;.</source>
        <translation>O servidor permite %1 ms para carregar (&quot;Script execution timed out.&quot;) e depois responde &quot;error-evaluating-script&quot;.</translation>
    </message>
    <message>
        <source>The server sets no memory limit: it would run out of memory itself.</source>
        <translation>O servidor não define limite de memória: ele mesmo ficaria sem memória.</translation>
    </message>
    <message>
        <source>The server gives a script %1 MB, answers &quot;error-running-script&quot;, and every later call fails until the integration is saved again.</source>
        <translation>O servidor dá %1 MB a um script, responde &quot;error-running-script&quot;, e todas as chamadas seguintes falham até que a integração seja salva de novo.</translation>
    </message>
    <message>
        <source>The server sets no time limit for a call: it would hang, and the whole server with it.</source>
        <translation>O servidor não define limite de tempo para uma chamada: ela travaria, e com ela o servidor inteiro.</translation>
    </message>
    <message>
        <source>The server stops a call after %1 ms and answers &quot;error-running-script&quot;.</source>
        <translation>O servidor interrompe uma chamada após %1 ms e responde &quot;error-running-script&quot;.</translation>
    </message>
    <message>
        <source>The payload is empty; the server answers success and posts nothing.</source>
        <translation>O payload está vazio; o servidor responde sucesso e não publica nada.</translation>
    </message>
    <message>
        <source>Send a JSON object with &quot;text&quot; or &quot;attachments&quot;.</source>
        <translation>Envie um objeto JSON com &quot;text&quot; ou &quot;attachments&quot;.</translation>
    </message>
    <message>
        <source>The message names a destination of its own: &quot;%1&quot;.</source>
        <translation>A mensagem indica um destino próprio: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Switch on &quot;Override destination channel&quot; in the integration, or leave channel and roomId out.</source>
        <translation>Ative &quot;Override destination channel&quot; na integração, ou omita channel e roomId.</translation>
    </message>
    <message>
        <source>The script&apos;s &quot;content&quot; is no object: &quot;%1&quot;.</source>
        <translation>O &quot;content&quot; do script não é um objeto: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Return { content: { text: … } }.</source>
        <translation>Retorne { content: { text: … } }.</translation>
    </message>
    <message>
        <source>The payload is no object: &quot;%1&quot;.</source>
        <translation>O payload não é um objeto: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This server sends to one channel after the other: the channels before the failing one have got the message.</source>
        <translation>Este servidor envia para um canal após o outro: os canais antes do que falhou já receberam a mensagem.</translation>
    </message>
    <message>
        <source>The message has neither text nor attachments; the server posts it all the same.</source>
        <translation>A mensagem não tem texto nem anexos; o servidor a publica mesmo assim.</translation>
    </message>
    <message>
        <source>Put the text into &quot;text&quot;.</source>
        <translation>Ponha o texto em &quot;text&quot;.</translation>
    </message>
    <message>
        <source>The script&apos;s message is posted to %1.</source>
        <translation>A mensagem do script é publicada em %1.</translation>
    </message>
    <message>
        <source>The script does not compile; the raw payload is posted to %1.</source>
        <translation>O script não compila; o payload bruto é publicado em %1.</translation>
    </message>
    <message>
        <source>No script runs; the payload is posted to %1.</source>
        <translation>Nenhum script é executado; o payload é publicado em %1.</translation>
    </message>
    <message>
        <source>An integration must be a JSON object.</source>
        <translation>Uma integração deve ser um objeto JSON.</translation>
    </message>
    <message>
        <source>An attachment is %1.</source>
        <translation>Um anexo é %1.</translation>
    </message>
    <message>
        <source>The server refuses the message: &quot;%1&quot;.</source>
        <translation>O servidor recusa a mensagem: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Name one room per item: &quot;#channel&quot;, &quot;@username&quot; or a room id. A text is not split at commas; use a list for several rooms.</source>
        <translation>Indique uma sala por item: &quot;#canal&quot;, &quot;@usuário&quot; ou um ID de sala. Um texto não é dividido nas vírgulas; use uma lista para várias salas.</translation>
    </message>
    <message>
        <source>Links and pictures must start with http:// or https:// (an avatar may be a relative address); leave the member out when there is none.</source>
        <translation>Links e imagens devem começar com http:// ou https:// (um avatar pode ser um endereço relativo); omita o membro quando não houver nenhum.</translation>
    </message>
    <message>
        <source>Every item of an attachment&apos;s &quot;fields&quot; needs a title and a value; 0, false and an empty text count as missing, so turn them into text.</source>
        <translation>Cada item de &quot;fields&quot; de um anexo precisa de um title e um value; 0, false e um texto vazio contam como ausentes, portanto converta-os em texto.</translation>
    </message>
    <message>
        <source>Shorten the text to what the setting Message_MaxAllowedSize of the server allows (5000 characters unless changed).</source>
        <translation>Encurte o texto para o que a configuração Message_MaxAllowedSize do servidor permite (5000 caracteres, se não foi alterada).</translation>
    </message>
    <message>
        <source>Give the account that the integration posts as the role &quot;bot&quot; (permission message-impersonate), or leave alias and avatar out.</source>
        <translation>Dê à conta em nome da qual a integração publica a função &quot;bot&quot; (permissão message-impersonate), ou omita alias e avatar.</translation>
    </message>
    <message>
        <source>Switch on Message_CustomFields_Enabled on the server, or leave &quot;customFields&quot; out.</source>
        <translation>Ative Message_CustomFields_Enabled no servidor, ou omita &quot;customFields&quot;.</translation>
    </message>
    <message>
        <source>A member of the message has the wrong type; convert it in the script, for example with String(value).</source>
        <translation>Um membro da mensagem tem o tipo errado; converta-o no script, por exemplo com String(value).</translation>
    </message>
    <message>
        <source>There was no channel to post to; set the integration&apos;s channel.</source>
        <translation>Não havia canal onde publicar; defina o canal da integração.</translation>
    </message>
    <message>
        <source>A message is posted to %1 as &quot;%2&quot;.</source>
        <translation>Uma mensagem é publicada em %1 como &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The message is not posted: %1.</source>
        <translation>A mensagem não é publicada: %1.</translation>
    </message>
    <message>
        <source>The server cannot use what &quot;%1&quot; returned: %2.</source>
        <translation>O servidor não consegue usar o que &quot;%1&quot; retornou: %2.</translation>
    </message>
    <message>
        <source>The answer is itself a message in %1 and starts the integration again, with request.data.bot set.</source>
        <translation>A resposta é ela mesma uma mensagem em %1 e inicia a integração de novo, com request.data.bot definido.</translation>
    </message>
    <message>
        <source>Make sure that the script returns nothing when request.data.bot is set, or use trigger words (issue 14723).</source>
        <translation>Garanta que o script não retorne nada quando request.data.bot estiver definido, ou use palavras-gatilho (issue 14723).</translation>
    </message>
    <message>
        <source>A message is posted to %1.</source>
        <translation>Uma mensagem é publicada em %1.</translation>
    </message>
    <message>
        <source>No script ran. %1</source>
        <translation>Nenhum script foi executado. %1</translation>
    </message>
    <message>
        <source>No script ran, and nothing is posted: %1</source>
        <translation>Nenhum script foi executado, e nada é publicado: %1</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>nenhum status</translation>
    </message>
    <message>
        <source>The integration has no URL, so the server runs it for none.</source>
        <translation>A integração não tem URL, por isso o servidor não a executa para nenhuma.</translation>
    </message>
    <message>
        <source>Enter a URL, even when the script answers without a call.</source>
        <translation>Digite uma URL, mesmo que o script responda sem uma chamada.</translation>
    </message>
    <message>
        <source>%1 The default request is sent.</source>
        <translation>%1 A requisição padrão é enviada.</translation>
    </message>
    <message>
        <source>There is no script, so the default request is sent.</source>
        <translation>Não há script, por isso a requisição padrão é enviada.</translation>
    </message>
    <message>
        <source>The script is switched off, so the default request is sent.</source>
        <translation>O script está desativado, por isso a requisição padrão é enviada.</translation>
    </message>
    <message>
        <source>%1 is not called: the integration is switched off by now.</source>
        <translation>%1 não é chamado: a esta altura a integração está desativada.</translation>
    </message>
    <message>
        <source>The sample has no &quot;%1&quot;, which this event always has on a server; the handler fails: %2.</source>
        <translation>A amostra não tem &quot;%1&quot;, que este evento sempre tem em um servidor; o handler falha: %2.</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot; to the sample.</source>
        <translation>Acrescente &quot;%1&quot; à amostra.</translation>
    </message>
    <message>
        <source>The event &quot;%1&quot; has no message, and this server then sends only &quot;token&quot; and &quot;bot&quot; (a bug since 7.7, issue 36348).</source>
        <translation>O evento &quot;%1&quot; não tem mensagem, e este servidor então envia apenas &quot;token&quot; e &quot;bot&quot; (um bug desde a 7.7, issue 36348).</translation>
    </message>
    <message>
        <source>The sample has no &quot;%1&quot;, so the payload is only &quot;token&quot; and &quot;bot&quot;.</source>
        <translation>A amostra não tem &quot;%1&quot;, por isso o payload é só &quot;token&quot; e &quot;bot&quot;.</translation>
    </message>
    <message>
        <source>Do not read other members of request.data without a check.</source>
        <translation>Não leia outros membros de request.data sem verificar.</translation>
    </message>
    <message>
        <source>The script does not compile: %1. The server stores it without running it and sends the default request.</source>
        <translation>O script não compila: %1. O servidor o guarda sem executá-lo e envia a requisição padrão.</translation>
    </message>
    <message>
        <source>The script fails while it is loaded: %1. The server hides this (&quot;error-evaluating-script&quot;) and sends the default request, token included.</source>
        <translation>O script falha ao ser carregado: %1. O servidor esconde isso (&quot;error-evaluating-script&quot;) e envia a requisição padrão, com o token incluído.</translation>
    </message>
    <message>
        <source>The message is in the server&apos;s log only; correct the line named here.</source>
        <translation>A mensagem está apenas no log do servidor; corrija a linha indicada aqui.</translation>
    </message>
    <message>
        <source>The script has no method &quot;%1&quot;, so the default request is sent.</source>
        <translation>O script não tem o método &quot;%1&quot;, por isso a requisição padrão é enviada.</translation>
    </message>
    <message>
        <source>The script has no method &quot;%1&quot;, so the response is handled by default.</source>
        <translation>O script não tem o método &quot;%1&quot;, por isso a resposta recebe o tratamento padrão.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; throws %2, which is no Error; the server&apos;s own error handling fails on it: %3.</source>
        <translation>&quot;%1&quot; lança %2, que não é um Error; o próprio tratamento de erros do servidor falha com isso: %3.</translation>
    </message>
    <message>
        <source>Throw an Error: throw new Error(&apos;…&apos;).</source>
        <translation>Lance um Error: throw new Error(&apos;…&apos;).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; throws %2. The server cancels the call.</source>
        <translation>&quot;%1&quot; lança %2. O servidor cancela a chamada.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; throws %2. The server goes on as if there were no script.</source>
        <translation>&quot;%1&quot; lança %2. O servidor continua como se não houvesse script.</translation>
    </message>
    <message>
        <source>On a server the message is only in the integration&apos;s history.</source>
        <translation>Em um servidor a mensagem aparece só no histórico da integração.</translation>
    </message>
    <message>
        <source>Nothing came back, so no call is made.</source>
        <translation>Nada foi retornado, por isso nenhuma chamada é feita.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; returned %2, so the server makes no call and posts nothing.</source>
        <translation>&quot;%1&quot; retornou %2, por isso o servidor não faz chamada e não publica nada.</translation>
    </message>
    <message>
        <source>Return the request to go on, or { message: { … } } to answer.</source>
        <translation>Retorne a requisição para continuar, ou { message: { … } } para responder.</translation>
    </message>
    <message>
        <source>What &quot;%1&quot; returned has its &quot;url&quot; and &quot;method&quot; inside &quot;request&quot;, where the server does not look; no call is made.</source>
        <translation>O que &quot;%1&quot; retornou tem &quot;url&quot; e &quot;method&quot; dentro de &quot;request&quot;, onde o servidor não procura; nenhuma chamada é feita.</translation>
    </message>
    <message>
        <source>What &quot;%1&quot; returned has no &quot;url&quot; and &quot;method&quot;, so no call is made.</source>
        <translation>O que &quot;%1&quot; retornou não tem &quot;url&quot; nem &quot;method&quot;, por isso nenhuma chamada é feita.</translation>
    </message>
    <message>
        <source>Return an object with &quot;url&quot; and &quot;method&quot;, or the request itself.</source>
        <translation>Retorne um objeto com &quot;url&quot; e &quot;method&quot;, ou a própria requisição.</translation>
    </message>
    <message>
        <source>The server ignores these members of the returned request: %1.</source>
        <translation>O servidor ignora estes membros da requisição retornada: %1.</translation>
    </message>
    <message>
        <source>Put parameters into &quot;url&quot; and a body into &quot;data&quot;.</source>
        <translation>Ponha os parâmetros em &quot;url&quot; e o corpo em &quot;data&quot;.</translation>
    </message>
    <message>
        <source>The server&apos;s handler fails on the returned request: %1.</source>
        <translation>O handler do servidor falha com a requisição retornada: %1.</translation>
    </message>
    <message>
        <source>The server&apos;s HTTP client refuses the request, nothing is sent and nothing is retried: %1.</source>
        <translation>O cliente HTTP do servidor recusa a requisição, nada é enviado e não há nova tentativa: %1.</translation>
    </message>
    <message>
        <source>Return &quot;headers&quot;, too: headers: request.headers.</source>
        <translation>Retorne também &quot;headers&quot;: headers: request.headers.</translation>
    </message>
    <message>
        <source>&quot;auth&quot; is &quot;user:password&quot;; for a token set headers.Authorization yourself.</source>
        <translation>&quot;auth&quot; é &quot;user:password&quot;; para um token, defina você mesmo headers.Authorization.</translation>
    </message>
    <message>
        <source>Leave &quot;data&quot; out, and put parameters into &quot;url&quot;.</source>
        <translation>Omita &quot;data&quot; e ponha os parâmetros em &quot;url&quot;.</translation>
    </message>
    <message>
        <source>&quot;url&quot; must start with http:// or https:// and name a host.</source>
        <translation>&quot;url&quot; deve começar com http:// ou https:// e indicar um host.</translation>
    </message>
    <message>
        <source>The call to %1 failed: %2. The server never retries such a failure.</source>
        <translation>A chamada a %1 falhou: %2. O servidor nunca tenta de novo após uma falha assim.</translation>
    </message>
    <message>
        <source>The server&apos;s history page shows this as &quot;Success&quot;.</source>
        <translation>A página de histórico do servidor mostra isto como &quot;Success&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; returned false, so nothing is posted.</source>
        <translation>&quot;%1&quot; retornou false, por isso nada é publicado.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; returned no content, so the response is handled by default.</source>
        <translation>&quot;%1&quot; não retornou content, por isso a resposta recebe o tratamento padrão.</translation>
    </message>
    <message>
        <source>The response is no JSON with a JSON content type, so nothing is posted.</source>
        <translation>A resposta não é JSON com tipo de conteúdo JSON, por isso nada é publicado.</translation>
    </message>
    <message>
        <source>The response&apos;s JSON has neither &quot;text&quot; nor &quot;attachments&quot;, so nothing is posted.</source>
        <translation>O JSON da resposta não tem &quot;text&quot; nem &quot;attachments&quot;, por isso nada é publicado.</translation>
    </message>
    <message>
        <source>Answer with {&quot;text&quot;: &quot;…&quot;} as application/json, or make a message in process_outgoing_response.</source>
        <translation>Responda com {&quot;text&quot;: &quot;…&quot;} como application/json, ou monte uma mensagem em process_outgoing_response.</translation>
    </message>
    <message>
        <source>The receiver answered 410 (gone), so the server switches the integration off.</source>
        <translation>O destinatário respondeu 410 (gone), por isso o servidor desativa a integração.</translation>
    </message>
    <message>
        <source>Somebody has to switch it on again by hand.</source>
        <translation>Alguém precisa ativá-la de novo à mão.</translation>
    </message>
    <message>
        <source>The receiver answered 500; the server stops here and does not retry.</source>
        <translation>O destinatário respondeu 500; o servidor para aqui e não tenta de novo.</translation>
    </message>
    <message>
        <source>The answer %1 has no body, which the server takes for a failure.</source>
        <translation>A resposta %1 não tem corpo, o que o servidor considera uma falha.</translation>
    </message>
    <message>
        <source>Answer with any text, or return content or false from process_outgoing_response (issue 25562).</source>
        <translation>Responda com um texto qualquer, ou retorne content ou false em process_outgoing_response (issue 25562).</translation>
    </message>
    <message>
        <source>The call failed with %1, and failed calls are not retried.</source>
        <translation>A chamada falhou com %1, e chamadas que falham não são tentadas de novo.</translation>
    </message>
    <message>
        <source>The call failed with %1; all retries (%2) are used up, the server gives up.</source>
        <translation>A chamada falhou com %1; todas as novas tentativas (%2) se esgotaram, o servidor desiste.</translation>
    </message>
    <message>
        <source>The retry delay &quot;%1&quot; is unknown: The integration&apos;s retryDelay setting is invalid.</source>
        <translation>O atraso &quot;%1&quot; para novas tentativas é desconhecido: The integration&apos;s retryDelay setting is invalid.</translation>
    </message>
    <message>
        <source>Use powers-of-ten, powers-of-two or increments-of-two.</source>
        <translation>Use powers-of-ten, powers-of-two ou increments-of-two.</translation>
    </message>
    <message>
        <source>The delay of %1 ms is beyond what the server&apos;s timers hold, so retry %2 follows at once.</source>
        <translation>O atraso de %1 ms excede o que os temporizadores do servidor comportam, por isso a tentativa %2 vem em seguida.</translation>
    </message>
    <message>
        <source>Use fewer retries or another schedule.</source>
        <translation>Use menos tentativas ou outro esquema de atrasos.</translation>
    </message>
    <message>
        <source>The call failed with %1; retry %2 follows after %3 ms.</source>
        <translation>A chamada falhou com %1; a tentativa %2 vem após %3 ms.</translation>
    </message>
    <message>
        <source>A live run does not follow its retries: the receiver would get them all at once.</source>
        <translation>Uma execução com chamadas reais não segue as novas tentativas: o destinatário receberia todas de uma vez.</translation>
    </message>
    <message>
        <source>Run with the sample&apos;s responses to see the whole schedule.</source>
        <translation>Execute com as respostas da amostra para ver o esquema completo.</translation>
    </message>
    <message>
        <source>This is attempt %1; the run is not followed any further.</source>
        <translation>Esta é a tentativa %1; a execução não é acompanhada além daqui.</translation>
    </message>
    <message>
        <source>The remaining URLs of the integration are not called.</source>
        <translation>As demais URLs da integração não são chamadas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was stopped: %2.</source>
        <translation>&quot;%1&quot; foi interrompido: %2.</translation>
    </message>
    <message>
        <source>The server stops a call after %1 ms, too.</source>
        <translation>O servidor também interrompe uma chamada após %1 ms.</translation>
    </message>
    <message>
        <source>The server sets no limit to a call: it would hang as a whole.</source>
        <translation>O servidor não define limite para uma chamada: ele travaria por inteiro.</translation>
    </message>
    <message>
        <source>With &quot;impersonateUser&quot; on, the author of an answer is taken from &quot;user_name&quot; in the response&apos;s JSON, and this response is no JSON. Answer with JSON, or switch &quot;impersonateUser&quot; off.</source>
        <translation>Com &quot;impersonateUser&quot; ativado, o autor de uma resposta é tirado de &quot;user_name&quot; no JSON da resposta, e esta resposta não é JSON. Responda com JSON, ou desative &quot;impersonateUser&quot;.</translation>
    </message>
    <message>
        <source>There is no &quot;user_name&quot; to post as, so the message comes from &quot;%1&quot;.</source>
        <translation>Não há &quot;user_name&quot; em nome do qual publicar, por isso a mensagem vem de &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no room to post to: the event has none, and neither the message nor the integration names one.</source>
        <translation>Não há sala onde publicar: o evento não tem nenhuma, e nem a mensagem nem a integração indica uma.</translation>
    </message>
    <message>
        <source>Set &quot;targetRoom&quot; in the integration, or &quot;channel&quot; in the message.</source>
        <translation>Defina &quot;targetRoom&quot; na integração, ou &quot;channel&quot; na mensagem.</translation>
    </message>
    <message>
        <source>A message must be an object: { text: &apos;…&apos; }.</source>
        <translation>Uma mensagem deve ser um objeto: { text: &apos;…&apos; }.</translation>
    </message>
    <message>
        <source>There is no room &quot;%1&quot;, so the message goes to the room of the event.</source>
        <translation>Não existe a sala &quot;%1&quot;, por isso a mensagem vai para a sala do evento.</translation>
    </message>
    <message>
        <source>Servers from 7.7 on refuse it with &quot;invalid-channel&quot; instead.</source>
        <translation>Servidores a partir da 7.7 a recusam com &quot;invalid-channel&quot;.</translation>
    </message>
    <message>
        <source>a direct message</source>
        <translation>uma mensagem direta</translation>
    </message>
    <message>
        <source>a public channel</source>
        <translation>um canal público</translation>
    </message>
    <message>
        <source>a private group</source>
        <translation>um grupo privado</translation>
    </message>
    <message>
        <source>a room of type &quot;%1&quot;, which counts as a private group</source>
        <translation>uma sala do tipo &quot;%1&quot;, que conta como grupo privado</translation>
    </message>
    <message>
        <source>The integration is switched off, so the server does not run it.</source>
        <translation>A integração está desativada, por isso o servidor não a executa.</translation>
    </message>
    <message>
        <source>Switch &quot;enabled&quot; on. A receiver that answers 410 switches it off.</source>
        <translation>Ative &quot;enabled&quot;. Um destinatário que responde 410 desativa a integração.</translation>
    </message>
    <message>
        <source>The integration waits for the event &quot;%1&quot;; this is &quot;%2&quot;.</source>
        <translation>A integração espera o evento &quot;%1&quot;; este é &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Choose another event for the integration or for the sample.</source>
        <translation>Escolha outro evento para a integração ou para a amostra.</translation>
    </message>
    <message>
        <source>The sample has no room, and an integration for &quot;%1&quot; is found by its room.</source>
        <translation>A amostra não tem sala, e uma integração para &quot;%1&quot; é encontrada pela sala.</translation>
    </message>
    <message>
        <source>Add &quot;room&quot; with &quot;_id&quot;, &quot;name&quot; and &quot;t&quot; to the sample.</source>
        <translation>Acrescente à amostra &quot;room&quot; com &quot;_id&quot;, &quot;name&quot; e &quot;t&quot;.</translation>
    </message>
    <message>
        <source>The event comes from %1; the server looks for integrations on %2, and this one is on %3.</source>
        <translation>O evento vem de %1; o servidor procura integrações em %2, e esta está em %3.</translation>
    </message>
    <message>
        <source>Names are compared exactly, with their case; the sender of a direct message does not count by name.</source>
        <translation>Os nomes são comparados exatamente, com maiúsculas e minúsculas; o nome do remetente de uma mensagem direta não conta.</translation>
    </message>
    <message>
        <source>The message &quot;%1&quot; contains none of the trigger words: %2.</source>
        <translation>A mensagem &quot;%1&quot; não contém nenhuma das palavras-gatilho: %2.</translation>
    </message>
    <message>
        <source>The message &quot;%1&quot; starts with none of the trigger words: %2.</source>
        <translation>A mensagem &quot;%1&quot; não começa com nenhuma das palavras-gatilho: %2.</translation>
    </message>
    <message>
        <source>Trigger words are compared with their case, and leading spaces count.</source>
        <translation>As palavras-gatilho são comparadas com maiúsculas e minúsculas, e espaços no início contam.</translation>
    </message>
    <message>
        <source>The message was edited, and the integration does not run on edits.</source>
        <translation>A mensagem foi editada, e a integração não é executada em edições.</translation>
    </message>
    <message>
        <source>Switch &quot;runOnEdits&quot; on to run for edited messages, too.</source>
        <translation>Ative &quot;runOnEdits&quot; para executar também em mensagens editadas.</translation>
    </message>
    <message>
        <source>The event &quot;%1&quot; starts the integration.</source>
        <translation>O evento &quot;%1&quot; inicia a integração.</translation>
    </message>
    <message>
        <source>The event &quot;%1&quot; starts the integration with the trigger word &quot;%2&quot;.</source>
        <translation>O evento &quot;%1&quot; inicia a integração com a palavra-gatilho &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>&quot;attachments&quot; is not a list, so the server ignores it (&quot;Attachments should be Array, ignoring value&quot;).</source>
        <translation>&quot;attachments&quot; não é uma lista, por isso o servidor o ignora (&quot;Attachments should be Array, ignoring value&quot;).</translation>
    </message>
    <message>
        <source>Return a list, even for one attachment.</source>
        <translation>Retorne uma lista, mesmo para um único anexo.</translation>
    </message>
    <message>
        <source>The server does not take these members of the message: %1.</source>
        <translation>O servidor não aceita estes membros da mensagem: %1.</translation>
    </message>
    <message>
        <source>As documented</source>
        <translation>Como documentado</translation>
    </message>
    <message>
        <source>Rocket.Chat 5.0 to 6.3</source>
        <translation>Rocket.Chat 5.0 a 6.3</translation>
    </message>
    <message>
        <source>Rocket.Chat 6.4 to 6.13, vm2</source>
        <translation>Rocket.Chat 6.4 a 6.13, vm2</translation>
    </message>
    <message>
        <source>Rocket.Chat 6.4 to 6.13, isolated-vm</source>
        <translation>Rocket.Chat 6.4 a 6.13, isolated-vm</translation>
    </message>
    <message>
        <source>Rocket.Chat 7.0 to 7.4</source>
        <translation>Rocket.Chat 7.0 a 7.4</translation>
    </message>
    <message>
        <source>Rocket.Chat 7.5 to 8.3</source>
        <translation>Rocket.Chat 7.5 a 8.3</translation>
    </message>
    <message>
        <source>Rocket.Chat 8.4 and 8.5</source>
        <translation>Rocket.Chat 8.4 e 8.5</translation>
    </message>
    <message>
        <source>Rocket.Chat 8.4 and 8.5, not transpiled</source>
        <translation>Rocket.Chat 8.4 e 8.5, sem transpilação</translation>
    </message>
    <message>
        <source>Rocket.Chat 9.0</source>
        <translation>Rocket.Chat 9.0</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot;. Known are: %2.</source>
        <translation>Não existe o perfil &quot;%1&quot;. São conhecidos: %2.</translation>
    </message>
    <message>
        <source>The server&apos;s environment has DISABLE_INTEGRATION_SCRIPTS=%1, so no script runs.</source>
        <translation>O ambiente do servidor tem DISABLE_INTEGRATION_SCRIPTS=%1, por isso nenhum script é executado.</translation>
    </message>
    <message>
        <source>Somebody with access to the server has to take the variable away.</source>
        <translation>Alguém com acesso ao servidor precisa remover a variável.</translation>
    </message>
    <message>
        <source>The server&apos;s environment has FREEZE_INTEGRATION_SCRIPTS=%1: the stored script runs, but saving a changed one fails with &quot;%2&quot;.</source>
        <translation>O ambiente do servidor tem FREEZE_INTEGRATION_SCRIPTS=%1: o script guardado é executado, mas salvar um script alterado falha com &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>This script runs there only if it is the one that is stored already.</source>
        <translation>Este script só é executado lá se for o que já está guardado.</translation>
    </message>
    <message>
        <source>The server refuses the call: &quot;%1&quot;.</source>
        <translation>O servidor recusa a chamada: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The server creates an outgoing integration for %1; no script runs.</source>
        <translation>O servidor cria uma integração de saída para %1; nenhum script é executado.</translation>
    </message>
    <message>
        <source>For a user it is created disabled and without a token; enable it and set one.</source>
        <translation>Para um usuário ela é criada desativada e sem token; ative-a e defina um.</translation>
    </message>
    <message>
        <source>The server does not know the event &quot;%1&quot; and does nothing.</source>
        <translation>O servidor não conhece o evento &quot;%1&quot; e não faz nada.</translation>
    </message>
    <message>
        <source>No outgoing integration with the address &quot;%1&quot; is known here: &quot;%2&quot;.</source>
        <translation>Nenhuma integração de saída com o endereço &quot;%1&quot; é conhecida aqui: &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The address answers three fixed sample messages; no script runs.</source>
        <translation>O endereço responde com três mensagens de exemplo fixas; nenhum script é executado.</translation>
    </message>
    <message>
        <source>The address only answers success; no script runs.</source>
        <translation>O endereço só responde sucesso; nenhum script é executado.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>result</source>
        <translation>resultado</translation>
    </message>
    <message>
        <source>%1: expected %2, got %3</source>
        <translation>%1: esperado %2, obtido %3</translation>
    </message>
    <message>
        <source>The script could not be checked: %1</source>
        <translation>O script não pôde ser verificado: %1</translation>
    </message>
    <message>
        <source>no answer for %1 %2 in the sample: add &quot;responses&quot;, or run live</source>
        <translation>não há resposta para %1 %2 na amostra: acrescente &quot;responses&quot;, ou execute com chamadas reais</translation>
    </message>
    <message>
        <source>The words &quot;%1&quot; are those of esbuild, which translates scripts for Hooksmith; a server words this error otherwise.</source>
        <translation>As palavras &quot;%1&quot; são do esbuild, que traduz os scripts para o Hooksmith; um servidor formula este erro de outro modo.</translation>
    </message>
    <message>
        <source>a sample must be a JSON object</source>
        <translation>uma amostra deve ser um objeto JSON</translation>
    </message>
    <message>
        <source>format %1 is not known to this version (it reads format 1)</source>
        <translation>o formato %1 não é conhecido por esta versão (ela lê o formato 1)</translation>
    </message>
    <message>
        <source>&quot;kind&quot; must be &quot;incoming&quot; or &quot;outgoing&quot;</source>
        <translation>&quot;kind&quot; deve ser &quot;incoming&quot; ou &quot;outgoing&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an object</source>
        <translation>&quot;%1&quot; deve ser um objeto</translation>
    </message>
    <message>
        <source>header &quot;%1&quot; has no value</source>
        <translation>o cabeçalho &quot;%1&quot; não tem valor</translation>
    </message>
    <message>
        <source>&quot;server.%1&quot; must be a number, 0 or more</source>
        <translation>&quot;server.%1&quot; deve ser um número igual ou maior que 0</translation>
    </message>
    <message>
        <source>%1: the body file %2 cannot be read: %3.</source>
        <translation>%1: o arquivo de corpo %2 não pode ser lido: %3.</translation>
    </message>
    <message>
        <source>&quot;body&quot; must be a text (use &quot;json&quot; for a value)</source>
        <translation>&quot;body&quot; deve ser um texto (use &quot;json&quot; para um valor)</translation>
    </message>
    <message>
        <source>there is no event &quot;%1&quot;; known are %2</source>
        <translation>não existe o evento &quot;%1&quot;; são conhecidos %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list</source>
        <translation>&quot;%1&quot; deve ser uma lista</translation>
    </message>
    <message>
        <source>each item of &quot;%1&quot; must be an object</source>
        <translation>cada item de &quot;%1&quot; deve ser um objeto</translation>
    </message>
    <message>
        <source>no answer for %1 %2 in the sample: add an &quot;http&quot; stub, or run live</source>
        <translation>não há resposta para %1 %2 na amostra: acrescente uma resposta simulada em &quot;http&quot;, ou execute com chamadas reais</translation>
    </message>
    <message>
        <source>The script host %1 is not running.</source>
        <translation>O processo de scripts %1 não está em execução.</translation>
    </message>
    <message>
        <source>The script waits for a promise that nothing can settle any more: a server would wait for it for ever.</source>
        <translation>O script espera por uma promise que nada mais pode concluir: um servidor esperaria por ela para sempre.</translation>
    </message>
    <message>
        <source>The script took about %1 MB here. A server gives it %2 MB, stops it beyond that (&quot;Isolate was disposed during execution due to memory limit&quot;), and every later call fails until the integration is saved again.</source>
        <translation>O script ocupou cerca de %1 MB aqui. Um servidor lhe dá %2 MB, interrompe-o além disso (&quot;Isolate was disposed during execution due to memory limit&quot;), e todas as chamadas seguintes falham até que a integração seja salva de novo.</translation>
    </message>
    <message>
        <source>The script did not finish within %1 ms.</source>
        <translation>O script não terminou em %1 ms.</translation>
    </message>
    <message>
        <source>The script used more than %1 MB of memory.</source>
        <translation>O script usou mais de %1 MB de memória.</translation>
    </message>
    <message>
        <source>The script printed or returned more than %1 KB.</source>
        <translation>O script imprimiu ou retornou mais de %1 KB.</translation>
    </message>
    <message>
        <source>The script host %1 could not be started: %2.</source>
        <translation>O processo de scripts %1 não pôde ser iniciado: %2.</translation>
    </message>
    <message>
        <source>The script host %1 sent something unreadable.</source>
        <translation>O processo de scripts %1 enviou algo ilegível.</translation>
    </message>
    <message>
        <source>The script host %1 ended while the script ran (%2).</source>
        <translation>O processo de scripts %1 terminou enquanto o script era executado (%2).</translation>
    </message>
    <message>
        <source>The function %1 of %2 failed.</source>
        <translation>A função %1 de %2 falhou.</translation>
    </message>
    <message>
        <source>%1 took longer than %2 ms.</source>
        <translation>%1 levou mais de %2 ms.</translation>
    </message>
    <message>
        <source>The script host %1 could not be started.</source>
        <translation>O processo de scripts %1 não pôde ser iniciado.</translation>
    </message>
    <message>
        <source>The script host %1 ended unexpectedly.</source>
        <translation>O processo de scripts %1 terminou inesperadamente.</translation>
    </message>
    <message>
        <source>Not valid JSON at line %1, column %2.</source>
        <translation>JSON inválido na linha %1, coluna %2.</translation>
    </message>
    <message>
        <source>%1: not valid JSON at line %2, column %3.</source>
        <translation>%1: JSON inválido na linha %2, coluna %3.</translation>
    </message>
    <message>
        <source>The script checker gave an answer that can&apos;t be read.</source>
        <translation>O verificador de scripts deu uma resposta que não pode ser lida.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist on these servers; use fetch (asynchronous) there.</source>
        <translation>&quot;%1&quot; não existe nestes servidores; use lá fetch (assíncrono).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (underscore) does not exist on these servers; use plain JavaScript.</source>
        <translation>&quot;%1&quot; (underscore) não existe nestes servidores; use JavaScript puro.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist on these servers; use Date and Intl.DateTimeFormat.</source>
        <translation>&quot;%1&quot; não existe nestes servidores; use Date e Intl.DateTimeFormat.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist on these servers: a script cannot wait.</source>
        <translation>&quot;%1&quot; não existe nestes servidores: um script não pode esperar.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist on these servers; use HTTP(method, url, options) there.</source>
        <translation>&quot;%1&quot; não existe nestes servidores; use lá HTTP(method, url, options).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist on these servers; take the address apart with a regular expression or encodeURIComponent.</source>
        <translation>&quot;%1&quot; não existe nestes servidores; decomponha o endereço com uma expressão regular ou encodeURIComponent.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist on these servers: a script cannot load modules.</source>
        <translation>&quot;%1&quot; não existe nestes servidores: um script não pode carregar módulos.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist on these servers (&quot;%1 is not defined&quot;).</source>
        <translation>&quot;%1&quot; não existe nestes servidores (&quot;%1 is not defined&quot;).</translation>
    </message>
    <message>
        <source>&quot;return&quot; outside a function: the script is saved, but does not load (&quot;Illegal return statement&quot;). Put the code into class Script.</source>
        <translation>&quot;return&quot; fora de uma função: o script é salvo, mas não é carregado (&quot;Illegal return statement&quot;). Ponha o código na classe Script.</translation>
    </message>
    <message>
        <source>&quot;import&quot; does not load: a script is one text without modules.</source>
        <translation>&quot;import&quot; não é carregado: um script é um único texto sem módulos.</translation>
    </message>
    <message>
        <source>&quot;export&quot; does not load (&quot;exports is not defined&quot;); write class Script without it.</source>
        <translation>&quot;export&quot; não é carregado (&quot;exports is not defined&quot;); escreva a classe Script sem ele.</translation>
    </message>
    <message>
        <source>&quot;await&quot; at the top level does not load: await is only valid in async functions. Use it inside an async method.</source>
        <translation>&quot;await&quot; no nível superior não é carregado: await is only valid in async functions. Use-o dentro de um método async.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is already declared by the server: the script does not load (&quot;Identifier &apos;%1&apos; has already been declared&quot;).</source>
        <translation>&quot;%1&quot; já é declarado pelo servidor: o script não é carregado (&quot;Identifier &apos;%1&apos; has already been declared&quot;).</translation>
    </message>
    <message>
        <source>The server looks for a class named Script, not &quot;%1&quot; (&quot;Script is not defined&quot;).</source>
        <translation>O servidor procura uma classe chamada Script, não &quot;%1&quot; (&quot;Script is not defined&quot;).</translation>
    </message>
    <message>
        <source>There is no class Script, so the script does not load (&quot;Script is not defined&quot;).</source>
        <translation>Não há uma classe Script, por isso o script não é carregado (&quot;Script is not defined&quot;).</translation>
    </message>
    <message>
        <source>&quot;new Script()&quot; fails on this (&quot;Script is not a constructor&quot;); make it a class.</source>
        <translation>&quot;new Script()&quot; falha com isto (&quot;Script is not a constructor&quot;); faça dele uma classe.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is static: the server looks for it on the instance and does not find it.</source>
        <translation>&quot;%1&quot; é static: o servidor o procura na instância e não o encontra.</translation>
    </message>
    <message>
        <source>The server never calls &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>O servidor nunca chama &quot;%1&quot;; você quis dizer &quot;%2&quot;?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to the other kind of integration; this kind calls %2.</source>
        <translation>&quot;%1&quot; pertence ao outro tipo de integração; este tipo chama %2.</translation>
    </message>
    <message>
        <source>The class has no method that the server calls for this kind of integration: %1.</source>
        <translation>A classe não tem nenhum método que o servidor chame para este tipo de integração: %1.</translation>
    </message>
    <message>
        <source>Servers with vm2 refuse a script with the word &quot;module&quot; in a comment (issue 27777).</source>
        <translation>Servidores com vm2 recusam um script com a palavra &quot;module&quot; em um comentário (issue 27777).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is declared nowhere (&quot;%1 is not defined&quot;).</source>
        <translation>&quot;%1&quot; não está declarado em lugar nenhum (&quot;%1 is not defined&quot;).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is assigned without a declaration, which is an error where class code is strict (&quot;%1 is not defined&quot;). Declare it with let.</source>
        <translation>&quot;%1&quot; recebe um valor sem declaração, o que é um erro onde o código da classe é strict (&quot;%1 is not defined&quot;). Declare-o com let.</translation>
    </message>
    <message>
        <source>&quot;s.%1&quot; does not exist on these servers: since 5.0 &quot;s&quot; has only a few of underscore.string&apos;s functions (&quot;s.%1 is not a function&quot;). Use plain JavaScript.</source>
        <translation>&quot;s.%1&quot; não existe nestes servidores: desde a 5.0 &quot;s&quot; tem só algumas funções de underscore.string (&quot;s.%1 is not a function&quot;). Use JavaScript puro.</translation>
    </message>
    <message>
        <source>&quot;s&quot; cannot be called since 5.0 (&quot;s is not a function&quot;); use its functions: s.trim(text).</source>
        <translation>&quot;s&quot; não pode ser chamado desde a 5.0 (&quot;s is not a function&quot;); use as suas funções: s.trim(text).</translation>
    </message>
    <message>
        <source>The server needs an object with &quot;content&quot; or &quot;error&quot;; this gives &quot;error-running-script&quot; on newer servers and posts nothing on older ones.</source>
        <translation>O servidor precisa de um objeto com &quot;content&quot; ou &quot;error&quot;; isto dá &quot;error-running-script&quot; em servidores mais novos e não publica nada nos mais antigos.</translation>
    </message>
    <message>
        <source>The returned object has neither &quot;content&quot; nor &quot;error&quot;; this gives &quot;error-running-script&quot; on newer servers and posts nothing on older ones.</source>
        <translation>O objeto retornado não tem &quot;content&quot; nem &quot;error&quot;; isto dá &quot;error-running-script&quot; em servidores mais novos e não publica nada nos mais antigos.</translation>
    </message>
    <message>
        <source>&quot;message&quot; must be an object with &quot;text&quot;; a text fails (&quot;Cannot create property &apos;bot&apos; on string&quot;).</source>
        <translation>&quot;message&quot; deve ser um objeto com &quot;text&quot;; um texto falha (&quot;Cannot create property &apos;bot&apos; on string&quot;).</translation>
    </message>
    <message>
        <source>&quot;content&quot; must be an object with &quot;text&quot;; a text is not posted.</source>
        <translation>&quot;content&quot; deve ser um objeto com &quot;text&quot;; um texto não é publicado.</translation>
    </message>
    <message>
        <source>The message names a &quot;%1&quot;, but the integration does not allow it (&quot;overriding destination channel is disabled for this integration&quot;).</source>
        <translation>A mensagem indica &quot;%1&quot;, mas a integração não permite isso (&quot;overriding destination channel is disabled for this integration&quot;).</translation>
    </message>
    <message>
        <source>The server looks for &quot;url&quot; and &quot;method&quot; in the returned object itself, not inside &quot;request&quot;: nothing is called (issue 36276).</source>
        <translation>O servidor procura &quot;url&quot; e &quot;method&quot; no próprio objeto retornado, não dentro de &quot;request&quot;: nada é chamado (issue 36276).</translation>
    </message>
    <message>
        <source>Without %1 the server makes no call.</source>
        <translation>Sem %1 o servidor não faz nenhuma chamada.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; without &quot;headers&quot; fails (&quot;Cannot set properties of undefined&quot;): return headers: request.headers, too.</source>
        <translation>&quot;%1&quot; sem &quot;headers&quot; falha (&quot;Cannot set properties of undefined&quot;): retorne também headers: request.headers.</translation>
    </message>
    <message>
        <source>A %1 request with &quot;data&quot; is refused (&quot;Request with GET/HEAD method cannot have body&quot;).</source>
        <translation>Uma requisição %1 com &quot;data&quot; é recusada (&quot;Request with GET/HEAD method cannot have body&quot;).</translation>
    </message>
    <message>
        <source>&quot;auth&quot; must be of the form &quot;username:password&quot;, else the server fails on it.</source>
        <translation>&quot;auth&quot; deve ter a forma &quot;username:password&quot;, senão o servidor falha com ele.</translation>
    </message>
    <message>
        <source>The server ignores &quot;%1&quot; of the returned request; put parameters into &quot;url&quot; and a body into &quot;data&quot;.</source>
        <translation>O servidor ignora &quot;%1&quot; da requisição retornada; ponha os parâmetros em &quot;url&quot; e o corpo em &quot;data&quot;.</translation>
    </message>
    <message>
        <source>&quot;timeout&quot; of the returned request is ignored on these servers.</source>
        <translation>&quot;timeout&quot; da requisição retornada é ignorado nestes servidores.</translation>
    </message>
    <message>
        <source>response.content is always a text on servers, so &quot;.%1&quot; is not there; use JSON.parse(response.content).</source>
        <translation>response.content é sempre um texto nos servidores, por isso &quot;.%1&quot; não existe nele; use JSON.parse(response.content).</translation>
    </message>
    <message>
        <source>The manual promises the parsed value in response.content; where that is true, use response.content_raw for the text. Servers pass the text in both.</source>
        <translation>O manual promete o valor já interpretado em response.content; onde isso for verdade, use response.content_raw para o texto. Os servidores passam o texto em ambos.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; returns a function, a class or a symbol, which cannot be copied out of the sandbox (&quot;could not be cloned&quot;).</source>
        <translation>&quot;%1&quot; retorna uma função, uma classe ou um símbolo, que não pode ser copiado para fora da sandbox (&quot;could not be cloned&quot;).</translation>
    </message>
    <message>
        <source>console.%1 with a function, a class or a symbol makes the script fail (&quot;could not be cloned&quot;).</source>
        <translation>console.%1 com uma função, uma classe ou um símbolo faz o script falhar (&quot;could not be cloned&quot;).</translation>
    </message>
    <message>
        <source>The server replaces a thrown object that is no Error by a general text; throw new Error(&apos;…&apos;).</source>
        <translation>O servidor troca um objeto lançado que não seja um Error por um texto genérico; use throw new Error(&apos;…&apos;).</translation>
    </message>
    <message>
        <source>A thrown text makes the server&apos;s own error handling fail (&quot;Cannot read properties of undefined (reading &apos;replace&apos;)&quot;); throw new Error(&apos;…&apos;).</source>
        <translation>Um texto lançado faz falhar o próprio tratamento de erros do servidor (&quot;Cannot read properties of undefined (reading &apos;replace&apos;)&quot;); use throw new Error(&apos;…&apos;).</translation>
    </message>
    <message>
        <source>This loop never ends, and these servers set no limit: the whole server stands still.</source>
        <translation>Este laço nunca termina, e estes servidores não definem limite: o servidor inteiro fica parado.</translation>
    </message>
    <message>
        <source>This promise never settles: awaited, it hangs the request for ever.</source>
        <translation>Esta promise nunca se conclui: com await, ela prende a requisição para sempre.</translation>
    </message>
    <message>
        <source>The headers of a response are a list of [name, value] pairs here: &quot;headers.%1&quot; does not exist. Use Object.fromEntries(response.headers).</source>
        <translation>Os cabeçalhos de uma resposta são aqui uma lista de pares [name, value]: &quot;headers.%1&quot; não existe. Use Object.fromEntries(response.headers).</translation>
    </message>
    <message>
        <source>json() fails on servers when the body has a null anywhere (&quot;object null is not iterable&quot;); JSON.parse(await response.text()) does not.</source>
        <translation>json() falha nos servidores quando o corpo tem um null em qualquer lugar (&quot;object null is not iterable&quot;); JSON.parse(await response.text()) não falha.</translation>
    </message>
    <message>
        <source>An attachment field needs a &quot;%1&quot; that is not empty, 0 or false (&quot;Invalid attachment field, title and value is required&quot;).</source>
        <translation>Um campo de anexo precisa de um &quot;%1&quot; que não seja vazio, 0 nem false (&quot;Invalid attachment field, title and value is required&quot;).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an absolute address (&quot;Invalid href value provided&quot;), and &quot;%2&quot; is none.</source>
        <translation>&quot;%1&quot; deve ser um endereço absoluto (&quot;Invalid href value provided&quot;), e &quot;%2&quot; não é.</translation>
    </message>
    <message>
        <source>&quot;ts&quot; of an attachment must be a text or a number, not a Date; use toISOString().</source>
        <translation>&quot;ts&quot; de um anexo deve ser um texto ou um número, não um Date; use toISOString().</translation>
    </message>
    <message>
        <source>&quot;attachments&quot; must be a list; anything else is ignored.</source>
        <translation>&quot;attachments&quot; deve ser uma lista; qualquer outra coisa é ignorada.</translation>
    </message>
    <message>
        <source>The answer goes to the same room and starts the integration again, without end (issue 14723): return nothing when request.data.bot is set, or use trigger words.</source>
        <translation>A resposta vai para a mesma sala e inicia a integração de novo, sem fim (issue 14723): não retorne nada quando request.data.bot estiver definido, ou use palavras-gatilho.</translation>
    </message>
    <message>
        <source>Hooksmith&apos;s engine has no BigInt: this script can run on a server, but not here.</source>
        <translation>O mecanismo do Hooksmith não tem BigInt: este script pode ser executado em um servidor, mas não aqui.</translation>
    </message>
    <message>
        <source>Hooksmith&apos;s engine does not know the flag &quot;v&quot; of regular expressions.</source>
        <translation>O mecanismo do Hooksmith não conhece a flag &quot;v&quot; de expressões regulares.</translation>
    </message>
    <message>
        <source>RegExp.%1 tells of another match here when the last pattern had look-behind, named groups, \p{…} or the flags s, u, y or d; use the match itself.</source>
        <translation>Aqui RegExp.%1 se refere a outra correspondência quando o último padrão tinha look-behind, grupos nomeados, \p{…} ou as flags s, u, y ou d; use a própria correspondência.</translation>
    </message>
    <message>
        <source>The text of a function was used here. A server gives the function&apos;s source; Hooksmith&apos;s engine does not keep it and gives &quot;[native code]&quot;.</source>
        <translation>O texto de uma função foi usado aqui. Um servidor dá o código-fonte da função; o mecanismo do Hooksmith não o guarda e dá &quot;[native code]&quot;.</translation>
    </message>
    <message>
        <source>The words of this error may be others in a server&apos;s log: they depend on values that are not known here. Its type is the server&apos;s.</source>
        <translation>O texto deste erro pode ser outro no log de um servidor: ele depende de valores que não são conhecidos aqui. O tipo do erro é o do servidor.</translation>
    </message>
    <message>
        <source>A number of 2^53 or more was written in another base than 10: its last digits may differ from a server&apos;s.</source>
        <translation>Um número igual ou maior que 2^53 foi escrito em base diferente de 10: os últimos dígitos podem diferir dos de um servidor.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists on servers, but not in Hooksmith&apos;s engine.</source>
        <translation>&quot;%1&quot; existe nos servidores, mas não no mecanismo do Hooksmith.</translation>
    </message>
    <message>
        <source>Hooksmith&apos;s engine has no BigInt: this script can run on a server, but not here. Use a Number or a string if you can.</source>
        <translation>O mecanismo do Hooksmith não tem BigInt: este script pode ser executado em um servidor, mas não aqui. Use um Number ou uma string, se puder.</translation>
    </message>
    <message>
        <source>esbuild was not found beside Hooksmith&apos;s programs. It is needed to run scripts; reinstall Hooksmith, or name it in HOOKSMITH_ESBUILD.</source>
        <translation>O esbuild não foi encontrado junto aos programas do Hooksmith. Ele é necessário para executar scripts; reinstale o Hooksmith ou indique-o em HOOKSMITH_ESBUILD.</translation>
    </message>
    <message>
        <source>%1 could not translate the script.</source>
        <translation>%1 não conseguiu traduzir o script.</translation>
    </message>
    <message>
        <source>The source map of the lowered script can&apos;t be read.</source>
        <translation>O source map do script convertido não pode ser lido.</translation>
    </message>
    <message>
        <source>Something must follow &quot;%1:&quot;.</source>
        <translation>Algo deve vir depois de &quot;%1:&quot;.</translation>
    </message>
    <message>
        <source>Which header? As in header:X-A=b.</source>
        <translation>Qual cabeçalho? Por exemplo, header:X-A=b.</translation>
    </message>
    <message>
        <source>Which member? As in json:a.b=c.</source>
        <translation>Qual membro? Por exemplo, json:a.b=c.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>&quot;%1&quot; não é um número.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a status, as in 404, 4xx or &gt;=400.</source>
        <translation>&quot;%1&quot; não é um status, como 404, 4xx ou &gt;=400.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an outcome; there are %2.</source>
        <translation>&quot;%1&quot; não é um resultado; existem %2.</translation>
    </message>
    <message>
        <source>&quot;is:%1&quot; is not known; there are dead, held, duplicate, pinned, waiting and refused.</source>
        <translation>&quot;is:%1&quot; não é conhecido; existem dead, held, duplicate, pinned, waiting e refused.</translation>
    </message>
    <message>
        <source>%1 has said nothing for two minutes.</source>
        <translation>%1 não diz nada há dois minutos.</translation>
    </message>
    <message>
        <source>%1 is no event stream. Enter the address of a smee channel.</source>
        <translation>%1 não é um fluxo de eventos. Digite o endereço de um canal smee.</translation>
    </message>
    <message>
        <source>%1 answered %2.</source>
        <translation>%1 respondeu %2.</translation>
    </message>
    <message>
        <source>The connection to %1 ended: %2.</source>
        <translation>A conexão com %1 terminou: %2.</translation>
    </message>
    <message>
        <source>the https address that it prints, followed by %1</source>
        <translation>o endereço https que ele exibe, seguido de %1</translation>
    </message>
    <message>
        <source>For Stripe&apos;s events; prints the signing secret to use while it runs.</source>
        <translation>Para os eventos do Stripe; exibe o segredo de assinatura a usar enquanto está em execução.</translation>
    </message>
    <message>
        <source>Log in once: stripe login</source>
        <translation>Faça login uma vez: stripe login</translation>
    </message>
    <message>
        <source>For every sender; a new address at each start, no account needed.</source>
        <translation>Para qualquer remetente; um endereço novo a cada início, sem necessidade de conta.</translation>
    </message>
    <message>
        <source>Cloudflare offers packages named cloudflared.</source>
        <translation>A Cloudflare oferece pacotes chamados cloudflared.</translation>
    </message>
    <message>
        <source>For every sender; needs a free account.</source>
        <translation>Para qualquer remetente; precisa de uma conta gratuita.</translation>
    </message>
    <message>
        <source>Log in once: ngrok config add-authtoken TOKEN</source>
        <translation>Faça login uma vez: ngrok config add-authtoken TOKEN</translation>
    </message>
    <message>
        <source>For senders of JSON; one address that stays, requests are not stored.</source>
        <translation>Para remetentes de JSON; um endereço que permanece, as requisições não são armazenadas.</translation>
    </message>
    <message>
        <source>the address of your channel, https://smee.io/CHANNEL</source>
        <translation>o endereço do seu canal, https://smee.io/CHANNEL</translation>
    </message>
    <message>
        <source>With Node.js: npm install --global smee-client</source>
        <translation>Com Node.js: npm install --global smee-client</translation>
    </message>
    <message>
        <source>It reads JSON bodies and writes them anew, so the bytes change and signatures may fail to verify. Take another tool when the sender&apos;s signature is checked.</source>
        <translation>Ele lê corpos JSON e os escreve de novo, por isso os bytes mudam e a verificação de assinaturas pode falhar. Use outra ferramenta quando a assinatura do remetente for verificada.</translation>
    </message>
    <message>
        <source>%1 must hold an object.</source>
        <translation>%1 deve conter um objeto.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 não pode ser gravado: %2.</translation>
    </message>
    <message>
        <source>All environments</source>
        <translation>Todos os ambientes</translation>
    </message>
    <message>
        <source>There is no environment &quot;%1&quot;.</source>
        <translation>Não existe o ambiente &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a variable: letters, digits, _, . and - are, with a letter first.</source>
        <translation>&quot;%1&quot; não é um nome de variável: valem letras, dígitos, _, . e -, com uma letra no início.</translation>
    </message>
    <message>
        <source>%1 cannot be deleted: %2.</source>
        <translation>%1 não pode ser excluído: %2.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, linha %2</translation>
    </message>
    <message>
        <source>from the workspace</source>
        <translation>do espaço de trabalho</translation>
    </message>
    <message>
        <source>from the values for all environments</source>
        <translation>dos valores para todos os ambientes</translation>
    </message>
    <message>
        <source>from the environment %1</source>
        <translation>do ambiente %1</translation>
    </message>
    <message>
        <source>from this computer only</source>
        <translation>só deste computador</translation>
    </message>
    <message>
        <source>made anew each time</source>
        <translation>gerado de novo a cada vez</translation>
    </message>
    <message>
        <source>from the keychain</source>
        <translation>do chaveiro</translation>
    </message>
    <message>
        <source>it cannot be put in place</source>
        <translation>ele não pode ser posto no lugar</translation>
    </message>
    <message>
        <source>Unsaved text cannot be kept for a crash: %1 cannot be written: %2.</source>
        <translation>Texto não salvo não pode ser guardado para o caso de uma falha: %1 não pode ser gravado: %2.</translation>
    </message>
    <message>
        <source>Unsaved text cannot be kept for a crash: the folder %1 cannot be used: %2.</source>
        <translation>Texto não salvo não pode ser guardado para o caso de uma falha: a pasta %1 não pode ser usada: %2.</translation>
    </message>
    <message>
        <source>it cannot be made</source>
        <translation>ela não pode ser criada</translation>
    </message>
    <message>
        <source>it cannot be locked</source>
        <translation>ela não pode ser bloqueada</translation>
    </message>
    <message>
        <source>The regular expression cannot be used: %1 (at character %2).</source>
        <translation>A expressão regular não pode ser usada: %1 (no caractere %2).</translation>
    </message>
    <message>
        <source>The backup cannot be written: %1. Nothing was changed.</source>
        <translation>A cópia de segurança não pode ser gravada: %1. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Everything as it was is in %1.</source>
        <translation>Tudo como era está em %1.</translation>
    </message>
    <message>
        <source>Invalid channel: name at least one, as #room or @user.</source>
        <translation>Canal inválido: indique pelo menos um, como #sala ou @usuário.</translation>
    </message>
    <message>
        <source>Invalid channel &quot;%1&quot;. Start with @ or #</source>
        <translation>Canal &quot;%1&quot; inválido. Comece com @ ou #</translation>
    </message>
    <message>
        <source>Invalid channel: &quot;%1&quot; has no name.</source>
        <translation>Canal inválido: &quot;%1&quot; não tem nome.</translation>
    </message>
    <message>
        <source>Invalid event type &quot;%1&quot;.</source>
        <translation>Tipo de evento &quot;%1&quot; inválido.</translation>
    </message>
    <message>
        <source>Invalid target room: this event needs one, as #room or @user.</source>
        <translation>Sala de destino inválida: este evento precisa de uma, como #sala ou @usuário.</translation>
    </message>
    <message>
        <source>Invalid URLs: give at least one address, one per line.</source>
        <translation>URLs inválidas: informe pelo menos um endereço, um por linha.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no http:// or https:// in front: the server saves it and fails when it calls it.</source>
        <translation>&quot;%1&quot; não tem http:// nem https:// na frente: o servidor salva e falha ao chamar.</translation>
    </message>
    <message>
        <source>Invalid token: it must not be empty.</source>
        <translation>Token inválido: não pode ficar vazio.</translation>
    </message>
    <message>
        <source>The number of retries must be a whole number of 0 or more.</source>
        <translation>O número de tentativas deve ser um número inteiro igual ou maior que 0.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no delay that the server knows; it takes powers-of-ten instead.</source>
        <translation>&quot;%1&quot; não é um atraso que o servidor conheça; ele usa powers-of-ten no lugar.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; begins or ends with a space.</source>
        <translation>&quot;%1&quot; começa ou termina com um espaço.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ativado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desativado</translation>
    </message>
    <message>
        <source>Invalid username: name the account that posts.</source>
        <translation>Nome de usuário inválido: indique a conta que publica.</translation>
    </message>
    <message>
        <source>Invalid user: write the username without @.</source>
        <translation>Usuário inválido: escreva o nome de usuário sem @.</translation>
    </message>
    <message>
        <source>An emoji is written between colons, as :ghost:.</source>
        <translation>Um emoji é escrito entre dois-pontos, como :ghost:.</translation>
    </message>
    <message>
        <source>An avatar is the address of a picture (https://…).</source>
        <translation>Um avatar é o endereço de uma imagem (https://…).</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vazio)</translation>
    </message>
    <message>
        <source>%1 leads out of the workspace.</source>
        <translation>%1 leva para fora do espaço de trabalho.</translation>
    </message>
    <message>
        <source>not run: the integration is broken</source>
        <translation>não executado: a integração está com defeito</translation>
    </message>
    <message>
        <source>%1 is an outgoing sample of an incoming integration.</source>
        <translation>%1 é uma amostra de saída de uma integração de entrada.</translation>
    </message>
    <message>
        <source>%1 is an incoming sample of an outgoing integration.</source>
        <translation>%1 é uma amostra de entrada de uma integração de saída.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 não pode ser gravado.</translation>
    </message>
    <message>
        <source>The list of templates in this program is damaged.</source>
        <translation>A lista de modelos deste programa está danificada.</translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot;.</source>
        <translation>Não existe o modelo &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1 is not a workspace.</source>
        <translation>%1 não é um espaço de trabalho.</translation>
    </message>
    <message>
        <source>Start from a request with three values and a script of ten lines.</source>
        <translation>Comece com uma requisição com três valores e um script de dez linhas.</translation>
    </message>
    <message>
        <source>A request</source>
        <translation>Uma requisição</translation>
    </message>
    <message>
        <source>Start from a message in a room, a request to your own server and its answer.</source>
        <translation>Comece com uma mensagem em uma sala, uma requisição ao seu próprio servidor e a resposta dele.</translation>
    </message>
    <message>
        <source>A message in a room</source>
        <translation>Uma mensagem em uma sala</translation>
    </message>
    <message>
        <source>A message that the script answers itself</source>
        <translation>Uma mensagem que o próprio script responde</translation>
    </message>
    <message>
        <source>CloudWatch alarms and plain messages of a topic, and the confirmation of the subscription.</source>
        <translation>Alarmes do CloudWatch e mensagens simples de um tópico, e a confirmação da assinatura do tópico.</translation>
    </message>
    <message>
        <source>A CloudWatch alarm (text/plain, JSON within JSON)</source>
        <translation>Um alarme do CloudWatch (text/plain, JSON dentro de JSON)</translation>
    </message>
    <message>
        <source>The alarm is over</source>
        <translation>O alarme acabou</translation>
    </message>
    <message>
        <source>A message without a subject</source>
        <translation>Uma mensagem sem assunto</translation>
    </message>
    <message>
        <source>The topic asks for a confirmation</source>
        <translation>O tópico pede uma confirmação</translation>
    </message>
    <message>
        <source>Pushes, pull requests, failed builds and work items, also with minimal resource details.</source>
        <translation>Pushes, pull requests, builds que falharam e itens de trabalho, também com detalhes mínimos dos recursos.</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Push</translation>
    </message>
    <message>
        <source>Pull request created</source>
        <translation>Pull request criado</translation>
    </message>
    <message>
        <source>Pull request merged</source>
        <translation>Pull request mesclado</translation>
    </message>
    <message>
        <source>Build failed</source>
        <translation>Build falhou</translation>
    </message>
    <message>
        <source>Work item changed its state</source>
        <translation>Item de trabalho mudou de estado</translation>
    </message>
    <message>
        <source>Push with &quot;Resource details to send: Minimal&quot;</source>
        <translation>Push com &quot;Resource details to send: Minimal&quot;</translation>
    </message>
    <message>
        <source>Pushes, pull requests, comments and builds of Bitbucket Cloud, pull requests of Data Center.</source>
        <translation>Pushes, pull requests, comentários e builds do Bitbucket Cloud, pull requests do Data Center.</translation>
    </message>
    <message>
        <source>Push to a branch</source>
        <translation>Push para um branch</translation>
    </message>
    <message>
        <source>Branch deleted (new is null)</source>
        <translation>Branch excluído (new é null)</translation>
    </message>
    <message>
        <source>Pull request approved</source>
        <translation>Pull request aprovado</translation>
    </message>
    <message>
        <source>Comment on a pull request</source>
        <translation>Comentário em um pull request</translation>
    </message>
    <message>
        <source>Pull request opened (Data Center)</source>
        <translation>Pull request aberto (Data Center)</translation>
    </message>
    <message>
        <source>&quot;!tide north&quot; in a channel asks your server over HTTP and posts the answer.</source>
        <translation>&quot;!tide north&quot; em um canal consulta o seu servidor por HTTP e publica a resposta.</translation>
    </message>
    <message>
        <source>A command</source>
        <translation>Um comando</translation>
    </message>
    <message>
        <source>Help, answered without a call</source>
        <translation>Ajuda, respondida sem uma chamada</translation>
    </message>
    <message>
        <source>The server knows no such basin</source>
        <translation>O servidor não conhece essa bacia</translation>
    </message>
    <message>
        <source>The server is down for good (tried four times)</source>
        <translation>O servidor está fora do ar de vez (tentado quatro vezes)</translation>
    </message>
    <message>
        <source>A word that only begins like the command (ignored)</source>
        <translation>Uma palavra que só começa como o comando (ignorada)</translation>
    </message>
    <message>
        <source>A message of a bot (ignored)</source>
        <translation>Uma mensagem de um bot (ignorada)</translation>
    </message>
    <message>
        <source>Pages and comments of Confluence Data Center, and the form that its Slack plug-in sends.</source>
        <translation>Páginas e comentários do Confluence Data Center, e o formulário que o seu plug-in do Slack envia.</translation>
    </message>
    <message>
        <source>Page changed</source>
        <translation>Página alterada</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>Nova página</translation>
    </message>
    <message>
        <source>Comment on a page</source>
        <translation>Comentário em uma página</translation>
    </message>
    <message>
        <source>The Slack plug-in: a form with a payload in Slack&apos;s format</source>
        <translation>O plug-in do Slack: um formulário com um payload no formato do Slack</translation>
    </message>
    <message>
        <source>Somebody likes a page (ignored)</source>
        <translation>Alguém curte uma página (ignorado)</translation>
    </message>
    <message>
        <source>Monitors that trigger, warn and recover, with the payload of the samples.</source>
        <translation>Monitores que disparam, avisam e se recuperam, com o payload das amostras.</translation>
    </message>
    <message>
        <source>Monitor triggered</source>
        <translation>Monitor disparou</translation>
    </message>
    <message>
        <source>Monitor warns</source>
        <translation>Monitor em aviso</translation>
    </message>
    <message>
        <source>Monitor recovered</source>
        <translation>Monitor se recuperou</translation>
    </message>
    <message>
        <source>No data, no snapshot, no tags</source>
        <translation>Sem dados, sem snapshot, sem tags</translation>
    </message>
    <message>
        <source>New images, with a command to pull them.</source>
        <translation>Novas imagens, com um comando para baixá-las (pull).</translation>
    </message>
    <message>
        <source>A version was pushed</source>
        <translation>Uma versão foi enviada (push)</translation>
    </message>
    <message>
        <source>&quot;latest&quot; was pushed</source>
        <translation>&quot;latest&quot; foi enviada (push)</translation>
    </message>
    <message>
        <source>A private repository</source>
        <translation>Um repositório privado</translation>
    </message>
    <message>
        <source>Pushes, branches, pull requests, issues and releases of Gitea, Forgejo and Codeberg.</source>
        <translation>Pushes, branches, pull requests, issues e releases do Gitea, do Forgejo e do Codeberg.</translation>
    </message>
    <message>
        <source>Branch created</source>
        <translation>Branch criado</translation>
    </message>
    <message>
        <source>Pull request opened</source>
        <translation>Pull request aberto</translation>
    </message>
    <message>
        <source>Pull request merged (Forgejo)</source>
        <translation>Pull request mesclado (Forgejo)</translation>
    </message>
    <message>
        <source>Issue opened by somebody without a full name</source>
        <translation>Issue aberta por alguém sem nome completo</translation>
    </message>
    <message>
        <source>Release published</source>
        <translation>Release publicada</translation>
    </message>
    <message>
        <source>Pushes, pull requests, reviews, issues, releases and failed workflows, one message each.</source>
        <translation>Pushes, pull requests, revisões, issues, releases e workflows que falharam, uma mensagem para cada um.</translation>
    </message>
    <message>
        <source>Force-push</source>
        <translation>Push forçado</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nova tag</translation>
    </message>
    <message>
        <source>Branch deleted (no commits, head_commit is null)</source>
        <translation>Branch excluído (sem commits, head_commit é null)</translation>
    </message>
    <message>
        <source>Pull request merged (&quot;closed&quot; with merged: true)</source>
        <translation>Pull request mesclado (&quot;closed&quot; com merged: true)</translation>
    </message>
    <message>
        <source>Pull request labelled (ignored)</source>
        <translation>Pull request recebeu um rótulo (ignorado)</translation>
    </message>
    <message>
        <source>Review: changes requested</source>
        <translation>Revisão: alterações solicitadas</translation>
    </message>
    <message>
        <source>Issue opened</source>
        <translation>Issue aberta</translation>
    </message>
    <message>
        <source>Comment on an issue</source>
        <translation>Comentário em uma issue</translation>
    </message>
    <message>
        <source>Workflow failed</source>
        <translation>Workflow falhou</translation>
    </message>
    <message>
        <source>New star</source>
        <translation>Nova estrela</translation>
    </message>
    <message>
        <source>Ping, sent as a form (the default encoding)</source>
        <translation>Ping, enviado como formulário (a codificação padrão)</translation>
    </message>
    <message>
        <source>Pushes, tags, merge requests, issues, comments, failed pipelines and releases.</source>
        <translation>Pushes, tags, merge requests, issues, comentários, pipelines que falharam e releases.</translation>
    </message>
    <message>
        <source>Push of 45 commits (the payload lists 20)</source>
        <translation>Push de 45 commits (o payload lista 20)</translation>
    </message>
    <message>
        <source>Branch deleted</source>
        <translation>Branch excluído</translation>
    </message>
    <message>
        <source>Merge request opened</source>
        <translation>Merge request aberto</translation>
    </message>
    <message>
        <source>Merge request merged</source>
        <translation>Merge request mesclado</translation>
    </message>
    <message>
        <source>Merge request edited (ignored)</source>
        <translation>Merge request editado (ignorado)</translation>
    </message>
    <message>
        <source>Comment on a merge request</source>
        <translation>Comentário em um merge request</translation>
    </message>
    <message>
        <source>Pipeline failed</source>
        <translation>Pipeline falhou</translation>
    </message>
    <message>
        <source>Pipeline started (ignored)</source>
        <translation>Pipeline iniciado (ignorado)</translation>
    </message>
    <message>
        <source>Release created</source>
        <translation>Release criada</translation>
    </message>
    <message>
        <source>Alerts of Grafana: one attachment each, red while it fires, green when it is over.</source>
        <translation>Alertas do Grafana: um anexo para cada um, vermelho enquanto dispara, verde quando acaba.</translation>
    </message>
    <message>
        <source>Two alerts fire</source>
        <translation>Dois alertas disparam</translation>
    </message>
    <message>
        <source>An alert is over</source>
        <translation>Um alerta acabou</translation>
    </message>
    <message>
        <source>One fires, one is over</source>
        <translation>Um dispara, um acabou</translation>
    </message>
    <message>
        <source>A data source gives no data (values are null)</source>
        <translation>Uma fonte de dados não fornece dados (os valores são null)</translation>
    </message>
    <message>
        <source>A group without alerts</source>
        <translation>Um grupo sem alertas</translation>
    </message>
    <message>
        <source>Six alerts at once</source>
        <translation>Seis alertas de uma vez</translation>
    </message>
    <message>
        <source>The &quot;Test&quot; button of the contact point</source>
        <translation>O botão &quot;Test&quot; do ponto de contato</translation>
    </message>
    <message>
        <source>Legacy alerting (before version 9)</source>
        <translation>Alertas legados (antes da versão 9)</translation>
    </message>
    <message>
        <source>Host and service notifications that a command of yours sends with curl.</source>
        <translation>Notificações de hosts e serviços que um comando seu envia com curl.</translation>
    </message>
    <message>
        <source>A service is critical</source>
        <translation>Um serviço está crítico</translation>
    </message>
    <message>
        <source>A service is back</source>
        <translation>Um serviço voltou</translation>
    </message>
    <message>
        <source>A problem is acknowledged</source>
        <translation>Um problema foi reconhecido</translation>
    </message>
    <message>
        <source>A host is down</source>
        <translation>Um host está fora do ar</translation>
    </message>
    <message>
        <source>The same without Content-Type: newer servers do not parse it</source>
        <translation>O mesmo sem Content-Type: servidores mais novos não o interpretam</translation>
    </message>
    <message>
        <source>Builds of the Notification plugin: failed, unstable and back to normal.</source>
        <translation>Builds do plugin Notification: com falha, instáveis e de volta ao normal.</translation>
    </message>
    <message>
        <source>Build unstable, by several people</source>
        <translation>Build instável, de várias pessoas</translation>
    </message>
    <message>
        <source>Build succeeded, with files</source>
        <translation>Build bem-sucedido, com arquivos</translation>
    </message>
    <message>
        <source>Build of a job without source code, aborted</source>
        <translation>Build de um job sem código-fonte, abortado</translation>
    </message>
    <message>
        <source>Build started (ignored)</source>
        <translation>Build iniciado (ignorado)</translation>
    </message>
    <message>
        <source>Issues created, moved, assigned and commented, of Jira Cloud and Data Center.</source>
        <translation>Issues criadas, movidas, atribuídas e comentadas, do Jira Cloud e do Data Center.</translation>
    </message>
    <message>
        <source>Issue created</source>
        <translation>Issue criada</translation>
    </message>
    <message>
        <source>Issue moved</source>
        <translation>Issue movida</translation>
    </message>
    <message>
        <source>Issue resolved</source>
        <translation>Issue resolvida</translation>
    </message>
    <message>
        <source>Comment as a document (newer APIs send no text)</source>
        <translation>Comentário como documento (APIs mais novas não enviam texto)</translation>
    </message>
    <message>
        <source>Issue created (Data Center)</source>
        <translation>Issue criada (Data Center)</translation>
    </message>
    <message>
        <source>Only the rank changed (ignored)</source>
        <translation>Só a posição mudou (ignorado)</translation>
    </message>
    <message>
        <source>Every message of a channel goes to your own server as JSON: a log, a search, another chat.</source>
        <translation>Cada mensagem de um canal vai para o seu próprio servidor como JSON: um log, uma busca, outro chat.</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>Uma mensagem</translation>
    </message>
    <message>
        <source>An edited message</source>
        <translation>Uma mensagem editada</translation>
    </message>
    <message>
        <source>An answer in a thread</source>
        <translation>Uma resposta em uma thread</translation>
    </message>
    <message>
        <source>The server takes the second try</source>
        <translation>O servidor aceita na segunda tentativa</translation>
    </message>
    <message>
        <source>Message cards and adaptive cards that a sender makes for Teams.</source>
        <translation>Message cards e adaptive cards que um remetente cria para o Teams.</translation>
    </message>
    <message>
        <source>A message card with facts and a link</source>
        <translation>Um message card com fatos e um link</translation>
    </message>
    <message>
        <source>An adaptive card of a workflow</source>
        <translation>Um adaptive card de um workflow</translation>
    </message>
    <message>
        <source>Only a text</source>
        <translation>Só um texto</translation>
    </message>
    <message>
        <source>Welcomes everybody who gets an account, without calling a server.</source>
        <translation>Dá as boas-vindas a todos que recebem uma conta, sem chamar um servidor.</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Uma pessoa</translation>
    </message>
    <message>
        <source>A person without a display name</source>
        <translation>Uma pessoa sem nome de exibição</translation>
    </message>
    <message>
        <source>A bot (ignored)</source>
        <translation>Um bot (ignorado)</translation>
    </message>
    <message>
        <source>Incidents of a V3 webhook: triggered, acknowledged, annotated and resolved.</source>
        <translation>Incidentes de um webhook V3: disparados, reconhecidos, anotados e resolvidos.</translation>
    </message>
    <message>
        <source>Incident triggered</source>
        <translation>Incidente disparado</translation>
    </message>
    <message>
        <source>Incident acknowledged</source>
        <translation>Incidente reconhecido</translation>
    </message>
    <message>
        <source>Note added to an incident</source>
        <translation>Nota acrescentada a um incidente</translation>
    </message>
    <message>
        <source>Incident resolved by the monitoring (no agent, no priority)</source>
        <translation>Incidente resolvido pelo monitoramento (sem agente, sem prioridade)</translation>
    </message>
    <message>
        <source>The &quot;Send test event&quot; button</source>
        <translation>O botão &quot;Send test event&quot;</translation>
    </message>
    <message>
        <source>Groups of alerts, firing, resolved or both, with runbook and graph at hand.</source>
        <translation>Grupos de alertas, disparando, resolvidos ou ambos, com runbook e gráfico à mão.</translation>
    </message>
    <message>
        <source>The alerts are over</source>
        <translation>Os alertas acabaram</translation>
    </message>
    <message>
        <source>Fifteen of forty alerts (the rest was cut)</source>
        <translation>Quinze de quarenta alertas (o resto foi cortado)</translation>
    </message>
    <message>
        <source>The watchdog, which always fires (ignored)</source>
        <translation>O watchdog, que sempre dispara (ignorado)</translation>
    </message>
    <message>
        <source>Issues opened and updated, with notes and changed values, of the webhook plug-in.</source>
        <translation>Tarefas abertas e atualizadas, com notas e valores alterados, do plug-in de webhook.</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Nota acrescentada</translation>
    </message>
    <message>
        <source>Status and assignee changed</source>
        <translation>Status e responsável alterados</translation>
    </message>
    <message>
        <source>Private note (ignored)</source>
        <translation>Nota privada (ignorada)</translation>
    </message>
    <message>
        <source>Issues, alert rules and metric alerts of an internal integration, and the legacy plugin.</source>
        <translation>Issues, regras de alerta e alertas de métrica de uma integração interna, e o plugin legado.</translation>
    </message>
    <message>
        <source>An alert rule was triggered</source>
        <translation>Uma regra de alerta disparou</translation>
    </message>
    <message>
        <source>New issue</source>
        <translation>Nova issue</translation>
    </message>
    <message>
        <source>Issue resolved by a person</source>
        <translation>Issue resolvida por uma pessoa</translation>
    </message>
    <message>
        <source>Metric alert, critical</source>
        <translation>Alerta de métrica, crítico</translation>
    </message>
    <message>
        <source>Metric alert, resolved</source>
        <translation>Alerta de métrica, resolvido</translation>
    </message>
    <message>
        <source>The integration was installed (ignored)</source>
        <translation>A integração foi instalada (ignorado)</translation>
    </message>
    <message>
        <source>The legacy WebHooks plugin (unsigned, no event header)</source>
        <translation>O plugin WebHooks legado (sem assinatura, sem cabeçalho de evento)</translation>
    </message>
    <message>
        <source>Whatever can post to Slack: converts links, mentions, colours and blocks.</source>
        <translation>Tudo o que sabe publicar no Slack: converte links, menções, cores e blocos.</translation>
    </message>
    <message>
        <source>A text with links, mentions and marks</source>
        <translation>Um texto com links, menções e marcações</translation>
    </message>
    <message>
        <source>Attachments with colours, fields and a footer</source>
        <translation>Anexos com cores, campos e rodapé</translation>
    </message>
    <message>
        <source>Blocks only (Rocket.Chat would post an empty message)</source>
        <translation>Só blocos (o Rocket.Chat publicaria uma mensagem vazia)</translation>
    </message>
    <message>
        <source>Sent as a form, with a channel of its own</source>
        <translation>Enviado como formulário, com um canal próprio</translation>
    </message>
    <message>
        <source>Payments, invoices, subscriptions and disputes, with amounts in the right currency.</source>
        <translation>Pagamentos, faturas, assinaturas e contestações, com valores na moeda certa.</translation>
    </message>
    <message>
        <source>Payment succeeded</source>
        <translation>Pagamento bem-sucedido</translation>
    </message>
    <message>
        <source>Charge failed</source>
        <translation>Cobrança falhou</translation>
    </message>
    <message>
        <source>Invoice paid in yen (a currency without decimals)</source>
        <translation>Fatura paga em ienes (uma moeda sem decimais)</translation>
    </message>
    <message>
        <source>Subscription ended</source>
        <translation>Assinatura encerrada</translation>
    </message>
    <message>
        <source>Dispute, in test mode</source>
        <translation>Contestação, em modo de teste</translation>
    </message>
    <message>
        <source>Customer changed (ignored)</source>
        <translation>Cliente alterado (ignorado)</translation>
    </message>
    <message>
        <source>Cards created, moved, commented, finished and assigned.</source>
        <translation>Cartões criados, movidos, comentados, concluídos e atribuídos.</translation>
    </message>
    <message>
        <source>Card created</source>
        <translation>Cartão criado</translation>
    </message>
    <message>
        <source>Card moved to another list</source>
        <translation>Cartão movido para outra lista</translation>
    </message>
    <message>
        <source>Comment on a card</source>
        <translation>Comentário em um cartão</translation>
    </message>
    <message>
        <source>Due date set</source>
        <translation>Data de entrega definida</translation>
    </message>
    <message>
        <source>Somebody was assigned</source>
        <translation>Alguém recebeu a atribuição</translation>
    </message>
    <message>
        <source>Card moved within its list (ignored)</source>
        <translation>Cartão movido dentro da sua lista (ignorado)</translation>
    </message>
    <message>
        <source>Tells the moderators&apos; channel who uploaded which file where.</source>
        <translation>Informa ao canal dos moderadores quem enviou qual arquivo e onde.</translation>
    </message>
    <message>
        <source>A document</source>
        <translation>Um documento</translation>
    </message>
    <message>
        <source>A picture with a caption</source>
        <translation>Uma imagem com legenda</translation>
    </message>
    <message>
        <source>A program: with a warning</source>
        <translation>Um programa: com aviso</translation>
    </message>
    <message>
        <source>Monitors that go down and come back, and certificates that run out.</source>
        <translation>Monitores que caem e voltam, e certificados que vencem.</translation>
    </message>
    <message>
        <source>A monitor is down</source>
        <translation>Um monitor caiu</translation>
    </message>
    <message>
        <source>A monitor is up again</source>
        <translation>Um monitor voltou</translation>
    </message>
    <message>
        <source>A TCP port is down</source>
        <translation>Uma porta TCP está fora do ar</translation>
    </message>
    <message>
        <source>A certificate runs out (no heartbeat)</source>
        <translation>Um certificado está vencendo (sem heartbeat)</translation>
    </message>
    <message>
        <source>The &quot;Test&quot; button (everything is null)</source>
        <translation>O botão &quot;Test&quot; (tudo é null)</translation>
    </message>
    <message>
        <source>Problems, recoveries and updates, sent by a webhook media type that you set up.</source>
        <translation>Problemas, recuperações e atualizações, enviados por um tipo de mídia webhook que você configura.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Recuperação</translation>
    </message>
    <message>
        <source>Problem acknowledged with a message</source>
        <translation>Problema reconhecido com uma mensagem</translation>
    </message>
    <message>
        <source>Disaster, with marks in the name</source>
        <translation>Desastre, com marcações no nome</translation>
    </message>
    <message>
        <source>The media type&apos;s &quot;Test&quot; button: macros are not filled in</source>
        <translation>O botão &quot;Test&quot; do tipo de mídia: as macros não são preenchidas</translation>
    </message>
    <message>
        <source>Tickets: created, solved, escalated, and the body of a trigger that you write.</source>
        <translation>Tickets: criados, solucionados, escalados, e o corpo de um gatilho que você escreve.</translation>
    </message>
    <message>
        <source>Ticket created</source>
        <translation>Ticket criado</translation>
    </message>
    <message>
        <source>Ticket solved</source>
        <translation>Ticket solucionado</translation>
    </message>
    <message>
        <source>Priority raised</source>
        <translation>Prioridade aumentada</translation>
    </message>
    <message>
        <source>Public comment</source>
        <translation>Comentário público</translation>
    </message>
    <message>
        <source>Internal note (ignored)</source>
        <translation>Nota interna (ignorada)</translation>
    </message>
    <message>
        <source>The body of a trigger, with placeholders of your choice</source>
        <translation>O corpo de um gatilho, com espaços reservados à sua escolha</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>com sucesso</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>com atualização</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>com diferenças</translation>
    </message>
    <message>
        <source>no expected result</source>
        <translation>sem resultado esperado</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>com defeito</translation>
    </message>
    <message>
        <source>There are no samples.</source>
        <translation>Não há amostras.</translation>
    </message>
    <message>
        <source>--update writes the missing expected results.</source>
        <translation>--update grava os resultados esperados que faltam.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>é uma pasta</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 não pode ser lido: %2.</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>a pasta %1 não pode ser criada</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text (line %2); save it as UTF-8 first.</source>
        <translation>%1 não é texto UTF-8 (linha %2); salve-o primeiro como UTF-8.</translation>
    </message>
    <message>
        <source>%1 was changed by another program; it was not overwritten.</source>
        <translation>%1 foi alterado por outro programa; não foi sobrescrito.</translation>
    </message>
    <message>
        <source>%1 cannot be moved to the trash; nothing was deleted.</source>
        <translation>%1 não pode ser movido para a lixeira; nada foi excluído.</translation>
    </message>
    <message>
        <source>%1 cannot be brought back: there is another file of that name.</source>
        <translation>%1 não pode ser recuperado: há outro arquivo com esse nome.</translation>
    </message>
    <message>
        <source>%1 cannot be brought back from the trash (%2).</source>
        <translation>%1 não pode ser recuperado da lixeira (%2).</translation>
    </message>
    <message>
        <source>&quot;bodyFile&quot; points outside the samples folder</source>
        <translation>&quot;bodyFile&quot; aponta para fora da pasta de amostras</translation>
    </message>
    <message>
        <source>%1 is not a workspace: it has no %2.</source>
        <translation>%1 não é um espaço de trabalho: não tem %2.</translation>
    </message>
    <message>
        <source>it must hold an object</source>
        <translation>ele deve conter um objeto</translation>
    </message>
    <message>
        <source>it has no format number (this version reads format %1)</source>
        <translation>ele não tem número de formato (esta versão lê o formato %1)</translation>
    </message>
    <message>
        <source>format %1 is an older one (this version reads format %2)</source>
        <translation>o formato %1 é mais antigo (esta versão lê o formato %2)</translation>
    </message>
    <message>
        <source>format %1 is not known to this version, which reads format %2; a newer Hooksmith may have written it</source>
        <translation>o formato %1 não é conhecido por esta versão, que lê o formato %2; um Hooksmith mais novo pode tê-lo gravado</translation>
    </message>
    <message>
        <source>&quot;scriptFile&quot; points outside the integration&apos;s folder</source>
        <translation>&quot;scriptFile&quot; aponta para fora da pasta da integração</translation>
    </message>
    <message>
        <source>there is a workspace already</source>
        <translation>já existe um espaço de trabalho</translation>
    </message>
    <message>
        <source>There is no script to save in &quot;%1&quot;.</source>
        <translation>Não há script a salvar em &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no sample &quot;%1&quot;.</source>
        <translation>Não existe a amostra &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no integration &quot;%1&quot;.</source>
        <translation>Não existe a integração &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no integration &quot;%1&quot; to save, or its file is broken.</source>
        <translation>Não existe a integração &quot;%1&quot; para salvar, ou o seu arquivo está com defeito.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 já existe.</translation>
    </message>
    <message>
        <source>%1 cannot be renamed to %2.</source>
        <translation>%1 não pode ser renomeado para %2.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (cópia)</translation>
    </message>
    <message>
        <source>Not an attachment object: the server refuses the message.</source>
        <translation>Não é um objeto de anexo: o servidor recusa a mensagem.</translation>
    </message>
    <message numerus="yes">
        <source>%n more attachment(s) are not drawn here.</source>
        <translation>
            <numerusform>Mais %n anexo não é desenhado aqui.</numerusform>
            <numerusform>Mais %n anexos não são desenhados aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Imagem %1</translation>
    </message>
    <message>
        <source>Thumbnail %1</source>
        <translation>Miniatura %1</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anexo</translation>
    </message>
    <message numerus="yes">
        <source>%n more field(s) are not drawn here.</source>
        <translation>
            <numerusform>Mais %n campo não é desenhado aqui.</numerusform>
            <numerusform>Mais %n campos não são desenhados aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>This button has no msg: a click sends nothing</source>
        <translation>Este botão não tem msg: um clique não envia nada</translation>
    </message>
    <message>
        <source>Puts &quot;%1&quot; into the message field</source>
        <translation>Põe &quot;%1&quot; no campo de mensagem</translation>
    </message>
    <message>
        <source>Quotes this message and puts &quot;%1&quot; into the message field</source>
        <translation>Cita esta mensagem e põe &quot;%1&quot; no campo de mensagem</translation>
    </message>
    <message>
        <source>Sends &quot;%1&quot; to the room</source>
        <translation>Envia &quot;%1&quot; para a sala</translation>
    </message>
    <message>
        <source>Quotes nested deeper are not drawn here.</source>
        <translation>Citações aninhadas mais fundo não são desenhadas aqui.</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copiar o código</translation>
    </message>
    <message>
        <source>Formula, simplified</source>
        <translation>Fórmula, simplificada</translation>
    </message>
    <message>
        <source>Formula that cannot be read, shown as its source</source>
        <translation>Fórmula que não pode ser lida, mostrada como o seu código-fonte</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>Abre %1</translation>
    </message>
    <message>
        <source>A formula, simplified; the client draws it with KaTeX. Source: %1</source>
        <translation>Uma fórmula, simplificada; o cliente a desenha com KaTeX. Código-fonte: %1</translation>
    </message>
    <message>
        <source>Rocket.Chat may add a link preview for %1.</source>
        <translation>O Rocket.Chat pode acrescentar uma prévia do link %1.</translation>
    </message>
    <message>
        <source>Link preview</source>
        <translation>Prévia do link</translation>
    </message>
    <message>
        <source>Show or hide the link preview</source>
        <translation>Mostrar ou ocultar a prévia do link</translation>
    </message>
    <message>
        <source>Enter or a double click goes to line %1 of the script.</source>
        <translation>Enter ou um clique duplo leva à linha %1 do script.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Fate</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Show the attachment</source>
        <translation>Mostrar o anexo</translation>
    </message>
    <message>
        <source>Collapse the attachment</source>
        <translation>Recolher o anexo</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Nenhuma imagem</translation>
    </message>
    <message>
        <source>Load pictures from %1</source>
        <translation>Carregar imagens de %1</translation>
    </message>
    <message>
        <source>Loading, %1 %</source>
        <translation>Carregando, %1 %</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>The picture cannot be shown.</source>
        <translation>A imagem não pode ser mostrada.</translation>
    </message>
    <message>
        <source>Message from %1, %2</source>
        <translation>Mensagem de %1, %2</translation>
    </message>
    <message>
        <source>Rendered message</source>
        <translation>Mensagem renderizada</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>Spoiler: click to reveal</source>
        <translation>Spoiler: clique para revelar</translation>
    </message>
    <message>
        <source>The code is on the clipboard.</source>
        <translation>O código está na área de transferência.</translation>
    </message>
    <message>
        <source>Links of this kind are never opened.</source>
        <translation>Links deste tipo nunca são abertos.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>Copiar o endereço do link</translation>
    </message>
    <message>
        <source>This is not a picture that can be shown.</source>
        <translation>Isto não é uma imagem que possa ser mostrada.</translation>
    </message>
    <message>
        <source>This data address holds no picture.</source>
        <translation>Este endereço data não contém uma imagem.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 não pode ser lido.</translation>
    </message>
    <message>
        <source>Not a full address (https://…).</source>
        <translation>Não é um endereço completo (https://…).</translation>
    </message>
    <message>
        <source>The picture is larger than 20 MB.</source>
        <translation>A imagem é maior que 20 MB.</translation>
    </message>
    <message>
        <source>The picture cannot be loaded: %1</source>
        <translation>A imagem não pode ser carregada: %1</translation>
    </message>
    <message>
        <source>The address leads on to %1, which pictures are not loaded from.</source>
        <translation>O endereço leva adiante para %1, de onde imagens não são carregadas.</translation>
    </message>
    <message>
        <source>The address leads on to others without end.</source>
        <translation>O endereço leva adiante a outros sem fim.</translation>
    </message>
    <message>
        <source>The picture is too large to be shown.</source>
        <translation>A imagem é grande demais para ser mostrada.</translation>
    </message>
    <message>
        <source>What becomes of each key</source>
        <translation>O que acontece com cada chave</translation>
    </message>
    <message>
        <source>This button has no msg: a click in the client sends nothing.</source>
        <translation>Este botão não tem msg: um clique no cliente não envia nada.</translation>
    </message>
    <message>
        <source>In the client this click sends &quot;%1&quot; to %2, in the name of the person who clicks.</source>
        <translation>No cliente este clique envia &quot;%1&quot; para %2, em nome de quem clica.</translation>
    </message>
    <message>
        <source>In the client this click puts &quot;%1&quot; into the message field of %2.</source>
        <translation>No cliente este clique põe &quot;%1&quot; no campo de mensagem de %2.</translation>
    </message>
    <message>
        <source>In the client this click quotes the message and puts &quot;%1&quot; into the message field of %2.</source>
        <translation>No cliente este clique cita a mensagem e põe &quot;%1&quot; no campo de mensagem de %2.</translation>
    </message>
    <message>
        <source>Show the message in the dark theme</source>
        <translation>Mostrar a mensagem no tema escuro</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Exibição</translation>
    </message>
    <message>
        <source>Look, width and zoom of the message</source>
        <translation>Aparência, largura e zoom da mensagem</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Menções</translation>
    </message>
    <message>
        <source>Automatic (as the chosen server)</source>
        <translation>Automático (como o servidor escolhido)</translation>
    </message>
    <message>
        <source>Coloured names (newer servers)</source>
        <translation>Nomes coloridos (servidores mais novos)</translation>
    </message>
    <message>
        <source>Chips (older servers)</source>
        <translation>Etiquetas (servidores mais antigos)</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largura</translation>
    </message>
    <message>
        <source>As wide as the pane</source>
        <translation>Tão larga quanto o painel</translation>
    </message>
    <message>
        <source>Narrow window</source>
        <translation>Janela estreita</translation>
    </message>
    <message>
        <source>Phone (375 px)</source>
        <translation>Celular (375 px)</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Copiar a mensagem</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Copiar como imagem</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copiar como JSON</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Nothing is posted</source>
        <translation>Nada é publicado</translation>
    </message>
    <message>
        <source>to %1 on %2</source>
        <translation>para %1 em %2</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) refused</source>
        <translation>
            <numerusform>%n chave recusada</numerusform>
            <numerusform>%n chaves recusadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) ignored</source>
        <translation>
            <numerusform>%n chave ignorada</numerusform>
            <numerusform>%n chaves ignoradas</numerusform>
        </translation>
    </message>
    <message>
        <source>All keys are used</source>
        <translation>Todas as chaves são usadas</translation>
    </message>
    <message>
        <source>What the server and the client make of each key of the returned object</source>
        <translation>O que o servidor e o cliente fazem de cada chave do objeto retornado</translation>
    </message>
    <message>
        <source>The script failed.</source>
        <translation>O script falhou.</translation>
    </message>
    <message>
        <source>The script was stopped.</source>
        <translation>O script foi parado.</translation>
    </message>
    <message>
        <source>The server refuses this.</source>
        <translation>O servidor recusa isto.</translation>
    </message>
    <message>
        <source>Nothing is posted.</source>
        <translation>Nada é publicado.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3</source>
        <translation>%1, linha %2, coluna %3</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1 (linha %2)</translation>
    </message>
    <message>
        <source>Why there is no message</source>
        <translation>Por que não há mensagem</translation>
    </message>
    <message>
        <source>What the caller is answered</source>
        <translation>O que quem chamou recebe como resposta</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>The request cannot be sent as it is.</source>
        <translation>A requisição não pode ser enviada como está.</translation>
    </message>
    <message>
        <source>Go to the request</source>
        <translation>Ir para a requisição</translation>
    </message>
    <message>
        <source>%1 This is the message of the last request that could be sent.</source>
        <translation>%1 Esta é a mensagem da última requisição que pôde ser enviada.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 precisa de um valor.</translation>
    </message>
    <message>
        <source>Unknown option %1. Put -- before a text that begins with dashes.</source>
        <translation>Opção %1 desconhecida. Ponha -- antes de um texto que comece com traços.</translation>
    </message>
    <message>
        <source>One text at a time: put it into quotes.</source>
        <translation>Um texto por vez: ponha-o entre aspas.</translation>
    </message>
    <message>
        <source>Give a text or --file, not both.</source>
        <translation>Informe um texto ou --file, não ambos.</translation>
    </message>
    <message>
        <source>Give a text or --file FILE (- = standard input).</source>
        <translation>Informe um texto ou --file ARQUIVO (- = entrada padrão).</translation>
    </message>
    <message>
        <source>--options: %1 is true or false.</source>
        <translation>--options: %1 é true ou false.</translation>
    </message>
    <message>
        <source>--options: katex is an object.</source>
        <translation>--options: katex é um objeto.</translation>
    </message>
    <message>
        <source>--options: customDomains is a list of host names.</source>
        <translation>--options: customDomains é uma lista de nomes de host.</translation>
    </message>
    <message>
        <source>--options: the parser has no option %1.</source>
        <translation>--options: o parser não tem a opção %1.</translation>
    </message>
    <message>
        <source>--options must be a JSON object.</source>
        <translation>--options deve ser um objeto JSON.</translation>
    </message>
    <message>
        <source>--listen wants HOST:PORT with an address of this machine, for example 127.0.0.1:8080, not &quot;%1&quot;.</source>
        <translation>--listen espera HOST:PORTA com um endereço desta máquina, por exemplo 127.0.0.1:8080, não &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--forward wants the address of a Rocket.Chat incoming webhook (https://HOST/hooks/ID/TOKEN), not &quot;%1&quot;.</source>
        <translation>--forward espera o endereço de um webhook de entrada do Rocket.Chat (https://HOST/hooks/ID/TOKEN), não &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--secret %1: the environment has no variable %2.</source>
        <translation>--secret %1: o ambiente não tem a variável %2.</translation>
    </message>
    <message>
        <source>--secret %1: the file descriptor %2 cannot be read.</source>
        <translation>--secret %1: o descritor de arquivo %2 não pode ser lido.</translation>
    </message>
    <message>
        <source>--secret wants KEY=env:VARIABLE or KEY=fd:NUMBER, not &quot;%1&quot;.</source>
        <translation>--secret espera CHAVE=env:VARIÁVEL ou CHAVE=fd:NÚMERO, não &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Two integrations have the _id &quot;%1&quot;; each needs its own.</source>
        <translation>Duas integrações têm o _id &quot;%1&quot;; cada uma precisa do seu.</translation>
    </message>
    <message>
        <source>Only one workspace folder can be given.</source>
        <translation>Só é possível informar uma pasta de espaço de trabalho.</translation>
    </message>
    <message>
        <source>There is no integration to serve.</source>
        <translation>Não há integração a atender.</translation>
    </message>
    <message>
        <source>--tls-cert and --tls-key are given together or not at all.</source>
        <translation>--tls-cert e --tls-key são informados juntos ou nenhum deles.</translation>
    </message>
    <message>
        <source>hooksmith-cli: warning: the relay listens on %1, so that other machines can reach it, without encryption. Whoever knows an address can post.</source>
        <translation>hooksmith-cli: aviso: o relay escuta em %1, de modo que outras máquinas podem acessá-lo, sem criptografia. Quem souber um endereço pode publicar.</translation>
    </message>
    <message>
        <source>hooksmith-cli: warning: the relay listens on %1, so that other machines can reach it. Whoever knows an address can post.</source>
        <translation>hooksmith-cli: aviso: o relay escuta em %1, de modo que outras máquinas podem acessá-lo. Quem souber um endereço pode publicar.</translation>
    </message>
    <message>
        <source>Give it with --secret.</source>
        <translation>Informe-o com --secret.</translation>
    </message>
    <message numerus="yes">
        <source>hooksmith-cli: %n message(s) of an earlier run are still to be forwarded.</source>
        <translation>
            <numerusform>hooksmith-cli: %n mensagem de uma execução anterior ainda precisa ser encaminhada.</numerusform>
            <numerusform>hooksmith-cli: %n mensagens de uma execução anterior ainda precisam ser encaminhadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hooksmith-cli: %n message(s) could not be forwarded yet; they wait in %1 for the next start.</source>
        <translation>
            <numerusform>hooksmith-cli: %n mensagem ainda não pôde ser encaminhada; ela espera em %1 pelo próximo início.</numerusform>
            <numerusform>hooksmith-cli: %n mensagens ainda não puderam ser encaminhadas; elas esperam em %1 pelo próximo início.</numerusform>
        </translation>
    </message>
    <message>
        <source>Receive real webhooks, run them, and forward the messages to Rocket.Chat</source>
        <translation>Receber webhooks reais, executá-los e encaminhar as mensagens ao Rocket.Chat</translation>
    </message>
    <message>
        <source>Workspace folder (default: the current one).</source>
        <translation>Pasta do espaço de trabalho (padrão: a atual).</translation>
    </message>
    <message>
        <source>Integration record to serve; may be given several times, instead of or besides a workspace.</source>
        <translation>Registro de integração a atender; pode ser informado várias vezes, em vez de um espaço de trabalho ou além dele.</translation>
    </message>
    <message>
        <source>Address to listen on (default: the workspace&apos;s, else 127.0.0.1 and a free port).</source>
        <translation>Endereço em que escutar (padrão: o do espaço de trabalho, senão 127.0.0.1 e uma porta livre).</translation>
    </message>
    <message>
        <source>Rocket.Chat incoming webhook that gets the messages (default: the workspace&apos;s).</source>
        <translation>Webhook de entrada do Rocket.Chat que recebe as mensagens (padrão: o do espaço de trabalho).</translation>
    </message>
    <message>
        <source>Folder of the journal (default: the user&apos;s data folder).</source>
        <translation>Pasta do diário (padrão: a pasta de dados do usuário).</translation>
    </message>
    <message>
        <source>Host name that a tunnel or proxy sends; may be given several times.</source>
        <translation>Nome de host que um túnel ou proxy envia; pode ser informado várias vezes.</translation>
    </message>
    <message>
        <source>Server version to behave like (default: documented).</source>
        <translation>Versão do servidor a imitar (padrão: documented).</translation>
    </message>
    <message>
        <source>Settings: modes, signatures, limits, retention; the same object as &quot;relay&quot; in hooksmith.json, and stronger.</source>
        <translation>Configurações: modos, assinaturas, limites, retenção; o mesmo objeto que &quot;relay&quot; em hooksmith.json, e prevalece sobre ele.</translation>
    </message>
    <message>
        <source>A secret that the settings name; may be given several times. From the environment or a file descriptor; systemd credentials are found by themselves.</source>
        <translation>Um segredo citado nas configurações; pode ser informado várias vezes. Do ambiente ou de um descritor de arquivo; as credenciais do systemd são encontradas automaticamente.</translation>
    </message>
    <message>
        <source>Certificate (PEM, with its chain): serve https:// only.</source>
        <translation>Certificado (PEM, com a sua cadeia): atender só https://.</translation>
    </message>
    <message>
        <source>Its private key (PEM).</source>
        <translation>A sua chave privada (PEM).</translation>
    </message>
    <message>
        <source>Let the scripts&apos; own HTTP calls go to the network.</source>
        <translation>Deixar as chamadas HTTP dos próprios scripts irem à rede.</translation>
    </message>
    <message>
        <source>Print one line of JSON per event.</source>
        <translation>Imprimir uma linha de JSON por evento.</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>Escutando em %1</translation>
    </message>
    <message>
        <source>No Rocket.Chat address is set (--forward): messages are not sent on.</source>
        <translation>Nenhum endereço do Rocket.Chat está definido (--forward): as mensagens não são repassadas.</translation>
    </message>
    <message>
        <source>Messages go to %1</source>
        <translation>As mensagens vão para %1</translation>
    </message>
    <message>
        <source>The same delivery (%1) has come before.</source>
        <translation>A mesma entrega (%1) já veio antes.</translation>
    </message>
    <message>
        <source>%1 %2: forwarded to %3</source>
        <translation>%1 %2: encaminhada para %3</translation>
    </message>
    <message>
        <source>%1 %2: not forwarded: %3 %4</source>
        <translation>%1 %2: não encaminhada: %3 %4</translation>
    </message>
    <message>
        <source>Next try in %1 s.</source>
        <translation>Próxima tentativa em %1 s.</translation>
    </message>
    <message>
        <source>It is not tried again.</source>
        <translation>Não se tenta de novo.</translation>
    </message>
    <message>
        <source>%1 refused (%2) from %3: %4</source>
        <translation>%1 recusada (%2) de %3: %4</translation>
    </message>
    <message>
        <source>%1 is not UTF-8: invalid byte at line %2, column %3.</source>
        <translation>%1 não é UTF-8: byte inválido na linha %2, coluna %3.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrada padrão</translation>
    </message>
    <message>
        <source>An incoming sample; - is standard input.</source>
        <translation>Uma amostra de entrada; - é a entrada padrão.</translation>
    </message>
    <message>
        <source>An outgoing sample; - is standard input.</source>
        <translation>Uma amostra de saída; - é a entrada padrão.</translation>
    </message>
    <message>
        <source>The integration record; its script is used when no SCRIPT.js is named.</source>
        <translation>O registro da integração; o seu script é usado quando nenhum SCRIPT.js é informado.</translation>
    </message>
    <message>
        <source>Which server to behave like.</source>
        <translation>Qual servidor imitar.</translation>
    </message>
    <message>
        <source>Really send the outgoing request and the script&apos;s calls.</source>
        <translation>Enviar de verdade a requisição de saída e as chamadas do script.</translation>
    </message>
    <message>
        <source>Deadline for one method call.</source>
        <translation>Prazo para uma chamada de método.</translation>
    </message>
    <message>
        <source>Print the run document as JSON.</source>
        <translation>Imprimir o documento da execução como JSON.</translation>
    </message>
    <message>
        <source>Only one SCRIPT.js can be run; there is also &quot;%1&quot;.</source>
        <translation>Só um SCRIPT.js pode ser executado; há também &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--request and --event exclude each other.</source>
        <translation>--request e --event se excluem.</translation>
    </message>
    <message>
        <source>Name a sample with --request FILE or --event FILE.</source>
        <translation>Informe uma amostra com --request ARQUIVO ou --event ARQUIVO.</translation>
    </message>
    <message>
        <source>Script and sample cannot both come from standard input.</source>
        <translation>Script e amostra não podem vir ambos da entrada padrão.</translation>
    </message>
    <message>
        <source>--timeout must be a number of milliseconds, not &quot;%1&quot;.</source>
        <translation>--timeout deve ser um número de milissegundos, não &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1 is an outgoing integration; give it an event with --event.</source>
        <translation>%1 é uma integração de saída; dê a ela um evento com --event.</translation>
    </message>
    <message>
        <source>%1 is an incoming integration; give it a request with --request.</source>
        <translation>%1 é uma integração de entrada; dê a ela uma requisição com --request.</translation>
    </message>
    <message>
        <source>%1 is an outgoing sample; pass it with --event.</source>
        <translation>%1 é uma amostra de saída; passe-a com --event.</translation>
    </message>
    <message>
        <source>%1 is an incoming sample; pass it with --request.</source>
        <translation>%1 é uma amostra de entrada; passe-a com --request.</translation>
    </message>
    <message>
        <source>Run one request or event through a script and say what would happen</source>
        <translation>Executar uma requisição ou um evento em um script e dizer o que aconteceria</translation>
    </message>
    <message>
        <source>The script; - is standard input.</source>
        <translation>O script; - é a entrada padrão.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Reply to the caller: %1</source>
        <translation>Resposta a quem chamou: %1</translation>
    </message>
    <message>
        <source>Request %1: %2 %3</source>
        <translation>Requisição %1: %2 %3</translation>
    </message>
    <message>
        <source>retried after %1 ms</source>
        <translation>nova tentativa após %1 ms</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>Mensagem para %1</translation>
    </message>
    <message>
        <source>Calls of the script</source>
        <translation>Chamadas do script</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Apontamentos</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erro</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Run every sample of a workspace against its expected result</source>
        <translation>Executar cada amostra de um espaço de trabalho e comparar com o resultado esperado</translation>
    </message>
    <message>
        <source>The workspace.</source>
        <translation>O espaço de trabalho.</translation>
    </message>
    <message>
        <source>Also write the results as JUnit XML.</source>
        <translation>Gravar também os resultados como JUnit XML.</translation>
    </message>
    <message>
        <source>Accept the new results as the expected ones.</source>
        <translation>Aceitar os novos resultados como os esperados.</translation>
    </message>
    <message>
        <source>Name the workspace&apos;s folder.</source>
        <translation>Informe a pasta do espaço de trabalho.</translation>
    </message>
    <message>
        <source>Only one workspace can be tested; there is also &quot;%1&quot;.</source>
        <translation>Só um espaço de trabalho pode ser testado; há também &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Usage: hooksmith-cli COMMAND [OPTIONS]</source>
        <translation>Uso: hooksmith-cli COMANDO [OPÇÕES]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Comandos:</translation>
    </message>
    <message>
        <source>hooksmith-cli COMMAND --help tells the options of a command.</source>
        <translation>hooksmith-cli COMANDO --help mostra as opções de um comando.</translation>
    </message>
    <message>
        <source>hooksmith-cli: no command given.</source>
        <translation>hooksmith-cli: nenhum comando informado.</translation>
    </message>
    <message>
        <source>hooksmith-cli: there is no command &quot;%1&quot;.</source>
        <translation>hooksmith-cli: não existe o comando &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The picture would be too large; choose a smaller --scale.</source>
        <translation>A imagem ficaria grande demais; escolha um --scale menor.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 não pode ser gravado: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 não pode ser lido: %2</translation>
    </message>
    <message>
        <source>%1 must hold a message object or a list of them.</source>
        <translation>%1 deve conter um objeto de mensagem ou uma lista deles.</translation>
    </message>
    <message>
        <source>%1 holds no message.</source>
        <translation>%1 não contém nenhuma mensagem.</translation>
    </message>
    <message>
        <source>Draw this message; - = standard input.</source>
        <translation>Desenhar esta mensagem; - = entrada padrão.</translation>
    </message>
    <message>
        <source>The picture to write.</source>
        <translation>A imagem a gravar.</translation>
    </message>
    <message>
        <source>light or dark.</source>
        <translation>light ou dark.</translation>
    </message>
    <message>
        <source>Width of the message list.</source>
        <translation>Largura da lista de mensagens.</translation>
    </message>
    <message>
        <source>Device pixels per pixel.</source>
        <translation>Pixels do dispositivo por pixel.</translation>
    </message>
    <message>
        <source>For tests: the time to show.</source>
        <translation>Para testes: a hora a mostrar.</translation>
    </message>
    <message>
        <source>For tests: folder of relative picture addresses.</source>
        <translation>Para testes: pasta dos endereços de imagem relativos.</translation>
    </message>
    <message>
        <source>Unexpected argument %1.</source>
        <translation>Argumento inesperado %1.</translation>
    </message>
    <message>
        <source>--out needs --render MESSAGE.json.</source>
        <translation>--out precisa de --render MENSAGEM.json.</translation>
    </message>
    <message>
        <source>--render needs --out FILE.png.</source>
        <translation>--render precisa de --out ARQUIVO.png.</translation>
    </message>
    <message>
        <source>--theme is light or dark, not %1.</source>
        <translation>--theme é light ou dark, não %1.</translation>
    </message>
    <message>
        <source>--width is a number of pixels from 200 to 4000.</source>
        <translation>--width é um número de pixels de 200 a 4000.</translation>
    </message>
    <message>
        <source>--scale is a number from 0.25 to 8.</source>
        <translation>--scale é um número de 0.25 a 8.</translation>
    </message>
    <message>
        <source>The body is not well-formed XML: %1 (line %2, column %3).</source>
        <translation>O corpo não é XML bem-formado: %1 (linha %2, coluna %3).</translation>
    </message>
    <message>
        <source>The body</source>
        <translation>O corpo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a proxy, as in http://proxy.example.org:3128 or socks5://127.0.0.1:1080.</source>
        <translation>&quot;%1&quot; não é o endereço de um proxy, como http://proxy.example.org:3128 ou socks5://127.0.0.1:1080.</translation>
    </message>
    <message>
        <source>The proxy&apos;s user and password have fields of their own; they are not kept in its address.</source>
        <translation>O usuário e a senha do proxy têm campos próprios; eles não são guardados no endereço.</translation>
    </message>
    <message>
        <source>%1 holds no certificate that can be read (PEM); only the system&apos;s authorities are trusted.</source>
        <translation>%1 não contém nenhum certificado legível (PEM); só as autoridades do sistema são confiáveis.</translation>
    </message>
    <message>
        <source>A proxy is to be used, but its address is missing or wrong; nothing goes through a proxy.</source>
        <translation>Um proxy deve ser usado, mas o endereço falta ou está errado; nada passa por um proxy.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read, so the defaults hold.</source>
        <translation>As configurações em %1 não podem ser lidas, por isso valem as padrão.</translation>
    </message>
    <message>
        <source>The settings in %1 could not be read, so the defaults hold. The file is kept as %2.</source>
        <translation>As configurações em %1 não puderam ser lidas, por isso valem as padrão. O arquivo foi guardado como %2.</translation>
    </message>
    <message>
        <source>The settings cannot be written to %1: what you choose holds until Hooksmith is closed.</source>
        <translation>As configurações não podem ser gravadas em %1: o que você escolher vale até o Hooksmith ser fechado.</translation>
    </message>
    <message>
        <source>This file does not hold exported settings of Hooksmith.</source>
        <translation>Este arquivo não contém configurações exportadas do Hooksmith.</translation>
    </message>
    <message>
        <source>The language of menus, sentences, dates and numbers.</source>
        <translation>O idioma de menus, frases, datas e números.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Breaks lines of a script that are wider than its pane.</source>
        <translation>Quebra as linhas de um script que são mais largas que o painel.</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Quebrar linhas longas</translation>
    </message>
    <message>
        <source>Shows what a line wrote to the console at its end.</source>
        <translation>Mostra no fim de uma linha o que ela escreveu no console.</translation>
    </message>
    <message>
        <source>Console text beside its line</source>
        <translation>Texto do console ao lado da linha</translation>
    </message>
    <message>
        <source>The Rocket.Chat version that scripts are run like.</source>
        <translation>A versão do Rocket.Chat que é imitada ao executar scripts.</translation>
    </message>
    <message>
        <source>Behave like</source>
        <translation>Versão a imitar</translation>
    </message>
    <message>
        <source>How long after the last key the script is run again.</source>
        <translation>Quanto tempo após a última tecla o script é executado de novo.</translation>
    </message>
    <message>
        <source>Pause before a run</source>
        <translation>Pausa antes de uma execução</translation>
    </message>
    <message>
        <source>The hosts that the message may load pictures from; from others nothing is loaded before you click the picture&apos;s place.</source>
        <translation>Os hosts dos quais a mensagem pode carregar imagens; de outros nada é carregado antes que você clique no lugar da imagem.</translation>
    </message>
    <message>
        <source>Hosts of pictures</source>
        <translation>Hosts de imagens</translation>
    </message>
    <message>
        <source>The way to the network: as the desktop or the environment (http_proxy) say, directly, or through the proxy below. This computer itself is always reached directly.</source>
        <translation>O caminho até a rede: como dizem o sistema ou o ambiente (http_proxy), direto, ou pelo proxy abaixo. Este próprio computador é sempre acessado diretamente.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Where the proxy is: http://HOST:PORT or socks5://HOST:PORT.</source>
        <translation>Onde está o proxy: http://HOST:PORTA ou socks5://HOST:PORTA.</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Endereço do proxy</translation>
    </message>
    <message>
        <source>The user that the proxy asks for; its password is kept in the desktop&apos;s key store.</source>
        <translation>O usuário que o proxy pede; a senha é guardada no chaveiro do sistema.</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Usuário do proxy</translation>
    </message>
    <message>
        <source>Hosts that are reached without the proxy; .example.org is every host below it.</source>
        <translation>Hosts que são acessados sem o proxy; .example.org é todo host abaixo dele.</translation>
    </message>
    <message>
        <source>Not through the proxy</source>
        <translation>Sem passar pelo proxy</translation>
    </message>
    <message>
        <source>A PEM file with certificates of an authority of your own, trusted besides those of the system.</source>
        <translation>Um arquivo PEM com certificados de uma autoridade própria, confiáveis além dos do sistema.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autoridade certificadora</translation>
    </message>
    <message>
        <source>What closing the window does to a relay that runs.</source>
        <translation>O que acontece com um relay em execução ao fechar a janela.</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Quando a janela é fechada</translation>
    </message>
    <message>
        <source>Shows a notification for every webhook that arrives, not only for what went wrong.</source>
        <translation>Mostra uma notificação para cada webhook que chega, não só para o que deu errado.</translation>
    </message>
    <message>
        <source>Say when webhooks arrive</source>
        <translation>Avisar quando chegarem webhooks</translation>
    </message>
    <message>
        <source>As the desktop&apos;s</source>
        <translation>Como no sistema</translation>
    </message>
    <message>
        <source>The one below</source>
        <translation>O informado abaixo</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Perguntar</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>Mantê-lo em execução</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Pará-lo</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relay</translation>
    </message>
    <message>
        <source>There is no environment &quot;%1&quot;; the workspace has none.</source>
        <translation>Não existe o ambiente &quot;%1&quot;; o espaço de trabalho não tem nenhum.</translation>
    </message>
    <message>
        <source>There is no environment &quot;%1&quot;; there are %2.</source>
        <translation>Não existe o ambiente &quot;%1&quot;; existem %2.</translation>
    </message>
    <message>
        <source>The environment of the sample&apos;s workspace whose variables are put in.</source>
        <translation>O ambiente do espaço de trabalho da amostra cujas variáveis são inseridas.</translation>
    </message>
    <message>
        <source>--environment needs a sample in a workspace; %1 is in none.</source>
        <translation>--environment precisa de uma amostra em um espaço de trabalho; %1 não está em nenhum.</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>aviso: %1</translation>
    </message>
    <message>
        <source>The environment whose variables are put in; without it the one that &quot;testEnvironment&quot; of hooksmith.json names.</source>
        <translation>O ambiente cujas variáveis são inseridas; sem ele, o indicado por &quot;testEnvironment&quot; em hooksmith.json.</translation>
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
        <translation>O servidor aceita, mas o cliente não consegue desenhar um campo cujo valor é do tipo %1. Envie uma string.</translation>
    </message>
    <message>
        <source>The client cannot draw a field whose value is of the type %1. Send a string.</source>
        <translation>O cliente não consegue desenhar um campo cujo valor é do tipo %1. Envie uma string.</translation>
    </message>
    <message numerus="yes">
        <source>%n tested: %1</source>
        <translation>
            <numerusform>%n amostra testada: %1</numerusform>
            <numerusform>%n amostras testadas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>(stub)</source>
        <translation>(resposta simulada)</translation>
    </message>
    <message>
        <source>The font of scripts and requests.</source>
        <translation>A fonte dos scripts e das requisições.</translation>
    </message>
    <message>
        <source>Font of code</source>
        <translation>Fonte do código</translation>
    </message>
    <message>
        <source>How long a method of a script may take in the window before its run is stopped. The relay and the command line have times of their own.</source>
        <translation>Quanto tempo um método de um script pode levar na janela antes que a execução seja interrompida. O relay e a linha de comando têm tempos próprios.</translation>
    </message>
    <message>
        <source>Time limit of a method</source>
        <translation>Limite de tempo de um método</translation>
    </message>
    <message>
        <source>What is shown when Hooksmith is started without a folder; without a last workspace it is the example.</source>
        <translation>O que é mostrado quando o Hooksmith é iniciado sem uma pasta; sem um último espaço de trabalho, é o exemplo.</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Ao iniciar</translation>
    </message>
    <message>
        <source>The last workspace</source>
        <translation>O último espaço de trabalho</translation>
    </message>
    <message>
        <source>The welcome page</source>
        <translation>A página de boas-vindas</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Espaços de trabalho</translation>
    </message>
    <message>
        <source>The body parser refuses the character set: &quot;%1&quot;.</source>
        <translation>O parser do corpo recusa o conjunto de caracteres: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Send UTF-8.</source>
        <translation>Envie UTF-8.</translation>
    </message>
    <message>
        <source>The body is nested deeper than Hooksmith reads: a server would read it.</source>
        <translation>O corpo tem mais níveis de aninhamento do que o Hooksmith lê: um servidor o leria.</translation>
    </message>
    <message>
        <source>This destructuring changes a variable that the same expression has read before: a server goes on with the old value, Hooksmith&apos;s engine with the new one. Make it a statement of its own.</source>
        <translation>Esta desestruturação altera uma variável que a mesma expressão já leu: um servidor continua com o valor antigo, o mecanismo do Hooksmith com o novo. Faça dela uma instrução separada.</translation>
    </message>
    <message>
        <source>Where &quot;getOwnPropertyDescriptor&quot; describes a property that the proxy&apos;s target does not have, Hooksmith&apos;s engine throws a TypeError; a server takes the description.</source>
        <translation>Quando &quot;getOwnPropertyDescriptor&quot; descreve uma propriedade que o alvo do proxy não tem, o mecanismo do Hooksmith lança um TypeError; um servidor aceita a descrição.</translation>
    </message>
    <message>
        <source>As a key of a Map or Set, this proxy&apos;s traps are asked for a symbol of Hooksmith&apos;s engine; on a server they are not asked at all.</source>
        <translation>Com este proxy como chave de um Map ou Set, as traps dele são consultadas sobre um símbolo do mecanismo do Hooksmith; em um servidor elas não são consultadas.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>The file checks nothing: it has neither test(…) nor expect(…).</source>
        <translation>O arquivo não verifica nada: não tem test(…) nem expect(…).</translation>
    </message>
    <message>
        <source>check &quot;%1&quot;: %2</source>
        <translation>verificação &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>com falha</translation>
    </message>
    <message numerus="yes">
        <source>%n more button(s) are not drawn here.</source>
        <translation>
            <numerusform>Mais %n botão não é desenhado aqui.</numerusform>
            <numerusform>Mais %n botões não são desenhados aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>No message yet: run a sample to see what the script posts.</source>
        <translation>Nenhuma mensagem ainda: execute uma amostra para ver o que o script publica.</translation>
    </message>
    <message>
        <source>The message is too long for one picture: nothing was copied.</source>
        <translation>A mensagem é longa demais para uma só imagem: nada foi copiado.</translation>
    </message>
    <message>
        <source>Show the run step by step (Trace)</source>
        <translation>Mostrar a execução passo a passo (Rastreamento)</translation>
    </message>
    <message>
        <source>%1: something has changed; testing again.</source>
        <translation>%1: algo mudou; testando de novo.</translation>
    </message>
    <message>
        <source>Print the results as one JSON document instead of lines.</source>
        <translation>Imprimir os resultados como um único documento JSON em vez de linhas.</translation>
    </message>
    <message>
        <source>Test again after every change of the workspace, until Ctrl+C.</source>
        <translation>Testar de novo após cada mudança no espaço de trabalho, até Ctrl+C.</translation>
    </message>
    <message>
        <source>--watch is for people: it makes no --junit and no --json.</source>
        <translation>--watch é para pessoas: não gera --junit nem --json.</translation>
    </message>
    <message>
        <source>The log cannot be written to %1.</source>
        <translation>O log não pode ser gravado em %1.</translation>
    </message>
    <message>
        <source>%1 is missing: scripts cannot be run or checked and messages cannot be drawn. Files can be edited, and the relay passes requests through. Reinstall Hooksmith.</source>
        <translation>Falta %1: não é possível executar nem verificar scripts, nem desenhar mensagens. Os arquivos podem ser editados, e o relay repassa as requisições. Reinstale o Hooksmith.</translation>
    </message>
    <message>
        <source>esbuild is missing beside Hooksmith&apos;s programs: scripts cannot be run. Everything else works. Reinstall Hooksmith, or name it in HOOKSMITH_ESBUILD.</source>
        <translation>Falta o esbuild junto aos programas do Hooksmith: não é possível executar scripts. Todo o resto funciona. Reinstale o Hooksmith ou indique o esbuild em HOOKSMITH_ESBUILD.</translation>
    </message>
    <message>
        <source>Qt&apos;s plug-in for SQLite is missing: the relay cannot keep what it receives. Everything else works. On Debian it is in libqt6sql6-sqlite.</source>
        <translation>Falta o plug-in do Qt para SQLite: o relay não consegue guardar o que recebe. Todo o resto funciona. No Debian, ele está em libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>Qt&apos;s plug-in for TLS is missing: https addresses cannot be reached. Everything else works.</source>
        <translation>Falta o plug-in do Qt para TLS: não é possível acessar endereços https. Todo o resto funciona.</translation>
    </message>
    <message>
        <source>No font for emoji is installed: in messages they are shown as boxes. What is posted is right all the same. On Debian one is in fonts-noto-color-emoji.</source>
        <translation>Não há nenhuma fonte de emojis instalada: nas mensagens, eles aparecem como quadradinhos. Mesmo assim, o que é publicado está correto. No Debian, há uma em fonts-noto-color-emoji.</translation>
    </message>
    <message numerus="yes">
        <source>%1 answered with more than %n byte(s); that is no reply of a Rocket.Chat server.</source>
        <translation>
            <numerusform>%1 respondeu com mais de %n byte; isso não é resposta de um servidor Rocket.Chat.</numerusform>
            <numerusform>%1 respondeu com mais de %n bytes; isso não é resposta de um servidor Rocket.Chat.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 redirects without saying where to; the token is not sent after redirects.</source>
        <translation>%1 redireciona sem dizer para onde; o token não é enviado após redirecionamentos.</translation>
    </message>
    <message>
        <source>The text is too large to import: at most %1 MB are read.</source>
        <translation>O texto é grande demais para importar: são lidos no máximo %1 MB.</translation>
    </message>
    <message>
        <source>This is not a text that can be imported.</source>
        <translation>Este não é um texto que possa ser importado.</translation>
    </message>
    <message>
        <source>This is no curl command, HTTP file, HAR file, Postman collection, sample or JSON.</source>
        <translation>Isto não é comando curl, arquivo HTTP, arquivo HAR, coleção do Postman, amostra nem JSON.</translation>
    </message>
    <message numerus="yes">
        <source>The request line and headers are longer than %n byte(s). Send fewer or shorter headers, or a shorter address.</source>
        <translation>
            <numerusform>A linha de requisição e os cabeçalhos passam de %n byte. Envie menos cabeçalhos ou cabeçalhos mais curtos, ou um endereço mais curto.</numerusform>
            <numerusform>A linha de requisição e os cabeçalhos passam de %n bytes. Envie menos cabeçalhos ou cabeçalhos mais curtos, ou um endereço mais curto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The body is longer than %n byte(s). Send less, or raise the relay&apos;s body limit.</source>
        <translation>
            <numerusform>O corpo passa de %n byte. Envie menos, ou aumente o limite de corpo do relay.</numerusform>
            <numerusform>O corpo passa de %n bytes. Envie menos, ou aumente o limite de corpo do relay.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server refuses the message: this must be a string, not %1.</source>
        <translation>O servidor recusa a mensagem: isto deve ser uma string, não %1.</translation>
    </message>
    <message>
        <source>The server refuses the message: this must be a string or a number, not %1.</source>
        <translation>O servidor recusa a mensagem: isto deve ser uma string ou um número, não %1.</translation>
    </message>
    <message>
        <source>The server refuses the message: this must be true or false, not %1.</source>
        <translation>O servidor recusa a mensagem: isto deve ser true ou false, não %1.</translation>
    </message>
    <message>
        <source>The server refuses the message: this must be a number, not %1.</source>
        <translation>O servidor recusa a mensagem: isto deve ser um número, não %1.</translation>
    </message>
    <message>
        <source>The server refuses the message: this must be an object, not %1.</source>
        <translation>O servidor recusa a mensagem: isto deve ser um objeto, não %1.</translation>
    </message>
    <message>
        <source>The server refuses the message: this must be a list, not %1.</source>
        <translation>O servidor recusa a mensagem: isto deve ser uma lista, não %1.</translation>
    </message>
    <message>
        <source>The server refuses the message: this must be a full address (https://…) or an upload path, not %1.</source>
        <translation>O servidor recusa a mensagem: isto deve ser um endereço completo (https://…) ou um caminho de upload, não %1.</translation>
    </message>
    <message>
        <source>The server refuses the message: Invalid href value provided. It must be a full address (https://…) or an upload path.</source>
        <translation>O servidor recusa a mensagem: Invalid href value provided. O valor deve ser um endereço completo (https://…) ou um caminho de upload.</translation>
    </message>
    <message>
        <source>%1 did not answer in time (%2 s).</source>
        <extracomment>%2: a number, with a fraction where there is one</extracomment>
        <translation>%1 não respondeu a tempo (%2 s).</translation>
    </message>
    <message>
        <source>%1 redirects without saying where to; messages are not sent after redirects.</source>
        <translation>%1 redireciona sem dizer para onde; mensagens não são enviadas após redirecionamentos.</translation>
    </message>
    <message numerus="yes">
        <source>Too many requests came from %2 (allowed a minute: %1). The next one is welcome in %n second(s); the limit is a setting of the relay.</source>
        <translation>
            <numerusform>Vieram requisições demais de %2 (permitidas por minuto: %1). A próxima será bem-vinda em %n segundo; o limite é uma configuração do relay.</numerusform>
            <numerusform>Vieram requisições demais de %2 (permitidas por minuto: %1). A próxima será bem-vinda em %n segundos; o limite é uma configuração do relay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The request did not arrive within %n second(s).</source>
        <translation>
            <numerusform>A requisição não chegou em %n segundo.</numerusform>
            <numerusform>A requisição não chegou em %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n connection(s) are open. Close some, or try again in a moment.</source>
        <translation>
            <numerusform>Há mais de %n conexão aberta. Feche-a ou tente de novo daqui a pouco.</numerusform>
            <numerusform>Há mais de %n conexões abertas. Feche algumas ou tente de novo daqui a pouco.</numerusform>
        </translation>
    </message>
    <message>
        <source>The relay&apos;s setting &quot;%1&quot; must be an object.</source>
        <translation>A configuração &quot;%1&quot; do relay deve ser um objeto.</translation>
    </message>
    <message>
        <source>The relay&apos;s setting &quot;%3&quot; must be a number from %1 to %2.</source>
        <translation>A configuração &quot;%3&quot; do relay deve ser um número de %1 a %2.</translation>
    </message>
    <message>
        <source>The relay&apos;s setting &quot;%1&quot; must be true or false.</source>
        <translation>A configuração &quot;%1&quot; do relay deve ser true ou false.</translation>
    </message>
    <message>
        <source>The relay&apos;s setting &quot;%1&quot; must be a text.</source>
        <translation>A configuração &quot;%1&quot; do relay deve ser um texto.</translation>
    </message>
    <message>
        <source>The relay&apos;s setting &quot;%1&quot; must be an address that begins with http:// or https://.</source>
        <translation>A configuração &quot;%1&quot; do relay deve ser um endereço que comece com http:// ou https://.</translation>
    </message>
    <message>
        <source>The relay&apos;s setting &quot;%1&quot; must be the id of the account that posts.</source>
        <translation>A configuração &quot;%1&quot; do relay deve ser o ID da conta que publica.</translation>
    </message>
    <message>
        <source>The relay&apos;s setting &quot;%1&quot; must be the name of the secret that holds the token.</source>
        <translation>A configuração &quot;%1&quot; do relay deve ser o nome do segredo que contém o token.</translation>
    </message>
    <message>
        <source>The relay&apos;s setting &quot;%1&quot; must be script, pass-through, hold, outgoing or answer.</source>
        <translation>A configuração &quot;%1&quot; do relay deve ser script, pass-through, hold, outgoing ou answer.</translation>
    </message>
    <message>
        <source>The relay&apos;s setting &quot;%1&quot; must be the id of a provider that signs.</source>
        <translation>A configuração &quot;%1&quot; do relay deve ser o ID de um provedor que assina.</translation>
    </message>
    <message>
        <source>The relay&apos;s setting &quot;%1&quot; must be a list of names.</source>
        <translation>A configuração &quot;%1&quot; do relay deve ser uma lista de nomes.</translation>
    </message>
    <message>
        <source>The limit of calls to this address is reached (calls: %1, allowed: %2 in %3 ms): &quot;%4&quot;.</source>
        <extracomment>%1, %2: numbers of calls</extracomment>
        <translation>O limite de chamadas deste endereço foi atingido (chamadas: %1, permitidas: %2 em %3 ms): &quot;%4&quot;.</translation>
    </message>
    <message>
        <source>The script returned an object without an object &quot;content&quot;; the server fails with &quot;%1&quot;.</source>
        <translation>O script retornou um objeto sem um objeto &quot;content&quot;; o servidor falha com &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The script returned a value of the type %1 without an object &quot;content&quot;; the server fails with &quot;%2&quot;.</source>
        <translation>O script retornou um valor do tipo %1 sem um objeto &quot;content&quot;; o servidor falha com &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of the integration must be &quot;webhook-incoming&quot; or &quot;webhook-outgoing&quot;.</source>
        <translation>&quot;%1&quot; da integração deve ser &quot;webhook-incoming&quot; ou &quot;webhook-outgoing&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of the integration must be a text.</source>
        <translation>&quot;%1&quot; da integração deve ser um texto.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of the integration must be true or false.</source>
        <translation>&quot;%1&quot; da integração deve ser true ou false.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 answered %3 (%n byte(s)).</source>
        <translation>
            <numerusform>%1 %2 respondeu %3 (%n byte).</numerusform>
            <numerusform>%1 %2 respondeu %3 (%n bytes).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are posted.</source>
        <translation>
            <numerusform>%n mensagem é publicada.</numerusform>
            <numerusform>%n mensagens são publicadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: an expected result must be an object.</source>
        <translation>%1: um resultado esperado deve ser um objeto.</translation>
    </message>
    <message>
        <source>%2: an expected result must say &quot;format&quot;: %1.</source>
        <translation>%2: um resultado esperado deve conter &quot;format&quot;: %1.</translation>
    </message>
    <message>
        <source>The text is too long (characters: %1); servers take %2 unless set otherwise (&quot;error-message-size-exceeded&quot;).</source>
        <translation>O texto é longo demais (caracteres: %1); os servidores aceitam %2, se não houver outra configuração (&quot;error-message-size-exceeded&quot;).</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme of the window</comment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme of the window</comment>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>None</source>
        <comment>proxy</comment>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>The secret {{%1}} has no value here (%2); it is put in when the request is sent.</source>
        <translation>O segredo {{%1}} não tem valor aqui (%2); ele é inserido quando a requisição é enviada.</translation>
    </message>
    <message>
        <source>The variable {{%1}} has no value (%2).</source>
        <translation>A variável {{%1}} não tem valor (%2).</translation>
    </message>
    <message>
        <source>The variable {{%1}} refers to itself or too deeply to others (%2).</source>
        <translation>A variável {{%1}} faz referência a si mesma ou a outras em profundidade demais (%2).</translation>
    </message>
    <message>
        <source>The variable {{%1}} makes the request larger than can be sent (%2).</source>
        <translation>A variável {{%1}} torna a requisição maior do que se pode enviar (%2).</translation>
    </message>
    <message>
        <source>address</source>
        <comment>place of a variable</comment>
        <translation>endereço</translation>
    </message>
    <message>
        <source>header %1</source>
        <comment>place of a variable</comment>
        <translation>cabeçalho %1</translation>
    </message>
    <message>
        <source>body</source>
        <comment>place of a variable</comment>
        <translation>corpo</translation>
    </message>
    <message>
        <source>Blank incoming webhook</source>
        <translation>Webhook de entrada vazio</translation>
    </message>
    <message>
        <source>Blank outgoing webhook</source>
        <translation>Webhook de saída vazio</translation>
    </message>
    <message>
        <source>Command bot</source>
        <translation>Bot de comandos</translation>
    </message>
    <message>
        <source>Message forwarder</source>
        <translation>Encaminhador de mensagens</translation>
    </message>
    <message>
        <source>Microsoft Teams cards</source>
        <translation>Cartões do Microsoft Teams</translation>
    </message>
    <message>
        <source>New user greeter</source>
        <translation>Boas-vindas a novos usuários</translation>
    </message>
    <message>
        <source>Slack-compatible senders</source>
        <translation>Remetentes compatíveis com o Slack</translation>
    </message>
    <message>
        <source>Upload notice</source>
        <translation>Aviso de arquivo enviado</translation>
    </message>
    <message>
        <source>In the client this click sends &quot;%1&quot; to the room, in the name of the person who clicks.</source>
        <translation>No cliente este clique envia &quot;%1&quot; para a sala, em nome de quem clica.</translation>
    </message>
    <message>
        <source>In the client this click puts &quot;%1&quot; into the room&apos;s message field.</source>
        <translation>No cliente este clique põe &quot;%1&quot; no campo de mensagem da sala.</translation>
    </message>
    <message>
        <source>In the client this click quotes the message and puts &quot;%1&quot; into the room&apos;s message field.</source>
        <translation>No cliente este clique cita a mensagem e põe &quot;%1&quot; no campo de mensagem da sala.</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>look of the message</comment>
        <translation>Escuro</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2: %3, %n byte(s): %4 (answered %5)</source>
        <translation>
            <numerusform>%1 %2: %3, %n byte: %4 (respondido %5)</numerusform>
            <numerusform>%1 %2: %3, %n bytes: %4 (respondido %5)</numerusform>
        </translation>
    </message>
    <message>
        <source>The server gives no token: %1.</source>
        <translation>O servidor não fornece nenhum token: %1.</translation>
    </message>
    <message>
        <source>The server&apos;s answer (%1) holds no bearer token.</source>
        <translation>A resposta do servidor (%1) não contém nenhum token Bearer.</translation>
    </message>
    <message>
        <source>The delivery is not accepted, because %1 was deleted, moved or replaced while the relay had it open. Start the relay again; the sender should send it again.</source>
        <translation>A entrega não é aceita porque %1 foi excluído, movido ou substituído enquanto o relay o mantinha aberto. Inicie o relay de novo; o remetente deve enviar a entrega outra vez.</translation>
    </message>
    <message>
        <source>The sender closed the connection before its request was complete. A proxy that gives up early, or a Content-Length that is too large?</source>
        <translation>O remetente fechou a conexão antes de a requisição estar completa. Será que um proxy desistiu cedo demais ou o Content-Length é grande demais?</translation>
    </message>
    <message>
        <source>The body is nested deeper than Hooksmith reads, so what the server would do with it is not known here.</source>
        <translation>O corpo tem mais níveis de aninhamento do que o Hooksmith lê, por isso não se sabe aqui o que o servidor faria com ele.</translation>
    </message>
    <message>
        <source>Send a body that is nested less deeply.</source>
        <translation>Envie um corpo com menos níveis de aninhamento.</translation>
    </message>
    <message>
        <source>The body is nested too deeply to be copied to the script; the server answers &quot;%1&quot;.</source>
        <translation>O corpo tem níveis de aninhamento demais para ser copiado para o script; o servidor responde &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>For GitHub repositories and (with --org=NAME instead of --repo) organizations; makes the webhook there by itself, and removes it when it ends.</source>
        <translation>Para repositórios e (com --org=NAME em vez de --repo) organizações do GitHub; cria lá o webhook por conta própria e o remove ao terminar.</translation>
    </message>
    <message>
        <source>Go to what made this</source>
        <translation>Ir para a origem</translation>
    </message>
    <message>
        <source>%1: not made by the script, but by the integration or the server.</source>
        <translation>%1: não vem do script, e sim da integração ou do servidor.</translation>
    </message>
    <message>
        <source>%1: line %2 of the script. F12 or Ctrl+click goes there.</source>
        <translation>%1: linha %2 do script. F12 ou Ctrl+clique leva até lá.</translation>
    </message>
    <message>
        <source>%1: which line of the script makes it is not certain.</source>
        <translation>%1: não se sabe ao certo qual linha do script o produz.</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Enviar…</translation>
    </message>
    <message>
        <source>Post this message to a Rocket.Chat server</source>
        <translation>Publicar esta mensagem em um servidor Rocket.Chat</translation>
    </message>
    <message>
        <source>The relay only reads secrets.</source>
        <translation>O relay apenas lê segredos.</translation>
    </message>
    <message>
        <source>This server compiles scripts with Babel, which makes &quot;var&quot; of &quot;let&quot; and &quot;const&quot;: there the variable is undefined at this place and the script goes on.</source>
        <translation>Este servidor compila scripts com o Babel, que transforma &quot;let&quot; e &quot;const&quot; em &quot;var&quot;: lá a variável é undefined neste ponto e o script continua.</translation>
    </message>
    <message>
        <source>Hooksmith&apos;s engine counts all parameters in &quot;%1.length&quot;; a server counts those before the first with a default value.</source>
        <translation>O mecanismo do Hooksmith conta todos os parâmetros em &quot;%1.length&quot;; um servidor conta os que vêm antes do primeiro com valor padrão.</translation>
    </message>
    <message>
        <source>A variable that is declared inside &quot;with&quot; does not get its value in Hooksmith&apos;s engine. Declare it outside.</source>
        <translation>Uma variável declarada dentro de &quot;with&quot; não recebe o seu valor no mecanismo do Hooksmith. Declare-a fora.</translation>
    </message>
    <message>
        <source>The script has made more than 10,000 proxies. A server refuses each of them where values are copied; Hooksmith&apos;s engine knows the first only.</source>
        <translation>O script criou mais de 10.000 proxies. Um servidor recusa cada um deles onde valores são copiados; o mecanismo do Hooksmith só reconhece os primeiros.</translation>
    </message>
    <message>
        <source>Hooksmith&apos;s engine reads what eval and Function are given as JavaScript of 2016: newer syntax in it works on a server, but not here.</source>
        <translation>O mecanismo do Hooksmith lê o que eval e Function recebem como JavaScript de 2016: uma sintaxe mais nova ali funciona em um servidor, mas não aqui.</translation>
    </message>
    <message>
        <source>This property was deleted and set again. On a server it comes last then; in Hooksmith&apos;s engine it has its old place, which shows where keys are listed (Object.keys, for…in, JSON). Make a new object, or use a Map.</source>
        <translation>Esta propriedade foi excluída e definida de novo. Em um servidor ela então vem por último; no mecanismo do Hooksmith ela fica no lugar antigo, o que aparece onde as chaves são listadas (Object.keys, for…in, JSON). Crie um novo objeto ou use um Map.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a parameter and a variable of the body: on a server a default value goes on seeing the parameter, in Hooksmith&apos;s engine it sees the variable. Give one of them another name.</source>
        <translation>&quot;%1&quot; é um parâmetro e uma variável do corpo: em um servidor um valor padrão continua vendo o parâmetro, no mecanismo do Hooksmith ele vê a variável. Dê outro nome a um deles.</translation>
    </message>
    <message>
        <source>&quot;new&quot; with an asynchronous function or a generator fails on a server (&quot;%1 is not a constructor&quot;), but not in Hooksmith&apos;s engine.</source>
        <translation>&quot;new&quot; com uma função assíncrona ou um generator falha em um servidor (&quot;%1 is not a constructor&quot;), mas não no mecanismo do Hooksmith.</translation>
    </message>
    <message>
        <source>In Hooksmith&apos;s engine no object is an instance of an asynchronous generator; on a server what %1() gives is one.</source>
        <translation>No mecanismo do Hooksmith nenhum objeto é instância de um generator assíncrono; em um servidor o que %1() dá é.</translation>
    </message>
    <message>
        <source>A text for eval or Function could not be read. Hooksmith&apos;s engine knows JavaScript of 2016 there; a server knows newer syntax, too.</source>
        <translation>Um texto para eval ou Function não pôde ser lido. O mecanismo do Hooksmith conhece ali o JavaScript de 2016; um servidor conhece também uma sintaxe mais nova.</translation>
    </message>
    <message>
        <source>This promise is resolved with itself: a server rejects it (&quot;Chaining cycle detected for promise&quot;), in Hooksmith&apos;s engine it never settles.</source>
        <translation>Esta promise é resolvida com ela mesma: um servidor a rejeita (&quot;Chaining cycle detected for promise&quot;), no mecanismo do Hooksmith ela nunca se conclui.</translation>
    </message>
    <message>
        <source>There is no journal in %1. A relay makes one when it starts; --data names another folder.</source>
        <translation>Não há diário em %1. Um relay cria um ao iniciar; --data indica outra pasta.</translation>
    </message>
    <message>
        <source>Once: gh auth login, then gh extension install cli/gh-webhook; for organizations also gh auth refresh --scopes admin:org_hook</source>
        <translation>Uma vez: gh auth login, depois gh extension install cli/gh-webhook; para organizações, também gh auth refresh --scopes admin:org_hook</translation>
    </message>
    <message>
        <source>Only deliveries that match, for example &quot;provider:github status:&gt;=400&quot;; may be given several times.</source>
        <translation>Só as entregas que correspondem, por exemplo &quot;provider:github status:&gt;=400&quot;; pode ser informado várias vezes.</translation>
    </message>
    <message>
        <source>How many at most, newest first (default: %1); 0: all.</source>
        <translation>Quantas no máximo, as mais novas primeiro (padrão: %1); 0: todas.</translation>
    </message>
    <message>
        <source>Print one line of JSON per delivery.</source>
        <translation>Imprimir uma linha de JSON por entrega.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not expected; what to look for is given with --filter.</source>
        <translation>&quot;%1&quot; não é esperado; o que procurar é informado com --filter.</translation>
    </message>
    <message>
        <source>--limit wants a number from 0 on, not &quot;%1&quot;.</source>
        <translation>--limit espera um número a partir de 0, não &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>hooksmith-cli: the journal is empty.</source>
        <translation>hooksmith-cli: o diário está vazio.</translation>
    </message>
    <message>
        <source>hooksmith-cli: no delivery matches.</source>
        <translation>hooksmith-cli: nenhuma entrega corresponde.</translation>
    </message>
    <message>
        <source>--filter &quot;%1&quot;, from character %2: %3</source>
        <translation>--filter &quot;%1&quot;, a partir do caractere %2: %3</translation>
    </message>
    <message>
        <source>Print only events of deliveries that match, for example &quot;provider:github status:&gt;=400&quot;; may be given several times. All others are received, stored and forwarded as well.</source>
        <translation>Imprimir só os eventos das entregas que correspondem, por exemplo &quot;provider:github status:&gt;=400&quot;; pode ser informado várias vezes. Todas as outras também são recebidas, armazenadas e encaminhadas.</translation>
    </message>
    <message>
        <source>Forwarded.</source>
        <translation>Encaminhada.</translation>
    </message>
    <message>
        <source>Dropped.</source>
        <translation>Descartada.</translation>
    </message>
    <message>
        <source>Given up.</source>
        <translation>Abandonada.</translation>
    </message>
    <message>
        <source>Still to be forwarded.</source>
        <translation>Ainda precisa ser encaminhada.</translation>
    </message>
    <message>
        <source>Pinned.</source>
        <translation>Fixada.</translation>
    </message>
    <message>
        <source>There is no session bus.</source>
        <translation>Não há barramento de sessão.</translation>
    </message>
    <message>
        <source>Neither a Secret Service nor KWallet is installed.</source>
        <translation>Nem um Secret Service nem o KWallet está instalado.</translation>
    </message>
    <message>
        <source>The address contains a space, which is written as %20 there.</source>
        <translation>O endereço contém um espaço, que ali se escreve como %20.</translation>
    </message>
    <message>
        <source>A header goes on in the next line, which HTTP no longer allows.</source>
        <translation>Um cabeçalho continua na linha seguinte, o que o HTTP não permite mais.</translation>
    </message>
    <message>
        <source>%1 cannot be reached safely: TLS did not accept it (%2).</source>
        <extracomment>%2: the reason, as &quot;The certificate has expired&quot;</extracomment>
        <translation>Não é possível acessar %1 com segurança: o TLS não o aceitou (%2).</translation>
    </message>
    <message>
        <source>%1 answered %2 with a web page, not as a Rocket.Chat webhook does. Is it being maintained, or is it not the address of an incoming integration?</source>
        <translation>%1 respondeu %2 com uma página web, não como um webhook do Rocket.Chat. Ele está em manutenção, ou este não é o endereço de uma integração de entrada?</translation>
    </message>
    <message>
        <source>The log of the journal %1 is damaged: what was received or forwarded last, before the relay ended, is not in it any more.</source>
        <translation>O log do diário %1 está danificado: o que foi recebido ou encaminhado por último, antes de o relay terminar, não está mais nele.</translation>
    </message>
    <message>
        <source>The journal in %1 is in use by another program. Stop that relay, or choose another folder (hooksmith-cli relay --data FOLDER).</source>
        <translation>O diário em %1 está em uso por outro programa. Pare esse relay ou escolha outra pasta (hooksmith-cli relay --data PASTA).</translation>
    </message>
    <message>
        <source>The relay was stopped before the request was complete.</source>
        <translation>O relay foi parado antes de a requisição estar completa.</translation>
    </message>
    <message>
        <source>The relay&apos;s setting &quot;%1&quot; is not known. Is it misspelt?</source>
        <translation>A configuração &quot;%1&quot; do relay não é conhecida. Há um erro de digitação?</translation>
    </message>
    <message>
        <source>The relay&apos;s setting &quot;%1&quot; is not known and changes nothing. Is it misspelt?</source>
        <translation>A configuração &quot;%1&quot; do relay não é conhecida e não muda nada. Há um erro de digitação?</translation>
    </message>
    <message>
        <source>The relay&apos;s settings name the integration &quot;%1&quot;, which is not among those that are served, so they change nothing.</source>
        <translation>As configurações do relay indicam a integração &quot;%1&quot;, que não está entre as atendidas; por isso não mudam nada.</translation>
    </message>
    <message>
        <source>The key %1 is set without its certificate (tls.certificate).</source>
        <translation>A chave %1 está definida sem o seu certificado (tls.certificate).</translation>
    </message>
    <message>
        <source>The certificate %1 is set without its key (tls.key).</source>
        <translation>O certificado %1 está definido sem a sua chave (tls.key).</translation>
    </message>
    <message>
        <source>The key of the certificate in %1 is neither RSA nor EC (Ed25519, perhaps), and Qt cannot use it. Make a certificate with an RSA or EC key.</source>
        <translation>A chave do certificado em %1 não é RSA nem EC (talvez Ed25519), e o Qt não consegue usá-la. Crie um certificado com uma chave RSA ou EC.</translation>
    </message>
    <message>
        <source>%1 holds no private key in PEM form that is RSA or EC, or its passphrase is another.</source>
        <translation>%1 não contém nenhuma chave privada RSA ou EC no formato PEM, ou a senha dela é outra.</translation>
    </message>
    <message>
        <source>The certificate in %1 is valid from %2 on only. Senders refuse it until then.</source>
        <translation>O certificado em %1 só é válido a partir de %2. Até lá, os remetentes o recusam.</translation>
    </message>
    <message>
        <source>&quot;format&quot; must be the number 1</source>
        <translation>&quot;format&quot; deve ser o número 1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a header</source>
        <translation>&quot;%1&quot; não pode ser o nome de um cabeçalho</translation>
    </message>
    <message>
        <source>header &quot;%1&quot; has a line break in its value</source>
        <translation>o cabeçalho &quot;%1&quot; tem uma quebra de linha no valor</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text</source>
        <translation>&quot;%1&quot; deve ser um texto</translation>
    </message>
    <message>
        <source>each item of &quot;%1&quot; needs a &quot;url&quot;</source>
        <translation>cada item de &quot;%1&quot; precisa de uma &quot;url&quot;</translation>
    </message>
    <message>
        <source>The script used more than %1 MB of memory. A server gives it %2 MB and would have stopped it, too.</source>
        <translation>O script usou mais de %1 MB de memória. Um servidor lhe dá %2 MB e também o teria parado.</translation>
    </message>
    <message>
        <source>If &quot;Symbol.toPrimitive&quot; is no function here, a server throws a TypeError where the object is converted; Hooksmith&apos;s engine passes it over.</source>
        <translation>Se &quot;Symbol.toPrimitive&quot; não for uma função aqui, um servidor lança um TypeError onde o objeto é convertido; o mecanismo do Hooksmith o ignora.</translation>
    </message>
    <message>
        <source>This default value reads &quot;%1&quot; before it has a value: this server throws a ReferenceError, Hooksmith&apos;s engine sees undefined.</source>
        <translation>Este valor padrão lê &quot;%1&quot; antes que tenha um valor: este servidor lança um ReferenceError, o mecanismo do Hooksmith vê undefined.</translation>
    </message>
    <message>
        <source>Whether windows are light, dark or of high contrast.</source>
        <translation>Se as janelas são claras, escuras ou de alto contraste.</translation>
    </message>
    <message>
        <source>Between the quotes there is nothing to look for.</source>
        <translation>Entre as aspas não há nada a procurar.</translation>
    </message>
    <message>
        <source>The script could not be run.</source>
        <translation>Não foi possível executar o script.</translation>
    </message>
    <message numerus="yes">
        <source>hooksmith-cli: nobody read the output, so %n line(s) were left out; what they told is in the journal.</source>
        <translation>
            <numerusform>hooksmith-cli: ninguém leu a saída, por isso %n linha foi deixada de fora; o que ela dizia está no diário.</numerusform>
            <numerusform>hooksmith-cli: ninguém leu a saída, por isso %n linhas foram deixadas de fora; o que elas diziam está no diário.</numerusform>
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
        <translation>Uso: hooksmith-cli markup [TEXTO | --file ARQUIVO] [--options JSON]

Imprime a árvore que o analisador de mensagens do Rocket.Chat faz do texto.

  -h, --help       esta ajuda
  --file ARQUIVO   os bytes do arquivo são o texto; - = entrada padrão
  --options JSON   substitui chaves individuais das opções do analisador: colors, emoticons,
                   katex.dollarSyntax, katex.parenthesisSyntax, customDomains
</translation>
    </message>
    <message>
        <source>Print the tree of a message&apos;s text</source>
        <translation>Imprimir a árvore do texto de uma mensagem</translation>
    </message>
    <message>
        <source>hooksmith-cli: the record of &quot;%1&quot; has no &quot;_id&quot; or no &quot;token&quot;; its address is %2, kept in %3.</source>
        <translation>hooksmith-cli: o registro de &quot;%1&quot; não tem &quot;_id&quot; ou &quot;token&quot;; o seu endereço é %2, guardado em %3.</translation>
    </message>
    <message>
        <source>At the next start the address will be another.</source>
        <translation>No próximo início o endereço será outro.</translation>
    </message>
    <message>
        <source>hooksmith-cli: warning: %1</source>
        <translation>hooksmith-cli: aviso: %1</translation>
    </message>
    <message numerus="yes">
        <source>hooksmith-cli: %n of them wait(s) for &quot;%1&quot; (_id %2), which this relay does not serve: until it is served again.</source>
        <translation>
            <numerusform>hooksmith-cli: %n delas espera por &quot;%1&quot; (_id %2), que este relay não atende: até que volte a ser atendida.</numerusform>
            <numerusform>hooksmith-cli: %n delas esperam por &quot;%1&quot; (_id %2), que este relay não atende: até que volte a ser atendida.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be written to %1: unsaved text is lost in a crash, the relay keeps what it receives only until Hooksmith ends, and there is no log. Scripts run, and workspaces elsewhere can be edited and saved.</source>
        <translation>Não é possível gravar nada em %1: o texto não salvo se perde em uma falha, o relay guarda o que recebe só até o Hooksmith terminar, e não há log. Os scripts são executados, e os espaços de trabalho em outros lugares podem ser editados e salvos.</translation>
    </message>
    <message>
        <source>A server has the languages of &quot;moment&quot;; here it knows English only, and dates are written in English.</source>
        <translation>Um servidor tem os idiomas do “moment”; aqui ele só conhece o inglês, e as datas são escritas em inglês.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>A pasta não pode ser criada.</translation>
    </message>
    <message>
        <source>The decision cannot be left for the relay in %1: %2</source>
        <translation>A decisão não pode ser deixada para o relay em %1: %2</translation>
    </message>
    <message>
        <source>The message waits for a person, who releases or drops it.</source>
        <translation>A mensagem espera por uma pessoa, que a libera ou descarta.</translation>
    </message>
    <message>
        <source>Another program holds the journal %1. Close that program.</source>
        <translation>Outro programa está usando o diário %1. Feche esse programa.</translation>
    </message>
    <message>
        <source>Until it can be used, every delivery is refused (503).</source>
        <translation>Até que ele possa ser usado, toda entrega é recusada (503).</translation>
    </message>
    <message>
        <source>The sender closed the connection before it was answered.</source>
        <translation>O remetente fechou a conexão antes de receber uma resposta.</translation>
    </message>
    <message>
        <source>The sender closed the connection before it was answered; over TLS it has to keep its sending half open until then.</source>
        <translation>O remetente fechou a conexão antes de receber uma resposta; por TLS ele precisa manter aberto o seu sentido de envio até lá.</translation>
    </message>
    <message>
        <source>The delivery is not accepted, because it cannot be stored.</source>
        <translation>A entrega não é aceita porque não pode ser gravada.</translation>
    </message>
    <message>
        <source>Only one of --replay, --release, --drop and --requeue can be given.</source>
        <translation>Só uma das opções --replay, --release, --drop e --requeue pode ser dada.</translation>
    </message>
    <message>
        <source>hooksmith-cli: No relay runs on this journal: the messages are forwarded at its next start.</source>
        <translation>hooksmith-cli: Nenhum relay está em execução com este diário: as mensagens serão encaminhadas no próximo início dele.</translation>
    </message>
    <message>
        <source>List what the relay has received, from its journal, or decide about it</source>
        <translation>Listar o que o relay recebeu, a partir do diário dele, ou decidir a respeito</translation>
    </message>
    <message>
        <source>Treat the deliveries as if they came in again, with today&apos;s scripts: those named, or those that --filter finds.</source>
        <translation>Tratar as entregas como se chegassem de novo, com os scripts de hoje: as indicadas ou as que --filter encontra.</translation>
    </message>
    <message>
        <source>Forward what is held.</source>
        <translation>Encaminhar o que está retido.</translation>
    </message>
    <message>
        <source>Forward nothing more of what is held, waits or was given up.</source>
        <translation>Não encaminhar mais nada do que está retido, espera ou foi abandonado.</translation>
    </message>
    <message>
        <source>Try again what was given up.</source>
        <translation>Tentar de novo o que foi abandonado.</translation>
    </message>
    <message>
        <source>A delivery to decide about; several may be named.</source>
        <translation>Uma entrega sobre a qual decidir; várias podem ser indicadas.</translation>
    </message>
    <message>
        <source>Say which deliveries to decide about: either their ids or --filter.</source>
        <translation>Diga sobre quais entregas decidir: ou os IDs delas ou --filter.</translation>
    </message>
    <message>
        <source>hooksmith-cli: The journal can be used now; deliveries are accepted.</source>
        <translation>hooksmith-cli: O diário pode ser usado agora; as entregas são aceitas.</translation>
    </message>
    <message>
        <source>hooksmith-cli: Other machines can use %1</source>
        <translation>hooksmith-cli: Outras máquinas podem usar %1</translation>
    </message>
    <message>
        <source>Held: it waits for a person, who releases or drops it.</source>
        <translation>Retida: espera por uma pessoa, que a libera ou descarta.</translation>
    </message>
    <message>
        <source>The relay will repeat it.</source>
        <translation>O relay vai repeti-la.</translation>
    </message>
    <message>
        <source>Left for the relay.</source>
        <translation>Deixado para o relay.</translation>
    </message>
    <message>
        <source>Released.</source>
        <translation>Liberada.</translation>
    </message>
    <message>
        <source>It is tried again.</source>
        <translation>É tentada de novo.</translation>
    </message>
    <message>
        <source>Repeated.</source>
        <translation>Repetida.</translation>
    </message>
    <message>
        <source>hooksmith: there is no display to show a window on (DISPLAY, WAYLAND_DISPLAY or QT_QPA_PLATFORM name none that can be reached). Without one, hooksmith-cli runs, tests and relays, and hooksmith --render draws messages.</source>
        <translation>hooksmith: não há tela em que mostrar uma janela (DISPLAY, WAYLAND_DISPLAY ou QT_QPA_PLATFORM não indicam nenhuma que possa ser alcançada). Sem uma, o hooksmith-cli executa, testa e retransmite, e hooksmith --render desenha mensagens.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Não há uma pasta %1.</translation>
    </message>
    <message>
        <source>%1 is not a folder. A workspace is one, with a %2.</source>
        <translation>%1 não é uma pasta. Um espaço de trabalho é uma, com um arquivo %2.</translation>
    </message>
    <message>
        <source>The message could not be posted and was given up.</source>
        <translation>A mensagem não pôde ser publicada e foi abandonada.</translation>
    </message>
    <message>
        <source>The script&apos;s own call was answered by the settings (&quot;answer&quot;), not by the network.</source>
        <translation>A chamada do próprio script foi respondida pelas configurações (&quot;answer&quot;), não pela rede.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; passes requests through, which only a webhook can take, but its target is the REST interface. Set the address of an incoming webhook (&quot;forward&quot;) for it, or choose another mode.</source>
        <translation>&quot;%1&quot; repassa as requisições, o que só um webhook pode receber, mas o destino é a interface REST. Defina para ele o endereço de um webhook de entrada (&quot;forward&quot;) ou escolha outro modo.</translation>
    </message>
    <message>
        <source>The message waits, because the token for the REST interface cannot be read: %1</source>
        <translation>A mensagem espera porque o token da interface REST não pode ser lido: %1</translation>
    </message>
    <message>
        <source>The relay&apos;s settings &quot;%1&quot; and &quot;%2&quot; name two targets. Messages go by REST, and &quot;%1&quot; is not used.</source>
        <translation>As configurações &quot;%1&quot; e &quot;%2&quot; do relay indicam dois destinos. As mensagens vão por REST, e &quot;%1&quot; não é usada.</translation>
    </message>
    <message>
        <source>The relay&apos;s setting &quot;%1&quot; is &quot;%2&quot;, which an outgoing webhook does not have. It is served as &quot;outgoing&quot;: the caller is answered with the script&apos;s message, and nothing is forwarded or held.</source>
        <translation>A configuração &quot;%1&quot; do relay é &quot;%2&quot;, que um webhook de saída não tem. Ele é atendido como &quot;outgoing&quot;: quem chama recebe a mensagem do script como resposta, e nada é encaminhado nem retido.</translation>
    </message>
    <message>
        <source>The relay&apos;s setting &quot;%1&quot; is &quot;%2&quot;, which an incoming webhook does not have. It is served as &quot;script&quot;: the script runs, and its message is forwarded.</source>
        <translation>A configuração &quot;%1&quot; do relay é &quot;%2&quot;, que um webhook de entrada não tem. Ele é atendido como &quot;script&quot;: o script é executado, e a mensagem dele é encaminhada.</translation>
    </message>
    <message>
        <source>The relay&apos;s setting &quot;%1&quot; does not answer the caller, who gets the script&apos;s message. It answers the script&apos;s own HTTP call only, and only without --live.</source>
        <translation>A configuração &quot;%1&quot; do relay não responde a quem chama, que recebe a mensagem do script. Ela só responde à chamada HTTP do próprio script, e só sem --live.</translation>
    </message>
</context>
<context>
    <name>QuickFixes</name>
    <message>
        <source>Call the class Script</source>
        <translation>Chamar a classe de Script</translation>
    </message>
    <message>
        <source>Put the code into class Script</source>
        <translation>Pôr o código na classe Script</translation>
    </message>
    <message>
        <source>Remove &quot;export&quot;</source>
        <translation>Remover &quot;export&quot;</translation>
    </message>
    <message>
        <source>Remove &quot;static&quot;</source>
        <translation>Remover &quot;static&quot;</translation>
    </message>
    <message>
        <source>Call it %1</source>
        <translation>Chamar de %1</translation>
    </message>
    <message>
        <source>Return the request itself</source>
        <translation>Retornar a própria requisição</translation>
    </message>
    <message>
        <source>Add headers</source>
        <translation>Acrescentar headers</translation>
    </message>
    <message>
        <source>Make it text with toISOString()</source>
        <translation>Transformar em texto com toISOString()</translation>
    </message>
    <message>
        <source>Make it a list</source>
        <translation>Transformar em lista</translation>
    </message>
    <message>
        <source>Use JSON.parse(await ….text())</source>
        <translation>Usar JSON.parse(await ….text())</translation>
    </message>
    <message>
        <source>Parse it with JSON.parse()</source>
        <translation>Interpretar com JSON.parse()</translation>
    </message>
    <message>
        <source>Use it as it is</source>
        <translation>Usar como está</translation>
    </message>
    <message>
        <source>Make it { text: … }</source>
        <translation>Transformar em { text: … }</translation>
    </message>
    <message>
        <source>Declare it with let</source>
        <translation>Declarar com let</translation>
    </message>
    <message>
        <source>Throw an Error</source>
        <translation>Lançar um Error</translation>
    </message>
    <message>
        <source>Ignore messages of bots</source>
        <translation>Ignorar mensagens de bots</translation>
    </message>
    <message>
        <source>Remove it: the server ignores or refuses it</source>
        <translation>Remover: o servidor ignora ou recusa</translation>
    </message>
    <message>
        <source>Use await fetch(…) (its result has other names)</source>
        <translation>Usar await fetch(…) (o resultado tem outros nomes)</translation>
    </message>
</context>
<context>
    <name>ScriptResolver</name>
    <message numerus="yes">
        <source>[%n item(s)]</source>
        <translation>
            <numerusform>[%n item]</numerusform>
            <numerusform>[%n itens]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snippets</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 não pode ser lido: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a snippet: use letters, digits, - and _, beginning with a letter.</source>
        <translation>&quot;%1&quot; não é um nome de trecho: use letras, dígitos, - e _, começando com uma letra.</translation>
    </message>
    <message>
        <source>The snippet could not be saved to %1.</source>
        <translation>O trecho não pôde ser salvo em %1.</translation>
    </message>
</context>
<context>
    <name>Typings</name>
    <message>
        <source>The list of what a script can use is missing from this program.</source>
        <translation>Falta neste programa a lista do que um script pode usar.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::AnswersForm</name>
    <message>
        <source>Add an answer</source>
        <translation>Adicionar uma resposta</translation>
    </message>
    <message>
        <source>Remove the answer</source>
        <translation>Remover a resposta</translation>
    </message>
    <message>
        <source>Move the answer up</source>
        <translation>Mover a resposta para cima</translation>
    </message>
    <message>
        <source>Move the answer down</source>
        <translation>Mover a resposta para baixo</translation>
    </message>
    <message>
        <source>To the integration&apos;s own call</source>
        <translation>À chamada da própria integração</translation>
    </message>
    <message>
        <source>To a call of the script</source>
        <translation>A uma chamada do script</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>Como JSON</translation>
    </message>
    <message>
        <source>Edit all answers as JSON</source>
        <translation>Editar todas as respostas como JSON</translation>
    </message>
    <message>
        <source>Canned answers</source>
        <translation>Respostas prontas</translation>
    </message>
    <message>
        <source>No answers yet: the integration&apos;s call fails as without a network. Add one with the plus.</source>
        <translation>Nenhuma resposta ainda: a chamada da integração falha como sem rede. Adicione uma com o sinal de mais.</translation>
    </message>
    <message>
        <source>No answers yet: calls of the script fail as without a network. Add one with the plus.</source>
        <translation>Nenhuma resposta ainda: as chamadas do script falham como sem rede. Adicione uma com o sinal de mais.</translation>
    </message>
    <message>
        <source>Answers to the integration&apos;s call and to the script&apos;s own, as JSON</source>
        <translation>Respostas à chamada da integração e às do próprio script, como JSON</translation>
    </message>
    <message>
        <source>Canned answers to the script&apos;s own HTTP calls, as JSON</source>
        <translation>Respostas prontas para as chamadas HTTP do próprio script, como JSON</translation>
    </message>
    <message>
        <source>Method of the script&apos;s call</source>
        <translation>Método da chamada do script</translation>
    </message>
    <message>
        <source>Address of the script&apos;s call</source>
        <translation>Endereço da chamada do script</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Responde</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>Falha</translation>
    </message>
    <message>
        <source>Status code</source>
        <translation>Código de status</translation>
    </message>
    <message>
        <source>How long it takes, in milliseconds</source>
        <translation>Quanto tempo leva, em milissegundos</translation>
    </message>
    <message>
        <source>How long it takes, without anybody waiting: for time limits</source>
        <translation>Quanto tempo leva, sem que ninguém espere: para limites de tempo</translation>
    </message>
    <message>
        <source>Text of the failure</source>
        <translation>Texto da falha</translation>
    </message>
    <message>
        <source>Body of the canned answer</source>
        <translation>Corpo da resposta pronta</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>Corpo da resposta</translation>
    </message>
    <message>
        <source>Headers of the canned answer</source>
        <translation>Cabeçalhos da resposta pronta</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corpo</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeçalhos</translation>
    </message>
    <message>
        <source>fails: %1</source>
        <translation>falha: %1</translation>
    </message>
    <message>
        <source>Integration&apos;s call → %1</source>
        <translation>Chamada da integração → %1</translation>
    </message>
    <message>
        <source>Integration&apos;s call, attempt %1 → %2</source>
        <translation>Chamada da integração, tentativa %1 → %2</translation>
    </message>
    <message>
        <source>Answers in order; the last one repeats</source>
        <translation>Respostas em ordem; a última se repete</translation>
    </message>
    <message>
        <source>Calls that none of these match fail, as without a network</source>
        <translation>Chamadas que não correspondem a nenhuma destas falham, como sem rede</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::BodyPart</name>
    <message>
        <source>Kind of the body</source>
        <translation>Tipo do corpo</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>A JSON value: indented here, sent compactly</source>
        <translation>Um valor JSON: recuado aqui, enviado compacto</translation>
    </message>
    <message>
        <source>JSON, as typed</source>
        <translation>JSON, como digitado</translation>
    </message>
    <message>
        <source>JSON, sent exactly as typed</source>
        <translation>JSON, enviado exatamente como digitado</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulário</translation>
    </message>
    <message>
        <source>application/x-www-form-urlencoded</source>
        <translation>application/x-www-form-urlencoded</translation>
    </message>
    <message>
        <source>Multipart form</source>
        <translation>Formulário multipart</translation>
    </message>
    <message>
        <source>multipart/form-data, with files</source>
        <translation>multipart/form-data, com arquivos</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Sent exactly as typed</source>
        <translation>Enviado exatamente como digitado</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>XML, sent exactly as typed</source>
        <translation>XML, enviado exatamente como digitado</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Bytes that are kept in a file beside the sample</source>
        <translation>Bytes que são guardados em um arquivo ao lado da amostra</translation>
    </message>
    <message>
        <source>Indent the body</source>
        <translation>Recuar o corpo</translation>
    </message>
    <message>
        <source>Take the body from a file…</source>
        <translation>Obter o corpo de um arquivo…</translation>
    </message>
    <message>
        <source>Save the body as a file…</source>
        <translation>Salvar o corpo como arquivo…</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>Corpo da requisição</translation>
    </message>
    <message>
        <source>Fields of the form</source>
        <translation>Campos do formulário</translation>
    </message>
    <message>
        <source>JSON of the field &quot;payload&quot;</source>
        <translation>JSON do campo &quot;payload&quot;</translation>
    </message>
    <message>
        <source>Bytes of the body</source>
        <translation>Bytes do corpo</translation>
    </message>
    <message>
        <source>… the first %1 of %2</source>
        <translation>… os primeiros %1 de %2</translation>
    </message>
    <message>
        <source>The payload</source>
        <translation>O payload</translation>
    </message>
    <message>
        <source>Valid JSON in the field &quot;payload&quot;</source>
        <translation>JSON válido no campo &quot;payload&quot;</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) as sent</source>
        <translation>
            <numerusform>%n byte no envio</numerusform>
            <numerusform>%n bytes no envio</numerusform>
        </translation>
    </message>
    <message>
        <source>The body</source>
        <translation>O corpo</translation>
    </message>
    <message>
        <source>Sent as typed, %1</source>
        <translation>Enviado como digitado, %1</translation>
    </message>
    <message>
        <source>Valid JSON, sent compactly, %1</source>
        <translation>JSON válido, enviado compacto, %1</translation>
    </message>
    <message>
        <source>Valid JSON, sent as typed, %1</source>
        <translation>JSON válido, enviado como digitado, %1</translation>
    </message>
    <message>
        <source>Well-formed XML, sent as typed, %1</source>
        <translation>XML bem-formado, enviado como digitado, %1</translation>
    </message>
    <message>
        <source>Reading the large body…</source>
        <translation>Lendo o corpo grande…</translation>
    </message>
    <message>
        <source>Too large: a body may have %1.</source>
        <translation>Grande demais: um corpo pode ter %1.</translation>
    </message>
    <message>
        <source>Save the body</source>
        <translation>Salvar o corpo</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::CodeEditor</name>
    <message>
        <source>%1 (Alt+Enter: mend it)</source>
        <translation>%1 (Alt+Enter: corrigir)</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::CompareDialog</name>
    <message>
        <source>Compare two deliveries</source>
        <translation>Comparar duas entregas</translation>
    </message>
    <message>
        <source>Both deliveries, line by line</source>
        <translation>As duas entregas, linha por linha</translation>
    </message>
    <message>
        <source>The two are the same.</source>
        <translation>As duas são iguais.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ.</source>
        <translation>
            <numerusform>%n ponto difere.</numerusform>
            <numerusform>%n pontos diferem.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Anterior</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Próxima</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::CompletionModel</name>
    <message>
        <source>property</source>
        <translation>propriedade</translation>
    </message>
    <message>
        <source>method</source>
        <translation>método</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>variável</translation>
    </message>
    <message>
        <source>function</source>
        <translation>função</translation>
    </message>
    <message>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <source>keyword</source>
        <translation>palavra-chave</translation>
    </message>
    <message>
        <source>snippet</source>
        <translation>trecho</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::CompletionPopup</name>
    <message>
        <source>Proposals</source>
        <translation>Sugestões</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::ConsoleModel</name>
    <message>
        <source>canned answer</source>
        <translation>resposta pronta</translation>
    </message>
    <message>
        <source>network</source>
        <translation>rede</translation>
    </message>
    <message>
        <source>%1 %2 → %3 (%4)</source>
        <translation>%1 %2 → %3 (%4)</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>linha %1</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::ConsolePane</name>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar tudo</translation>
    </message>
    <message>
        <source>What the script prints with console.log() appears here.</source>
        <translation>O que o script imprime com console.log() aparece aqui.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::DeliveryDecisions</name>
    <message>
        <source>Clear the list?</source>
        <translation>Limpar a lista?</translation>
    </message>
    <message numerus="yes">
        <source>Forget all %n deliver(ies) of the list, here and in the journal? Messages that wait to be forwarded, are held or were given up stay in the journal, and so does what is pinned.</source>
        <translation>
            <numerusform>Esquecer %n entrega da lista, aqui e no diário? Mensagens que esperam para ser encaminhadas, estão retidas ou foram abandonadas permanecem no diário, assim como o que está fixado.</numerusform>
            <numerusform>Esquecer todas as %n entregas da lista, aqui e no diário? Mensagens que esperam para ser encaminhadas, estão retidas ou foram abandonadas permanecem no diário, assim como o que está fixado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::DeliveryDetails</name>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregue</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>abandonada</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retida</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>descartada</translation>
    </message>
    <message numerus="yes">
        <source>… cut: the body has %n byte(s)</source>
        <translation>
            <numerusform>… cortado: o corpo tem %n byte</numerusform>
            <numerusform>… cortado: o corpo tem %n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeçalhos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corpo</translation>
    </message>
    <message>
        <source>Raw bytes</source>
        <translation>Bytes brutos</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>Forward attempts</source>
        <translation>Tentativas de encaminhamento</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Reply sent</source>
        <translation>Resposta enviada</translation>
    </message>
    <message>
        <source>Parts of the delivery</source>
        <translation>Partes da entrega</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Bruto</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Rastreamento</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Forwarding</source>
        <translation>Encaminhamento</translation>
    </message>
    <message>
        <source>Copy what this tab shows</source>
        <translation>Copiar o que esta aba mostra</translation>
    </message>
    <message>
        <source>Choose a delivery to see what is in it.</source>
        <translation>Escolha uma entrega para ver o que há nela.</translation>
    </message>
    <message>
        <source>Console (%1)</source>
        <translation>Console (%1)</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requisição</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebida</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Replay of</source>
        <translation>Repetição de</translation>
    </message>
    <message>
        <source>Delivery, sender&apos;s id</source>
        <translation>Entrega, ID do remetente</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Mensagem %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Otherwise than predicted</source>
        <translation>Diferente do previsto</translation>
    </message>
    <message>
        <source>Nothing was forwarded.</source>
        <translation>Nada foi encaminhado.</translation>
    </message>
    <message>
        <source>Message %1: %2</source>
        <translation>Mensagem %1: %2</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válida</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Inválida</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>Antiga demais</translation>
    </message>
    <message>
        <source>Not checked: no secret</source>
        <translation>Não verificada: sem segredo</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Não assinada</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Não verificada</translation>
    </message>
    <message>
        <source>Header: %1</source>
        <translation>Cabeçalho: %1</translation>
    </message>
    <message>
        <source>Algorithm: %1</source>
        <translation>Algoritmo: %1</translation>
    </message>
    <message>
        <source>The sender sent this delivery before: %1</source>
        <translation>O remetente já enviou esta entrega antes: %1</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>Ainda sem resposta.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>status code</comment>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>Tentativa %1</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Conteúdo</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::DeliverySource</name>
    <message numerus="yes">
        <source>%n deliver(ies) are no longer in memory; start the relay to read them from the journal.</source>
        <translation>
            <numerusform>%n entrega não está mais na memória; inicie o relay para lê-la do diário.</numerusform>
            <numerusform>%n entregas não estão mais na memória; inicie o relay para lê-las do diário.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::DeployedComparison</name>
    <message>
        <source>Compare with the script on which server?</source>
        <translation>Comparar com o script de qual servidor?</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>Nome do servidor</translation>
    </message>
    <message>
        <source>Asking %1 for its script…</source>
        <translation>Pedindo o script a %1…</translation>
    </message>
    <message>
        <source>%1 has no incoming integration that you may see.</source>
        <translation>%1 não tem nenhuma integração de entrada que você possa ver.</translation>
    </message>
    <message>
        <source>%1 has no outgoing integration that you may see.</source>
        <translation>%1 não tem nenhuma integração de saída que você possa ver.</translation>
    </message>
    <message>
        <source>Compare with which integration of %1?</source>
        <translation>Comparar com qual integração de %1?</translation>
    </message>
    <message>
        <source>Name of the integration</source>
        <translation>Nome da integração</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, em %2</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::DiffDialog</name>
    <message>
        <source>Compare %1</source>
        <translation>Comparar %1</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::DiffText</name>
    <message>
        <source>Differences</source>
        <translation>Diferenças</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Ambos são iguais.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::DiffView</name>
    <message>
        <source>The other version</source>
        <translation>A outra versão</translation>
    </message>
    <message>
        <source>This script, compared</source>
        <translation>Este script, comparado</translation>
    </message>
    <message>
        <source>Previous difference (Alt+Up)</source>
        <translation>Diferença anterior (Alt+Up)</translation>
    </message>
    <message>
        <source>Next difference (Alt+Down)</source>
        <translation>Próxima diferença (Alt+Down)</translation>
    </message>
    <message>
        <source>Put this difference back to the left version (Alt+Left)</source>
        <translation>Voltar esta diferença à versão da esquerda (Alt+Left)</translation>
    </message>
    <message>
        <source>Take the left one</source>
        <translation>Usar a da esquerda</translation>
    </message>
    <message>
        <source>Close the comparison (Esc)</source>
        <translation>Fechar a comparação (Esc)</translation>
    </message>
    <message>
        <source>Difference %1 of %2</source>
        <translation>Diferença %1 de %2</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Ambos são iguais.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::Documents</name>
    <message>
        <source>%1 is no part of the workspace any more; its unsaved text cannot be put back there.</source>
        <translation>%1 não faz mais parte do espaço de trabalho; o texto não salvo não pode ser posto de volta lá.</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved; save it first.</source>
        <translation>%1 tem alterações não salvas; salve-o primeiro.</translation>
    </message>
    <message>
        <source>%1 was changed since it was searched.</source>
        <translation>%1 foi alterado depois da busca.</translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <translation>%1 não existe mais.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::EmptyState</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>Copiar a linha</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::FieldsGrid</name>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>%1, as text</source>
        <translation>%1, como texto</translation>
    </message>
    <message>
        <source>Name: value
# Switched-off: value</source>
        <translation>Nome: valor
# Desativado: valor</translation>
    </message>
    <message>
        <source>name=value
# switched-off=value</source>
        <translation>nome=valor
# desativado=valor</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Como texto</translation>
    </message>
    <message>
        <source>Edit all of them as text, a line for each</source>
        <translation>Editar tudo como texto, uma linha para cada item</translation>
    </message>
    <message>
        <source>%1: edit as text</source>
        <translation>%1: editar como texto</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::FieldsModel</name>
    <message>
        <source>Add a header</source>
        <translation>Adicionar um cabeçalho</translation>
    </message>
    <message>
        <source>Add a parameter</source>
        <translation>Adicionar um parâmetro</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Adicionar um campo</translation>
    </message>
    <message>
        <source>%1, a variable has no value</source>
        <translation>%1, uma variável não tem valor</translation>
    </message>
    <message>
        <source>%1, switched off</source>
        <translation>%1, desativado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Localizar</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Texto a localizar</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Diferenciar maiúsculas</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palavras inteiras</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expressão regular</translation>
    </message>
    <message>
        <source>Only in the selection</source>
        <translation>Só na seleção</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Find previous (Shift+F3)</source>
        <translation>Localizar anterior (Shift+F3)</translation>
    </message>
    <message>
        <source>Find next (F3)</source>
        <translation>Localizar próximo (F3)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Fechar a busca (Esc)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Substituir por</translation>
    </message>
    <message>
        <source>Text to put in its place</source>
        <translation>Texto a pôr no lugar</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Substituir tudo</translation>
    </message>
    <message>
        <source>Not a valid expression</source>
        <translation>Não é uma expressão válida</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n substituído</numerusform>
            <numerusform>%n substituídos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::ForwardTargetField</name>
    <message>
        <source>Where messages go</source>
        <translation>Para onde as mensagens vão</translation>
    </message>
    <message>
        <source>Rocket.Chat webhook that gets the messages</source>
        <translation>Webhook do Rocket.Chat que recebe as mensagens</translation>
    </message>
    <message>
        <source>An incoming webhook</source>
        <translation>Um webhook de entrada</translation>
    </message>
    <message>
        <source>%1, as its user</source>
        <translation>%1, como o seu usuário</translation>
    </message>
    <message>
        <source>%1 (of the workspace, not in your list)</source>
        <translation>%1 (do espaço de trabalho, não está na sua lista)</translation>
    </message>
    <message>
        <source>Posted by REST with your token; the script&apos;s room is used as it is, and fields that only webhooks know are left out.</source>
        <translation>Publicado via REST com o seu token; a sala do script é usada como está, e campos que só webhooks conhecem são omitidos.</translation>
    </message>
    <message>
        <source>Add this server under Relay, Servers: your token is needed to post there.</source>
        <translation>Adicione este servidor em Relay, Servidores: o seu token é necessário para publicar lá.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::GuideWindow</name>
    <message>
        <source>Hooksmith guide</source>
        <translation>Guia do Hooksmith</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Páginas do guia</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Página do guia</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar no guia</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n ocorrência</numerusform>
            <numerusform>%n ocorrências</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::HistoryDialog</name>
    <message>
        <source>(%1 that are not text)</source>
        <translation>(%1 que não são texto)</translation>
    </message>
    <message>
        <source>Requests that were sent</source>
        <translation>Requisições que foram enviadas</translation>
    </message>
    <message>
        <source>Search in what was sent</source>
        <translation>Pesquisar no que foi enviado</translation>
    </message>
    <message>
        <source>Search: method, address, status, headers, body</source>
        <translation>Pesquisar: método, endereço, status, cabeçalhos, corpo</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Amostra</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>Requisição e resposta</translation>
    </message>
    <message>
        <source>Open as a sample</source>
        <translation>Abrir como amostra</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Copiar como cURL</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Esquecer todas</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Nada foi enviado ainda.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n request(s); secrets are not kept.</source>
        <translation>
            <numerusform>%1 de %n requisição; os segredos não são guardados.</numerusform>
            <numerusform>%1 de %n requisições; os segredos não são guardados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::HoldDialog</name>
    <message>
        <source>Held: %1</source>
        <translation>Retido: %1</translation>
    </message>
    <message>
        <source>Message %1 as JSON</source>
        <translation>Mensagem %1 como JSON</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>&amp;Liberar</translation>
    </message>
    <message>
        <source>&amp;Release to %1</source>
        <translation>&amp;Liberar para %1</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>A message is a JSON object.</source>
        <translation>Uma mensagem é um objeto JSON.</translation>
    </message>
    <message>
        <source>Nothing of this delivery is held any more.</source>
        <translation>Nada desta entrega está mais retido.</translation>
    </message>
    <message>
        <source>The sender has been answered. Nothing is posted before you release it here (Ctrl+Enter).</source>
        <translation>O remetente já recebeu a resposta. Nada é publicado antes que você libere aqui (Ctrl+Enter).</translation>
    </message>
    <message>
        <source>The sender has been answered. Nothing is posted to %1 before you release it here.</source>
        <translation>O remetente já recebeu a resposta. Nada é publicado em %1 antes que você libere aqui.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::ImportDialog</name>
    <message>
        <source>Import requests</source>
        <translation>Importar requisições</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n request(s). Each one that is chosen becomes a new sample of the shown integration.</source>
        <translation>
            <numerusform>%1 contém %n requisição. Se for escolhida, ela vira uma nova amostra da integração mostrada.</numerusform>
            <numerusform>%1 contém %n requisições. Cada uma escolhida vira uma nova amostra da integração mostrada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests to import</source>
        <translation>Requisições a importar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Escolher todas</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message numerus="yes">
        <source>Import %n request(s)</source>
        <translation>
            <numerusform>Importar %n requisição</numerusform>
            <numerusform>Importar %n requisições</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::IncomingForm</name>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Path and query of the request</source>
        <translation>Caminho e consulta da requisição</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeçalhos</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corpo</translation>
    </message>
    <message>
        <source>What the script&apos;s own HTTP and fetch calls get</source>
        <translation>O que recebem as chamadas HTTP e fetch do próprio script</translation>
    </message>
    <message>
        <source>Parameters of the address</source>
        <translation>Parâmetros do endereço</translation>
    </message>
    <message>
        <source>Fill in {{variables}}</source>
        <translation>Preencher {{variables}}</translation>
    </message>
    <message>
        <source>Off: braces in the address, the headers and the body are text of the sender</source>
        <translation>Desativado: chaves no endereço, nos cabeçalhos e no corpo são texto do remetente</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Assinar</translation>
    </message>
    <message>
        <source>Signature and authentication</source>
        <translation>Assinatura e autenticação</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send the request over the network, and see the answer</source>
        <translation>Enviar a requisição pela rede e ver a resposta</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::LiveBar</name>
    <message>
        <source>Go on with the sample&apos;s answers</source>
        <translation>Continuar com as respostas da amostra</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) of this run really went to the network.</source>
        <translation>
            <numerusform>%n chamada desta execução foi mesmo à rede.</numerusform>
            <numerusform>%n chamadas desta execução foram mesmo à rede.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not called while you type: %1.</source>
        <translation>Não chamado enquanto você digita: %1.</translation>
    </message>
    <message>
        <source>The sample has no answer for %1.</source>
        <translation>A amostra não tem resposta para %1.</translation>
    </message>
    <message>
        <source>Allow live calls…</source>
        <translation>Permitir chamadas reais…</translation>
    </message>
    <message>
        <source>Let runs that you ask for really make the calls, in this workspace</source>
        <translation>Deixar que as execuções que você pede façam mesmo as chamadas, neste espaço de trabalho</translation>
    </message>
    <message>
        <source>Run live</source>
        <translation>Executar com chamadas reais</translation>
    </message>
    <message>
        <source>Run now and really make the calls</source>
        <translation>Executar agora e fazer mesmo as chamadas</translation>
    </message>
    <message>
        <source>Stop allowing</source>
        <translation>Deixar de permitir</translation>
    </message>
    <message>
        <source>Answer calls from the sample again</source>
        <translation>Voltar a responder às chamadas com a amostra</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::MainWindow</name>
    <message>
        <source>Stopped.</source>
        <translation>Parado.</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>Nenhum espaço de trabalho está aberto.</translation>
    </message>
    <message>
        <source>This workspace has no integration yet.</source>
        <translation>Este espaço de trabalho ainda não tem integração.</translation>
    </message>
    <message>
        <source>The script&apos;s file cannot be edited; Problems says why.</source>
        <translation>O arquivo do script não pode ser editado; Problemas diz por quê.</translation>
    </message>
    <message>
        <source>Choose an integration in the workspace, or make one.</source>
        <translation>Escolha uma integração no espaço de trabalho, ou crie uma.</translation>
    </message>
    <message>
        <source>This integration has no sample yet.</source>
        <translation>Esta integração ainda não tem amostra.</translation>
    </message>
    <message>
        <source>The request of the chosen sample appears here.</source>
        <translation>A requisição da amostra escolhida aparece aqui.</translation>
    </message>
    <message>
        <source>Nothing to run.</source>
        <translation>Nada para executar.</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Capturada</translation>
    </message>
    <message>
        <source>The sample that is run: %1</source>
        <translation>A amostra que é executada: %1</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Console (%1)</source>
        <translation>Console (%1)</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problemas (%1)</translation>
    </message>
    <message>
        <source>Hooksmith</source>
        <translation>Hooksmith</translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation>Alterado no disco</translation>
    </message>
    <message>
        <source>What you typed is still here.</source>
        <translation>O que você digitou ainda está aqui.</translation>
    </message>
    <message>
        <source>Overwrite it</source>
        <translation>Sobrescrever</translation>
    </message>
    <message>
        <source>Open a workspace folder</source>
        <translation>Abrir uma pasta de espaço de trabalho</translation>
    </message>
    <message>
        <source>New workspace?</source>
        <translation>Novo espaço de trabalho?</translation>
    </message>
    <message>
        <source>%1 is not a workspace yet. Make it one?</source>
        <translation>%1 ainda não é um espaço de trabalho. Transformar em um?</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Alterações não salvas</translation>
    </message>
    <message>
        <source>There are changes that are not saved.</source>
        <translation>Há alterações não salvas.</translation>
    </message>
    <message>
        <source>About Hooksmith</source>
        <translation>Sobre o Hooksmith</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Amostra</translation>
    </message>
    <message>
        <source>The sample that is run</source>
        <translation>A amostra que é executada</translation>
    </message>
    <message>
        <source>Save captured request as sample</source>
        <translation>Salvar requisição capturada como amostra</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espaço de trabalho</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requisição</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Rastreamento</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfego</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>Behave like</source>
        <translation>Versão a imitar</translation>
    </message>
    <message>
        <source>Server version to behave like</source>
        <translation>Versão do servidor a imitar</translation>
    </message>
    <message>
        <source>&amp;Panes</source>
        <translation>Pa&amp;inéis</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Follow the desktop</source>
        <translation>&amp;Seguir o sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>P&amp;ictures</source>
        <translation>Image&amp;ns</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>A&amp;brir recente</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada ainda</translation>
    </message>
    <message>
        <source>No host is allowed yet; click a picture&apos;s place to allow its host</source>
        <translation>Nenhum host permitido ainda; clique no lugar de uma imagem para permitir o host dela</translation>
    </message>
    <message>
        <source>Pictures are loaded from</source>
        <translation>Imagens são carregadas de</translation>
    </message>
    <message>
        <source>Take away the mark to load nothing more from %1</source>
        <translation>Desmarque para não carregar mais nada de %1</translation>
    </message>
    <message>
        <source>&amp;Forget all</source>
        <translation>&amp;Esquecer todos</translation>
    </message>
    <message>
        <source>Runs that you ask for really make the calls of the script and the integration; otherwise the sample answers them</source>
        <translation>As execuções que você pede fazem mesmo as chamadas do script e da integração; do contrário, a amostra as responde</translation>
    </message>
    <message>
        <source>Allow live calls?</source>
        <translation>Permitir chamadas reais?</translation>
    </message>
    <message>
        <source>Let the scripts of this workspace call the network when you press Run?</source>
        <translation>Deixar os scripts deste espaço de trabalho acessarem a rede quando você escolher Executar?</translation>
    </message>
    <message>
        <source>Calls of HTTP and fetch, and the requests of outgoing integrations, are then really made, with whatever data the script puts into them. Nothing is called while you type. You can take this back in the Run menu.</source>
        <translation>As chamadas de HTTP e fetch, e as requisições de integrações de saída, são então feitas de verdade, com os dados que o script puser nelas. Nada é chamado enquanto você digita. Você pode voltar atrás no menu Executar.</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>Stop &amp;relay</source>
        <translation>Parar &amp;relay</translation>
    </message>
    <message>
        <source>Start &amp;relay</source>
        <translation>Iniciar &amp;relay</translation>
    </message>
    <message>
        <source>This request was received before Hooksmith was last started; only its messages were kept, to be forwarded.</source>
        <translation>Esta requisição foi recebida antes do último início do Hooksmith; só as suas mensagens foram mantidas, para serem encaminhadas.</translation>
    </message>
    <message>
        <source>A server called an outgoing integration; the details in Traffic show what it sent and got.</source>
        <translation>Um servidor chamou uma integração de saída; os detalhes em Tráfego mostram o que ele enviou e recebeu.</translation>
    </message>
    <message>
        <source>Captured request</source>
        <translation>Requisição capturada</translation>
    </message>
    <message>
        <source>Save as sample</source>
        <translation>Salvar como amostra</translation>
    </message>
    <message>
        <source>Name of the sample:</source>
        <translation>Nome da amostra:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>%1, as saved</source>
        <translation>%1, como salvo</translation>
    </message>
    <message>
        <source>Text of the clipboard</source>
        <translation>Texto da área de transferência</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>Comparar com um arquivo</translation>
    </message>
    <message>
        <source>Scripts (*.js *.mjs *.txt)</source>
        <translation>Scripts (*.js *.mjs *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 não pode ser lido: %2</translation>
    </message>
    <message>
        <source>%1 is too large to be compared.</source>
        <translation>%1 é grande demais para ser comparado.</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Testes</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Busca</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propriedades</translation>
    </message>
    <message>
        <source>Save the results as JUnit XML</source>
        <translation>Salvar os resultados como JUnit XML</translation>
    </message>
    <message>
        <source>Hide the pane %1</source>
        <translation>Ocultar o painel %1</translation>
    </message>
    <message>
        <source>Show the pane %1</source>
        <translation>Mostrar o painel %1</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Painéis</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>amostra</translation>
    </message>
    <message numerus="yes">
        <source>Traffic (%n new)</source>
        <translation>
            <numerusform>Tráfego (%n nova)</numerusform>
            <numerusform>Tráfego (%n novas)</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied, with secrets as variables to be set.</source>
        <translation>Copiado, com os segredos como variáveis a definir.</translation>
    </message>
    <message>
        <source>Connected. What arrives there is treated here.</source>
        <translation>Conectado. O que chega lá é tratado aqui.</translation>
    </message>
    <message>
        <source>%1 Trying again in %2 s.</source>
        <translation>%1 Nova tentativa em %2 s.</translation>
    </message>
    <message>
        <source>Disconnected, because the relay was stopped.</source>
        <translation>Desconectado, porque o relay foi parado.</translation>
    </message>
    <message>
        <source>The relay is running</source>
        <translation>O relay está em execução</translation>
    </message>
    <message>
        <source>Go on receiving webhooks with the window closed? An icon in the desktop&apos;s tray shows it, and brings the window back. Your answer is remembered; the Relay menu changes it.</source>
        <translation>Continuar a receber webhooks com a janela fechada? Um ícone na bandeja do sistema indica isso e traz a janela de volta. A sua resposta é lembrada; o menu Relay permite mudá-la.</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>Mantê-lo em execução</translation>
    </message>
    <message>
        <source>Stop it and quit</source>
        <translation>Pará-lo e sair</translation>
    </message>
    <message>
        <source>Hooksmith relay, listening on %1</source>
        <translation>Relay do Hooksmith, escutando em %1</translation>
    </message>
    <message>
        <source>This request belongs to no integration of the workspace, so there is no place for a sample of it.</source>
        <translation>Esta requisição não pertence a nenhuma integração do espaço de trabalho, por isso não há lugar para uma amostra dela.</translation>
    </message>
    <message>
        <source>Saved as the sample &quot;%1&quot;.</source>
        <translation>Salva como a amostra &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Export as HAR</source>
        <translation>Exportar como HAR</translation>
    </message>
    <message>
        <source>HTTP archives (*.har)</source>
        <translation>Arquivos HTTP Archive (*.har)</translation>
    </message>
    <message>
        <source>Exported to %1, without secrets.</source>
        <translation>Exportado para %1, sem segredos.</translation>
    </message>
    <message>
        <source>Start the relay first.</source>
        <translation>Inicie primeiro o relay.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Conectando a %1…</translation>
    </message>
    <message>
        <source>Disconnected.</source>
        <translation>Desconectado.</translation>
    </message>
    <message>
        <source>Listening to %1.</source>
        <translation>Escutando em %1.</translation>
    </message>
    <message>
        <source>%1 was moved to the trash.</source>
        <translation>%1 foi movido para a lixeira.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>New sample</source>
        <translation>Nova amostra</translation>
    </message>
    <message>
        <source>Name of the new sample of %1:</source>
        <translation>Nome da nova amostra de %1:</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>Folder for the new workspace</source>
        <translation>Pasta para o novo espaço de trabalho</translation>
    </message>
    <message>
        <source>Older workspace</source>
        <translation>Espaço de trabalho mais antigo</translation>
    </message>
    <message>
        <source>%1 was written in an older form. Hooksmith can bring it up to date; before that, every file is copied to a folder beside it.</source>
        <translation>%1 foi gravado em um formato mais antigo. O Hooksmith pode atualizá-lo; antes disso, cada arquivo é copiado para uma pasta ao lado.</translation>
    </message>
    <message>
        <source>Back up and update</source>
        <translation>Fazer cópia e atualizar</translation>
    </message>
    <message>
        <source>The workspace was brought up to date (format %1 to %2). Everything as it was is in %3.</source>
        <translation>O espaço de trabalho foi atualizado (do formato %1 para o %2). Tudo como era está em %3.</translation>
    </message>
    <message>
        <source>Integration, sample or symbol; &gt; commands, @ symbols, : line</source>
        <translation>Integração, amostra ou símbolo; &gt; comandos, @ símbolos, : linha</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, linha %2</translation>
    </message>
    <message>
        <source>Go to line %L1</source>
        <translation>Ir para a linha %L1</translation>
    </message>
    <message>
        <source>Type a line from 1 to %L1</source>
        <translation>Digite uma linha de 1 a %L1</translation>
    </message>
    <message>
        <source>No message: choose an integration, or make one.</source>
        <translation>Nenhuma mensagem: escolha uma integração ou crie uma.</translation>
    </message>
    <message>
        <source>No message yet: there is no sample to run.</source>
        <translation>Nenhuma mensagem ainda: não há amostra para executar.</translation>
    </message>
    <message>
        <source>No message yet: run the sample to see what the script posts.</source>
        <translation>Nenhuma mensagem ainda: execute a amostra para ver o que o script publica.</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>Imported as the sample &quot;%1&quot;.</source>
        <translation>Importada como a amostra &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>No log is written: %1 is not there.</source>
        <translation>Nenhum log é gravado: %1 não existe.</translation>
    </message>
    <message>
        <source>Asking the parts of Hooksmith…</source>
        <translation>Consultando as partes do Hooksmith…</translation>
    </message>
    <message>
        <source>Diagnostics were copied: versions and folders, no secrets.</source>
        <translation>Diagnóstico copiado: versões e pastas, sem segredos.</translation>
    </message>
    <message>
        <source>Several parts of this installation are missing or cannot be used.</source>
        <translation>Várias partes desta instalação estão faltando ou não podem ser usadas.</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalhes…</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>O que falta</translation>
    </message>
    <message>
        <source>My integrations</source>
        <translation>Minhas integrações</translation>
    </message>
    <message>
        <source>Your integrations are kept in %1.</source>
        <translation>As suas integrações ficam em %1.</translation>
    </message>
    <message numerus="yes">
        <source>Tests (%n failed)</source>
        <translation>
            <numerusform>Testes (%n com falha)</numerusform>
            <numerusform>Testes (%n com falha)</numerusform>
        </translation>
    </message>
    <message>
        <source>No server is known yet that could be asked for its script. The clipboard and files can be compared, too (in the menu View).</source>
        <translation>Ainda não há nenhum servidor conhecido ao qual pedir o script. Também é possível comparar com a área de transferência e com arquivos (no menu Exibir).</translation>
    </message>
    <message>
        <source>Enter a server…</source>
        <translation>Adicionar um servidor…</translation>
    </message>
    <message>
        <source>Compared with %1.</source>
        <translation>Comparado com %1.</translation>
    </message>
    <message>
        <source>Not accepted: this message has values of the environment &quot;%1&quot;, and the tests run with &quot;%2&quot;. They would differ everywhere but here.</source>
        <translation>Não aceita: esta mensagem tem valores do ambiente &quot;%1&quot;, e os testes são executados com &quot;%2&quot;. Os resultados seriam diferentes em todo lugar, menos aqui.</translation>
    </message>
    <message>
        <source>Not accepted: this message has values of the environment &quot;%1&quot;, and the tests run without one. They would differ everywhere but here.</source>
        <translation>Não aceita: esta mensagem tem valores do ambiente &quot;%1&quot;, e os testes são executados sem nenhum ambiente. Os resultados seriam diferentes em todo lugar, menos aqui.</translation>
    </message>
    <message>
        <source>Show what the tests get</source>
        <translation>Mostrar o que os testes recebem</translation>
    </message>
    <message>
        <source>The sample %1</source>
        <translation>A amostra %1</translation>
    </message>
    <message>
        <source>says what happened</source>
        <translation>diz o que aconteceu</translation>
    </message>
    <message>
        <source>All samples of %1</source>
        <translation>Todas as amostras de %1</translation>
    </message>
    <message>
        <source>posts one message</source>
        <translation>publica uma mensagem</translation>
    </message>
    <message>
        <source>Checks in JavaScript</source>
        <translation>Verificações em JavaScript</translation>
    </message>
    <message>
        <source>A test fails when it throws. There is message, messages, response, result and sample, and expect(value) with toBe, toEqual, toContain, toMatch, toHaveProperty and others.</source>
        <translation>Um teste falha quando lança uma exceção. Há message, messages, response, result e sample, além de expect(value) com toBe, toEqual, toContain, toMatch, toHaveProperty e outros.</translation>
    </message>
    <message>
        <source>&amp;Save and test</source>
        <translation>&amp;Salvar e testar</translation>
    </message>
    <message>
        <source>The checks are not saved.</source>
        <translation>As verificações não estão salvas.</translation>
    </message>
    <message>
        <source>The integration %1</source>
        <translation>A integração %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anotações</translation>
    </message>
    <message>
        <source>Markdown, in a file beside what it is about: for those who come after you.</source>
        <translation>Markdown, em um arquivo ao lado daquilo que descreve: para quem vier depois de você.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>The notes are not saved.</source>
        <translation>As anotações não estão salvas.</translation>
    </message>
    <message>
        <source>There is no message to send: run a sample first.</source>
        <translation>Não há mensagem para enviar: execute primeiro uma amostra.</translation>
    </message>
    <message>
        <source>Hooksmith %1

A desktop IDE for Rocket.Chat webhook integrations: the request, the script, the message.

© 2026 the Hooksmith authors. MIT licence; the parts that come along keep theirs (third-party-notices.md of the documentation).

Qt %2</source>
        <translation>Hooksmith %1

Uma IDE de desktop para integrações de webhook do Rocket.Chat: a requisição, o script, a mensagem.

© 2026 os autores do Hooksmith. Licença MIT; as partes que vêm junto mantêm as suas (third-party-notices.md da documentação).

Qt %2</translation>
    </message>
    <message>
        <source>Save the request as a sample first: an expected result belongs to one.</source>
        <translation>Salve antes a requisição como amostra: um resultado esperado pertence a uma.</translation>
    </message>
    <message>
        <source>Save the request as a sample first (%1): an expected result belongs to one.</source>
        <translation>Salve antes a requisição como amostra (%1): um resultado esperado pertence a uma.</translation>
    </message>
    <message>
        <source>Save as sample…</source>
        <translation>Salvar como amostra…</translation>
    </message>
    <message>
        <source>The example is in a temporary folder, because %1 cannot be written: what you change there is gone when Hooksmith ends.</source>
        <translation>O exemplo está em uma pasta temporária, porque %1 não pode ser gravado: o que você mudar ali se perde quando o Hooksmith terminar.</translation>
    </message>
    <message>
        <source>Folder for your integrations</source>
        <translation>Pasta para as suas integrações</translation>
    </message>
    <message>
        <source>Your integrations need a folder. Choose another one.</source>
        <translation>As suas integrações precisam de uma pasta. Escolha outra.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Escolher uma pasta…</translation>
    </message>
    <message>
        <source>Secrets were left out of it: %1.</source>
        <translation>Segredos foram deixados de fora: %1.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::MultipartGrid</name>
    <message>
        <source>Parts of the body</source>
        <translation>Partes do corpo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Adicionar um campo</translation>
    </message>
    <message>
        <source>Add a text field</source>
        <translation>Adicionar um campo de texto</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Adicionar um arquivo…</translation>
    </message>
    <message>
        <source>Add a file&apos;s content</source>
        <translation>Adicionar o conteúdo de um arquivo</translation>
    </message>
    <message>
        <source>Content…</source>
        <translation>Conteúdo…</translation>
    </message>
    <message>
        <source>Take the part&apos;s content from a file</source>
        <translation>Obter o conteúdo da parte de um arquivo</translation>
    </message>
    <message>
        <source>Content of the part</source>
        <translation>Conteúdo da parte</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::NoticeBar</name>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close this note</source>
        <translation>Fechar esta nota</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::OutgoingForm</name>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>Mensagem enviada</translation>
    </message>
    <message>
        <source>File uploaded</source>
        <translation>Arquivo enviado</translation>
    </message>
    <message>
        <source>Room archived</source>
        <translation>Sala arquivada</translation>
    </message>
    <message>
        <source>Room created</source>
        <translation>Sala criada</translation>
    </message>
    <message>
        <source>User joined a room</source>
        <translation>Usuário entrou em uma sala</translation>
    </message>
    <message>
        <source>User left a room</source>
        <translation>Usuário saiu de uma sala</translation>
    </message>
    <message>
        <source>User created</source>
        <translation>Usuário criado</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Texto da mensagem</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>All values of the event, as JSON</source>
        <translation>Todos os valores do evento, como JSON</translation>
    </message>
    <message>
        <source>HTTP answers</source>
        <translation>Respostas HTTP</translation>
    </message>
    <message>
        <source>Valid JSON</source>
        <translation>JSON válido</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>Como JSON</translation>
    </message>
    <message>
        <source>Trigger word</source>
        <translation>Palavra-gatilho</translation>
    </message>
    <message>
        <source>Puts the word at the start of the message</source>
        <translation>Põe a palavra no início da mensagem</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nome completo</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>ID do usuário</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietário</translation>
    </message>
    <message>
        <source>the user, when empty</source>
        <translation>o usuário, se vazio</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Kind of room</source>
        <translation>Tipo de sala</translation>
    </message>
    <message>
        <source>Public channel</source>
        <translation>Canal público</translation>
    </message>
    <message>
        <source>Private group</source>
        <translation>Grupo privado</translation>
    </message>
    <message>
        <source>Direct messages</source>
        <translation>Mensagens diretas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Room id</source>
        <translation>ID da sala</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nome do arquivo</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>More about the message</source>
        <translation>Mais sobre a mensagem</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Apelido</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Thread</translation>
    </message>
    <message>
        <source>id of the thread&apos;s first message</source>
        <translation>ID da primeira mensagem da thread</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>ID da mensagem</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Enviada em</translation>
    </message>
    <message>
        <source>It was edited</source>
        <translation>Foi editada</translation>
    </message>
    <message>
        <source>Mark as edited</source>
        <translation>Marcar como editada</translation>
    </message>
    <message>
        <source>Mark as not edited</source>
        <translation>Marcar como não editada</translation>
    </message>
    <message>
        <source>A bot sent it</source>
        <translation>Enviada por um bot</translation>
    </message>
    <message>
        <source>Another integration, for example: answering it may go on for ever</source>
        <translation>Por outra integração, por exemplo: responder a ela pode não ter fim</translation>
    </message>
    <message>
        <source>none</source>
        <comment>alias</comment>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>None</source>
        <comment>trigger word</comment>
        <translation>Nenhuma</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::OutsideDialog</name>
    <message>
        <source>Reach the relay from outside</source>
        <translation>Acessar o relay de fora</translation>
    </message>
    <message>
        <source>Address of a smee channel</source>
        <translation>Endereço de um canal smee</translation>
    </message>
    <message>
        <source>Or receive from a smee channel right here:</source>
        <translation>Ou receba de um canal smee aqui mesmo:</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Desconectar</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>C&amp;onectar</translation>
    </message>
    <message>
        <source>smee writes JSON bodies anew, so signatures over the bytes may fail to verify.</source>
        <translation>O smee escreve os corpos JSON de novo, por isso a verificação de assinaturas sobre os bytes pode falhar.</translation>
    </message>
    <message>
        <source>The relay is stopped. The commands are for http://127.0.0.1:4180; start the relay to see its own port.</source>
        <translation>O relay está parado. Os comandos são para http://127.0.0.1:4180; inicie o relay para ver a porta dele.</translation>
    </message>
    <message>
        <source>The relay listens on %1 and only programs on this machine reach it. A tunnel brings requests for &quot;%2&quot; here; run one of these in a terminal.</source>
        <translation>O relay escuta em %1, e só programas nesta máquina o acessam. Um túnel traz até aqui as requisições para &quot;%2&quot;; execute um destes em um terminal.</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>não instalado</translation>
    </message>
    <message>
        <source>installed: %1</source>
        <translation>instalado: %1</translation>
    </message>
    <message>
        <source>Command for %1</source>
        <translation>Comando para %1</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar o comando</translation>
    </message>
    <message>
        <source>Copy the command for %1</source>
        <translation>Copiar o comando para %1</translation>
    </message>
    <message>
        <source>At the sender, enter %1.</source>
        <translation>No remetente, informe %1.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::Palette</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>O que corresponde</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Nada corresponde.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::PaneHeader</name>
    <message>
        <source>Float or dock the pane</source>
        <translation>Desencaixar ou encaixar o painel</translation>
    </message>
    <message>
        <source>Hide the pane (View &gt; Panes brings it back)</source>
        <translation>Ocultar o painel (Exibir &gt; Painéis o traz de volta)</translation>
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
        <translation>%1 que não são texto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Content or file</source>
        <translation>Conteúdo ou arquivo</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::ProblemsModel</name>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requisição</translation>
    </message>
    <message>
        <source>Concerns: %1</source>
        <translation>Refere-se a: %1</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::ProblemsPane</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation>Nenhum problema.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::PropertiesPane</name>
    <message>
        <source>&quot;%1&quot; of the record</source>
        <translation>&quot;%1&quot; do registro</translation>
    </message>
    <message>
        <source>https://…  one per line</source>
        <translation>https://…  uma por linha</translation>
    </message>
    <message>
        <source>Event Trigger</source>
        <translation>Gatilho de evento</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Ativado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Post to Channel</source>
        <translation>Publicar no canal</translation>
    </message>
    <message>
        <source>#general, @ann</source>
        <translation>#geral, @ana</translation>
    </message>
    <message>
        <source>Post as</source>
        <translation>Publicar como</translation>
    </message>
    <message>
        <source>Username of the account that posts</source>
        <translation>Nome de usuário da conta que publica</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Apelido</translation>
    </message>
    <message>
        <source>Name shown instead of the account&apos;s</source>
        <translation>Nome mostrado em vez do da conta</translation>
    </message>
    <message>
        <source>Avatar URL</source>
        <translation>URL do avatar</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Override Destination Channel</source>
        <translation>Substituir canal de destino</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Given by the server; yours for the relay</source>
        <translation>Atribuído pelo servidor; o seu, para o relay</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Script Enabled</source>
        <translation>Script ativado</translation>
    </message>
    <message>
        <source>Script Engine</source>
        <translation>Mecanismo de script</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avançado</translation>
    </message>
    <message>
        <source>Retry Failed URL Calls</source>
        <translation>Repetir chamadas de URL com falha</translation>
    </message>
    <message>
        <source>Retry Count</source>
        <translation>Número de tentativas</translation>
    </message>
    <message>
        <source>Retry Delay</source>
        <translation>Atraso de tentativas</translation>
    </message>
    <message>
        <source>Word Trigger Placement</source>
        <translation>Posição da palavra-gatilho</translation>
    </message>
    <message>
        <source>Anywhere in the message, not only at its beginning</source>
        <translation>Em qualquer lugar da mensagem, não só no início</translation>
    </message>
    <message>
        <source>Run When Message Is Edited</source>
        <translation>Executar quando a mensagem é editada</translation>
    </message>
    <message>
        <source>Trigger Words</source>
        <translation>Palavras-gatilho</translation>
    </message>
    <message>
        <source>Separated by commas; none = every message</source>
        <translation>Separadas por vírgulas; nenhuma = todas as mensagens</translation>
    </message>
    <message>
        <source>Target Room</source>
        <translation>Sala de destino</translation>
    </message>
    <message>
        <source>#room or @user</source>
        <translation>#sala ou @usuário</translation>
    </message>
    <message>
        <source>URLs</source>
        <translation>URLs</translation>
    </message>
    <message>
        <source>Impersonate User</source>
        <translation>Personificar usuário</translation>
    </message>
    <message>
        <source>Post as who triggered it</source>
        <translation>Publicar como quem a disparou</translation>
    </message>
    <message>
        <source>Copy the &amp;field list</source>
        <translation>Copiar a lista de &amp;campos</translation>
    </message>
    <message>
        <source>All fields of the server&apos;s form with their values, in its order</source>
        <translation>Todos os campos do formulário do servidor com os seus valores, na ordem dele</translation>
    </message>
    <message>
        <source>Copy the &amp;script</source>
        <translation>Copiar o &amp;script</translation>
    </message>
    <message>
        <source>The script as it is on the screen, for the server&apos;s form</source>
        <translation>O script como está na tela, para o formulário do servidor</translation>
    </message>
    <message>
        <source>integration.json cannot be read; Problems says why.</source>
        <translation>integration.json não pode ser lido; Problemas diz por quê.</translation>
    </message>
    <message>
        <source>The properties of the chosen integration appear here.</source>
        <translation>As propriedades da integração escolhida aparecem aqui.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Its address: not known before it has an id and a token</source>
        <translation>O endereço dela: desconhecido antes de ela ter um ID e um token</translation>
    </message>
    <message>
        <source>Its address: &lt;server&gt;/hooks/%1/%2</source>
        <translation>O endereço dela: &lt;server&gt;/hooks/%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>The server would refuse this (%n error(s)).</source>
        <translation>
            <numerusform>O servidor recusaria isto (%n erro).</numerusform>
            <numerusform>O servidor recusaria isto (%n erros).</numerusform>
        </translation>
    </message>
    <message>
        <source>The server would accept these values.</source>
        <translation>O servidor aceitaria estes valores.</translation>
    </message>
    <message>
        <source>By the script</source>
        <translation>Pelo script</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::ProxyPasswordField</name>
    <message>
        <source>Proxy password</source>
        <translation>Senha do proxy</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep the proxy&apos;s password</source>
        <translation>Guardar a senha do proxy</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>Forget the proxy&apos;s password</source>
        <translation>Esquecer a senha do proxy</translation>
    </message>
    <message>
        <source>Kept in the desktop&apos;s key store for this proxy and user, in no file and no export.</source>
        <translation>Guardada no chaveiro do sistema para este proxy e usuário; em nenhum arquivo e nenhuma exportação.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s address and user first.</source>
        <translation>Digite primeiro o endereço e o usuário do proxy.</translation>
    </message>
    <message>
        <source>No password is kept.</source>
        <translation>Nenhuma senha está guardada.</translation>
    </message>
    <message>
        <source>A password is kept.</source>
        <translation>Há uma senha guardada.</translation>
    </message>
    <message>
        <source>A password is kept until Hooksmith is closed.</source>
        <translation>Uma senha fica guardada até o Hooksmith ser fechado.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::RecoveryDialog</name>
    <message>
        <source>Unsaved texts</source>
        <translation>Textos não salvos</translation>
    </message>
    <message>
        <source>Hooksmith ended before these were saved. Marked ones are put back into the editor; files change only when you save.</source>
        <translation>O Hooksmith terminou antes que estes fossem salvos. Os marcados são postos de volta no editor; os arquivos só mudam quando você salva.</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Jogar fora</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir depois</translation>
    </message>
    <message>
        <source>on disk</source>
        <translation>no disco</translation>
    </message>
    <message>
        <source>unsaved</source>
        <translation>não salvo</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::RelayLimitsPage</name>
    <message>
        <source>Header</source>
        <translation>Cabeçalho</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1 KiB</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corpo</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>Time to receive a request</source>
        <translation>Tempo para receber uma requisição</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Requisições por minuto</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>Also for programs on &amp;this machine (tunnels share one)</source>
        <translation>Também para programas nes&amp;ta máquina (túneis compartilham um limite)</translation>
    </message>
    <message>
        <source>Deliveries that are kept</source>
        <translation>Entregas que são guardadas</translation>
    </message>
    <message>
        <source>Days that they are kept</source>
        <translation>Dias pelos quais são guardadas</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>para sempre</translation>
    </message>
    <message>
        <source>&amp;Header up to</source>
        <translation>Ca&amp;beçalho até</translation>
    </message>
    <message>
        <source>&amp;Body up to</source>
        <translation>C&amp;orpo até</translation>
    </message>
    <message>
        <source>Received &amp;within</source>
        <translation>Recebi&amp;da em até</translation>
    </message>
    <message>
        <source>&amp;Connections at once</source>
        <translation>Co&amp;nexões simultâneas</translation>
    </message>
    <message>
        <source>&amp;Requests a minute, per sender</source>
        <translation>Re&amp;quisições por minuto, por remetente</translation>
    </message>
    <message>
        <source>&amp;Keep the newest</source>
        <translation>&amp;Guardar as mais novas</translation>
    </message>
    <message>
        <source>Keep &amp;for</source>
        <translation>Guardar &amp;por</translation>
    </message>
    <message>
        <source>What waits, is held, was given up or is pinned is always kept.</source>
        <translation>O que está aguardando, retido, abandonado ou fixado é sempre guardado.</translation>
    </message>
    <message>
        <source>Size of the journal</source>
        <translation>Tamanho do diário</translation>
    </message>
    <message>
        <source>Journal &amp;up to</source>
        <translation>Diário &amp;até</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::RelaySession</name>
    <message>
        <source>The workspace would send the token of another server to %1. Choose the server anew in the relay&apos;s settings.</source>
        <translation>O espaço de trabalho enviaria a %1 o token de outro servidor. Escolha o servidor de novo nas configurações do relay.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address and port, as in 127.0.0.1:4180.</source>
        <translation>&quot;%1&quot; não é um endereço com porta, como 127.0.0.1:4180.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of an incoming webhook, as in https://chat.example.org/hooks/&lt;id&gt;/&lt;token&gt;.</source>
        <translation>&quot;%1&quot; não é o endereço de um webhook de entrada, como https://chat.example.org/hooks/&lt;id&gt;/&lt;token&gt;.</translation>
    </message>
    <message>
        <source>Another Hooksmith window is running the relay already (its journal is in %1). Stop the relay there first.</source>
        <translation>Outra janela do Hooksmith já está executando o relay (o diário dela está em %1). Pare o relay lá primeiro.</translation>
    </message>
    <message>
        <source>Enter it in the relay&apos;s settings.</source>
        <translation>Digite-o nas configurações do relay.</translation>
    </message>
    <message>
        <source>The relay keeps what it receives in a temporary folder: it is gone when Hooksmith ends.</source>
        <translation>O relay guarda o que recebe em uma pasta temporária: tudo se perde quando o Hooksmith terminar.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::RelaySettingsDialog</name>
    <message>
        <source>The script runs here; the finished message is forwarded.</source>
        <translation>O script é executado aqui; a mensagem pronta é encaminhada.</translation>
    </message>
    <message>
        <source>The request is forwarded byte for byte to the server&apos;s own webhook; the run here only predicts what becomes of it, and differences are marked.</source>
        <translation>A requisição é encaminhada byte por byte ao webhook do próprio servidor; a execução aqui só prevê o que será dela, e as diferenças são marcadas.</translation>
    </message>
    <message>
        <source>The script runs here; the message waits in the list until you release, edit or drop it.</source>
        <translation>O script é executado aqui; a mensagem espera na lista até que você a libere, edite ou descarte.</translation>
    </message>
    <message>
        <source>Every request gets this answer and nothing else happens: to see how the sender takes it.</source>
        <translation>Toda requisição recebe esta resposta e nada mais acontece: para ver como o remetente reage.</translation>
    </message>
    <message>
        <source>Relay settings</source>
        <translation>Configurações do relay</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Endereço</translation>
    </message>
    <message>
        <source>&amp;Integrations</source>
        <translation>&amp;Integrações</translation>
    </message>
    <message>
        <source>&amp;Limits</source>
        <translation>&amp;Limites</translation>
    </message>
    <message>
        <source>Address and port to listen on</source>
        <translation>Endereço e porta em que escutar</translation>
    </message>
    <message>
        <source>Host names that are accepted</source>
        <translation>Nomes de host aceitos</translation>
    </message>
    <message>
        <source>Names by which senders call this relay, as behind a tunnel or a proxy; others are refused. Separated by spaces.</source>
        <translation>Nomes pelos quais os remetentes chamam este relay, como atrás de um túnel ou proxy; outros são recusados. Separados por espaços.</translation>
    </message>
    <message>
        <source>Nobody: only show what arrives</source>
        <translation>Ninguém: só mostrar o que chega</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Arquivo do certificado</translation>
    </message>
    <message>
        <source>PEM file with the certificate and its chain</source>
        <translation>Arquivo PEM com o certificado e a sua cadeia</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Arquivo da chave</translation>
    </message>
    <message>
        <source>PEM file with the private key</source>
        <translation>Arquivo PEM com a chave privada</translation>
    </message>
    <message>
        <source>Listen &amp;on</source>
        <translation>Esc&amp;utar em</translation>
    </message>
    <message>
        <source>Also called &amp;by</source>
        <translation>Chamado também &amp;por</translation>
    </message>
    <message>
        <source>&amp;Forward to</source>
        <translation>Encaminhar p&amp;ara</translation>
    </message>
    <message>
        <source>TLS &amp;certificate</source>
        <translation>&amp;Certificado TLS</translation>
    </message>
    <message>
        <source>TLS &amp;key</source>
        <translation>Chave &amp;TLS</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Escolher o arquivo</translation>
    </message>
    <message>
        <source>Choose a PEM file</source>
        <translation>Escolher um arquivo PEM</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key)</source>
        <translation>Arquivos PEM (*.pem *.crt *.cer *.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>With both files the relay speaks https only.</source>
        <translation>Com os dois arquivos o relay só fala https.</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integrações</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>As for all</source>
        <translation>Como em todas</translation>
    </message>
    <message>
        <source>Whose signature is checked</source>
        <translation>A assinatura de quem é verificada</translation>
    </message>
    <message>
        <source>Whoever is recognised</source>
        <translation>De quem for reconhecido</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>Segredo de assinatura</translation>
    </message>
    <message>
        <source>Re&amp;fuse requests without a valid signature</source>
        <translation>Re&amp;cusar requisições sem assinatura válida</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Tipo de conteúdo</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corpo</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Atraso</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>&amp;Modo</translation>
    </message>
    <message>
        <source>Forward &amp;to</source>
        <translation>Encaminhar &amp;para</translation>
    </message>
    <message>
        <source>&amp;Signed by</source>
        <translation>&amp;Assinado por</translation>
    </message>
    <message>
        <source>Signing s&amp;ecret</source>
        <translation>&amp;Segredo de assinatura</translation>
    </message>
    <message>
        <source>Answer stat&amp;us</source>
        <translation>Stat&amp;us da resposta</translation>
    </message>
    <message>
        <source>Content t&amp;ype</source>
        <translation>&amp;Tipo de conteúdo</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>C&amp;orpo</translation>
    </message>
    <message>
        <source>&amp;Delay</source>
        <translation>At&amp;raso</translation>
    </message>
    <message>
        <source>Script here</source>
        <translation>Script aqui</translation>
    </message>
    <message>
        <source>Pass through</source>
        <translation>Repassar</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Reter</translation>
    </message>
    <message>
        <source>Outgoing endpoint</source>
        <translation>Endpoint de saída</translation>
    </message>
    <message>
        <source>Answer only</source>
        <translation>Só responder</translation>
    </message>
    <message>
        <source>None: signatures are not checked</source>
        <translation>Nenhum: as assinaturas não são verificadas</translation>
    </message>
    <message>
        <source>Kept; type a new one to replace it, a space to remove it</source>
        <translation>Guardado; digite um novo para substituí-lo, um espaço para removê-lo</translation>
    </message>
    <message>
        <source>Kept in the desktop&apos;s key store.</source>
        <translation>Guardado no chaveiro do sistema.</translation>
    </message>
    <message>
        <source>Removed; signatures are not checked.</source>
        <translation>Removido; as assinaturas não são verificadas.</translation>
    </message>
    <message>
        <source>Kept in memory: Hooksmith asks for it again after the next start.</source>
        <translation>Guardado na memória: o Hooksmith vai pedi-lo de novo na próxima vez que for iniciado.</translation>
    </message>
    <message>
        <source>Other machines can reach this address. Hooksmith asks before it listens there.</source>
        <translation>Outras máquinas podem acessar este endereço. O Hooksmith pergunta antes de escutar nele.</translation>
    </message>
    <message>
        <source>TLS needs both the certificate and the key.</source>
        <translation>TLS precisa tanto do certificado quanto da chave.</translation>
    </message>
    <message>
        <source>The relay is running: address, TLS and limits take effect when it is started again.</source>
        <translation>O relay está em execução: endereço, TLS e limites passam a valer quando ele for iniciado de novo.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>A Rocket.Chat server&apos;s outgoing webhook calls this address; the script&apos;s message is the answer. What stands below answers the script&apos;s own HTTP call, unless calls are live; that call fails until you have changed it.</source>
        <translation>O webhook de saída de um servidor Rocket.Chat chama este endereço; a mensagem do script é a resposta. O que está abaixo responde à chamada HTTP do próprio script, a não ser que as chamadas sejam reais; essa chamada falha até que você o altere.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::RelayTray</name>
    <message>
        <source>A message was given up.</source>
        <translation>Uma mensagem foi abandonada.</translation>
    </message>
    <message>
        <source>Show Hooksmith</source>
        <translation>Mostrar o Hooksmith</translation>
    </message>
    <message>
        <source>Stop the relay and quit</source>
        <translation>Parar o relay e sair</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) failed</source>
        <translation>
            <numerusform>%n webhook falhou</numerusform>
            <numerusform>%n webhooks falharam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) arrived</source>
        <translation>
            <numerusform>%n webhook chegou</numerusform>
            <numerusform>%n webhooks chegaram</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::ReplayDialog</name>
    <message>
        <source>Replay a delivery</source>
        <translation>Repetir uma entrega</translation>
    </message>
    <message numerus="yes">
        <source>Replay %n deliveries</source>
        <translation>
            <numerusform>Repetir %n entrega</numerusform>
            <numerusform>Repetir %n entregas</numerusform>
        </translation>
    </message>
    <message>
        <source>This relay</source>
        <translation>Este relay</translation>
    </message>
    <message>
        <source>An address without a path gets the request&apos;s own path</source>
        <translation>Um endereço sem caminho recebe o caminho da própria requisição</translation>
    </message>
    <message>
        <source>Where to send</source>
        <translation>Para onde enviar</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>Forward the message to</source>
        <translation>Encaminhar a mensagem para</translation>
    </message>
    <message>
        <source>As the integration does; or another webhook&apos;s address</source>
        <translation>Como a integração faz; ou o endereço de outro webhook</translation>
    </message>
    <message>
        <source>&amp;Forward to</source>
        <translation>&amp;Encaminhar para</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeçalhos</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corpo</translation>
    </message>
    <message>
        <source>This body is not UTF-8 text; it is sent as it was.</source>
        <translation>Este corpo não é texto UTF-8; ele é enviado como era.</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>&amp;Cabeçalhos</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>C&amp;orpo</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>Segredo de assinatura</translation>
    </message>
    <message>
        <source>To sign again after a change; not kept</source>
        <translation>Para assinar de novo após uma alteração; não é guardado</translation>
    </message>
    <message>
        <source>Signing &amp;secret</source>
        <translation>&amp;Segredo de assinatura</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Replay here</source>
        <translation>Repetir aqui</translation>
    </message>
    <message>
        <source>Replay, forward to %1</source>
        <translation>Repetir, encaminhar para %1</translation>
    </message>
    <message>
        <source>Enter an address that begins with http:// or https://.</source>
        <translation>Digite um endereço que comece com http:// ou https://.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>Enviar para %1</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>The relay is stopped; start it, or enter another address.</source>
        <translation>O relay está parado; inicie-o ou digite outro endereço.</translation>
    </message>
    <message>
        <source>The body was changed, so its signature no longer fits. Enter the secret to have it signed again.</source>
        <translation>O corpo foi alterado, por isso a assinatura não confere mais. Digite o segredo para que ele seja assinado de novo.</translation>
    </message>
    <message>
        <source>Line %1 of the headers is not &quot;Name: value&quot;.</source>
        <translation>A linha %1 dos cabeçalhos não é &quot;Nome: valor&quot;.</translation>
    </message>
    <message numerus="yes">
        <source>%n replayed; the list shows what came of it.</source>
        <translation>
            <numerusform>%n repetida; a lista mostra o que resultou dela.</numerusform>
            <numerusform>%n repetidas; a lista mostra o que resultou delas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 could not be replayed.</source>
        <translation>%1 de %2 não puderam ser repetidas.</translation>
    </message>
    <message>
        <source>Answered %1 in %2 ms: %3</source>
        <translation>Respondido %1 em %2 ms: %3</translation>
    </message>
    <message>
        <source>%1 of %2 sent, %3 failed.</source>
        <translation>%1 de %2 enviadas, %3 com falha.</translation>
    </message>
    <message>
        <source>Delivery %1 was answered %2.</source>
        <translation>A entrega %1 teve a resposta %2.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::RequestPane</name>
    <message>
        <source>Text of the sample&apos;s file</source>
        <translation>Texto do arquivo da amostra</translation>
    </message>
    <message>
        <source>This is a sample now; save it to go on with the form</source>
        <translation>Isto agora é uma amostra; salve-a para continuar com o formulário</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>The environment whose values stand for {{variables}}</source>
        <translation>O ambiente cujos valores ocupam o lugar de {{variables}}</translation>
    </message>
    <message>
        <source>Import a request</source>
        <translation>Importar uma requisição</translation>
    </message>
    <message>
        <source>Copy the request</source>
        <translation>Copiar a requisição</translation>
    </message>
    <message>
        <source>Only a request can be sent; an event happens on the server.</source>
        <translation>Só uma requisição pode ser enviada; um evento acontece no servidor.</translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>Nenhum ambiente</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importada</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>A área de transferência</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>A área de transferência não contém texto.</translation>
    </message>
    <message>
        <source>Import requests</source>
        <translation>Importar requisições</translation>
    </message>
    <message>
        <source>Requests (*.har *.http *.rest *.json *.txt *.sh *.curl)</source>
        <translation>Requisições (*.har *.http *.rest *.json *.txt *.sh *.curl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Only a request can be copied; an event has none.</source>
        <translation>Só uma requisição pode ser copiada; um evento não tem nenhuma.</translation>
    </message>
    <message>
        <source>Copied; secrets stand there as names to be filled in.</source>
        <translation>Copiado; no lugar dos segredos há nomes a preencher.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::RunBar</name>
    <message>
        <source>Running…</source>
        <translation>Executando…</translation>
    </message>
    <message>
        <source>reply %1</source>
        <translation>resposta %1</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n chamada</numerusform>
            <numerusform>%n chamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::SampleDocument</name>
    <message numerus="yes">
        <source>%n byte(s) that are not text; they are sent as they are.</source>
        <translation>
            <numerusform>%n byte que não é texto; é enviado como está.</numerusform>
            <numerusform>%n bytes que não são texto; são enviados como estão.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>A amostra</translation>
    </message>
    <message>
        <source>The answers</source>
        <translation>As respostas</translation>
    </message>
    <message>
        <source>The body</source>
        <translation>O corpo</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>O evento</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Digitação</translation>
    </message>
    <message>
        <source>%1 of text, which is too much to be typed in; it is sent as it is.</source>
        <translation>%1 de texto, o que é demais para digitar aqui; é enviado como está.</translation>
    </message>
    <message>
        <source>Change the method</source>
        <translation>Alterar o método</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>Alterar o endereço</translation>
    </message>
    <message>
        <source>Change the headers</source>
        <translation>Alterar os cabeçalhos</translation>
    </message>
    <message>
        <source>Change the kind of the body</source>
        <translation>Alterar o tipo do corpo</translation>
    </message>
    <message>
        <source>Change the event</source>
        <translation>Alterar o evento</translation>
    </message>
    <message>
        <source>Change the request</source>
        <translation>Alterar a requisição</translation>
    </message>
    <message>
        <source>Fill in variables</source>
        <translation>Preencher variáveis</translation>
    </message>
    <message>
        <source>Leave braces as they are</source>
        <translation>Deixar as chaves como estão</translation>
    </message>
    <message>
        <source>Change the body</source>
        <translation>Alterar o corpo</translation>
    </message>
    <message>
        <source>Change the parts of the body</source>
        <translation>Alterar as partes do corpo</translation>
    </message>
    <message>
        <source>Take the body from a file</source>
        <translation>Obter o corpo de um arquivo</translation>
    </message>
    <message>
        <source>Change the form</source>
        <translation>Alterar o formulário</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::ScriptEditor</name>
    <message>
        <source>Go to line</source>
        <translation>Ir para a linha</translation>
    </message>
    <message>
        <source>Line (1 to %1):</source>
        <translation>Linha (1 a %1):</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, linha %2</translation>
    </message>
    <message>
        <source>Go to symbol</source>
        <translation>Ir para o símbolo</translation>
    </message>
    <message>
        <source>Class, method or function</source>
        <translation>Classe, método ou função</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>seu próprio</translation>
    </message>
    <message>
        <source>Insert a snippet</source>
        <translation>Inserir um trecho</translation>
    </message>
    <message>
        <source>Name of the snippet</source>
        <translation>Nome do trecho</translation>
    </message>
    <message>
        <source>Select the code that is to become a snippet.</source>
        <translation>Selecione o código que deve virar um trecho.</translation>
    </message>
    <message>
        <source>Keep as snippet</source>
        <translation>Guardar como trecho</translation>
    </message>
    <message>
        <source>What will you type to get it?</source>
        <translation>O que você vai digitar para obtê-lo?</translation>
    </message>
    <message>
        <source>Nothing to mend here</source>
        <translation>Nada a corrigir aqui</translation>
    </message>
    <message>
        <source>This needs your own hand</source>
        <translation>Isto precisa ser feito por você</translation>
    </message>
    <message>
        <source>The formatter is not part of this program.</source>
        <translation>O formatador não faz parte deste programa.</translation>
    </message>
    <message>
        <source>The script could not be formatted: %1</source>
        <translation>O script não pôde ser formatado: %1</translation>
    </message>
    <message>
        <source>The script was not formatted, because it does not parse. %1</source>
        <translation>O script não foi formatado porque há nele um erro de sintaxe. %1</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Linha %1, coluna %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cursor(s)</source>
        <translation>
            <numerusform>%n cursor</numerusform>
            <numerusform>%n cursores</numerusform>
        </translation>
    </message>
    <message>
        <source>Script, second view</source>
        <translation>Script, segunda visão</translation>
    </message>
    <message>
        <source>%1, as it is here</source>
        <translation>%1, como está aqui</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::ScriptSymbol</name>
    <message>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <source>method</source>
        <translation>método</translation>
    </message>
    <message>
        <source>function</source>
        <translation>função</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>variável</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::SearchPane</name>
    <message>
        <source>Find in all files</source>
        <translation>Localizar em todos os arquivos</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Upper and lower case differ</source>
        <translation>Diferenciar maiúsculas de minúsculas</translation>
    </message>
    <message>
        <source>ab|</source>
        <translation>ab|</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Só palavras inteiras</translation>
    </message>
    <message>
        <source>.*</source>
        <translation>.*</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expressão regular</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Show the line to replace</source>
        <translation>Mostrar a linha de substituição</translation>
    </message>
    <message>
        <source>Replace with (\1 and $1 stand for captured groups)</source>
        <translation>Substituir por (\1 e $1 representam os grupos capturados)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Substituir por</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Pontos encontrados</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nada encontrado.</translation>
    </message>
    <message>
        <source>Only the first %1 are looked for.</source>
        <translation>Só os primeiros %1 são procurados.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>%n arquivo não pôde ser lido.</numerusform>
            <numerusform>%n arquivos não puderam ser lidos.</numerusform>
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
            <numerusform>&amp;Substituir %n ponto</numerusform>
            <numerusform>&amp;Substituir %n pontos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Substituir</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) %1</source>
        <translation>
            <numerusform>%n ponto %1</numerusform>
            <numerusform>%n pontos %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n file(s)</source>
        <extracomment>Follows &quot;3 places&quot;</extracomment>
        <translation>
            <numerusform>em %n arquivo</numerusform>
            <numerusform>em %n arquivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::SecurityPart</name>
    <message>
        <source>Sign as</source>
        <translation>Assinar como</translation>
    </message>
    <message>
        <source>Nobody: not signed</source>
        <translation>Ninguém: não assinar</translation>
    </message>
    <message>
        <source>Name of the secret</source>
        <translation>Nome do segredo</translation>
    </message>
    <message>
        <source>The sample&apos;s file has only this name; the secret itself is in the keychain</source>
        <translation>O arquivo da amostra tem só este nome; o próprio segredo está no chaveiro</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Segredo</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Put the secret into the keychain and sign with it</source>
        <translation>Pôr o segredo no chaveiro e assinar com ele</translation>
    </message>
    <message>
        <source>Keep the secret in the keychain</source>
        <translation>Guardar o segredo no chaveiro</translation>
    </message>
    <message>
        <source>Address that was given to Trello</source>
        <translation>Endereço que foi informado ao Trello</translation>
    </message>
    <message>
        <source>Timestamp header chosen in Grafana</source>
        <translation>Cabeçalho de data e hora escolhido no Grafana</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Nome dele</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>URL de callback</translation>
    </message>
    <message>
        <source>Time header</source>
        <translation>Cabeçalho de hora</translation>
    </message>
    <message>
        <source>Kind of authentication</source>
        <translation>Tipo de autenticação</translation>
    </message>
    <message>
        <source>User and password (basic)</source>
        <translation>Usuário e senha (basic)</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Token Bearer</translation>
    </message>
    <message>
        <source>API key in a header</source>
        <translation>Chave de API em um cabeçalho</translation>
    </message>
    <message>
        <source>Rocket.Chat token and user id</source>
        <translation>Token e ID de usuário do Rocket.Chat</translation>
    </message>
    <message>
        <source>Header of the API key</source>
        <translation>Cabeçalho da chave de API</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Password, token or key</source>
        <translation>Senha, token ou chave</translation>
    </message>
    <message>
        <source>Write the header</source>
        <translation>Escrever o cabeçalho</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autenticação</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Cabeçalho</translation>
    </message>
    <message>
        <source>Choose a provider to sign the request as it does. The signature follows every change of the body.</source>
        <translation>Escolha um provedor para assinar a requisição como ele faz. A assinatura acompanha cada mudança do corpo.</translation>
    </message>
    <message>
        <source>Enter it once</source>
        <translation>Digite-o uma vez</translation>
    </message>
    <message>
        <source>The keychain has no secret &quot;%1&quot; yet. Enter it above.</source>
        <translation>O chaveiro ainda não tem o segredo &quot;%1&quot;. Digite-o acima.</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>No chaveiro</translation>
    </message>
    <message>
        <source>Signed: %1 (%2).</source>
        <translation>Assinada: %1 (%2).</translation>
    </message>
    <message>
        <source>Take the headers away</source>
        <translation>Remover os cabeçalhos</translation>
    </message>
    <message>
        <source>The request has no authentication.</source>
        <translation>A requisição não tem autenticação.</translation>
    </message>
    <message>
        <source>Enter the secret first; it goes into the keychain.</source>
        <translation>Digite primeiro o segredo; ele vai para o chaveiro.</translation>
    </message>
    <message>
        <source>The header takes the secret &quot;%1&quot; from the keychain when the request is sent.</source>
        <translation>O cabeçalho toma o segredo &quot;%1&quot; do chaveiro quando a requisição é enviada.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>header</comment>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>None</source>
        <comment>login</comment>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>OAuth 2 (client credentials)</source>
        <translation>OAuth 2 (client credentials)</translation>
    </message>
    <message>
        <source>Address that gives tokens</source>
        <translation>Endereço que fornece os tokens</translation>
    </message>
    <message>
        <source>Scope of the token</source>
        <translation>Escopo do token</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Token URL</source>
        <translation>URL do token</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Escopo</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID do cliente</translation>
    </message>
    <message>
        <source>Client secret; empty: the one in the keychain</source>
        <translation>Segredo do cliente; vazio: o que está no chaveiro</translation>
    </message>
    <message>
        <source>Get a token</source>
        <translation>Obter um token</translation>
    </message>
    <message>
        <source>Asking %1 for a token…</source>
        <translation>Pedindo um token a %1…</translation>
    </message>
    <message>
        <source>A token is in the keychain; it is good until %1.</source>
        <translation>Há um token no chaveiro; ele é válido até %1.</translation>
    </message>
    <message>
        <source>A token is in the keychain.</source>
        <translation>Há um token no chaveiro.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::SendMessageDialog</name>
    <message>
        <source>Send the message</source>
        <translation>Enviar a mensagem</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>S&amp;ervers…</source>
        <translation>Ser&amp;vidores…</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>As the messages say: %1</source>
        <translation>Como indicado nas mensagens: %1</translation>
    </message>
    <message>
        <source>#channel or @person</source>
        <translation>#canal ou @usuário</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>S&amp;ala</translation>
    </message>
    <message>
        <source>&amp;Post to %1 on %2</source>
        <translation>&amp;Publicar em %1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>&amp;Publicar</translation>
    </message>
    <message>
        <source>There is no server yet: enter one with its address and token.</source>
        <translation>Ainda não há nenhum servidor: adicione um com o endereço e o token.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s), exactly as shown, in the name of the account of this server.</source>
        <translation>
            <numerusform>%n mensagem, exatamente como mostrada, em nome da conta deste servidor.</numerusform>
            <numerusform>%n mensagens, exatamente como mostradas, em nome da conta deste servidor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name and picture of the message need the permission message-impersonate.</source>
        <translation>O nome e a imagem da mensagem exigem a permissão message-impersonate.</translation>
    </message>
    <message>
        <source>The address is not https: the token could be read on the way.</source>
        <translation>O endereço não é https: o token poderia ser lido no caminho.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Posting…</source>
        <translation>Publicando…</translation>
    </message>
    <message numerus="yes">
        <source>Posted %n message(s) to %1.</source>
        <translation>
            <numerusform>%n mensagem publicada em %1.</numerusform>
            <numerusform>%n mensagens publicadas em %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) had been posted before.</source>
        <translation>
            <numerusform>Antes disso, %n mensagem foi publicada.</numerusform>
            <numerusform>Antes disso, %n mensagens foram publicadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::SendPart</name>
    <message>
        <source>Where to send it</source>
        <translation>Para onde enviar</translation>
    </message>
    <message>
        <source>A server (the sample&apos;s path is added), or the whole address of a webhook</source>
        <translation>Um servidor (o caminho da amostra é acrescentado) ou o endereço completo de um webhook</translation>
    </message>
    <message>
        <source>How to send it</source>
        <translation>Como enviar</translation>
    </message>
    <message>
        <source>Follow redirects</source>
        <translation>Seguir redirecionamentos</translation>
    </message>
    <message>
        <source>Accept any certificate, this time</source>
        <translation>Aceitar qualquer certificado, desta vez</translation>
    </message>
    <message>
        <source>Nothing is sent until you press the button.</source>
        <translation>Nada é enviado até você pressionar o botão.</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>Corpo da resposta</translation>
    </message>
    <message>
        <source>Show only what is at this path of the JSON</source>
        <translation>Mostrar só o que está neste caminho do JSON</translation>
    </message>
    <message>
        <source>Filter: $.items[*].id</source>
        <translation>Filtro: $.items[*].id</translation>
    </message>
    <message>
        <source>Show JSON indented</source>
        <translation>Mostrar o JSON com recuo</translation>
    </message>
    <message>
        <source>Save the answer&apos;s body…</source>
        <translation>Salvar o corpo da resposta…</translation>
    </message>
    <message>
        <source>Save the answer&apos;s body</source>
        <translation>Salvar o corpo da resposta</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>Cabeçalhos da resposta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeçalhos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>Enviar para %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>%1 ms (first byte after %2 ms)</source>
        <translation>%1 ms (primeiro byte após %2 ms)</translation>
    </message>
    <message numerus="yes">
        <source>%n redirect(s), to %1</source>
        <translation>
            <numerusform>%n redirecionamento, para %1</numerusform>
            <numerusform>%n redirecionamentos, para %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the rest of the body was not read</source>
        <translation>o resto do corpo não foi lido</translation>
    </message>
    <message>
        <source>Headers (%1)</source>
        <translation>Cabeçalhos (%1)</translation>
    </message>
    <message>
        <source>the first %1 of %2; save it to see all</source>
        <translation>os primeiros %1 de %2; salve para ver tudo</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::ServersDialog</name>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>Adicionar um servidor</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Remover…</translation>
    </message>
    <message>
        <source>Servers are where the relay posts messages to, and what the version to behave like is read from.</source>
        <translation>Servidores são o lugar em que o relay publica mensagens, e de onde se lê a versão a imitar.</translation>
    </message>
    <message>
        <source>For example: Production</source>
        <translation>Por exemplo: Produção</translation>
    </message>
    <message>
        <source>Shown by Rocket.Chat beside a new personal access token</source>
        <translation>Mostrado pelo Rocket.Chat ao lado de um novo token de acesso pessoal</translation>
    </message>
    <message>
        <source>In Rocket.Chat: your account&apos;s settings, Personal Access Tokens</source>
        <translation>No Rocket.Chat: configurações da sua conta, Tokens de acesso pessoal</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Mostrar o token</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Red (production)</source>
        <translation>Vermelho (produção)</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Âmbar</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>A band of this colour marks whatever posts to this server</source>
        <translation>Uma faixa desta cor marca o que publica neste servidor</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>En&amp;dereço</translation>
    </message>
    <message>
        <source>&amp;User id</source>
        <translation>ID de &amp;usuário</translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation>&amp;Token de acesso</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>C&amp;or</translation>
    </message>
    <message>
        <source>Test &amp;connection</source>
        <translation>T&amp;estar a conexão</translation>
    </message>
    <message>
        <source>Profiles that behave like this server</source>
        <translation>Perfis que se comportam como este servidor</translation>
    </message>
    <message>
        <source>Behave &amp;like it</source>
        <translation>&amp;Imitá-lo</translation>
    </message>
    <message>
        <source>Run scripts as this version of the server does</source>
        <translation>Executar scripts como faz esta versão do servidor</translation>
    </message>
    <message>
        <source>Scripts now run as in &quot;%1&quot;.</source>
        <translation>Os scripts agora são executados como em &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate</source>
        <translation>O certificado do servidor</translation>
    </message>
    <message>
        <source>Accept this one certificate for this server…</source>
        <translation>Aceitar este único certificado para este servidor…</translation>
    </message>
    <message>
        <source>Forget the accepted certificate</source>
        <translation>Esquecer o certificado aceito</translation>
    </message>
    <message>
        <source>Without https everybody on the way can read the token and the messages.</source>
        <translation>Sem https, qualquer um no caminho pode ler o token e as mensagens.</translation>
    </message>
    <message>
        <source>The token was for %1; enter the one for this server.</source>
        <translation>O token era de %1; digite o deste servidor.</translation>
    </message>
    <message>
        <source>Kept in the desktop&apos;s key store.</source>
        <translation>Guardado no chaveiro do sistema.</translation>
    </message>
    <message>
        <source>Kept in memory: Hooksmith asks for it again after the next start.</source>
        <translation>Guardado na memória: o Hooksmith vai pedi-lo de novo na próxima vez que for iniciado.</translation>
    </message>
    <message>
        <source>Remove the server?</source>
        <translation>Remover o servidor?</translation>
    </message>
    <message>
        <source>Remove %1 and its token? Integrations that post to it stop doing so.</source>
        <translation>Remover %1 e o seu token? As integrações que publicam nele deixam de fazê-lo.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Asking %1 for its version…</source>
        <translation>Perguntando a %1 qual é a sua versão…</translation>
    </message>
    <message>
        <source>It is Rocket.Chat %1. Signing in…</source>
        <translation>É o Rocket.Chat %1. Entrando…</translation>
    </message>
    <message>
        <source>Rocket.Chat %1 answers, but: %2</source>
        <translation>O Rocket.Chat %1 responde, mas: %2</translation>
    </message>
    <message>
        <source>Rocket.Chat %1 answers. Enter user id and token to post there.</source>
        <translation>O Rocket.Chat %1 responde. Digite o ID de usuário e o token para publicar lá.</translation>
    </message>
    <message>
        <source>Rocket.Chat %1 answers and knows you as @%2.</source>
        <translation>O Rocket.Chat %1 responde e conhece você como @%2.</translation>
    </message>
    <message>
        <source>No profile behaves like this version.</source>
        <translation>Nenhum perfil se comporta como esta versão.</translation>
    </message>
    <message>
        <source>Accept the certificate?</source>
        <translation>Aceitar o certificado?</translation>
    </message>
    <message>
        <source>Nobody vouches for this certificate of %1. Compare its fingerprint with the one that the server&apos;s administrator gives you:

%2

Any other certificate of this server will still be refused.</source>
        <translation>Ninguém garante este certificado de %1. Compare a impressão digital com a que o administrador do servidor informar:

%2

Qualquer outro certificado deste servidor continuará sendo recusado.</translation>
    </message>
    <message>
        <source>Accept for %1</source>
        <translation>Aceitar para %1</translation>
    </message>
    <message>
        <source>None</source>
        <comment>colour</comment>
        <translation>Nenhuma</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::SettingEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Escolher um arquivo: %1</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>One per line</source>
        <translation>Um por linha</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::SettingField</name>
    <message>
        <source>%1 (until %2)</source>
        <translation>%1 (até %2)</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Voltar ao padrão: %1</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Voltar ao padrão</translation>
    </message>
    <message>
        <source>Back to what holds for all workspaces</source>
        <translation>Voltar ao que vale para todos os espaços de trabalho</translation>
    </message>
    <message>
        <source>Takes effect when Hooksmith is started again.</source>
        <translation>Passa a valer quando o Hooksmith for iniciado de novo.</translation>
    </message>
    <message>
        <source>The open workspace has a value of its own.</source>
        <translation>O espaço de trabalho aberto tem um valor próprio.</translation>
    </message>
    <message>
        <source>As for all workspaces.</source>
        <translation>Como para todos os espaços de trabalho.</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation>Não foi guardado: %1</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Pesquisar nas configurações</translation>
    </message>
    <message>
        <source>Where the settings hold</source>
        <translation>Onde valem as configurações</translation>
    </message>
    <message>
        <source>For all workspaces</source>
        <translation>Para todos os espaços de trabalho</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <translation>Só em %1</translation>
    </message>
    <message>
        <source>Some settings may be others in a workspace; they are kept with yours, not in its folder.</source>
        <translation>Algumas configurações podem ser diferentes em um espaço de trabalho; elas ficam guardadas com as suas, não na pasta dele.</translation>
    </message>
    <message>
        <source>Kinds of settings</source>
        <translation>Tipos de configurações</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>What differs from the defaults, as a file for another computer: without passwords, tokens and paths</source>
        <translation>O que difere dos padrões, como arquivo para outro computador: sem senhas, tokens e caminhos</translation>
    </message>
    <message>
        <source>&amp;Restart Hooksmith</source>
        <translation>&amp;Reiniciar o Hooksmith</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Nenhuma configuração tem estas palavras.</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Exportar as configurações</translation>
    </message>
    <message>
        <source>Exported to %1, without passwords, tokens and paths.</source>
        <translation>Exportado para %1, sem senhas, tokens e caminhos.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar configurações</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Configurações (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>%1 Not taken, because they are unknown here, of another computer or wrong: %2.</source>
        <translation>%1 Não foram aceitas, por serem desconhecidas aqui, de outro computador ou erradas: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) taken.</source>
        <translation>
            <numerusform>%n configuração importada.</numerusform>
            <numerusform>%n configurações importadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::ShortcutDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Search by name or key</source>
        <translation>Buscar por nome ou tecla</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Ações e as suas teclas</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Novas teclas</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Atribuir</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Sem teclas</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>&amp;Padrão</translation>
    </message>
    <message>
        <source>New &amp;keys:</source>
        <translation>Novas &amp;teclas:</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Redefinir tudo</translation>
    </message>
    <message>
        <source>&amp;Assign anyway</source>
        <translation>&amp;Atribuir mesmo assim</translation>
    </message>
    <message>
        <source>%1 is used by %2, which would lose it.</source>
        <translation>%1 é usado por %2, que o perderia.</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Padrão: %1</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Export the keys</source>
        <translation>Exportar as teclas</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>Importar teclas</translation>
    </message>
    <message>
        <source>Keys (*.json)</source>
        <translation>Teclas (*.json)</translation>
    </message>
    <message>
        <source>%1 holds no keys of Hooksmith.</source>
        <translation>%1 não contém teclas do Hooksmith.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::SideFilesDialog</name>
    <message>
        <source>What it is about</source>
        <translation>A que se refere</translation>
    </message>
    <message>
        <source>Tab indents; Ctrl+Tab leads out of the text.</source>
        <translation>Tab indenta; Ctrl+Tab sai do texto.</translation>
    </message>
    <message>
        <source>%1 cannot be deleted.</source>
        <translation>%1 não pode ser excluído.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Alterações não salvas</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::TemplateGallery</name>
    <message>
        <source>New integration</source>
        <translation>Nova integração</translation>
    </message>
    <message>
        <source>Who calls? GitHub, Grafana, …</source>
        <translation>Quem chama? GitHub, Grafana, …</translation>
    </message>
    <message>
        <source>Search the templates</source>
        <translation>Buscar nos modelos</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>No template matches.</source>
        <translation>Nenhum modelo corresponde.</translation>
    </message>
    <message>
        <source>Samples: %1</source>
        <translation>Amostras: %1</translation>
    </message>
    <message>
        <source>Choose a template first.</source>
        <translation>Escolha primeiro um modelo.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::TestsModel</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Amostra</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>First difference</source>
        <translation>Primeira diferença</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Duração</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::TestsPane</name>
    <message>
        <source>Test results</source>
        <translation>Resultados dos testes</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>The selected results are right: store them as the expected ones</source>
        <translation>Os resultados selecionados estão certos: guardá-los como os esperados</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Aceitar tudo</translation>
    </message>
    <message>
        <source>Store every result of this list as the expected one</source>
        <translation>Guardar cada resultado desta lista como o esperado</translation>
    </message>
    <message>
        <source>Go to the sample</source>
        <translation>Ir para a amostra</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Testado</translation>
    </message>
    <message>
        <source>Every sample can be held against the message that it gave when it was right.</source>
        <translation>Cada amostra pode ser comparada com a mensagem que dava quando estava certa.</translation>
    </message>
    <message>
        <source>As expected:</source>
        <translation>Como esperado:</translation>
    </message>
    <message>
        <source>Nothing says yet what should come out. &quot;Accept&quot; stores this:</source>
        <translation>Nada diz ainda o que deve resultar. &quot;Aceitar&quot; guarda isto:</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>esperado</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>check &quot;%1&quot;: passed</source>
        <translation>verificação &quot;%1&quot;: com sucesso</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::TracePane</name>
    <message>
        <source>Trace: why the message was posted or not</source>
        <translation>Rastreamento: por que a mensagem foi publicada ou não</translation>
    </message>
    <message>
        <source>Run something to see what the server would decide, step by step.</source>
        <translation>Execute algo para ver o que o servidor decidiria, passo a passo.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>linha %1</translation>
    </message>
    <message>
        <source>(top level)</source>
        <translation>(nível superior)</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Chamadas</translation>
    </message>
    <message>
        <source>Answer to the caller: %1 %2</source>
        <translation>Resposta a quem chamou: %1 %2</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisões</translation>
    </message>
    <message>
        <source>Steps in the server&apos;s history</source>
        <translation>Passos no histórico do servidor</translation>
    </message>
    <message>
        <source>at %1, %2</source>
        <translation>em %1, %2</translation>
    </message>
    <message>
        <source>%1 after %2 ms</source>
        <extracomment>%1: a call (POST https://…), %2: how long the server waited before it</extracomment>
        <translation>%1 após %2 ms</translation>
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
        <translation>Entregas</translation>
    </message>
    <message>
        <source>No delivery matches the filter.</source>
        <translation>Nenhuma entrega corresponde ao filtro.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::TrafficModel</name>
    <message>
        <source>earlier</source>
        <translation>anterior</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em execução</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integração</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Encaminhamento</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requisição</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::TrafficPane</name>
    <message>
        <source>Let other machines in?</source>
        <translation>Deixar outras máquinas entrarem?</translation>
    </message>
    <message>
        <source>At %1 every machine that can reach this one can send requests to the relay, not only programs on it. Whoever knows an integration&apos;s address can make it post messages.

Requests with a wrong token or signature are still refused. Use 127.0.0.1 and a tunnel when only one sender has to get in.</source>
        <translation>Em %1, toda máquina que consegue acessar esta pode enviar requisições ao relay, não só os programas nela. Quem souber o endereço de uma integração pode fazê-la publicar mensagens.

Requisições com token ou assinatura errados continuam sendo recusadas. Use 127.0.0.1 e um túnel quando só um remetente precisa entrar.</translation>
    </message>
    <message>
        <source>Listen on %1</source>
        <translation>Escutar em %1</translation>
    </message>
    <message>
        <source>Listening on %1. Waiting for the first request; for example:</source>
        <translation>Escutando em %1. Esperando a primeira requisição; por exemplo:</translation>
    </message>
    <message>
        <source>The relay takes real webhooks, runs the script and shows the message.</source>
        <translation>O relay recebe webhooks reais, executa o script e mostra a mensagem.</translation>
    </message>
    <message>
        <source>Choose a delivery to see what is in it.</source>
        <translation>Escolha uma entrega para ver o que há nela.</translation>
    </message>
    <message>
        <source>Reading it from the journal…</source>
        <translation>Lendo-a do diário…</translation>
    </message>
    <message>
        <source>Only the summary of this delivery is in memory; start the relay to read it from the journal.</source>
        <translation>Só o resumo desta entrega está na memória; inicie o relay para lê-la do diário.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::TrafficRow</name>
    <message>
        <source>valid</source>
        <translation>válida</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>inválida</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>too old</source>
        <translation>antiga demais</translation>
    </message>
    <message>
        <source>no secret</source>
        <translation>sem segredo</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>não verificada</translation>
    </message>
    <message>
        <source>Received before the last start; being forwarded now.</source>
        <translation>Recebida antes do último início; está sendo encaminhada agora.</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fixada</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retida</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>duplicada</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>abandonada</translation>
    </message>
    <message>
        <source>replay</source>
        <translation>repetição</translation>
    </message>
    <message>
        <source>held: release or drop it</source>
        <translation>retida: libere ou descarte</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregue</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>descartada</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>given up: %1</source>
        <translation>abandonada: %1</translation>
    </message>
    <message>
        <source>will be tried again: %1</source>
        <translation>será tentada de novo: %1</translation>
    </message>
    <message>
        <source>Answered as the settings say; no script took part.</source>
        <translation>Respondida conforme as configurações; nenhum script participou.</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>abandonada</translation>
    </message>
    <message>
        <source>The script makes a message. It is not posted: no Rocket.Chat address is set.</source>
        <translation>O script produz uma mensagem. Ela não é publicada: nenhum endereço do Rocket.Chat está definido.</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>sem endereço</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::TrafficStrip</name>
    <message>
        <source>just now</source>
        <translation>agora mesmo</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>há %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>há %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>há %1 h</translation>
    </message>
    <message>
        <source>Show the newest and follow again (f)</source>
        <translation>Mostrar a mais nova e voltar a seguir (f)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Filter the deliveries</source>
        <translation>Filtrar as entregas</translation>
    </message>
    <message>
        <source>Filter: words, provider:github, status:&gt;=400, json:a.b=c…</source>
        <translation>Filtro: palavras, provider:github, status:&gt;=400, json:a.b=c…</translation>
    </message>
    <message>
        <source>&lt;p&gt;Words are looked for everywhere; all terms must hold; - turns one round.&lt;/p&gt;&lt;pre&gt;path:/hooks/a   method:POST   provider:github   event:push
integration:alerts   header:X-A=b   json:a.b=c  (!= ~ &amp;gt; &amp;lt;)
status:404 4xx &amp;gt;=400   outcome:posted   size:&amp;gt;10k   took:&amp;gt;100
is:dead  is:held  is:duplicate  is:pinned  is:waiting  is:refused&lt;/pre&gt;</source>
        <translation>&lt;p&gt;As palavras são procuradas em toda parte; todos os termos devem valer; - inverte um deles.&lt;/p&gt;&lt;pre&gt;path:/hooks/a   method:POST   provider:github   event:push
integration:alerts   header:X-A=b   json:a.b=c  (!= ~ &amp;gt; &amp;lt;)
status:404 4xx &amp;gt;=400   outcome:posted   size:&amp;gt;10k   took:&amp;gt;100
is:dead  is:held  is:duplicate  is:pinned  is:waiting  is:refused&lt;/pre&gt;</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>More for the chosen deliveries</source>
        <translation>Mais para as entregas escolhidas</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Stopped (%1)</source>
        <translation>Parado (%1)</translation>
    </message>
    <message>
        <source>last event %1</source>
        <translation>último evento %1</translation>
    </message>
    <message>
        <source>no traffic yet</source>
        <translation>nenhum tráfego ainda</translation>
    </message>
    <message>
        <source>Listening on %1 · %2</source>
        <translation>Escutando em %1 · %2</translation>
    </message>
    <message>
        <source>Messages are not forwarded; Settings says where they could go.</source>
        <translation>As mensagens não são encaminhadas; Configurações diz para onde poderiam ir.</translation>
    </message>
    <message>
        <source>Messages are forwarded to %1.</source>
        <translation>As mensagens são encaminhadas para %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nova</numerusform>
            <numerusform>%n novas</numerusform>
        </translation>
    </message>
    <message>
        <source>Listening on %1, for other machines %2 · %3</source>
        <translation>Escutando em %1, para outras máquinas %2 · %3</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::VariableAssist</name>
    <message>
        <source>a secret; put in only when the request is sent</source>
        <translation>um segredo; inserido só quando a requisição é enviada</translation>
    </message>
    <message>
        <source>no secret of this name is known</source>
        <translation>nenhum segredo com este nome é conhecido</translation>
    </message>
    <message>
        <source>has no value</source>
        <translation>não tem valor</translation>
    </message>
    <message>
        <source>made anew when it is sent; always the same in runs</source>
        <translation>gerada de novo a cada envio; sempre a mesma nas execuções</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, %2</source>
        <translation>&quot;%1&quot;, %2</translation>
    </message>
    <message>
        <source>The variable {{%1}} has no value.</source>
        <translation>A variável {{%1}} não tem valor.</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>segredo</translation>
    </message>
    <message>
        <source>From the keychain, only when it is sent.</source>
        <translation>Do chaveiro, só quando é enviada.</translation>
    </message>
    <message>
        <source>Made anew when the request is sent; always the same in runs and tests.</source>
        <translation>Gerada de novo quando a requisição é enviada; sempre a mesma em execuções e testes.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::VariablesDialog</name>
    <message>
        <source>Variables</source>
        <translation>Variáveis</translation>
    </message>
    <message>
        <source>Environment to edit</source>
        <translation>Ambiente a editar</translation>
    </message>
    <message>
        <source>Name of the environment</source>
        <translation>Nome do ambiente</translation>
    </message>
    <message>
        <source>Add an environment</source>
        <translation>Adicionar um ambiente</translation>
    </message>
    <message>
        <source>Remove this environment</source>
        <translation>Remover este ambiente</translation>
    </message>
    <message>
        <source>Variables of the environment</source>
        <translation>Variáveis do ambiente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation>Adicionar uma variável</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Write {{name}} in a request, {{secret.name}} for a secret. Runs and tests use only the shared values; what is yours alone and secrets go into requests that are sent.</source>
        <translation>Escreva {{name}} em uma requisição, {{secret.name}} para um segredo. Execuções e testes usam só os valores compartilhados; o que é só seu e os segredos entram nas requisições que são enviadas.</translation>
    </message>
    <message>
        <source>In every environment</source>
        <translation>Em todos os ambientes</translation>
    </message>
    <message>
        <source>Where the value is kept</source>
        <translation>Onde o valor é guardado</translation>
    </message>
    <message>
        <source>In the workspace, shared</source>
        <translation>No espaço de trabalho, compartilhada</translation>
    </message>
    <message>
        <source>Here, only mine</source>
        <translation>Aqui, só minha</translation>
    </message>
    <message>
        <source>In the keychain, secret</source>
        <translation>No chaveiro, secreta</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inalterado</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a variable: letters, digits, &apos;_&apos;, &apos;.&apos; and &apos;-&apos; can stand in one.</source>
        <translation>&quot;%1&quot; não pode ser o nome de uma variável: ele pode ter letras, dígitos, &apos;_&apos;, &apos;.&apos; e &apos;-&apos;.</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>Novo ambiente</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::WelcomePage</name>
    <message>
        <source>Back to the work</source>
        <translation>Voltar ao trabalho</translation>
    </message>
    <message>
        <source>Hooksmith</source>
        <translation>Hooksmith</translation>
    </message>
    <message>
        <source>A working script with a sample request for GitHub, Grafana and others</source>
        <translation>Um script que funciona, com uma requisição de amostra, para GitHub, Grafana e outros</translation>
    </message>
    <message>
        <source>A folder of integrations, or one that shall become it</source>
        <translation>Uma pasta de integrações, ou uma que virá a sê-lo</translation>
    </message>
    <message>
        <source>An empty folder for your integrations</source>
        <translation>Uma pasta vazia para as suas integrações</translation>
    </message>
    <message>
        <source>Three finished integrations to look at and change</source>
        <translation>Três integrações prontas para ver e modificar</translation>
    </message>
    <message>
        <source>Ten short pages, from the first integration to CI</source>
        <translation>Dez páginas curtas, da primeira integração à CI</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recentes</translation>
    </message>
    <message>
        <source>Send me a webhook</source>
        <translation>Envie-me um webhook</translation>
    </message>
    <message>
        <source>The command that sends a webhook</source>
        <translation>O comando que envia um webhook</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar o comando</translation>
    </message>
    <message>
        <source>Copied. Run it in a shell: the message appears here.</source>
        <translation>Copiado. Execute-o em um shell: a mensagem aparece aqui.</translation>
    </message>
    <message>
        <source>Start the relay</source>
        <translation>Iniciar o relay</translation>
    </message>
    <message>
        <source>This workspace has no integration yet. Begin with a finished one for the service that calls you.</source>
        <translation>Este espaço de trabalho ainda não tem integração. Comece com uma pronta para o serviço que chama você.</translation>
    </message>
    <message>
        <source>Write Rocket.Chat webhook integrations and see their messages as you type.</source>
        <translation>Escreva integrações de webhook do Rocket.Chat e veja as mensagens enquanto digita.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Hooksmith can take real webhooks on this computer, run the script and show the message. Nothing is reachable from outside.</source>
        <translation>O Hooksmith pode receber webhooks reais neste computador, executar o script e mostrar a mensagem. Nada fica acessível de fora.</translation>
    </message>
    <message>
        <source>The relay is waiting. Run this in a shell: the message appears here.</source>
        <translation>O relay está aguardando. Execute isto em um shell: a mensagem aparece aqui.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::Workbench</name>
    <message>
        <source>There is no sample to run; add one to the integration.</source>
        <translation>Não há amostra para executar; adicione uma à integração.</translation>
    </message>
    <message>
        <source>This sample is a request, but the integration is an outgoing one.</source>
        <translation>Esta amostra é uma requisição, mas a integração é de saída.</translation>
    </message>
    <message>
        <source>This sample is an event, but the integration is an incoming one.</source>
        <translation>Esta amostra é um evento, mas a integração é de entrada.</translation>
    </message>
    <message>
        <source>There is no captured request.</source>
        <translation>Não há requisição capturada.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::WorkspaceEdits</name>
    <message>
        <source>Rename %1</source>
        <translation>Renomear %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Adicionar %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Excluir %1</translation>
    </message>
    <message>
        <source>%1 has no integration.json; drop an integration&apos;s folder, or files.</source>
        <translation>%1 não tem integration.json; solte a pasta de uma integração, ou arquivos.</translation>
    </message>
    <message>
        <source>Drop %1 on an integration: it becomes one of its samples.</source>
        <translation>Solte %1 em uma integração: ele se torna uma das amostras dela.</translation>
    </message>
    <message numerus="yes">
        <source>Replace in %n file(s)</source>
        <translation>
            <numerusform>Substituir em %n arquivo</numerusform>
            <numerusform>Substituir em %n arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything was replaced:</source>
        <translation>Nem tudo foi substituído:</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::WorkspaceGuard</name>
    <message>
        <source>The workspace on disk cannot be read any more. What is open here stays open. %1</source>
        <translation>O espaço de trabalho no disco não pode mais ser lido. O que está aberto aqui continua aberto. %1</translation>
    </message>
    <message>
        <source>This workspace is open in another Hooksmith window too (process %1). What is saved there appears here; neither window overwrites the other&apos;s changes unasked.</source>
        <translation>Este espaço de trabalho também está aberto em outra janela do Hooksmith (processo %1). O que é salvo lá aparece aqui; nenhuma janela sobrescreve as alterações da outra sem perguntar.</translation>
    </message>
    <message numerus="yes">
        <source>Hooksmith ended without saving. %n text(s) of %1 can be brought back.</source>
        <translation>
            <numerusform>O Hooksmith terminou sem salvar. %n texto de %1 pode ser recuperado.</numerusform>
            <numerusform>O Hooksmith terminou sem salvar. %n textos de %1 podem ser recuperados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Ver…</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Jogar fora</translation>
    </message>
    <message>
        <source>Not brought back</source>
        <translation>Não recuperado</translation>
    </message>
    <message>
        <source>%1 was changed on disk and read again.</source>
        <translation>%1 foi alterado no disco e lido de novo.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were changed on disk and read again.</source>
        <translation>
            <numerusform>%n arquivo foi alterado no disco e lido de novo.</numerusform>
            <numerusform>%n arquivos foram alterados no disco e lidos de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was deleted on disk. What is here is still here; saving writes it again.</source>
        <translation>%1 foi excluído no disco. O que está aqui continua aqui; salvar o grava de novo.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>%1 was changed on disk while you were editing it.</source>
        <translation>%1 foi alterado no disco enquanto você o editava.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Ficar com o de lá</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Manter o meu</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>on disk</source>
        <translation>no disco</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aqui</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::WorkspaceModel</name>
    <message>
        <source>incoming webhook</source>
        <translation>webhook de entrada</translation>
    </message>
    <message>
        <source>outgoing webhook</source>
        <translation>webhook de saída</translation>
    </message>
    <message>
        <source>%1, posts to %2</source>
        <translation>%1, publica em %2</translation>
    </message>
    <message>
        <source>%1, sample</source>
        <translation>%1, amostra</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::WorkspacePane</name>
    <message>
        <source>Workspace</source>
        <translation>Espaço de trabalho</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::WorkspaceVariables</name>
    <message>
        <source>It was not sent: %1</source>
        <translation>Não foi enviada: %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Desktop IDE for Rocket.Chat webhook integrations</source>
        <translation>IDE de desktop para integrações de webhook do Rocket.Chat</translation>
    </message>
    <message>
        <source>Folder with a hooksmith.json</source>
        <translation>Pasta com um hooksmith.json</translation>
    </message>
    <message>
        <source>Look: system, light, dark or contrast</source>
        <translation>Aparência: system, light, dark ou contrast</translation>
    </message>
    <message>
        <source>With --version: the versions of all parts and what protects scripts here.</source>
        <translation>Com --version: as versões de todas as partes e o que protege os scripts aqui.</translation>
    </message>
    <message>
        <source>hooksmith: --theme takes system, light, dark or contrast, not &quot;%1&quot;.</source>
        <translation>hooksmith: --theme aceita system, light, dark ou contrast, não &quot;%1&quot;.</translation>
    </message>
</context>
</TS>
