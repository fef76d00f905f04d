/** Words that stand where a French name could, after "c'est", "je suis" or alone in an answer, and are no name. */
const WORDS = `
d'écrire d'ecrire d'appeler d'envoyer d'être d'etre d'attendre d'avoir d'y d'en d'accepter d'avance
a à ai ainsi alors après as assez au aucun aucune aujourd'hui aujourd aussi autre aux avant avec avez bah beau beaucoup ben bien bientôt bof
bon bonne bonjour bonsoir c'est ça car ce cela celle celui cet cette cher chez ci coucou comme comment d'accord dans de déjà depuis dernier
dernière des donc dommage du elle en encore ensuite entre est et être eux exact exactement faux fini hélas hello hein hors ici il ils impeccable
j'ai j'aimerais j'arrive jamais je juste l'après-midi la là le les leur loin long lui ma mais mal mauvais même merci mes moi mieux moins mon ne ni
noël non normal nous nouveau nouvelle ok okay on ou où ouais oui ouvert par parce parfait parfaite pareil pas peu peut peut-être plus plutôt pour
pourquoi premier première prochain prochaine qu que quel quelle quelque quelqu'un qui quoi rien salut sans se ses seul seule si sinon son sous super
sur svp stp ta tant tard te tellement tes toi ton top tôt toujours tous tout toute toutes très trop tu un une urgent vers vite voilà votre vous
vrai vraiment y yes
lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre fevrier
aout decembre demain hier matin midi minuit soir soirée après-midi aprem jour journée nuit semaine week-end weekend mois année heure heures minute
deux trois quatre cinq six sept huit neuf dix
absent absente arrivé arrivée bloqué bloquée certain certaine client cliente coincé coincée complet content contente désolé désolée dispo disponible
disponibles enceinte enrhumé enrhumée fatigué fatiguée intéressé intéressée libre libres malade navré navrée né née nul occupé occupée partant partante
perdu perdue prêt prête pris prise ravi ravie retard sûr sûre seule indisponible ko épuisé épuisée blessé blessée nouveau-client
annulé annuler bouger cancel changer compris confirmé confirmer décaler déplacer entendu fait noté note pigé prévu reçu réservé réserver rdv rendez
rendez-vous reporter trouvé venir vu validé
cool chouette correct excellent extra génial impossible nickel possible parfaitement préférable super urgent cadeau clair bizarre compliqué difficile
facile gentil gratuit grave important logique magnifique marrant pareil pratique simple sympa tentant triste
bises bisous bye cdlt cordialement dsl infiniment mille d'avance docteur madame monsieur mademoiselle
coupe coiffure brushing couleur balayage barbe massage soin séance cours consultation fuite devis prix tarif visite
homme femme enfant enfants personne quelqu'un humain robot
`;

/** In lower case. */
export const NOT_NAMES: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));
