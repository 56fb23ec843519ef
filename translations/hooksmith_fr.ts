<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New integration…</source>
        <translation>&amp;Nouvelle intégration…</translation>
    </message>
    <message>
        <source>New sa&amp;mple…</source>
        <translation>Nouvel e&amp;xemple…</translation>
    </message>
    <message>
        <source>New wor&amp;kspace…</source>
        <translation>Nouvel &amp;espace de travail…</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>&amp;Ouvrir un espace de travail…</translation>
    </message>
    <message>
        <source>Open the &amp;example workspace</source>
        <translation>Ouvrir l’espace de travail de &amp;démonstration</translation>
    </message>
    <message>
        <source>&amp;Reload from disk</source>
        <translation>&amp;Recharger depuis le disque</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Enregi&amp;strer</translation>
    </message>
    <message>
        <source>Save a&amp;ll</source>
        <translation>&amp;Tout enregistrer</translation>
    </message>
    <message>
        <source>Integration &amp;properties</source>
        <translation>&amp;Propriétés de l’intégration</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>Reno&amp;mmer…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>D&amp;upliquer</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation>Suppr&amp;imer</translation>
    </message>
    <message>
        <source>Show in the file mana&amp;ger</source>
        <translation>Montrer dans le &amp;gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Re&amp;chercher…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>Re&amp;mplacer…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Occurrence &amp;suivante</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Occurrence &amp;précédente</translation>
    </message>
    <message>
        <source>Find in all f&amp;iles…</source>
        <translation>Rechercher dans tous les &amp;fichiers…</translation>
    </message>
    <message>
        <source>&amp;Go to line…</source>
        <translation>Aller à la &amp;ligne…</translation>
    </message>
    <message>
        <source>Toggle &amp;comment</source>
        <translation>(Dé)c&amp;ommenter</translation>
    </message>
    <message>
        <source>&amp;Duplicate line</source>
        <translation>&amp;Dupliquer la ligne</translation>
    </message>
    <message>
        <source>Move line &amp;up</source>
        <translation>Déplacer la ligne vers le &amp;haut</translation>
    </message>
    <message>
        <source>Move line do&amp;wn</source>
        <translation>Déplacer la ligne vers le &amp;bas</translation>
    </message>
    <message>
        <source>Select ne&amp;xt occurrence (one more cursor)</source>
        <translation>A&amp;jouter l’occurrence suivante à la sélection (un curseur de plus)</translation>
    </message>
    <message>
        <source>Cursors at &amp;all occurrences</source>
        <translation>Curseurs à &amp;toutes les occurrences</translation>
    </message>
    <message>
        <source>Cursor a&amp;bove</source>
        <translation>C&amp;urseur au-dessus</translation>
    </message>
    <message>
        <source>Cursor belo&amp;w</source>
        <translation>Curseur au-d&amp;essous</translation>
    </message>
    <message>
        <source>Co&amp;mplete</source>
        <translation>Complétio&amp;n</translation>
    </message>
    <message>
        <source>Mend the prob&amp;lem here…</source>
        <translation>Corri&amp;ger le problème ici…</translation>
    </message>
    <message>
        <source>&amp;Format the script</source>
        <translation>Formater le scr&amp;ipt</translation>
    </message>
    <message>
        <source>Go to s&amp;ymbol…</source>
        <translation>Aller au s&amp;ymbole…</translation>
    </message>
    <message>
        <source>&amp;Insert a snippet…</source>
        <translation>Insérer un e&amp;xtrait…</translation>
    </message>
    <message>
        <source>&amp;Keep the selection as snippet…</source>
        <translation>Conser&amp;ver la sélection comme extrait…</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Déplier</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Tout replier</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Tout déplier</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Palette de commandes…</translation>
    </message>
    <message>
        <source>Go to &amp;anything…</source>
        <translation>&amp;Aller à…</translation>
    </message>
    <message>
        <source>Go to &amp;request</source>
        <translation>Aller à la &amp;requête</translation>
    </message>
    <message>
        <source>Go to &amp;script</source>
        <translation>Aller au &amp;script</translation>
    </message>
    <message>
        <source>Go to &amp;message</source>
        <translation>Aller au &amp;message</translation>
    </message>
    <message>
        <source>Go to &amp;workspace</source>
        <translation>Aller à l’&amp;espace de travail</translation>
    </message>
    <message>
        <source>Go to the address of the re&amp;quest</source>
        <translation>Aller à l’a&amp;dresse de la requête</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>Problème sui&amp;vant</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>Problème pré&amp;cédent</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Zoom avant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Réd&amp;uire le zoom</translation>
    </message>
    <message>
        <source>Normal si&amp;ze</source>
        <translation>Taille &amp;normale</translation>
    </message>
    <message>
        <source>Wrap &amp;long lines</source>
        <translation>Retour à la &amp;ligne automatique</translation>
    </message>
    <message>
        <source>Show console text &amp;beside its line</source>
        <translation>Afficher le te&amp;xte de la console à côté de sa ligne</translation>
    </message>
    <message>
        <source>Split the script, side by side</source>
        <translation>Diviser le script, côte à côte</translation>
    </message>
    <message>
        <source>Split the script, one below the other</source>
        <translation>Diviser le script, l’un au-dessus de l’autre</translation>
    </message>
    <message>
        <source>One view of the script</source>
        <translation>Une seule vue du script</translation>
    </message>
    <message>
        <source>&amp;Compare with the saved script</source>
        <translation>C&amp;omparer avec le script enregistré</translation>
    </message>
    <message>
        <source>Compare with a file…</source>
        <translation>Comparer avec un fichier…</translation>
    </message>
    <message>
        <source>Reset the l&amp;ayout</source>
        <translation>Ré&amp;initialiser la disposition</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;xécuter</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>R&amp;estart the script (forget its Store)</source>
        <translation>&amp;Redémarrer le script (oublier son Store)</translation>
    </message>
    <message>
        <source>Allow &amp;live calls in this workspace…</source>
        <translation>Autoriser les appels rée&amp;ls dans cet espace de travail…</translation>
    </message>
    <message>
        <source>&amp;Accept as expected</source>
        <translation>A&amp;ccepter comme attendu</translation>
    </message>
    <message>
        <source>Test this &amp;integration</source>
        <translation>Tester cette &amp;intégration</translation>
    </message>
    <message>
        <source>Test the whole &amp;workspace</source>
        <translation>Tester tout l’&amp;espace de travail</translation>
    </message>
    <message>
        <source>&amp;Stop testing</source>
        <translation>&amp;Arrêter les tests</translation>
    </message>
    <message>
        <source>&amp;Test again after every change</source>
        <translation>Re&amp;tester après chaque modification</translation>
    </message>
    <message>
        <source>Save the results as &amp;JUnit XML…</source>
        <translation>Enregistrer les résultats en &amp;JUnit XML…</translation>
    </message>
    <message>
        <source>Start &amp;relay</source>
        <translation>Démarrer le &amp;relais</translation>
    </message>
    <message>
        <source>&amp;Copy a curl line for this integration</source>
        <translation>&amp;Copier une ligne curl pour cette intégration</translation>
    </message>
    <message>
        <source>Relay s&amp;ettings…</source>
        <translation>&amp;Paramètres du relais…</translation>
    </message>
    <message>
        <source>&amp;Servers…</source>
        <translation>&amp;Serveurs…</translation>
    </message>
    <message>
        <source>Reach it from &amp;outside…</source>
        <translation>L’atteindre de l’e&amp;xtérieur…</translation>
    </message>
    <message>
        <source>Say when &amp;webhooks arrive</source>
        <translation>Signaler l’arrivée des &amp;webhooks</translation>
    </message>
    <message>
        <source>Keep running when the &amp;window is closed</source>
        <translation>Continuer quand la &amp;fenêtre est fermée</translation>
    </message>
    <message>
        <source>&amp;Follow new deliveries</source>
        <translation>Suivre les &amp;nouvelles livraisons</translation>
    </message>
    <message>
        <source>Show the &amp;details</source>
        <translation>Afficher les &amp;détails</translation>
    </message>
    <message>
        <source>Open in the request &amp;builder</source>
        <translation>&amp;Ouvrir dans le volet Requête</translation>
    </message>
    <message>
        <source>Run again with &amp;today&apos;s script</source>
        <translation>Exécuter à nouveau avec le script act&amp;uel</translation>
    </message>
    <message>
        <source>S&amp;ave the delivery as a sample</source>
        <translation>Enregistrer la livraison comme exe&amp;mple</translation>
    </message>
    <message>
        <source>Re&amp;play…</source>
        <translation>Re&amp;jouer…</translation>
    </message>
    <message>
        <source>Relea&amp;se or drop what is held…</source>
        <translation>&amp;Libérer ou écarter ce qui est retenu…</translation>
    </message>
    <message>
        <source>Try given-up &amp;messages again</source>
        <translation>Réessa&amp;yer les messages abandonnés</translation>
    </message>
    <message>
        <source>P&amp;in</source>
        <translation>Épin&amp;gler</translation>
    </message>
    <message>
        <source>Co&amp;mpare two</source>
        <translation>Comparer l&amp;es deux</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>Cop&amp;ier en cURL</translation>
    </message>
    <message>
        <source>E&amp;xport as HAR…</source>
        <translation>Exporter en &amp;HAR…</translation>
    </message>
    <message>
        <source>Show &amp;given-up messages</source>
        <translation>&amp;Afficher les messages abandonnés</translation>
    </message>
    <message>
        <source>Clear the &amp;list…</source>
        <translation>&amp;Vider la liste…</translation>
    </message>
    <message>
        <source>Save captured request as sa&amp;mple…</source>
        <translation>Enregis&amp;trer la requête reçue comme exemple…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Raccourcis &amp;clavier…</translation>
    </message>
    <message>
        <source>&amp;About Hooksmith</source>
        <translation>À &amp;propos de Hooksmith</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Tests</source>
        <translation>&amp;Tests</translation>
    </message>
    <message>
        <source>Re&amp;lay</source>
        <translation>Re&amp;lais</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Sett&amp;ings…</source>
        <translation>P&amp;aramètres…</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>Show or hide the workspace</source>
        <translation>Afficher ou masquer l’espace de travail</translation>
    </message>
    <message>
        <source>Show or hide what is below</source>
        <translation>Afficher ou masquer la zone du bas</translation>
    </message>
    <message>
        <source>Only the script</source>
        <translation>Seulement le script</translation>
    </message>
    <message>
        <source>&amp;Send the request</source>
        <translation>&amp;Envoyer la requête</translation>
    </message>
    <message>
        <source>What &amp;was sent…</source>
        <translation>Ce qui a été en&amp;voyé…</translation>
    </message>
    <message>
        <source>&amp;Indent the body</source>
        <translation>In&amp;denter le corps</translation>
    </message>
    <message>
        <source>Choose the &amp;environment</source>
        <translation>Choisir l’e&amp;nvironnement</translation>
    </message>
    <message>
        <source>Environments and &amp;variables…</source>
        <translation>Environnements et variab&amp;les…</translation>
    </message>
    <message>
        <source>Import from the &amp;clipboard (cURL and others)</source>
        <translation>Importer du &amp;presse-papiers (cURL et autres)</translation>
    </message>
    <message>
        <source>Import a &amp;file (HAR, Postman, .http)…</source>
        <translation>Importer un &amp;fichier (HAR, Postman, .http)…</translation>
    </message>
    <message>
        <source>Copy as &amp;PowerShell</source>
        <translation>Copier en Po&amp;werShell</translation>
    </message>
    <message>
        <source>Copy as .&amp;http file</source>
        <translation>Copier en fichier .&amp;http</translation>
    </message>
    <message>
        <source>Copy as H&amp;AR</source>
        <translation>Copier en H&amp;AR</translation>
    </message>
    <message>
        <source>Copy as &amp;JavaScript (fetch)</source>
        <translation>Copier en &amp;JavaScript (fetch)</translation>
    </message>
    <message>
        <source>Copy as P&amp;ython</source>
        <translation>Copier en P&amp;ython</translation>
    </message>
    <message>
        <source>&amp;Checks in JavaScript…</source>
        <translation>&amp;Vérifications en JavaScript…</translation>
    </message>
    <message>
        <source>Re&amp;quest</source>
        <translation>Re&amp;quête</translation>
    </message>
    <message>
        <source>&amp;Welcome page</source>
        <translation>Page d’&amp;accueil</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copier le &amp;diagnostic</translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation>&amp;Ouvrir le dossier du journal</translation>
    </message>
    <message>
        <source>Notes…</source>
        <translation>Notes…</translation>
    </message>
    <message>
        <source>Compare with the deployed script…</source>
        <translation>Comparer avec le script du serveur…</translation>
    </message>
    <message>
        <source>Compare with the clipboard</source>
        <translation>Comparer avec le presse-papiers</translation>
    </message>
    <message>
        <source>Send the &amp;message to a server…</source>
        <translation>Envoyer le &amp;message à un serveur…</translation>
    </message>
    <message>
        <source>Folding</source>
        <translation>Repli</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Split the script</source>
        <translation>Diviser le script</translation>
    </message>
    <message>
        <source>Compare the script</source>
        <translation>Comparer le script</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>the server calls it</source>
        <translation>appelée par le serveur</translation>
    </message>
    <message>
        <source>Not on the chosen server.</source>
        <translation>Absent du serveur choisi.</translation>
    </message>
    <message>
        <source>(await it)</source>
        <translation>(à utiliser avec await)</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Without a menu</source>
        <translation>Hors menu</translation>
    </message>
</context>
<context>
    <name>Hooksmith</name>
    <message>
        <source>The secret &quot;%1&quot; is not known.</source>
        <translation>Le secret «&#xa0;%1&#xa0;» n’est pas connu.</translation>
    </message>
    <message>
        <source>The key store refused access. Unlock it and try again.</source>
        <translation>Le trousseau de clés a refusé l’accès. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>The key store failed: %1</source>
        <translation>Le trousseau de clés a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>This desktop has no key store that answers, so tokens are kept in memory only: Hooksmith asks for them again after the next start. (%1)</source>
        <translation>Aucun trousseau de clés ne répond sur ce bureau&#x202f;; les jetons ne sont donc gardés qu’en mémoire&#xa0;: Hooksmith les redemandera au prochain démarrage. (%1)</translation>
    </message>
    <message>
        <source>%1 refused the connection. Is the server running, and is the port right?</source>
        <translation>%1 a refusé la connexion. Le serveur est-il lancé, et le port est-il correct&#x202f;?</translation>
    </message>
    <message>
        <source>No machine is known as %1. Is the address spelled right?</source>
        <translation>Aucune machine n’est connue sous le nom %1. L’adresse est-elle bien orthographiée&#x202f;?</translation>
    </message>
    <message>
        <source>%1 closed the connection before it had answered. Does it speak http where https was asked for, or the other way round?</source>
        <translation>%1 a fermé la connexion avant d’avoir répondu. Le serveur parle-t-il http là où https était demandé, ou l’inverse&#x202f;?</translation>
    </message>
    <message>
        <source>No safe connection to %1 could be made. Does it speak https at this port?</source>
        <translation>Aucune connexion sûre à %1 n’a pu être établie. Le serveur parle-t-il https sur ce port&#x202f;?</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation>%1 est injoignable&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 does not accept the user id and token (401). Make a personal access token in your account&apos;s settings there, and copy both.</source>
        <translation>%1 n’accepte pas l’identifiant utilisateur et le jeton (401). Créez-y un jeton d’accès personnel dans les paramètres de votre compte, et copiez les deux.</translation>
    </message>
    <message>
        <source>%1 does not allow this user to do that (403): %2.</source>
        <translation>%1 n’autorise pas cet utilisateur à faire cela (403)&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 takes no more calls for now (429, its rate limit). Try again in a minute.</source>
        <translation>%1 n’accepte plus d’appels pour l’instant (429, limite de débit). Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>%1 has no Rocket.Chat at this address (404). Is there a path missing, or one too many?</source>
        <translation>%1 n’a pas de Rocket.Chat à cette adresse (404). Manque-t-il un chemin, ou y en a-t-il un de trop&#x202f;?</translation>
    </message>
    <message>
        <source>%1 failed (%2): %3.</source>
        <translation>%1 a échoué (%2)&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 rejected the call (%2): %3.</source>
        <translation>%1 a rejeté l’appel (%2)&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 answered with a web page instead of data. Is the address that of a Rocket.Chat server, and nothing in between (a proxy&apos;s log-in page)?</source>
        <translation>%1 a répondu par une page web au lieu de données. Est-ce bien l’adresse d’un serveur Rocket.Chat, sans rien entre les deux (la page de connexion d’un proxy)&#x202f;?</translation>
    </message>
    <message>
        <source>%1 answered, but not as a Rocket.Chat server does.</source>
        <translation>%1 a répondu, mais pas comme le fait un serveur Rocket.Chat.</translation>
    </message>
    <message>
        <source>%1 rejected the call: %2.</source>
        <translation>%1 a rejeté l’appel&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 answered, but did not say which version it is.</source>
        <translation>%1 a répondu, mais sans indiquer sa version.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message numerus="yes">
        <source>%1 did not answer within %n second(s).</source>
        <translation>
            <numerusform>%1 n’a pas répondu en %n seconde.</numerusform>
            <numerusform>%1 n’a pas répondu en %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate of %1 was not accepted: %2</source>
        <translation>Le certificat de %1 n’a pas été accepté&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 redirects to %2. If that is the server, enter its address: the token is not sent after redirects.</source>
        <translation>%1 redirige vers %2. Si c’est le serveur, saisissez son adresse&#xa0;: le jeton n’est pas envoyé après une redirection.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not begin with https:// or http://.</source>
        <translation>«&#xa0;%1&#xa0;» ne commence pas par https:// ou http://.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a server, as in https://chat.example.org.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’adresse d’un serveur, comme https://chat.example.org.</translation>
    </message>
    <message>
        <source>Leave out the name and password in &quot;%1&quot;; user id and token have fields of their own.</source>
        <translation>Omettez le nom et le mot de passe dans «&#xa0;%1&#xa0;»&#x202f;; l’identifiant utilisateur et le jeton ont leurs propres champs.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the address of a webhook. Enter only the server&apos;s part, up to before /hooks.</source>
        <translation>«&#xa0;%1&#xa0;» est l’adresse d’un webhook. Ne saisissez que la partie du serveur, ce qui précède /hooks.</translation>
    </message>
    <message>
        <source>This server is no longer in the list.</source>
        <translation>Ce serveur n’est plus dans la liste.</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>Nouveau serveur</translation>
    </message>
    <message>
        <source>The token for %1 is not known. Enter it under Relay, Servers.</source>
        <translation>Le jeton pour %1 n’est pas connu. Saisissez-le sous Relais, Serveurs.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>Host: %1</source>
        <translation>Hôte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Trouble: %1</source>
        <translation>Problème&#xa0;: %1</translation>
    </message>
    <message>
        <source>Issued to: %1</source>
        <translation>Délivré à&#xa0;: %1</translation>
    </message>
    <message>
        <source>For the names: %1</source>
        <translation>Pour les noms&#xa0;: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>Délivré par&#xa0;: %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <translation>Valide du %1 au %2</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint: %1</source>
        <translation>Empreinte SHA-256&#xa0;: %1</translation>
    </message>
    <message>
        <source>The option --%1 is not known and was left out.</source>
        <translation>L’option --%1 n’est pas connue et a été omise.</translation>
    </message>
    <message>
        <source>The option %1 is not known and was left out.</source>
        <translation>L’option %1 n’est pas connue et a été omise.</translation>
    </message>
    <message>
        <source>The option %1 at line %2, column %3 lacks its value: the command seems to be cut off.</source>
        <translation>L’option %1, ligne %2, colonne %3, n’a pas sa valeur&#xa0;: la commande semble tronquée.</translation>
    </message>
    <message>
        <source>Only the request before --next is imported.</source>
        <translation>Seule la requête avant --next est importée.</translation>
    </message>
    <message>
        <source>-u %1 names no password, which curl would ask for: it is empty here.</source>
        <translation>-u %1 n’indique pas de mot de passe&#x202f;; curl le demanderait, ici il est vide.</translation>
    </message>
    <message>
        <source>The cookie file %1 is not read.</source>
        <translation>Le fichier de cookies %1 n’est pas lu.</translation>
    </message>
    <message>
        <source>The option %1 cannot be carried over and was left out.</source>
        <translation>L’option %1 ne peut pas être reprise et a été omise.</translation>
    </message>
    <message>
        <source>Only the first address is imported, not %1.</source>
        <translation>Seule la première adresse est importée, pas %1.</translation>
    </message>
    <message>
        <source>The data comes from standard input, which the command line does not show: the body is empty.</source>
        <translation>Les données viennent de l’entrée standard, que la ligne de commande ne montre pas&#xa0;: le corps est vide.</translation>
    </message>
    <message>
        <source>The file %1 was not read: put its content into the body, or choose it there.</source>
        <translation>Le fichier %1 n’a pas été lu&#xa0;: mettez son contenu dans le corps, ou choisissez-le là.</translation>
    </message>
    <message>
        <source>The form field %1 has no &quot;=&quot; and was left out.</source>
        <translation>Le champ de formulaire %1 n’a pas de «&#xa0;=&#xa0;» et a été omis.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of the form field %2 was left out.</source>
        <translation>«&#xa0;%1&#xa0;» du champ de formulaire %2 a été omis.</translation>
    </message>
    <message>
        <source>The header &quot;%1&quot; has no colon and was left out.</source>
        <translation>L’en-tête «&#xa0;%1&#xa0;» n’a pas de deux-points et a été omis.</translation>
    </message>
    <message>
        <source>The command names no address: it seems to be cut off.</source>
        <translation>La commande n’indique aucune adresse&#xa0;: elle semble tronquée.</translation>
    </message>
    <message>
        <source>curl would send one request for each value of %1; here it is one request with that text in its address.</source>
        <translation>curl enverrait une requête pour chaque valeur de %1&#x202f;; ici, c’est une seule requête avec ce texte dans son adresse.</translation>
    </message>
    <message>
        <source>-d and -F exclude each other: only the form is imported.</source>
        <translation>-d et -F s’excluent&#xa0;: seul le formulaire est importé.</translation>
    </message>
    <message>
        <source>Shell variables became variables of the request: %1.</source>
        <translation>Des variables du shell sont devenues des variables de la requête&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Only the first curl command is imported; another one starts at line %1.</source>
        <translation>Seule la première commande curl est importée&#x202f;; une autre commence à la ligne %1.</translation>
    </message>
    <message>
        <source>This is no curl command: the word &quot;curl&quot; is missing.</source>
        <translation>Ce n’est pas une commande curl&#xa0;: il manque le mot «&#xa0;curl&#xa0;».</translation>
    </message>
    <message>
        <source>The HAR file does not hold the content of the file %1.</source>
        <translation>Le fichier HAR ne contient pas le contenu du fichier %1.</translation>
    </message>
    <message>
        <source>This is no HAR file: it has no &quot;log.entries&quot;.</source>
        <translation>Ce n’est pas un fichier HAR&#xa0;: il n’a pas de «&#xa0;log.entries&#xa0;».</translation>
    </message>
    <message>
        <source>This HAR file has version %1; this version of Hooksmith reads 1.1 and 1.2.</source>
        <translation>Ce fichier HAR est en version %1&#x202f;; cette version de Hooksmith lit 1.1 et 1.2.</translation>
    </message>
    <message numerus="yes">
        <source>The HAR file says that the body has %n byte(s), but does not hold it.</source>
        <translation>
            <numerusform>Le fichier HAR indique un corps de %n octet, mais ne le contient pas.</numerusform>
            <numerusform>Le fichier HAR indique un corps de %n octets, mais ne le contient pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no request in this HAR file.</source>
        <translation>Ce fichier HAR ne contient aucune requête.</translation>
    </message>
    <message>
        <source>There is no request in this HTTP file.</source>
        <translation>Ce fichier HTTP ne contient aucune requête.</translation>
    </message>
    <message>
        <source>Line %1 of the HTTP file: %2.</source>
        <translation>Ligne %1 du fichier HTTP&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The script at line %1 of the HTTP file was left out.</source>
        <translation>Le script à la ligne %1 du fichier HTTP a été omis.</translation>
    </message>
    <message>
        <source>this is no request (METHOD ADDRESS)</source>
        <translation>ce n’est pas une requête (MÉTHODE ADRESSE)</translation>
    </message>
    <message>
        <source>%1 requests cannot be imported</source>
        <translation>les requêtes %1 ne peuvent pas être importées</translation>
    </message>
    <message>
        <source>a header needs a colon</source>
        <translation>un en-tête a besoin d’un deux-points</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was left out.</source>
        <translation>«&#xa0;%1&#xa0;» a été omis.</translation>
    </message>
    <message numerus="yes">
        <source>The body (%n byte(s)) is not text and cannot stand in an HTTP file.</source>
        <translation>
            <numerusform>Le corps (%n octet) n’est pas du texte et ne peut figurer dans un fichier HTTP.</numerusform>
            <numerusform>Le corps (%n octets) n’est pas du texte et ne peut figurer dans un fichier HTTP.</numerusform>
        </translation>
    </message>
    <message>
        <source>Column %1 of the path: %2.</source>
        <translation>Colonne %1 du chemin&#xa0;: %2.</translation>
    </message>
    <message>
        <source>a name must follow &quot;..&quot;</source>
        <translation>un nom doit suivre «&#xa0;..&#xa0;»</translation>
    </message>
    <message>
        <source>a name must follow &quot;.&quot;</source>
        <translation>un nom doit suivre «&#xa0;.&#xa0;»</translation>
    </message>
    <message>
        <source>&quot;[&quot; is never closed</source>
        <translation>«&#xa0;[&#xa0;» n’est jamais fermé</translation>
    </message>
    <message>
        <source>a number, * or a &apos;name&apos; must stand in brackets</source>
        <translation>les crochets doivent contenir un nombre, * ou un &apos;nom&apos;</translation>
    </message>
    <message>
        <source>The scripts of &quot;%1&quot; in the Postman collection were left out.</source>
        <translation>Les scripts de «&#xa0;%1&#xa0;» de la collection Postman ont été omis.</translation>
    </message>
    <message>
        <source>A body of the kind &quot;%1&quot; cannot be imported from Postman.</source>
        <translation>Un corps du type «&#xa0;%1&#xa0;» ne peut pas être importé de Postman.</translation>
    </message>
    <message>
        <source>The authentication &quot;%1&quot; cannot be carried over.</source>
        <translation>L’authentification «&#xa0;%1&#xa0;» ne peut pas être reprise.</translation>
    </message>
    <message>
        <source>There is no request in this Postman collection.</source>
        <translation>Cette collection Postman ne contient aucune requête.</translation>
    </message>
    <message>
        <source>There is no Invoke-WebRequest or Invoke-RestMethod in this text.</source>
        <translation>Il n’y a ni Invoke-WebRequest ni Invoke-RestMethod dans ce texte.</translation>
    </message>
    <message>
        <source>%1 opened at line %2, column %3 is never closed: the command seems to be cut off.</source>
        <translation>%1, ouvert ligne %2, colonne %3, n’est jamais fermé&#xa0;: la commande semble tronquée.</translation>
    </message>
    <message>
        <source>-%1 at line %2, column %3 lacks its value: the command seems to be cut off.</source>
        <translation>-%1, ligne %2, colonne %3, n’a pas sa valeur&#xa0;: la commande semble tronquée.</translation>
    </message>
    <message>
        <source>The body is computed by PowerShell and was left out.</source>
        <translation>Le corps est calculé par PowerShell et a été omis.</translation>
    </message>
    <message>
        <source>The body is a table, which PowerShell would send as a form; it was left out.</source>
        <translation>Le corps est une table, que PowerShell enverrait comme formulaire&#x202f;; il a été omis.</translation>
    </message>
    <message>
        <source>Without -Method PowerShell sends GET.</source>
        <translation>Sans -Method, PowerShell envoie GET.</translation>
    </message>
    <message>
        <source>The parameter -%1 cannot be carried over and was left out.</source>
        <translation>Le paramètre -%1 ne peut pas être repris et a été omis.</translation>
    </message>
    <message>
        <source>PowerShell&apos;s $%1 became the variable {{%2}} of the request.</source>
        <translation>$%1 de PowerShell est devenu la variable {{%2}} de la requête.</translation>
    </message>
    <message>
        <source>$(%1) is computed by PowerShell and was left as it is.</source>
        <translation>$(%1) est calculé par PowerShell et a été laissé tel quel.</translation>
    </message>
    <message>
        <source>%1 is too large to import: at most %2 MB are read.</source>
        <translation>%1 dépasse la taille importable&#xa0;: %2 Mo au plus sont lus.</translation>
    </message>
    <message>
        <source>%1 is not a text that can be imported.</source>
        <translation>%1 n’est pas un texte importable.</translation>
    </message>
    <message>
        <source>%1 is no curl command, HTTP file, HAR file, Postman collection, sample or JSON.</source>
        <translation>%1 n’est ni une commande curl, ni un fichier HTTP, ni un fichier HAR, ni une collection Postman, ni un exemple, ni du JSON.</translation>
    </message>
    <message>
        <source>Sending to %1 was stopped.</source>
        <translation>L’envoi à %1 a été arrêté.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not accepted: %2.</source>
        <translation>Le certificat de %1 n’a pas été accepté&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Nothing listens at %1: the connection was refused.</source>
        <translation>Rien n’écoute sur %1&#xa0;: la connexion a été refusée.</translation>
    </message>
    <message>
        <source>There is no host %1.</source>
        <translation>Il n’existe pas d’hôte %1.</translation>
    </message>
    <message>
        <source>%1 redirects in a circle.</source>
        <translation>%1 redirige en boucle.</translation>
    </message>
    <message>
        <source>%1 could not be reached: %2.</source>
        <translation>%1 n’a pas pu être joint&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is no address that a request can be sent to: it needs http:// or https:// and a host.</source>
        <translation>%1 n’est pas une adresse à laquelle envoyer une requête&#xa0;: il faut http:// ou https:// et un hôte.</translation>
    </message>
    <message>
        <source>The header %1 was sent once with all its values.</source>
        <translation>L’en-tête %1 a été envoyé une fois avec toutes ses valeurs.</translation>
    </message>
    <message>
        <source>The request names no Content-Type: application/octet-stream was sent.</source>
        <translation>La requête n’indique pas de Content-Type&#xa0;: application/octet-stream a été envoyé.</translation>
    </message>
    <message>
        <source>The certificate is not valid (%1); it was accepted as asked.</source>
        <translation>Le certificat n’est pas valide (%1)&#x202f;; il a été accepté comme demandé.</translation>
    </message>
    <message>
        <source>The history of sent requests (%1) cannot be written: %2.</source>
        <translation>L’historique des requêtes envoyées (%1) ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The quote %1 opened at line %2, column %3 is never closed: the command seems to be cut off.</source>
        <translation>Le guillemet %1, ouvert ligne %2, colonne %3, n’est jamais fermé&#xa0;: la commande semble tronquée.</translation>
    </message>
    <message>
        <source>The command ends in a \, which announces another line: was something left out?</source>
        <translation>La commande se termine par un \, qui annonce une autre ligne&#xa0;: a-t-on oublié quelque chose&#x202f;?</translation>
    </message>
    <message>
        <source>${%1} is left as it is: only a shell can expand it.</source>
        <translation>${%1} est laissé tel quel&#xa0;: seul un shell peut le développer.</translation>
    </message>
    <message>
        <source>%1 is left as it is: only a shell can run it.</source>
        <translation>%1 est laissé tel quel&#xa0;: seul un shell peut l’exécuter.</translation>
    </message>
    <message>
        <source>The file of &quot;%1 %2&quot; is not read.</source>
        <translation>Le fichier de «&#xa0;%1 %2&#xa0;» n’est pas lu.</translation>
    </message>
    <message>
        <source>The text after &lt;&lt;%1 never ends with a line &quot;%1&quot;: the command seems to be cut off.</source>
        <translation>Le texte après &lt;&lt;%1 ne se termine jamais par une ligne «&#xa0;%1&#xa0;»&#xa0;: la commande semble tronquée.</translation>
    </message>
    <message>
        <source>The command ends in a ^, which announces another line: was something left out?</source>
        <translation>La commande se termine par un ^, qui annonce une autre ligne&#xa0;: a-t-on oublié quelque chose&#x202f;?</translation>
    </message>
    <message>
        <source>Only HTTP/1.0 and HTTP/1.1 are spoken here.</source>
        <translation>Seuls HTTP/1.0 et HTTP/1.1 sont pris en charge ici.</translation>
    </message>
    <message>
        <source>The first line is not an HTTP request line.</source>
        <translation>La première ligne n’est pas une ligne de requête HTTP.</translation>
    </message>
    <message>
        <source>This is not an HTTP request (is the sender speaking TLS? This listener speaks plain HTTP: use http:// instead of https://).</source>
        <translation>Ce n’est pas une requête HTTP (l’expéditeur parle-t-il TLS&#x202f;? Ici, c’est du HTTP en clair&#xa0;: utilisez http:// au lieu de https://).</translation>
    </message>
    <message>
        <source>Content-Length must be one whole number, without Transfer-Encoding.</source>
        <translation>Content-Length doit être un seul nombre entier, sans Transfer-Encoding.</translation>
    </message>
    <message>
        <source>Transfer-Encoding must be sent once, without Content-Length.</source>
        <translation>Transfer-Encoding doit être envoyé une seule fois, sans Content-Length.</translation>
    </message>
    <message>
        <source>The chunked body is malformed.</source>
        <translation>Le corps en morceaux (chunked) est mal formé.</translation>
    </message>
    <message>
        <source>A header line is malformed (%1).</source>
        <translation>Une ligne d’en-tête est mal formée (%1).</translation>
    </message>
    <message>
        <source>Content-Length is given more than once.</source>
        <translation>Content-Length est indiqué plus d’une fois.</translation>
    </message>
    <message>
        <source>Content-Length and Transfer-Encoding are both given.</source>
        <translation>Content-Length et Transfer-Encoding sont tous deux indiqués.</translation>
    </message>
    <message>
        <source>HTTP/1.0 has no Transfer-Encoding.</source>
        <translation>HTTP/1.0 n’a pas de Transfer-Encoding.</translation>
    </message>
    <message>
        <source>The only Transfer-Encoding understood is &quot;chunked&quot;.</source>
        <translation>Le seul Transfer-Encoding compris est «&#xa0;chunked&#xa0;».</translation>
    </message>
    <message>
        <source>Host is given more than once.</source>
        <translation>Host est indiqué plus d’une fois.</translation>
    </message>
    <message>
        <source>An HTTP/1.1 request must have a Host header.</source>
        <translation>Une requête HTTP/1.1 doit avoir un en-tête Host.</translation>
    </message>
    <message>
        <source>A header contains a NUL byte.</source>
        <translation>Un en-tête contient un octet NUL.</translation>
    </message>
    <message>
        <source>The only expectation understood is &quot;100-continue&quot;.</source>
        <translation>La seule attente (Expect) comprise est «&#xa0;100-continue&#xa0;».</translation>
    </message>
    <message>
        <source>A line of the chunked body is too long.</source>
        <translation>Une ligne du corps en morceaux (chunked) est trop longue.</translation>
    </message>
    <message>
        <source>The result has more keys than can be listed here.</source>
        <translation>Le résultat a plus de clés qu’on ne peut en lister ici.</translation>
    </message>
    <message>
        <source>text wins over msg.</source>
        <translation>text l’emporte sur msg.</translation>
    </message>
    <message>
        <source>Stored as msg, trimmed.</source>
        <translation>Stocké comme msg, sans espaces aux extrémités.</translation>
    </message>
    <message>
        <source>The message&apos;s text, trimmed.</source>
        <translation>Le texte du message, sans espaces aux extrémités.</translation>
    </message>
    <message>
        <source>username wins over alias.</source>
        <translation>username l’emporte sur alias.</translation>
    </message>
    <message>
        <source>The displayed name; the poster needs the permission message-impersonate.</source>
        <translation>Le nom affiché&#x202f;; le compte qui publie doit avoir la permission message-impersonate.</translation>
    </message>
    <message>
        <source>Stored as alias.</source>
        <translation>Stocké comme alias.</translation>
    </message>
    <message>
        <source>The integration may not override its channel: the server refuses the message unless this is the channel it has anyway.</source>
        <translation>L’intégration ne peut pas remplacer son canal&#xa0;: le serveur refuse le message, sauf si c’est le canal qu’elle a déjà.</translation>
    </message>
    <message>
        <source>channel wins over roomId.</source>
        <translation>channel l’emporte sur roomId.</translation>
    </message>
    <message>
        <source>Where the message is posted.</source>
        <translation>Là où le message est publié.</translation>
    </message>
    <message>
        <source>Stored with the message.</source>
        <translation>Stocké avec le message.</translation>
    </message>
    <message>
        <source>Both webhook kinds overwrite bot.</source>
        <translation>Les deux types de webhook écrasent bot.</translation>
    </message>
    <message>
        <source>Steers the reply when there are several channels; it is not stored.</source>
        <translation>Détermine la réponse quand il y a plusieurs canaux&#x202f;; n’est pas stocké.</translation>
    </message>
    <message>
        <source>Webhooks do not take UI blocks; only apps and the REST API&apos;s sendMessage do.</source>
        <translation>Les webhooks n’acceptent pas de blocs d’interface&#x202f;; seules les applications et sendMessage de l’API REST les acceptent.</translation>
    </message>
    <message>
        <source>The server does not take this key from a webhook.</source>
        <translation>Le serveur n’accepte pas cette clé d’un webhook.</translation>
    </message>
    <message>
        <source>icon_url wins over avatar.</source>
        <translation>icon_url l’emporte sur avatar.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Valeur vide.</translation>
    </message>
    <message>
        <source>The server refuses it: Invalid href value provided.</source>
        <translation>Le serveur la refuse&#xa0;: Invalid href value provided.</translation>
    </message>
    <message>
        <source>The picture beside the message.</source>
        <translation>L’image à côté du message.</translation>
    </message>
    <message>
        <source>Stored as avatar.</source>
        <translation>Stocké comme avatar.</translation>
    </message>
    <message>
        <source>A picture (icon_url, avatar) wins over an emoji.</source>
        <translation>Une image (icon_url, avatar) l’emporte sur un emoji.</translation>
    </message>
    <message>
        <source>icon_emoji wins over emoji.</source>
        <translation>icon_emoji l’emporte sur emoji.</translation>
    </message>
    <message>
        <source>Shown as the avatar.</source>
        <translation>Affiché comme avatar.</translation>
    </message>
    <message>
        <source>Stored as emoji.</source>
        <translation>Stocké comme emoji.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Il n’y a rien dedans.</translation>
    </message>
    <message>
        <source>It must be a list; the server logs a warning and drops it.</source>
        <translation>Ce doit être une liste&#x202f;; le serveur note un avertissement dans son journal et écarte la valeur.</translation>
    </message>
    <message>
        <source>Link previews are off while this key is there, unless parseUrls is true.</source>
        <translation>Les aperçus de liens sont désactivés tant que cette clé est là, sauf si parseUrls vaut true.</translation>
    </message>
    <message>
        <source>An attachment must be an object.</source>
        <translation>Une pièce jointe doit être un objet.</translation>
    </message>
    <message>
        <source>null is dropped.</source>
        <translation>null est écarté.</translation>
    </message>
    <message>
        <source>Stored as text, trimmed; it overwrites text.</source>
        <translation>Stocké comme text, sans espaces aux extrémités&#x202f;; écrase text.</translation>
    </message>
    <message>
        <source>Slack only: Rocket.Chat&apos;s client does not draw it.</source>
        <translation>Slack seulement&#xa0;: le client Rocket.Chat ne l’affiche pas.</translation>
    </message>
    <message>
        <source>Not drawn in this kind of attachment.</source>
        <translation>N’est pas affiché dans ce type de pièce jointe.</translation>
    </message>
    <message>
        <source>Stored, but the client does not draw it.</source>
        <translation>Stocké, mais le client ne l’affiche pas.</translation>
    </message>
    <message>
        <source>Ignored without author_name.</source>
        <translation>Ignoré sans author_name.</translation>
    </message>
    <message>
        <source>Without a title there is no arrow: the attachment stays collapsed.</source>
        <translation>Sans title, il n’y a pas de flèche&#xa0;: la pièce jointe reste repliée.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is Slack&apos;s name, not a CSS colour: the bar gets the text&apos;s colour.</source>
        <translation>«&#xa0;%1&#xa0;» est un nom propre à Slack, pas une couleur CSS&#xa0;: la barre prend la couleur du texte.</translation>
    </message>
    <message>
        <source>Ignored without title.</source>
        <translation>Ignoré sans title.</translation>
    </message>
    <message>
        <source>Ignored without image_url.</source>
        <translation>Ignoré sans image_url.</translation>
    </message>
    <message>
        <source>Adds a download button.</source>
        <translation>Ajoute un bouton de téléchargement.</translation>
    </message>
    <message>
        <source>Invalid attachment field, title and value is required</source>
        <translation>Invalid attachment field, title and value is required</translation>
    </message>
    <message>
        <source>The client draws only actions of the type button.</source>
        <translation>Le client n’affiche que les actions de type button.</translation>
    </message>
    <message>
        <source>A button needs text or image_url.</source>
        <translation>Un bouton a besoin de text ou d’image_url.</translation>
    </message>
    <message>
        <source>A button needs url or msg_in_chat_window.</source>
        <translation>Un bouton a besoin de url ou de msg_in_chat_window.</translation>
    </message>
    <message>
        <source>The button shows its picture instead.</source>
        <translation>Le bouton montre son image à la place.</translation>
    </message>
    <message>
        <source>A button with url opens it and sends nothing.</source>
        <translation>Un bouton avec url l’ouvre et n’envoie rien.</translation>
    </message>
    <message>
        <source>Stored, but the client does not use it.</source>
        <translation>Stocké, mais le client ne l’utilise pas.</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>affichée</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>renommée</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignorée</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>This text takes the client&apos;s parser too long; it is shown as it was written.</source>
        <translation>L’analyseur du client met trop de temps sur ce texte&#x202f;; il est affiché tel qu’il a été écrit.</translation>
    </message>
    <message>
        <source>The client&apos;s parser fails on this text; it is shown as it was written.</source>
        <translation>L’analyseur du client échoue sur ce texte&#x202f;; il est affiché tel qu’il a été écrit.</translation>
    </message>
    <message>
        <source>The message; it replaces what was sent.</source>
        <translation>Le message&#x202f;; il remplace ce qui a été envoyé.</translation>
    </message>
    <message>
        <source>It is empty: there is nothing to post.</source>
        <translation>Valeur vide&#xa0;: il n’y a rien à publier.</translation>
    </message>
    <message>
        <source>content must be a message object, not %1.</source>
        <translation>content doit être un objet message, pas %1.</translation>
    </message>
    <message>
        <source>The script itself refuses: the caller is answered 400 with this, and nothing is posted.</source>
        <translation>Le script lui-même refuse&#xa0;: l’appelant reçoit 400 avec ceci, et rien n’est publié.</translation>
    </message>
    <message>
        <source>The caller is answered this, once the message is posted.</source>
        <translation>L’appelant reçoit ceci une fois le message publié.</translation>
    </message>
    <message>
        <source>The message is posted in the name of this account.</source>
        <translation>Le message est publié au nom de ce compte.</translation>
    </message>
    <message>
        <source>It must stand inside content.</source>
        <translation>Cela doit se trouver dans content.</translation>
    </message>
    <message>
        <source>The server does not look at this key.</source>
        <translation>Le serveur ne regarde pas cette clé.</translation>
    </message>
    <message>
        <source>Posted before the request is sent.</source>
        <translation>Publié avant l’envoi de la requête.</translation>
    </message>
    <message>
        <source>It is no message object.</source>
        <translation>Ce n’est pas un objet message.</translation>
    </message>
    <message>
        <source>Part of the request that is sent.</source>
        <translation>Fait partie de la requête envoyée.</translation>
    </message>
    <message>
        <source>Return the request itself: inside this key it is not found.</source>
        <translation>Renvoyez la requête elle-même&#xa0;: dans cette clé, elle n’est pas trouvée.</translation>
    </message>
    <message>
        <source>It must stand inside message.</source>
        <translation>Cela doit se trouver dans message.</translation>
    </message>
    <message>
        <source>The call does not use this key.</source>
        <translation>L’appel n’utilise pas cette clé.</translation>
    </message>
    <message>
        <source>The message.</source>
        <translation>Le message.</translation>
    </message>
    <message>
        <source>It is empty: the server handles the answer as it does without a script.</source>
        <translation>Valeur vide&#xa0;: le serveur traite la réponse comme sans script.</translation>
    </message>
    <message>
        <source>The script returned %1: nothing is posted, and the caller is told that all is well.</source>
        <translation>Le script a renvoyé %1&#xa0;: rien n’est publié, et l’appelant reçoit un succès.</translation>
    </message>
    <message>
        <source>The script returned %1: the request is not sent.</source>
        <translation>Le script a renvoyé %1&#xa0;: la requête n’est pas envoyée.</translation>
    </message>
    <message>
        <source>The script returned false: nothing is posted.</source>
        <translation>Le script a renvoyé false&#xa0;: rien n’est publié.</translation>
    </message>
    <message>
        <source>The script returned %1: the server handles the answer as it does without a script.</source>
        <translation>Le script a renvoyé %1&#xa0;: le serveur traite la réponse comme sans script.</translation>
    </message>
    <message>
        <source>The script returned %1, not an object.</source>
        <translation>Le script a renvoyé %1, pas un objet.</translation>
    </message>
    <message>
        <source>There is no content: what is to be posted must stand inside content.</source>
        <translation>Il n’y a pas de content&#xa0;: ce qui doit être publié doit se trouver dans content.</translation>
    </message>
    <message>
        <source>There is no content: the server handles the answer as it does without a script.</source>
        <translation>Il n’y a pas de content&#xa0;: le serveur traite la réponse comme sans script.</translation>
    </message>
    <message>
        <source>It holds no key: an empty message is posted.</source>
        <translation>Il ne contient aucune clé&#xa0;: un message vide est publié.</translation>
    </message>
    <message>
        <source>A message between Hooksmith and its script host is larger than %1 bytes.</source>
        <translation>Un message entre Hooksmith et son hôte de script dépasse %1 octets.</translation>
    </message>
    <message>
        <source>the secret itself, in clear</source>
        <translation>le secret lui-même, en clair</translation>
    </message>
    <message>
        <source>%1 over the raw body</source>
        <translation>%1 sur le corps brut</translation>
    </message>
    <message>
        <source>%1 over the raw body and the callback address</source>
        <translation>%1 sur le corps brut et l’adresse de rappel</translation>
    </message>
    <message>
        <source>%1 over delivery id, timestamp and raw body</source>
        <translation>%1 sur l’identifiant de livraison, l’horodatage et le corps brut</translation>
    </message>
    <message>
        <source>%1 over timestamp and raw body</source>
        <translation>%1 sur l’horodatage et le corps brut</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is sent more than once; it is not clear which one counts.</source>
        <translation>%1 est envoyé plus d’une fois&#x202f;; on ne sait pas lequel compte.</translation>
    </message>
    <message>
        <source>%1 is there, but no secret is set for this integration. Enter the secret that %2 was given.</source>
        <translation>%1 est présent, mais aucun secret n’est défini pour cette intégration. Saisissez le secret qui a été donné à %2.</translation>
    </message>
    <message>
        <source>%1 carries the expected secret.</source>
        <translation>%1 porte le secret attendu.</translation>
    </message>
    <message>
        <source>%1 carries another secret than the one that is set here.</source>
        <translation>%1 porte un autre secret que celui défini ici.</translation>
    </message>
    <message>
        <source>%1 does not have the form %2.</source>
        <translation>%1 n’a pas la forme %2.</translation>
    </message>
    <message>
        <source>The secret that is set here is not the base64 text that %1 shows.</source>
        <translation>Le secret défini ici n’est pas le texte base64 que %1 affiche.</translation>
    </message>
    <message>
        <source>%1 signs the address it calls as well. Set the public address of this integration, exactly as it was registered there.</source>
        <translation>%1 signe aussi l’adresse appelée. Définissez l’adresse publique de cette intégration, exactement comme elle y a été enregistrée.</translation>
    </message>
    <message>
        <source>%1 has no timestamp (%2).</source>
        <translation>%1 n’a pas d’horodatage (%2).</translation>
    </message>
    <message>
        <source>The header %1 is missing.</source>
        <translation>L’en-tête %1 manque.</translation>
    </message>
    <message>
        <source>%1 does not match (%2): another secret is set at %3, or something between it and here changed the body.</source>
        <translation>%1 ne correspond pas (%2)&#xa0;: un autre secret est défini chez %3, ou quelque chose en chemin a modifié le corps.</translation>
    </message>
    <message>
        <source>It also covers the address, which is taken to be %1.</source>
        <translation>La signature couvre aussi l’adresse, supposée être %1.</translation>
    </message>
    <message>
        <source>The time of the signature cannot be read: &quot;%1&quot;.</source>
        <translation>L’heure de la signature est illisible&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The signature matches, but was made %1 ago; %2 allows %3. A replay of an old request must be signed anew.</source>
        <translation>La signature correspond, mais date de %1&#x202f;; %2 autorise %3. Une ancienne requête rejouée doit être signée à nouveau.</translation>
    </message>
    <message>
        <source>The signature matches, but was made %1 in the future. Compare the clocks of this machine and the sender.</source>
        <translation>La signature correspond, mais elle est datée de %1 dans le futur. Comparez les horloges de cette machine et de l’expéditeur.</translation>
    </message>
    <message>
        <source>%1 matches (%2).</source>
        <translation>%1 correspond (%2).</translation>
    </message>
    <message>
        <source>The secret is not the base64 text that %1 shows.</source>
        <translation>Le secret n’est pas le texte base64 que %1 affiche.</translation>
    </message>
    <message>
        <source>%1 signs the address it calls as well: enter that address first.</source>
        <translation>%1 signe aussi l’adresse appelée&#xa0;: saisissez d’abord cette adresse.</translation>
    </message>
    <message>
        <source>%1 signs with a certificate of its own, which the relay does not fetch.</source>
        <translation>%1 signe avec son propre certificat, que le relais ne va pas chercher.</translation>
    </message>
    <message>
        <source>%1 does not sign its webhooks; the token in the address is the only protection.</source>
        <translation>%1 ne signe pas ses webhooks&#x202f;; le jeton dans l’adresse est la seule protection.</translation>
    </message>
    <message>
        <source>The sender is not known, so there is no signature to check; the token in the address is the only protection.</source>
        <translation>L’expéditeur n’est pas connu, il n’y a donc pas de signature à vérifier&#x202f;; le jeton dans l’adresse est la seule protection.</translation>
    </message>
    <message>
        <source>The request carries no %1. Set a secret at %2 and here to have requests checked.</source>
        <translation>La requête ne porte pas de %1. Définissez un secret chez %2 et ici pour faire vérifier les requêtes.</translation>
    </message>
    <message>
        <source>A secret is set here, but the request carries no %1: is it also set at %2?</source>
        <translation>Un secret est défini ici, mais la requête ne porte pas de %1&#xa0;: est-il aussi défini chez %2&#x202f;?</translation>
    </message>
    <message>
        <source>%1 does not sign its webhooks.</source>
        <translation>%1 ne signe pas ses webhooks.</translation>
    </message>
    <message>
        <source>Choose the provider whose signature is wanted.</source>
        <translation>Choisissez le fournisseur dont la signature est voulue.</translation>
    </message>
    <message>
        <source>Signing as %1 needs the secret.</source>
        <translation>Pour signer comme %1, il faut le secret.</translation>
    </message>
    <message>
        <source>Amazon SNS asks whether this subscription is wanted. It is confirmed by opening %1.</source>
        <translation>Amazon SNS demande si cet abonnement est voulu. On le confirme en ouvrant %1.</translation>
    </message>
    <message>
        <source>This asks to confirm an Amazon SNS subscription, but the address to open is not Amazon&apos;s: &quot;%1&quot;. Do not open it.</source>
        <translation>On demande ici de confirmer un abonnement Amazon SNS, mais l’adresse à ouvrir n’appartient pas à Amazon&#xa0;: «&#xa0;%1&#xa0;». Ne l’ouvrez pas.</translation>
    </message>
    <message>
        <source>The sender only asked whether the address exists (HEAD).</source>
        <translation>L’expéditeur a seulement demandé si l’adresse existe (HEAD).</translation>
    </message>
    <message>
        <source>Slack wanted to see its challenge again, and got it.</source>
        <translation>Slack voulait revoir son défi (challenge), et l’a obtenu.</translation>
    </message>
    <message>
        <source>Azure Event Grid wanted to see its validation code again, and got it.</source>
        <translation>Azure Event Grid voulait revoir son code de validation, et l’a obtenu.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: the connection was refused. Is the server running, and is the address right?</source>
        <translation>%1 est injoignable&#xa0;: la connexion a été refusée. Le serveur est-il lancé, et l’adresse est-elle correcte&#x202f;?</translation>
    </message>
    <message>
        <source>%1 cannot be reached: its host name is unknown.</source>
        <translation>%1 est injoignable&#xa0;: son nom d’hôte est inconnu.</translation>
    </message>
    <message>
        <source>%1 cannot be reached safely: its TLS certificate was not accepted.</source>
        <translation>%1 ne peut pas être joint de façon sûre&#xa0;: son certificat TLS n’a pas été accepté.</translation>
    </message>
    <message>
        <source>%1 closed the connection before it had answered.</source>
        <translation>%1 a fermé la connexion avant d’avoir répondu.</translation>
    </message>
    <message>
        <source>%1 answers, but not in HTTP. Is the port right, and http or https?</source>
        <translation>%1 répond, mais pas en HTTP. Le port est-il correct, et http ou https&#x202f;?</translation>
    </message>
    <message>
        <source>%1 redirects to %2. Set that address as the target; messages are not sent after redirects.</source>
        <translation>%1 redirige vers %2. Définissez cette adresse comme cible&#x202f;; les messages ne sont pas envoyés après une redirection.</translation>
    </message>
    <message>
        <source>%1 takes no more messages for now (rate limit).</source>
        <translation>%1 n’accepte plus de messages pour l’instant (limite de débit).</translation>
    </message>
    <message>
        <source>%1 refused the message (%2): %3.</source>
        <translation>%1 a refusé le message (%2)&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The script chose a room: switch on &quot;Allow to overwrite destination channel&quot; in the receiving integration.</source>
        <translation>Le script a choisi un salon&#xa0;: activez «&#xa0;Allow to overwrite destination channel&#xa0;» dans l’intégration réceptrice.</translation>
    </message>
    <message>
        <source>The message was made for a webhook, and the target is the REST interface now. Replay the delivery.</source>
        <translation>Le message a été préparé pour un webhook, et la cible est maintenant l’interface REST. Rejouez la livraison.</translation>
    </message>
    <message>
        <source>The message was made for the REST interface, and the target is a webhook now. Replay the delivery.</source>
        <translation>Le message a été préparé pour l’interface REST, et la cible est maintenant un webhook. Rejouez la livraison.</translation>
    </message>
    <message>
        <source>A request can be passed on to a webhook only, and the target is the REST interface now.</source>
        <translation>Une requête ne peut être transmise qu’à un webhook, et la cible est maintenant l’interface REST.</translation>
    </message>
    <message>
        <source>Status: %1 was predicted, the server answered %2.</source>
        <translation>Statut&#xa0;: %1 était prévu, le serveur a répondu %2.</translation>
    </message>
    <message>
        <source>Reply: &quot;%1&quot; was predicted, the server did not send it.</source>
        <translation>Réponse&#xa0;: «&#xa0;%1&#xa0;» était prévu, le serveur ne l’a pas envoyé.</translation>
    </message>
    <message>
        <source>Reply, &quot;%1&quot;: %2 was predicted, the server answered %3.</source>
        <translation>Réponse, «&#xa0;%1&#xa0;»&#xa0;: %2 était prévu, le serveur a répondu %3.</translation>
    </message>
    <message>
        <source>Reply: the server also sent &quot;%1&quot;: %2.</source>
        <translation>Réponse&#xa0;: le serveur a aussi envoyé «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Reply: %1 was predicted, the server answered %2.</source>
        <translation>Réponse&#xa0;: %1 était prévu, le serveur a répondu %2.</translation>
    </message>
    <message>
        <source>The folder %1 for the journal cannot be made.</source>
        <translation>Le dossier %1 du journal ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The journal in %1 is in use by %2 (process %3). Stop that relay, or choose another folder (hooksmith-cli relay --data FOLDER).</source>
        <translation>Le journal dans %1 est utilisé par %2 (processus %3). Arrêtez ce relais, ou choisissez un autre dossier (hooksmith-cli relay --data DOSSIER).</translation>
    </message>
    <message>
        <source>The folder %1 for the journal cannot be written.</source>
        <translation>Impossible d’écrire dans le dossier %1 du journal.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written: %2.</source>
        <translation>Le journal %1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be read: %2.</source>
        <translation>Le journal %1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The delivery is not in the journal any more: it was cleared, or forgotten to make room.</source>
        <translation>La livraison n’est plus dans le journal&#xa0;: elle a été effacée, ou oubliée pour faire de la place.</translation>
    </message>
    <message>
        <source>The delivery could not be stored in %1, because the disk is full, so it is not accepted. Make room; the sender should send it again.</source>
        <translation>La livraison n’a pas pu être stockée dans %1, car le disque est plein&#x202f;; elle n’est donc pas acceptée. Faites de la place&#x202f;; l’expéditeur devrait l’envoyer à nouveau.</translation>
    </message>
    <message>
        <source>The delivery could not be stored, because another program holds %1, so it is not accepted. Close that program; the sender should send it again.</source>
        <translation>La livraison n’a pas pu être stockée, car un autre programme tient %1&#x202f;; elle n’est donc pas acceptée. Fermez ce programme&#x202f;; l’expéditeur devrait l’envoyer à nouveau.</translation>
    </message>
    <message>
        <source>The delivery could not be stored, because %1 is damaged, so it is not accepted. Stop the relay and move that file away.</source>
        <translation>La livraison n’a pas pu être stockée, car %1 est endommagé&#x202f;; elle n’est donc pas acceptée. Arrêtez le relais et déplacez ce fichier ailleurs.</translation>
    </message>
    <message>
        <source>The delivery could not be stored in %1 (%2), so it is not accepted. Send it again when there is room on the disk and the file can be written.</source>
        <translation>La livraison n’a pas pu être stockée dans %1 (%2)&#x202f;; elle n’est donc pas acceptée. Envoyez-la à nouveau quand il y aura de la place sur le disque et que le fichier pourra être écrit.</translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer version of Hooksmith.</source>
        <translation>Le journal %1 a été écrit par une version plus récente de Hooksmith.</translation>
    </message>
    <message>
        <source>The journal %1 is damaged. Move it away to start with an empty one; what it still had to forward can then only be read out by hand.</source>
        <translation>Le journal %1 est endommagé. Déplacez-le ailleurs pour repartir d’un journal vide&#x202f;; ce qu’il devait encore transférer ne pourra alors être lu qu’à la main.</translation>
    </message>
    <message numerus="yes">
        <source>The script posts %n message(s), and an answer can hold only one: the first is answered.</source>
        <translation>
            <numerusform>Le script publie %n message, et une réponse ne peut en contenir qu’un&#xa0;: c’est le premier qui est donné.</numerusform>
            <numerusform>Le script publie %n messages, et une réponse ne peut en contenir qu’un&#xa0;: c’est le premier qui est donné.</numerusform>
        </translation>
    </message>
    <message>
        <source>The message has neither text nor attachments, so the server posts nothing.</source>
        <translation>Le message n’a ni texte ni pièces jointes, le serveur ne publie donc rien.</translation>
    </message>
    <message>
        <source>the integration&apos;s token in the body, in clear</source>
        <translation>le jeton de l’intégration dans le corps, en clair</translation>
    </message>
    <message>
        <source>The request carries no token: the integration has none on the server, or this is not a Rocket.Chat server.</source>
        <translation>La requête ne porte pas de jeton&#xa0;: l’intégration n’en a pas sur le serveur, ou ce n’est pas un serveur Rocket.Chat.</translation>
    </message>
    <message>
        <source>The token in the body is the integration&apos;s.</source>
        <translation>Le jeton dans le corps est celui de l’intégration.</translation>
    </message>
    <message>
        <source>The token in the body is another one than the integration&apos;s: copy it from the server&apos;s form.</source>
        <translation>Le jeton dans le corps n’est pas celui de l’intégration&#xa0;: copiez-le depuis le formulaire du serveur.</translation>
    </message>
    <message>
        <source>The integration was just removed.</source>
        <translation>L’intégration vient d’être supprimée.</translation>
    </message>
    <message>
        <source>The secret for checking the signature cannot be read, so nothing is accepted: %1</source>
        <translation>Le secret servant à vérifier la signature ne peut pas être lu, rien n’est donc accepté&#xa0;: %1</translation>
    </message>
    <message>
        <source>No Rocket.Chat address is set, so nothing is forwarded.</source>
        <translation>Aucune adresse Rocket.Chat n’est définie, rien n’est donc transféré.</translation>
    </message>
    <message>
        <source>The relay was stopped before the signature could be checked.</source>
        <translation>Le relais a été arrêté avant que la signature ait pu être vérifiée.</translation>
    </message>
    <message>
        <source>The relay was stopped before the message could be forwarded.</source>
        <translation>Le relais a été arrêté avant que le message ait pu être transféré.</translation>
    </message>
    <message>
        <source>The relay runs without a journal, so it has nothing to take this from.</source>
        <translation>Le relais fonctionne sans journal, il n’a donc rien d’où reprendre ceci.</translation>
    </message>
    <message>
        <source>The integration &quot;%1&quot; was just removed.</source>
        <translation>L’intégration «&#xa0;%1&#xa0;» vient d’être supprimée.</translation>
    </message>
    <message>
        <source>There is no place to read the secret &quot;%1&quot; from.</source>
        <translation>Il n’y a aucun endroit où lire le secret «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing of this delivery is held any more.</source>
        <translation>Plus rien de cette livraison n’est retenu.</translation>
    </message>
    <message>
        <source>Nothing of this delivery waits to be forwarded any more.</source>
        <translation>Plus rien de cette livraison n’attend d’être transféré.</translation>
    </message>
    <message>
        <source>Nothing of this delivery was given up.</source>
        <translation>Rien de cette livraison n’a été abandonné.</translation>
    </message>
    <message>
        <source>The relay does not serve the integration &quot;%1&quot; any more.</source>
        <translation>Le relais ne dessert plus l’intégration «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is nothing at this address. A webhook&apos;s address is /hooks/&lt;integration id&gt;/&lt;token&gt;.</source>
        <translation>Il n’y a rien à cette adresse. L’adresse d’un webhook est /hooks/&lt;integration id&gt;/&lt;token&gt;.</translation>
    </message>
    <message>
        <source>A webhook address takes POST and GET, not %1. Let the sender use POST.</source>
        <translation>Une adresse de webhook accepte POST et GET, pas %1. Faites utiliser POST à l’expéditeur.</translation>
    </message>
    <message>
        <source>No integration has this id and token. Compare the address with the one Hooksmith shows for the integration.</source>
        <translation>Aucune intégration n’a cet identifiant et ce jeton. Comparez l’adresse avec celle que Hooksmith affiche pour l’intégration.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) already wait for this integration&apos;s script. Send them again later.</source>
        <translation>
            <numerusform>%n requête attend déjà le script de cette intégration. Envoyez à nouveau plus tard.</numerusform>
            <numerusform>%n requêtes attendent déjà le script de cette intégration. Envoyez à nouveau plus tard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of this integration wait to be forwarded. Is the Rocket.Chat address reachable?</source>
        <translation>
            <numerusform>%n message de cette intégration attend d’être transféré. L’adresse Rocket.Chat est-elle joignable&#x202f;?</numerusform>
            <numerusform>%n messages de cette intégration attendent d’être transférés. L’adresse Rocket.Chat est-elle joignable&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>The encrypted connection could not be made (%1). Does the sender accept this certificate, and does it use https://?</source>
        <translation>La connexion chiffrée n’a pas pu être établie (%1). L’expéditeur accepte-t-il ce certificat, et utilise-t-il https://&#x202f;?</translation>
    </message>
    <message>
        <source>The relay does not answer for the host &quot;%1&quot;. If this request comes through a tunnel or proxy of yours, allow that name (hooksmith-cli relay --allow-host %1) or let the tunnel send &quot;Host: localhost&quot;.</source>
        <translation>Le relais ne répond pas pour l’hôte «&#xa0;%1&#xa0;». Si cette requête passe par un tunnel ou un proxy à vous, autorisez ce nom (hooksmith-cli relay --allow-host %1) ou faites envoyer «&#xa0;Host: localhost&#xa0;» par le tunnel.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Le fichier %1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>This system&apos;s Qt cannot encrypt.</source>
        <translation>La bibliothèque Qt de ce système ne sait pas chiffrer.</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form.</source>
        <translation>%1 ne contient pas de certificat au format PEM.</translation>
    </message>
    <message>
        <source>The certificate in %1 expired on %2. Senders would refuse it.</source>
        <translation>Le certificat dans %1 a expiré le %2. Les expéditeurs le refuseraient.</translation>
    </message>
    <message>
        <source>The key in %1 does not belong to the certificate in %2.</source>
        <translation>La clé dans %1 ne correspond pas au certificat dans %2.</translation>
    </message>
    <message>
        <source>The relay cannot listen on %1: another program uses that port already. Stop that program or choose another port (port 0 picks a free one).</source>
        <translation>Le relais ne peut pas écouter sur %1&#xa0;: un autre programme utilise déjà ce port. Arrêtez ce programme ou choisissez un autre port (le port 0 en prend un libre).</translation>
    </message>
    <message>
        <source>The relay is not permitted to listen on %1. Choose a port above 1023.</source>
        <translation>Le relais n’est pas autorisé à écouter sur %1. Choisissez un port supérieur à 1023.</translation>
    </message>
    <message>
        <source>The relay cannot listen on %1: this machine has no such address.</source>
        <translation>Le relais ne peut pas écouter sur %1&#xa0;: cette machine n’a pas cette adresse.</translation>
    </message>
    <message>
        <source>The relay cannot listen on %1: %2.</source>
        <translation>Le relais ne peut pas écouter sur %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The body has no JSON or form content type, so the server turns the text into an object with one key per character; the message is empty.</source>
        <translation>Le corps n’a pas de type de contenu JSON ou formulaire&#x202f;; le serveur transforme donc le texte en un objet avec une clé par caractère, et le message est vide.</translation>
    </message>
    <message>
        <source>Send the header Content-Type: application/json.</source>
        <translation>Envoyez l’en-tête Content-Type: application/json.</translation>
    </message>
    <message>
        <source>The body is neither JSON nor a form, so the server does not parse it; a script finds the text in request.content_raw.</source>
        <translation>Le corps n’est ni du JSON ni un formulaire, le serveur ne l’analyse donc pas&#x202f;; un script trouve le texte dans request.content_raw.</translation>
    </message>
    <message>
        <source>The body parser refuses JSON that is neither an object nor a list.</source>
        <translation>L’analyseur de corps refuse le JSON qui n’est ni un objet ni une liste.</translation>
    </message>
    <message>
        <source>The body parser refuses the body: &quot;%1&quot;.</source>
        <translation>L’analyseur de corps refuse le corps&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Send a JSON object.</source>
        <translation>Envoyez un objet JSON.</translation>
    </message>
    <message>
        <source>The server does not hand multipart/form-data bodies to webhooks: no script runs and the payload is empty.</source>
        <translation>Le serveur ne transmet pas les corps multipart/form-data aux webhooks&#xa0;: aucun script ne s’exécute et la charge utile est vide.</translation>
    </message>
    <message>
        <source>Send JSON instead.</source>
        <translation>Envoyez plutôt du JSON.</translation>
    </message>
    <message>
        <source>The body is not valid JSON (&quot;%1&quot;); the server swallows that and goes on with an empty object.</source>
        <translation>Le corps n’est pas du JSON valide («&#xa0;%1&#xa0;»)&#x202f;; le serveur passe outre et continue avec un objet vide.</translation>
    </message>
    <message>
        <source>Send a JSON object; the text is in request.content_raw.</source>
        <translation>Envoyez un objet JSON&#x202f;; le texte se trouve dans request.content_raw.</translation>
    </message>
    <message>
        <source>The body is a JSON list; the server replaces it by an empty object.</source>
        <translation>Le corps est une liste JSON&#x202f;; le serveur la remplace par un objet vide.</translation>
    </message>
    <message>
        <source>Send an object, or read request.content_raw.</source>
        <translation>Envoyez un objet, ou lisez request.content_raw.</translation>
    </message>
    <message>
        <source>The form body is raw JSON, and servers of this age parse it.</source>
        <translation>Le corps du formulaire est du JSON brut, et les serveurs de cette génération l’analysent.</translation>
    </message>
    <message>
        <source>Newer servers do not: send Content-Type: application/json.</source>
        <translation>Les serveurs plus récents ne le font pas&#xa0;: envoyez Content-Type: application/json.</translation>
    </message>
    <message>
        <source>The body is raw JSON sent as a form, so the payload is an object whose only key is the JSON text; the message is empty.</source>
        <translation>Le corps est du JSON brut envoyé comme formulaire&#x202f;; la charge utile est donc un objet dont la seule clé est le texte JSON, et le message est vide.</translation>
    </message>
    <message>
        <source>Send the header Content-Type: application/json (curl --data does not).</source>
        <translation>Envoyez l’en-tête Content-Type: application/json (curl --data ne le fait pas).</translation>
    </message>
    <message>
        <source>The form field &quot;payload&quot; is not valid JSON (&quot;%1&quot;), so the form stays as it is.</source>
        <translation>Le champ de formulaire «&#xa0;payload&#xa0;» n’est pas du JSON valide («&#xa0;%1&#xa0;»), le formulaire reste donc tel quel.</translation>
    </message>
    <message>
        <source>The form field &quot;payload&quot; held JSON; the script gets that.</source>
        <translation>Le champ de formulaire «&#xa0;payload&#xa0;» contenait du JSON&#x202f;; c’est lui que reçoit le script.</translation>
    </message>
    <message>
        <source>The account that the integration posts as may not impersonate: &quot;%1&quot;.</source>
        <translation>Le compte sous lequel l’intégration publie ne peut pas emprunter d’identité&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Give it the role &quot;bot&quot; (permission message-impersonate).</source>
        <translation>Donnez-lui le rôle «&#xa0;bot&#xa0;» (permission message-impersonate).</translation>
    </message>
    <message>
        <source>The script has no method %1; the server writes a line into its log, answers success and posts nothing.</source>
        <translation>Le script n’a pas de méthode %1&#x202f;; le serveur écrit une ligne dans son journal, répond par un succès et ne publie rien.</translation>
    </message>
    <message>
        <source>Add the method to the class (not static), with exactly this name.</source>
        <translation>Ajoutez la méthode à la classe (non static), avec exactement ce nom.</translation>
    </message>
    <message>
        <source>The script host failed.</source>
        <translation>L’hôte de script a échoué.</translation>
    </message>
    <message>
        <source>Hooksmith could not run the script: %1</source>
        <translation>Hooksmith n’a pas pu exécuter le script&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is a fault of Hooksmith, not of the script.</source>
        <translation>C’est une erreur de Hooksmith, pas du script.</translation>
    </message>
    <message>
        <source>No webhook route of the server matches the address %1.</source>
        <translation>Aucune route de webhook du serveur ne correspond à l’adresse %1.</translation>
    </message>
    <message>
        <source>The address has the form /hooks/&lt;integration id&gt;/&lt;token&gt;.</source>
        <translation>L’adresse a la forme /hooks/&lt;integration id&gt;/&lt;token&gt;.</translation>
    </message>
    <message>
        <source>The server has no %1 for this address.</source>
        <translation>Le serveur n’a pas de %1 pour cette adresse.</translation>
    </message>
    <message>
        <source>Send the webhook with POST.</source>
        <translation>Envoyez le webhook avec POST.</translation>
    </message>
    <message>
        <source>The server refuses the body: &quot;%1&quot;.</source>
        <translation>Le serveur refuse le corps&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Send a JSON object with the header Content-Type: application/json.</source>
        <translation>Envoyez un objet JSON avec l’en-tête Content-Type: application/json.</translation>
    </message>
    <message>
        <source>The address names the integration and its token; the server acts as &quot;%1&quot;.</source>
        <translation>L’adresse désigne l’intégration et son jeton&#x202f;; le serveur agit en tant que «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The address names no integration of this id and token: &quot;%1&quot;</source>
        <translation>L’adresse ne désigne aucune intégration ayant cet identifiant et ce jeton&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The address names no integration of this id and token. The server fails with &quot;%1&quot;, and the caller sees only a 500.</source>
        <translation>L’adresse ne désigne aucune intégration ayant cet identifiant et ce jeton. Le serveur échoue avec «&#xa0;%1&#xa0;», et l’appelant ne voit qu’un 500.</translation>
    </message>
    <message>
        <source>Copy the token from the integration&apos;s settings into the address.</source>
        <translation>Copiez le jeton des paramètres de l’intégration dans l’adresse.</translation>
    </message>
    <message>
        <source>The record&apos;s id is &quot;%1&quot;, the address says &quot;%2&quot;.</source>
        <translation>L’identifiant de la fiche est «&#xa0;%1&#xa0;», l’adresse dit «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Send less often, or raise API_Enable_Rate_Limiter_Limit_Calls_Default.</source>
        <translation>Envoyez moins souvent, ou relevez API_Enable_Rate_Limiter_Limit_Calls_Default.</translation>
    </message>
    <message>
        <source>The integration is disabled: &quot;%1&quot;.</source>
        <translation>L’intégration est désactivée&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Enable the integration.</source>
        <translation>Activez l’intégration.</translation>
    </message>
    <message>
        <source>The integration has no script: the payload is posted as it is.</source>
        <translation>L’intégration n’a pas de script&#xa0;: la charge utile est publiée telle quelle.</translation>
    </message>
    <message>
        <source>The integration&apos;s script is not enabled: the payload is posted as it is.</source>
        <translation>Le script de l’intégration n’est pas activé&#xa0;: la charge utile est publiée telle quelle.</translation>
    </message>
    <message>
        <source>%1 The payload is posted as it is.</source>
        <translation>%1 La charge utile est publiée telle quelle.</translation>
    </message>
    <message>
        <source>The request has no body that the server would pass on, and this server runs the script only for requests with one.</source>
        <translation>La requête n’a pas de corps que le serveur transmettrait, et ce serveur n’exécute le script que pour les requêtes qui en ont un.</translation>
    </message>
    <message>
        <source>Send a POST with a body. Up to 7.4 the script would run.</source>
        <translation>Envoyez un POST avec un corps. Jusqu’à la version 7.4, le script s’exécuterait.</translation>
    </message>
    <message>
        <source>The server calls %1.</source>
        <translation>Le serveur appelle %1.</translation>
    </message>
    <message>
        <source>The script returned %1; the server answers success and posts nothing.</source>
        <translation>Le script a renvoyé %1&#x202f;; le serveur répond par un succès et ne publie rien.</translation>
    </message>
    <message>
        <source>Return { content: { text: … } } to post a message.</source>
        <translation>Renvoyez { content: { text: … } } pour publier un message.</translation>
    </message>
    <message>
        <source>The script refused the request with its own &quot;error&quot;; the caller gets it with status 400.</source>
        <translation>Le script a refusé la requête avec son propre «&#xa0;error&#xa0;»&#x202f;; l’appelant le reçoit avec le statut 400.</translation>
    </message>
    <message>
        <source>The script&apos;s &quot;user&quot; replaces the acting user; the server checks nothing about it.</source>
        <translation>«&#xa0;user&#xa0;» du script remplace l’utilisateur agissant&#x202f;; le serveur n’y vérifie rien.</translation>
    </message>
    <message>
        <source>The script returned a value without &quot;content&quot;; this server answers success and posts nothing.</source>
        <translation>Le script a renvoyé une valeur sans «&#xa0;content&#xa0;»&#x202f;; ce serveur répond par un succès et ne publie rien.</translation>
    </message>
    <message>
        <source>Return { content: { text: … } }. Servers from 7.5 answer 400 &quot;error-running-script&quot; instead.</source>
        <translation>Renvoyez { content: { text: … } }. À partir de 7.5, les serveurs répondent à la place 400 «&#xa0;error-running-script&#xa0;».</translation>
    </message>
    <message>
        <source>The script&apos;s &quot;content&quot; replaces the payload.</source>
        <translation>«&#xa0;content&#xa0;» du script remplace la charge utile.</translation>
    </message>
    <message>
        <source>Return { content: { text: … } }, or nothing to post nothing.</source>
        <translation>Renvoyez { content: { text: … } }, ou rien pour ne rien publier.</translation>
    </message>
    <message>
        <source>The script threw &quot;%1&quot;; the caller sees only &quot;%2&quot;.</source>
        <translation>Le script a levé «&#xa0;%1&#xa0;»&#x202f;; l’appelant ne voit que «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>See line %1 of the script.</source>
        <translation>Voir la ligne %1 du script.</translation>
    </message>
    <message>
        <source>The script could not be loaded: %1. The server says &quot;%2&quot; and keeps the reason in its log.</source>
        <translation>Le script n’a pas pu être chargé&#xa0;: %1. Le serveur dit «&#xa0;%2&#xa0;» et garde la raison dans son journal.</translation>
    </message>
    <message>
        <source>The script must define a class named Script whose constructor does not throw.</source>
        <translation>Le script doit définir une classe nommée Script dont le constructeur ne lève pas d’erreur.</translation>
    </message>
    <message>
        <source>The script does not compile (%1). The server saves it all the same, runs nothing, and posts the raw payload.</source>
        <translation>Le script ne se compile pas (%1). Le serveur l’enregistre quand même, n’exécute rien et publie la charge utile brute.</translation>
    </message>
    <message>
        <source>Correct line %1 of the script.</source>
        <translation>Corrigez la ligne %1 du script.</translation>
    </message>
    <message>
        <source>Correct the script.</source>
        <translation>Corrigez le script.</translation>
    </message>
    <message>
        <source>The server has no such limit.</source>
        <translation>Le serveur n’a pas cette limite.</translation>
    </message>
    <message>
        <source>The script was stopped: %1</source>
        <translation>Le script a été arrêté&#xa0;: %1</translation>
    </message>
    <message>
        <source>The server answers &quot;error-evaluating-script&quot;.</source>
        <translation>Le serveur répond «&#xa0;error-evaluating-script&#xa0;».</translation>
    </message>
    <message>
        <source>The server allows %1 ms for loading (&quot;Script execution timed out.&quot;) and then answers &quot;error-evaluating-script&quot;.</source>
        <translation>Le serveur accorde %1 ms au chargement («&#xa0;Script execution timed out.&#xa0;») puis répond «&#xa0;error-evaluating-script&#xa0;».</translation>
    </message>
    <message>
        <source>The server sets no memory limit: it would run out of memory itself.</source>
        <translation>Le serveur ne fixe aucune limite de mémoire&#xa0;: il en manquerait lui-même.</translation>
    </message>
    <message>
        <source>The server gives a script %1 MB, answers &quot;error-running-script&quot;, and every later call fails until the integration is saved again.</source>
        <translation>Le serveur donne %1 Mo à un script et répond «&#xa0;error-running-script&#xa0;»&#x202f;; tout appel ultérieur échoue jusqu’à ce que l’intégration soit enregistrée à nouveau.</translation>
    </message>
    <message>
        <source>The server sets no time limit for a call: it would hang, and the whole server with it.</source>
        <translation>Le serveur ne fixe aucune limite de temps à un appel&#xa0;: il resterait bloqué, et tout le serveur avec lui.</translation>
    </message>
    <message>
        <source>The server stops a call after %1 ms and answers &quot;error-running-script&quot;.</source>
        <translation>Le serveur arrête un appel après %1 ms et répond «&#xa0;error-running-script&#xa0;».</translation>
    </message>
    <message>
        <source>The payload is empty; the server answers success and posts nothing.</source>
        <translation>La charge utile est vide&#x202f;; le serveur répond par un succès et ne publie rien.</translation>
    </message>
    <message>
        <source>Send a JSON object with &quot;text&quot; or &quot;attachments&quot;.</source>
        <translation>Envoyez un objet JSON avec «&#xa0;text&#xa0;» ou «&#xa0;attachments&#xa0;».</translation>
    </message>
    <message>
        <source>The message names a destination of its own: &quot;%1&quot;.</source>
        <translation>Le message indique sa propre destination&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Switch on &quot;Override destination channel&quot; in the integration, or leave channel and roomId out.</source>
        <translation>Activez «&#xa0;Override destination channel&#xa0;» dans l’intégration, ou omettez channel et roomId.</translation>
    </message>
    <message>
        <source>The script&apos;s &quot;content&quot; is no object: &quot;%1&quot;.</source>
        <translation>«&#xa0;content&#xa0;» du script n’est pas un objet&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Return { content: { text: … } }.</source>
        <translation>Renvoyez { content: { text: … } }.</translation>
    </message>
    <message>
        <source>The payload is no object: &quot;%1&quot;.</source>
        <translation>La charge utile n’est pas un objet&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This server sends to one channel after the other: the channels before the failing one have got the message.</source>
        <translation>Ce serveur envoie à un canal après l’autre&#xa0;: les canaux avant celui qui échoue ont reçu le message.</translation>
    </message>
    <message>
        <source>The message has neither text nor attachments; the server posts it all the same.</source>
        <translation>Le message n’a ni texte ni pièces jointes&#x202f;; le serveur le publie quand même.</translation>
    </message>
    <message>
        <source>Put the text into &quot;text&quot;.</source>
        <translation>Mettez le texte dans «&#xa0;text&#xa0;».</translation>
    </message>
    <message>
        <source>The script&apos;s message is posted to %1.</source>
        <translation>Le message du script est publié dans %1.</translation>
    </message>
    <message>
        <source>The script does not compile; the raw payload is posted to %1.</source>
        <translation>Le script ne se compile pas&#x202f;; la charge utile brute est publiée dans %1.</translation>
    </message>
    <message>
        <source>No script runs; the payload is posted to %1.</source>
        <translation>Aucun script ne s’exécute&#x202f;; la charge utile est publiée dans %1.</translation>
    </message>
    <message>
        <source>An integration must be a JSON object.</source>
        <translation>Une intégration doit être un objet JSON.</translation>
    </message>
    <message>
        <source>An attachment is %1.</source>
        <translation>Une pièce jointe vaut %1.</translation>
    </message>
    <message>
        <source>The server refuses the message: &quot;%1&quot;.</source>
        <translation>Le serveur refuse le message&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Name one room per item: &quot;#channel&quot;, &quot;@username&quot; or a room id. A text is not split at commas; use a list for several rooms.</source>
        <translation>Indiquez un salon par élément&#xa0;: «&#xa0;#canal&#xa0;», «&#xa0;@utilisateur&#xa0;» ou un identifiant de salon. Un texte n’est pas découpé aux virgules&#x202f;; utilisez une liste pour plusieurs salons.</translation>
    </message>
    <message>
        <source>Links and pictures must start with http:// or https:// (an avatar may be a relative address); leave the member out when there is none.</source>
        <translation>Les liens et les images doivent commencer par http:// ou https:// (un avatar peut être une adresse relative)&#x202f;; omettez la propriété quand il n’y en a pas.</translation>
    </message>
    <message>
        <source>Every item of an attachment&apos;s &quot;fields&quot; needs a title and a value; 0, false and an empty text count as missing, so turn them into text.</source>
        <translation>Chaque élément de «&#xa0;fields&#xa0;» d’une pièce jointe a besoin de title et value&#x202f;; 0, false et un texte vide comptent comme absents, convertissez-les donc en texte.</translation>
    </message>
    <message>
        <source>Shorten the text to what the setting Message_MaxAllowedSize of the server allows (5000 characters unless changed).</source>
        <translation>Raccourcissez le texte à ce que permet le paramètre Message_MaxAllowedSize du serveur (5000 caractères sauf modification).</translation>
    </message>
    <message>
        <source>Give the account that the integration posts as the role &quot;bot&quot; (permission message-impersonate), or leave alias and avatar out.</source>
        <translation>Donnez au compte sous lequel l’intégration publie le rôle «&#xa0;bot&#xa0;» (permission message-impersonate), ou omettez alias et avatar.</translation>
    </message>
    <message>
        <source>Switch on Message_CustomFields_Enabled on the server, or leave &quot;customFields&quot; out.</source>
        <translation>Activez Message_CustomFields_Enabled sur le serveur, ou omettez «&#xa0;customFields&#xa0;».</translation>
    </message>
    <message>
        <source>A member of the message has the wrong type; convert it in the script, for example with String(value).</source>
        <translation>Une propriété du message n’a pas le bon type&#x202f;; convertissez-la dans le script, par exemple avec String(value).</translation>
    </message>
    <message>
        <source>There was no channel to post to; set the integration&apos;s channel.</source>
        <translation>Il n’y avait pas de canal où publier&#x202f;; définissez le canal de l’intégration.</translation>
    </message>
    <message>
        <source>A message is posted to %1 as &quot;%2&quot;.</source>
        <translation>Un message est publié dans %1 en tant que «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The message is not posted: %1.</source>
        <translation>Le message n’est pas publié&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The server cannot use what &quot;%1&quot; returned: %2.</source>
        <translation>Le serveur ne peut pas utiliser ce que «&#xa0;%1&#xa0;» a renvoyé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The answer is itself a message in %1 and starts the integration again, with request.data.bot set.</source>
        <translation>La réponse est elle-même un message dans %1 et déclenche à nouveau l’intégration, avec request.data.bot défini.</translation>
    </message>
    <message>
        <source>Make sure that the script returns nothing when request.data.bot is set, or use trigger words (issue 14723).</source>
        <translation>Assurez-vous que le script ne renvoie rien quand request.data.bot est défini, ou utilisez des mots déclencheurs (ticket 14723).</translation>
    </message>
    <message>
        <source>A message is posted to %1.</source>
        <translation>Un message est publié dans %1.</translation>
    </message>
    <message>
        <source>No script ran. %1</source>
        <translation>Aucun script ne s’est exécuté. %1</translation>
    </message>
    <message>
        <source>No script ran, and nothing is posted: %1</source>
        <translation>Aucun script ne s’est exécuté, et rien n’est publié&#xa0;: %1</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>aucun statut</translation>
    </message>
    <message>
        <source>The integration has no URL, so the server runs it for none.</source>
        <translation>L’intégration n’a pas d’URL, le serveur ne l’exécute donc pour aucune.</translation>
    </message>
    <message>
        <source>Enter a URL, even when the script answers without a call.</source>
        <translation>Saisissez une URL, même si le script répond sans appel.</translation>
    </message>
    <message>
        <source>%1 The default request is sent.</source>
        <translation>%1 La requête par défaut est envoyée.</translation>
    </message>
    <message>
        <source>There is no script, so the default request is sent.</source>
        <translation>Il n’y a pas de script, la requête par défaut est donc envoyée.</translation>
    </message>
    <message>
        <source>The script is switched off, so the default request is sent.</source>
        <translation>Le script est désactivé, la requête par défaut est donc envoyée.</translation>
    </message>
    <message>
        <source>%1 is not called: the integration is switched off by now.</source>
        <translation>%1 n’est pas appelée&#xa0;: l’intégration est désactivée entre-temps.</translation>
    </message>
    <message>
        <source>The sample has no &quot;%1&quot;, which this event always has on a server; the handler fails: %2.</source>
        <translation>L’exemple n’a pas de «&#xa0;%1&#xa0;», que cet événement a toujours sur un serveur&#x202f;; le traitement échoue&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot; to the sample.</source>
        <translation>Ajoutez «&#xa0;%1&#xa0;» à l’exemple.</translation>
    </message>
    <message>
        <source>The event &quot;%1&quot; has no message, and this server then sends only &quot;token&quot; and &quot;bot&quot; (a bug since 7.7, issue 36348).</source>
        <translation>L’événement «&#xa0;%1&#xa0;» n’a pas de message, et ce serveur n’envoie alors que «&#xa0;token&#xa0;» et «&#xa0;bot&#xa0;» (un bogue depuis 7.7, ticket 36348).</translation>
    </message>
    <message>
        <source>The sample has no &quot;%1&quot;, so the payload is only &quot;token&quot; and &quot;bot&quot;.</source>
        <translation>L’exemple n’a pas de «&#xa0;%1&#xa0;», la charge utile n’est donc que «&#xa0;token&#xa0;» et «&#xa0;bot&#xa0;».</translation>
    </message>
    <message>
        <source>Do not read other members of request.data without a check.</source>
        <translation>Ne lisez pas d’autres propriétés de request.data sans vérification.</translation>
    </message>
    <message>
        <source>The script does not compile: %1. The server stores it without running it and sends the default request.</source>
        <translation>Le script ne se compile pas&#xa0;: %1. Le serveur le stocke sans l’exécuter et envoie la requête par défaut.</translation>
    </message>
    <message>
        <source>The script fails while it is loaded: %1. The server hides this (&quot;error-evaluating-script&quot;) and sends the default request, token included.</source>
        <translation>Le script échoue au chargement&#xa0;: %1. Le serveur le cache («&#xa0;error-evaluating-script&#xa0;») et envoie la requête par défaut, jeton compris.</translation>
    </message>
    <message>
        <source>The message is in the server&apos;s log only; correct the line named here.</source>
        <translation>Le message n’est que dans le journal du serveur&#x202f;; corrigez la ligne indiquée ici.</translation>
    </message>
    <message>
        <source>The script has no method &quot;%1&quot;, so the default request is sent.</source>
        <translation>Le script n’a pas de méthode «&#xa0;%1&#xa0;», la requête par défaut est donc envoyée.</translation>
    </message>
    <message>
        <source>The script has no method &quot;%1&quot;, so the response is handled by default.</source>
        <translation>Le script n’a pas de méthode «&#xa0;%1&#xa0;», la réponse est donc traitée par défaut.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; throws %2, which is no Error; the server&apos;s own error handling fails on it: %3.</source>
        <translation>«&#xa0;%1&#xa0;» lève %2, qui n’est pas un Error&#x202f;; la gestion d’erreurs du serveur échoue elle-même dessus&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Throw an Error: throw new Error(&apos;…&apos;).</source>
        <translation>Levez un Error&#xa0;: throw new Error(&apos;…&apos;).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; throws %2. The server cancels the call.</source>
        <translation>«&#xa0;%1&#xa0;» lève %2. Le serveur annule l’appel.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; throws %2. The server goes on as if there were no script.</source>
        <translation>«&#xa0;%1&#xa0;» lève %2. Le serveur continue comme s’il n’y avait pas de script.</translation>
    </message>
    <message>
        <source>On a server the message is only in the integration&apos;s history.</source>
        <translation>Sur un serveur, le message n’est que dans l’historique de l’intégration.</translation>
    </message>
    <message>
        <source>Nothing came back, so no call is made.</source>
        <translation>Rien n’a été renvoyé, aucun appel n’est donc fait.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; returned %2, so the server makes no call and posts nothing.</source>
        <translation>«&#xa0;%1&#xa0;» a renvoyé %2, le serveur ne fait donc aucun appel et ne publie rien.</translation>
    </message>
    <message>
        <source>Return the request to go on, or { message: { … } } to answer.</source>
        <translation>Renvoyez la requête pour continuer, ou { message: { … } } pour répondre.</translation>
    </message>
    <message>
        <source>What &quot;%1&quot; returned has its &quot;url&quot; and &quot;method&quot; inside &quot;request&quot;, where the server does not look; no call is made.</source>
        <translation>Dans ce que «&#xa0;%1&#xa0;» a renvoyé, «&#xa0;url&#xa0;» et «&#xa0;method&#xa0;» se trouvent dans «&#xa0;request&#xa0;», où le serveur ne regarde pas&#x202f;; aucun appel n’est fait.</translation>
    </message>
    <message>
        <source>What &quot;%1&quot; returned has no &quot;url&quot; and &quot;method&quot;, so no call is made.</source>
        <translation>Ce que «&#xa0;%1&#xa0;» a renvoyé n’a ni «&#xa0;url&#xa0;» ni «&#xa0;method&#xa0;», aucun appel n’est donc fait.</translation>
    </message>
    <message>
        <source>Return an object with &quot;url&quot; and &quot;method&quot;, or the request itself.</source>
        <translation>Renvoyez un objet avec «&#xa0;url&#xa0;» et «&#xa0;method&#xa0;», ou la requête elle-même.</translation>
    </message>
    <message>
        <source>The server ignores these members of the returned request: %1.</source>
        <translation>Le serveur ignore ces propriétés de la requête renvoyée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Put parameters into &quot;url&quot; and a body into &quot;data&quot;.</source>
        <translation>Mettez les paramètres dans «&#xa0;url&#xa0;» et un corps dans «&#xa0;data&#xa0;».</translation>
    </message>
    <message>
        <source>The server&apos;s handler fails on the returned request: %1.</source>
        <translation>Le traitement du serveur échoue sur la requête renvoyée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The server&apos;s HTTP client refuses the request, nothing is sent and nothing is retried: %1.</source>
        <translation>Le client HTTP du serveur refuse la requête, rien n’est envoyé ni retenté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Return &quot;headers&quot;, too: headers: request.headers.</source>
        <translation>Renvoyez aussi «&#xa0;headers&#xa0;»&#xa0;: headers: request.headers.</translation>
    </message>
    <message>
        <source>&quot;auth&quot; is &quot;user:password&quot;; for a token set headers.Authorization yourself.</source>
        <translation>«&#xa0;auth&#xa0;» est «&#xa0;user:password&#xa0;»&#x202f;; pour un jeton, définissez vous-même headers.Authorization.</translation>
    </message>
    <message>
        <source>Leave &quot;data&quot; out, and put parameters into &quot;url&quot;.</source>
        <translation>Omettez «&#xa0;data&#xa0;», et mettez les paramètres dans «&#xa0;url&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;url&quot; must start with http:// or https:// and name a host.</source>
        <translation>«&#xa0;url&#xa0;» doit commencer par http:// ou https:// et indiquer un hôte.</translation>
    </message>
    <message>
        <source>The call to %1 failed: %2. The server never retries such a failure.</source>
        <translation>L’appel à %1 a échoué&#xa0;: %2. Le serveur ne retente jamais un tel échec.</translation>
    </message>
    <message>
        <source>The server&apos;s history page shows this as &quot;Success&quot;.</source>
        <translation>La page d’historique du serveur affiche ceci comme «&#xa0;Success&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; returned false, so nothing is posted.</source>
        <translation>«&#xa0;%1&#xa0;» a renvoyé false, rien n’est donc publié.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; returned no content, so the response is handled by default.</source>
        <translation>«&#xa0;%1&#xa0;» n’a renvoyé aucun contenu, la réponse est donc traitée par défaut.</translation>
    </message>
    <message>
        <source>The response is no JSON with a JSON content type, so nothing is posted.</source>
        <translation>La réponse n’est pas du JSON avec un type de contenu JSON, rien n’est donc publié.</translation>
    </message>
    <message>
        <source>The response&apos;s JSON has neither &quot;text&quot; nor &quot;attachments&quot;, so nothing is posted.</source>
        <translation>Le JSON de la réponse n’a ni «&#xa0;text&#xa0;» ni «&#xa0;attachments&#xa0;», rien n’est donc publié.</translation>
    </message>
    <message>
        <source>Answer with {&quot;text&quot;: &quot;…&quot;} as application/json, or make a message in process_outgoing_response.</source>
        <translation>Répondez avec {&quot;text&quot;: &quot;…&quot;} en application/json, ou créez un message dans process_outgoing_response.</translation>
    </message>
    <message>
        <source>The receiver answered 410 (gone), so the server switches the integration off.</source>
        <translation>Le destinataire a répondu 410 (gone), le serveur désactive donc l’intégration.</translation>
    </message>
    <message>
        <source>Somebody has to switch it on again by hand.</source>
        <translation>Quelqu’un doit la réactiver à la main.</translation>
    </message>
    <message>
        <source>The receiver answered 500; the server stops here and does not retry.</source>
        <translation>Le destinataire a répondu 500&#x202f;; le serveur s’arrête là et ne réessaie pas.</translation>
    </message>
    <message>
        <source>The answer %1 has no body, which the server takes for a failure.</source>
        <translation>La réponse %1 n’a pas de corps, ce que le serveur prend pour un échec.</translation>
    </message>
    <message>
        <source>Answer with any text, or return content or false from process_outgoing_response (issue 25562).</source>
        <translation>Répondez avec un texte quelconque, ou renvoyez content ou false depuis process_outgoing_response (ticket 25562).</translation>
    </message>
    <message>
        <source>The call failed with %1, and failed calls are not retried.</source>
        <translation>L’appel a échoué avec %1, et les appels échoués ne sont pas retentés.</translation>
    </message>
    <message>
        <source>The call failed with %1; all retries (%2) are used up, the server gives up.</source>
        <translation>L’appel a échoué avec %1&#x202f;; toutes les nouvelles tentatives (%2) sont épuisées, le serveur abandonne.</translation>
    </message>
    <message>
        <source>The retry delay &quot;%1&quot; is unknown: The integration&apos;s retryDelay setting is invalid.</source>
        <translation>Le délai «&#xa0;%1&#xa0;» entre les tentatives est inconnu&#xa0;: The integration&apos;s retryDelay setting is invalid.</translation>
    </message>
    <message>
        <source>Use powers-of-ten, powers-of-two or increments-of-two.</source>
        <translation>Utilisez powers-of-ten, powers-of-two ou increments-of-two.</translation>
    </message>
    <message>
        <source>The delay of %1 ms is beyond what the server&apos;s timers hold, so retry %2 follows at once.</source>
        <translation>Le délai de %1 ms dépasse ce que contiennent les minuteries du serveur, la nouvelle tentative %2 suit donc aussitôt.</translation>
    </message>
    <message>
        <source>Use fewer retries or another schedule.</source>
        <translation>Réduisez le nombre de tentatives ou choisissez un autre calendrier.</translation>
    </message>
    <message>
        <source>The call failed with %1; retry %2 follows after %3 ms.</source>
        <translation>L’appel a échoué avec %1&#x202f;; la nouvelle tentative %2 suit après %3 ms.</translation>
    </message>
    <message>
        <source>A live run does not follow its retries: the receiver would get them all at once.</source>
        <translation>Avec des appels réels, les nouvelles tentatives ne sont pas suivies&#xa0;: le destinataire les recevrait toutes d’un coup.</translation>
    </message>
    <message>
        <source>Run with the sample&apos;s responses to see the whole schedule.</source>
        <translation>Exécutez avec les réponses de l’exemple pour voir tout le calendrier.</translation>
    </message>
    <message>
        <source>This is attempt %1; the run is not followed any further.</source>
        <translation>C’est la tentative %1&#x202f;; l’exécution n’est pas suivie plus loin.</translation>
    </message>
    <message>
        <source>The remaining URLs of the integration are not called.</source>
        <translation>Les autres URL de l’intégration ne sont pas appelées.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was stopped: %2.</source>
        <translation>«&#xa0;%1&#xa0;» a été arrêtée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The server stops a call after %1 ms, too.</source>
        <translation>Le serveur aussi arrête un appel après %1 ms.</translation>
    </message>
    <message>
        <source>The server sets no limit to a call: it would hang as a whole.</source>
        <translation>Le serveur ne fixe aucune limite à un appel&#xa0;: il resterait entièrement bloqué.</translation>
    </message>
    <message>
        <source>With &quot;impersonateUser&quot; on, the author of an answer is taken from &quot;user_name&quot; in the response&apos;s JSON, and this response is no JSON. Answer with JSON, or switch &quot;impersonateUser&quot; off.</source>
        <translation>Quand «&#xa0;impersonateUser&#xa0;» est activé, l’auteur d’une réponse est pris dans «&#xa0;user_name&#xa0;» du JSON de la réponse, et cette réponse n’est pas du JSON. Répondez avec du JSON, ou désactivez «&#xa0;impersonateUser&#xa0;».</translation>
    </message>
    <message>
        <source>There is no &quot;user_name&quot; to post as, so the message comes from &quot;%1&quot;.</source>
        <translation>Il n’y a pas de «&#xa0;user_name&#xa0;» sous lequel publier, le message vient donc de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no room to post to: the event has none, and neither the message nor the integration names one.</source>
        <translation>Il n’y a pas de salon où publier&#xa0;: l’événement n’en a pas, et ni le message ni l’intégration n’en indiquent un.</translation>
    </message>
    <message>
        <source>Set &quot;targetRoom&quot; in the integration, or &quot;channel&quot; in the message.</source>
        <translation>Définissez «&#xa0;targetRoom&#xa0;» dans l’intégration, ou «&#xa0;channel&#xa0;» dans le message.</translation>
    </message>
    <message>
        <source>A message must be an object: { text: &apos;…&apos; }.</source>
        <translation>Un message doit être un objet&#xa0;: { text: &apos;…&apos; }.</translation>
    </message>
    <message>
        <source>There is no room &quot;%1&quot;, so the message goes to the room of the event.</source>
        <translation>Il n’y a pas de salon «&#xa0;%1&#xa0;», le message va donc dans le salon de l’événement.</translation>
    </message>
    <message>
        <source>Servers from 7.7 on refuse it with &quot;invalid-channel&quot; instead.</source>
        <translation>À partir de 7.7, les serveurs le refusent à la place avec «&#xa0;invalid-channel&#xa0;».</translation>
    </message>
    <message>
        <source>a direct message</source>
        <translation>un message direct</translation>
    </message>
    <message>
        <source>a public channel</source>
        <translation>un canal public</translation>
    </message>
    <message>
        <source>a private group</source>
        <translation>un groupe privé</translation>
    </message>
    <message>
        <source>a room of type &quot;%1&quot;, which counts as a private group</source>
        <translation>un salon de type «&#xa0;%1&#xa0;», qui compte comme groupe privé</translation>
    </message>
    <message>
        <source>The integration is switched off, so the server does not run it.</source>
        <translation>L’intégration est désactivée, le serveur ne l’exécute donc pas.</translation>
    </message>
    <message>
        <source>Switch &quot;enabled&quot; on. A receiver that answers 410 switches it off.</source>
        <translation>Activez «&#xa0;enabled&#xa0;». Un destinataire qui répond 410 le désactive.</translation>
    </message>
    <message>
        <source>The integration waits for the event &quot;%1&quot;; this is &quot;%2&quot;.</source>
        <translation>L’intégration attend l’événement «&#xa0;%1&#xa0;»&#x202f;; celui-ci est «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Choose another event for the integration or for the sample.</source>
        <translation>Choisissez un autre événement pour l’intégration ou pour l’exemple.</translation>
    </message>
    <message>
        <source>The sample has no room, and an integration for &quot;%1&quot; is found by its room.</source>
        <translation>L’exemple n’a pas de salon, et une intégration pour «&#xa0;%1&#xa0;» se trouve par son salon.</translation>
    </message>
    <message>
        <source>Add &quot;room&quot; with &quot;_id&quot;, &quot;name&quot; and &quot;t&quot; to the sample.</source>
        <translation>Ajoutez «&#xa0;room&#xa0;» avec «&#xa0;_id&#xa0;», «&#xa0;name&#xa0;» et «&#xa0;t&#xa0;» à l’exemple.</translation>
    </message>
    <message>
        <source>The event comes from %1; the server looks for integrations on %2, and this one is on %3.</source>
        <translation>Origine de l’événement&#xa0;: %1&#x202f;; le serveur cherche les intégrations sur %2, et celle-ci est sur %3.</translation>
    </message>
    <message>
        <source>Names are compared exactly, with their case; the sender of a direct message does not count by name.</source>
        <translation>Les noms sont comparés exactement, casse comprise&#x202f;; l’expéditeur d’un message direct ne compte pas par son nom.</translation>
    </message>
    <message>
        <source>The message &quot;%1&quot; contains none of the trigger words: %2.</source>
        <translation>Le message «&#xa0;%1&#xa0;» ne contient aucun des mots déclencheurs&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The message &quot;%1&quot; starts with none of the trigger words: %2.</source>
        <translation>Le message «&#xa0;%1&#xa0;» ne commence par aucun des mots déclencheurs&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Trigger words are compared with their case, and leading spaces count.</source>
        <translation>Les mots déclencheurs sont comparés casse comprise, et les espaces initiaux comptent.</translation>
    </message>
    <message>
        <source>The message was edited, and the integration does not run on edits.</source>
        <translation>Le message a été modifié, et l’intégration ne s’exécute pas lors des modifications.</translation>
    </message>
    <message>
        <source>Switch &quot;runOnEdits&quot; on to run for edited messages, too.</source>
        <translation>Activez «&#xa0;runOnEdits&#xa0;» pour l’exécuter aussi quand un message est modifié.</translation>
    </message>
    <message>
        <source>The event &quot;%1&quot; starts the integration.</source>
        <translation>L’événement «&#xa0;%1&#xa0;» déclenche l’intégration.</translation>
    </message>
    <message>
        <source>The event &quot;%1&quot; starts the integration with the trigger word &quot;%2&quot;.</source>
        <translation>L’événement «&#xa0;%1&#xa0;» déclenche l’intégration avec le mot déclencheur «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;attachments&quot; is not a list, so the server ignores it (&quot;Attachments should be Array, ignoring value&quot;).</source>
        <translation>«&#xa0;attachments&#xa0;» n’est pas une liste, le serveur l’ignore donc («&#xa0;Attachments should be Array, ignoring value&#xa0;»).</translation>
    </message>
    <message>
        <source>Return a list, even for one attachment.</source>
        <translation>Renvoyez une liste, même pour une seule pièce jointe.</translation>
    </message>
    <message>
        <source>The server does not take these members of the message: %1.</source>
        <translation>Le serveur n’accepte pas ces propriétés du message&#xa0;: %1.</translation>
    </message>
    <message>
        <source>As documented</source>
        <translation>Selon la documentation</translation>
    </message>
    <message>
        <source>Rocket.Chat 5.0 to 6.3</source>
        <translation>Rocket.Chat 5.0 à 6.3</translation>
    </message>
    <message>
        <source>Rocket.Chat 6.4 to 6.13, vm2</source>
        <translation>Rocket.Chat 6.4 à 6.13, vm2</translation>
    </message>
    <message>
        <source>Rocket.Chat 6.4 to 6.13, isolated-vm</source>
        <translation>Rocket.Chat 6.4 à 6.13, isolated-vm</translation>
    </message>
    <message>
        <source>Rocket.Chat 7.0 to 7.4</source>
        <translation>Rocket.Chat 7.0 à 7.4</translation>
    </message>
    <message>
        <source>Rocket.Chat 7.5 to 8.3</source>
        <translation>Rocket.Chat 7.5 à 8.3</translation>
    </message>
    <message>
        <source>Rocket.Chat 8.4 and 8.5</source>
        <translation>Rocket.Chat 8.4 et 8.5</translation>
    </message>
    <message>
        <source>Rocket.Chat 8.4 and 8.5, not transpiled</source>
        <translation>Rocket.Chat 8.4 et 8.5, sans transpilation</translation>
    </message>
    <message>
        <source>Rocket.Chat 9.0</source>
        <translation>Rocket.Chat 9.0</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot;. Known are: %2.</source>
        <translation>Il n’y a pas de profil «&#xa0;%1&#xa0;». Profils connus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The server&apos;s environment has DISABLE_INTEGRATION_SCRIPTS=%1, so no script runs.</source>
        <translation>L’environnement du serveur contient DISABLE_INTEGRATION_SCRIPTS=%1, aucun script ne s’exécute donc.</translation>
    </message>
    <message>
        <source>Somebody with access to the server has to take the variable away.</source>
        <translation>Quelqu’un ayant accès au serveur doit retirer la variable.</translation>
    </message>
    <message>
        <source>The server&apos;s environment has FREEZE_INTEGRATION_SCRIPTS=%1: the stored script runs, but saving a changed one fails with &quot;%2&quot;.</source>
        <translation>L’environnement du serveur contient FREEZE_INTEGRATION_SCRIPTS=%1&#xa0;: le script stocké s’exécute, mais enregistrer un script modifié échoue avec «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>This script runs there only if it is the one that is stored already.</source>
        <translation>Ce script ne s’y exécute que si c’est celui qui est déjà stocké.</translation>
    </message>
    <message>
        <source>The server refuses the call: &quot;%1&quot;.</source>
        <translation>Le serveur refuse l’appel&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The server creates an outgoing integration for %1; no script runs.</source>
        <translation>Le serveur crée une intégration sortante pour %1&#x202f;; aucun script ne s’exécute.</translation>
    </message>
    <message>
        <source>For a user it is created disabled and without a token; enable it and set one.</source>
        <translation>Pour un utilisateur, elle est créée désactivée et sans jeton&#x202f;; activez-la et définissez-en un.</translation>
    </message>
    <message>
        <source>The server does not know the event &quot;%1&quot; and does nothing.</source>
        <translation>Le serveur ne connaît pas l’événement «&#xa0;%1&#xa0;» et ne fait rien.</translation>
    </message>
    <message>
        <source>No outgoing integration with the address &quot;%1&quot; is known here: &quot;%2&quot;.</source>
        <translation>Aucune intégration sortante à l’adresse «&#xa0;%1&#xa0;» n’est connue ici&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The address answers three fixed sample messages; no script runs.</source>
        <translation>L’adresse répond par trois messages d’exemple fixes&#x202f;; aucun script ne s’exécute.</translation>
    </message>
    <message>
        <source>The address only answers success; no script runs.</source>
        <translation>L’adresse répond seulement par un succès&#x202f;; aucun script ne s’exécute.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>result</source>
        <translation>résultat</translation>
    </message>
    <message>
        <source>%1: expected %2, got %3</source>
        <translation>%1&#xa0;: attendu %2, obtenu %3</translation>
    </message>
    <message>
        <source>The script could not be checked: %1</source>
        <translation>Le script n’a pas pu être vérifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>no answer for %1 %2 in the sample: add &quot;responses&quot;, or run live</source>
        <translation>aucune réponse pour %1 %2 dans l’exemple&#xa0;: ajoutez «&#xa0;responses&#xa0;», ou exécutez avec des appels réels</translation>
    </message>
    <message>
        <source>The words &quot;%1&quot; are those of esbuild, which translates scripts for Hooksmith; a server words this error otherwise.</source>
        <translation>Le texte «&#xa0;%1&#xa0;» est d’esbuild, qui traduit les scripts pour Hooksmith&#x202f;; un serveur formule cette erreur autrement.</translation>
    </message>
    <message>
        <source>a sample must be a JSON object</source>
        <translation>un exemple doit être un objet JSON</translation>
    </message>
    <message>
        <source>format %1 is not known to this version (it reads format 1)</source>
        <translation>le format %1 n’est pas connu de cette version (elle lit le format 1)</translation>
    </message>
    <message>
        <source>&quot;kind&quot; must be &quot;incoming&quot; or &quot;outgoing&quot;</source>
        <translation>«&#xa0;kind&#xa0;» doit être «&#xa0;incoming&#xa0;» ou «&#xa0;outgoing&#xa0;»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an object</source>
        <translation>«&#xa0;%1&#xa0;» doit être un objet</translation>
    </message>
    <message>
        <source>header &quot;%1&quot; has no value</source>
        <translation>l’en-tête «&#xa0;%1&#xa0;» n’a pas de valeur</translation>
    </message>
    <message>
        <source>&quot;server.%1&quot; must be a number, 0 or more</source>
        <translation>«&#xa0;server.%1&#xa0;» doit être un nombre, 0 ou plus</translation>
    </message>
    <message>
        <source>%1: the body file %2 cannot be read: %3.</source>
        <translation>%1&#xa0;: le fichier de corps %2 ne peut pas être lu&#xa0;: %3.</translation>
    </message>
    <message>
        <source>&quot;body&quot; must be a text (use &quot;json&quot; for a value)</source>
        <translation>«&#xa0;body&#xa0;» doit être un texte (utilisez «&#xa0;json&#xa0;» pour une valeur)</translation>
    </message>
    <message>
        <source>there is no event &quot;%1&quot;; known are %2</source>
        <translation>il n’y a pas d’événement «&#xa0;%1&#xa0;»&#x202f;; événements connus&#xa0;: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list</source>
        <translation>«&#xa0;%1&#xa0;» doit être une liste</translation>
    </message>
    <message>
        <source>each item of &quot;%1&quot; must be an object</source>
        <translation>chaque élément de «&#xa0;%1&#xa0;» doit être un objet</translation>
    </message>
    <message>
        <source>no answer for %1 %2 in the sample: add an &quot;http&quot; stub, or run live</source>
        <translation>aucune réponse pour %1 %2 dans l’exemple&#xa0;: ajoutez un bouchon «&#xa0;http&#xa0;», ou exécutez avec des appels réels</translation>
    </message>
    <message>
        <source>The script host %1 is not running.</source>
        <translation>L’hôte de script %1 n’est pas lancé.</translation>
    </message>
    <message>
        <source>The script waits for a promise that nothing can settle any more: a server would wait for it for ever.</source>
        <translation>Le script attend une promesse que plus rien ne peut faire aboutir&#xa0;: un serveur l’attendrait indéfiniment.</translation>
    </message>
    <message>
        <source>The script took about %1 MB here. A server gives it %2 MB, stops it beyond that (&quot;Isolate was disposed during execution due to memory limit&quot;), and every later call fails until the integration is saved again.</source>
        <translation>Le script a pris ici environ %1 Mo. Un serveur lui en donne %2, l’arrête au-delà («&#xa0;Isolate was disposed during execution due to memory limit&#xa0;»), et tout appel ultérieur échoue jusqu’à ce que l’intégration soit enregistrée à nouveau.</translation>
    </message>
    <message>
        <source>The script did not finish within %1 ms.</source>
        <translation>Le script ne s’est pas terminé en %1 ms.</translation>
    </message>
    <message>
        <source>The script used more than %1 MB of memory.</source>
        <translation>Le script a utilisé plus de %1 Mo de mémoire.</translation>
    </message>
    <message>
        <source>The script printed or returned more than %1 KB.</source>
        <translation>Le script a affiché ou renvoyé plus de %1 Ko.</translation>
    </message>
    <message>
        <source>The script host %1 could not be started: %2.</source>
        <translation>L’hôte de script %1 n’a pas pu être lancé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The script host %1 sent something unreadable.</source>
        <translation>L’hôte de script %1 a envoyé quelque chose d’illisible.</translation>
    </message>
    <message>
        <source>The script host %1 ended while the script ran (%2).</source>
        <translation>L’hôte de script %1 s’est terminé pendant que le script s’exécutait (%2).</translation>
    </message>
    <message>
        <source>The function %1 of %2 failed.</source>
        <translation>La fonction %1 de %2 a échoué.</translation>
    </message>
    <message>
        <source>%1 took longer than %2 ms.</source>
        <translation>%1 a pris plus de %2 ms.</translation>
    </message>
    <message>
        <source>The script host %1 could not be started.</source>
        <translation>L’hôte de script %1 n’a pas pu être lancé.</translation>
    </message>
    <message>
        <source>The script host %1 ended unexpectedly.</source>
        <translation>L’hôte de script %1 s’est terminé de façon inattendue.</translation>
    </message>
    <message>
        <source>Not valid JSON at line %1, column %2.</source>
        <translation>JSON non valide ligne %1, colonne %2.</translation>
    </message>
    <message>
        <source>%1: not valid JSON at line %2, column %3.</source>
        <translation>%1&#xa0;: JSON non valide ligne %2, colonne %3.</translation>
    </message>
    <message>
        <source>The script checker gave an answer that can&apos;t be read.</source>
        <translation>Le vérificateur de scripts a donné une réponse illisible.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist on these servers; use fetch (asynchronous) there.</source>
        <translation>«&#xa0;%1&#xa0;» n’existe pas sur ces serveurs&#x202f;; utilisez-y fetch (asynchrone).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (underscore) does not exist on these servers; use plain JavaScript.</source>
        <translation>«&#xa0;%1&#xa0;» (underscore) n’existe pas sur ces serveurs&#x202f;; utilisez du JavaScript pur.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist on these servers; use Date and Intl.DateTimeFormat.</source>
        <translation>«&#xa0;%1&#xa0;» n’existe pas sur ces serveurs&#x202f;; utilisez Date et Intl.DateTimeFormat.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist on these servers: a script cannot wait.</source>
        <translation>«&#xa0;%1&#xa0;» n’existe pas sur ces serveurs&#xa0;: un script ne peut pas attendre.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist on these servers; use HTTP(method, url, options) there.</source>
        <translation>«&#xa0;%1&#xa0;» n’existe pas sur ces serveurs&#x202f;; utilisez-y HTTP(method, url, options).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist on these servers; take the address apart with a regular expression or encodeURIComponent.</source>
        <translation>«&#xa0;%1&#xa0;» n’existe pas sur ces serveurs&#x202f;; décomposez l’adresse avec une expression régulière ou encodeURIComponent.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist on these servers: a script cannot load modules.</source>
        <translation>«&#xa0;%1&#xa0;» n’existe pas sur ces serveurs&#xa0;: un script ne peut pas charger de modules.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist on these servers (&quot;%1 is not defined&quot;).</source>
        <translation>«&#xa0;%1&#xa0;» n’existe pas sur ces serveurs («&#xa0;%1 is not defined&#xa0;»).</translation>
    </message>
    <message>
        <source>&quot;return&quot; outside a function: the script is saved, but does not load (&quot;Illegal return statement&quot;). Put the code into class Script.</source>
        <translation>«&#xa0;return&#xa0;» hors d’une fonction&#xa0;: le script est enregistré, mais ne se charge pas («&#xa0;Illegal return statement&#xa0;»). Mettez le code dans la classe Script.</translation>
    </message>
    <message>
        <source>&quot;import&quot; does not load: a script is one text without modules.</source>
        <translation>«&#xa0;import&#xa0;» ne se charge pas&#xa0;: un script est un seul texte, sans modules.</translation>
    </message>
    <message>
        <source>&quot;export&quot; does not load (&quot;exports is not defined&quot;); write class Script without it.</source>
        <translation>«&#xa0;export&#xa0;» ne se charge pas («&#xa0;exports is not defined&#xa0;»)&#x202f;; écrivez class Script sans lui.</translation>
    </message>
    <message>
        <source>&quot;await&quot; at the top level does not load: await is only valid in async functions. Use it inside an async method.</source>
        <translation>«&#xa0;await&#xa0;» au niveau supérieur ne se charge pas&#xa0;: await is only valid in async functions. Utilisez-le dans une méthode async.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is already declared by the server: the script does not load (&quot;Identifier &apos;%1&apos; has already been declared&quot;).</source>
        <translation>«&#xa0;%1&#xa0;» est déjà déclaré par le serveur&#xa0;: le script ne se charge pas («&#xa0;Identifier &apos;%1&apos; has already been declared&#xa0;»).</translation>
    </message>
    <message>
        <source>The server looks for a class named Script, not &quot;%1&quot; (&quot;Script is not defined&quot;).</source>
        <translation>Le serveur cherche une classe nommée Script, pas «&#xa0;%1&#xa0;» («&#xa0;Script is not defined&#xa0;»).</translation>
    </message>
    <message>
        <source>There is no class Script, so the script does not load (&quot;Script is not defined&quot;).</source>
        <translation>Il n’y a pas de classe Script, le script ne se charge donc pas («&#xa0;Script is not defined&#xa0;»).</translation>
    </message>
    <message>
        <source>&quot;new Script()&quot; fails on this (&quot;Script is not a constructor&quot;); make it a class.</source>
        <translation>«&#xa0;new Script()&#xa0;» échoue là-dessus («&#xa0;Script is not a constructor&#xa0;»)&#x202f;; faites-en une classe.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is static: the server looks for it on the instance and does not find it.</source>
        <translation>«&#xa0;%1&#xa0;» est static&#xa0;: le serveur la cherche sur l’instance et ne la trouve pas.</translation>
    </message>
    <message>
        <source>The server never calls &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>Le serveur n’appelle jamais «&#xa0;%1&#xa0;»&#x202f;; vouliez-vous dire «&#xa0;%2&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to the other kind of integration; this kind calls %2.</source>
        <translation>«&#xa0;%1&#xa0;» appartient à l’autre type d’intégration&#x202f;; ce type appelle %2.</translation>
    </message>
    <message>
        <source>The class has no method that the server calls for this kind of integration: %1.</source>
        <translation>La classe n’a aucune méthode que le serveur appelle pour ce type d’intégration&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Servers with vm2 refuse a script with the word &quot;module&quot; in a comment (issue 27777).</source>
        <translation>Les serveurs avec vm2 refusent un script dont un commentaire contient le mot «&#xa0;module&#xa0;» (ticket 27777).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is declared nowhere (&quot;%1 is not defined&quot;).</source>
        <translation>«&#xa0;%1&#xa0;» n’est déclaré nulle part («&#xa0;%1 is not defined&#xa0;»).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is assigned without a declaration, which is an error where class code is strict (&quot;%1 is not defined&quot;). Declare it with let.</source>
        <translation>«&#xa0;%1&#xa0;» est affecté sans déclaration, ce qui est une erreur là où le code de classe est strict («&#xa0;%1 is not defined&#xa0;»). Déclarez-le avec let.</translation>
    </message>
    <message>
        <source>&quot;s.%1&quot; does not exist on these servers: since 5.0 &quot;s&quot; has only a few of underscore.string&apos;s functions (&quot;s.%1 is not a function&quot;). Use plain JavaScript.</source>
        <translation>«&#xa0;s.%1&#xa0;» n’existe pas sur ces serveurs&#xa0;: depuis 5.0, «&#xa0;s&#xa0;» n’a que quelques fonctions d’underscore.string («&#xa0;s.%1 is not a function&#xa0;»). Utilisez du JavaScript pur.</translation>
    </message>
    <message>
        <source>&quot;s&quot; cannot be called since 5.0 (&quot;s is not a function&quot;); use its functions: s.trim(text).</source>
        <translation>«&#xa0;s&#xa0;» ne peut pas être appelé depuis 5.0 («&#xa0;s is not a function&#xa0;»)&#x202f;; utilisez ses fonctions&#xa0;: s.trim(text).</translation>
    </message>
    <message>
        <source>The server needs an object with &quot;content&quot; or &quot;error&quot;; this gives &quot;error-running-script&quot; on newer servers and posts nothing on older ones.</source>
        <translation>Le serveur a besoin d’un objet avec «&#xa0;content&#xa0;» ou «&#xa0;error&#xa0;»&#x202f;; ceci donne «&#xa0;error-running-script&#xa0;» sur les serveurs récents et ne publie rien sur les plus anciens.</translation>
    </message>
    <message>
        <source>The returned object has neither &quot;content&quot; nor &quot;error&quot;; this gives &quot;error-running-script&quot; on newer servers and posts nothing on older ones.</source>
        <translation>L’objet renvoyé n’a ni «&#xa0;content&#xa0;» ni «&#xa0;error&#xa0;»&#x202f;; ceci donne «&#xa0;error-running-script&#xa0;» sur les serveurs récents et ne publie rien sur les plus anciens.</translation>
    </message>
    <message>
        <source>&quot;message&quot; must be an object with &quot;text&quot;; a text fails (&quot;Cannot create property &apos;bot&apos; on string&quot;).</source>
        <translation>«&#xa0;message&#xa0;» doit être un objet avec «&#xa0;text&#xa0;»&#x202f;; un texte échoue («&#xa0;Cannot create property &apos;bot&apos; on string&#xa0;»).</translation>
    </message>
    <message>
        <source>&quot;content&quot; must be an object with &quot;text&quot;; a text is not posted.</source>
        <translation>«&#xa0;content&#xa0;» doit être un objet avec «&#xa0;text&#xa0;»&#x202f;; un texte n’est pas publié.</translation>
    </message>
    <message>
        <source>The message names a &quot;%1&quot;, but the integration does not allow it (&quot;overriding destination channel is disabled for this integration&quot;).</source>
        <translation>Le message indique «&#xa0;%1&#xa0;», mais l’intégration ne l’autorise pas («&#xa0;overriding destination channel is disabled for this integration&#xa0;»).</translation>
    </message>
    <message>
        <source>The server looks for &quot;url&quot; and &quot;method&quot; in the returned object itself, not inside &quot;request&quot;: nothing is called (issue 36276).</source>
        <translation>Le serveur cherche «&#xa0;url&#xa0;» et «&#xa0;method&#xa0;» dans l’objet renvoyé lui-même, pas dans «&#xa0;request&#xa0;»&#xa0;: rien n’est appelé (ticket 36276).</translation>
    </message>
    <message>
        <source>Without %1 the server makes no call.</source>
        <translation>Sans %1, le serveur ne fait aucun appel.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; without &quot;headers&quot; fails (&quot;Cannot set properties of undefined&quot;): return headers: request.headers, too.</source>
        <translation>«&#xa0;%1&#xa0;» sans «&#xa0;headers&#xa0;» échoue («&#xa0;Cannot set properties of undefined&#xa0;»)&#xa0;: renvoyez aussi headers: request.headers.</translation>
    </message>
    <message>
        <source>A %1 request with &quot;data&quot; is refused (&quot;Request with GET/HEAD method cannot have body&quot;).</source>
        <translation>Une requête %1 avec «&#xa0;data&#xa0;» est refusée («&#xa0;Request with GET/HEAD method cannot have body&#xa0;»).</translation>
    </message>
    <message>
        <source>&quot;auth&quot; must be of the form &quot;username:password&quot;, else the server fails on it.</source>
        <translation>«&#xa0;auth&#xa0;» doit être de la forme «&#xa0;username:password&#xa0;», sinon le serveur échoue dessus.</translation>
    </message>
    <message>
        <source>The server ignores &quot;%1&quot; of the returned request; put parameters into &quot;url&quot; and a body into &quot;data&quot;.</source>
        <translation>Le serveur ignore «&#xa0;%1&#xa0;» de la requête renvoyée&#x202f;; mettez les paramètres dans «&#xa0;url&#xa0;» et un corps dans «&#xa0;data&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;timeout&quot; of the returned request is ignored on these servers.</source>
        <translation>«&#xa0;timeout&#xa0;» de la requête renvoyée est ignoré sur ces serveurs.</translation>
    </message>
    <message>
        <source>response.content is always a text on servers, so &quot;.%1&quot; is not there; use JSON.parse(response.content).</source>
        <translation>response.content est toujours un texte sur les serveurs, «&#xa0;.%1&#xa0;» n’y est donc pas&#x202f;; utilisez JSON.parse(response.content).</translation>
    </message>
    <message>
        <source>The manual promises the parsed value in response.content; where that is true, use response.content_raw for the text. Servers pass the text in both.</source>
        <translation>Le manuel promet la valeur analysée dans response.content&#x202f;; là où c’est vrai, utilisez response.content_raw pour le texte. Les serveurs passent le texte dans les deux.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; returns a function, a class or a symbol, which cannot be copied out of the sandbox (&quot;could not be cloned&quot;).</source>
        <translation>«&#xa0;%1&#xa0;» renvoie une fonction, une classe ou un symbole, qui ne peuvent pas être copiés hors du bac à sable («&#xa0;could not be cloned&#xa0;»).</translation>
    </message>
    <message>
        <source>console.%1 with a function, a class or a symbol makes the script fail (&quot;could not be cloned&quot;).</source>
        <translation>console.%1 avec une fonction, une classe ou un symbole fait échouer le script («&#xa0;could not be cloned&#xa0;»).</translation>
    </message>
    <message>
        <source>The server replaces a thrown object that is no Error by a general text; throw new Error(&apos;…&apos;).</source>
        <translation>Le serveur remplace un objet levé qui n’est pas un Error par un texte général&#x202f;; throw new Error(&apos;…&apos;).</translation>
    </message>
    <message>
        <source>A thrown text makes the server&apos;s own error handling fail (&quot;Cannot read properties of undefined (reading &apos;replace&apos;)&quot;); throw new Error(&apos;…&apos;).</source>
        <translation>Un texte levé fait échouer la gestion d’erreurs du serveur elle-même («&#xa0;Cannot read properties of undefined (reading &apos;replace&apos;)&#xa0;»)&#x202f;; throw new Error(&apos;…&apos;).</translation>
    </message>
    <message>
        <source>This loop never ends, and these servers set no limit: the whole server stands still.</source>
        <translation>Cette boucle ne se termine jamais, et ces serveurs ne fixent aucune limite&#xa0;: tout le serveur se fige.</translation>
    </message>
    <message>
        <source>This promise never settles: awaited, it hangs the request for ever.</source>
        <translation>Cette promesse n’aboutit jamais&#xa0;: avec await, la requête reste bloquée indéfiniment.</translation>
    </message>
    <message>
        <source>The headers of a response are a list of [name, value] pairs here: &quot;headers.%1&quot; does not exist. Use Object.fromEntries(response.headers).</source>
        <translation>Les en-têtes d’une réponse sont ici une liste de paires [nom, valeur]&#xa0;: «&#xa0;headers.%1&#xa0;» n’existe pas. Utilisez Object.fromEntries(response.headers).</translation>
    </message>
    <message>
        <source>json() fails on servers when the body has a null anywhere (&quot;object null is not iterable&quot;); JSON.parse(await response.text()) does not.</source>
        <translation>json() échoue sur les serveurs quand le corps contient un null quelque part («&#xa0;object null is not iterable&#xa0;»)&#x202f;; pas JSON.parse(await response.text()).</translation>
    </message>
    <message>
        <source>An attachment field needs a &quot;%1&quot; that is not empty, 0 or false (&quot;Invalid attachment field, title and value is required&quot;).</source>
        <translation>Un champ de pièce jointe a besoin d’un «&#xa0;%1&#xa0;» qui ne soit ni vide, ni 0, ni false («&#xa0;Invalid attachment field, title and value is required&#xa0;»).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an absolute address (&quot;Invalid href value provided&quot;), and &quot;%2&quot; is none.</source>
        <translation>«&#xa0;%1&#xa0;» doit être une adresse absolue («&#xa0;Invalid href value provided&#xa0;»), et «&#xa0;%2&#xa0;» n’en est pas une.</translation>
    </message>
    <message>
        <source>&quot;ts&quot; of an attachment must be a text or a number, not a Date; use toISOString().</source>
        <translation>«&#xa0;ts&#xa0;» d’une pièce jointe doit être un texte ou un nombre, pas une Date&#x202f;; utilisez toISOString().</translation>
    </message>
    <message>
        <source>&quot;attachments&quot; must be a list; anything else is ignored.</source>
        <translation>«&#xa0;attachments&#xa0;» doit être une liste&#x202f;; tout le reste est ignoré.</translation>
    </message>
    <message>
        <source>The answer goes to the same room and starts the integration again, without end (issue 14723): return nothing when request.data.bot is set, or use trigger words.</source>
        <translation>La réponse va dans le même salon et déclenche à nouveau l’intégration, sans fin (ticket 14723)&#xa0;: ne renvoyez rien quand request.data.bot est défini, ou utilisez des mots déclencheurs.</translation>
    </message>
    <message>
        <source>Hooksmith&apos;s engine has no BigInt: this script can run on a server, but not here.</source>
        <translation>Le moteur de Hooksmith n’a pas BigInt&#xa0;: ce script peut s’exécuter sur un serveur, mais pas ici.</translation>
    </message>
    <message>
        <source>Hooksmith&apos;s engine does not know the flag &quot;v&quot; of regular expressions.</source>
        <translation>Le moteur de Hooksmith ne connaît pas l’option «&#xa0;v&#xa0;» des expressions régulières.</translation>
    </message>
    <message>
        <source>RegExp.%1 tells of another match here when the last pattern had look-behind, named groups, \p{…} or the flags s, u, y or d; use the match itself.</source>
        <translation>RegExp.%1 parle ici d’une autre correspondance quand le dernier motif avait une assertion arrière, des groupes nommés, \p{…} ou les options s, u, y ou d&#x202f;; utilisez la correspondance elle-même.</translation>
    </message>
    <message>
        <source>The text of a function was used here. A server gives the function&apos;s source; Hooksmith&apos;s engine does not keep it and gives &quot;[native code]&quot;.</source>
        <translation>Le texte d’une fonction a été utilisé ici. Un serveur donne le code source de la fonction&#x202f;; le moteur de Hooksmith ne le garde pas et donne «&#xa0;[native code]&#xa0;».</translation>
    </message>
    <message>
        <source>The words of this error may be others in a server&apos;s log: they depend on values that are not known here. Its type is the server&apos;s.</source>
        <translation>Le texte de cette erreur peut être différent dans le journal d’un serveur&#xa0;: il dépend de valeurs qui ne sont pas connues ici. Son type est celui du serveur.</translation>
    </message>
    <message>
        <source>A number of 2^53 or more was written in another base than 10: its last digits may differ from a server&apos;s.</source>
        <translation>Un nombre de 2^53 ou plus a été écrit dans une autre base que 10&#xa0;: ses derniers chiffres peuvent différer de ceux d’un serveur.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists on servers, but not in Hooksmith&apos;s engine.</source>
        <translation>«&#xa0;%1&#xa0;» existe sur les serveurs, mais pas dans le moteur de Hooksmith.</translation>
    </message>
    <message>
        <source>Hooksmith&apos;s engine has no BigInt: this script can run on a server, but not here. Use a Number or a string if you can.</source>
        <translation>Le moteur de Hooksmith n’a pas BigInt&#xa0;: ce script peut s’exécuter sur un serveur, mais pas ici. Utilisez si possible un Number ou une chaîne.</translation>
    </message>
    <message>
        <source>esbuild was not found beside Hooksmith&apos;s programs. It is needed to run scripts; reinstall Hooksmith, or name it in HOOKSMITH_ESBUILD.</source>
        <translation>esbuild n’a pas été trouvé à côté des programmes de Hooksmith. Il est nécessaire pour exécuter les scripts&#x202f;; réinstallez Hooksmith, ou indiquez-le dans HOOKSMITH_ESBUILD.</translation>
    </message>
    <message>
        <source>%1 could not translate the script.</source>
        <translation>%1 n’a pas pu traduire le script.</translation>
    </message>
    <message>
        <source>The source map of the lowered script can&apos;t be read.</source>
        <translation>La table de correspondance (source map) du script traduit est illisible.</translation>
    </message>
    <message>
        <source>Something must follow &quot;%1:&quot;.</source>
        <translation>Quelque chose doit suivre «&#xa0;%1:&#xa0;».</translation>
    </message>
    <message>
        <source>Which header? As in header:X-A=b.</source>
        <translation>Quel en-tête&#x202f;? Par exemple header:X-A=b.</translation>
    </message>
    <message>
        <source>Which member? As in json:a.b=c.</source>
        <translation>Quelle propriété&#x202f;? Par exemple json:a.b=c.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a status, as in 404, 4xx or &gt;=400.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un statut, comme 404, 4xx ou &gt;=400.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an outcome; there are %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un résultat&#x202f;; il y a %2.</translation>
    </message>
    <message>
        <source>&quot;is:%1&quot; is not known; there are dead, held, duplicate, pinned, waiting and refused.</source>
        <translation>«&#xa0;is:%1&#xa0;» n’est pas connu&#x202f;; il y a dead, held, duplicate, pinned, waiting et refused.</translation>
    </message>
    <message>
        <source>%1 has said nothing for two minutes.</source>
        <translation>%1 n’a rien dit depuis deux minutes.</translation>
    </message>
    <message>
        <source>%1 is no event stream. Enter the address of a smee channel.</source>
        <translation>%1 n’est pas un flux d’événements. Saisissez l’adresse d’un canal smee.</translation>
    </message>
    <message>
        <source>%1 answered %2.</source>
        <translation>%1 a répondu %2.</translation>
    </message>
    <message>
        <source>The connection to %1 ended: %2.</source>
        <translation>La connexion à %1 s’est interrompue&#xa0;: %2.</translation>
    </message>
    <message>
        <source>the https address that it prints, followed by %1</source>
        <translation>l’adresse https qu’il affiche, suivie de %1</translation>
    </message>
    <message>
        <source>For Stripe&apos;s events; prints the signing secret to use while it runs.</source>
        <translation>Pour les événements de Stripe&#x202f;; affiche le secret de signature à utiliser tant qu’il tourne.</translation>
    </message>
    <message>
        <source>Log in once: stripe login</source>
        <translation>Se connecter une fois&#xa0;: stripe login</translation>
    </message>
    <message>
        <source>For every sender; a new address at each start, no account needed.</source>
        <translation>Pour tout expéditeur&#x202f;; une nouvelle adresse à chaque démarrage, sans compte.</translation>
    </message>
    <message>
        <source>Cloudflare offers packages named cloudflared.</source>
        <translation>Cloudflare propose des paquets nommés cloudflared.</translation>
    </message>
    <message>
        <source>For every sender; needs a free account.</source>
        <translation>Pour tout expéditeur&#x202f;; nécessite un compte gratuit.</translation>
    </message>
    <message>
        <source>Log in once: ngrok config add-authtoken TOKEN</source>
        <translation>Se connecter une fois&#xa0;: ngrok config add-authtoken TOKEN</translation>
    </message>
    <message>
        <source>For senders of JSON; one address that stays, requests are not stored.</source>
        <translation>Pour les expéditeurs de JSON&#x202f;; une adresse qui reste, les requêtes ne sont pas stockées.</translation>
    </message>
    <message>
        <source>the address of your channel, https://smee.io/CHANNEL</source>
        <translation>l’adresse de votre canal, https://smee.io/CANAL</translation>
    </message>
    <message>
        <source>With Node.js: npm install --global smee-client</source>
        <translation>Avec Node.js&#xa0;: npm install --global smee-client</translation>
    </message>
    <message>
        <source>It reads JSON bodies and writes them anew, so the bytes change and signatures may fail to verify. Take another tool when the sender&apos;s signature is checked.</source>
        <translation>Il lit les corps JSON et les réécrit&#x202f;; les octets changent donc et les signatures peuvent ne plus correspondre. Prenez un autre outil quand la signature de l’expéditeur est vérifiée.</translation>
    </message>
    <message>
        <source>%1 must hold an object.</source>
        <translation>%1 doit contenir un objet.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>All environments</source>
        <translation>Tous les environnements</translation>
    </message>
    <message>
        <source>There is no environment &quot;%1&quot;.</source>
        <translation>Il n’y a pas d’environnement «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a variable: letters, digits, _, . and - are, with a letter first.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom de variable&#xa0;: les lettres, chiffres, _, . et - sont permis, avec une lettre au début.</translation>
    </message>
    <message>
        <source>%1 cannot be deleted: %2.</source>
        <translation>%1 ne peut pas être supprimé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>from the workspace</source>
        <translation>de l’espace de travail</translation>
    </message>
    <message>
        <source>from the values for all environments</source>
        <translation>des valeurs pour tous les environnements</translation>
    </message>
    <message>
        <source>from the environment %1</source>
        <translation>de l’environnement %1</translation>
    </message>
    <message>
        <source>from this computer only</source>
        <translation>de cet ordinateur seulement</translation>
    </message>
    <message>
        <source>made anew each time</source>
        <translation>recréé à chaque fois</translation>
    </message>
    <message>
        <source>from the keychain</source>
        <translation>du trousseau de clés</translation>
    </message>
    <message>
        <source>it cannot be put in place</source>
        <translation>il ne peut pas être mis en place</translation>
    </message>
    <message>
        <source>Unsaved text cannot be kept for a crash: %1 cannot be written: %2.</source>
        <translation>Le texte non enregistré ne peut pas être gardé en cas de plantage&#xa0;: %1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Unsaved text cannot be kept for a crash: the folder %1 cannot be used: %2.</source>
        <translation>Le texte non enregistré ne peut pas être gardé en cas de plantage&#xa0;: le dossier %1 est inutilisable&#xa0;: %2.</translation>
    </message>
    <message>
        <source>it cannot be made</source>
        <translation>il ne peut pas être créé</translation>
    </message>
    <message>
        <source>it cannot be locked</source>
        <translation>il ne peut pas être verrouillé</translation>
    </message>
    <message>
        <source>The regular expression cannot be used: %1 (at character %2).</source>
        <translation>L’expression régulière est inutilisable&#xa0;: %1 (au caractère %2).</translation>
    </message>
    <message>
        <source>The backup cannot be written: %1. Nothing was changed.</source>
        <translation>La sauvegarde ne peut pas être écrite&#xa0;: %1. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Everything as it was is in %1.</source>
        <translation>L’état antérieur se trouve au complet dans %1.</translation>
    </message>
    <message>
        <source>Invalid channel: name at least one, as #room or @user.</source>
        <translation>Canal non valide&#xa0;: indiquez-en au moins un, comme #salon ou @utilisateur.</translation>
    </message>
    <message>
        <source>Invalid channel &quot;%1&quot;. Start with @ or #</source>
        <translation>Canal «&#xa0;%1&#xa0;» non valide. Commencez par @ ou #</translation>
    </message>
    <message>
        <source>Invalid channel: &quot;%1&quot; has no name.</source>
        <translation>Canal non valide&#xa0;: «&#xa0;%1&#xa0;» n’a pas de nom.</translation>
    </message>
    <message>
        <source>Invalid event type &quot;%1&quot;.</source>
        <translation>Type d’événement «&#xa0;%1&#xa0;» non valide.</translation>
    </message>
    <message>
        <source>Invalid target room: this event needs one, as #room or @user.</source>
        <translation>Salon cible non valide&#xa0;: cet événement en demande un, comme #salon ou @utilisateur.</translation>
    </message>
    <message>
        <source>Invalid URLs: give at least one address, one per line.</source>
        <translation>URL non valides&#xa0;: indiquez au moins une adresse, une par ligne.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no http:// or https:// in front: the server saves it and fails when it calls it.</source>
        <translation>«&#xa0;%1&#xa0;» n’a ni http:// ni https:// devant&#xa0;: le serveur l’enregistre et échoue en l’appelant.</translation>
    </message>
    <message>
        <source>Invalid token: it must not be empty.</source>
        <translation>Jeton non valide&#xa0;: il ne doit pas être vide.</translation>
    </message>
    <message>
        <source>The number of retries must be a whole number of 0 or more.</source>
        <translation>Le nombre de tentatives doit être un entier supérieur ou égal à 0.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no delay that the server knows; it takes powers-of-ten instead.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un délai que le serveur connaît&#x202f;; il prend powers-of-ten à la place.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; begins or ends with a space.</source>
        <translation>«&#xa0;%1&#xa0;» commence ou se termine par un espace.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>Invalid username: name the account that posts.</source>
        <translation>Nom d’utilisateur non valide&#xa0;: indiquez le compte qui publie.</translation>
    </message>
    <message>
        <source>Invalid user: write the username without @.</source>
        <translation>Utilisateur non valide&#xa0;: écrivez le nom d’utilisateur sans @.</translation>
    </message>
    <message>
        <source>An emoji is written between colons, as :ghost:.</source>
        <translation>Un emoji s’écrit entre deux-points, comme :ghost:.</translation>
    </message>
    <message>
        <source>An avatar is the address of a picture (https://…).</source>
        <translation>Un avatar est l’adresse d’une image (https://…).</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>%1 leads out of the workspace.</source>
        <translation>%1 mène hors de l’espace de travail.</translation>
    </message>
    <message>
        <source>not run: the integration is broken</source>
        <translation>non exécuté&#xa0;: l’intégration est défectueuse</translation>
    </message>
    <message>
        <source>%1 is an outgoing sample of an incoming integration.</source>
        <translation>%1 est un exemple sortant d’une intégration entrante.</translation>
    </message>
    <message>
        <source>%1 is an incoming sample of an outgoing integration.</source>
        <translation>%1 est un exemple entrant d’une intégration sortante.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The list of templates in this program is damaged.</source>
        <translation>La liste des modèles de ce programme est endommagée.</translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot;.</source>
        <translation>Il n’y a pas de modèle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is not a workspace.</source>
        <translation>%1 n’est pas un espace de travail.</translation>
    </message>
    <message>
        <source>Start from a request with three values and a script of ten lines.</source>
        <translation>Partir d’une requête à trois valeurs et d’un script de dix lignes.</translation>
    </message>
    <message>
        <source>A request</source>
        <translation>Une requête</translation>
    </message>
    <message>
        <source>Start from a message in a room, a request to your own server and its answer.</source>
        <translation>Partir d’un message dans un salon, d’une requête à votre propre serveur et de sa réponse.</translation>
    </message>
    <message>
        <source>A message in a room</source>
        <translation>Un message dans un salon</translation>
    </message>
    <message>
        <source>A message that the script answers itself</source>
        <translation>Un message auquel le script répond lui-même</translation>
    </message>
    <message>
        <source>CloudWatch alarms and plain messages of a topic, and the confirmation of the subscription.</source>
        <translation>Alarmes CloudWatch et messages simples d’un sujet, et la confirmation de l’abonnement.</translation>
    </message>
    <message>
        <source>A CloudWatch alarm (text/plain, JSON within JSON)</source>
        <translation>Une alarme CloudWatch (text/plain, JSON dans du JSON)</translation>
    </message>
    <message>
        <source>The alarm is over</source>
        <translation>L’alarme est terminée</translation>
    </message>
    <message>
        <source>A message without a subject</source>
        <translation>Un message sans objet</translation>
    </message>
    <message>
        <source>The topic asks for a confirmation</source>
        <translation>Le sujet demande une confirmation</translation>
    </message>
    <message>
        <source>Pushes, pull requests, failed builds and work items, also with minimal resource details.</source>
        <translation>Push, pull requests, builds échoués et éléments de travail, aussi avec des détails de ressource minimaux.</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Push</translation>
    </message>
    <message>
        <source>Pull request created</source>
        <translation>Pull request créée</translation>
    </message>
    <message>
        <source>Pull request merged</source>
        <translation>Pull request fusionnée</translation>
    </message>
    <message>
        <source>Build failed</source>
        <translation>Build échoué</translation>
    </message>
    <message>
        <source>Work item changed its state</source>
        <translation>Élément de travail&#xa0;: l’état a changé</translation>
    </message>
    <message>
        <source>Push with &quot;Resource details to send: Minimal&quot;</source>
        <translation>Push avec «&#xa0;Resource details to send: Minimal&#xa0;»</translation>
    </message>
    <message>
        <source>Pushes, pull requests, comments and builds of Bitbucket Cloud, pull requests of Data Center.</source>
        <translation>Push, pull requests, commentaires et builds de Bitbucket Cloud, pull requests de Data Center.</translation>
    </message>
    <message>
        <source>Push to a branch</source>
        <translation>Push sur une branche</translation>
    </message>
    <message>
        <source>Branch deleted (new is null)</source>
        <translation>Branche supprimée (new est null)</translation>
    </message>
    <message>
        <source>Pull request approved</source>
        <translation>Pull request approuvée</translation>
    </message>
    <message>
        <source>Comment on a pull request</source>
        <translation>Commentaire sur une pull request</translation>
    </message>
    <message>
        <source>Pull request opened (Data Center)</source>
        <translation>Pull request ouverte (Data Center)</translation>
    </message>
    <message>
        <source>&quot;!tide north&quot; in a channel asks your server over HTTP and posts the answer.</source>
        <translation>«&#x202f;!tide north&#xa0;» dans un canal interroge votre serveur en HTTP et publie la réponse.</translation>
    </message>
    <message>
        <source>A command</source>
        <translation>Une commande</translation>
    </message>
    <message>
        <source>Help, answered without a call</source>
        <translation>L’aide, donnée sans appel</translation>
    </message>
    <message>
        <source>The server knows no such basin</source>
        <translation>Le serveur ne connaît pas ce bassin</translation>
    </message>
    <message>
        <source>The server is down for good (tried four times)</source>
        <translation>Le serveur est en panne pour de bon (quatre essais)</translation>
    </message>
    <message>
        <source>A word that only begins like the command (ignored)</source>
        <translation>Un mot qui commence seulement comme la commande (ignoré)</translation>
    </message>
    <message>
        <source>A message of a bot (ignored)</source>
        <translation>Un message d’un bot (ignoré)</translation>
    </message>
    <message>
        <source>Pages and comments of Confluence Data Center, and the form that its Slack plug-in sends.</source>
        <translation>Pages et commentaires de Confluence Data Center, et le formulaire qu’envoie son plug-in Slack.</translation>
    </message>
    <message>
        <source>Page changed</source>
        <translation>Page modifiée</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>Nouvelle page</translation>
    </message>
    <message>
        <source>Comment on a page</source>
        <translation>Commentaire sur une page</translation>
    </message>
    <message>
        <source>The Slack plug-in: a form with a payload in Slack&apos;s format</source>
        <translation>Le plug-in Slack&#xa0;: un formulaire avec une charge utile au format de Slack</translation>
    </message>
    <message>
        <source>Somebody likes a page (ignored)</source>
        <translation>Quelqu’un aime une page (ignoré)</translation>
    </message>
    <message>
        <source>Monitors that trigger, warn and recover, with the payload of the samples.</source>
        <translation>Moniteurs qui se déclenchent, avertissent et se rétablissent, avec la charge utile des exemples.</translation>
    </message>
    <message>
        <source>Monitor triggered</source>
        <translation>Moniteur déclenché</translation>
    </message>
    <message>
        <source>Monitor warns</source>
        <translation>Avertissement du moniteur</translation>
    </message>
    <message>
        <source>Monitor recovered</source>
        <translation>Moniteur rétabli</translation>
    </message>
    <message>
        <source>No data, no snapshot, no tags</source>
        <translation>Ni données, ni instantané, ni étiquettes</translation>
    </message>
    <message>
        <source>New images, with a command to pull them.</source>
        <translation>Nouvelles images, avec une commande pour les télécharger.</translation>
    </message>
    <message>
        <source>A version was pushed</source>
        <translation>Une version a été poussée</translation>
    </message>
    <message>
        <source>&quot;latest&quot; was pushed</source>
        <translation>«&#xa0;latest&#xa0;» a été poussé</translation>
    </message>
    <message>
        <source>A private repository</source>
        <translation>Un dépôt privé</translation>
    </message>
    <message>
        <source>Pushes, branches, pull requests, issues and releases of Gitea, Forgejo and Codeberg.</source>
        <translation>Push, branches, pull requests, tickets et versions de Gitea, Forgejo et Codeberg.</translation>
    </message>
    <message>
        <source>Branch created</source>
        <translation>Branche créée</translation>
    </message>
    <message>
        <source>Pull request opened</source>
        <translation>Pull request ouverte</translation>
    </message>
    <message>
        <source>Pull request merged (Forgejo)</source>
        <translation>Pull request fusionnée (Forgejo)</translation>
    </message>
    <message>
        <source>Issue opened by somebody without a full name</source>
        <translation>Ticket ouvert par quelqu’un sans nom complet</translation>
    </message>
    <message>
        <source>Release published</source>
        <translation>Version publiée</translation>
    </message>
    <message>
        <source>Pushes, pull requests, reviews, issues, releases and failed workflows, one message each.</source>
        <translation>Push, pull requests, revues, tickets, versions et workflows échoués, un message pour chacun.</translation>
    </message>
    <message>
        <source>Force-push</source>
        <translation>Push forcé</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nouvelle étiquette (tag)</translation>
    </message>
    <message>
        <source>Branch deleted (no commits, head_commit is null)</source>
        <translation>Branche supprimée (sans commits, head_commit est null)</translation>
    </message>
    <message>
        <source>Pull request merged (&quot;closed&quot; with merged: true)</source>
        <translation>Pull request fusionnée («&#xa0;closed&#xa0;» avec merged: true)</translation>
    </message>
    <message>
        <source>Pull request labelled (ignored)</source>
        <translation>Pull request étiquetée (ignoré)</translation>
    </message>
    <message>
        <source>Review: changes requested</source>
        <translation>Revue&#xa0;: modifications demandées</translation>
    </message>
    <message>
        <source>Issue opened</source>
        <translation>Ticket ouvert</translation>
    </message>
    <message>
        <source>Comment on an issue</source>
        <translation>Commentaire sur un ticket</translation>
    </message>
    <message>
        <source>Workflow failed</source>
        <translation>Workflow échoué</translation>
    </message>
    <message>
        <source>New star</source>
        <translation>Nouvelle étoile</translation>
    </message>
    <message>
        <source>Ping, sent as a form (the default encoding)</source>
        <translation>Ping, envoyé comme formulaire (l’encodage par défaut)</translation>
    </message>
    <message>
        <source>Pushes, tags, merge requests, issues, comments, failed pipelines and releases.</source>
        <translation>Push, étiquettes, merge requests, tickets, commentaires, pipelines échoués et versions.</translation>
    </message>
    <message>
        <source>Push of 45 commits (the payload lists 20)</source>
        <translation>Push de 45 commits (la charge utile en liste 20)</translation>
    </message>
    <message>
        <source>Branch deleted</source>
        <translation>Branche supprimée</translation>
    </message>
    <message>
        <source>Merge request opened</source>
        <translation>Merge request ouverte</translation>
    </message>
    <message>
        <source>Merge request merged</source>
        <translation>Merge request fusionnée</translation>
    </message>
    <message>
        <source>Merge request edited (ignored)</source>
        <translation>Merge request modifiée (ignoré)</translation>
    </message>
    <message>
        <source>Comment on a merge request</source>
        <translation>Commentaire sur une merge request</translation>
    </message>
    <message>
        <source>Pipeline failed</source>
        <translation>Pipeline échoué</translation>
    </message>
    <message>
        <source>Pipeline started (ignored)</source>
        <translation>Pipeline démarré (ignoré)</translation>
    </message>
    <message>
        <source>Release created</source>
        <translation>Version créée</translation>
    </message>
    <message>
        <source>Alerts of Grafana: one attachment each, red while it fires, green when it is over.</source>
        <translation>Alertes de Grafana&#xa0;: une pièce jointe chacune, rouge tant que l’alerte est active, verte quand elle est terminée.</translation>
    </message>
    <message>
        <source>Two alerts fire</source>
        <translation>Deux alertes actives</translation>
    </message>
    <message>
        <source>An alert is over</source>
        <translation>Une alerte est terminée</translation>
    </message>
    <message>
        <source>One fires, one is over</source>
        <translation>Une active, une terminée</translation>
    </message>
    <message>
        <source>A data source gives no data (values are null)</source>
        <translation>Une source de données ne donne rien (les valeurs sont null)</translation>
    </message>
    <message>
        <source>A group without alerts</source>
        <translation>Un groupe sans alertes</translation>
    </message>
    <message>
        <source>Six alerts at once</source>
        <translation>Six alertes à la fois</translation>
    </message>
    <message>
        <source>The &quot;Test&quot; button of the contact point</source>
        <translation>Le bouton «&#xa0;Test&#xa0;» du point de contact</translation>
    </message>
    <message>
        <source>Legacy alerting (before version 9)</source>
        <translation>Ancien système d’alerte (avant la version 9)</translation>
    </message>
    <message>
        <source>Host and service notifications that a command of yours sends with curl.</source>
        <translation>Notifications d’hôtes et de services qu’une commande à vous envoie avec curl.</translation>
    </message>
    <message>
        <source>A service is critical</source>
        <translation>Un service est critique</translation>
    </message>
    <message>
        <source>A service is back</source>
        <translation>Un service est revenu</translation>
    </message>
    <message>
        <source>A problem is acknowledged</source>
        <translation>Un problème est acquitté</translation>
    </message>
    <message>
        <source>A host is down</source>
        <translation>Un hôte est en panne</translation>
    </message>
    <message>
        <source>The same without Content-Type: newer servers do not parse it</source>
        <translation>La même sans Content-Type&#xa0;: les serveurs récents ne l’analysent pas</translation>
    </message>
    <message>
        <source>Builds of the Notification plugin: failed, unstable and back to normal.</source>
        <translation>Builds du plug-in Notification&#xa0;: échoués, instables et revenus à la normale.</translation>
    </message>
    <message>
        <source>Build unstable, by several people</source>
        <translation>Build instable, par plusieurs personnes</translation>
    </message>
    <message>
        <source>Build succeeded, with files</source>
        <translation>Build réussi, avec des fichiers</translation>
    </message>
    <message>
        <source>Build of a job without source code, aborted</source>
        <translation>Build d’une tâche sans code source, interrompu</translation>
    </message>
    <message>
        <source>Build started (ignored)</source>
        <translation>Build démarré (ignoré)</translation>
    </message>
    <message>
        <source>Issues created, moved, assigned and commented, of Jira Cloud and Data Center.</source>
        <translation>Tickets créés, déplacés, attribués et commentés, de Jira Cloud et Data Center.</translation>
    </message>
    <message>
        <source>Issue created</source>
        <translation>Ticket créé</translation>
    </message>
    <message>
        <source>Issue moved</source>
        <translation>Ticket déplacé</translation>
    </message>
    <message>
        <source>Issue resolved</source>
        <translation>Ticket résolu</translation>
    </message>
    <message>
        <source>Comment as a document (newer APIs send no text)</source>
        <translation>Commentaire sous forme de document (les API récentes n’envoient pas de texte)</translation>
    </message>
    <message>
        <source>Issue created (Data Center)</source>
        <translation>Ticket créé (Data Center)</translation>
    </message>
    <message>
        <source>Only the rank changed (ignored)</source>
        <translation>Seul le rang a changé (ignoré)</translation>
    </message>
    <message>
        <source>Every message of a channel goes to your own server as JSON: a log, a search, another chat.</source>
        <translation>Chaque message d’un canal part en JSON vers votre propre serveur&#xa0;: un journal, une recherche, un autre chat.</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>Un message</translation>
    </message>
    <message>
        <source>An edited message</source>
        <translation>Un message modifié</translation>
    </message>
    <message>
        <source>An answer in a thread</source>
        <translation>Une réponse dans un fil</translation>
    </message>
    <message>
        <source>The server takes the second try</source>
        <translation>Le serveur accepte le deuxième essai</translation>
    </message>
    <message>
        <source>Message cards and adaptive cards that a sender makes for Teams.</source>
        <translation>Cartes de message et cartes adaptatives qu’un expéditeur prépare pour Teams.</translation>
    </message>
    <message>
        <source>A message card with facts and a link</source>
        <translation>Une carte de message avec des faits et un lien</translation>
    </message>
    <message>
        <source>An adaptive card of a workflow</source>
        <translation>Une carte adaptative d’un workflow</translation>
    </message>
    <message>
        <source>Only a text</source>
        <translation>Un texte seulement</translation>
    </message>
    <message>
        <source>Welcomes everybody who gets an account, without calling a server.</source>
        <translation>Accueille chaque personne qui reçoit un compte, sans appeler de serveur.</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Une personne</translation>
    </message>
    <message>
        <source>A person without a display name</source>
        <translation>Une personne sans nom d’affichage</translation>
    </message>
    <message>
        <source>A bot (ignored)</source>
        <translation>Un bot (ignoré)</translation>
    </message>
    <message>
        <source>Incidents of a V3 webhook: triggered, acknowledged, annotated and resolved.</source>
        <translation>Incidents d’un webhook V3&#xa0;: déclenchés, acquittés, annotés et résolus.</translation>
    </message>
    <message>
        <source>Incident triggered</source>
        <translation>Incident déclenché</translation>
    </message>
    <message>
        <source>Incident acknowledged</source>
        <translation>Incident acquitté</translation>
    </message>
    <message>
        <source>Note added to an incident</source>
        <translation>Note ajoutée à un incident</translation>
    </message>
    <message>
        <source>Incident resolved by the monitoring (no agent, no priority)</source>
        <translation>Incident résolu par la supervision (sans agent, sans priorité)</translation>
    </message>
    <message>
        <source>The &quot;Send test event&quot; button</source>
        <translation>Le bouton «&#xa0;Send test event&#xa0;»</translation>
    </message>
    <message>
        <source>Groups of alerts, firing, resolved or both, with runbook and graph at hand.</source>
        <translation>Groupes d’alertes, actives, résolues ou les deux, avec procédure et graphique à portée de main.</translation>
    </message>
    <message>
        <source>The alerts are over</source>
        <translation>Les alertes sont terminées</translation>
    </message>
    <message>
        <source>Fifteen of forty alerts (the rest was cut)</source>
        <translation>Quinze alertes sur quarante (le reste a été coupé)</translation>
    </message>
    <message>
        <source>The watchdog, which always fires (ignored)</source>
        <translation>Le chien de garde, toujours actif (ignoré)</translation>
    </message>
    <message>
        <source>Issues opened and updated, with notes and changed values, of the webhook plug-in.</source>
        <translation>Tickets ouverts et mis à jour, avec notes et valeurs modifiées, du plug-in webhook.</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Note ajoutée</translation>
    </message>
    <message>
        <source>Status and assignee changed</source>
        <translation>Statut et responsable modifiés</translation>
    </message>
    <message>
        <source>Private note (ignored)</source>
        <translation>Note privée (ignoré)</translation>
    </message>
    <message>
        <source>Issues, alert rules and metric alerts of an internal integration, and the legacy plugin.</source>
        <translation>Tickets, règles d’alerte et alertes de métrique d’une intégration interne, et l’ancien plug-in.</translation>
    </message>
    <message>
        <source>An alert rule was triggered</source>
        <translation>Une règle d’alerte s’est déclenchée</translation>
    </message>
    <message>
        <source>New issue</source>
        <translation>Nouveau ticket</translation>
    </message>
    <message>
        <source>Issue resolved by a person</source>
        <translation>Ticket résolu par une personne</translation>
    </message>
    <message>
        <source>Metric alert, critical</source>
        <translation>Alerte de métrique, critique</translation>
    </message>
    <message>
        <source>Metric alert, resolved</source>
        <translation>Alerte de métrique, résolue</translation>
    </message>
    <message>
        <source>The integration was installed (ignored)</source>
        <translation>L’intégration a été installée (ignoré)</translation>
    </message>
    <message>
        <source>The legacy WebHooks plugin (unsigned, no event header)</source>
        <translation>L’ancien plug-in WebHooks (non signé, sans en-tête d’événement)</translation>
    </message>
    <message>
        <source>Whatever can post to Slack: converts links, mentions, colours and blocks.</source>
        <translation>Tout ce qui peut publier vers Slack&#xa0;: convertit liens, mentions, couleurs et blocs.</translation>
    </message>
    <message>
        <source>A text with links, mentions and marks</source>
        <translation>Un texte avec des liens, des mentions et des mises en forme</translation>
    </message>
    <message>
        <source>Attachments with colours, fields and a footer</source>
        <translation>Pièces jointes avec des couleurs, des champs et un pied</translation>
    </message>
    <message>
        <source>Blocks only (Rocket.Chat would post an empty message)</source>
        <translation>Des blocs seulement (Rocket.Chat publierait un message vide)</translation>
    </message>
    <message>
        <source>Sent as a form, with a channel of its own</source>
        <translation>Envoyé comme formulaire, avec un canal à lui</translation>
    </message>
    <message>
        <source>Payments, invoices, subscriptions and disputes, with amounts in the right currency.</source>
        <translation>Paiements, factures, abonnements et litiges, avec les montants dans la bonne devise.</translation>
    </message>
    <message>
        <source>Payment succeeded</source>
        <translation>Paiement réussi</translation>
    </message>
    <message>
        <source>Charge failed</source>
        <translation>Débit échoué</translation>
    </message>
    <message>
        <source>Invoice paid in yen (a currency without decimals)</source>
        <translation>Facture payée en yens (une devise sans décimales)</translation>
    </message>
    <message>
        <source>Subscription ended</source>
        <translation>Abonnement terminé</translation>
    </message>
    <message>
        <source>Dispute, in test mode</source>
        <translation>Litige, en mode test</translation>
    </message>
    <message>
        <source>Customer changed (ignored)</source>
        <translation>Client modifié (ignoré)</translation>
    </message>
    <message>
        <source>Cards created, moved, commented, finished and assigned.</source>
        <translation>Cartes créées, déplacées, commentées, terminées et attribuées.</translation>
    </message>
    <message>
        <source>Card created</source>
        <translation>Carte créée</translation>
    </message>
    <message>
        <source>Card moved to another list</source>
        <translation>Carte déplacée dans une autre liste</translation>
    </message>
    <message>
        <source>Comment on a card</source>
        <translation>Commentaire sur une carte</translation>
    </message>
    <message>
        <source>Due date set</source>
        <translation>Échéance fixée</translation>
    </message>
    <message>
        <source>Somebody was assigned</source>
        <translation>Quelqu’un a été désigné</translation>
    </message>
    <message>
        <source>Card moved within its list (ignored)</source>
        <translation>Carte déplacée dans sa liste (ignoré)</translation>
    </message>
    <message>
        <source>Tells the moderators&apos; channel who uploaded which file where.</source>
        <translation>Indique dans le canal des modérateurs qui a chargé quel fichier et où.</translation>
    </message>
    <message>
        <source>A document</source>
        <translation>Un document</translation>
    </message>
    <message>
        <source>A picture with a caption</source>
        <translation>Une image avec légende</translation>
    </message>
    <message>
        <source>A program: with a warning</source>
        <translation>Un programme&#xa0;: avec avertissement</translation>
    </message>
    <message>
        <source>Monitors that go down and come back, and certificates that run out.</source>
        <translation>Moniteurs qui tombent et reviennent, et certificats qui expirent.</translation>
    </message>
    <message>
        <source>A monitor is down</source>
        <translation>Un moniteur est en panne</translation>
    </message>
    <message>
        <source>A monitor is up again</source>
        <translation>Un moniteur est revenu</translation>
    </message>
    <message>
        <source>A TCP port is down</source>
        <translation>Un port TCP est en panne</translation>
    </message>
    <message>
        <source>A certificate runs out (no heartbeat)</source>
        <translation>Un certificat expire (sans battement)</translation>
    </message>
    <message>
        <source>The &quot;Test&quot; button (everything is null)</source>
        <translation>Le bouton «&#xa0;Test&#xa0;» (tout est null)</translation>
    </message>
    <message>
        <source>Problems, recoveries and updates, sent by a webhook media type that you set up.</source>
        <translation>Problèmes, rétablissements et mises à jour, envoyés par un type de média webhook que vous configurez.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Rétablissement</translation>
    </message>
    <message>
        <source>Problem acknowledged with a message</source>
        <translation>Problème acquitté avec un message</translation>
    </message>
    <message>
        <source>Disaster, with marks in the name</source>
        <translation>Désastre, avec des signes dans le nom</translation>
    </message>
    <message>
        <source>The media type&apos;s &quot;Test&quot; button: macros are not filled in</source>
        <translation>Le bouton «&#xa0;Test&#xa0;» du type de média&#xa0;: les macros ne sont pas remplies</translation>
    </message>
    <message>
        <source>Tickets: created, solved, escalated, and the body of a trigger that you write.</source>
        <translation>Tickets&#xa0;: créés, résolus, escaladés, et le corps d’un déclencheur que vous écrivez.</translation>
    </message>
    <message>
        <source>Ticket created</source>
        <translation>Ticket créé</translation>
    </message>
    <message>
        <source>Ticket solved</source>
        <translation>Ticket résolu</translation>
    </message>
    <message>
        <source>Priority raised</source>
        <translation>Priorité augmentée</translation>
    </message>
    <message>
        <source>Public comment</source>
        <translation>Commentaire public</translation>
    </message>
    <message>
        <source>Internal note (ignored)</source>
        <translation>Note interne (ignoré)</translation>
    </message>
    <message>
        <source>The body of a trigger, with placeholders of your choice</source>
        <translation>Le corps d’un déclencheur, avec les variables de votre choix</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi(s)</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>mis à jour</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>différent(s)</translation>
    </message>
    <message>
        <source>no expected result</source>
        <translation>sans résultat attendu</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>défectueux</translation>
    </message>
    <message>
        <source>There are no samples.</source>
        <translation>Il n’y a pas d’exemples.</translation>
    </message>
    <message>
        <source>--update writes the missing expected results.</source>
        <translation>--update écrit les résultats attendus manquants.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>le dossier %1 ne peut pas être créé</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text (line %2); save it as UTF-8 first.</source>
        <translation>%1 n’est pas du texte UTF-8 (ligne %2)&#x202f;; enregistrez-le d’abord en UTF-8.</translation>
    </message>
    <message>
        <source>%1 was changed by another program; it was not overwritten.</source>
        <translation>%1 a été modifié par un autre programme&#x202f;; il n’a pas été écrasé.</translation>
    </message>
    <message>
        <source>%1 cannot be moved to the trash; nothing was deleted.</source>
        <translation>%1 ne peut pas être mis à la corbeille&#x202f;; rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>%1 cannot be brought back: there is another file of that name.</source>
        <translation>%1 ne peut pas être récupéré&#xa0;: il y a un autre fichier de ce nom.</translation>
    </message>
    <message>
        <source>%1 cannot be brought back from the trash (%2).</source>
        <translation>%1 ne peut pas être récupéré de la corbeille (%2).</translation>
    </message>
    <message>
        <source>&quot;bodyFile&quot; points outside the samples folder</source>
        <translation>«&#xa0;bodyFile&#xa0;» désigne un fichier hors du dossier des exemples</translation>
    </message>
    <message>
        <source>%1 is not a workspace: it has no %2.</source>
        <translation>%1 n’est pas un espace de travail&#xa0;: il n’a pas de %2.</translation>
    </message>
    <message>
        <source>it must hold an object</source>
        <translation>il doit contenir un objet</translation>
    </message>
    <message>
        <source>it has no format number (this version reads format %1)</source>
        <translation>il n’a pas de numéro de format (cette version lit le format %1)</translation>
    </message>
    <message>
        <source>format %1 is an older one (this version reads format %2)</source>
        <translation>le format %1 est ancien (cette version lit le format %2)</translation>
    </message>
    <message>
        <source>format %1 is not known to this version, which reads format %2; a newer Hooksmith may have written it</source>
        <translation>le format %1 n’est pas connu de cette version, qui lit le format %2&#x202f;; un Hooksmith plus récent l’a peut-être écrit</translation>
    </message>
    <message>
        <source>&quot;scriptFile&quot; points outside the integration&apos;s folder</source>
        <translation>«&#xa0;scriptFile&#xa0;» désigne un fichier hors du dossier de l’intégration</translation>
    </message>
    <message>
        <source>there is a workspace already</source>
        <translation>il y a déjà un espace de travail</translation>
    </message>
    <message>
        <source>There is no script to save in &quot;%1&quot;.</source>
        <translation>Il n’y a pas de script à enregistrer dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no sample &quot;%1&quot;.</source>
        <translation>Il n’y a pas d’exemple «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no integration &quot;%1&quot;.</source>
        <translation>Il n’y a pas d’intégration «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no integration &quot;%1&quot; to save, or its file is broken.</source>
        <translation>Il n’y a pas d’intégration «&#xa0;%1&#xa0;» à enregistrer, ou son fichier est défectueux.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 existe déjà.</translation>
    </message>
    <message>
        <source>%1 cannot be renamed to %2.</source>
        <translation>%1 ne peut pas être renommé en %2.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>Not an attachment object: the server refuses the message.</source>
        <translation>Pas un objet pièce jointe&#xa0;: le serveur refuse le message.</translation>
    </message>
    <message numerus="yes">
        <source>%n more attachment(s) are not drawn here.</source>
        <translation>
            <numerusform>%n pièce jointe de plus n’est pas affichée ici.</numerusform>
            <numerusform>%n pièces jointes de plus ne sont pas affichées ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Image %1</translation>
    </message>
    <message>
        <source>Thumbnail %1</source>
        <translation>Vignette %1</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Pièce jointe</translation>
    </message>
    <message numerus="yes">
        <source>%n more field(s) are not drawn here.</source>
        <translation>
            <numerusform>%n champ de plus n’est pas affiché ici.</numerusform>
            <numerusform>%n champs de plus ne sont pas affichés ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>This button has no msg: a click sends nothing</source>
        <translation>Ce bouton n’a pas de msg&#xa0;: un clic n’envoie rien</translation>
    </message>
    <message>
        <source>Puts &quot;%1&quot; into the message field</source>
        <translation>Met «&#xa0;%1&#xa0;» dans le champ de message</translation>
    </message>
    <message>
        <source>Quotes this message and puts &quot;%1&quot; into the message field</source>
        <translation>Cite ce message et met «&#xa0;%1&#xa0;» dans le champ de message</translation>
    </message>
    <message>
        <source>Sends &quot;%1&quot; to the room</source>
        <translation>Envoie «&#xa0;%1&#xa0;» au salon</translation>
    </message>
    <message>
        <source>Quotes nested deeper are not drawn here.</source>
        <translation>Les citations plus imbriquées ne sont pas affichées ici.</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Formula, simplified</source>
        <translation>Formule, simplifiée</translation>
    </message>
    <message>
        <source>Formula that cannot be read, shown as its source</source>
        <translation>Formule illisible, affichée sous forme de source</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>Ouvre %1</translation>
    </message>
    <message>
        <source>A formula, simplified; the client draws it with KaTeX. Source: %1</source>
        <translation>Une formule, simplifiée&#x202f;; le client l’affiche avec KaTeX. Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rocket.Chat may add a link preview for %1.</source>
        <translation>Rocket.Chat ajoutera peut-être un aperçu de lien pour %1.</translation>
    </message>
    <message>
        <source>Link preview</source>
        <translation>Aperçu de lien</translation>
    </message>
    <message>
        <source>Show or hide the link preview</source>
        <translation>Afficher ou masquer l’aperçu de lien</translation>
    </message>
    <message>
        <source>Enter or a double click goes to line %1 of the script.</source>
        <translation>Entrée ou un double-clic va à la ligne %1 du script.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Fate</source>
        <translation>Sort</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Show the attachment</source>
        <translation>Afficher la pièce jointe</translation>
    </message>
    <message>
        <source>Collapse the attachment</source>
        <translation>Replier la pièce jointe</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Pas d’image</translation>
    </message>
    <message>
        <source>Load pictures from %1</source>
        <translation>Charger les images de %1</translation>
    </message>
    <message>
        <source>Loading, %1 %</source>
        <translation>Chargement, %1&#xa0;%</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>The picture cannot be shown.</source>
        <translation>L’image ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>Message from %1, %2</source>
        <translation>Message de %1, %2</translation>
    </message>
    <message>
        <source>Rendered message</source>
        <translation>Message affiché</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>vers %1</translation>
    </message>
    <message>
        <source>Spoiler: click to reveal</source>
        <translation>Texte caché&#xa0;: cliquer pour le révéler</translation>
    </message>
    <message>
        <source>The code is on the clipboard.</source>
        <translation>Le code est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Links of this kind are never opened.</source>
        <translation>Les liens de ce type ne sont jamais ouverts.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>Copier l’adresse du lien</translation>
    </message>
    <message>
        <source>This is not a picture that can be shown.</source>
        <translation>Ce n’est pas une image affichable.</translation>
    </message>
    <message>
        <source>This data address holds no picture.</source>
        <translation>Cette adresse data ne contient pas d’image.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Not a full address (https://…).</source>
        <translation>Pas une adresse complète (https://…).</translation>
    </message>
    <message>
        <source>The picture is larger than 20 MB.</source>
        <translation>L’image dépasse 20 Mo.</translation>
    </message>
    <message>
        <source>The picture cannot be loaded: %1</source>
        <translation>L’image ne peut pas être chargée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The address leads on to %1, which pictures are not loaded from.</source>
        <translation>L’adresse mène à %1, d’où les images ne sont pas chargées.</translation>
    </message>
    <message>
        <source>The address leads on to others without end.</source>
        <translation>L’adresse mène à d’autres, sans fin.</translation>
    </message>
    <message>
        <source>The picture is too large to be shown.</source>
        <translation>L’image est trop grande pour être affichée.</translation>
    </message>
    <message>
        <source>What becomes of each key</source>
        <translation>Ce que devient chaque clé</translation>
    </message>
    <message>
        <source>This button has no msg: a click in the client sends nothing.</source>
        <translation>Ce bouton n’a pas de msg&#xa0;: un clic dans le client n’envoie rien.</translation>
    </message>
    <message>
        <source>In the client this click sends &quot;%1&quot; to %2, in the name of the person who clicks.</source>
        <translation>Dans le client, ce clic envoie «&#xa0;%1&#xa0;» vers %2, au nom de la personne qui clique.</translation>
    </message>
    <message>
        <source>In the client this click puts &quot;%1&quot; into the message field of %2.</source>
        <translation>Dans le client, ce clic met «&#xa0;%1&#xa0;» dans le champ de message pour %2.</translation>
    </message>
    <message>
        <source>In the client this click quotes the message and puts &quot;%1&quot; into the message field of %2.</source>
        <translation>Dans le client, ce clic cite le message et met «&#xa0;%1&#xa0;» dans le champ de message pour %2.</translation>
    </message>
    <message>
        <source>Show the message in the dark theme</source>
        <translation>Afficher le message avec le thème sombre</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Look, width and zoom of the message</source>
        <translation>Apparence, largeur et zoom du message</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Automatic (as the chosen server)</source>
        <translation>Automatique (comme le serveur choisi)</translation>
    </message>
    <message>
        <source>Coloured names (newer servers)</source>
        <translation>Noms colorés (serveurs récents)</translation>
    </message>
    <message>
        <source>Chips (older servers)</source>
        <translation>Pastilles (serveurs plus anciens)</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>As wide as the pane</source>
        <translation>Aussi large que le volet</translation>
    </message>
    <message>
        <source>Narrow window</source>
        <translation>Fenêtre étroite</translation>
    </message>
    <message>
        <source>Phone (375 px)</source>
        <translation>Téléphone (375 px)</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Copier le message</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Copier comme image</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copier comme JSON</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>Nothing is posted</source>
        <translation>Rien n’est publié</translation>
    </message>
    <message>
        <source>to %1 on %2</source>
        <translation>vers %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) refused</source>
        <translation>
            <numerusform>%n clé refusée</numerusform>
            <numerusform>%n clés refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) ignored</source>
        <translation>
            <numerusform>%n clé ignorée</numerusform>
            <numerusform>%n clés ignorées</numerusform>
        </translation>
    </message>
    <message>
        <source>All keys are used</source>
        <translation>Toutes les clés sont utilisées</translation>
    </message>
    <message>
        <source>What the server and the client make of each key of the returned object</source>
        <translation>Ce que le serveur et le client font de chaque clé de l’objet renvoyé</translation>
    </message>
    <message>
        <source>The script failed.</source>
        <translation>Le script a échoué.</translation>
    </message>
    <message>
        <source>The script was stopped.</source>
        <translation>Le script a été arrêté.</translation>
    </message>
    <message>
        <source>The server refuses this.</source>
        <translation>Le serveur refuse ceci.</translation>
    </message>
    <message>
        <source>Nothing is posted.</source>
        <translation>Rien n’est publié.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3</source>
        <translation>%1, ligne %2, colonne %3</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1 (ligne %2)</translation>
    </message>
    <message>
        <source>Why there is no message</source>
        <translation>Pourquoi il n’y a pas de message</translation>
    </message>
    <message>
        <source>What the caller is answered</source>
        <translation>Réponse à l’appelant</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>The request cannot be sent as it is.</source>
        <translation>La requête ne peut pas être envoyée telle quelle.</translation>
    </message>
    <message>
        <source>Go to the request</source>
        <translation>Aller à la requête</translation>
    </message>
    <message>
        <source>%1 This is the message of the last request that could be sent.</source>
        <translation>%1 Ceci est le message de la dernière requête qui a pu être envoyée.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 a besoin d’une valeur.</translation>
    </message>
    <message>
        <source>Unknown option %1. Put -- before a text that begins with dashes.</source>
        <translation>Option %1 inconnue. Mettez -- devant un texte qui commence par des tirets.</translation>
    </message>
    <message>
        <source>One text at a time: put it into quotes.</source>
        <translation>Un seul texte à la fois&#xa0;: mettez-le entre guillemets.</translation>
    </message>
    <message>
        <source>Give a text or --file, not both.</source>
        <translation>Donnez un texte ou --file, pas les deux.</translation>
    </message>
    <message>
        <source>Give a text or --file FILE (- = standard input).</source>
        <translation>Donnez un texte ou --file FICHIER (- = entrée standard).</translation>
    </message>
    <message>
        <source>--options: %1 is true or false.</source>
        <translation>--options&#xa0;: %1 vaut true ou false.</translation>
    </message>
    <message>
        <source>--options: katex is an object.</source>
        <translation>--options&#xa0;: katex est un objet.</translation>
    </message>
    <message>
        <source>--options: customDomains is a list of host names.</source>
        <translation>--options&#xa0;: customDomains est une liste de noms d’hôte.</translation>
    </message>
    <message>
        <source>--options: the parser has no option %1.</source>
        <translation>--options&#xa0;: l’analyseur n’a pas d’option %1.</translation>
    </message>
    <message>
        <source>--options must be a JSON object.</source>
        <translation>--options doit être un objet JSON.</translation>
    </message>
    <message>
        <source>--listen wants HOST:PORT with an address of this machine, for example 127.0.0.1:8080, not &quot;%1&quot;.</source>
        <translation>--listen attend HÔTE:PORT avec une adresse de cette machine, par exemple 127.0.0.1:8080, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--forward wants the address of a Rocket.Chat incoming webhook (https://HOST/hooks/ID/TOKEN), not &quot;%1&quot;.</source>
        <translation>--forward attend l’adresse d’un webhook entrant Rocket.Chat (https://HÔTE/hooks/ID/JETON), pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--secret %1: the environment has no variable %2.</source>
        <translation>--secret %1&#xa0;: l’environnement n’a pas de variable %2.</translation>
    </message>
    <message>
        <source>--secret %1: the file descriptor %2 cannot be read.</source>
        <translation>--secret %1&#xa0;: le descripteur de fichier %2 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>--secret wants KEY=env:VARIABLE or KEY=fd:NUMBER, not &quot;%1&quot;.</source>
        <translation>--secret attend CLÉ=env:VARIABLE ou CLÉ=fd:NUMÉRO, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Two integrations have the _id &quot;%1&quot;; each needs its own.</source>
        <translation>Deux intégrations ont l’_id «&#xa0;%1&#xa0;»&#x202f;; il en faut un différent pour chacune.</translation>
    </message>
    <message>
        <source>Only one workspace folder can be given.</source>
        <translation>Un seul dossier d’espace de travail peut être indiqué.</translation>
    </message>
    <message>
        <source>There is no integration to serve.</source>
        <translation>Il n’y a aucune intégration à desservir.</translation>
    </message>
    <message>
        <source>--tls-cert and --tls-key are given together or not at all.</source>
        <translation>--tls-cert et --tls-key se donnent ensemble ou pas du tout.</translation>
    </message>
    <message>
        <source>hooksmith-cli: warning: the relay listens on %1, so that other machines can reach it, without encryption. Whoever knows an address can post.</source>
        <translation>hooksmith-cli&#xa0;: avertissement&#xa0;: le relais écoute sur %1, d’autres machines peuvent donc l’atteindre, sans chiffrement. Quiconque connaît une adresse peut publier.</translation>
    </message>
    <message>
        <source>hooksmith-cli: warning: the relay listens on %1, so that other machines can reach it. Whoever knows an address can post.</source>
        <translation>hooksmith-cli&#xa0;: avertissement&#xa0;: le relais écoute sur %1, d’autres machines peuvent donc l’atteindre. Quiconque connaît une adresse peut publier.</translation>
    </message>
    <message>
        <source>Give it with --secret.</source>
        <translation>Donnez-le avec --secret.</translation>
    </message>
    <message numerus="yes">
        <source>hooksmith-cli: %n message(s) of an earlier run are still to be forwarded.</source>
        <translation>
            <numerusform>hooksmith-cli&#xa0;: %n message d’une exécution antérieure reste à transférer.</numerusform>
            <numerusform>hooksmith-cli&#xa0;: %n messages d’une exécution antérieure restent à transférer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hooksmith-cli: %n message(s) could not be forwarded yet; they wait in %1 for the next start.</source>
        <translation>
            <numerusform>hooksmith-cli&#xa0;: %n message n’a pas encore pu être transféré&#x202f;; il attend dans %1 le prochain démarrage.</numerusform>
            <numerusform>hooksmith-cli&#xa0;: %n messages n’ont pas encore pu être transférés&#x202f;; ils attendent dans %1 le prochain démarrage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Receive real webhooks, run them, and forward the messages to Rocket.Chat</source>
        <translation>Recevoir de vrais webhooks, les exécuter, et transférer les messages à Rocket.Chat</translation>
    </message>
    <message>
        <source>Workspace folder (default: the current one).</source>
        <translation>Dossier de l’espace de travail (par défaut&#xa0;: le dossier courant).</translation>
    </message>
    <message>
        <source>Integration record to serve; may be given several times, instead of or besides a workspace.</source>
        <translation>Fiche d’intégration à desservir&#x202f;; peut être indiquée plusieurs fois, à la place ou en plus d’un espace de travail.</translation>
    </message>
    <message>
        <source>Address to listen on (default: the workspace&apos;s, else 127.0.0.1 and a free port).</source>
        <translation>Adresse d’écoute (par défaut&#xa0;: celle de l’espace de travail, sinon 127.0.0.1 et un port libre).</translation>
    </message>
    <message>
        <source>Rocket.Chat incoming webhook that gets the messages (default: the workspace&apos;s).</source>
        <translation>Webhook entrant Rocket.Chat qui reçoit les messages (par défaut&#xa0;: celui de l’espace de travail).</translation>
    </message>
    <message>
        <source>Folder of the journal (default: the user&apos;s data folder).</source>
        <translation>Dossier du journal (par défaut&#xa0;: le dossier de données de l’utilisateur).</translation>
    </message>
    <message>
        <source>Host name that a tunnel or proxy sends; may be given several times.</source>
        <translation>Nom d’hôte qu’envoie un tunnel ou un proxy&#x202f;; peut être indiqué plusieurs fois.</translation>
    </message>
    <message>
        <source>Server version to behave like (default: documented).</source>
        <translation>Version de serveur à imiter (par défaut&#xa0;: selon la documentation).</translation>
    </message>
    <message>
        <source>Settings: modes, signatures, limits, retention; the same object as &quot;relay&quot; in hooksmith.json, and stronger.</source>
        <translation>Paramètres&#xa0;: modes, signatures, limites, conservation&#x202f;; le même objet que «&#xa0;relay&#xa0;» dans hooksmith.json, mais prioritaire.</translation>
    </message>
    <message>
        <source>A secret that the settings name; may be given several times. From the environment or a file descriptor; systemd credentials are found by themselves.</source>
        <translation>Un secret que nomment les paramètres&#x202f;; peut être indiqué plusieurs fois. De l’environnement ou d’un descripteur de fichier&#x202f;; les credentials de systemd sont trouvés automatiquement.</translation>
    </message>
    <message>
        <source>Certificate (PEM, with its chain): serve https:// only.</source>
        <translation>Certificat (PEM, avec sa chaîne)&#xa0;: ne servir que https://.</translation>
    </message>
    <message>
        <source>Its private key (PEM).</source>
        <translation>Sa clé privée (PEM).</translation>
    </message>
    <message>
        <source>Let the scripts&apos; own HTTP calls go to the network.</source>
        <translation>Laisser les appels HTTP des scripts aller sur le réseau.</translation>
    </message>
    <message>
        <source>Print one line of JSON per event.</source>
        <translation>Afficher une ligne de JSON par événement.</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>Écoute sur %1</translation>
    </message>
    <message>
        <source>No Rocket.Chat address is set (--forward): messages are not sent on.</source>
        <translation>Aucune adresse Rocket.Chat n’est définie (--forward)&#xa0;: les messages ne sont pas transmis.</translation>
    </message>
    <message>
        <source>Messages go to %1</source>
        <translation>Les messages vont à %1</translation>
    </message>
    <message>
        <source>The same delivery (%1) has come before.</source>
        <translation>La même livraison (%1) est déjà venue.</translation>
    </message>
    <message>
        <source>%1 %2: forwarded to %3</source>
        <translation>%1 %2&#xa0;: transféré à %3</translation>
    </message>
    <message>
        <source>%1 %2: not forwarded: %3 %4</source>
        <translation>%1 %2&#xa0;: non transféré&#xa0;: %3 %4</translation>
    </message>
    <message>
        <source>Next try in %1 s.</source>
        <translation>Prochain essai dans %1 s.</translation>
    </message>
    <message>
        <source>It is not tried again.</source>
        <translation>Pas de nouvel essai.</translation>
    </message>
    <message>
        <source>%1 refused (%2) from %3: %4</source>
        <translation>%1 refusé (%2), de %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>%1 is not UTF-8: invalid byte at line %2, column %3.</source>
        <translation>%1 n’est pas en UTF-8&#xa0;: octet non valide ligne %2, colonne %3.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrée standard</translation>
    </message>
    <message>
        <source>An incoming sample; - is standard input.</source>
        <translation>Un exemple entrant&#x202f;; - est l’entrée standard.</translation>
    </message>
    <message>
        <source>An outgoing sample; - is standard input.</source>
        <translation>Un exemple sortant&#x202f;; - est l’entrée standard.</translation>
    </message>
    <message>
        <source>The integration record; its script is used when no SCRIPT.js is named.</source>
        <translation>La fiche d’intégration&#x202f;; son script est utilisé si aucun SCRIPT.js n’est indiqué.</translation>
    </message>
    <message>
        <source>Which server to behave like.</source>
        <translation>Quel serveur imiter.</translation>
    </message>
    <message>
        <source>Really send the outgoing request and the script&apos;s calls.</source>
        <translation>Envoyer vraiment la requête sortante et les appels du script.</translation>
    </message>
    <message>
        <source>Deadline for one method call.</source>
        <translation>Délai maximal d’un appel de méthode.</translation>
    </message>
    <message>
        <source>Print the run document as JSON.</source>
        <translation>Afficher le document d’exécution en JSON.</translation>
    </message>
    <message>
        <source>Only one SCRIPT.js can be run; there is also &quot;%1&quot;.</source>
        <translation>Un seul SCRIPT.js peut être exécuté&#x202f;; il y a aussi «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--request and --event exclude each other.</source>
        <translation>--request et --event s’excluent.</translation>
    </message>
    <message>
        <source>Name a sample with --request FILE or --event FILE.</source>
        <translation>Indiquez un exemple avec --request FICHIER ou --event FICHIER.</translation>
    </message>
    <message>
        <source>Script and sample cannot both come from standard input.</source>
        <translation>Le script et l’exemple ne peuvent pas venir tous deux de l’entrée standard.</translation>
    </message>
    <message>
        <source>--timeout must be a number of milliseconds, not &quot;%1&quot;.</source>
        <translation>--timeout doit être un nombre de millisecondes, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is an outgoing integration; give it an event with --event.</source>
        <translation>%1 est une intégration sortante&#x202f;; donnez-lui un événement avec --event.</translation>
    </message>
    <message>
        <source>%1 is an incoming integration; give it a request with --request.</source>
        <translation>%1 est une intégration entrante&#x202f;; donnez-lui une requête avec --request.</translation>
    </message>
    <message>
        <source>%1 is an outgoing sample; pass it with --event.</source>
        <translation>%1 est un exemple sortant&#x202f;; passez-le avec --event.</translation>
    </message>
    <message>
        <source>%1 is an incoming sample; pass it with --request.</source>
        <translation>%1 est un exemple entrant&#x202f;; passez-le avec --request.</translation>
    </message>
    <message>
        <source>Run one request or event through a script and say what would happen</source>
        <translation>Faire passer une requête ou un événement par un script et dire ce qui se passerait</translation>
    </message>
    <message>
        <source>The script; - is standard input.</source>
        <translation>Le script&#x202f;; - est l’entrée standard.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Reply to the caller: %1</source>
        <translation>Réponse à l’appelant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Request %1: %2 %3</source>
        <translation>Requête %1&#xa0;: %2 %3</translation>
    </message>
    <message>
        <source>retried after %1 ms</source>
        <translation>retentée après %1 ms</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>Message vers %1</translation>
    </message>
    <message>
        <source>Calls of the script</source>
        <translation>Appels du script</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>note</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Run every sample of a workspace against its expected result</source>
        <translation>Comparer chaque exemple d’un espace de travail à son résultat attendu</translation>
    </message>
    <message>
        <source>The workspace.</source>
        <translation>L’espace de travail.</translation>
    </message>
    <message>
        <source>Also write the results as JUnit XML.</source>
        <translation>Écrire aussi les résultats en JUnit XML.</translation>
    </message>
    <message>
        <source>Accept the new results as the expected ones.</source>
        <translation>Accepter les nouveaux résultats comme résultats attendus.</translation>
    </message>
    <message>
        <source>Name the workspace&apos;s folder.</source>
        <translation>Indiquez le dossier de l’espace de travail.</translation>
    </message>
    <message>
        <source>Only one workspace can be tested; there is also &quot;%1&quot;.</source>
        <translation>Un seul espace de travail peut être testé&#x202f;; il y a aussi «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Usage: hooksmith-cli COMMAND [OPTIONS]</source>
        <translation>Utilisation&#xa0;: hooksmith-cli COMMANDE [OPTIONS]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes&#xa0;:</translation>
    </message>
    <message>
        <source>hooksmith-cli COMMAND --help tells the options of a command.</source>
        <translation>hooksmith-cli COMMANDE --help donne les options d’une commande.</translation>
    </message>
    <message>
        <source>hooksmith-cli: no command given.</source>
        <translation>hooksmith-cli&#xa0;: aucune commande donnée.</translation>
    </message>
    <message>
        <source>hooksmith-cli: there is no command &quot;%1&quot;.</source>
        <translation>hooksmith-cli&#xa0;: il n’y a pas de commande «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The picture would be too large; choose a smaller --scale.</source>
        <translation>L’image serait trop grande&#x202f;; choisissez un --scale plus petit.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 must hold a message object or a list of them.</source>
        <translation>%1 doit contenir un objet message ou une liste de tels objets.</translation>
    </message>
    <message>
        <source>%1 holds no message.</source>
        <translation>%1 ne contient aucun message.</translation>
    </message>
    <message>
        <source>Draw this message; - = standard input.</source>
        <translation>Dessiner ce message&#x202f;; - = entrée standard.</translation>
    </message>
    <message>
        <source>The picture to write.</source>
        <translation>L’image à écrire.</translation>
    </message>
    <message>
        <source>light or dark.</source>
        <translation>light ou dark.</translation>
    </message>
    <message>
        <source>Width of the message list.</source>
        <translation>Largeur de la liste des messages.</translation>
    </message>
    <message>
        <source>Device pixels per pixel.</source>
        <translation>Pixels de l’appareil par pixel.</translation>
    </message>
    <message>
        <source>For tests: the time to show.</source>
        <translation>Pour les tests&#xa0;: l’heure à afficher.</translation>
    </message>
    <message>
        <source>For tests: folder of relative picture addresses.</source>
        <translation>Pour les tests&#xa0;: dossier des adresses d’image relatives.</translation>
    </message>
    <message>
        <source>Unexpected argument %1.</source>
        <translation>Argument %1 inattendu.</translation>
    </message>
    <message>
        <source>--out needs --render MESSAGE.json.</source>
        <translation>--out a besoin de --render MESSAGE.json.</translation>
    </message>
    <message>
        <source>--render needs --out FILE.png.</source>
        <translation>--render a besoin de --out FILE.png.</translation>
    </message>
    <message>
        <source>--theme is light or dark, not %1.</source>
        <translation>--theme vaut light ou dark, pas %1.</translation>
    </message>
    <message>
        <source>--width is a number of pixels from 200 to 4000.</source>
        <translation>--width est un nombre de pixels de 200 à 4000.</translation>
    </message>
    <message>
        <source>--scale is a number from 0.25 to 8.</source>
        <translation>--scale est un nombre de 0.25 à 8.</translation>
    </message>
    <message>
        <source>The body is not well-formed XML: %1 (line %2, column %3).</source>
        <translation>Le corps n’est pas du XML bien formé&#xa0;: %1 (ligne %2, colonne %3).</translation>
    </message>
    <message>
        <source>The body</source>
        <translation>Le corps</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a proxy, as in http://proxy.example.org:3128 or socks5://127.0.0.1:1080.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’adresse d’un proxy, comme http://proxy.example.org:3128 ou socks5://127.0.0.1:1080.</translation>
    </message>
    <message>
        <source>The proxy&apos;s user and password have fields of their own; they are not kept in its address.</source>
        <translation>L’utilisateur et le mot de passe du proxy ont leurs propres champs&#x202f;; ils ne sont pas gardés dans son adresse.</translation>
    </message>
    <message>
        <source>%1 holds no certificate that can be read (PEM); only the system&apos;s authorities are trusted.</source>
        <translation>%1 ne contient aucun certificat lisible (PEM)&#x202f;; seules les autorités du système sont reconnues.</translation>
    </message>
    <message>
        <source>A proxy is to be used, but its address is missing or wrong; nothing goes through a proxy.</source>
        <translation>Un proxy doit être utilisé, mais son adresse manque ou est fausse&#x202f;; rien ne passe par un proxy.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read, so the defaults hold.</source>
        <translation>Les paramètres dans %1 ne peuvent pas être lus, les valeurs par défaut s’appliquent donc.</translation>
    </message>
    <message>
        <source>The settings in %1 could not be read, so the defaults hold. The file is kept as %2.</source>
        <translation>Les paramètres dans %1 n’ont pas pu être lus, les valeurs par défaut s’appliquent donc. Le fichier est conservé sous %2.</translation>
    </message>
    <message>
        <source>The settings cannot be written to %1: what you choose holds until Hooksmith is closed.</source>
        <translation>Les paramètres ne peuvent pas être écrits dans %1&#xa0;: ce que vous choisissez vaut jusqu’à la fermeture de Hooksmith.</translation>
    </message>
    <message>
        <source>This file does not hold exported settings of Hooksmith.</source>
        <translation>Ce fichier ne contient pas de paramètres exportés de Hooksmith.</translation>
    </message>
    <message>
        <source>The language of menus, sentences, dates and numbers.</source>
        <translation>La langue des menus, des phrases, des dates et des nombres.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Breaks lines of a script that are wider than its pane.</source>
        <translation>Coupe les lignes d’un script plus larges que son volet.</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Retour à la ligne automatique</translation>
    </message>
    <message>
        <source>Shows what a line wrote to the console at its end.</source>
        <translation>Affiche au bout d’une ligne ce qu’elle a écrit dans la console.</translation>
    </message>
    <message>
        <source>Console text beside its line</source>
        <translation>Texte de la console à côté de sa ligne</translation>
    </message>
    <message>
        <source>The Rocket.Chat version that scripts are run like.</source>
        <translation>La version de Rocket.Chat dont les scripts suivent le comportement.</translation>
    </message>
    <message>
        <source>Behave like</source>
        <translation>Se comporter comme</translation>
    </message>
    <message>
        <source>How long after the last key the script is run again.</source>
        <translation>Combien de temps après la dernière frappe le script est exécuté à nouveau.</translation>
    </message>
    <message>
        <source>Pause before a run</source>
        <translation>Pause avant une exécution</translation>
    </message>
    <message>
        <source>The hosts that the message may load pictures from; from others nothing is loaded before you click the picture&apos;s place.</source>
        <translation>Les hôtes d’où le message peut charger des images&#x202f;; des autres, rien n’est chargé avant que vous cliquiez à la place de l’image.</translation>
    </message>
    <message>
        <source>Hosts of pictures</source>
        <translation>Hôtes des images</translation>
    </message>
    <message>
        <source>The way to the network: as the desktop or the environment (http_proxy) say, directly, or through the proxy below. This computer itself is always reached directly.</source>
        <translation>L’accès au réseau&#xa0;: comme l’indiquent le bureau ou l’environnement (http_proxy), directement, ou par le proxy ci-dessous. Cet ordinateur lui-même est toujours joint directement.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Where the proxy is: http://HOST:PORT or socks5://HOST:PORT.</source>
        <translation>Où se trouve le proxy&#xa0;: http://HÔTE:PORT ou socks5://HÔTE:PORT.</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Adresse du proxy</translation>
    </message>
    <message>
        <source>The user that the proxy asks for; its password is kept in the desktop&apos;s key store.</source>
        <translation>L’utilisateur que demande le proxy&#x202f;; son mot de passe est gardé dans le trousseau de clés du bureau.</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Utilisateur du proxy</translation>
    </message>
    <message>
        <source>Hosts that are reached without the proxy; .example.org is every host below it.</source>
        <translation>Hôtes joints sans le proxy&#x202f;; .example.org désigne tout hôte en dessous.</translation>
    </message>
    <message>
        <source>Not through the proxy</source>
        <translation>Sans passer par le proxy</translation>
    </message>
    <message>
        <source>A PEM file with certificates of an authority of your own, trusted besides those of the system.</source>
        <translation>Un fichier PEM avec les certificats d’une autorité à vous, reconnus en plus de ceux du système.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autorité de certification</translation>
    </message>
    <message>
        <source>What closing the window does to a relay that runs.</source>
        <translation>Ce que la fermeture de la fenêtre fait d’un relais en marche.</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>À la fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>Shows a notification for every webhook that arrives, not only for what went wrong.</source>
        <translation>Affiche une notification pour chaque webhook qui arrive, pas seulement pour ce qui a mal tourné.</translation>
    </message>
    <message>
        <source>Say when webhooks arrive</source>
        <translation>Signaler l’arrivée des webhooks</translation>
    </message>
    <message>
        <source>As the desktop&apos;s</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>The one below</source>
        <translation>Celui ci-dessous</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>Le laisser tourner</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>L’arrêter</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>There is no environment &quot;%1&quot;; the workspace has none.</source>
        <translation>Il n’y a pas d’environnement «&#xa0;%1&#xa0;»&#x202f;; l’espace de travail n’en a aucun.</translation>
    </message>
    <message>
        <source>There is no environment &quot;%1&quot;; there are %2.</source>
        <translation>Il n’y a pas d’environnement «&#xa0;%1&#xa0;»&#x202f;; il y a %2.</translation>
    </message>
    <message>
        <source>The environment of the sample&apos;s workspace whose variables are put in.</source>
        <translation>L’environnement de l’espace de travail de l’exemple dont les variables sont insérées.</translation>
    </message>
    <message>
        <source>--environment needs a sample in a workspace; %1 is in none.</source>
        <translation>--environment a besoin d’un exemple dans un espace de travail&#x202f;; %1 n’est dans aucun.</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>avertissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>The environment whose variables are put in; without it the one that &quot;testEnvironment&quot; of hooksmith.json names.</source>
        <translation>L’environnement dont les variables sont insérées&#x202f;; sans cette option, celui que nomme «&#xa0;testEnvironment&#xa0;» de hooksmith.json.</translation>
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
        <translation>Le serveur l’accepte, mais le client ne peut pas afficher un champ dont la valeur est de type %1. Envoyez une chaîne.</translation>
    </message>
    <message>
        <source>The client cannot draw a field whose value is of the type %1. Send a string.</source>
        <translation>Le client ne peut pas afficher un champ dont la valeur est de type %1. Envoyez une chaîne.</translation>
    </message>
    <message numerus="yes">
        <source>%n tested: %1</source>
        <translation>
            <numerusform>%n testé&#xa0;: %1</numerusform>
            <numerusform>%n testés&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>(stub)</source>
        <translation>(bouchon)</translation>
    </message>
    <message>
        <source>The font of scripts and requests.</source>
        <translation>La police des scripts et des requêtes.</translation>
    </message>
    <message>
        <source>Font of code</source>
        <translation>Police du code</translation>
    </message>
    <message>
        <source>How long a method of a script may take in the window before its run is stopped. The relay and the command line have times of their own.</source>
        <translation>Durée que peut prendre une méthode d’un script dans la fenêtre avant que son exécution soit arrêtée. Le relais et la ligne de commande ont leurs propres durées.</translation>
    </message>
    <message>
        <source>Time limit of a method</source>
        <translation>Limite de temps d’une méthode</translation>
    </message>
    <message>
        <source>What is shown when Hooksmith is started without a folder; without a last workspace it is the example.</source>
        <translation>Ce qui s’affiche quand Hooksmith est démarré sans dossier&#x202f;; sans dernier espace de travail, c’est celui de démonstration.</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Au démarrage</translation>
    </message>
    <message>
        <source>The last workspace</source>
        <translation>Le dernier espace de travail</translation>
    </message>
    <message>
        <source>The welcome page</source>
        <translation>La page d’accueil</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Espaces de travail</translation>
    </message>
    <message>
        <source>The body parser refuses the character set: &quot;%1&quot;.</source>
        <translation>L’analyseur de corps refuse le jeu de caractères&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Send UTF-8.</source>
        <translation>Envoyez de l’UTF-8.</translation>
    </message>
    <message>
        <source>The body is nested deeper than Hooksmith reads: a server would read it.</source>
        <translation>Le corps est imbriqué plus profondément que ce que lit Hooksmith&#xa0;: un serveur le lirait.</translation>
    </message>
    <message>
        <source>This destructuring changes a variable that the same expression has read before: a server goes on with the old value, Hooksmith&apos;s engine with the new one. Make it a statement of its own.</source>
        <translation>Cette déstructuration modifie une variable que la même expression a lue auparavant&#xa0;: un serveur continue avec l’ancienne valeur, le moteur de Hooksmith avec la nouvelle. Faites-en une instruction à part.</translation>
    </message>
    <message>
        <source>Where &quot;getOwnPropertyDescriptor&quot; describes a property that the proxy&apos;s target does not have, Hooksmith&apos;s engine throws a TypeError; a server takes the description.</source>
        <translation>Quand «&#xa0;getOwnPropertyDescriptor&#xa0;» décrit une propriété que la cible du proxy n’a pas, le moteur de Hooksmith lève une TypeError&#x202f;; un serveur accepte la description.</translation>
    </message>
    <message>
        <source>As a key of a Map or Set, this proxy&apos;s traps are asked for a symbol of Hooksmith&apos;s engine; on a server they are not asked at all.</source>
        <translation>Comme clé d’une Map ou d’un Set, les traps de ce proxy sont interrogées sur un symbole du moteur de Hooksmith&#x202f;; sur un serveur, elles ne le sont pas du tout.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>The file checks nothing: it has neither test(…) nor expect(…).</source>
        <translation>Le fichier ne vérifie rien&#xa0;: il ne contient ni test(…) ni expect(…).</translation>
    </message>
    <message>
        <source>check &quot;%1&quot;: %2</source>
        <translation>vérification «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué(s)</translation>
    </message>
    <message numerus="yes">
        <source>%n more button(s) are not drawn here.</source>
        <translation>
            <numerusform>%n bouton de plus n’est pas affiché ici.</numerusform>
            <numerusform>%n boutons de plus ne sont pas affichés ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>No message yet: run a sample to see what the script posts.</source>
        <translation>Pas encore de message&#xa0;: exécutez un exemple pour voir ce que le script publie.</translation>
    </message>
    <message>
        <source>The message is too long for one picture: nothing was copied.</source>
        <translation>Le message est trop long pour une seule image&#xa0;: rien n’a été copié.</translation>
    </message>
    <message>
        <source>Show the run step by step (Trace)</source>
        <translation>Afficher l’exécution pas à pas (Déroulement)</translation>
    </message>
    <message>
        <source>%1: something has changed; testing again.</source>
        <translation>%1&#xa0;: quelque chose a changé&#x202f;; nouveau test en cours.</translation>
    </message>
    <message>
        <source>Print the results as one JSON document instead of lines.</source>
        <translation>Afficher les résultats sous forme d’un document JSON plutôt que de lignes.</translation>
    </message>
    <message>
        <source>Test again after every change of the workspace, until Ctrl+C.</source>
        <translation>Retester après chaque modification de l’espace de travail, jusqu’à Ctrl+C.</translation>
    </message>
    <message>
        <source>--watch is for people: it makes no --junit and no --json.</source>
        <translation>--watch s’adresse aux personnes&#xa0;: cette option ne produit ni --junit ni --json.</translation>
    </message>
    <message>
        <source>The log cannot be written to %1.</source>
        <translation>Le journal de Hooksmith ne peut pas être écrit dans %1.</translation>
    </message>
    <message>
        <source>%1 is missing: scripts cannot be run or checked and messages cannot be drawn. Files can be edited, and the relay passes requests through. Reinstall Hooksmith.</source>
        <translation>%1 manque&#xa0;: les scripts ne peuvent être ni exécutés ni vérifiés, et les messages ne peuvent pas être affichés. Les fichiers peuvent être modifiés, et le relais transmet les requêtes telles quelles. Réinstallez Hooksmith.</translation>
    </message>
    <message>
        <source>esbuild is missing beside Hooksmith&apos;s programs: scripts cannot be run. Everything else works. Reinstall Hooksmith, or name it in HOOKSMITH_ESBUILD.</source>
        <translation>esbuild manque à côté des programmes de Hooksmith&#xa0;: les scripts ne peuvent pas être exécutés. Tout le reste fonctionne. Réinstallez Hooksmith, ou indiquez esbuild dans HOOKSMITH_ESBUILD.</translation>
    </message>
    <message>
        <source>Qt&apos;s plug-in for SQLite is missing: the relay cannot keep what it receives. Everything else works. On Debian it is in libqt6sql6-sqlite.</source>
        <translation>Le plug-in SQLite de Qt manque&#xa0;: le relais ne peut pas conserver ce qu’il reçoit. Tout le reste fonctionne. Sous Debian, il se trouve dans libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>Qt&apos;s plug-in for TLS is missing: https addresses cannot be reached. Everything else works.</source>
        <translation>Le plug-in TLS de Qt manque&#xa0;: les adresses https sont injoignables. Tout le reste fonctionne.</translation>
    </message>
    <message>
        <source>No font for emoji is installed: in messages they are shown as boxes. What is posted is right all the same. On Debian one is in fonts-noto-color-emoji.</source>
        <translation>Aucune police d’emojis n’est installée&#xa0;: dans les messages, ils apparaissent sous forme de carrés. Ce qui est publié est néanmoins correct. Sous Debian, il y en a une dans fonts-noto-color-emoji.</translation>
    </message>
    <message numerus="yes">
        <source>%1 answered with more than %n byte(s); that is no reply of a Rocket.Chat server.</source>
        <translation>
            <numerusform>%1 a répondu avec plus de %n octet&#x202f;; ce n’est pas une réponse de serveur Rocket.Chat.</numerusform>
            <numerusform>%1 a répondu avec plus de %n octets&#x202f;; ce n’est pas une réponse de serveur Rocket.Chat.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 redirects without saying where to; the token is not sent after redirects.</source>
        <translation>%1 redirige sans dire vers où&#x202f;; le jeton n’est pas envoyé après une redirection.</translation>
    </message>
    <message>
        <source>The text is too large to import: at most %1 MB are read.</source>
        <translation>Le texte dépasse la taille importable&#x202f;: %1 Mo au plus sont lus.</translation>
    </message>
    <message>
        <source>This is not a text that can be imported.</source>
        <translation>Ce n’est pas un texte importable.</translation>
    </message>
    <message>
        <source>This is no curl command, HTTP file, HAR file, Postman collection, sample or JSON.</source>
        <translation>Ce n’est ni une commande curl, ni un fichier HTTP, ni un fichier HAR, ni une collection Postman, ni un exemple, ni du JSON.</translation>
    </message>
    <message numerus="yes">
        <source>The request line and headers are longer than %n byte(s). Send fewer or shorter headers, or a shorter address.</source>
        <translation>
            <numerusform>La ligne de requête et les en-têtes dépassent %n octet. Envoyez des en-têtes moins nombreux ou plus courts, ou une adresse plus courte.</numerusform>
            <numerusform>La ligne de requête et les en-têtes dépassent %n octets. Envoyez des en-têtes moins nombreux ou plus courts, ou une adresse plus courte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The body is longer than %n byte(s). Send less, or raise the relay&apos;s body limit.</source>
        <translation>
            <numerusform>Le corps dépasse %n octet. Envoyez-en moins, ou relevez la limite de corps du relais.</numerusform>
            <numerusform>Le corps dépasse %n octets. Envoyez-en moins, ou relevez la limite de corps du relais.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server refuses the message: this must be a string, not %1.</source>
        <translation>Le serveur refuse le message&#x202f;: ce doit être une chaîne, pas %1.</translation>
    </message>
    <message>
        <source>The server refuses the message: this must be a string or a number, not %1.</source>
        <translation>Le serveur refuse le message&#x202f;: ce doit être une chaîne ou un nombre, pas %1.</translation>
    </message>
    <message>
        <source>The server refuses the message: this must be true or false, not %1.</source>
        <translation>Le serveur refuse le message&#x202f;: ce doit être true ou false, pas %1.</translation>
    </message>
    <message>
        <source>The server refuses the message: this must be a number, not %1.</source>
        <translation>Le serveur refuse le message&#x202f;: ce doit être un nombre, pas %1.</translation>
    </message>
    <message>
        <source>The server refuses the message: this must be an object, not %1.</source>
        <translation>Le serveur refuse le message&#x202f;: ce doit être un objet, pas %1.</translation>
    </message>
    <message>
        <source>The server refuses the message: this must be a list, not %1.</source>
        <translation>Le serveur refuse le message&#x202f;: ce doit être une liste, pas %1.</translation>
    </message>
    <message>
        <source>The server refuses the message: this must be a full address (https://…) or an upload path, not %1.</source>
        <translation>Le serveur refuse le message&#x202f;: ce doit être une adresse complète (https://…) ou un chemin de fichier chargé, pas %1.</translation>
    </message>
    <message>
        <source>The server refuses the message: Invalid href value provided. It must be a full address (https://…) or an upload path.</source>
        <translation>Le serveur refuse le message&#x202f;: Invalid href value provided. Ce doit être une adresse complète (https://…) ou un chemin de fichier chargé.</translation>
    </message>
    <message>
        <source>%1 did not answer in time (%2 s).</source>
        <extracomment>%2: a number, with a fraction where there is one</extracomment>
        <translation>%1 n’a pas répondu à temps (%2 s).</translation>
    </message>
    <message>
        <source>%1 redirects without saying where to; messages are not sent after redirects.</source>
        <translation>%1 redirige sans dire vers où&#x202f;; les messages ne sont pas envoyés après une redirection.</translation>
    </message>
    <message numerus="yes">
        <source>Too many requests came from %2 (allowed a minute: %1). The next one is welcome in %n second(s); the limit is a setting of the relay.</source>
        <translation>
            <numerusform>Trop de requêtes sont venues de %2 (autorisées par minute&#x202f;: %1). La prochaine sera acceptée dans %n seconde&#x202f;; la limite est un paramètre du relais.</numerusform>
            <numerusform>Trop de requêtes sont venues de %2 (autorisées par minute&#x202f;: %1). La prochaine sera acceptée dans %n secondes&#x202f;; la limite est un paramètre du relais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The request did not arrive within %n second(s).</source>
        <translation>
            <numerusform>La requête n’est pas arrivée en %n seconde.</numerusform>
            <numerusform>La requête n’est pas arrivée en %n secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n connection(s) are open. Close some, or try again in a moment.</source>
        <translation>
            <numerusform>Plus de %n connexion est ouverte. Fermez-la, ou réessayez dans un instant.</numerusform>
            <numerusform>Plus de %n connexions sont ouvertes. Fermez-en quelques-unes, ou réessayez dans un instant.</numerusform>
        </translation>
    </message>
    <message>
        <source>The relay&apos;s setting &quot;%1&quot; must be an object.</source>
        <translation>Le paramètre «&#xa0;%1&#xa0;» du relais doit être un objet.</translation>
    </message>
    <message>
        <source>The relay&apos;s setting &quot;%3&quot; must be a number from %1 to %2.</source>
        <translation>Le paramètre «&#xa0;%3&#xa0;» du relais doit être un nombre de %1 à %2.</translation>
    </message>
    <message>
        <source>The relay&apos;s setting &quot;%1&quot; must be true or false.</source>
        <translation>Le paramètre «&#xa0;%1&#xa0;» du relais doit être true ou false.</translation>
    </message>
    <message>
        <source>The relay&apos;s setting &quot;%1&quot; must be a text.</source>
        <translation>Le paramètre «&#xa0;%1&#xa0;» du relais doit être un texte.</translation>
    </message>
    <message>
        <source>The relay&apos;s setting &quot;%1&quot; must be an address that begins with http:// or https://.</source>
        <translation>Le paramètre «&#xa0;%1&#xa0;» du relais doit être une adresse commençant par http:// ou https://.</translation>
    </message>
    <message>
        <source>The relay&apos;s setting &quot;%1&quot; must be the id of the account that posts.</source>
        <translation>Le paramètre «&#xa0;%1&#xa0;» du relais doit être l’identifiant du compte qui publie.</translation>
    </message>
    <message>
        <source>The relay&apos;s setting &quot;%1&quot; must be the name of the secret that holds the token.</source>
        <translation>Le paramètre «&#xa0;%1&#xa0;» du relais doit être le nom du secret qui contient le jeton.</translation>
    </message>
    <message>
        <source>The relay&apos;s setting &quot;%1&quot; must be script, pass-through, hold, outgoing or answer.</source>
        <translation>Le paramètre «&#xa0;%1&#xa0;» du relais doit être script, pass-through, hold, outgoing ou answer.</translation>
    </message>
    <message>
        <source>The relay&apos;s setting &quot;%1&quot; must be the id of a provider that signs.</source>
        <translation>Le paramètre «&#xa0;%1&#xa0;» du relais doit être l’identifiant d’un fournisseur qui signe.</translation>
    </message>
    <message>
        <source>The relay&apos;s setting &quot;%1&quot; must be a list of names.</source>
        <translation>Le paramètre «&#xa0;%1&#xa0;» du relais doit être une liste de noms.</translation>
    </message>
    <message>
        <source>The limit of calls to this address is reached (calls: %1, allowed: %2 in %3 ms): &quot;%4&quot;.</source>
        <extracomment>%1, %2: numbers of calls</extracomment>
        <translation>La limite d’appels de cette adresse est atteinte (appels&#x202f;: %1, autorisés&#x202f;: %2 en %3 ms)&#x202f;: «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>The script returned an object without an object &quot;content&quot;; the server fails with &quot;%1&quot;.</source>
        <translation>Le script a renvoyé un objet sans objet «&#xa0;content&#xa0;»&#x202f;; le serveur échoue avec «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The script returned a value of the type %1 without an object &quot;content&quot;; the server fails with &quot;%2&quot;.</source>
        <translation>Le script a renvoyé une valeur de type %1 sans objet «&#xa0;content&#xa0;»&#x202f;; le serveur échoue avec «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of the integration must be &quot;webhook-incoming&quot; or &quot;webhook-outgoing&quot;.</source>
        <translation>«&#xa0;%1&#xa0;» de l’intégration doit être «&#xa0;webhook-incoming&#xa0;» ou «&#xa0;webhook-outgoing&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of the integration must be a text.</source>
        <translation>«&#xa0;%1&#xa0;» de l’intégration doit être un texte.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of the integration must be true or false.</source>
        <translation>«&#xa0;%1&#xa0;» de l’intégration doit être true ou false.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 answered %3 (%n byte(s)).</source>
        <translation>
            <numerusform>%1 %2 a répondu %3 (%n octet).</numerusform>
            <numerusform>%1 %2 a répondu %3 (%n octets).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are posted.</source>
        <translation>
            <numerusform>%n message est publié.</numerusform>
            <numerusform>%n messages sont publiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: an expected result must be an object.</source>
        <translation>%1&#x202f;: un résultat attendu doit être un objet.</translation>
    </message>
    <message>
        <source>%2: an expected result must say &quot;format&quot;: %1.</source>
        <translation>%2&#x202f;: un résultat attendu doit contenir «&#xa0;format&#xa0;»&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The text is too long (characters: %1); servers take %2 unless set otherwise (&quot;error-message-size-exceeded&quot;).</source>
        <translation>Le texte est trop long (caractères&#x202f;: %1)&#x202f;; les serveurs en acceptent %2 sauf réglage contraire («&#xa0;error-message-size-exceeded&#xa0;»).</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme of the window</comment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme of the window</comment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>None</source>
        <comment>proxy</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>The secret {{%1}} has no value here (%2); it is put in when the request is sent.</source>
        <translation>Le secret {{%1}} n’a pas de valeur ici (%2)&#x202f;; il est inséré à l’envoi de la requête.</translation>
    </message>
    <message>
        <source>The variable {{%1}} has no value (%2).</source>
        <translation>La variable {{%1}} n’a pas de valeur (%2).</translation>
    </message>
    <message>
        <source>The variable {{%1}} refers to itself or too deeply to others (%2).</source>
        <translation>La variable {{%1}} renvoie à elle-même ou trop profondément à d’autres (%2).</translation>
    </message>
    <message>
        <source>The variable {{%1}} makes the request larger than can be sent (%2).</source>
        <translation>La variable {{%1}} rend la requête trop grande pour être envoyée (%2).</translation>
    </message>
    <message>
        <source>address</source>
        <comment>place of a variable</comment>
        <translation>adresse</translation>
    </message>
    <message>
        <source>header %1</source>
        <comment>place of a variable</comment>
        <translation>en-tête %1</translation>
    </message>
    <message>
        <source>body</source>
        <comment>place of a variable</comment>
        <translation>corps</translation>
    </message>
    <message>
        <source>Blank incoming webhook</source>
        <translation>Webhook entrant vide</translation>
    </message>
    <message>
        <source>Blank outgoing webhook</source>
        <translation>Webhook sortant vide</translation>
    </message>
    <message>
        <source>Command bot</source>
        <translation>Robot de commandes</translation>
    </message>
    <message>
        <source>Message forwarder</source>
        <translation>Transfert de messages</translation>
    </message>
    <message>
        <source>Microsoft Teams cards</source>
        <translation>Cartes Microsoft Teams</translation>
    </message>
    <message>
        <source>New user greeter</source>
        <translation>Accueil des nouveaux utilisateurs</translation>
    </message>
    <message>
        <source>Slack-compatible senders</source>
        <translation>Expéditeurs compatibles avec Slack</translation>
    </message>
    <message>
        <source>Upload notice</source>
        <translation>Avis de fichier chargé</translation>
    </message>
    <message>
        <source>In the client this click sends &quot;%1&quot; to the room, in the name of the person who clicks.</source>
        <translation>Dans le client, ce clic envoie «&#xa0;%1&#xa0;» dans le salon, au nom de la personne qui clique.</translation>
    </message>
    <message>
        <source>In the client this click puts &quot;%1&quot; into the room&apos;s message field.</source>
        <translation>Dans le client, ce clic met «&#xa0;%1&#xa0;» dans le champ de message du salon.</translation>
    </message>
    <message>
        <source>In the client this click quotes the message and puts &quot;%1&quot; into the room&apos;s message field.</source>
        <translation>Dans le client, ce clic cite le message et met «&#xa0;%1&#xa0;» dans le champ de message du salon.</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>look of the message</comment>
        <translation>Sombre</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2: %3, %n byte(s): %4 (answered %5)</source>
        <translation>
            <numerusform>%1 %2&#x202f;: %3, %n octet&#x202f;: %4 (répondu %5)</numerusform>
            <numerusform>%1 %2&#x202f;: %3, %n octets&#x202f;: %4 (répondu %5)</numerusform>
        </translation>
    </message>
    <message>
        <source>The server gives no token: %1.</source>
        <translation>Le serveur ne délivre pas de jeton&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The server&apos;s answer (%1) holds no bearer token.</source>
        <translation>La réponse du serveur (%1) ne contient pas de jeton Bearer.</translation>
    </message>
    <message>
        <source>The delivery is not accepted, because %1 was deleted, moved or replaced while the relay had it open. Start the relay again; the sender should send it again.</source>
        <translation>La livraison n’est pas acceptée, car %1 a été supprimé, déplacé ou remplacé alors que le relais l’utilisait. Redémarrez le relais&#x202f;; l’expéditeur devrait envoyer la livraison à nouveau.</translation>
    </message>
    <message>
        <source>The sender closed the connection before its request was complete. A proxy that gives up early, or a Content-Length that is too large?</source>
        <translation>L’expéditeur a fermé la connexion avant que sa requête soit complète. Un proxy qui abandonne trop tôt, ou un Content-Length trop grand&#x202f;?</translation>
    </message>
    <message>
        <source>The body is nested deeper than Hooksmith reads, so what the server would do with it is not known here.</source>
        <translation>Le corps est imbriqué plus profondément que ce que lit Hooksmith&#x202f;; ce que le serveur en ferait n’est donc pas connu ici.</translation>
    </message>
    <message>
        <source>Send a body that is nested less deeply.</source>
        <translation>Envoyez un corps moins profondément imbriqué.</translation>
    </message>
    <message>
        <source>The body is nested too deeply to be copied to the script; the server answers &quot;%1&quot;.</source>
        <translation>Le corps est imbriqué trop profondément pour être copié vers le script&#x202f;; le serveur répond «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>For GitHub repositories and (with --org=NAME instead of --repo) organizations; makes the webhook there by itself, and removes it when it ends.</source>
        <translation>Pour les dépôts et (avec --org=NAME au lieu de --repo) les organisations GitHub&#x202f;; y crée lui-même le webhook, et le supprime en se terminant.</translation>
    </message>
    <message>
        <source>Go to what made this</source>
        <translation>Aller à l’origine</translation>
    </message>
    <message>
        <source>%1: not made by the script, but by the integration or the server.</source>
        <translation>%1&#xa0;: ne vient pas du script, mais de l’intégration ou du serveur.</translation>
    </message>
    <message>
        <source>%1: line %2 of the script. F12 or Ctrl+click goes there.</source>
        <translation>%1&#xa0;: ligne %2 du script. F12 ou Ctrl+clic pour y aller.</translation>
    </message>
    <message>
        <source>%1: which line of the script makes it is not certain.</source>
        <translation>%1&#xa0;: la ligne du script qui le produit n’est pas connue avec certitude.</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Envoyer…</translation>
    </message>
    <message>
        <source>Post this message to a Rocket.Chat server</source>
        <translation>Publier ce message sur un serveur Rocket.Chat</translation>
    </message>
    <message>
        <source>The relay only reads secrets.</source>
        <translation>Le relais ne peut que lire les secrets.</translation>
    </message>
    <message>
        <source>This server compiles scripts with Babel, which makes &quot;var&quot; of &quot;let&quot; and &quot;const&quot;: there the variable is undefined at this place and the script goes on.</source>
        <translation>Ce serveur compile les scripts avec Babel, qui change «&#xa0;let&#xa0;» et «&#xa0;const&#xa0;» en «&#xa0;var&#xa0;»&#xa0;: la variable y est undefined à cet endroit et le script continue.</translation>
    </message>
    <message>
        <source>Hooksmith&apos;s engine counts all parameters in &quot;%1.length&quot;; a server counts those before the first with a default value.</source>
        <translation>Le moteur de Hooksmith compte tous les paramètres dans «&#xa0;%1.length&#xa0;»&#x202f;; un serveur compte ceux qui précèdent le premier à avoir une valeur par défaut.</translation>
    </message>
    <message>
        <source>A variable that is declared inside &quot;with&quot; does not get its value in Hooksmith&apos;s engine. Declare it outside.</source>
        <translation>Une variable déclarée à l’intérieur de «&#xa0;with&#xa0;» ne reçoit pas sa valeur dans le moteur de Hooksmith. Déclarez-la à l’extérieur.</translation>
    </message>
    <message>
        <source>The script has made more than 10,000 proxies. A server refuses each of them where values are copied; Hooksmith&apos;s engine knows the first only.</source>
        <translation>Le script a créé plus de 10&#x202f;000 proxys. Un serveur refuse chacun d’eux là où des valeurs sont copiées&#x202f;; le moteur de Hooksmith ne reconnaît que les premiers.</translation>
    </message>
    <message>
        <source>Hooksmith&apos;s engine reads what eval and Function are given as JavaScript of 2016: newer syntax in it works on a server, but not here.</source>
        <translation>Le moteur de Hooksmith lit ce que reçoivent eval et Function comme du JavaScript de 2016&#xa0;: une syntaxe plus récente y fonctionne sur un serveur, mais pas ici.</translation>
    </message>
    <message>
        <source>This property was deleted and set again. On a server it comes last then; in Hooksmith&apos;s engine it has its old place, which shows where keys are listed (Object.keys, for…in, JSON). Make a new object, or use a Map.</source>
        <translation>Cette propriété a été supprimée puis définie à nouveau. Sur un serveur, elle vient alors en dernier&#x202f;; dans le moteur de Hooksmith, elle garde son ancienne place, ce qui se voit là où les clés sont énumérées (Object.keys, for…in, JSON). Créez un nouvel objet, ou utilisez une Map.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a parameter and a variable of the body: on a server a default value goes on seeing the parameter, in Hooksmith&apos;s engine it sees the variable. Give one of them another name.</source>
        <translation>«&#xa0;%1&#xa0;» est un paramètre et une variable du corps&#xa0;: sur un serveur, une valeur par défaut continue de voir le paramètre, dans le moteur de Hooksmith elle voit la variable. Donnez un autre nom à l’un des deux.</translation>
    </message>
    <message>
        <source>&quot;new&quot; with an asynchronous function or a generator fails on a server (&quot;%1 is not a constructor&quot;), but not in Hooksmith&apos;s engine.</source>
        <translation>«&#xa0;new&#xa0;» avec une fonction asynchrone ou un générateur échoue sur un serveur («&#xa0;%1 is not a constructor&#xa0;»), mais pas dans le moteur de Hooksmith.</translation>
    </message>
    <message>
        <source>In Hooksmith&apos;s engine no object is an instance of an asynchronous generator; on a server what %1() gives is one.</source>
        <translation>Dans le moteur de Hooksmith, aucun objet n’est une instance d’un générateur asynchrone&#x202f;; sur un serveur, ce que donne %1() en est une.</translation>
    </message>
    <message>
        <source>A text for eval or Function could not be read. Hooksmith&apos;s engine knows JavaScript of 2016 there; a server knows newer syntax, too.</source>
        <translation>Un texte destiné à eval ou à Function n’a pas pu être lu. Le moteur de Hooksmith y connaît le JavaScript de 2016&#x202f;; un serveur connaît aussi une syntaxe plus récente.</translation>
    </message>
    <message>
        <source>This promise is resolved with itself: a server rejects it (&quot;Chaining cycle detected for promise&quot;), in Hooksmith&apos;s engine it never settles.</source>
        <translation>Cette promesse est résolue avec elle-même&#xa0;: un serveur la rejette («&#xa0;Chaining cycle detected for promise&#xa0;»), dans le moteur de Hooksmith elle n’aboutit jamais.</translation>
    </message>
    <message>
        <source>There is no journal in %1. A relay makes one when it starts; --data names another folder.</source>
        <translation>Il n’y a pas de journal dans %1. Un relais en crée un à son démarrage&#x202f;; --data désigne un autre dossier.</translation>
    </message>
    <message>
        <source>Once: gh auth login, then gh extension install cli/gh-webhook; for organizations also gh auth refresh --scopes admin:org_hook</source>
        <translation>Une fois&#xa0;: gh auth login, puis gh extension install cli/gh-webhook&#x202f;; pour les organisations, aussi gh auth refresh --scopes admin:org_hook</translation>
    </message>
    <message>
        <source>Only deliveries that match, for example &quot;provider:github status:&gt;=400&quot;; may be given several times.</source>
        <translation>Seulement les livraisons qui correspondent, par exemple «&#xa0;provider:github status:&gt;=400&#xa0;»&#x202f;; peut être indiqué plusieurs fois.</translation>
    </message>
    <message>
        <source>How many at most, newest first (default: %1); 0: all.</source>
        <translation>Combien au plus, les plus récentes d’abord (par défaut&#xa0;: %1)&#x202f;; 0&#xa0;: toutes.</translation>
    </message>
    <message>
        <source>Print one line of JSON per delivery.</source>
        <translation>Afficher une ligne de JSON par livraison.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not expected; what to look for is given with --filter.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas attendu&#x202f;; ce qu’il faut chercher s’indique avec --filter.</translation>
    </message>
    <message>
        <source>--limit wants a number from 0 on, not &quot;%1&quot;.</source>
        <translation>--limit attend un nombre à partir de 0, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>hooksmith-cli: the journal is empty.</source>
        <translation>hooksmith-cli&#xa0;: le journal est vide.</translation>
    </message>
    <message>
        <source>hooksmith-cli: no delivery matches.</source>
        <translation>hooksmith-cli&#xa0;: aucune livraison ne correspond.</translation>
    </message>
    <message>
        <source>--filter &quot;%1&quot;, from character %2: %3</source>
        <translation>--filter «&#xa0;%1&#xa0;», à partir du caractère %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Print only events of deliveries that match, for example &quot;provider:github status:&gt;=400&quot;; may be given several times. All others are received, stored and forwarded as well.</source>
        <translation>N’afficher que les événements des livraisons qui correspondent, par exemple «&#xa0;provider:github status:&gt;=400&#xa0;»&#x202f;; peut être indiqué plusieurs fois. Toutes les autres sont également reçues, stockées et transférées.</translation>
    </message>
    <message>
        <source>Forwarded.</source>
        <translation>Transféré.</translation>
    </message>
    <message>
        <source>Dropped.</source>
        <translation>Écarté.</translation>
    </message>
    <message>
        <source>Given up.</source>
        <translation>Abandonné.</translation>
    </message>
    <message>
        <source>Still to be forwarded.</source>
        <translation>Reste à transférer.</translation>
    </message>
    <message>
        <source>Pinned.</source>
        <translation>Épinglée.</translation>
    </message>
    <message>
        <source>There is no session bus.</source>
        <translation>Il n’y a pas de bus de session.</translation>
    </message>
    <message>
        <source>Neither a Secret Service nor KWallet is installed.</source>
        <translation>Ni un Secret Service ni KWallet n’est installé.</translation>
    </message>
    <message>
        <source>The address contains a space, which is written as %20 there.</source>
        <translation>L’adresse contient une espace, qui s’y écrit %20.</translation>
    </message>
    <message>
        <source>A header goes on in the next line, which HTTP no longer allows.</source>
        <translation>Un en-tête continue à la ligne suivante, ce que HTTP ne permet plus.</translation>
    </message>
    <message>
        <source>%1 cannot be reached safely: TLS did not accept it (%2).</source>
        <extracomment>%2: the reason, as &quot;The certificate has expired&quot;</extracomment>
        <translation>%1 ne peut pas être joint de façon sûre&#xa0;: TLS n’a pas accepté la connexion (%2).</translation>
    </message>
    <message>
        <source>%1 answered %2 with a web page, not as a Rocket.Chat webhook does. Is it being maintained, or is it not the address of an incoming integration?</source>
        <translation>%1 a répondu %2 par une page web, et non comme un webhook Rocket.Chat. Le serveur est-il en maintenance, ou n’est-ce pas l’adresse d’une intégration entrante&#x202f;?</translation>
    </message>
    <message>
        <source>The log of the journal %1 is damaged: what was received or forwarded last, before the relay ended, is not in it any more.</source>
        <translation>Le log du journal %1 est endommagé&#xa0;: ce qui a été reçu ou transféré en dernier, avant la fin du relais, n’y est plus.</translation>
    </message>
    <message>
        <source>The journal in %1 is in use by another program. Stop that relay, or choose another folder (hooksmith-cli relay --data FOLDER).</source>
        <translation>Le journal dans %1 est utilisé par un autre programme. Arrêtez ce relais, ou choisissez un autre dossier (hooksmith-cli relay --data DOSSIER).</translation>
    </message>
    <message>
        <source>The relay was stopped before the request was complete.</source>
        <translation>Le relais a été arrêté avant que la requête soit complète.</translation>
    </message>
    <message>
        <source>The relay&apos;s setting &quot;%1&quot; is not known. Is it misspelt?</source>
        <translation>Le paramètre «&#xa0;%1&#xa0;» du relais n’est pas connu. Est-il mal orthographié&#x202f;?</translation>
    </message>
    <message>
        <source>The relay&apos;s setting &quot;%1&quot; is not known and changes nothing. Is it misspelt?</source>
        <translation>Le paramètre «&#xa0;%1&#xa0;» du relais n’est pas connu et ne change rien. Est-il mal orthographié&#x202f;?</translation>
    </message>
    <message>
        <source>The relay&apos;s settings name the integration &quot;%1&quot;, which is not among those that are served, so they change nothing.</source>
        <translation>Les paramètres du relais nomment l’intégration «&#xa0;%1&#xa0;», qui n’est pas parmi celles qui sont servies&#x202f;; ils ne changent donc rien.</translation>
    </message>
    <message>
        <source>The key %1 is set without its certificate (tls.certificate).</source>
        <translation>La clé %1 est définie sans son certificat (tls.certificate).</translation>
    </message>
    <message>
        <source>The certificate %1 is set without its key (tls.key).</source>
        <translation>Le certificat %1 est défini sans sa clé (tls.key).</translation>
    </message>
    <message>
        <source>The key of the certificate in %1 is neither RSA nor EC (Ed25519, perhaps), and Qt cannot use it. Make a certificate with an RSA or EC key.</source>
        <translation>La clé du certificat dans %1 n’est ni RSA ni EC (peut-être Ed25519), et Qt ne peut pas l’utiliser. Créez un certificat avec une clé RSA ou EC.</translation>
    </message>
    <message>
        <source>%1 holds no private key in PEM form that is RSA or EC, or its passphrase is another.</source>
        <translation>%1 ne contient pas de clé privée RSA ou EC au format PEM, ou sa phrase secrète est une autre.</translation>
    </message>
    <message>
        <source>The certificate in %1 is valid from %2 on only. Senders refuse it until then.</source>
        <translation>Le certificat dans %1 n’est valide qu’à partir du %2. D’ici là, les expéditeurs le refusent.</translation>
    </message>
    <message>
        <source>&quot;format&quot; must be the number 1</source>
        <translation>«&#xa0;format&#xa0;» doit être le nombre 1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a header</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le nom d’un en-tête</translation>
    </message>
    <message>
        <source>header &quot;%1&quot; has a line break in its value</source>
        <translation>l’en-tête «&#xa0;%1&#xa0;» a un saut de ligne dans sa valeur</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text</source>
        <translation>«&#xa0;%1&#xa0;» doit être un texte</translation>
    </message>
    <message>
        <source>each item of &quot;%1&quot; needs a &quot;url&quot;</source>
        <translation>chaque élément de «&#xa0;%1&#xa0;» a besoin d’une «&#xa0;url&#xa0;»</translation>
    </message>
    <message>
        <source>The script used more than %1 MB of memory. A server gives it %2 MB and would have stopped it, too.</source>
        <translation>Le script a utilisé plus de %1 Mo de mémoire. Un serveur lui en donne %2 Mo et l’aurait arrêté, lui aussi.</translation>
    </message>
    <message>
        <source>If &quot;Symbol.toPrimitive&quot; is no function here, a server throws a TypeError where the object is converted; Hooksmith&apos;s engine passes it over.</source>
        <translation>Si «&#xa0;Symbol.toPrimitive&#xa0;» n’est pas une fonction ici, un serveur lève une TypeError là où l’objet est converti&#x202f;; le moteur de Hooksmith passe outre.</translation>
    </message>
    <message>
        <source>This default value reads &quot;%1&quot; before it has a value: this server throws a ReferenceError, Hooksmith&apos;s engine sees undefined.</source>
        <translation>Cette valeur par défaut lit «&#xa0;%1&#xa0;» avant qu’il ait une valeur&#xa0;: ce serveur lève une ReferenceError, le moteur de Hooksmith voit undefined.</translation>
    </message>
    <message>
        <source>Whether windows are light, dark or of high contrast.</source>
        <translation>Si les fenêtres sont claires, sombres ou à contraste élevé.</translation>
    </message>
    <message>
        <source>Between the quotes there is nothing to look for.</source>
        <translation>Entre les guillemets, il n’y a rien à chercher.</translation>
    </message>
    <message>
        <source>The script could not be run.</source>
        <translation>Le script n’a pas pu être exécuté.</translation>
    </message>
    <message numerus="yes">
        <source>hooksmith-cli: nobody read the output, so %n line(s) were left out; what they told is in the journal.</source>
        <translation>
            <numerusform>hooksmith-cli&#xa0;: personne n’a lu la sortie, %n ligne a donc été omise&#x202f;; ce qu’elle disait est dans le journal.</numerusform>
            <numerusform>hooksmith-cli&#xa0;: personne n’a lu la sortie, %n lignes ont donc été omises&#x202f;; ce qu’elles disaient est dans le journal.</numerusform>
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
        <translation>Utilisation&#xa0;: hooksmith-cli markup [TEXTE | --file FICHIER] [--options JSON]

Affiche l’arbre que l’analyseur de messages de Rocket.Chat tire du texte.

  -h, --help       cette aide
  --file FICHIER   les octets du fichier sont le texte&#x202f;; - = entrée standard
  --options JSON   remplace certaines clés des options de l’analyseur&#xa0;: colors, emoticons,
                   katex.dollarSyntax, katex.parenthesisSyntax, customDomains
</translation>
    </message>
    <message>
        <source>Print the tree of a message&apos;s text</source>
        <translation>Afficher l’arbre du texte d’un message</translation>
    </message>
    <message>
        <source>hooksmith-cli: the record of &quot;%1&quot; has no &quot;_id&quot; or no &quot;token&quot;; its address is %2, kept in %3.</source>
        <translation>hooksmith-cli&#xa0;: la fiche de «&#xa0;%1&#xa0;» n’a pas de «&#xa0;_id&#xa0;» ou pas de «&#xa0;token&#xa0;»&#x202f;; son adresse est %2, conservée dans %3.</translation>
    </message>
    <message>
        <source>At the next start the address will be another.</source>
        <translation>Au prochain démarrage, l’adresse sera une autre.</translation>
    </message>
    <message>
        <source>hooksmith-cli: warning: %1</source>
        <translation>hooksmith-cli&#xa0;: avertissement&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>hooksmith-cli: %n of them wait(s) for &quot;%1&quot; (_id %2), which this relay does not serve: until it is served again.</source>
        <translation>
            <numerusform>hooksmith-cli&#xa0;: %n d’entre eux attend l’intégration «&#xa0;%1&#xa0;» (_id %2), que ce relais ne sert pas&#xa0;: jusqu’à ce qu’elle soit de nouveau servie.</numerusform>
            <numerusform>hooksmith-cli&#xa0;: %n d’entre eux attendent l’intégration «&#xa0;%1&#xa0;» (_id %2), que ce relais ne sert pas&#xa0;: jusqu’à ce qu’elle soit de nouveau servie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be written to %1: unsaved text is lost in a crash, the relay keeps what it receives only until Hooksmith ends, and there is no log. Scripts run, and workspaces elsewhere can be edited and saved.</source>
        <translation>Rien ne peut être écrit dans %1&#xa0;: le texte non enregistré est perdu en cas de plantage, le relais ne garde ce qu’il reçoit que jusqu’à la fin de Hooksmith, et Hooksmith ne tient pas de journal. Les scripts s’exécutent, et les espaces de travail situés ailleurs peuvent être modifiés et enregistrés.</translation>
    </message>
    <message>
        <source>A server has the languages of &quot;moment&quot;; here it knows English only, and dates are written in English.</source>
        <translation>Un serveur possède les langues de « moment » ; ici, il ne connaît que l’anglais, et les dates sont écrites en anglais.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>Le dossier ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The decision cannot be left for the relay in %1: %2</source>
        <translation>La décision ne peut pas être laissée au relais dans %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The message waits for a person, who releases or drops it.</source>
        <translation>Le message attend que quelqu’un le libère ou l’écarte.</translation>
    </message>
    <message>
        <source>Another program holds the journal %1. Close that program.</source>
        <translation>Un autre programme tient le journal %1. Fermez ce programme.</translation>
    </message>
    <message>
        <source>Until it can be used, every delivery is refused (503).</source>
        <translation>Tant qu’il n’est pas utilisable, chaque livraison est refusée (503).</translation>
    </message>
    <message>
        <source>The sender closed the connection before it was answered.</source>
        <translation>L’expéditeur a fermé la connexion avant d’avoir reçu une réponse.</translation>
    </message>
    <message>
        <source>The sender closed the connection before it was answered; over TLS it has to keep its sending half open until then.</source>
        <translation>L’expéditeur a fermé la connexion avant d’avoir reçu une réponse&#x202f;; par TLS, il doit garder son sens d’envoi ouvert jusque-là.</translation>
    </message>
    <message>
        <source>The delivery is not accepted, because it cannot be stored.</source>
        <translation>La livraison n’est pas acceptée, car elle ne peut pas être stockée.</translation>
    </message>
    <message>
        <source>Only one of --replay, --release, --drop and --requeue can be given.</source>
        <translation>Une seule des options --replay, --release, --drop et --requeue peut être donnée.</translation>
    </message>
    <message>
        <source>hooksmith-cli: No relay runs on this journal: the messages are forwarded at its next start.</source>
        <translation>hooksmith-cli&#xa0;: aucun relais ne fonctionne sur ce journal&#xa0;: les messages seront transférés à son prochain démarrage.</translation>
    </message>
    <message>
        <source>List what the relay has received, from its journal, or decide about it</source>
        <translation>Lister ce que le relais a reçu, d’après son journal, ou en décider</translation>
    </message>
    <message>
        <source>Treat the deliveries as if they came in again, with today&apos;s scripts: those named, or those that --filter finds.</source>
        <translation>Traiter les livraisons comme si elles arrivaient de nouveau, avec les scripts d’aujourd’hui&#xa0;: celles qui sont nommées, ou celles que --filter trouve.</translation>
    </message>
    <message>
        <source>Forward what is held.</source>
        <translation>Transférer ce qui est retenu.</translation>
    </message>
    <message>
        <source>Forward nothing more of what is held, waits or was given up.</source>
        <translation>Ne plus rien transférer de ce qui est retenu, attend ou a été abandonné.</translation>
    </message>
    <message>
        <source>Try again what was given up.</source>
        <translation>Retenter ce qui a été abandonné.</translation>
    </message>
    <message>
        <source>A delivery to decide about; several may be named.</source>
        <translation>Une livraison dont décider&#x202f;; on peut en nommer plusieurs.</translation>
    </message>
    <message>
        <source>Say which deliveries to decide about: either their ids or --filter.</source>
        <translation>Dites de quelles livraisons décider&#xa0;: soit leurs identifiants, soit --filter.</translation>
    </message>
    <message>
        <source>hooksmith-cli: The journal can be used now; deliveries are accepted.</source>
        <translation>hooksmith-cli&#xa0;: le journal est maintenant utilisable&#x202f;; les livraisons sont acceptées.</translation>
    </message>
    <message>
        <source>hooksmith-cli: Other machines can use %1</source>
        <translation>hooksmith-cli&#xa0;: d’autres machines peuvent utiliser %1</translation>
    </message>
    <message>
        <source>Held: it waits for a person, who releases or drops it.</source>
        <translation>Retenu&#xa0;: attend que quelqu’un le libère ou l’écarte.</translation>
    </message>
    <message>
        <source>The relay will repeat it.</source>
        <translation>Le relais la répétera.</translation>
    </message>
    <message>
        <source>Left for the relay.</source>
        <translation>Laissé au relais.</translation>
    </message>
    <message>
        <source>Released.</source>
        <translation>Libéré.</translation>
    </message>
    <message>
        <source>It is tried again.</source>
        <translation>Une nouvelle tentative est faite.</translation>
    </message>
    <message>
        <source>Repeated.</source>
        <translation>Répété.</translation>
    </message>
    <message>
        <source>hooksmith: there is no display to show a window on (DISPLAY, WAYLAND_DISPLAY or QT_QPA_PLATFORM name none that can be reached). Without one, hooksmith-cli runs, tests and relays, and hooksmith --render draws messages.</source>
        <translation>hooksmith&#xa0;: il n’y a pas d’écran pour afficher une fenêtre (DISPLAY, WAYLAND_DISPLAY ou QT_QPA_PLATFORM n’en désignent aucun qui soit joignable). Sans écran, hooksmith-cli exécute, teste et relaie, et hooksmith --render dessine des messages.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Il n’y a pas de dossier %1.</translation>
    </message>
    <message>
        <source>%1 is not a folder. A workspace is one, with a %2.</source>
        <translation>%1 n’est pas un dossier. Un espace de travail en est un, avec un fichier %2.</translation>
    </message>
    <message>
        <source>The message could not be posted and was given up.</source>
        <translation>Le message n’a pas pu être publié et a été abandonné.</translation>
    </message>
    <message>
        <source>The script&apos;s own call was answered by the settings (&quot;answer&quot;), not by the network.</source>
        <translation>L’appel du script a reçu la réponse des réglages (« answer »), pas celle du réseau.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; passes requests through, which only a webhook can take, but its target is the REST interface. Set the address of an incoming webhook (&quot;forward&quot;) for it, or choose another mode.</source>
        <translation>« %1 » transmet les requêtes telles quelles, ce que seul un webhook peut recevoir, mais sa cible est l’interface REST. Indiquez-lui l’adresse d’un webhook entrant (« forward »), ou choisissez un autre mode.</translation>
    </message>
    <message>
        <source>The message waits, because the token for the REST interface cannot be read: %1</source>
        <translation>Le message attend, car le jeton de l’interface REST ne peut pas être lu : %1</translation>
    </message>
    <message>
        <source>The relay&apos;s settings &quot;%1&quot; and &quot;%2&quot; name two targets. Messages go by REST, and &quot;%1&quot; is not used.</source>
        <translation>Les réglages « %1 » et « %2 » du relais indiquent deux cibles. Les messages passent par REST, et « %1 » n’est pas utilisé.</translation>
    </message>
    <message>
        <source>The relay&apos;s setting &quot;%1&quot; is &quot;%2&quot;, which an outgoing webhook does not have. It is served as &quot;outgoing&quot;: the caller is answered with the script&apos;s message, and nothing is forwarded or held.</source>
        <translation>Le réglage « %1 » du relais est « %2 », que les webhooks sortants n’ont pas. L’intégration est servie comme « outgoing » : l’appelant reçoit le message du script en réponse, et rien n’est transféré ni retenu.</translation>
    </message>
    <message>
        <source>The relay&apos;s setting &quot;%1&quot; is &quot;%2&quot;, which an incoming webhook does not have. It is served as &quot;script&quot;: the script runs, and its message is forwarded.</source>
        <translation>Le réglage « %1 » du relais est « %2 », que les webhooks entrants n’ont pas. L’intégration est servie comme « script » : le script s’exécute, et son message est transféré.</translation>
    </message>
    <message>
        <source>The relay&apos;s setting &quot;%1&quot; does not answer the caller, who gets the script&apos;s message. It answers the script&apos;s own HTTP call only, and only without --live.</source>
        <translation>Le réglage « %1 » du relais ne répond pas à l’appelant, qui reçoit le message du script. Il répond seulement à l’appel HTTP du script lui-même, et seulement sans --live.</translation>
    </message>
</context>
<context>
    <name>QuickFixes</name>
    <message>
        <source>Call the class Script</source>
        <translation>Nommer la classe Script</translation>
    </message>
    <message>
        <source>Put the code into class Script</source>
        <translation>Mettre le code dans la classe Script</translation>
    </message>
    <message>
        <source>Remove &quot;export&quot;</source>
        <translation>Retirer «&#xa0;export&#xa0;»</translation>
    </message>
    <message>
        <source>Remove &quot;static&quot;</source>
        <translation>Retirer «&#xa0;static&#xa0;»</translation>
    </message>
    <message>
        <source>Call it %1</source>
        <translation>Nommer %1</translation>
    </message>
    <message>
        <source>Return the request itself</source>
        <translation>Renvoyer la requête elle-même</translation>
    </message>
    <message>
        <source>Add headers</source>
        <translation>Ajouter les en-têtes</translation>
    </message>
    <message>
        <source>Make it text with toISOString()</source>
        <translation>Convertir en texte avec toISOString()</translation>
    </message>
    <message>
        <source>Make it a list</source>
        <translation>En faire une liste</translation>
    </message>
    <message>
        <source>Use JSON.parse(await ….text())</source>
        <translation>Utiliser JSON.parse(await ….text())</translation>
    </message>
    <message>
        <source>Parse it with JSON.parse()</source>
        <translation>Analyser avec JSON.parse()</translation>
    </message>
    <message>
        <source>Use it as it is</source>
        <translation>Utiliser tel quel</translation>
    </message>
    <message>
        <source>Make it { text: … }</source>
        <translation>En faire { text: … }</translation>
    </message>
    <message>
        <source>Declare it with let</source>
        <translation>Déclarer avec let</translation>
    </message>
    <message>
        <source>Throw an Error</source>
        <translation>Lever un Error</translation>
    </message>
    <message>
        <source>Ignore messages of bots</source>
        <translation>Ignorer les messages des bots</translation>
    </message>
    <message>
        <source>Remove it: the server ignores or refuses it</source>
        <translation>Retirer&#xa0;: le serveur l’ignore ou le refuse</translation>
    </message>
    <message>
        <source>Use await fetch(…) (its result has other names)</source>
        <translation>Utiliser await fetch(…) (son résultat a d’autres noms)</translation>
    </message>
</context>
<context>
    <name>ScriptResolver</name>
    <message numerus="yes">
        <source>[%n item(s)]</source>
        <translation>
            <numerusform>[%n élément]</numerusform>
            <numerusform>[%n éléments]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snippets</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a snippet: use letters, digits, - and _, beginning with a letter.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom d’extrait&#xa0;: utilisez des lettres, des chiffres, - et _, en commençant par une lettre.</translation>
    </message>
    <message>
        <source>The snippet could not be saved to %1.</source>
        <translation>L’extrait n’a pas pu être enregistré dans %1.</translation>
    </message>
</context>
<context>
    <name>Typings</name>
    <message>
        <source>The list of what a script can use is missing from this program.</source>
        <translation>La liste de ce qu’un script peut utiliser manque à ce programme.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::AnswersForm</name>
    <message>
        <source>Add an answer</source>
        <translation>Ajouter une réponse</translation>
    </message>
    <message>
        <source>Remove the answer</source>
        <translation>Supprimer la réponse</translation>
    </message>
    <message>
        <source>Move the answer up</source>
        <translation>Déplacer la réponse vers le haut</translation>
    </message>
    <message>
        <source>Move the answer down</source>
        <translation>Déplacer la réponse vers le bas</translation>
    </message>
    <message>
        <source>To the integration&apos;s own call</source>
        <translation>À l’appel de l’intégration elle-même</translation>
    </message>
    <message>
        <source>To a call of the script</source>
        <translation>À un appel du script</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>En JSON</translation>
    </message>
    <message>
        <source>Edit all answers as JSON</source>
        <translation>Modifier toutes les réponses en JSON</translation>
    </message>
    <message>
        <source>Canned answers</source>
        <translation>Réponses prédéfinies</translation>
    </message>
    <message>
        <source>No answers yet: the integration&apos;s call fails as without a network. Add one with the plus.</source>
        <translation>Pas encore de réponses&#xa0;: l’appel de l’intégration échoue comme sans réseau. Ajoutez-en une avec le plus.</translation>
    </message>
    <message>
        <source>No answers yet: calls of the script fail as without a network. Add one with the plus.</source>
        <translation>Pas encore de réponses&#xa0;: les appels du script échouent comme sans réseau. Ajoutez-en une avec le plus.</translation>
    </message>
    <message>
        <source>Answers to the integration&apos;s call and to the script&apos;s own, as JSON</source>
        <translation>Réponses à l’appel de l’intégration et à ceux du script lui-même, en JSON</translation>
    </message>
    <message>
        <source>Canned answers to the script&apos;s own HTTP calls, as JSON</source>
        <translation>Réponses prédéfinies aux appels HTTP du script lui-même, en JSON</translation>
    </message>
    <message>
        <source>Method of the script&apos;s call</source>
        <translation>Méthode de l’appel du script</translation>
    </message>
    <message>
        <source>Address of the script&apos;s call</source>
        <translation>Adresse de l’appel du script</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Répond</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>Échoue</translation>
    </message>
    <message>
        <source>Status code</source>
        <translation>Code d’état</translation>
    </message>
    <message>
        <source>How long it takes, in milliseconds</source>
        <translation>Durée en millisecondes</translation>
    </message>
    <message>
        <source>How long it takes, without anybody waiting: for time limits</source>
        <translation>Durée de l’appel, sans que personne n’attende&#xa0;: pour les limites de temps</translation>
    </message>
    <message>
        <source>Text of the failure</source>
        <translation>Texte de l’erreur</translation>
    </message>
    <message>
        <source>Body of the canned answer</source>
        <translation>Corps de la réponse prédéfinie</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>Corps de la réponse</translation>
    </message>
    <message>
        <source>Headers of the canned answer</source>
        <translation>En-têtes de la réponse prédéfinie</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>fails: %1</source>
        <translation>échoue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Integration&apos;s call → %1</source>
        <translation>Appel de l’intégration → %1</translation>
    </message>
    <message>
        <source>Integration&apos;s call, attempt %1 → %2</source>
        <translation>Appel de l’intégration, tentative %1 → %2</translation>
    </message>
    <message>
        <source>Answers in order; the last one repeats</source>
        <translation>Réponses dans l’ordre&#x202f;; la dernière se répète</translation>
    </message>
    <message>
        <source>Calls that none of these match fail, as without a network</source>
        <translation>Les appels auxquels rien ici ne correspond échouent, comme sans réseau</translation>
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
        <translation>Type de corps</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>A JSON value: indented here, sent compactly</source>
        <translation>Une valeur JSON&#xa0;: indentée ici, envoyée compacte</translation>
    </message>
    <message>
        <source>JSON, as typed</source>
        <translation>JSON, tel que saisi</translation>
    </message>
    <message>
        <source>JSON, sent exactly as typed</source>
        <translation>JSON, envoyé exactement tel que saisi</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>application/x-www-form-urlencoded</source>
        <translation>application/x-www-form-urlencoded</translation>
    </message>
    <message>
        <source>Multipart form</source>
        <translation>Formulaire multipart</translation>
    </message>
    <message>
        <source>multipart/form-data, with files</source>
        <translation>multipart/form-data, avec des fichiers</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Sent exactly as typed</source>
        <translation>Envoyé exactement tel que saisi</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>XML, sent exactly as typed</source>
        <translation>XML, envoyé exactement tel que saisi</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Bytes that are kept in a file beside the sample</source>
        <translation>Octets conservés dans un fichier à côté de l’exemple</translation>
    </message>
    <message>
        <source>Indent the body</source>
        <translation>Indenter le corps</translation>
    </message>
    <message>
        <source>Take the body from a file…</source>
        <translation>Prendre le corps dans un fichier…</translation>
    </message>
    <message>
        <source>Save the body as a file…</source>
        <translation>Enregistrer le corps dans un fichier…</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>Corps de la requête</translation>
    </message>
    <message>
        <source>Fields of the form</source>
        <translation>Champs du formulaire</translation>
    </message>
    <message>
        <source>JSON of the field &quot;payload&quot;</source>
        <translation>JSON du champ «&#xa0;payload&#xa0;»</translation>
    </message>
    <message>
        <source>Bytes of the body</source>
        <translation>Octets du corps</translation>
    </message>
    <message>
        <source>… the first %1 of %2</source>
        <translation>… les %1 premiers sur %2</translation>
    </message>
    <message>
        <source>The payload</source>
        <translation>La charge utile</translation>
    </message>
    <message>
        <source>Valid JSON in the field &quot;payload&quot;</source>
        <translation>JSON valide dans le champ «&#xa0;payload&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) as sent</source>
        <translation>
            <numerusform>%n octet tel qu’envoyé</numerusform>
            <numerusform>%n octets tels qu’envoyés</numerusform>
        </translation>
    </message>
    <message>
        <source>The body</source>
        <translation>Le corps</translation>
    </message>
    <message>
        <source>Sent as typed, %1</source>
        <translation>Envoyé tel que saisi, %1</translation>
    </message>
    <message>
        <source>Valid JSON, sent compactly, %1</source>
        <translation>JSON valide, envoyé compact, %1</translation>
    </message>
    <message>
        <source>Valid JSON, sent as typed, %1</source>
        <translation>JSON valide, envoyé tel que saisi, %1</translation>
    </message>
    <message>
        <source>Well-formed XML, sent as typed, %1</source>
        <translation>XML bien formé, envoyé tel que saisi, %1</translation>
    </message>
    <message>
        <source>Reading the large body…</source>
        <translation>Lecture du corps volumineux…</translation>
    </message>
    <message>
        <source>Too large: a body may have %1.</source>
        <translation>Trop volumineux&#xa0;: un corps peut faire %1.</translation>
    </message>
    <message>
        <source>Save the body</source>
        <translation>Enregistrer le corps</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::CodeEditor</name>
    <message>
        <source>%1 (Alt+Enter: mend it)</source>
        <translation>%1 (Alt+Entrée&#xa0;: corriger)</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::CompareDialog</name>
    <message>
        <source>Compare two deliveries</source>
        <translation>Comparer deux livraisons</translation>
    </message>
    <message>
        <source>Both deliveries, line by line</source>
        <translation>Les deux livraisons, ligne par ligne</translation>
    </message>
    <message>
        <source>The two are the same.</source>
        <translation>Les deux sont identiques.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ.</source>
        <translation>
            <numerusform>%n endroit diffère.</numerusform>
            <numerusform>%n endroits diffèrent.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::CompletionModel</name>
    <message>
        <source>property</source>
        <translation>propriété</translation>
    </message>
    <message>
        <source>method</source>
        <translation>méthode</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>variable</translation>
    </message>
    <message>
        <source>function</source>
        <translation>fonction</translation>
    </message>
    <message>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <source>keyword</source>
        <translation>mot-clé</translation>
    </message>
    <message>
        <source>snippet</source>
        <translation>extrait</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::CompletionPopup</name>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::ConsoleModel</name>
    <message>
        <source>canned answer</source>
        <translation>réponse prédéfinie</translation>
    </message>
    <message>
        <source>network</source>
        <translation>réseau</translation>
    </message>
    <message>
        <source>%1 %2 → %3 (%4)</source>
        <translation>%1 %2 → %3 (%4)</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
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
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>What the script prints with console.log() appears here.</source>
        <translation>Ce que le script affiche avec console.log() apparaît ici.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::DeliveryDecisions</name>
    <message>
        <source>Clear the list?</source>
        <translation>Vider la liste&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Forget all %n deliver(ies) of the list, here and in the journal? Messages that wait to be forwarded, are held or were given up stay in the journal, and so does what is pinned.</source>
        <translation>
            <numerusform>Oublier %n livraison de la liste, ici et dans le journal&#x202f;? Les messages qui attendent d’être transférés, sont retenus ou ont été abandonnés restent dans le journal, tout comme ce qui est épinglé.</numerusform>
            <numerusform>Oublier les %n livraisons de la liste, ici et dans le journal&#x202f;? Les messages qui attendent d’être transférés, sont retenus ou ont été abandonnés restent dans le journal, tout comme ce qui est épinglé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::DeliveryDetails</name>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>livré</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenu</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>écarté</translation>
    </message>
    <message numerus="yes">
        <source>… cut: the body has %n byte(s)</source>
        <translation>
            <numerusform>… coupé&#xa0;: le corps a %n octet</numerusform>
            <numerusform>… coupé&#xa0;: le corps a %n octets</numerusform>
        </translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Raw bytes</source>
        <translation>Octets bruts</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Forward attempts</source>
        <translation>Tentatives de transfert</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Reply sent</source>
        <translation>Réponse envoyée</translation>
    </message>
    <message>
        <source>Parts of the delivery</source>
        <translation>Parties de la livraison</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Déroulement</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Forwarding</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>Copy what this tab shows</source>
        <translation>Copier le contenu de cet onglet</translation>
    </message>
    <message>
        <source>Choose a delivery to see what is in it.</source>
        <translation>Choisissez une livraison pour voir ce qu’elle contient.</translation>
    </message>
    <message>
        <source>Console (%1)</source>
        <translation>Console (%1)</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Replay of</source>
        <translation>Rejoue</translation>
    </message>
    <message>
        <source>Delivery, sender&apos;s id</source>
        <translation>Livraison, identifiant de l’expéditeur</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Message %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Otherwise than predicted</source>
        <translation>Autrement que prévu</translation>
    </message>
    <message>
        <source>Nothing was forwarded.</source>
        <translation>Rien n’a été transféré.</translation>
    </message>
    <message>
        <source>Message %1: %2</source>
        <translation>Message %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valide</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Non valide</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquante</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>Trop ancienne</translation>
    </message>
    <message>
        <source>Not checked: no secret</source>
        <translation>Non vérifiée&#xa0;: pas de secret</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Non signée</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifiée</translation>
    </message>
    <message>
        <source>Header: %1</source>
        <translation>En-tête&#xa0;: %1</translation>
    </message>
    <message>
        <source>Algorithm: %1</source>
        <translation>Algorithme&#xa0;: %1</translation>
    </message>
    <message>
        <source>The sender sent this delivery before: %1</source>
        <translation>L’expéditeur a déjà envoyé cette livraison&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>Pas encore de réponse.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>status code</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>Tentative %1</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::DeliverySource</name>
    <message numerus="yes">
        <source>%n deliver(ies) are no longer in memory; start the relay to read them from the journal.</source>
        <translation>
            <numerusform>%n livraison n’est plus en mémoire&#x202f;; démarrez le relais pour la lire dans le journal.</numerusform>
            <numerusform>%n livraisons ne sont plus en mémoire&#x202f;; démarrez le relais pour les lire dans le journal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::DeployedComparison</name>
    <message>
        <source>Compare with the script on which server?</source>
        <translation>Avec le script de quel serveur comparer&#x202f;?</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>Nom du serveur</translation>
    </message>
    <message>
        <source>Asking %1 for its script…</source>
        <translation>Demande du script à %1…</translation>
    </message>
    <message>
        <source>%1 has no incoming integration that you may see.</source>
        <translation>%1 n’a aucune intégration entrante que vous ayez le droit de voir.</translation>
    </message>
    <message>
        <source>%1 has no outgoing integration that you may see.</source>
        <translation>%1 n’a aucune intégration sortante que vous ayez le droit de voir.</translation>
    </message>
    <message>
        <source>Compare with which integration of %1?</source>
        <translation>Avec quelle intégration de %1 comparer&#x202f;?</translation>
    </message>
    <message>
        <source>Name of the integration</source>
        <translation>Nom de l’intégration</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, sur %2</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::DiffDialog</name>
    <message>
        <source>Compare %1</source>
        <translation>Comparer %1</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::DiffText</name>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Les deux sont identiques.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::DiffView</name>
    <message>
        <source>The other version</source>
        <translation>L’autre version</translation>
    </message>
    <message>
        <source>This script, compared</source>
        <translation>Ce script, comparé</translation>
    </message>
    <message>
        <source>Previous difference (Alt+Up)</source>
        <translation>Différence précédente (Alt+Haut)</translation>
    </message>
    <message>
        <source>Next difference (Alt+Down)</source>
        <translation>Différence suivante (Alt+Bas)</translation>
    </message>
    <message>
        <source>Put this difference back to the left version (Alt+Left)</source>
        <translation>Ramener cette différence à la version de gauche (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Take the left one</source>
        <translation>Prendre celle de gauche</translation>
    </message>
    <message>
        <source>Close the comparison (Esc)</source>
        <translation>Fermer la comparaison (Échap)</translation>
    </message>
    <message>
        <source>Difference %1 of %2</source>
        <translation>Différence %1 sur %2</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Les deux sont identiques.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::Documents</name>
    <message>
        <source>%1 is no part of the workspace any more; its unsaved text cannot be put back there.</source>
        <translation>%1 ne fait plus partie de l’espace de travail&#x202f;; son texte non enregistré ne peut pas y être remis.</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved; save it first.</source>
        <translation>%1 a des modifications non enregistrées&#x202f;; enregistrez-les d’abord.</translation>
    </message>
    <message>
        <source>%1 was changed since it was searched.</source>
        <translation>%1 a été modifié depuis la recherche.</translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <translation>%1 n’existe plus.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::EmptyState</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>Copier la ligne</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::FieldsGrid</name>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>%1, as text</source>
        <translation>%1 en texte</translation>
    </message>
    <message>
        <source>Name: value
# Switched-off: value</source>
        <translation>Nom: valeur
# Désactivé: valeur</translation>
    </message>
    <message>
        <source>name=value
# switched-off=value</source>
        <translation>nom=valeur
# désactivé=valeur</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>En texte</translation>
    </message>
    <message>
        <source>Edit all of them as text, a line for each</source>
        <translation>Tout modifier en texte, une ligne par élément</translation>
    </message>
    <message>
        <source>%1: edit as text</source>
        <translation>%1&#xa0;: modifier en texte</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::FieldsModel</name>
    <message>
        <source>Add a header</source>
        <translation>Ajouter un en-tête</translation>
    </message>
    <message>
        <source>Add a parameter</source>
        <translation>Ajouter un paramètre</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Ajouter un champ</translation>
    </message>
    <message>
        <source>%1, a variable has no value</source>
        <translation>%1, une variable n’a pas de valeur</translation>
    </message>
    <message>
        <source>%1, switched off</source>
        <translation>%1, désactivé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Texte à rechercher</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Only in the selection</source>
        <translation>Seulement dans la sélection</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Find previous (Shift+F3)</source>
        <translation>Occurrence précédente (Maj+F3)</translation>
    </message>
    <message>
        <source>Find next (F3)</source>
        <translation>Occurrence suivante (F3)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Fermer la recherche (Échap)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Text to put in its place</source>
        <translation>Texte à mettre à la place</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Not a valid expression</source>
        <translation>Expression non valide</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n remplacement</numerusform>
            <numerusform>%n remplacements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::ForwardTargetField</name>
    <message>
        <source>Where messages go</source>
        <translation>Où vont les messages</translation>
    </message>
    <message>
        <source>Rocket.Chat webhook that gets the messages</source>
        <translation>Webhook Rocket.Chat qui reçoit les messages</translation>
    </message>
    <message>
        <source>An incoming webhook</source>
        <translation>Un webhook entrant</translation>
    </message>
    <message>
        <source>%1, as its user</source>
        <translation>%1, en tant que son utilisateur</translation>
    </message>
    <message>
        <source>%1 (of the workspace, not in your list)</source>
        <translation>%1 (de l’espace de travail, pas dans votre liste)</translation>
    </message>
    <message>
        <source>Posted by REST with your token; the script&apos;s room is used as it is, and fields that only webhooks know are left out.</source>
        <translation>Publié par REST avec votre jeton&#x202f;; le salon du script est utilisé tel quel, et les champs que seuls les webhooks connaissent sont omis.</translation>
    </message>
    <message>
        <source>Add this server under Relay, Servers: your token is needed to post there.</source>
        <translation>Ajoutez ce serveur sous Relais, Serveurs&#xa0;: votre jeton est nécessaire pour y publier.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::GuideWindow</name>
    <message>
        <source>Hooksmith guide</source>
        <translation>Guide de Hooksmith</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Pages du guide</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Page du guide</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Rechercher dans le guide</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::HistoryDialog</name>
    <message>
        <source>(%1 that are not text)</source>
        <translation>(%1, pas du texte)</translation>
    </message>
    <message>
        <source>Requests that were sent</source>
        <translation>Requêtes envoyées</translation>
    </message>
    <message>
        <source>Search in what was sent</source>
        <translation>Rechercher dans ce qui a été envoyé</translation>
    </message>
    <message>
        <source>Search: method, address, status, headers, body</source>
        <translation>Rechercher&#xa0;: méthode, adresse, état, en-têtes, corps</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>Requête et réponse</translation>
    </message>
    <message>
        <source>Open as a sample</source>
        <translation>Ouvrir comme exemple</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Copier en cURL</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Tout oublier</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Rien n’a encore été envoyé.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n request(s); secrets are not kept.</source>
        <translation>
            <numerusform>%1 sur %n requête&#x202f;; les secrets ne sont pas conservés.</numerusform>
            <numerusform>%1 sur %n requêtes&#x202f;; les secrets ne sont pas conservés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::HoldDialog</name>
    <message>
        <source>Held: %1</source>
        <translation>Retenu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Message %1 as JSON</source>
        <translation>Message %1 en JSON</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>&amp;Libérer</translation>
    </message>
    <message>
        <source>&amp;Release to %1</source>
        <translation>&amp;Libérer vers %1</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>É&amp;carter</translation>
    </message>
    <message>
        <source>A message is a JSON object.</source>
        <translation>Un message est un objet JSON.</translation>
    </message>
    <message>
        <source>Nothing of this delivery is held any more.</source>
        <translation>Plus rien de cette livraison n’est retenu.</translation>
    </message>
    <message>
        <source>The sender has been answered. Nothing is posted before you release it here (Ctrl+Enter).</source>
        <translation>L’expéditeur a reçu sa réponse. Rien n’est publié avant que vous le libériez ici (Ctrl+Entrée).</translation>
    </message>
    <message>
        <source>The sender has been answered. Nothing is posted to %1 before you release it here.</source>
        <translation>L’expéditeur a reçu sa réponse. Rien n’est publié vers %1 avant que vous le libériez ici.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::ImportDialog</name>
    <message>
        <source>Import requests</source>
        <translation>Importer des requêtes</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n request(s). Each one that is chosen becomes a new sample of the shown integration.</source>
        <translation>
            <numerusform>%1 contient %n requête. Si elle est choisie, elle devient un nouvel exemple de l’intégration affichée.</numerusform>
            <numerusform>%1 contient %n requêtes. Chacune de celles qui sont choisies devient un nouvel exemple de l’intégration affichée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests to import</source>
        <translation>Requêtes à importer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Tout choisir</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message numerus="yes">
        <source>Import %n request(s)</source>
        <translation>
            <numerusform>Importer %n requête</numerusform>
            <numerusform>Importer %n requêtes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::IncomingForm</name>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Path and query of the request</source>
        <translation>Chemin et paramètres de la requête</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>What the script&apos;s own HTTP and fetch calls get</source>
        <translation>Ce que reçoivent les appels HTTP et fetch du script lui-même</translation>
    </message>
    <message>
        <source>Parameters of the address</source>
        <translation>Paramètres de l’adresse</translation>
    </message>
    <message>
        <source>Fill in {{variables}}</source>
        <translation>Remplacer les {{variables}}</translation>
    </message>
    <message>
        <source>Off: braces in the address, the headers and the body are text of the sender</source>
        <translation>Désactivé&#xa0;: les accolades dans l’adresse, les en-têtes et le corps sont du texte de l’expéditeur</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Signature and authentication</source>
        <translation>Signature et authentification</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send the request over the network, and see the answer</source>
        <translation>Envoyer la requête sur le réseau et voir la réponse</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::LiveBar</name>
    <message>
        <source>Go on with the sample&apos;s answers</source>
        <translation>Continuer avec les réponses de l’exemple</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) of this run really went to the network.</source>
        <translation>
            <numerusform>%n appel de cette exécution est vraiment parti sur le réseau.</numerusform>
            <numerusform>%n appels de cette exécution sont vraiment partis sur le réseau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not called while you type: %1.</source>
        <translation>Pas appelé pendant la frappe&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The sample has no answer for %1.</source>
        <translation>L’exemple n’a pas de réponse pour %1.</translation>
    </message>
    <message>
        <source>Allow live calls…</source>
        <translation>Autoriser les appels réels…</translation>
    </message>
    <message>
        <source>Let runs that you ask for really make the calls, in this workspace</source>
        <translation>Laisser les exécutions que vous demandez faire vraiment les appels, dans cet espace de travail</translation>
    </message>
    <message>
        <source>Run live</source>
        <translation>Exécuter avec des appels réels</translation>
    </message>
    <message>
        <source>Run now and really make the calls</source>
        <translation>Exécuter maintenant et faire vraiment les appels</translation>
    </message>
    <message>
        <source>Stop allowing</source>
        <translation>Ne plus autoriser</translation>
    </message>
    <message>
        <source>Answer calls from the sample again</source>
        <translation>Répondre de nouveau aux appels depuis l’exemple</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::MainWindow</name>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>Aucun espace de travail n’est ouvert.</translation>
    </message>
    <message>
        <source>This workspace has no integration yet.</source>
        <translation>Cet espace de travail n’a pas encore d’intégration.</translation>
    </message>
    <message>
        <source>The script&apos;s file cannot be edited; Problems says why.</source>
        <translation>Le fichier du script ne peut pas être modifié&#x202f;; le volet Problèmes dit pourquoi.</translation>
    </message>
    <message>
        <source>Choose an integration in the workspace, or make one.</source>
        <translation>Choisissez une intégration dans l’espace de travail, ou créez-en une.</translation>
    </message>
    <message>
        <source>This integration has no sample yet.</source>
        <translation>Cette intégration n’a pas encore d’exemple.</translation>
    </message>
    <message>
        <source>The request of the chosen sample appears here.</source>
        <translation>La requête de l’exemple choisi apparaît ici.</translation>
    </message>
    <message>
        <source>Nothing to run.</source>
        <translation>Rien à exécuter.</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Requête reçue</translation>
    </message>
    <message>
        <source>The sample that is run: %1</source>
        <translation>L’exemple exécuté&#xa0;: %1</translation>
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
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problèmes (%1)</translation>
    </message>
    <message>
        <source>Hooksmith</source>
        <translation>Hooksmith</translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation>Modifié sur le disque</translation>
    </message>
    <message>
        <source>What you typed is still here.</source>
        <translation>Ce que vous avez saisi est toujours ici.</translation>
    </message>
    <message>
        <source>Overwrite it</source>
        <translation>Écraser</translation>
    </message>
    <message>
        <source>Open a workspace folder</source>
        <translation>Ouvrir un dossier d’espace de travail</translation>
    </message>
    <message>
        <source>New workspace?</source>
        <translation>Nouvel espace de travail&#x202f;?</translation>
    </message>
    <message>
        <source>%1 is not a workspace yet. Make it one?</source>
        <translation>%1 n’est pas encore un espace de travail. En faire un&#x202f;?</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>There are changes that are not saved.</source>
        <translation>Il y a des modifications qui ne sont pas enregistrées.</translation>
    </message>
    <message>
        <source>About Hooksmith</source>
        <translation>À propos de Hooksmith</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>The sample that is run</source>
        <translation>L’exemple exécuté</translation>
    </message>
    <message>
        <source>Save captured request as sample</source>
        <translation>Enregistrer la requête reçue comme exemple</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Déroulement</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Trafic</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Behave like</source>
        <translation>Se comporter comme</translation>
    </message>
    <message>
        <source>Server version to behave like</source>
        <translation>Version de serveur à imiter</translation>
    </message>
    <message>
        <source>&amp;Panes</source>
        <translation>Vole&amp;ts</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>&amp;Follow the desktop</source>
        <translation>Suivre le &amp;bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>P&amp;ictures</source>
        <translation>Ima&amp;ges</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir ré&amp;cent</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Encore rien</translation>
    </message>
    <message>
        <source>No host is allowed yet; click a picture&apos;s place to allow its host</source>
        <translation>Aucun hôte n’est encore autorisé&#x202f;; cliquez à la place d’une image pour autoriser son hôte</translation>
    </message>
    <message>
        <source>Pictures are loaded from</source>
        <translation>Les images sont chargées de</translation>
    </message>
    <message>
        <source>Take away the mark to load nothing more from %1</source>
        <translation>Décochez pour ne plus rien charger de %1</translation>
    </message>
    <message>
        <source>&amp;Forget all</source>
        <translation>Tout &amp;oublier</translation>
    </message>
    <message>
        <source>Runs that you ask for really make the calls of the script and the integration; otherwise the sample answers them</source>
        <translation>Les exécutions que vous demandez font vraiment les appels du script et de l’intégration&#x202f;; sinon l’exemple y répond</translation>
    </message>
    <message>
        <source>Allow live calls?</source>
        <translation>Autoriser les appels réels&#x202f;?</translation>
    </message>
    <message>
        <source>Let the scripts of this workspace call the network when you press Run?</source>
        <translation>Laisser les scripts de cet espace de travail appeler le réseau quand vous cliquez sur Exécuter&#x202f;?</translation>
    </message>
    <message>
        <source>Calls of HTTP and fetch, and the requests of outgoing integrations, are then really made, with whatever data the script puts into them. Nothing is called while you type. You can take this back in the Run menu.</source>
        <translation>Les appels de HTTP et fetch, et les requêtes des intégrations sortantes, sont alors vraiment faits, avec toutes les données que le script y met. Rien n’est appelé pendant la frappe. Vous pouvez revenir là-dessus dans le menu Exécuter.</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>Stop &amp;relay</source>
        <translation>Arrêter le &amp;relais</translation>
    </message>
    <message>
        <source>Start &amp;relay</source>
        <translation>Démarrer le &amp;relais</translation>
    </message>
    <message>
        <source>This request was received before Hooksmith was last started; only its messages were kept, to be forwarded.</source>
        <translation>Cette requête a été reçue avant le dernier démarrage de Hooksmith&#x202f;; seuls ses messages ont été gardés, pour être transférés.</translation>
    </message>
    <message>
        <source>A server called an outgoing integration; the details in Traffic show what it sent and got.</source>
        <translation>Un serveur a appelé une intégration sortante&#x202f;; les détails dans Trafic montrent ce qu’il a envoyé et reçu.</translation>
    </message>
    <message>
        <source>Captured request</source>
        <translation>Requête reçue</translation>
    </message>
    <message>
        <source>Save as sample</source>
        <translation>Enregistrer comme exemple</translation>
    </message>
    <message>
        <source>Name of the sample:</source>
        <translation>Nom de l’exemple&#xa0;:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>%1, as saved</source>
        <translation>%1, tel qu’enregistré</translation>
    </message>
    <message>
        <source>Text of the clipboard</source>
        <translation>Texte du presse-papiers</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>Comparer avec un fichier</translation>
    </message>
    <message>
        <source>Scripts (*.js *.mjs *.txt)</source>
        <translation>Scripts (*.js *.mjs *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is too large to be compared.</source>
        <translation>%1 est trop grand pour être comparé.</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propriétés</translation>
    </message>
    <message>
        <source>Save the results as JUnit XML</source>
        <translation>Enregistrer les résultats en JUnit XML</translation>
    </message>
    <message>
        <source>Hide the pane %1</source>
        <translation>Masquer le volet %1</translation>
    </message>
    <message>
        <source>Show the pane %1</source>
        <translation>Afficher le volet %1</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Volets</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>exemple</translation>
    </message>
    <message numerus="yes">
        <source>Traffic (%n new)</source>
        <translation>
            <numerusform>Trafic (%n nouvelle)</numerusform>
            <numerusform>Trafic (%n nouvelles)</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied, with secrets as variables to be set.</source>
        <translation>Copié, avec les secrets sous forme de variables à définir.</translation>
    </message>
    <message>
        <source>Connected. What arrives there is treated here.</source>
        <translation>Connecté. Ce qui y arrive est traité ici.</translation>
    </message>
    <message>
        <source>%1 Trying again in %2 s.</source>
        <translation>%1 Nouvel essai dans %2 s.</translation>
    </message>
    <message>
        <source>Disconnected, because the relay was stopped.</source>
        <translation>Déconnecté, car le relais a été arrêté.</translation>
    </message>
    <message>
        <source>The relay is running</source>
        <translation>Le relais est en marche</translation>
    </message>
    <message>
        <source>Go on receiving webhooks with the window closed? An icon in the desktop&apos;s tray shows it, and brings the window back. Your answer is remembered; the Relay menu changes it.</source>
        <translation>Continuer à recevoir des webhooks avec la fenêtre fermée&#x202f;? Une icône dans la zone de notification du bureau l’indique, et ramène la fenêtre. Votre réponse est retenue&#x202f;; le menu Relais permet de la changer.</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>Le laisser tourner</translation>
    </message>
    <message>
        <source>Stop it and quit</source>
        <translation>L’arrêter et quitter</translation>
    </message>
    <message>
        <source>Hooksmith relay, listening on %1</source>
        <translation>Relais Hooksmith, écoute sur %1</translation>
    </message>
    <message>
        <source>This request belongs to no integration of the workspace, so there is no place for a sample of it.</source>
        <translation>Cette requête n’appartient à aucune intégration de l’espace de travail, il n’y a donc pas de place pour un exemple.</translation>
    </message>
    <message>
        <source>Saved as the sample &quot;%1&quot;.</source>
        <translation>Enregistré comme exemple «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Export as HAR</source>
        <translation>Exporter en HAR</translation>
    </message>
    <message>
        <source>HTTP archives (*.har)</source>
        <translation>Archives HTTP (*.har)</translation>
    </message>
    <message>
        <source>Exported to %1, without secrets.</source>
        <translation>Exporté vers %1, sans secrets.</translation>
    </message>
    <message>
        <source>Start the relay first.</source>
        <translation>Démarrez d’abord le relais.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Connexion à %1…</translation>
    </message>
    <message>
        <source>Disconnected.</source>
        <translation>Déconnecté.</translation>
    </message>
    <message>
        <source>Listening to %1.</source>
        <translation>À l’écoute de %1.</translation>
    </message>
    <message>
        <source>%1 was moved to the trash.</source>
        <translation>%1 a été mis à la corbeille.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New sample</source>
        <translation>Nouvel exemple</translation>
    </message>
    <message>
        <source>Name of the new sample of %1:</source>
        <translation>Nom du nouvel exemple de %1&#xa0;:</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Folder for the new workspace</source>
        <translation>Dossier du nouvel espace de travail</translation>
    </message>
    <message>
        <source>Older workspace</source>
        <translation>Espace de travail ancien</translation>
    </message>
    <message>
        <source>%1 was written in an older form. Hooksmith can bring it up to date; before that, every file is copied to a folder beside it.</source>
        <translation>%1 a été écrit dans une forme plus ancienne. Hooksmith peut le mettre à jour&#x202f;; auparavant, chaque fichier est copié dans un dossier à côté.</translation>
    </message>
    <message>
        <source>Back up and update</source>
        <translation>Sauvegarder et mettre à jour</translation>
    </message>
    <message>
        <source>The workspace was brought up to date (format %1 to %2). Everything as it was is in %3.</source>
        <translation>L’espace de travail a été mis à jour (format %1 vers %2). L’état antérieur se trouve au complet dans %3.</translation>
    </message>
    <message>
        <source>Integration, sample or symbol; &gt; commands, @ symbols, : line</source>
        <translation>Intégration, exemple ou symbole&#x202f;; &gt; commandes, @ symboles,&#xa0;: ligne</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>Go to line %L1</source>
        <translation>Aller à la ligne %L1</translation>
    </message>
    <message>
        <source>Type a line from 1 to %L1</source>
        <translation>Saisissez une ligne de 1 à %L1</translation>
    </message>
    <message>
        <source>No message: choose an integration, or make one.</source>
        <translation>Pas de message&#xa0;: choisissez une intégration ou créez-en une.</translation>
    </message>
    <message>
        <source>No message yet: there is no sample to run.</source>
        <translation>Pas encore de message&#xa0;: il n’y a aucun exemple à exécuter.</translation>
    </message>
    <message>
        <source>No message yet: run the sample to see what the script posts.</source>
        <translation>Pas encore de message&#xa0;: exécutez l’exemple pour voir ce que le script publie.</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Con&amp;traste élevé</translation>
    </message>
    <message>
        <source>Imported as the sample &quot;%1&quot;.</source>
        <translation>Importée comme exemple «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No log is written: %1 is not there.</source>
        <translation>Hooksmith n’écrit pas de journal&#xa0;: %1 n’existe pas.</translation>
    </message>
    <message>
        <source>Asking the parts of Hooksmith…</source>
        <translation>Interrogation des composants de Hooksmith…</translation>
    </message>
    <message>
        <source>Diagnostics were copied: versions and folders, no secrets.</source>
        <translation>Diagnostic copié&#xa0;: versions et dossiers, aucun secret.</translation>
    </message>
    <message>
        <source>Several parts of this installation are missing or cannot be used.</source>
        <translation>Plusieurs composants de cette installation manquent ou sont inutilisables.</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>My integrations</source>
        <translation>Mes intégrations</translation>
    </message>
    <message>
        <source>Your integrations are kept in %1.</source>
        <translation>Vos intégrations sont conservées dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>Tests (%n failed)</source>
        <translation>
            <numerusform>Tests (%n en échec)</numerusform>
            <numerusform>Tests (%n en échec)</numerusform>
        </translation>
    </message>
    <message>
        <source>No server is known yet that could be asked for its script. The clipboard and files can be compared, too (in the menu View).</source>
        <translation>Aucun serveur auquel demander son script n’est encore connu. La comparaison est aussi possible avec le presse-papiers et avec des fichiers (dans le menu Affichage).</translation>
    </message>
    <message>
        <source>Enter a server…</source>
        <translation>Ajouter un serveur…</translation>
    </message>
    <message>
        <source>Compared with %1.</source>
        <translation>Comparé avec %1.</translation>
    </message>
    <message>
        <source>Not accepted: this message has values of the environment &quot;%1&quot;, and the tests run with &quot;%2&quot;. They would differ everywhere but here.</source>
        <translation>Non accepté&#xa0;: ce message contient des valeurs de l’environnement «&#xa0;%1&#xa0;», alors que les tests s’exécutent avec «&#xa0;%2&#xa0;». Leurs résultats seraient différents partout sauf ici.</translation>
    </message>
    <message>
        <source>Not accepted: this message has values of the environment &quot;%1&quot;, and the tests run without one. They would differ everywhere but here.</source>
        <translation>Non accepté&#xa0;: ce message contient des valeurs de l’environnement «&#xa0;%1&#xa0;», alors que les tests s’exécutent sans environnement. Leurs résultats seraient différents partout sauf ici.</translation>
    </message>
    <message>
        <source>Show what the tests get</source>
        <translation>Afficher ce que reçoivent les tests</translation>
    </message>
    <message>
        <source>The sample %1</source>
        <translation>L’exemple %1</translation>
    </message>
    <message>
        <source>says what happened</source>
        <translation>dit ce qui s’est passé</translation>
    </message>
    <message>
        <source>All samples of %1</source>
        <translation>Tous les exemples de %1</translation>
    </message>
    <message>
        <source>posts one message</source>
        <translation>publie un message</translation>
    </message>
    <message>
        <source>Checks in JavaScript</source>
        <translation>Vérifications en JavaScript</translation>
    </message>
    <message>
        <source>A test fails when it throws. There is message, messages, response, result and sample, and expect(value) with toBe, toEqual, toContain, toMatch, toHaveProperty and others.</source>
        <translation>Un test échoue quand il lève une erreur. Vous disposez de message, messages, response, result et sample, et de expect(value) avec toBe, toEqual, toContain, toMatch, toHaveProperty et d’autres.</translation>
    </message>
    <message>
        <source>&amp;Save and test</source>
        <translation>Enregi&amp;strer et tester</translation>
    </message>
    <message>
        <source>The checks are not saved.</source>
        <translation>Les vérifications ne sont pas enregistrées.</translation>
    </message>
    <message>
        <source>The integration %1</source>
        <translation>L’intégration %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Markdown, in a file beside what it is about: for those who come after you.</source>
        <translation>Markdown, dans un fichier placé à côté de ce qu’il décrit&#xa0;: pour ceux qui viendront après vous.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Enregi&amp;strer</translation>
    </message>
    <message>
        <source>The notes are not saved.</source>
        <translation>Les notes ne sont pas enregistrées.</translation>
    </message>
    <message>
        <source>There is no message to send: run a sample first.</source>
        <translation>Il n’y a pas de message à envoyer&#xa0;: exécutez d’abord un exemple.</translation>
    </message>
    <message>
        <source>Hooksmith %1

A desktop IDE for Rocket.Chat webhook integrations: the request, the script, the message.

© 2026 the Hooksmith authors. MIT licence; the parts that come along keep theirs (third-party-notices.md of the documentation).

Qt %2</source>
        <translation>Hooksmith %1

Un IDE de bureau pour les intégrations webhook de Rocket.Chat&#xa0;: la requête, le script, le message.

© 2026 les auteurs de Hooksmith. Licence MIT&#x202f;; les composants fournis avec gardent la leur (third-party-notices.md de la documentation).

Qt %2</translation>
    </message>
    <message>
        <source>Save the request as a sample first: an expected result belongs to one.</source>
        <translation>Enregistrez d’abord la requête comme exemple&#xa0;: un résultat attendu appartient à un exemple.</translation>
    </message>
    <message>
        <source>Save the request as a sample first (%1): an expected result belongs to one.</source>
        <translation>Enregistrez d’abord la requête comme exemple (%1)&#xa0;: un résultat attendu appartient à un exemple.</translation>
    </message>
    <message>
        <source>Save as sample…</source>
        <translation>Enregistrer comme exemple…</translation>
    </message>
    <message>
        <source>The example is in a temporary folder, because %1 cannot be written: what you change there is gone when Hooksmith ends.</source>
        <translation>La démonstration est dans un dossier temporaire, car %1 ne peut pas être écrit&#xa0;: ce que vous y modifiez disparaît quand Hooksmith se termine.</translation>
    </message>
    <message>
        <source>Folder for your integrations</source>
        <translation>Dossier pour vos intégrations</translation>
    </message>
    <message>
        <source>Your integrations need a folder. Choose another one.</source>
        <translation>Vos intégrations ont besoin d’un dossier. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Secrets were left out of it: %1.</source>
        <translation>Des secrets en ont été retirés&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::MultipartGrid</name>
    <message>
        <source>Parts of the body</source>
        <translation>Parties du corps</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Ajouter un champ</translation>
    </message>
    <message>
        <source>Add a text field</source>
        <translation>Ajouter un champ de texte</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Ajouter un fichier…</translation>
    </message>
    <message>
        <source>Add a file&apos;s content</source>
        <translation>Ajouter le contenu d’un fichier</translation>
    </message>
    <message>
        <source>Content…</source>
        <translation>Contenu…</translation>
    </message>
    <message>
        <source>Take the part&apos;s content from a file</source>
        <translation>Prendre le contenu de la partie dans un fichier</translation>
    </message>
    <message>
        <source>Content of the part</source>
        <translation>Contenu de la partie</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::NoticeBar</name>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this note</source>
        <translation>Fermer cette remarque</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::OutgoingForm</name>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>Message envoyé</translation>
    </message>
    <message>
        <source>File uploaded</source>
        <translation>Fichier chargé</translation>
    </message>
    <message>
        <source>Room archived</source>
        <translation>Salon archivé</translation>
    </message>
    <message>
        <source>Room created</source>
        <translation>Salon créé</translation>
    </message>
    <message>
        <source>User joined a room</source>
        <translation>Un utilisateur a rejoint un salon</translation>
    </message>
    <message>
        <source>User left a room</source>
        <translation>Un utilisateur a quitté un salon</translation>
    </message>
    <message>
        <source>User created</source>
        <translation>Utilisateur créé</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Texte du message</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>All values of the event, as JSON</source>
        <translation>Toutes les valeurs de l’événement, en JSON</translation>
    </message>
    <message>
        <source>HTTP answers</source>
        <translation>Réponses HTTP</translation>
    </message>
    <message>
        <source>Valid JSON</source>
        <translation>JSON valide</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>En JSON</translation>
    </message>
    <message>
        <source>Trigger word</source>
        <translation>Mot déclencheur</translation>
    </message>
    <message>
        <source>Puts the word at the start of the message</source>
        <translation>Place le mot au début du message</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Identifiant utilisateur</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>the user, when empty</source>
        <translation>si vide, l’utilisateur</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind of room</source>
        <translation>Type de salon</translation>
    </message>
    <message>
        <source>Public channel</source>
        <translation>Canal public</translation>
    </message>
    <message>
        <source>Private group</source>
        <translation>Groupe privé</translation>
    </message>
    <message>
        <source>Direct messages</source>
        <translation>Messages directs</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Room id</source>
        <translation>Identifiant du salon</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>More about the message</source>
        <translation>Plus sur le message</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>id of the thread&apos;s first message</source>
        <translation>identifiant du premier message du fil</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>Identifiant du message</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Envoyé le</translation>
    </message>
    <message>
        <source>It was edited</source>
        <translation>Il a été modifié</translation>
    </message>
    <message>
        <source>Mark as edited</source>
        <translation>Marquer comme modifié</translation>
    </message>
    <message>
        <source>Mark as not edited</source>
        <translation>Marquer comme non modifié</translation>
    </message>
    <message>
        <source>A bot sent it</source>
        <translation>Envoyé par un bot</translation>
    </message>
    <message>
        <source>Another integration, for example: answering it may go on for ever</source>
        <translation>Par une autre intégration, par exemple&#xa0;: lui répondre peut ne jamais finir</translation>
    </message>
    <message>
        <source>none</source>
        <comment>alias</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>None</source>
        <comment>trigger word</comment>
        <translation>Aucun</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::OutsideDialog</name>
    <message>
        <source>Reach the relay from outside</source>
        <translation>Atteindre le relais de l’extérieur</translation>
    </message>
    <message>
        <source>Address of a smee channel</source>
        <translation>Adresse d’un canal smee</translation>
    </message>
    <message>
        <source>Or receive from a smee channel right here:</source>
        <translation>Ou recevoir d’un canal smee directement ici&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Déconnecter</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>&amp;Connecter</translation>
    </message>
    <message>
        <source>smee writes JSON bodies anew, so signatures over the bytes may fail to verify.</source>
        <translation>smee réécrit les corps JSON, les signatures sur les octets peuvent donc ne plus correspondre.</translation>
    </message>
    <message>
        <source>The relay is stopped. The commands are for http://127.0.0.1:4180; start the relay to see its own port.</source>
        <translation>Le relais est arrêté. Les commandes valent pour http://127.0.0.1:4180&#x202f;; démarrez le relais pour voir son propre port.</translation>
    </message>
    <message>
        <source>The relay listens on %1 and only programs on this machine reach it. A tunnel brings requests for &quot;%2&quot; here; run one of these in a terminal.</source>
        <translation>Le relais écoute sur %1 et seuls les programmes de cette machine l’atteignent. Un tunnel amène ici les requêtes pour «&#xa0;%2&#xa0;»&#x202f;; lancez l’une de ces commandes dans un terminal.</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>non installé</translation>
    </message>
    <message>
        <source>installed: %1</source>
        <translation>installé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Command for %1</source>
        <translation>Commande pour %1</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Copy the command for %1</source>
        <translation>Copier la commande pour %1</translation>
    </message>
    <message>
        <source>At the sender, enter %1.</source>
        <translation>Chez l’expéditeur, saisissez %1.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::Palette</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>Ce qui correspond</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Rien ne correspond.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::PaneHeader</name>
    <message>
        <source>Float or dock the pane</source>
        <translation>Détacher ou ancrer le volet</translation>
    </message>
    <message>
        <source>Hide the pane (View &gt; Panes brings it back)</source>
        <translation>Masquer le volet (Affichage &gt; Volets le ramène)</translation>
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
        <translation>%1, pas du texte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Content or file</source>
        <translation>Contenu ou fichier</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::ProblemsModel</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Concerns: %1</source>
        <translation>Concerne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::ProblemsPane</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation>Aucun problème.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::PropertiesPane</name>
    <message>
        <source>&quot;%1&quot; of the record</source>
        <translation>«&#xa0;%1&#xa0;» de la fiche</translation>
    </message>
    <message>
        <source>https://…  one per line</source>
        <translation>https://…  une par ligne</translation>
    </message>
    <message>
        <source>Event Trigger</source>
        <translation>Déclencheur d’événement</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activée</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Post to Channel</source>
        <translation>Publier sur le canal</translation>
    </message>
    <message>
        <source>#general, @ann</source>
        <translation>#general, @ann</translation>
    </message>
    <message>
        <source>Post as</source>
        <translation>Publier en tant que</translation>
    </message>
    <message>
        <source>Username of the account that posts</source>
        <translation>Nom d’utilisateur du compte qui publie</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Name shown instead of the account&apos;s</source>
        <translation>Nom affiché à la place de celui du compte</translation>
    </message>
    <message>
        <source>Avatar URL</source>
        <translation>URL de l’avatar</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Override Destination Channel</source>
        <translation>Remplacer le canal de destination</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Given by the server; yours for the relay</source>
        <translation>Donné par le serveur&#x202f;; par vous pour le relais</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Script Enabled</source>
        <translation>Script activé</translation>
    </message>
    <message>
        <source>Script Engine</source>
        <translation>Moteur de script</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Retry Failed URL Calls</source>
        <translation>Réessayer les appels d’URL ayant échoué</translation>
    </message>
    <message>
        <source>Retry Count</source>
        <translation>Nombre de tentatives</translation>
    </message>
    <message>
        <source>Retry Delay</source>
        <translation>Délai avant de réessayer</translation>
    </message>
    <message>
        <source>Word Trigger Placement</source>
        <translation>Placement quelconque des mots</translation>
    </message>
    <message>
        <source>Anywhere in the message, not only at its beginning</source>
        <translation>N’importe où dans le message, pas seulement au début</translation>
    </message>
    <message>
        <source>Run When Message Is Edited</source>
        <translation>Exécuter lors des modifications</translation>
    </message>
    <message>
        <source>Trigger Words</source>
        <translation>Mots déclencheurs</translation>
    </message>
    <message>
        <source>Separated by commas; none = every message</source>
        <translation>Séparés par des virgules&#x202f;; aucun = tous les messages</translation>
    </message>
    <message>
        <source>Target Room</source>
        <translation>Salon cible</translation>
    </message>
    <message>
        <source>#room or @user</source>
        <translation>#salon ou @utilisateur</translation>
    </message>
    <message>
        <source>URLs</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Impersonate User</source>
        <translation>Emprunter l’identité de l’utilisateur</translation>
    </message>
    <message>
        <source>Post as who triggered it</source>
        <translation>Publier au nom de la personne qui l’a déclenchée</translation>
    </message>
    <message>
        <source>Copy the &amp;field list</source>
        <translation>Copier la &amp;liste des champs</translation>
    </message>
    <message>
        <source>All fields of the server&apos;s form with their values, in its order</source>
        <translation>Tous les champs du formulaire du serveur avec leurs valeurs, dans son ordre</translation>
    </message>
    <message>
        <source>Copy the &amp;script</source>
        <translation>Copier le &amp;script</translation>
    </message>
    <message>
        <source>The script as it is on the screen, for the server&apos;s form</source>
        <translation>Le script tel qu’à l’écran, pour le formulaire du serveur</translation>
    </message>
    <message>
        <source>integration.json cannot be read; Problems says why.</source>
        <translation>integration.json ne peut pas être lu&#x202f;; le volet Problèmes dit pourquoi.</translation>
    </message>
    <message>
        <source>The properties of the chosen integration appear here.</source>
        <translation>Les propriétés de l’intégration choisie apparaissent ici.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Its address: not known before it has an id and a token</source>
        <translation>Son adresse&#xa0;: inconnue tant qu’elle n’a pas d’identifiant ni de jeton</translation>
    </message>
    <message>
        <source>Its address: &lt;server&gt;/hooks/%1/%2</source>
        <translation>Son adresse&#xa0;: &lt;server&gt;/hooks/%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>The server would refuse this (%n error(s)).</source>
        <translation>
            <numerusform>Le serveur refuserait ceci (%n erreur).</numerusform>
            <numerusform>Le serveur refuserait ceci (%n erreurs).</numerusform>
        </translation>
    </message>
    <message>
        <source>The server would accept these values.</source>
        <translation>Le serveur accepterait ces valeurs.</translation>
    </message>
    <message>
        <source>By the script</source>
        <translation>Par le script</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::ProxyPasswordField</name>
    <message>
        <source>Proxy password</source>
        <translation>Mot de passe du proxy</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep the proxy&apos;s password</source>
        <translation>Garder le mot de passe du proxy</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget the proxy&apos;s password</source>
        <translation>Oublier le mot de passe du proxy</translation>
    </message>
    <message>
        <source>Kept in the desktop&apos;s key store for this proxy and user, in no file and no export.</source>
        <translation>Gardé dans le trousseau de clés du bureau pour ce proxy et cet utilisateur, dans aucun fichier ni aucune exportation.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s address and user first.</source>
        <translation>Saisissez d’abord l’adresse et l’utilisateur du proxy.</translation>
    </message>
    <message>
        <source>No password is kept.</source>
        <translation>Aucun mot de passe n’est gardé.</translation>
    </message>
    <message>
        <source>A password is kept.</source>
        <translation>Un mot de passe est gardé.</translation>
    </message>
    <message>
        <source>A password is kept until Hooksmith is closed.</source>
        <translation>Un mot de passe est gardé jusqu’à la fermeture de Hooksmith.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::RecoveryDialog</name>
    <message>
        <source>Unsaved texts</source>
        <translation>Textes non enregistrés</translation>
    </message>
    <message>
        <source>Hooksmith ended before these were saved. Marked ones are put back into the editor; files change only when you save.</source>
        <translation>Hooksmith s’est terminé avant que ces textes soient enregistrés. Ceux qui sont cochés sont remis dans l’éditeur&#x202f;; les fichiers ne changent que quand vous enregistrez.</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>on disk</source>
        <translation>sur le disque</translation>
    </message>
    <message>
        <source>unsaved</source>
        <translation>non enregistré</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::RelayLimitsPage</name>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1 Kio</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 Mio</translation>
    </message>
    <message>
        <source>Time to receive a request</source>
        <translation>Temps pour recevoir une requête</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Requêtes par minute</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Also for programs on &amp;this machine (tunnels share one)</source>
        <translation>Aussi pour les programmes de &amp;cette machine (les tunnels en partagent une)</translation>
    </message>
    <message>
        <source>Deliveries that are kept</source>
        <translation>Livraisons conservées</translation>
    </message>
    <message>
        <source>Days that they are kept</source>
        <translation>Jours de conservation</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>indéfiniment</translation>
    </message>
    <message>
        <source>&amp;Header up to</source>
        <translation>En-&amp;tête jusqu’à</translation>
    </message>
    <message>
        <source>&amp;Body up to</source>
        <translation>Cor&amp;ps jusqu’à</translation>
    </message>
    <message>
        <source>Received &amp;within</source>
        <translation>Réc&amp;eption en</translation>
    </message>
    <message>
        <source>&amp;Connections at once</source>
        <translation>C&amp;onnexions simultanées</translation>
    </message>
    <message>
        <source>&amp;Requests a minute, per sender</source>
        <translation>&amp;Requêtes par minute et par expéditeur</translation>
    </message>
    <message>
        <source>&amp;Keep the newest</source>
        <translation>&amp;Garder les plus récentes</translation>
    </message>
    <message>
        <source>Keep &amp;for</source>
        <translation>Durée de conser&amp;vation</translation>
    </message>
    <message>
        <source>What waits, is held, was given up or is pinned is always kept.</source>
        <translation>Ce qui attend, est retenu, abandonné ou épinglé est toujours conservé.</translation>
    </message>
    <message>
        <source>Size of the journal</source>
        <translation>Taille du journal</translation>
    </message>
    <message>
        <source>Journal &amp;up to</source>
        <translation>&amp;Journal jusqu’à</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::RelaySession</name>
    <message>
        <source>The workspace would send the token of another server to %1. Choose the server anew in the relay&apos;s settings.</source>
        <translation>L’espace de travail enverrait le jeton d’un autre serveur à %1. Choisissez à nouveau le serveur dans les paramètres du relais.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address and port, as in 127.0.0.1:4180.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse et un port, comme 127.0.0.1:4180.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of an incoming webhook, as in https://chat.example.org/hooks/&lt;id&gt;/&lt;token&gt;.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’adresse d’un webhook entrant, comme https://chat.example.org/hooks/&lt;id&gt;/&lt;token&gt;.</translation>
    </message>
    <message>
        <source>Another Hooksmith window is running the relay already (its journal is in %1). Stop the relay there first.</source>
        <translation>Une autre fenêtre Hooksmith exécute déjà le relais (son journal est dans %1). Arrêtez-y d’abord le relais.</translation>
    </message>
    <message>
        <source>Enter it in the relay&apos;s settings.</source>
        <translation>Saisissez-le dans les paramètres du relais.</translation>
    </message>
    <message>
        <source>The relay keeps what it receives in a temporary folder: it is gone when Hooksmith ends.</source>
        <translation>Le relais garde ce qu’il reçoit dans un dossier temporaire&#xa0;: tout disparaît quand Hooksmith se termine.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::RelaySettingsDialog</name>
    <message>
        <source>The script runs here; the finished message is forwarded.</source>
        <translation>Le script s’exécute ici&#x202f;; le message terminé est transféré.</translation>
    </message>
    <message>
        <source>The request is forwarded byte for byte to the server&apos;s own webhook; the run here only predicts what becomes of it, and differences are marked.</source>
        <translation>La requête est transférée octet par octet au webhook du serveur&#x202f;; l’exécution ici ne fait que prédire ce qu’elle devient, et les différences sont signalées.</translation>
    </message>
    <message>
        <source>The script runs here; the message waits in the list until you release, edit or drop it.</source>
        <translation>Le script s’exécute ici&#x202f;; le message attend dans la liste que vous le libériez, le modifiiez ou l’écartiez.</translation>
    </message>
    <message>
        <source>Every request gets this answer and nothing else happens: to see how the sender takes it.</source>
        <translation>Chaque requête reçoit cette réponse et rien d’autre ne se passe&#xa0;: pour voir comment l’expéditeur réagit.</translation>
    </message>
    <message>
        <source>Relay settings</source>
        <translation>Paramètres du relais</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Integrations</source>
        <translation>&amp;Intégrations</translation>
    </message>
    <message>
        <source>&amp;Limits</source>
        <translation>&amp;Limites</translation>
    </message>
    <message>
        <source>Address and port to listen on</source>
        <translation>Adresse et port d’écoute</translation>
    </message>
    <message>
        <source>Host names that are accepted</source>
        <translation>Noms d’hôte acceptés</translation>
    </message>
    <message>
        <source>Names by which senders call this relay, as behind a tunnel or a proxy; others are refused. Separated by spaces.</source>
        <translation>Noms sous lesquels les expéditeurs appellent ce relais, comme derrière un tunnel ou un proxy&#x202f;; les autres sont refusés. Séparés par des espaces.</translation>
    </message>
    <message>
        <source>Nobody: only show what arrives</source>
        <translation>Personne&#xa0;: seulement afficher ce qui arrive</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Fichier du certificat</translation>
    </message>
    <message>
        <source>PEM file with the certificate and its chain</source>
        <translation>Fichier PEM avec le certificat et sa chaîne</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Fichier de la clé</translation>
    </message>
    <message>
        <source>PEM file with the private key</source>
        <translation>Fichier PEM avec la clé privée</translation>
    </message>
    <message>
        <source>Listen &amp;on</source>
        <translation>É&amp;couter sur</translation>
    </message>
    <message>
        <source>Also called &amp;by</source>
        <translation>Aussi appelé &amp;par</translation>
    </message>
    <message>
        <source>&amp;Forward to</source>
        <translation>&amp;Transférer à</translation>
    </message>
    <message>
        <source>TLS &amp;certificate</source>
        <translation>Ce&amp;rtificat TLS</translation>
    </message>
    <message>
        <source>TLS &amp;key</source>
        <translation>Clé TL&amp;S</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Choisir le fichier</translation>
    </message>
    <message>
        <source>Choose a PEM file</source>
        <translation>Choisir un fichier PEM</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key)</source>
        <translation>Fichiers PEM (*.pem *.crt *.cer *.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>With both files the relay speaks https only.</source>
        <translation>Avec les deux fichiers, le relais ne parle que https.</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Intégrations</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>As for all</source>
        <translation>Comme pour toutes</translation>
    </message>
    <message>
        <source>Whose signature is checked</source>
        <translation>De qui la signature est vérifiée</translation>
    </message>
    <message>
        <source>Whoever is recognised</source>
        <translation>L’expéditeur reconnu</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>Secret de signature</translation>
    </message>
    <message>
        <source>Re&amp;fuse requests without a valid signature</source>
        <translation>Re&amp;fuser les requêtes sans signature valide</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Type de contenu</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>&amp;Mode</translation>
    </message>
    <message>
        <source>Forward &amp;to</source>
        <translation>Tra&amp;nsférer à</translation>
    </message>
    <message>
        <source>&amp;Signed by</source>
        <translation>&amp;Signé par</translation>
    </message>
    <message>
        <source>Signing s&amp;ecret</source>
        <translation>S&amp;ecret de signature</translation>
    </message>
    <message>
        <source>Answer stat&amp;us</source>
        <translation>Stat&amp;ut de la réponse</translation>
    </message>
    <message>
        <source>Content t&amp;ype</source>
        <translation>T&amp;ype de contenu</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Corps</translation>
    </message>
    <message>
        <source>&amp;Delay</source>
        <translation>&amp;Délai</translation>
    </message>
    <message>
        <source>Script here</source>
        <translation>Script ici</translation>
    </message>
    <message>
        <source>Pass through</source>
        <translation>Transmettre tel quel</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>Outgoing endpoint</source>
        <translation>Point d’arrivée sortant</translation>
    </message>
    <message>
        <source>Answer only</source>
        <translation>Répondre seulement</translation>
    </message>
    <message>
        <source>None: signatures are not checked</source>
        <translation>Aucun&#xa0;: les signatures ne sont pas vérifiées</translation>
    </message>
    <message>
        <source>Kept; type a new one to replace it, a space to remove it</source>
        <translation>Conservé&#x202f;; saisissez-en un nouveau pour le remplacer, un espace pour le supprimer</translation>
    </message>
    <message>
        <source>Kept in the desktop&apos;s key store.</source>
        <translation>Gardé dans le trousseau de clés du bureau.</translation>
    </message>
    <message>
        <source>Removed; signatures are not checked.</source>
        <translation>Supprimé&#x202f;; les signatures ne sont pas vérifiées.</translation>
    </message>
    <message>
        <source>Kept in memory: Hooksmith asks for it again after the next start.</source>
        <translation>Gardé en mémoire&#xa0;: Hooksmith le redemandera au prochain démarrage.</translation>
    </message>
    <message>
        <source>Other machines can reach this address. Hooksmith asks before it listens there.</source>
        <translation>D’autres machines peuvent atteindre cette adresse. Hooksmith demande avant d’y écouter.</translation>
    </message>
    <message>
        <source>TLS needs both the certificate and the key.</source>
        <translation>TLS a besoin du certificat et de la clé.</translation>
    </message>
    <message>
        <source>The relay is running: address, TLS and limits take effect when it is started again.</source>
        <translation>Le relais est en marche&#xa0;: adresse, TLS et limites prennent effet au prochain démarrage.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>A Rocket.Chat server&apos;s outgoing webhook calls this address; the script&apos;s message is the answer. What stands below answers the script&apos;s own HTTP call, unless calls are live; that call fails until you have changed it.</source>
        <translation>Le webhook sortant d’un serveur Rocket.Chat appelle cette adresse ; le message du script est la réponse. Ce qui est indiqué ci-dessous répond à l’appel HTTP du script lui-même, sauf si les appels sont réels ; cet appel échoue tant que vous ne l’avez pas modifié.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::RelayTray</name>
    <message>
        <source>A message was given up.</source>
        <translation>Un message a été abandonné.</translation>
    </message>
    <message>
        <source>Show Hooksmith</source>
        <translation>Afficher Hooksmith</translation>
    </message>
    <message>
        <source>Stop the relay and quit</source>
        <translation>Arrêter le relais et quitter</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) failed</source>
        <translation>
            <numerusform>%n webhook en échec</numerusform>
            <numerusform>%n webhooks en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) arrived</source>
        <translation>
            <numerusform>%n webhook arrivé</numerusform>
            <numerusform>%n webhooks arrivés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::ReplayDialog</name>
    <message>
        <source>Replay a delivery</source>
        <translation>Rejouer une livraison</translation>
    </message>
    <message numerus="yes">
        <source>Replay %n deliveries</source>
        <translation>
            <numerusform>Rejouer %n livraison</numerusform>
            <numerusform>Rejouer %n livraisons</numerusform>
        </translation>
    </message>
    <message>
        <source>This relay</source>
        <translation>Ce relais</translation>
    </message>
    <message>
        <source>An address without a path gets the request&apos;s own path</source>
        <translation>Une adresse sans chemin reçoit le chemin de la requête</translation>
    </message>
    <message>
        <source>Where to send</source>
        <translation>Où envoyer</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Vers</translation>
    </message>
    <message>
        <source>Forward the message to</source>
        <translation>Transférer le message à</translation>
    </message>
    <message>
        <source>As the integration does; or another webhook&apos;s address</source>
        <translation>Comme l’intégration&#x202f;; ou l’adresse d’un autre webhook</translation>
    </message>
    <message>
        <source>&amp;Forward to</source>
        <translation>&amp;Transférer à</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>This body is not UTF-8 text; it is sent as it was.</source>
        <translation>Ce corps n’est pas du texte UTF-8&#x202f;; il est envoyé tel qu’il était.</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>&amp;En-têtes</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Corps</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>Secret de signature</translation>
    </message>
    <message>
        <source>To sign again after a change; not kept</source>
        <translation>Pour signer à nouveau après une modification&#x202f;; n’est pas conservé</translation>
    </message>
    <message>
        <source>Signing &amp;secret</source>
        <translation>&amp;Secret de signature</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Replay here</source>
        <translation>Rejouer ici</translation>
    </message>
    <message>
        <source>Replay, forward to %1</source>
        <translation>Rejouer, transférer à %1</translation>
    </message>
    <message>
        <source>Enter an address that begins with http:// or https://.</source>
        <translation>Saisissez une adresse commençant par http:// ou https://.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>Envoyer à %1</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>The relay is stopped; start it, or enter another address.</source>
        <translation>Le relais est arrêté&#x202f;; démarrez-le, ou saisissez une autre adresse.</translation>
    </message>
    <message>
        <source>The body was changed, so its signature no longer fits. Enter the secret to have it signed again.</source>
        <translation>Le corps a été modifié, sa signature ne correspond donc plus. Saisissez le secret pour qu’il soit signé à nouveau.</translation>
    </message>
    <message>
        <source>Line %1 of the headers is not &quot;Name: value&quot;.</source>
        <translation>La ligne %1 des en-têtes n’est pas de la forme «&#xa0;Nom: valeur&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n replayed; the list shows what came of it.</source>
        <translation>
            <numerusform>%n rejouée&#x202f;; la liste montre ce qu’il en est advenu.</numerusform>
            <numerusform>%n rejouées&#x202f;; la liste montre ce qu’il en est advenu.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 could not be replayed.</source>
        <translation>%1 sur %2&#xa0;: impossible de rejouer.</translation>
    </message>
    <message>
        <source>Answered %1 in %2 ms: %3</source>
        <translation>Répondu %1 en %2 ms&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 of %2 sent, %3 failed.</source>
        <translation>%1 sur %2 envoyée(s), %3 en échec.</translation>
    </message>
    <message>
        <source>Delivery %1 was answered %2.</source>
        <translation>La livraison %1 a reçu la réponse %2.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::RequestPane</name>
    <message>
        <source>Text of the sample&apos;s file</source>
        <translation>Texte du fichier de l’exemple</translation>
    </message>
    <message>
        <source>This is a sample now; save it to go on with the form</source>
        <translation>C’est un exemple maintenant&#x202f;; enregistrez-le pour continuer avec le formulaire</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>The environment whose values stand for {{variables}}</source>
        <translation>L’environnement dont les valeurs remplacent les {{variables}}</translation>
    </message>
    <message>
        <source>Import a request</source>
        <translation>Importer une requête</translation>
    </message>
    <message>
        <source>Copy the request</source>
        <translation>Copier la requête</translation>
    </message>
    <message>
        <source>Only a request can be sent; an event happens on the server.</source>
        <translation>Seule une requête peut être envoyée&#x202f;; un événement se produit sur le serveur.</translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>Aucun environnement</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importé</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>Le presse-papiers</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>Le presse-papiers ne contient pas de texte.</translation>
    </message>
    <message>
        <source>Import requests</source>
        <translation>Importer des requêtes</translation>
    </message>
    <message>
        <source>Requests (*.har *.http *.rest *.json *.txt *.sh *.curl)</source>
        <translation>Requêtes (*.har *.http *.rest *.json *.txt *.sh *.curl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Only a request can be copied; an event has none.</source>
        <translation>Seule une requête peut être copiée&#x202f;; un événement n’en a pas.</translation>
    </message>
    <message>
        <source>Copied; secrets stand there as names to be filled in.</source>
        <translation>Copiée&#x202f;; les secrets y figurent sous forme de noms à remplacer.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::RunBar</name>
    <message>
        <source>Running…</source>
        <translation>Exécution…</translation>
    </message>
    <message>
        <source>reply %1</source>
        <translation>réponse %1</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
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
            <numerusform>%n octet qui n’est pas du texte&#x202f;; il est envoyé tel quel.</numerusform>
            <numerusform>%n octets qui ne sont pas du texte&#x202f;; ils sont envoyés tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>L’exemple</translation>
    </message>
    <message>
        <source>The answers</source>
        <translation>Les réponses</translation>
    </message>
    <message>
        <source>The body</source>
        <translation>Le corps</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>L’événement</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>%1 of text, which is too much to be typed in; it is sent as it is.</source>
        <translation>%1 de texte, trop pour être modifié ici&#x202f;; il est envoyé tel quel.</translation>
    </message>
    <message>
        <source>Change the method</source>
        <translation>Modifier la méthode</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>Modifier l’adresse</translation>
    </message>
    <message>
        <source>Change the headers</source>
        <translation>Modifier les en-têtes</translation>
    </message>
    <message>
        <source>Change the kind of the body</source>
        <translation>Modifier le type de corps</translation>
    </message>
    <message>
        <source>Change the event</source>
        <translation>Modifier l’événement</translation>
    </message>
    <message>
        <source>Change the request</source>
        <translation>Modifier la requête</translation>
    </message>
    <message>
        <source>Fill in variables</source>
        <translation>Remplacer les variables</translation>
    </message>
    <message>
        <source>Leave braces as they are</source>
        <translation>Laisser les accolades telles quelles</translation>
    </message>
    <message>
        <source>Change the body</source>
        <translation>Modifier le corps</translation>
    </message>
    <message>
        <source>Change the parts of the body</source>
        <translation>Modifier les parties du corps</translation>
    </message>
    <message>
        <source>Take the body from a file</source>
        <translation>Prendre le corps dans un fichier</translation>
    </message>
    <message>
        <source>Change the form</source>
        <translation>Modifier le formulaire</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::ScriptEditor</name>
    <message>
        <source>Go to line</source>
        <translation>Aller à la ligne</translation>
    </message>
    <message>
        <source>Line (1 to %1):</source>
        <translation>Ligne (1 à %1)&#xa0;:</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>Go to symbol</source>
        <translation>Aller au symbole</translation>
    </message>
    <message>
        <source>Class, method or function</source>
        <translation>Classe, méthode ou fonction</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>à vous</translation>
    </message>
    <message>
        <source>Insert a snippet</source>
        <translation>Insérer un extrait</translation>
    </message>
    <message>
        <source>Name of the snippet</source>
        <translation>Nom de l’extrait</translation>
    </message>
    <message>
        <source>Select the code that is to become a snippet.</source>
        <translation>Sélectionnez le code qui doit devenir un extrait.</translation>
    </message>
    <message>
        <source>Keep as snippet</source>
        <translation>Garder comme extrait</translation>
    </message>
    <message>
        <source>What will you type to get it?</source>
        <translation>Que taperez-vous pour l’obtenir&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing to mend here</source>
        <translation>Rien à corriger ici</translation>
    </message>
    <message>
        <source>This needs your own hand</source>
        <translation>À corriger vous-même</translation>
    </message>
    <message>
        <source>The formatter is not part of this program.</source>
        <translation>Le formateur ne fait pas partie de ce programme.</translation>
    </message>
    <message>
        <source>The script could not be formatted: %1</source>
        <translation>Le script n’a pas pu être formaté&#xa0;: %1</translation>
    </message>
    <message>
        <source>The script was not formatted, because it does not parse. %1</source>
        <translation>Le script n’a pas été formaté, car il ne s’analyse pas. %1</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Ligne %1, colonne %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cursor(s)</source>
        <translation>
            <numerusform>%n curseur</numerusform>
            <numerusform>%n curseurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Script, second view</source>
        <translation>Script, deuxième vue</translation>
    </message>
    <message>
        <source>%1, as it is here</source>
        <translation>%1, tel qu’ici</translation>
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
        <translation>méthode</translation>
    </message>
    <message>
        <source>function</source>
        <translation>fonction</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>variable</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::SearchPane</name>
    <message>
        <source>Find in all files</source>
        <translation>Rechercher dans tous les fichiers</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Upper and lower case differ</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>ab|</source>
        <translation>ab|</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Mots entiers seulement</translation>
    </message>
    <message>
        <source>.*</source>
        <translation>.*</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Show the line to replace</source>
        <translation>Afficher la ligne de remplacement</translation>
    </message>
    <message>
        <source>Replace with (\1 and $1 stand for captured groups)</source>
        <translation>Remplacer par (\1 et $1 désignent les groupes capturés)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Endroits trouvés</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Rien trouvé.</translation>
    </message>
    <message>
        <source>Only the first %1 are looked for.</source>
        <translation>Seuls les %1 premiers sont recherchés.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>%n fichier n’a pas pu être lu.</numerusform>
            <numerusform>%n fichiers n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Replace %n place(s)</source>
        <translation>
            <numerusform>&amp;Remplacer %n endroit</numerusform>
            <numerusform>&amp;Remplacer %n endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) %1</source>
        <translation>
            <numerusform>%n endroit %1</numerusform>
            <numerusform>%n endroits %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n file(s)</source>
        <extracomment>Follows &quot;3 places&quot;</extracomment>
        <translation>
            <numerusform>dans %n fichier</numerusform>
            <numerusform>dans %n fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::SecurityPart</name>
    <message>
        <source>Sign as</source>
        <translation>Signer comme</translation>
    </message>
    <message>
        <source>Nobody: not signed</source>
        <translation>Personne&#xa0;: non signée</translation>
    </message>
    <message>
        <source>Name of the secret</source>
        <translation>Nom du secret</translation>
    </message>
    <message>
        <source>The sample&apos;s file has only this name; the secret itself is in the keychain</source>
        <translation>Le fichier de l’exemple ne contient que ce nom&#x202f;; le secret lui-même est dans le trousseau de clés</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Put the secret into the keychain and sign with it</source>
        <translation>Mettre le secret dans le trousseau de clés et signer avec lui</translation>
    </message>
    <message>
        <source>Keep the secret in the keychain</source>
        <translation>Garder le secret dans le trousseau de clés</translation>
    </message>
    <message>
        <source>Address that was given to Trello</source>
        <translation>Adresse indiquée à Trello</translation>
    </message>
    <message>
        <source>Timestamp header chosen in Grafana</source>
        <translation>En-tête d’horodatage choisi dans Grafana</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Son nom</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>URL de rappel</translation>
    </message>
    <message>
        <source>Time header</source>
        <translation>En-tête d’horodatage</translation>
    </message>
    <message>
        <source>Kind of authentication</source>
        <translation>Type d’authentification</translation>
    </message>
    <message>
        <source>User and password (basic)</source>
        <translation>Utilisateur et mot de passe (Basic)</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Jeton Bearer</translation>
    </message>
    <message>
        <source>API key in a header</source>
        <translation>Clé d’API dans un en-tête</translation>
    </message>
    <message>
        <source>Rocket.Chat token and user id</source>
        <translation>Jeton et identifiant utilisateur Rocket.Chat</translation>
    </message>
    <message>
        <source>Header of the API key</source>
        <translation>En-tête de la clé d’API</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Password, token or key</source>
        <translation>Mot de passe, jeton ou clé</translation>
    </message>
    <message>
        <source>Write the header</source>
        <translation>Écrire l’en-tête</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Choose a provider to sign the request as it does. The signature follows every change of the body.</source>
        <translation>Choisissez un fournisseur pour signer la requête comme lui. La signature suit chaque modification du corps.</translation>
    </message>
    <message>
        <source>Enter it once</source>
        <translation>À saisir une fois</translation>
    </message>
    <message>
        <source>The keychain has no secret &quot;%1&quot; yet. Enter it above.</source>
        <translation>Le trousseau de clés n’a pas encore de secret «&#xa0;%1&#xa0;». Saisissez-le ci-dessus.</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>Dans le trousseau de clés</translation>
    </message>
    <message>
        <source>Signed: %1 (%2).</source>
        <translation>Signée&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>Take the headers away</source>
        <translation>Retirer les en-têtes</translation>
    </message>
    <message>
        <source>The request has no authentication.</source>
        <translation>La requête n’a pas d’authentification.</translation>
    </message>
    <message>
        <source>Enter the secret first; it goes into the keychain.</source>
        <translation>Saisissez d’abord le secret&#x202f;; il va dans le trousseau de clés.</translation>
    </message>
    <message>
        <source>The header takes the secret &quot;%1&quot; from the keychain when the request is sent.</source>
        <translation>L’en-tête prend le secret «&#xa0;%1&#xa0;» dans le trousseau de clés quand la requête est envoyée.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>header</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>None</source>
        <comment>login</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>OAuth 2 (client credentials)</source>
        <translation>OAuth 2 (client credentials)</translation>
    </message>
    <message>
        <source>Address that gives tokens</source>
        <translation>Adresse qui délivre les jetons</translation>
    </message>
    <message>
        <source>Scope of the token</source>
        <translation>Scope du jeton</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Token URL</source>
        <translation>URL du jeton</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Identifiant client</translation>
    </message>
    <message>
        <source>Client secret; empty: the one in the keychain</source>
        <translation>Secret client&#x202f;; vide&#xa0;: celui du trousseau de clés</translation>
    </message>
    <message>
        <source>Get a token</source>
        <translation>Obtenir un jeton</translation>
    </message>
    <message>
        <source>Asking %1 for a token…</source>
        <translation>Demande d’un jeton à %1…</translation>
    </message>
    <message>
        <source>A token is in the keychain; it is good until %1.</source>
        <translation>Un jeton est dans le trousseau de clés&#x202f;; il est valable jusqu’à %1.</translation>
    </message>
    <message>
        <source>A token is in the keychain.</source>
        <translation>Un jeton est dans le trousseau de clés.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::SendMessageDialog</name>
    <message>
        <source>Send the message</source>
        <translation>Envoyer le message</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>S&amp;ervers…</source>
        <translation>Ser&amp;veurs…</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>As the messages say: %1</source>
        <translation>Comme indiqué dans les messages&#xa0;: %1</translation>
    </message>
    <message>
        <source>#channel or @person</source>
        <translation>#canal ou @utilisateur</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>Sa&amp;lon</translation>
    </message>
    <message>
        <source>&amp;Post to %1 on %2</source>
        <translation>&amp;Publier dans %1 sur %2</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>&amp;Publier</translation>
    </message>
    <message>
        <source>There is no server yet: enter one with its address and token.</source>
        <translation>Il n’y a pas encore de serveur&#xa0;: ajoutez-en un avec son adresse et son jeton.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s), exactly as shown, in the name of the account of this server.</source>
        <translation>
            <numerusform>%n message, exactement tel qu’affiché, au nom du compte de ce serveur.</numerusform>
            <numerusform>%n messages, exactement tels qu’affichés, au nom du compte de ce serveur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name and picture of the message need the permission message-impersonate.</source>
        <translation>Le nom et l’image du message nécessitent la permission message-impersonate.</translation>
    </message>
    <message>
        <source>The address is not https: the token could be read on the way.</source>
        <translation>L’adresse n’est pas en https&#xa0;: le jeton pourrait être lu en chemin.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Posting…</source>
        <translation>Publication…</translation>
    </message>
    <message numerus="yes">
        <source>Posted %n message(s) to %1.</source>
        <translation>
            <numerusform>%n message publié dans %1.</numerusform>
            <numerusform>%n messages publiés dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) had been posted before.</source>
        <translation>
            <numerusform>%n message avait déjà été publié.</numerusform>
            <numerusform>%n messages avaient déjà été publiés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::SendPart</name>
    <message>
        <source>Where to send it</source>
        <translation>Où envoyer</translation>
    </message>
    <message>
        <source>A server (the sample&apos;s path is added), or the whole address of a webhook</source>
        <translation>Un serveur (le chemin de l’exemple y est ajouté) ou l’adresse complète d’un webhook</translation>
    </message>
    <message>
        <source>How to send it</source>
        <translation>Comment envoyer</translation>
    </message>
    <message>
        <source>Follow redirects</source>
        <translation>Suivre les redirections</translation>
    </message>
    <message>
        <source>Accept any certificate, this time</source>
        <translation>Accepter n’importe quel certificat, cette fois</translation>
    </message>
    <message>
        <source>Nothing is sent until you press the button.</source>
        <translation>Rien n’est envoyé tant que vous n’avez pas cliqué sur le bouton.</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>Corps de la réponse</translation>
    </message>
    <message>
        <source>Show only what is at this path of the JSON</source>
        <translation>N’afficher que ce qui se trouve à ce chemin du JSON</translation>
    </message>
    <message>
        <source>Filter: $.items[*].id</source>
        <translation>Filtre&#xa0;: $.items[*].id</translation>
    </message>
    <message>
        <source>Show JSON indented</source>
        <translation>Afficher le JSON indenté</translation>
    </message>
    <message>
        <source>Save the answer&apos;s body…</source>
        <translation>Enregistrer le corps de la réponse…</translation>
    </message>
    <message>
        <source>Save the answer&apos;s body</source>
        <translation>Enregistrer le corps de la réponse</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>En-têtes de la réponse</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>Envoyer à %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>%1 ms (first byte after %2 ms)</source>
        <translation>%1 ms (premier octet après %2 ms)</translation>
    </message>
    <message numerus="yes">
        <source>%n redirect(s), to %1</source>
        <translation>
            <numerusform>%n redirection, vers %1</numerusform>
            <numerusform>%n redirections, vers %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the rest of the body was not read</source>
        <translation>le reste du corps n’a pas été lu</translation>
    </message>
    <message>
        <source>Headers (%1)</source>
        <translation>En-têtes (%1)</translation>
    </message>
    <message>
        <source>the first %1 of %2; save it to see all</source>
        <translation>les %1 premiers sur %2&#x202f;; enregistrer pour tout voir</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::ServersDialog</name>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>Ajouter un serveur</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Servers are where the relay posts messages to, and what the version to behave like is read from.</source>
        <translation>Les serveurs sont là où le relais publie les messages, et là où est lue la version à imiter.</translation>
    </message>
    <message>
        <source>For example: Production</source>
        <translation>Par exemple&#xa0;: Production</translation>
    </message>
    <message>
        <source>Shown by Rocket.Chat beside a new personal access token</source>
        <translation>Affiché par Rocket.Chat à côté d’un nouveau jeton d’accès personnel</translation>
    </message>
    <message>
        <source>In Rocket.Chat: your account&apos;s settings, Personal Access Tokens</source>
        <translation>Dans Rocket.Chat&#xa0;: les paramètres de votre compte, Jetons d’accès personnels</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Afficher le jeton</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Red (production)</source>
        <translation>Rouge (production)</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ambre</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>A band of this colour marks whatever posts to this server</source>
        <translation>Une bande de cette couleur marque tout ce qui publie sur ce serveur</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>&amp;User id</source>
        <translation>Identifiant &amp;utilisateur</translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation>&amp;Jeton d’accès</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>Cou&amp;leur</translation>
    </message>
    <message>
        <source>Test &amp;connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>Profiles that behave like this server</source>
        <translation>Profils qui se comportent comme ce serveur</translation>
    </message>
    <message>
        <source>Behave &amp;like it</source>
        <translation>Se &amp;comporter comme lui</translation>
    </message>
    <message>
        <source>Run scripts as this version of the server does</source>
        <translation>Exécuter les scripts comme le fait cette version du serveur</translation>
    </message>
    <message>
        <source>Scripts now run as in &quot;%1&quot;.</source>
        <translation>Les scripts s’exécutent maintenant comme dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The server&apos;s certificate</source>
        <translation>Le certificat du serveur</translation>
    </message>
    <message>
        <source>Accept this one certificate for this server…</source>
        <translation>Accepter ce seul certificat pour ce serveur…</translation>
    </message>
    <message>
        <source>Forget the accepted certificate</source>
        <translation>Oublier le certificat accepté</translation>
    </message>
    <message>
        <source>Without https everybody on the way can read the token and the messages.</source>
        <translation>Sans https, quiconque sur le chemin peut lire le jeton et les messages.</translation>
    </message>
    <message>
        <source>The token was for %1; enter the one for this server.</source>
        <translation>Le jeton était pour %1&#x202f;; saisissez celui de ce serveur.</translation>
    </message>
    <message>
        <source>Kept in the desktop&apos;s key store.</source>
        <translation>Gardé dans le trousseau de clés du bureau.</translation>
    </message>
    <message>
        <source>Kept in memory: Hooksmith asks for it again after the next start.</source>
        <translation>Gardé en mémoire&#xa0;: Hooksmith le redemandera au prochain démarrage.</translation>
    </message>
    <message>
        <source>Remove the server?</source>
        <translation>Supprimer le serveur&#x202f;?</translation>
    </message>
    <message>
        <source>Remove %1 and its token? Integrations that post to it stop doing so.</source>
        <translation>Supprimer %1 et son jeton&#x202f;? Les intégrations qui y publient cesseront de le faire.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Annule&amp;r</translation>
    </message>
    <message>
        <source>Asking %1 for its version…</source>
        <translation>Demande de la version à %1…</translation>
    </message>
    <message>
        <source>It is Rocket.Chat %1. Signing in…</source>
        <translation>C’est Rocket.Chat %1. Connexion…</translation>
    </message>
    <message>
        <source>Rocket.Chat %1 answers, but: %2</source>
        <translation>Rocket.Chat %1 répond, mais&#xa0;: %2</translation>
    </message>
    <message>
        <source>Rocket.Chat %1 answers. Enter user id and token to post there.</source>
        <translation>Rocket.Chat %1 répond. Saisissez l’identifiant utilisateur et le jeton pour y publier.</translation>
    </message>
    <message>
        <source>Rocket.Chat %1 answers and knows you as @%2.</source>
        <translation>Rocket.Chat %1 répond et vous connaît en tant que @%2.</translation>
    </message>
    <message>
        <source>No profile behaves like this version.</source>
        <translation>Aucun profil ne se comporte comme cette version.</translation>
    </message>
    <message>
        <source>Accept the certificate?</source>
        <translation>Accepter le certificat&#x202f;?</translation>
    </message>
    <message>
        <source>Nobody vouches for this certificate of %1. Compare its fingerprint with the one that the server&apos;s administrator gives you:

%2

Any other certificate of this server will still be refused.</source>
        <translation>Personne ne se porte garant de ce certificat de %1. Comparez son empreinte avec celle que vous donne l’administration du serveur&#xa0;:

%2

Tout autre certificat de ce serveur continuera d’être refusé.</translation>
    </message>
    <message>
        <source>Accept for %1</source>
        <translation>Accepter pour %1</translation>
    </message>
    <message>
        <source>None</source>
        <comment>colour</comment>
        <translation>Aucune</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::SettingEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Choisir un fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>One per line</source>
        <translation>Un par ligne</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::SettingField</name>
    <message>
        <source>%1 (until %2)</source>
        <translation>%1 (jusqu’au %2)</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Revenir à la valeur par défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Revenir à la valeur par défaut</translation>
    </message>
    <message>
        <source>Back to what holds for all workspaces</source>
        <translation>Revenir à ce qui vaut pour tous les espaces de travail</translation>
    </message>
    <message>
        <source>Takes effect when Hooksmith is started again.</source>
        <translation>Prend effet au prochain démarrage de Hooksmith.</translation>
    </message>
    <message>
        <source>The open workspace has a value of its own.</source>
        <translation>L’espace de travail ouvert a sa propre valeur.</translation>
    </message>
    <message>
        <source>As for all workspaces.</source>
        <translation>Comme pour tous les espaces de travail.</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation>Non conservé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Rechercher dans les paramètres</translation>
    </message>
    <message>
        <source>Where the settings hold</source>
        <translation>Où s’appliquent les paramètres</translation>
    </message>
    <message>
        <source>For all workspaces</source>
        <translation>Pour tous les espaces de travail</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <translation>Seulement dans %1</translation>
    </message>
    <message>
        <source>Some settings may be others in a workspace; they are kept with yours, not in its folder.</source>
        <translation>Certains paramètres peuvent être différents dans un espace de travail&#x202f;; ils sont gardés avec les vôtres, pas dans son dossier.</translation>
    </message>
    <message>
        <source>Kinds of settings</source>
        <translation>Types de paramètres</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>What differs from the defaults, as a file for another computer: without passwords, tokens and paths</source>
        <translation>Ce qui diffère des valeurs par défaut, dans un fichier pour un autre ordinateur&#xa0;: sans mots de passe, jetons ni chemins</translation>
    </message>
    <message>
        <source>&amp;Restart Hooksmith</source>
        <translation>&amp;Redémarrer Hooksmith</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Aucun paramètre ne contient ces mots.</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Exporter les paramètres</translation>
    </message>
    <message>
        <source>Exported to %1, without passwords, tokens and paths.</source>
        <translation>Exportés vers %1, sans mots de passe, jetons ni chemins.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importer des paramètres</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Paramètres (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 Not taken, because they are unknown here, of another computer or wrong: %2.</source>
        <translation>%1 Non repris, car inconnus ici, propres à un autre ordinateur ou erronés&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) taken.</source>
        <translation>
            <numerusform>%n paramètre repris.</numerusform>
            <numerusform>%n paramètres repris.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::ShortcutDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search by name or key</source>
        <translation>Rechercher par nom ou par touche</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nouvelles touches</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Attribuer</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>Au&amp;cune touche</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>Par &amp;défaut</translation>
    </message>
    <message>
        <source>New &amp;keys:</source>
        <translation>Nouvelles &amp;touches&#xa0;:</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>&amp;Assign anyway</source>
        <translation>&amp;Attribuer quand même</translation>
    </message>
    <message>
        <source>%1 is used by %2, which would lose it.</source>
        <translation>%1 est utilisé par %2, qui le perdrait.</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Par défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Export the keys</source>
        <translation>Exporter les touches</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>Importer des touches</translation>
    </message>
    <message>
        <source>Keys (*.json)</source>
        <translation>Touches (*.json)</translation>
    </message>
    <message>
        <source>%1 holds no keys of Hooksmith.</source>
        <translation>%1 ne contient pas de touches de Hooksmith.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::SideFilesDialog</name>
    <message>
        <source>What it is about</source>
        <translation>Ce dont il s’agit</translation>
    </message>
    <message>
        <source>Tab indents; Ctrl+Tab leads out of the text.</source>
        <translation>Tab indente&#x202f;; Ctrl+Tab fait sortir du texte.</translation>
    </message>
    <message>
        <source>%1 cannot be deleted.</source>
        <translation>%1 ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::TemplateGallery</name>
    <message>
        <source>New integration</source>
        <translation>Nouvelle intégration</translation>
    </message>
    <message>
        <source>Who calls? GitHub, Grafana, …</source>
        <translation>Qui appelle&#x202f;? GitHub, Grafana, …</translation>
    </message>
    <message>
        <source>Search the templates</source>
        <translation>Rechercher dans les modèles</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>No template matches.</source>
        <translation>Aucun modèle ne correspond.</translation>
    </message>
    <message>
        <source>Samples: %1</source>
        <translation>Exemples&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose a template first.</source>
        <translation>Choisissez d’abord un modèle.</translation>
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
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>First difference</source>
        <translation>Première différence</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::TestsPane</name>
    <message>
        <source>Test results</source>
        <translation>Résultats des tests</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>The selected results are right: store them as the expected ones</source>
        <translation>Les résultats sélectionnés sont corrects&#xa0;: les stocker comme résultats attendus</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Tout accepter</translation>
    </message>
    <message>
        <source>Store every result of this list as the expected one</source>
        <translation>Stocker chaque résultat de cette liste comme résultat attendu</translation>
    </message>
    <message>
        <source>Go to the sample</source>
        <translation>Aller à l’exemple</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Testé</translation>
    </message>
    <message>
        <source>Every sample can be held against the message that it gave when it was right.</source>
        <translation>Chaque exemple peut être comparé au message qu’il donnait quand celui-ci était correct.</translation>
    </message>
    <message>
        <source>As expected:</source>
        <translation>Comme attendu&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing says yet what should come out. &quot;Accept&quot; stores this:</source>
        <translation>Rien ne dit encore ce qui doit en sortir. «&#xa0;Accepter&#xa0;» stocke ceci&#xa0;:</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>attendu</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>check &quot;%1&quot;: passed</source>
        <translation>vérification «&#xa0;%1&#xa0;»&#xa0;: réussie</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::TracePane</name>
    <message>
        <source>Trace: why the message was posted or not</source>
        <translation>Déroulement&#xa0;: pourquoi le message a été publié ou non</translation>
    </message>
    <message>
        <source>Run something to see what the server would decide, step by step.</source>
        <translation>Exécutez quelque chose pour voir ce que le serveur déciderait, pas à pas.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>(top level)</source>
        <translation>(niveau supérieur)</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Answer to the caller: %1 %2</source>
        <translation>Réponse à l’appelant&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Steps in the server&apos;s history</source>
        <translation>Étapes dans l’historique du serveur</translation>
    </message>
    <message>
        <source>at %1, %2</source>
        <translation>dans %1, %2</translation>
    </message>
    <message>
        <source>%1 after %2 ms</source>
        <extracomment>%1: a call (POST https://…), %2: how long the server waited before it</extracomment>
        <translation>%1 après %2 ms</translation>
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
        <translation>Livraisons</translation>
    </message>
    <message>
        <source>No delivery matches the filter.</source>
        <translation>Aucune livraison ne correspond au filtre.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::TrafficModel</name>
    <message>
        <source>earlier</source>
        <translation>auparavant</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Intégration</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Transféré</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::TrafficPane</name>
    <message>
        <source>Let other machines in?</source>
        <translation>Laisser entrer d’autres machines&#x202f;?</translation>
    </message>
    <message>
        <source>At %1 every machine that can reach this one can send requests to the relay, not only programs on it. Whoever knows an integration&apos;s address can make it post messages.

Requests with a wrong token or signature are still refused. Use 127.0.0.1 and a tunnel when only one sender has to get in.</source>
        <translation>À %1, toute machine qui peut atteindre celle-ci peut envoyer des requêtes au relais, pas seulement les programmes locaux. Quiconque connaît l’adresse d’une intégration peut lui faire publier des messages.

Les requêtes avec un jeton ou une signature incorrects restent refusées. Utilisez 127.0.0.1 et un tunnel quand un seul expéditeur doit entrer.</translation>
    </message>
    <message>
        <source>Listen on %1</source>
        <translation>Écouter sur %1</translation>
    </message>
    <message>
        <source>Listening on %1. Waiting for the first request; for example:</source>
        <translation>Écoute sur %1. En attente de la première requête&#x202f;; par exemple&#xa0;:</translation>
    </message>
    <message>
        <source>The relay takes real webhooks, runs the script and shows the message.</source>
        <translation>Le relais reçoit de vrais webhooks, exécute le script et affiche le message.</translation>
    </message>
    <message>
        <source>Choose a delivery to see what is in it.</source>
        <translation>Choisissez une livraison pour voir ce qu’elle contient.</translation>
    </message>
    <message>
        <source>Reading it from the journal…</source>
        <translation>Lecture dans le journal…</translation>
    </message>
    <message>
        <source>Only the summary of this delivery is in memory; start the relay to read it from the journal.</source>
        <translation>Seul le résumé de cette livraison est en mémoire&#x202f;; démarrez le relais pour la lire dans le journal.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::TrafficRow</name>
    <message>
        <source>valid</source>
        <translation>valide</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>non valide</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquante</translation>
    </message>
    <message>
        <source>too old</source>
        <translation>trop ancienne</translation>
    </message>
    <message>
        <source>no secret</source>
        <translation>pas de secret</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non vérifiée</translation>
    </message>
    <message>
        <source>Received before the last start; being forwarded now.</source>
        <translation>Reçue avant le dernier démarrage&#x202f;; en cours de transfert.</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglée</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenu</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>doublon</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>abandonnée</translation>
    </message>
    <message>
        <source>replay</source>
        <translation>rejouée</translation>
    </message>
    <message>
        <source>held: release or drop it</source>
        <translation>retenu&#xa0;: à libérer ou à écarter</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>livré</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>given up: %1</source>
        <translation>abandonné&#xa0;: %1</translation>
    </message>
    <message>
        <source>will be tried again: %1</source>
        <translation>nouvel essai prévu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Answered as the settings say; no script took part.</source>
        <translation>Réponse donnée selon les paramètres&#x202f;; aucun script n’est intervenu.</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>The script makes a message. It is not posted: no Rocket.Chat address is set.</source>
        <translation>Le script produit un message. Il n’est pas publié&#xa0;: aucune adresse Rocket.Chat n’est définie.</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>aucune adresse</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::TrafficStrip</name>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>il y a %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>il y a %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>il y a %1 h</translation>
    </message>
    <message>
        <source>Show the newest and follow again (f)</source>
        <translation>Afficher la plus récente et suivre à nouveau (f)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Filter the deliveries</source>
        <translation>Filtrer les livraisons</translation>
    </message>
    <message>
        <source>Filter: words, provider:github, status:&gt;=400, json:a.b=c…</source>
        <translation>Filtre&#xa0;: mots, provider:github, status:&gt;=400, json:a.b=c…</translation>
    </message>
    <message>
        <source>&lt;p&gt;Words are looked for everywhere; all terms must hold; - turns one round.&lt;/p&gt;&lt;pre&gt;path:/hooks/a   method:POST   provider:github   event:push
integration:alerts   header:X-A=b   json:a.b=c  (!= ~ &amp;gt; &amp;lt;)
status:404 4xx &amp;gt;=400   outcome:posted   size:&amp;gt;10k   took:&amp;gt;100
is:dead  is:held  is:duplicate  is:pinned  is:waiting  is:refused&lt;/pre&gt;</source>
        <translation>&lt;p&gt;Les mots sont cherchés partout&#x202f;; tous les termes doivent être satisfaits&#x202f;; - en inverse un.&lt;/p&gt;&lt;pre&gt;path:/hooks/a   method:POST   provider:github   event:push
integration:alerts   header:X-A=b   json:a.b=c  (!= ~ &amp;gt; &amp;lt;)
status:404 4xx &amp;gt;=400   outcome:posted   size:&amp;gt;10k   took:&amp;gt;100
is:dead  is:held  is:duplicate  is:pinned  is:waiting  is:refused&lt;/pre&gt;</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More for the chosen deliveries</source>
        <translation>Plus pour les livraisons choisies</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Stopped (%1)</source>
        <translation>Arrêté (%1)</translation>
    </message>
    <message>
        <source>last event %1</source>
        <translation>dernier événement %1</translation>
    </message>
    <message>
        <source>no traffic yet</source>
        <translation>pas encore de trafic</translation>
    </message>
    <message>
        <source>Listening on %1 · %2</source>
        <translation>Écoute sur %1 · %2</translation>
    </message>
    <message>
        <source>Messages are not forwarded; Settings says where they could go.</source>
        <translation>Les messages ne sont pas transférés&#x202f;; Paramètres dit où ils pourraient aller.</translation>
    </message>
    <message>
        <source>Messages are forwarded to %1.</source>
        <translation>Les messages sont transférés à %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message>
        <source>Listening on %1, for other machines %2 · %3</source>
        <translation>Écoute sur %1, pour d’autres machines %2 · %3</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::VariableAssist</name>
    <message>
        <source>a secret; put in only when the request is sent</source>
        <translation>un secret&#x202f;; inséré seulement à l’envoi de la requête</translation>
    </message>
    <message>
        <source>no secret of this name is known</source>
        <translation>aucun secret de ce nom n’est connu</translation>
    </message>
    <message>
        <source>has no value</source>
        <translation>n’a pas de valeur</translation>
    </message>
    <message>
        <source>made anew when it is sent; always the same in runs</source>
        <translation>recréée à chaque envoi&#x202f;; toujours la même dans les exécutions</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, %2</source>
        <translation>«&#xa0;%1&#xa0;», %2</translation>
    </message>
    <message>
        <source>The variable {{%1}} has no value.</source>
        <translation>La variable {{%1}} n’a pas de valeur.</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secret</translation>
    </message>
    <message>
        <source>From the keychain, only when it is sent.</source>
        <translation>Pris dans le trousseau de clés, seulement à l’envoi.</translation>
    </message>
    <message>
        <source>Made anew when the request is sent; always the same in runs and tests.</source>
        <translation>Recréée à chaque envoi de la requête&#x202f;; toujours la même dans les exécutions et les tests.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::VariablesDialog</name>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Environment to edit</source>
        <translation>Environnement à modifier</translation>
    </message>
    <message>
        <source>Name of the environment</source>
        <translation>Nom de l’environnement</translation>
    </message>
    <message>
        <source>Add an environment</source>
        <translation>Ajouter un environnement</translation>
    </message>
    <message>
        <source>Remove this environment</source>
        <translation>Supprimer cet environnement</translation>
    </message>
    <message>
        <source>Variables of the environment</source>
        <translation>Variables de l’environnement</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservée</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation>Ajouter une variable</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Write {{name}} in a request, {{secret.name}} for a secret. Runs and tests use only the shared values; what is yours alone and secrets go into requests that are sent.</source>
        <translation>Écrivez {{name}} dans une requête, {{secret.name}} pour un secret. Les exécutions et les tests n’utilisent que les valeurs partagées&#x202f;; ce qui n’appartient qu’à vous et les secrets vont dans les requêtes envoyées.</translation>
    </message>
    <message>
        <source>In every environment</source>
        <translation>Dans tous les environnements</translation>
    </message>
    <message>
        <source>Where the value is kept</source>
        <translation>Où la valeur est conservée</translation>
    </message>
    <message>
        <source>In the workspace, shared</source>
        <translation>Dans l’espace de travail, partagée</translation>
    </message>
    <message>
        <source>Here, only mine</source>
        <translation>Ici, pour moi seul</translation>
    </message>
    <message>
        <source>In the keychain, secret</source>
        <translation>Dans le trousseau de clés, secrète</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangée</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a variable: letters, digits, &apos;_&apos;, &apos;.&apos; and &apos;-&apos; can stand in one.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le nom d’une variable&#xa0;: lettres, chiffres, «&#xa0;_&#xa0;», «&#xa0;.&#xa0;» et «&#xa0;-&#xa0;» sont autorisés.</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>Nouvel environnement</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::WelcomePage</name>
    <message>
        <source>Back to the work</source>
        <translation>Revenir au travail</translation>
    </message>
    <message>
        <source>Hooksmith</source>
        <translation>Hooksmith</translation>
    </message>
    <message>
        <source>A working script with a sample request for GitHub, Grafana and others</source>
        <translation>Un script fonctionnel avec un exemple de requête pour GitHub, Grafana et d’autres</translation>
    </message>
    <message>
        <source>A folder of integrations, or one that shall become it</source>
        <translation>Un dossier d’intégrations, ou un dossier appelé à le devenir</translation>
    </message>
    <message>
        <source>An empty folder for your integrations</source>
        <translation>Un dossier vide pour vos intégrations</translation>
    </message>
    <message>
        <source>Three finished integrations to look at and change</source>
        <translation>Trois intégrations achevées à regarder et à modifier</translation>
    </message>
    <message>
        <source>Ten short pages, from the first integration to CI</source>
        <translation>Dix courtes pages, de la première intégration à la CI</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Send me a webhook</source>
        <translation>Envoyez-moi un webhook</translation>
    </message>
    <message>
        <source>The command that sends a webhook</source>
        <translation>La commande qui envoie un webhook</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Copied. Run it in a shell: the message appears here.</source>
        <translation>Copié. Exécutez la commande dans un shell&#xa0;: le message apparaît ici.</translation>
    </message>
    <message>
        <source>Start the relay</source>
        <translation>Démarrer le relais</translation>
    </message>
    <message>
        <source>This workspace has no integration yet. Begin with a finished one for the service that calls you.</source>
        <translation>Cet espace de travail n’a pas encore d’intégration. Commencez par une intégration toute faite pour le service qui vous appelle.</translation>
    </message>
    <message>
        <source>Write Rocket.Chat webhook integrations and see their messages as you type.</source>
        <translation>Écrivez des intégrations webhook Rocket.Chat et voyez leurs messages au fil de la frappe.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Hooksmith can take real webhooks on this computer, run the script and show the message. Nothing is reachable from outside.</source>
        <translation>Hooksmith peut recevoir de vrais webhooks sur cet ordinateur, exécuter le script et afficher le message. Rien n’est accessible de l’extérieur.</translation>
    </message>
    <message>
        <source>The relay is waiting. Run this in a shell: the message appears here.</source>
        <translation>Le relais attend. Exécutez ceci dans un shell&#xa0;: le message apparaît ici.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::Workbench</name>
    <message>
        <source>There is no sample to run; add one to the integration.</source>
        <translation>Il n’y a pas d’exemple à exécuter&#x202f;; ajoutez-en un à l’intégration.</translation>
    </message>
    <message>
        <source>This sample is a request, but the integration is an outgoing one.</source>
        <translation>Cet exemple est une requête, mais l’intégration est sortante.</translation>
    </message>
    <message>
        <source>This sample is an event, but the integration is an incoming one.</source>
        <translation>Cet exemple est un événement, mais l’intégration est entrante.</translation>
    </message>
    <message>
        <source>There is no captured request.</source>
        <translation>Il n’y a pas de requête reçue.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::WorkspaceEdits</name>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>%1 has no integration.json; drop an integration&apos;s folder, or files.</source>
        <translation>%1 n’a pas d’integration.json&#x202f;; déposez un dossier d’intégration, ou des fichiers.</translation>
    </message>
    <message>
        <source>Drop %1 on an integration: it becomes one of its samples.</source>
        <translation>Déposez %1 sur une intégration&#xa0;: il devient l’un de ses exemples.</translation>
    </message>
    <message numerus="yes">
        <source>Replace in %n file(s)</source>
        <translation>
            <numerusform>Remplacer dans %n fichier</numerusform>
            <numerusform>Remplacer dans %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything was replaced:</source>
        <translation>Tout n’a pas été remplacé&#xa0;:</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::WorkspaceGuard</name>
    <message>
        <source>The workspace on disk cannot be read any more. What is open here stays open. %1</source>
        <translation>L’espace de travail sur le disque ne peut plus être lu. Ce qui est ouvert ici reste ouvert. %1</translation>
    </message>
    <message>
        <source>This workspace is open in another Hooksmith window too (process %1). What is saved there appears here; neither window overwrites the other&apos;s changes unasked.</source>
        <translation>Cet espace de travail est aussi ouvert dans une autre fenêtre Hooksmith (processus %1). Ce qui y est enregistré apparaît ici&#x202f;; aucune des fenêtres n’écrase les modifications de l’autre sans demander.</translation>
    </message>
    <message numerus="yes">
        <source>Hooksmith ended without saving. %n text(s) of %1 can be brought back.</source>
        <translation>
            <numerusform>Hooksmith s’est terminé sans enregistrer. %n texte de %1 peut être récupéré.</numerusform>
            <numerusform>Hooksmith s’est terminé sans enregistrer. %n textes de %1 peuvent être récupérés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Regarder…</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>Not brought back</source>
        <translation>Non récupéré</translation>
    </message>
    <message>
        <source>%1 was changed on disk and read again.</source>
        <translation>%1 a été modifié sur le disque et relu.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were changed on disk and read again.</source>
        <translation>
            <numerusform>%n fichier a été modifié sur le disque et relu.</numerusform>
            <numerusform>%n fichiers ont été modifiés sur le disque et relus.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was deleted on disk. What is here is still here; saving writes it again.</source>
        <translation>%1 a été supprimé du disque. Ce qui est ici y est toujours&#x202f;; enregistrer l’écrit à nouveau.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 was changed on disk while you were editing it.</source>
        <translation>%1 a été modifié sur le disque pendant que vous le modifiiez.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre l’autre</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder le mien</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>on disk</source>
        <translation>sur le disque</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ici</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::WorkspaceModel</name>
    <message>
        <source>incoming webhook</source>
        <translation>webhook entrant</translation>
    </message>
    <message>
        <source>outgoing webhook</source>
        <translation>webhook sortant</translation>
    </message>
    <message>
        <source>%1, posts to %2</source>
        <translation>%1, publie dans %2</translation>
    </message>
    <message>
        <source>%1, sample</source>
        <translation>%1, exemple</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::WorkspacePane</name>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
</context>
<context>
    <name>hooksmith::ui::WorkspaceVariables</name>
    <message>
        <source>It was not sent: %1</source>
        <translation>Non envoyée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Desktop IDE for Rocket.Chat webhook integrations</source>
        <translation>IDE de bureau pour les intégrations webhook Rocket.Chat</translation>
    </message>
    <message>
        <source>Folder with a hooksmith.json</source>
        <translation>Dossier contenant un hooksmith.json</translation>
    </message>
    <message>
        <source>Look: system, light, dark or contrast</source>
        <translation>Apparence&#xa0;: system, light, dark ou contrast</translation>
    </message>
    <message>
        <source>With --version: the versions of all parts and what protects scripts here.</source>
        <translation>Avec --version&#xa0;: les versions de tous les composants et ce qui protège les scripts ici.</translation>
    </message>
    <message>
        <source>hooksmith: --theme takes system, light, dark or contrast, not &quot;%1&quot;.</source>
        <translation>hooksmith&#xa0;: --theme attend system, light, dark ou contrast, pas «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
</TS>
