"""The most frequent words of French and English, folded. Written by scripts/build_known_words.py.

Taken from the data of wordfreq by Robyn Speer, which is licensed CC BY-SA 4.0; so is this file (see LICENSES).
"""

WORDS = """
aa aaa aaaaah aaaah aaah aac aah aam aang aap aaron aarp aas aau ab aba ababa aback abacus abaissant abaisse abaissee
abaissement abaisser abalone abandon abandoned abandoning abandonment abandonna abandonnait abandonnant abandonne
abandonnee abandonnees abandonnent abandonner abandonnera abandonnes abandonnez abandons abasourdi abat abate
abatement abats abattage abattant abattement abattent abattoir abattoirs abattre abattu abattue abattues abattus abb
abba abbas abbatiale abbaye abbayes abbe abbes abbesse abbeville abbey abbie abbot abbotsford abbott abbreviated
abbreviation abbreviations abby abc abcd abces abd abdallah abdel abdelaziz abdelkader abdicate abdication abdiquer
abdomen abdominal abdominale abdominales abdominaux abdos abdou abdoulaye abduct abducted abduction abductions abdul
abdullah abe abeba abed abeille abeilles abel abercrombie aberdeen aberdeenshire aberrant aberration aberrations
aberystwyth abetting abhor abhorrent abi abide abiding abidjan abigail abilene abilities ability abime abimee abimer
abimes abingdon abitibi abject abjecte abkhazia ablation ablaze able ably abnegation abner abnormal abnormalities
abnormality abnormally abo aboard abode aboie abois aboli abolie abolir abolis abolish abolished abolishing abolit
abolition abolitionist abolitionists abominable abominables abomination abominations abondamment abondance abondant
abondante abondantes abondants abonde abondent abonne abonnee abonnement abonnements abonner abonnes abonnez abord
abordable abordables abordage abordant aborde abordee abordees abordent aborder abordes abords aborigenes aboriginal
aborigines abort aborted abortion abortions abortive abou abound abounds about abouti aboutie aboutir aboutira
aboutissant aboutissants aboutisse aboutissement aboutissent aboutit above aboyer abra abraham abrahams abram abrams
abrasion abrasive abreast abrege abregee abreger abreu abreuver abreviation abreviations abri abricot abricots
abridged abris abritait abritant abrite abritent abriter abroad abrogation abroge abroger abrupt abrupte abruptes
abruptly abruti abrutis abs abscess absence absences absent absente absentee absenteisme absenter absentes absentia
absents abside absinthe absolu absolue absolues absolument absolus absolute absolutely absolution absolve absolved
absorb absorbant absorbe absorbed absorbee absorbent absorber absorbers absorbes absorbing absorbs absorption abstain
abstained abstaining abstenir abstention abstentionnistes abstentions abstenu abstenus abstiennent abstient abstinence
abstract abstracted abstraction abstractions abstracts abstrait abstraite abstraites abstraits absurd absurde absurdes
absurdite absurdites absurdity absurdly abt abu abubakar abuja abundance abundant abundantly abus abuse abused abusent
abuser abusers abuses abusif abusifs abusing abusive abusivement abusives abv abysmal abyss abysses ac aca acabit
acacia academia academic academically academicien academiciens academics academie academies academique academiques
academy acadia acadie acadien acadienne acadiens acajou acapulco acariens acc accablant accablante accable accabler
accalmie accapare accaparer accedant accede accedent acceder accelerant accelerate accelerated accelerates
accelerateur accelerating acceleration accelerations accelerator accelerators accelere acceleree accelerent accelerer
accent accented accents accentuant accentuate accentuated accentuation accentue accentuee accentuent accentuer
accenture accept accepta acceptabilite acceptable acceptables acceptaient acceptait acceptance acceptant acceptation
accepte accepted acceptee acceptees acceptent accepter acceptera accepterai accepteraient accepterais accepterait
accepteront acceptes acceptez accepting acception acceptons acceptor accepts acces access accessed accesses
accessibilite accessibility accessible accessibles accessing accession accessoire accessoirement accessoires
accessories accessory accident accidental accidentally accidente accidentee accidentel accidentelle accidentellement
accidentes accidently accidents acclaim acclaimed acclamation acclamations acclame acclimatation accolade accolades
accole accommodate accommodated accommodates accommodating accommodation accommodations accommode accommodement
accommodements accommoder accompagna accompagnaient accompagnait accompagnant accompagnateur accompagnateurs
accompagne accompagnee accompagnees accompagnement accompagnent accompagner accompagnera accompagneront accompagnes
accompanied accompanies accompaniment accompany accompanying accompli accomplice accomplices accomplie accomplies
accomplir accomplis accomplish accomplished accomplishes accomplishing accomplishment accomplishments accomplissement
accomplissent accomplit accor accord accorda accordait accordance accordant accorde accorded accordee accordees
accordent accordeon accorder accordera accordes accordez according accordingly accordion accordons accords accoste
accosted accoster accouche accouchement accouchements accoucher account accountability accountable accountancy
accountant accountants accounted accounting accounts accouplement accoutrement accoutumee accra accreditation
accredite accredited accredites accretion accro accroc accrochage accrochages accrochant accroche accrochee accrochees
accrochent accrocher accroches accrocheur accrochez accroissement accroissent accroit accroitre accros accru accrue
accrued accrues accrus acct accueil accueillait accueillant accueillante accueillants accueille accueillent
accueillera accueilleront accueilli accueillie accueillies accueillir accueillis accueillit accueillons accule
accumulant accumulate accumulated accumulates accumulating accumulation accumulator accumule accumulee accumulees
accumulent accumuler accumules accuracy accurate accurately accursed accusaient accusait accusant accusateur
accusation accusations accuse accused accusee accusees accusent accuser accusers accuses accusing accustomed ace acer
acerbe aces acetaminophen acetate acetic acetone acetyl ach acharne acharnee acharnement acharner acharnes achat
achats ache achemine acheminement acheminer aches acheta achetaient achetais achetait achetant achete achetee achetees
achetent acheter achetera acheterai acheterais achetes acheteur acheteurs achetez achetons acheva acheve achevee
achevees achevement achevent achever achevera acheves achievable achieve achieved achievement achievements achievers
achieves achieving achille achilles aching acid acide acides acidic acidification acidite acidity acids acier aciers
ack ackerman acknowledge acknowledged acknowledgement acknowledges acknowledging acknowledgment acl aclu acm acme acne
acolyte acolytes acompte acores acorn acorns acosta acoustic acoustics acoustique acoustiques acp acquaintance
acquaintances acquainted acquereur acquereurs acquerir acquierent acquiert acquiesce acquire acquired acquires
acquiring acquis acquise acquises acquisition acquisitions acquit acquittal acquitte acquitted acquittee acquittement
acquitter acquittes acr acre acreage acres acrobat acrobate acrobatic acrobatics acrobaties acrobatique acronym
acronyme acronyms acropole acropolis across acrylic acrylique acs act acta acte acted actes acteur acteurs actif
actifs actin acting action actionable actionnaire actionnaires actionnariat actionne actionner actions activate
activated activates activating activation activator active activee activees actively activement activent activer
actives activez activision activism activisme activist activiste activistes activists activite activites activities
activity acton actor actors actress actresses actrice actrices acts actu actual actualisation actualise actualisee
actualiser actualite actualites actuality actually actuarial actuator actuators actuel actuelle actuellement actuelles
actuels actus acuite acuity acumen acupuncture acura acute acutely ad ada adage adair adam adama adamant adamantly
adams adamson adapt adaptability adaptable adaptant adaptateur adaptation adaptations adapte adapted adaptee adaptees
adaptent adapter adapters adaptes adapting adaption adaptive adaptor adapts adb adc add addams added addendum adder
adderall addict addicted addictif addicting addiction addictions addictive addicts addie adding addis addison additif
additifs addition additional additionally additionne additionnel additionnelle additionnelles additionnels additionner
additions additive additives address addressed addresses addressing adds adduction addy ade adel adelaide adele
adeline ademe aden adenosine adept adepte adeptes adequacy adequat adequate adequately adequatement adequates
adequation adequats adf adhd adherant adhere adhered adherence adherent adherente adherentes adherents adherer adheres
adhering adhesif adhesion adhesions adhesive adhesives adi adidas adieu adieux adil adios adipose adirondack aditya
adj adjacent adjacente adjacentes adjacents adjectif adjectifs adjective adjectives adjoindre adjoining adjoint
adjointe adjoints adjonction adjourn adjourned adjournment adjudant adjudication adjuge adjunct adjust adjustable
adjusted adjuster adjusting adjustment adjustments adjusts adjutant adkins adl adler adm admet admets admettant
admettent admettons admettre admin administer administered administering administers administrateur administrateurs
administratif administratifs administration administrations administrative administratively administrativement
administratives administrator administrators administratrice administre administree administrees administrer
administres admins admirable admirablement admirables admirably admirait admiral admirals admiralty admirateur
admirateurs admiratif admiration admire admired admirent admirer admirers admires admirez admiring admis admise
admises admissibilite admissible admissibles admission admissions admit admits admittance admitted admittedly
admitting admonished adn adnan ado adobe adolescence adolescent adolescente adolescentes adolescents adolf adolph
adolphe adonis adonne adonnent adonner adopt adopta adoptant adopte adopted adoptee adoptees adoptent adopter adopters
adoptes adoptez adoptif adoptifs adopting adoption adoptions adoptive adopts adorable adorables adorais adorait
adorateurs adoration adore adored adoree adorent adorer adorerais adores adorez adoring adorn adorned adorons ados
adosse adossee adoucir adoucit adour adp adr adrenal adrenalin adrenaline adressa adressait adressant adresse adressee
adressees adressent adresser adressera adresses adressez adrian adriana adriano adriatic adriatique adrien adrienne
adrift adroit ads adsense adsl adsorption adult adulte adultere adultery adultes adulthood adults adv advance advanced
advancement advancements advances advancing advantage advantageous advantages advenir advent adventist adventure
adventurer adventurers adventures adventurous advenu adverbe adversaire adversaires adversarial adversaries adversary
adverse adversely adverses adversite adversity advert advertise advertised advertisement advertisements advertiser
advertisers advertises advertising adverts advice advices adviendra advienne advient advisable advise advised adviser
advisers advises advising advisor advisories advisors advisory advocacy advocate advocated advocates advocating
adwords ae aec aed aegean aegis aegon aeon aequo aer aeration aere aerer aerial aerien aerienne aeriennes aeriens aero
aerobic aerobics aerodrome aerodynamic aerodynamics aerodynamique aeronautical aeronautics aeronautique aeronautiques
aeronef aeronefs aeroplane aeroplanes aeroport aeroports aeroportuaire aerosmith aerosol aerosols aerospace
aerospatiale aes aest aesthetic aesthetically aesthetics aether aetna af afar afb afc afd aff affable affaibli
affaiblie affaiblies affaiblir affaiblis affaiblissement affaiblit affair affaire affaires affairs affaissement affame
affamee affames affect affectant affectation affectations affecte affected affectee affectees affectent affecter
affectera affectes affectif affectifs affecting affection affectionate affectionately affectionne affections affective
affectives affects affectueuse affectueusement affectueux afferents affichage affichait affichant affiche affichee
affichees affichent afficher affichera affiches affichez affidavit affidavits affilee affiliate affiliated affiliates
affiliation affiliations affilie affiliee affiliees affilies affinage affine affiner affinite affinites affinities
affinity affirm affirma affirmaient affirmait affirmant affirmatif affirmation affirmations affirmative affirme
affirmed affirmee affirment affirmer affirming affirms affixed affleck afflicted affliction afflige affligeant
affluence affluent affluents affluer afflux affole affoler afford affordability affordable afforded affording affords
affranchi affranchir affranchis affranchissement affranchit affres affrete affreuse affreusement affreuses affreux
affront affrontant affronte affrontement affrontements affrontent affronter affrontera affronteront affrontes affuble
affut afghan afghane afghanistan afghans afi aficionados afield afin afl afloat afoot aforementioned afp afr afraid
afresh africa africain africaine africaines africains african africans afrikaans afrique afro aft after afterglow
afterlife aftermarket aftermath afternoon afternoons aftertaste afterthought afterward afterwards ag aga agacant agace
agacement agacer agadir again against agamemnon agape agar agate agatha agathe agave agde age aged agee agees ageing
ageless agen agence agencement agences agencies agency agenda agendas agent agente agents ages aggie aggies agglo
agglomeration agglomerations aggravant aggravate aggravated aggravating aggravation aggrave aggravee aggravent
aggraver aggregate aggregated aggregates aggregation aggregator aggression aggressive aggressively aggressiveness
aggressor aggressors aggrieved agh aghast agi agile agiles agilite agility aging agir agira agirait agis agissait
agissant agisse agissements agissent agissez agissons agit agitant agitate agitated agitating agitation agitators
agite agitee agitent agiter agites agm agneau agneaux agnes agnew agnostic ago agonie agonist agonists agonizing agony
agora agra agrafes agraire agrandi agrandie agrandir agrandissement agrandit agrarian agreable agreablement agreables
agree agreeable agreed agreee agreees agreeing agreement agreements agreer agrees agregation agregats agrege agrement
agremente agrementee agresse agressee agressees agressent agresser agresses agresseur agresseurs agressif agressifs
agression agressions agressive agressives agressivite agri agribusiness agricole agricoles agriculteur agriculteurs
agricultural agriculture agrippa agro agroalimentaire agroalimentaires agronome agronomie agronomique aground agrumes
ags agua aguero aguerris aguets aguilar aguilera aguirre ah aha ahab ahah ahaha ahahah ahead ahem ahh ahhh ahhhh ahl
ahmad ahmed ahmedabad ahmet ahn ahold ahoy ahs ahuntsic ahurissant ai aia aicha aid aida aidait aidan aidant aidants
aide aided aidee aidees aiden aident aider aidera aiderait aideront aides aidez aiding aidons aids aie aient aies
aieul aieux aig aight aigle aigles aignan aigre aigreur aigri aigu aigue aigues aiguillage aiguille aiguilles
aiguillon aiguise aiguiser aigus aiken aikido ail aile aileen aileron ailerons ailes ailier ailing aille aillent
ailles ailleur ailleurs ailment ailments aim aimable aimables aimaient aimais aimait aimant aimante aimants aime aimed
aimee aimees aiment aimer aimera aimerai aimeraient aimerais aimerait aimeras aimerez aimeriez aimerions aimeront
aimes aimez aimiez aiming aimless aimlessly aimons aims ain aine ainee aines ainsi ainsworth aint air airbag airbags
airbase airbnb airborne airbrush airbus aircraft aire aired aires airfare airfield airfields airflow airforce airframe
airing airlift airline airliner airliners airlines airman airmen airplane airplanes airplay airpods airport airports
airs airship airsoft airspace airstrike airstrikes airstrip airtel airtight airtime airwaves airway airways airy ais
aisance aise aisee aisees aisement aises aisha aisle aisles aisne aisselle aisselles ait aitken aix aj aja ajaccio
ajax ajay ajd ajit ajout ajouta ajoutait ajoutant ajoute ajoutee ajoutees ajoutent ajouter ajoutera ajouterai
ajouterais ajoutes ajoutez ajoutons ajouts ajuste ajustee ajustement ajustements ajuster ajustes ak aka akbar akhtar
aki akin akira ako akp akron akshay aku al ala alabama alabaster aladdin alain alam alameda alamo alamos alan alana
alaric alarm alarmant alarmante alarme alarmed alarmer alarmes alarming alarmingly alarms alas alasdair alaska alaskan
alassane alastair alba alban albanais albanaise albania albanian albanians albanie albans albany albatros albatross
albe albeit albemarle albert alberta albertain albertine alberto albertville albi albigeois albin albino albinos
albion albrecht albret albright album albums albuquerque alcan alcantara alcatel alcatraz alchemist alchemy alchimie
alchimiste alcoa alcohol alcoholic alcoholics alcoholism alcohols alcool alcoolemie alcoolique alcooliques alcoolise
alcoolisee alcoolisees alcoolisme alcools ald alden alder alderman aldermen aldershot alderson aldi aldo aldous
aldrich aldridge aldrin ale alea aleas aleatoire aleatoirement aleatoires alec alegre alejandro aleksandr alembert
alena alencon alentour alentours alep aleppo alert alerte alerted alerter alertes alerting alertness alerts ales
alessandra alessandro alex alexa alexander alexandra alexandre alexandria alexandrie alexei alexey alexia alexis alf
alfa alfalfa alfie alfonso alford alfort alfred alfredo algae algal algarve algebra algebraic algebras algebre
algebrique alger algeria algerian algerie algerien algerienne algeriennes algeriens algiers algonquin algorithm
algorithme algorithmes algorithmic algorithmique algorithms algue algues alhambra ali alia alias aliases alibaba alibi
alicante alice alicia alien alienate alienated alienating alienation aliene aliener alienes aliens aliexpress alight
align aligne aligned alignee alignees alignement alignements alignent aligner alignes aligning alignment alignments
aligns alike alim aliment alimentaire alimentaires alimentant alimentation alimente alimentee alimentees alimentent
alimenter alimentes aliments alimony alina aline alinea alineas alisa alison alistair alive alix alizee alkali
alkaline alkaloids alkyl all alla allah allahabad allahu allai allaient allain allais allait allaitement allaiter
allan allant allard allay alle allechant allechante allee allees allegation allegations allege allegeance alleged
allegedly allegee allegement alleger alleges allegheny allegiance allegiances alleging allegorical allegorie
allegorique allegory allegre allegrement allegresse allegro allegue allele alleles alleluia allemagne allemand
allemande allemandes allemands allen allende allentown aller allerent allergens allergic allergie allergies allergique
allergiques allergy allers alles alleviate alleviated alleviating alley alleys alleyway allez alli alliage alliages
alliance alliances alliant allianz allie allied alliee alliees allient allier allies alliez alligator alligators
allions alliot allison allman allo allocataires allocate allocated allocating allocation allocations allocine allocs
allocution allonge allongee allongees allongement allongent allonger allonges allons allot allotment allotments
allotted alloue allouee allouees allouer alloues allow allowable allowance allowances allowed allowing allows alloy
alloys alls allstate allude alluded alludes alluding allumage allume allumee allumees allument allumer allumes
allumette allumettes allumez allure allures alluring allusion allusions alluvial alluvions ally alm alma almanac
almanach almeida almighty almond almonds almost alms alo aloe aloft aloha alon alone along alongside alonso alonzo
aloof alopecia alors alot aloud alouette alouettes alourdir alourdit alp alpaca alpe alpes alpha alphabet alphabetical
alphabetically alphabetique alphabetisation alphonse alpin alpine alpines alpinisme alpiniste alpinistes alpins alps
alr already alright als alsace alsacien alsacienne alsaciens also alstom alston alt alta altar altars alter alteration
alterations altercation altere altered alteree alterer altering alterite alternance alternant alternate alternated
alternately alternates alternateur alternatif alternatifs alternating alternative alternatively alternativement
alternatives alternator alterne alternee alternent alterner alters altesse altho although altice altitude altitudes
altman alto altogether alton altruism altruisme altruiste altruistic alu alum alumina aluminium aluminum alumni
alumnus alur alva alvarado alvarez alvaro alveolar alveoles alves alvin always aly alyssa alzheimer am ama amabilite
amadeus amador amadou amadouer amal amalgam amalgamated amalgamation amalgame amalgames aman amand amanda amande
amandes amandine amant amante amants amar amara amarillo amarrage amarre amarres amas amass amasse amassed amasser
amassing amateur amateurisme amateurs amato amatrice amaury amaze amazed amazement amazes amazing amazingly amazon
amazone amazones amazonian amazonie amazonienne amazons ambassade ambassades ambassadeur ambassadeurs ambassador
ambassadors ambassadrice amber ambiance ambiances ambiant ambiante ambien ambience ambient ambigu ambigue ambiguite
ambiguites ambiguity ambiguous ambitieuse ambitieuses ambitieux ambition ambitionne ambitions ambitious ambivalence
ambivalent amboise ambre ambroise ambrose ambrosia ambulance ambulances ambulancier ambulanciers ambulant ambulants
ambulatoire ambulatory ambush ambushed amc amd ame amedee amel amelia amelie ameliorant amelioration ameliorations
ameliore amelioree ameliorees ameliorent ameliorer ameliorera ameliores amen amena amenable amenage amenagee amenagees
amenagement amenagements amenager amenages amenait amenant amend amende amended amendement amendements amender amendes
amending amendment amendments amends amene amenee amenees amenent amener amenera amenerait amenes amenez amenities
amenity amer amere amerement ameres america americain americaine americaines americains american americana americano
americans americas amerindien amerindienne amerindiennes amerindiens amerique ameriques amers amertume ames amethyst
ameublement amex amf amg amherst ami amiable amiante amicable amicably amical amicale amicalement amicales amicaux
amicus amid amidon amidst amie amiens amies amiga amigo amigos amiibo amin amina amine amines amino amir amiral
amiraute amiraux amis amish amiss amit amitabh amitie amities amity aml amm amma amman ammo ammonia ammoniac
ammoniaque ammonium ammunition amnesia amnesie amnesique amnesty amnistie amo amoeba amoindrir amok amon among amongst
amont amor amoral amorcage amorce amorcee amorcer amore amorous amorphe amorphous amorti amortir amortissement
amortissements amortisseurs amortization amos amount amounted amounting amounts amour amoureuse amoureuses amoureux
amours amovible amp amped amphetamine amphetamines amphi amphibian amphibians amphibiens amphibious amphitheater
amphitheatre ample amplement amples ampleur ampli amplificateur amplification amplifie amplified amplifiee amplifier
amplifiers amplify amplifying amplitude ampoule ampoules amps amputated amputation ampute amputee amputer amr amritsar
ams amsterdam amt amtrak amulet amulette amusait amusant amusante amusantes amusants amuse amused amusee amusement
amusent amuser amuses amusez amusing amy amygdala amyloid an ana anabolic anachronique anachronistic anaconda
anaerobic anaesthesia anaesthetic anagram anagramme anaheim anais anakin anal anale anales analgesic analog analogie
analogies analogique analogiques analogous analogue analogues analogy analphabetes analphabetisme analysant analyse
analysed analysee analysees analysent analyser analyses analyseur analysing analysis analyst analyste analystes
analysts analytic analytical analytics analytique analytiques analyze analyzed analyzer analyzes analyzing ananas
anand anarchie anarchique anarchism anarchisme anarchist anarchiste anarchistes anarchists anarcho anarchy anas
anastasia anathema anatole anatolia anatolie anatoly anatomical anatomically anatomie anatomique anatomiques anatomy
anc ancelotti ancestor ancestors ancestral ancestrale ancestrales ancestraux ancestry ancetre ancetres anchois anchor
anchorage anchored anchoring anchors anchovies ancien ancienne anciennement anciennes anciennete anciens ancient
ancients ancillary ancrage ancre ancree ancrees ancrer ancres and anda andalou andalouse andalousie andalusia andaman
andean ander anderlecht anders andersen anderson andersson andes andhra andi andorra andorre andouille andover andrade
andre andrea andreas andree andrei andres andrew andrews andrey andrieu androgen androgynous android androide androids
andromeda andros andy ane aneanti aneantie aneantir aneantis aneantissement anecdotal anecdote anecdotes anecdotique
anecdotiques anelka anemia anemic anemie aneries anes anesthesia anesthesie anesthesiste anesthetic aneurysm anevrisme
anew anfield ang ange angel angela angele angeles angelic angelica angelina angelique angelo angelou angels anger
angered angers anges angie angina angine angkor anglais anglaise anglaises angle angled angler anglers angles anglesey
anglet angleterre anglia anglican anglicane angling anglo anglois anglophone anglophones angoissant angoisse angoissee
angoisses angola angolais angot angouleme angrier angrily angry angst anguille anguilles anguish angulaire angular
angus anh ani anil anima animait animal animale animalerie animales animalier animaliers animals animate animated
animateur animateurs animating animation animations animator animators animatrice animaux anime animee animees animent
animer animes animosite animosity animus anion anis anise aniston anita anja anjali anjou ankara ankle ankles ann anna
annaba annabel annabelle annales annals annan annapolis anne anneau anneaux annecy annee annees annemasse annette
annex annexation annexe annexed annexee annexer annexes annexion anni annick annie annihilate annihilated annihilation
annihiler annika anniv anniversaire anniversaires anniversaries anniversary anno annonay annonca annoncaient annoncait
annoncant annonce annoncee annoncees annoncent annoncer annoncera annonces annonceur annonceurs annoncez annonciation
annoncons annotated annotation annotations annote announce announced announcement announcements announcer announcers
announces announcing annoy annoyance annoyed annoying annoyingly annoys annuaire annuaires annual annually annuals
annuel annuelle annuellement annuelles annuels annuite annuities annuity annulaire annulant annular annulation
annulations annule annulee annulees annulent annuler annules annulled annulment annum ano anode anodin anodine
anointed anointing anomalie anomalies anomalous anomaly anon anonymat anonyme anonymement anonymes anonymity anonymous
anonymously anorexia anorexic anorexie anormal anormale anormalement anormales anormaux another anouk anr ans ansar
ansari anse ansel anselm anselme anses ansi ansm anson answer answerable answered answering answers ant anta
antagonism antagonisme antagonist antagoniste antagonistes antagonistic antagonists antan antananarivo antarctic
antarctica antarctique ante antebellum antecedent antecedents antechrist antelope antenna antennae antennas antenne
antennes anterieur anterieure anterieurement anterieures anterieurs anterior anthem anthems anthologie anthologies
anthology anthony anthracite anthrax anthropogenic anthropological anthropologie anthropologique anthropologist
anthropologists anthropologue anthropologues anthropology anthropomorphic anti antibacterial antibes antibiotic
antibiotics antibiotique antibiotiques antibodies antibody anticapitaliste antichambre antichrist anticipant
anticipate anticipated anticipates anticipating anticipation anticipations anticipe anticipee anticipees anticiper
anticorps anticosti antics antidepressant antidepressants antidepresseur antidepresseurs antidopage antidote antifa
antifas antifasciste antifascistes antigen antigene antigens antigone antigua antillais antillaise antilles antimatter
antimicrobial antimoine antioch antioche antioxidant antioxidants antipathique antipathy antipodes antipolis
antiquaire antiquaires antiquarian antiquated antique antiques antiquite antiquites antiquities antiquity antiracisme
antiraciste antisemite antisemites antisemitic antisemitism antisemitisme antiseptic antiseptique antisocial
antiterroriste antithese antithesis antitrust antiviral antivirus antivol antlers antoine antoinette anton antoni
antonia antonin antonio antony antre antrim ants antwerp anu anubis anus anvers anvil anwar anxiete anxieties anxiety
anxieuse anxieux anxiogene anxious anxiously any anya anybody anyhow anymore anyone anything anytime anyway anyways
anywhere anz anzac ao aoc aoki aol aop aorta aorte aortic aoste aout ap apa apache apaches apaisant apaisante apaise
apaisee apaisement apaiser apanage apart aparte apartheid apartment apartments apathetic apathie apathy apatrides apb
apc apd ape apec apelle apens apercevant apercevoir apercois apercoit apercoive apercoivent apercu apercue apercus
apercut aperitif apero aperos aperture apes apesanteur apex aphrodite api apical apiculteurs apiculture apiece apis
apk apl aplati aplatir aplomb apnea apnee apo apocalypse apocalyptic apocalyptique apocryphal apogee apolitical
apolitique apollinaire apollo apollon apologetic apologetics apologie apologies apologise apologised apologises
apologising apologist apologists apologize apologized apologizes apologizing apology apoptosis apostasie apostasy
apostate apostle apostles apostolat apostolic apostolique apostrophe apothecary apotheose apothicaire apotre apotres
app appalaches appalachia appalachian appalled appalling apparaissaient apparaissait apparaissant apparaisse
apparaissent apparait apparaitra apparaitre apparaitront apparament apparat apparatus appareil appareillage appareils
apparel apparement apparemment apparence apparences apparent apparente apparentent apparentes apparently apparents
apparition apparitions appart appartement appartements appartenaient appartenait appartenance appartenant appartenir
appartenu appartiendra appartienne appartiennent appartiens appartient apparu apparue apparues apparurent apparus
apparut appat appauvri appauvrissement appeal appealed appealing appeals appear appearance appearances appeared
appearing appears appease appeasement appel appela appelaient appelais appelait appelant appele appelee appelees
appeler appeles appelez appellant appellate appellation appellations appelle appellent appeller appellera appellerai
appellerais appellerait appelleront appelles appelons appels append appendage appendages appended appendice appendices
appendicite appendicitis appendix appetence appetissant appetit appetite appetites appetits appetizer appetizers
applaud applauded applaudi applauding applaudir applaudis applaudissement applaudissements applaudissent applaudit
applauds applause apple appleby apples appleton appli appliance appliances applicability applicable applicables
applicant applicants application applications applied applies appliquait appliquant applique appliquee appliquees
appliquent appliquer appliquera appliquerait appliques appliquez applis apply applying appoint appointed appointee
appointees appointing appointment appointments appoints apport apporta apportait apportant apporte apportee apportees
apportent apporter apportera apporterait apporteront apportes apportez apportons apports appose apposee apposer
appraisal appraisals appraised appraiser appraisers appreciable appreciais appreciait appreciant appreciate
appreciated appreciates appreciating appreciation appreciations appreciative apprecie appreciee appreciees apprecient
apprecier appreciera apprecieront apprecies appreciez apprecions apprehend apprehende apprehended apprehender
apprehension apprehensions apprehensive apprenaient apprenais apprenait apprenant apprenants apprend apprendra
apprendras apprendre apprendrez apprendront apprends apprenez apprenne apprennent apprenons apprenti apprentice
apprentices apprenticeship apprenticeships apprentie apprentis apprentissage apprentissages appretait apprete
appretent appris apprise apprises apprit apprivoiser approach approachable approached approaches approaching
approbation approcha approchait approchant approche approchee approchent approcher approches approchez approfondi
approfondie approfondies approfondir approfondissement appropriate appropriated appropriately appropriateness
appropriating appropriation appropriations approprie appropriee appropriees approprient approprier appropries approuve
approuvee approuvees approuvent approuver approuves approval approvals approve approved approves approving
approvisionnement approvisionnements approvisionner approx approximate approximated approximately approximatif
approximation approximations approximative approximativement apps appui appuie appuient appuies appuis appuyait
appuyant appuye appuyee appuyees appuyer appuyes appuyez apr apre aprem apres apricot apricots april apron aprons
apropos aps apt apte aptes aptitude aptitudes aptly apu aq aqmi aqua aquaculture aquaman aquarelle aquarelles aquarium
aquariums aquarius aquatic aquatique aquatiques aqueduc aqueducs aqueduct aqueous aqueuse aquifer aquifers aquila
aquin aquinas aquino aquitaine ar ara arab arabe arabella arabes arabia arabian arabic arabie arabique arable arables
arabo arabs arachide arachides arafat arago aragon aragorn araignee araignees aram aramaic arbalete arbiter arbitrage
arbitrages arbitraire arbitrairement arbitraires arbitral arbitrarily arbitrary arbitration arbitrator arbitre
arbitrer arbitres arbor arborant arbore arborent arborer arboretum arbre arbres arbuste arbustes arc arcachon arcade
arcades arcadia arcand arcane arcanes arcep arch archaeological archaeologist archaeologists archaeology archaic
archaique archaiques archambault archange archangel archbishop archdeacon archdiocese archduke arche arched
archeological archeologie archeologique archeologiques archeologue archeologues archeology archer archers archery
arches archet archetypal archetype archetypes archeveche archeveque archeveques archi archibald archidiacre archiduc
archie archimede archimedes arching archipel archipelago architect architecte architectes architects architectural
architecturale architecturales architecturaux architecture architectures archivage archival archive archived archives
archiving archivist archiviste archway arcs arctic arctique arcy ard ardeche ardemment arden ardenne ardennes ardent
ardente ardents ardeur ardeurs ardisson ardoise ardoises ardu ardue arduino arduous are area areas aren arena arenas
arendt arene arenes arent ares arete aretes aretha areva arf arg argeles argens argent argente argentee argenterie
argentes argenteuil argentin argentina argentine argentinian argentins argentique argh argile argiles argileux
arginine argo argon argonne argos argot arguable arguably arguant argue argued argues arguing argument argumentaire
argumentation argumentative argumente argumenter arguments argus argyle argyll ari aria arian ariana ariane arianna
arias arid aride arides arie ariege ariel aries arif arise arisen arises arising aristide aristocracy aristocrat
aristocrate aristocrates aristocratic aristocratie aristocratique aristocrats aristote aristotle arithmetic
arithmetique ariz arizona arjun ark arkansas arkham arlene arlequin arles arlette arlington arlo arlon arm arma armada
armadillo armageddon armagh armagnac armament armaments armand armando armani armateur armateurs armature armatures
armband armchair arme armed armee armees armel armement armements armenia armenian armenians armenie armenien
armenienne armeniens armer armes armies armin arming armistice armitage armoire armoires armoiries armor armored
armory armour armoured armoury armpit armpits arms armstrong armure armures army arn arnaque arnaquer arnaques
arnaqueurs arnaud arnault arne arnett arnhem arnie arno arnold arnould aro aroma aromatic aromatique aromatiques arome
aromes aron arose around arousal arouse aroused arousing arp arpenter arpents arr arrachant arrache arrachee arrachees
arrachent arracher arraches arraigned arraignment arran arrange arrangeait arranged arrangee arrangement arrangements
arrangent arranger arrangera arrangerait arranges arranging arras array arrays arrears arrest arrestation arrestations
arrested arresting arrests arret arreta arretaient arretais arretait arretant arrete arretee arretees arretent arreter
arretera arreterai arreterait arreteront arretes arretez arretons arrets arrhythmia arriere arrieres arrimage arriva
arrivage arrivaient arrivais arrivait arrival arrivals arrivant arrivants arrive arrived arrivee arrivees arrivent
arriver arrivera arriverai arriverais arriverait arriveras arriverent arriverez arriverons arriveront arrives arrivez
arriving arrivons arrogance arrogant arrogante arrogants arrondi arrondie arrondies arrondir arrondis arrondissement
arrondissements arrosage arrose arrosee arrosees arroser arrow arrowhead arrows arroyo ars arse arsed arsehole arsenal
arsene arsenic arson art artagnan artaud arte artefact artefacts artemis artere arteres arterial arterielle arteries
artery artful artfully arthaud arthrite arthritis arthur artichaut artichoke article articles articulaire articulaires
articulate articulated articulating articulation articulations articule articulee articulent articuler articules artie
artifact artifacts artifice artifices artificial artificially artificiel artificielle artificiellement artificielles
artificiels artillerie artillery artilleur artilleurs artisan artisanal artisanale artisanales artisanat artisanaux
artisans artist artiste artistes artistic artistically artistique artistiques artistry artists artois arts artsy artur
arturo artus artwork artworks arty aru aruba arun arundel arvind ary arya aryan as asa asad asada asahi asap asbestos
asbl asbury asc ascend ascendance ascendancy ascendant ascendante ascendants ascended ascending ascends ascenseur
ascenseurs ascension ascensions ascent ascertain ascertained ascetic ascii ascot ascq ascribe ascribed asd asda ase
asean asexual asf asgard asghar ash asha ashamed ashanti ashby ashcroft ashe asher ashes asheville ashford ashland
ashleigh ashley ashok ashore ashraf ashram ashton ashtray ashwin ashworth asi asia asian asians asiatic asiatique
asiatiques asic asics aside asie asif asile asiles asimov ask asked askew askin asking asks asl aslan asleep asm asn
asnieres aso asos asp asparagus aspect aspects aspen asperge asperger asperges asphalt asphalte asphyxiation asphyxie
aspirant aspirants aspirateur aspiration aspirational aspirations aspire aspired aspirent aspirer aspires aspirin
aspirine aspiring asr ass assad assailant assailants assaillant assaillants assailli assainir assainissement
assaisonnement assam assange assas assassin assassinat assassinate assassinated assassination assassinations
assassinats assassine assassinee assassinees assassiner assassines assassins assault assaulted assaulting assaults
assaut assauts assay assays asse assed asselin asselineau assemblage assemblages assemble assembled assemblee
assemblees assembler assembles assemblies assembling assembly assemblyman assene assent assentiment asseoir asser
assermente assert asserted asserting assertion assertions assertive asserts asservir asservissement asses assess
assessed assesses assessing assessment assessments assessor assessors asset assets asseyez assez asshole assholes
assidu assidue assiduite assidument assidus assied assieds assiege assiegee assieger assieges assiette assiettes
assign assignation assigne assigned assignee assigner assignes assigning assignment assignments assigns assimilable
assimilate assimilated assimilation assimile assimilee assimilees assimilent assimiler assimiles assis assise assises
assisi assist assista assistaient assistait assistanat assistance assistant assistante assistantes assistants assiste
assisted assistee assistent assister assistera assistes assisting assistons assists assit assn asso assoc associant
associate associated associates associatif associatifs associating association associations associative associatives
associe associee associees associent associer associes assoient assoiffe assoiffes assoir assois assoit assomme
assommer assomption assorted assorti assortie assorties assortiment assortis assortment assos assouplir
assouplissement assourdissant assouvir asst assujetti assujettir assujettis assumant assume assumed assumee assument
assumer assumera assumes assumez assuming assumption assumptions assura assuraient assurait assurance assurances
assurant assure assured assuredly assuree assurees assurement assurent assurer assurera assurerait assureront assures
assureur assureurs assurez assuring assurons assyria assyrian assyrie assyriens ast astaire astana aster asterisk
asterisque asterix asteroid asteroide asteroides asteroids asthma asthmatique asthme asti astier astm aston astonished
astonishing astonishingly astonishment astor astoria astounded astounding astra astral astray astre astreinte astres
astrid astro astrologer astrological astrologie astrologique astrologiques astrologue astrology astronaut astronaute
astronautes astronauts astronome astronomer astronomers astronomes astronomical astronomie astronomique astronomiques
astronomy astrophysics astrophysique astros astuce astuces astucieux asturies astute asu asuka asus asvel aswell
asylum asymetrie asymetrique asymetriques asymmetric asymmetrical asymmetry asymptomatic asymptotic asynchronous at
ata atalanta atari atc ate atelier ateliers atf ath athanase athee athees atheism atheisme atheist atheists athena
athenee athenes athenian athenians atheniens athens atherosclerosis atherton athlete athletes athletic athleticism
athletics athletique athletisme athos ati atk atkins atkinson atl atlanta atlantic atlantico atlantide atlantique
atlantiques atlantis atlas atleast atletico atm atmos atmosphere atmospheres atmospheric atmospherique atmospheriques
atms ato atoll atom atome atomes atomic atomique atomiques atoms atone atonement atop atours atout atouts atp atr
atrial atrium atroce atrocement atroces atrocious atrocite atrocites atrocities atrocity atrophy ats att atta attac
attach attachant attachante attachants attache attached attachee attachees attachement attachent attacher attaches
attachez attaching attachment attachments attack attacked attacker attackers attacking attacks attain attainable
attained attaining attainment attains attal attali attaqua attaquaient attaquait attaquant attaquants attaque attaquee
attaquees attaquent attaquer attaquera attaquerent attaques attaquez attarde attarder attardes atteignaient atteignait
atteignant atteigne atteignent atteignit atteindra atteindrait atteindre atteindront atteins atteint atteinte
atteintes atteints attelage attele atteler attelle attempt attempted attempting attempts attenant attenante
attenborough attend attendaient attendais attendait attendance attendances attendant attendants attende attended
attendee attendees attendent attendez attendiez attending attendions attendit attendons attendra attendrai attendrais
attendrait attendre attendront attends attendu attendue attendues attendus attentat attentats attente attentes
attentif attentifs attention attentionne attentions attentive attentivement attenuantes attenuated attenuation attenue
attenuee attenuer atterri atterrir atterrissage atterrit attest attestant attestation attestations atteste attested
attestee attestent attester attic attica atticus attila attique attira attirail attirait attirance attirant attirante
attire attiree attirees attirent attirer attirera attires attise attiser attitre attitude attitudes attn attorney
attorneys attouchements attract attracted attractif attractifs attracting attraction attractions attractive
attractiveness attractives attractivite attracts attrait attraits attrape attraper attrayant attrayante attribuable
attribuables attribuant attribue attribuee attribuees attribuent attribuer attribues attribut attributable attribute
attributed attributes attributing attribution attributions attributs attriste attrition attroupement attuned atty atv
atwater atwood atx atypical atypique atypiques au aubagne aubaine aube aubenas auber auberge auberges aubergine
aubergines aubergiste aubert aubervilliers aubes aubier aubin aubrac aubrey aubry auburn auch auchan auckland auction
auctioned auctioneer auctioneers auctions aucun aucune aucunement aucunes aucuns aud audace audacieuse audacieuses
audacieux audacious audacity aude auden audi audiard audible audience audiences audimat audio audiobook audiobooks
audios audiovisual audiovisuel audiovisuelle audiovisuelles audiovisuels audit audited auditeur auditeurs auditif
auditing audition auditioned auditioning auditionne auditions auditive auditives auditoire auditor auditorium auditors
auditory audits audrey audubon auf aug auge auger augment augmenta augmentait augmentant augmentation augmentations
augmente augmented augmentee augmentees augmentent augmenter augmentera augmenterait augmentes augmentez augsbourg
augsburg augure august augusta auguste augustin augustine augustins augusto augustus auj aujourd aujourdhui aulas auld
aulnay aumale aumone aumonier aumont aune aung aunt auntie aunts aunty auparavant aupres auquel aur aura aurai
auraient aurais aurait aural auras auray aurel aurele aurelie aurelien aurelius aureole aureus aurez auriculaire
auriez aurillac aurions aurons auront aurora aurore aurores aus auschwitz auspices auspicious aussi aussie aussies
aussitot aust austen austere austerite austerity austerlitz austin austral australasia australasian australe australes
australia australian australians australie australien australienne australiennes australiens australis austria
austrian austrians austro aut autant autel autels auteuil auteur auteure auteurs auth authentic authentically
authenticate authenticated authentication authenticite authenticity authentification authentique authentiquement
authentiques author authored authoring authorisation authorise authorised authoritarian authoritarianism authoritative
authorities authority authorization authorize authorized authorizes authorizing authors authorship autism autisme
autiste autistes autistic auto autobiographical autobiographie autobiographique autobiography autobus autocar autocars
autochtone autochtones autocollant autocollants autocorrect autocratic autocritique autodefense autoderision
autodetermination autodidacte autofinancement autogestion autograph autographe autographed autographes autographs
autoimmune autolib automaker automakers automata automate automated automates automatic automatically automation
automatique automatiquement automatiques automatisation automatise automatisee automatiser automatises automatisme
automatismes automaton automne automobile automobiles automobiliste automobilistes automotive autonome autonomes
autonomic autonomie autonomous autonomously autonomy autopilot autoportrait autoproclame autopsie autopsy autorisait
autorisant autorisation autorisations autorise autorisee autorisees autorisent autoriser autorises autoritaire
autoritaires autoritarisme autorite autorites autoroute autoroutes autoroutier autos autour autours autre autrefois
autrement autres autrice autriche autrichien autrichienne autrichiennes autrichiens autruche autrui autumn autumnal
autun auvent auvergnat auvergnats auvergne aux auxerre auxerrois auxiliaire auxiliaires auxiliaries auxiliary
auxquelles auxquels av ava avaient avail availability available avais avait aval avalanche avalanches avale avaler
avallon avalon avanca avancaient avancait avancant avance avancee avancees avancement avancent avancer avancera
avances avancez avancons avant avantage avantages avantageuse avantageusement avantageuses avantageux avants avare
avarice avarie avatar avatars avc ave avec aven avenant avenement avenge avenged avenger avengers avenging avenir
avent aventure aventurer aventures aventureux aventurier aventuriers avenue avenues average averaged averages
averaging averait avere averee averees averent averer averes averse averses aversion avert averted averti avertie
avertir avertis avertissement avertissements avertit avery aveu aveugle aveuglement aveugler aveugles aveux aveyron
avez avg avi aviaire avian aviateur aviateurs aviation aviator aviators avid avide avides avidite aviez avignon avila
avion avionics avions aviron avis avise aviser avises aviv aviva avocado avocados avocat avocate avocats avoid
avoidable avoidance avoided avoiding avoids avoine avoir avoirs avoisinant avoisinantes avoisine avoit avon avons
avorte avortee avortement avortements avorter avouait avouant avoue avouent avouer avouez avouons avowed avr avranches
avril avs aw awa await awaited awaiting awaits awake awaken awakened awakening awakens award awarded awarding awards
aware awareness awash away awd awe awesome awesomeness awful awfully awh awhile awkward awkwardly awkwardness awning
awoke awoken awol awp awry aws aww awww ax axa axe axed axee axees axel axelle axelrod axes axial axiale axiom axiome
axiomes axioms axis axl axle axles axon ay aya ayala ayant ayants ayatollah aye ayer ayers ayesha ayew ayez aymeric
ayn ayons ayoub ayr ayrault ayres ayrshire ayrton az azad azalea azam azerbaidjan azerbaijan azerbaijani azhar azimut
azimuts aziz aznavour azores azote aztec aztecs azul azur azure azy ba baa baal bab baba babble babbling babcock babe
babel babes babies baboon baboons babord babs babu baby babyface babylon babylone babylonian babysit babysitter
babysitting bac baca baccalaureat baccalaureate bacchus bach bachar bachchan bache bachelet bachelier bacheliers
bachelor bachelorette bachelors bachelot baches bachir bachmann bacillus back backbone backcountry backdoor backdrop
backed backend backer backers backfield backfire backfired backfires backflip background backgrounds backhand backing
backlash backline backlinks backlog backpack backpacker backpackers backpacking backpacks backroom backs backseat
backside backstage backstory backstreet backstroke backtrack backup backups backward backwards backwater backwoods
backyard bacle bacon bacs bacteria bacterial bacterie bacterienne bacteriennes bacteries bacterium bad bada badass
badauds baddest baddies bade baden bader badge badger badgers badges badinter badlands badly badminton badoo bae baek
baer baez baffe baffes baffle baffled baffles baffling bafoue bafouee bafoues bafta bag bagage bagages bagarre
bagarres bagatelle bagdad bagel bagels baggage bagged bagging baggy baghdad bagley bagne bagnole bagnoles bagnolet
bagpipes bags bague bagues baguette baguettes baguio bah bahadur bahama bahamas bahia bahn bahrain bahraini bahrein
baht bahut bai baidu baie baies baignade baignant baigne baignee baignent baigner baigneurs baignoire bail bailed
bailey bailiff bailiffs bailing baille bailleul bailleur bailleurs bailli bailliage baillie baillon bailly bailout
bain bainbridge baines bains baionnette baird baise baisee baisent baiser baisers baises baissait baissant baisse
baissee baissent baisser baisses baissez bait baited baiting baits baja bak baka bake baked baker bakeries bakers
bakersfield bakery bakes baking bakou bakounine bakr baku bal bala balade baladent balader balades balai balaie balais
balancant balance balanced balancent balancer balances balancier balancing balancoire balayage balaye balayer balboa
balcon balconies balcons balcony bald balding baldness baldwin bale baleares baleine baleines bales balfour bali
balinese balisage balise balises balistique balistiques balk balkan balkans balkany ball ballad ballade ballades
ballads balladur ballarat ballard ballast balle balled baller ballerina ballerine ballerines balles ballet ballets
ballgame balling ballistic ballistics ballon ballons balloon ballooning balloons ballot ballots ballpark ballroom
balls bally balm balmain balmy balneaire balneaires baloch balochistan balotelli bals balsam balsamic baltes balthazar
baltic baltimore baltique baluchistan balustrade balzac bam bama bamako bamba bambi bambin bambins bamboo bambou
bambous bamford ban banal banale banales banalisation banaliser banalite banalites banana bananas banane bananes
banbury banc bancaire bancaires bancal bancale banco bancroft bancs band banda bandage bandaged bandages bandai
bandana bandcamp bande bandeau bandeaux banded bander banderole banderoles bandes banding bandit banditisme bandits
bandmates bandouliere bands bandung bandwagon bandwidth bane banerjee banff bang bangalore banged banger bangers
banging bangkok bangla bangladesh bangladeshi bangles bangor bangs bangui bani banish banished banishment banjo bank
banked banker bankers banking banknotes bankroll bankrupt bankruptcies bankruptcy banks bankstown banksy banlieue
banlieues banned banner banners banni bannie banniere bannieres banning bannir bannis bannissement bannister bannit
bannon banque banqueroute banques banquet banquets banquette banquettes banquier banquiers banquise bans banshee
bantam banter bantu bao bap bapteme baptemes baptise baptised baptisee baptiser baptises baptism baptismal baptist
baptiste baptists baptize baptized baquet bar bara barack barak baraque baraques baratin barb barbade barbados barbara
barbare barbares barbarian barbarians barbaric barbarie barbarism barbe barbeau barbecue barbecues barbed barbeles
barbell barbeque barber barbers barbershop barbes barbican barbie barbier barbour barbra barbs barbu barbus barca
barcelona barcelonais barcelone barclay barclays barcode bard barde bardet bardo bardot bards bare bareback bared
barefoot barely bareme baremes barf bargain bargained bargaining bargains barge barges bari bariatric baril barillet
barils baring barista baritone barium barjot bark barked barker barking barkley barks barley barlow barman barn
barnabas barnabe barnaby barnard barnes barnet barnett barney barnier barns barnsley barnum baroin barometer barometre
baron baroness baronet baronne baronnie barons baroque baroques barque barques barquette barr barra barrack barracks
barracuda barrage barrages barre barreau barreaux barred barree barrel barrels barren barrer barres barrett barrette
barrettes barricade barricaded barricades barrie barrier barriere barrieres barriers barring barrington barrio
barriques barrister barristers barrois barron barroso barrow barrows barry barrymore bars bart bartender bartenders
barter barth barthelemy barthes bartholomew bartlett bartoli bartolone barton baruch baryton bas basal basalt basalte
basant bascule basculement basculer base baseball based basee basees basel baseless baseline baseman basement
basements basent baser bases bash bashar bashed bashing bashir basic basically basics basil basile basilic basilica
basilique basin basing basingstoke basins basique basiques basis bask basket basketball baskets basketteur baskin
basking basque basques basra bass basse basses bassesse basset bassett bassin bassine bassins bassist bassiste basta
bastard bastards bastia bastiais bastian bastide bastien bastille bastion bastions bastogne baston basu bat bataclan
bataille batailler batailles bataillon bataillons batard batarde batards batavia batch batches bate bateau bateaux
bateman bates batgirl bath bathe bathed bathhouse bathing bathrobe bathroom bathrooms baths bathtub bathurst bati
batie baties batiment batiments batir batis batisse batisses batisseur batisseurs batista batit batman batmobile batna
baton batonnets batonnier batons bats batshuayi batsman batsmen battage battaient battait battalion battalions battant
battante battants batte batted battement battements batten battent batter battered batterie batteries battering
batters battersea battery batteur battez batting battista battit battle battled battlefield battlefields battlefront
battleground battles battleship battleships battlestar battling battons battra battre battu battue battues battus
batty baudelaire baudoin baudouin baudry bauer baule baum bauman baume bautista baux bauxite bavard bavardage
bavardages bavarde bavarder bavards bavaria bavarian bavarois bavaroise bave baver baveux baviere bavure bavures
bawling baxter bay bayard baye bayer bayern bayesian bayeux bayle bayley baylor bayonet bayonets bayonne bayou bayrou
bays bayside baywatch baz bazaar bazar bazin bazooka bb bba bbb bbc bbl bbq bbs bbw bc bca bcc bcci bce bcg bcp bcs bd
bday bde bdo bds bdsm be bea beach beaches beachfront beacon beacons bead beaded beads beagle beak beaker beaks beal
beale beam beamed beaming beams bean beanie beans bear bearable beard bearded beards bearer bearers bearing bearings
bearish bearn bearnais bears beasley beast beastie beastly beasts beat beaten beater beaters beating beatings beatles
beatrice beatrix beats beattie beatty beau beaubourg beaucaire beauce beauchamp beaucoup beaudoin beauf beaufort
beaufs beaujolais beaulieu beaumarchais beaumont beaune beauport beaupre beauregard beaute beautes beauties beautiful
beautifully beauty beauvais beauvau beauvoir beaux beaver beavers bebe bebes bebop bec became becane because becca
beck becker becket beckett beckham beckman beckons becky become becomes becoming becs bed bedard bedbugs bedded
bedding bede bedford bedfordshire bedlam bedos bedouin bedouins bedridden bedrock bedroom bedrooms beds bedside
bedtime bee beech beecher beef beefy beehive beekeeping been beep beeping beeps beer beers bees beeswax beet beethoven
beetle beetles beetroot beets bef befall beffroi befitting before beforehand befriend befriended beg began beggar
beggars begged begging begin beginner beginners beginning beginnings begins begles begotten begs begue beguin begun
beh behalf behave behaved behaves behaving behavior behavioral behaviors behaviour behavioural behaviours behead
beheaded beheading behemoth behest behind behold beholden beholder bei beige beignet beignets beijing bein being
beings beirut beit bejaia bel bela belanger belarus belarusian belated belcher beleaguered belfast belfort belge
belges belgian belgians belgique belgium belgo belgrade belichick belief beliefs belier beliers believable believe
believed believer believers believes believing belin belinda belittle belive belize belkacem bell bella bellamy
bellator bellay belle bellecour bellegarde bellemare belles belleville bellevue belli bellied bellies belligerants
belligerent bellingham belliqueux bello bellow bellows bells belly belmondo belmont belo belong belonged belonging
belongings belongs beloved below belt belted belting beltran belts beltway beluga belvedere bemol ben benalla bench
benched benches benchmark benchmarking benchmarks bend bender bendigo bending bendit bends bene beneath benedict
benedicte benedictin benedictine benedictins benediction benedictions benefactor benefactors benefice benefices
beneficiaient beneficiaire beneficiaires beneficiait beneficial beneficiant beneficiaries beneficiary beneficie
beneficient beneficier beneficiera beneficieront beneficiez benefique benefiques benefit benefited benefiting benefits
benefitted benefitting benelux benevolat benevole benevolement benevolence benevolent benevoles benfica bengal bengale
bengali bengals bengaluru benghazi beni benie benign benigne benin beninois benir benis benisse benit benite benitez
benito benjamin benji benn benne bennes bennet bennett bennie benning bennington benny benoist benoit benson bent
bentham benthic bentley bento benton benz benzema benzene benzodiazepines beowulf bep bequeathed bequest bequille
bequilles ber beranger berard berated berber berbere berberes bercail berce berceau bercer berceuse berck bercy
bereaved bereavement bereft berenger berenice beresford beret beretta berg bergame berge bergen berger bergerac
bergere bergerie bergeron bergers berges bergevin bergman bergson bering berk berkeley berkley berks berkshire berlin
berline berliner berlines berlinois berlioz berlusconi berman bermuda bermudes bern bernadette bernal bernanos bernard
bernardin bernardino bernardo berne berner berners bernhard bernice bernie bernier bernois bernstein berri berries
berry berserk bert berth bertha berthe berthelot berthier berths bertie bertin bertram bertrand berwick beryl
beryllium bes besancenot besancon beseech beset beside besides besieged besogne besoin besoins bespoke bess besse
bessie besson best bested bestiaire bestiaux bestiole bestioles bestow bestowed bestseller bestsellers bestselling bet
beta betail bete betement betes beth bethany bethel bethesda bethleem bethlehem bethune betis betise betises beto
beton betray betrayal betrayed betraying betrays betrothed bets betsy betta bette bettencourt better betterave
betteraves bettering betterment betting betts betty between beuh beur beurette beurk beurre bev bevan beverage
beverages beveridge beverley beverly beware bewildered bewildering bewitched bey beyonce beyond beyrouth bezel beziers
bezos bf bfa bff bfm bfmtv bg bh bha bhai bharat bharatiya bhatt bhd bhl bhopal bhoutan bhp bhutan bhutto bi bia biais
biaise biaisee bianca bianchi bianco biarritz bias biased biases biathlon bib bibelots biberon bibi bible bibles
biblical biblio bibliographic bibliographie bibliographique bibliographiques bibliography bibliophile bibliothecaire
bibliothecaires bibliotheque bibliotheques biblique bibliques bic bicarbonate bicentenaire bicentennial bicep biceps
bicetre biche bickering bicycle bicycles bicyclette bicyclettes bicycling bid bidder bidders bidding biddle bide biden
bidet bidon bidons bidonville bidonvilles bids bidule bieber biel bielorusse bielorussie bielsa bien bienfaisance
bienfait bienfaiteur bienfaiteurs bienfaits bienheureuse bienheureux biennale bienne biennial biens bienseance biensur
bientot bienveillance bienveillant bienveillante bienveillants bienvenu bienvenue bienvenues bienvenus biere bieres
biff bifurcation big bigard bigelow bigfoot bigg bigger biggest biggie biggs bight bigorre bigot bigoted bigotry
bigots bihar bijou bijouterie bijoutier bijoux bike biker bikers bikes biking bikini bikinis bil bilal bilan bilans
bilateral bilaterale bilaterales bilateraux bilbao bilbo bild bile bilge biliaire bilingual bilingualism bilingue
bilingues bilinguisme bill billancourt billard billboard billboards bille billed billes billet billets billetterie
billiard billiards billie billing billings billion billionaire billionaires billions billon bills billy bim bimbo bin
binaire binaires binance binaries binary bind binder binders binding bindings binds binet bing binge bingham
binghamton bingo binoculars binome binomial bins bio biocarburants biochemical biochemistry biochimie biodegradable
biodiesel biodiversite biodiversity bioethique biofuel biofuels biogaz biographe biographer biographical biographie
biographies biographique biographiques biography biohazard bioinformatics biological biologically biologie biologique
biologiquement biologiques biologist biologiste biologistes biologists biology biomarkers biomass biomasse biome
biomedical biometric biometrics biometrique bionic biopic biopsie biopsies biopsy bios bioshock biosphere biosynthesis
biot biotech biotechnologie biotechnologies biotechnology biotic bip bipartisan bipolaire bipolaires bipolar bir birch
bird birdie birdies birding birdman birds birkin birman birmanie birmingham biron birth birthday birthdays birthed
birthing birthplace birthright births bis bischoff biscuit biscuits bise bises bisexual bisexuality bishop bishops
bismarck bismuth bison bisons bisou bisounours bisous bissau bisson bistouri bistro bistrot bit bitch bitches bitching
bitchy bitcoin bitcoins bite bites biting bits bitten bitter bitterly bitterness bitters bittersweet bitty bitume
bitumen bitumineux bivouac biweekly bixi biya biz bizarre bizarrely bizarrement bizarreries bizarres bizutage bizzare
bj bjorn bjp bk bl bla blabla blablabla blablacar black blackadder blackberries blackberry blackbird blackboard
blackburn blacked blackened blacker blackest blackface blackhawks blackie blackish blackjack blacklist blacklisted
blackmail blackmailed blackmailing blackman blackness blackout blackouts blackpool blackrock blacks blacksmith
blackstone blackwater blackwell blackwood bladder blade bladed blades blagnac blague blaguer blagues blah blain blaine
blainville blair blaireau blaireaux blairer blais blaise blake blakely blame blamed blameless blamer blames blaming
blanc blanca blanchard blanchatre blanche blanches blanchet blancheur blanchi blanchiment blanchir blanchis
blanchisserie blanchit blanco blancs bland blandine blank blanket blankets blanks blanquer blaring blas blase blasio
blason blaspheme blasphemous blasphemy blast blasted blaster blasters blasting blasts blatant blatantly blaze blazed
blazer blazers blazes blazing ble bleach bleached bleachers bleaching bleak bled bledsoe bleed bleeding bleeds bleep
bleh blemish blemishes blend blended blender blending blends blenheim bles bless blessant blesse blessed blessee
blessees blessent blesser blesses blessing blessings blessure blessures bleu bleue bleues bleuets bleus blew blida
blige bligh blight blighted blimp blind blindage blinde blinded blindee blindees blinders blindes blindfold
blindfolded blinding blindly blindness blinds blindsided bling blink blinked blinking blinks blip bliss blissful
blissfully blister blistering blisters blitz blizzard blm bloated bloating blob bloc blocage blocages bloch block
blockade blockage blockbuster blockbusters blockchain blocked blocker blockers blocking blocks blocs blocus blog
blogged blogger bloggers blogging blogosphere blogs blogue blogueur blogueurs blogueuse blois bloke blokes blond
blonde blondel blondes blondie blonds blood bloodbath bloodborne blooded bloodhound bloodied bloodless bloodline
bloodlines bloods bloodshed bloodstream bloodthirsty bloody bloom bloomberg bloomed bloomer bloomfield blooming
bloomington blooms bloomsbury bloquait bloquant bloque bloquee bloquees bloquent bloquer bloques bloqueur bloquez
blossom blossomed blossoming blossoms blot blount blouse blouses blouson blow blowback blower blowers blowing blowjob
blowjobs blown blowout blows bls blu blue blueberries blueberry bluebird bluegrass blueprint blueprints blues
bluetooth bluff bluffant bluffe bluffing bluffs bluish blum blumenthal blunder blunders blunt bluntly blur blurb
blurred blurring blurry blush blushed blushes blushing blvd blythe bm bmc bmi bmo bmp bms bmt bmw bmx bn bnf bnp bo
boa boar board boarded boarder boarders boarding boardman boardroom boards boardwalk boars boas boast boasted boasting
boasts boat boateng boathouse boating boats bob boba bobbi bobbie bobbing bobble bobby bobcat bobcats bobigny bobine
bobines bobo bobos bobs bobsleigh boca bocage bocal bocaux boches bock bod bode bodega bodied bodies bodily bodin body
bodybuilder bodybuilders bodybuilding bodyguard bodyguards bodyweight bodywork boe boehner boeing boer boeuf boeufs
bof bog bogart bogey bogged boggling boggs bogota bogs bogus bogut boheme bohemia bohemian bohr boi boil boileau
boiled boiler boilers boiling boils boing boire bois boise boisee boisees boiseries boises boisseau boisson boissons
boissy boisterous boit boite boites boiteux boitier boitiers boivent boivin bok boko bol bola boland bolcheviks bold
bolder boldly boldness bolduc boleyn bolide bolides bolivar bolivia bolivian bolivie bollinger bollocks bollore
bollywood bolo bologna bologne bols bolshevik bolsheviks bolshoi bolster bolstered bolt bolted bolton bolts bom bomb
bombard bombarde bombarded bombardee bombardement bombardements bombardent bombarder bombardes bombardier bombardiers
bombarding bombardment bombay bombe bombed bomber bombers bombes bombing bombings bombs bombshell bompard bon bona
bonanza bonaparte bonaventure bonbon bonbons bond bondage bonde bonded bondee bondholders bondi bonding bondir bondit
bonds bondy bone boned boneless boner bones bonfire bonfires bong bongo bonham bonheur bonheurs bonhomme bonhommes
boni boniface bonifacio bonification bonita bonjour bonjours bonkers bonn bonnard bonne bonneau bonnement bonner
bonnes bonnet bonnets bonneville bonnie bonny bono bons bonsai bonsoir bonte bonus bonuses bony boo boob booba boobies
boobs booby booed booger boogie booing book bookcase booked booker bookie bookies booking bookings bookkeeper
bookkeeping booklet booklets bookmakers bookmark bookmarks books bookseller booksellers bookshelf bookshelves bookshop
bookstore bookstores boolean boom boomed boomer boomerang boomers booming booms boon boone boop boos boost booste
boosted booster boosters boosting boosts boot bootcamp booted booth booths booties booting bootleg boots bootstrap
booty booze bop bor bora bord bordant borde bordeaux bordee bordees bordel bordelais bordelaise bordelique bordels
borden bordent border bordereau bordered bordering borderlands borderline borders bordes bordj bords bordure bordures
bore boreal boreale boreales borealis bored boredom borel bores borg borges borgia borgne borgo boring boris borloo
born borne bornee borneo bornes borno boro boron borough boroughs borrow borrowed borrower borrowers borrowing
borrowings borrows borussia bos bosc bosch bosco bose bosh bosnia bosnian bosniaque bosnie bosom boson bosphore
bosquet bosquets boss bossais bossait bosse bossent bosser bosses bossu bossuet bossy boston boswell bosworth bot
botanic botanical botanique botaniques botanist botaniste botanistes botany botched both botha bother bothered
bothering bothers bothersome botox bots botswana bottas botte botter bottes bottin bottines bottle bottled bottleneck
bottlenecks bottles bottling bottom bottomed bottomless bottoms bou boubacar bouc boucan bouchard bouche bouchee
bouchees boucher boucherie boucheries bouchers boucherville bouches bouchet bouchon bouchons boucle bouclee boucler
boucles bouclier boucliers boucs bouddha bouddhique bouddhisme bouddhiste bouddhistes boude bouder boudin boudoir boue
bouee bouees boues boueux bouffe bouffee bouffees bouffent bouffer bouffes bouffon bouffons bouge bougeait bougent
bouger bougera bouges bougez bough bought bougie bougies bougre bouh bouillant bouillante bouille bouilli bouillie
bouillir bouilloire bouillon bouin boul boulanger boulangere boulangerie boulangeries boulangers boulard boulay
boulder boulders boule bouleau boules boulet boulets boulette boulettes boulevard boulevards bouleversant
bouleversante bouleverse bouleversee bouleversement bouleversements bouleverser boulimie boulogne boulon boulons
boulot boulots boulton boum bounce bounced bouncer bouncers bounces bouncing bouncy bound boundaries boundary bounded
bounding boundless bounds bounties bountiful bounty bouquet bouquets bouquin bouquins bourassa bourbier bourbon
bourbonnais bourbons bourde bourdieu bourdin bourdon bourdonnement bourg bourgade bourgeois bourgeoise bourgeoises
bourgeoisie bourgeon bourgeons bourges bourget bourgmestre bourgogne bourgoin bourgs bourguiba bourguignon
bourguignonne bourguignons bourke bourne bournemouth bourrage bourre bourreau bourreaux bourree bourrees bourrer
bourres bourrin bourse bourses boursier boursiere boursieres boursiers boursorama bousculade bouscule bousculent
bousculer bouse bouseux bousille bousiller bousquet boussole bout boutade bouteflika bouteille bouteilles boutin
boutique boutiques bouton boutons bouts bouvard bouvet bouvier bouygues bovary bovin bovine bovins bow bowden bowe
bowed bowel bowels bowen bower bowers bowery bowes bowie bowing bowl bowled bowler bowlers bowles bowling bowls bowman
bows bowser box boxe boxed boxer boxers boxes boxeur boxeurs boxing boxy boy boyard boyau boyaux boyce boycott
boycotte boycotted boycotter boycotting boycotts boyd boyer boyfriend boyfriends boyhood boyish boyle boynton boys
boyz bozeman bp bpa bpd bpi bpm bps br bra brabant brac brace braced bracelet bracelets braces bracing bracken bracket
brackets brackish braconnage braconniers brad bradbury braddock braden braderie bradford bradley bradshaw brady brag
braga bragg bragged bragging brags braguette brah brahim brahimi brahma brahman brahmin brahmins brahms braid braided
braids braille brain brainchild braine brained brainer brainless brains brainstorm brainstorming braintree brainwash
brainwashed brainwashing braise braised braises brake brakes braking bram brampton bran brancard branch branche
branched branchee branchement brancher branches branchez branching branco brand brandao brandebourg branded brandeis
brandenburg brandi branding brandir brandishing brandissant brandit brando brandon brands brandt brandy branle branlee
branlent branler branlette branleur branleurs branly branson brant brantley braquage braquages braque braquer braques
braqueur braqueurs bras brash brasier brasil brasilia brass brassage brassard brasse brassee brassens brasser
brasserie brasseries brasseur brasseurs brat bratislava brats brault braun bravado brave bravely braver bravery braves
bravest bravo bravoure brawl brawn braxton bray brazen brazil brazilian brazilians brazzaville brb bre brea breach
breached breaches breaching bread breadcrumbs breads breadth breadwinner break breakage breakaway breakdown breakdowns
breaker breakers breakfast breakfasts breaking breakout breaks breakthrough breakthroughs breakup breakups breakwater
bream breast breasted breastfeed breastfeeding breasts breaststroke breath breathable breathe breathed breather
breathes breathing breathless breaths breathtaking brebis breche breches brecht breckenridge brecon bred bredouille
bree breech breeches breed breeder breeders breeding breeds breen brees breeze breezes breezy bref brefs breitbart
breizh brel breme bremen brenda brendan brendon brennan brenner brent brentford brentwood brescia bresil bresilien
bresilienne bresiliennes bresiliens bresse bresson brest brestois bret bretagne bretelle bretelles breteuil brethren
bretigny breton bretonne bretonnes bretons brett breuil breuvage breve breves brevet brevete brevets breviaire brevity
brew brewed brewer breweries brewers brewery brewing brews brewster brexit brgm bri brian briancon briand brianna
briar bribe bribed bribery bribes bribing bric brice brick bricks brickwork bricolage bricole bricoler bricoleur
bridal bride bridegroom brides bridesmaid bridesmaids bridge bridged bridgend bridgeport bridger bridges bridgestone
bridget bridgewater bridging bridle brie brief briefcase briefed briefing briefings briefly briefs brienne briere
brieuc brievement brig brigade brigades brigadier brigand brigands briggs brigham bright brighten brightened
brightening brighter brightest brightly brightness brighton brigitte brignoles brigue briguer brill brillait
brillamment brillance brillant brillante brillantes brillants brille brillent briller brilliance brilliant brilliantly
brim brimming brimstone brin brine bring bringing brings brink brinkley brins brio brioche brique briques briquet bris
brisant brisbane briscoe brise brisee brisees brisent briser brises brisk brisket brisson bristle bristles bristol
bristow brit britain britannia britannica britannique britanniques british britney briton britons brits britt brittany
britten brittle britton brive brixton bro broad broadband broadcast broadcasted broadcaster broadcasters broadcasting
broadcasts broaden broadened broadening broader broadest broadly broads broadside broadway broc broca brocante
broccoli broche broches brochet brochette brochettes brochure brochures brock brocoli brocolis brode brodee broder
broderick broderie broderies brodie brody broglie broie broiler broke broken broker brokerage brokered brokers brom
brome bromide bromley bromwich bron broncher bronches bronchite bronchitis bronco broncos bronson bronte bronx
bronzage bronze bronzer bronzes brooch brood brooding brook brooke brookes brookfield brookhaven brookings brookline
brooklyn brooks broom broome brooms bros brossard brosse brosser brosses broth brothel brothels brother brotherhood
brotherly brothers brouette brough brought broughton brouhaha brouillage brouillard brouille brouiller brouilles
brouillon brouillons broussailles brousse brow broward brown browne browned brownie brownies browning brownish
brownlee brownlow browns brownsville brows browse browser browsers browsing broyage broye broyer broyeur bru bruce
bruel bruges bruh bruins bruise bruised bruises bruising bruit bruits brulait brulant brulante brulants brule brulee
brulees brulent bruler brules brulez brulure brulures brumaire brume brumes brumeux brun brunch brune bruneau brunei
brunel brunes brunet brunette bruni brunner bruno bruns brunswick brunt brush brushed brushes brushing brusque
brusquement brusquer brusques brussels brut brutal brutale brutalement brutales brutalite brutality brutally brutaux
brute brutes bruts brutus bruv bruxelles bruxellois bruxelloise bruyamment bruyant bruyante bruyantes bruyants bruyere
bruyeres bruyne bryan bryant bryce bryn bryson bs bsa bsc bsd bse bsp bst bt btc btp bts btw bu buanderie bub bubba
bubble bubblegum bubbles bubbling bubbly bucarest buccale buccaneers bucco buch buchan buchanan bucharest buche bucher
bucheron bucherons buches buck bucket buckets buckeye buckeyes bucking buckingham buckinghamshire buckland buckle
buckled buckles buckley buckling buckner bucks buckwheat bucky bucolique bucs bud budapest budd buddha buddhism
buddhist buddhists buddies budding buddy budge budget budgetaire budgetaires budgetary budgeted budgeting budgets buds
budweiser buee buena bueno buenos buff buffalo buffaloes buffer buffering buffers buffet buffett buffle buffon buffoon
buffs buffy buford bug bugatti bugey bugged bugger bugging buggy bugle bugs buh buhari buick build builder builders
building buildings builds buildup built buis buisson buissons bukhari bulb bulbe bulbes bulbous bulbs bulgare bulgares
bulgaria bulgarian bulgarians bulgarie bulge bulging bulimia bulk bulkhead bulky bull bullard bulldog bulldogs
bulldozer bulle bulles bullet bulletin bulletins bulletproof bullets bullied bullies bullion bullish bullock bullpen
bulls bullseye bullshit bullshitting bully bullying bulwark bum bumble bumblebee bumbling bummed bummer bump bumped
bumper bumpers bumping bumps bumpy bums bun bunbury bunch bunches bund bundesliga bundestag bundle bundled bundles
bundling bundy bungalow bungalows bungee bunk bunker bunkers bunnies bunny buns bunt bunting buoy buoyancy buoyant
buoyed buoys bur burbank burberry burch burden burdened burdens burdensome bure bureau bureaucracy bureaucrat
bureaucrates bureaucratic bureaucratie bureaucratique bureaucrats bureaus bureautique bureaux buren burg burgeoning
burger burgers burgess burgh burglar burglaries burglars burglary burgos burgundy burial burials buried buries burin
burka burke burkina burkinabe burkini burlap burleigh burlesque burley burlington burly burma burmese burn burnaby
burned burner burners burnes burnet burnett burnham burning burnley burnout burns burnside burnt burp burqa burr
burrell burrito burritos burroughs burrow burrowing burrows burst bursting bursts burt burton burundais burundi bury
burying bus busan busby busch buse buses bush bushel bushes bushnell bushy busier busiest business businesses
businessman businessmen businesswoman buss busses bussy bust buste busted buster busters bustes busting bustle
bustling busts busty busy but butch butcher butchered butchers bute buter buteur buteurs butin butler butoir buts butt
butte butter buttercup buttered butterfield butterflies butterfly buttermilk butternut butters butterworth buttery
buttes butthole butthurt butting buttocks button buttoned buttons buttress butts buvais buvait buvant buvette buveur
buveurs buvez buxton buy buyback buyer buyers buying buyout buys buzz buzzard buzzed buzzer buzzfeed buzzing bv bva bw
bx by bye byers byes bygmalion bygone bylaws bypass bypassed bypasses bypassing byproduct byproducts byrd byrne byrnes
byron bystander bystanders byte bytes byu byzance byzantin byzantine byzantins byzantium ca caa cab cabal cabale
cabana cabane cabanes cabanon cabaret cabarets cabaye cabbage cabernet cabin cabine cabines cabinet cabinets cabins
cablage cable cables cabling cabo cabot cabrel cabrera cabriolet cabs cac caca cacahuete cacahuetes cacao cachaient
cachait cachan cachant cache cachee cachees cachemire cachent cacher caches cachet cachets cachette cachez caching
cachot cackling cacti cactus cad cadastre cadaver cadavre cadavres cadbury caddie caddy cade cadeau cadeaux cadenas
cadence cadences cadet cadets cadette cadillac cadix cadiz cadmium cadrage cadran cadrans cadre cadrer cadres caduc
caduque caduques cady cae caen caesar caesars caf cafard cafards cafe cafeine cafes cafeteria cafetiere caffeine cage
caged cages cagliari cagnes cagnotte cagoule cagoules cagr cahier cahiers cahill cahors cahuzac cai caicos caid caille
cailles caillot caillots caillou cailloux caimans cain caine caire cairn cairns cairo caisse caisses caissier
caissiere caisson caissons caitlin caitlyn cajun cake caked cakes cal cala calabre calabria calais calamite calamities
calamity calandre calanques calc calcaire calcaires calcium calcul calculate calculated calculates calculateur
calculateurs calculating calculation calculations calculator calculators calculatrice calcule calculee calculees
calculent calculer calcules calculez calculs calculus calcutta calder caldera calderon caldwell cale caleb caleche
calecon calecons caledonia caledonian caledonie calendar calendars calendrier calendriers caler cales calf calgary
calhoun cali caliber calibrate calibrated calibration calibre calibres calice calico calif califat calife california
californian californians californie californien californienne californiens caligula calin caline calins caliper caliph
caliphate call callaghan callahan callaway callback calle called caller callers callie calligraphie calligraphy callin
calling callous calls callum calm calme calmed calmee calmement calment calmer calmes calmez calming calmly calmness
calms calomnie calomnies caloric calorie calories calorique calotte calque caltech calum calumet calvados calvaire
calvary calvert calves calvi calvin calvinist calvitie calypso cam camara camarade camaraderie camarades camargue
camaro cambadelis camber cambodge cambodgien cambodgiens cambodia cambodian cambon cambrai cambre cambria cambrian
cambridge cambridgeshire cambriolage cambriolages cambriole cambrioler cambrioleur cambrioleurs camcorder camden came
camel cameleon camelot camels camembert cameo cameos camera cameraman cameras cameron cameroon cameroun camerounais
camerounaise camila camilla camille camino camion camionnette camionnettes camionneur camions camo camomille
camouflage camouflaged camoufler camp campagnard campagne campagnes campaign campaigned campaigner campaigners
campaigning campaigns campanile campbell campe camped campement campements camper campers campeurs campfire campground
campgrounds camping campings campion campo campos camps campsite campsites campus campuses camry cams camus can cana
canaan canada canadian canadians canadien canadienne canadiennes canadiens canaille canal canalisation canalisations
canaliser canals canap canape canapes canard canards canari canaries canaris canary canaux canaveral canberra cancel
canceled canceling cancellation cancellations cancelled cancelling cancels cancer cancereuse cancereuses cancereux
cancerigene cancerigenes cancerologie cancerous cancers cancun candace candeur candice candid candida candidacy
candidat candidate candidates candidats candidature candidatures candide candidly candies candle candlelight candles
candlestick candor candy cane canelo canes canet canette canettes canevas canfield caniche canicule canin canine
canines canister canisters caniveau cannabis canne canned cannelle cannes cannet cannibal cannibale cannibales
cannibalism cannibalisme cannibals canning cannon cannonball cannons cannot canny cano canoe canoeing canoes canola
canon canonical canonique canoniques canonisation canons canopies canopy canot canots cans cant cantal cantat
cantatrice canteen canter canterbury cantilever cantina cantine cantines cantique cantiques canto canton cantonal
cantonale cantonales cantonese cantonne cantonnee cantonnement cantonner cantonnes cantons cantor canucks canular
canvas canvases canvass canvassing canyon canyons cao caoutchouc cap capa capabilities capability capable capables
capacitance capacite capacites capacities capacitor capacitors capacity capcom cape capella caper capers capes capet
capillaire capillaires capillaries capillary capita capitaine capitaines capital capitale capitales capitalisation
capitalise capitaliser capitalism capitalisme capitalist capitaliste capitalistes capitalists capitalization
capitalize capitalized capitalizing capitals capitan capitaux capitol capitole capitulation capituler capo capone
caporal capot capote capoter capotes capoue capped cappella capping cappuccino capri caprice caprices capricieuse
capricieux capricious capricorn capricorne caps capsized capstone capsule capsules capt captage captain captaincy
captained captains captation capte captee captent capter capteur capteurs captif captifs caption captioned captions
captivant captivated captivating captive captives captivite captivity captors capture captured capturee capturer
captures capturing capuche capuchon capucin capucine capucins caq car cara carabine carabiniers caracas caractere
caracteres caracterisant caracterisation caracterise caracterisee caracterisees caracterisent caracteriser
caracterises caracteristique caracteristiques carafe caraibe caraibes caramel carapace carat carats caravan caravane
caravanes caravans carb carbide carbine carbohydrate carbohydrates carbon carbonate carbonated carbone carboniferous
carbonique carbs carburant carburants carburateur carbure carburetor carcan carcass carcasse carcasses carcassonne
carceral carcerale carcinogenic carcinogens carcinoma card cardamom cardboard carded cardi cardiac cardiaque
cardiaques cardiff cardigan cardin cardinal cardinale cardinals cardinaux cardio cardiologie cardiologist cardiologue
cardiology cardiomyopathy cardiovasculaire cardiovasculaires cardiovascular cards care cared career careers carefree
careful carefully caregiver caregivers caregiving careless carelessly carelessness careme carence carences carene
carer carers cares caress caressant caresse caresser caresses caressing caretaker caretakers carey cargaison
cargaisons cargill cargo cargoes cargos carhaix caribbean caribou caricatural caricaturale caricature caricatures
caricaturiste carie caries carignan carillon carina carine caring caritatif caritative caritatives carl carla carles
carleton carlin carlisle carlo carlos carlsbad carlson carlton carly carlyle carmel carmelites carmelo carmen carmes
carmichael carmine carnage carnal carnation carnaval carne carnegie carnet carnets carney carnival carnivore
carnivores carnivorous carnot caro carol carole carolina carolinas caroline carols carolyn caron carotid carotide
carotte carottes carousel carp carpal carpe carpenter carpenters carpentier carpentras carpentry carpet carpeted
carpeting carpets carpool carr carre carreau carreaux carree carrees carrefour carrefours carrelage carrement carrera
carrere carres carrey carriage carriages carriageway carrick carrie carried carrier carriere carrieres carriers
carries carrington carrion carroll carrollton carrosse carrosserie carrot carrots carrousel carrure carry carrying
cars carson cart carta cartable cartagena carte carted cartel cartels carter cartes cartesian cartesien carthage
carthaginois cartier cartilage cartman cartographie cartographique cartography carton cartonne cartons cartoon
cartoonist cartoons cartouche cartouches cartridge cartridges carts cartulaire cartwright caruso carvalho carve carved
carver carving carvings cary cas casa casablanca casanova casas cascade cascades cascadeur cascading case casement
caser caserne casernes cases casey cash cashback cashed casher cashew cashier cashiers cashing cashmere casier casiers
casillas casimir casing casings casino casinos casio cask casket casks caspar casper caspian caspienne casque casques
casquette casquettes cass cassait cassandra cassandre cassant cassation cassava casse cassee cassees cassel cassent
casser casserole casseroles casses cassette cassettes casseurs cassez cassidy cassie cassin cassini cassis cassius
cassos cassure cast castaner caste castel castellane castelnau castelnaudary caster casters castes castile castille
castillo casting castings castle castles castor castorama castors castrated castration castres castries castro casts
casual casually casualties casualty cat cata cataclysm cataclysme cataclysmic catacombes catacombs catalan catalane
catalans catalina catalog cataloging catalogne catalogs catalogue catalogued catalogues catalonia catalyseur
catalyseurs catalysis catalyst catalysts catalytic catalyzed catamaran catane catania catapult catapulte catapulted
cataract cataracte cataractes cataracts catastrophe catastrophes catastrophic catastrophique catastrophiques catch
catcher catchers catches catching catchment catchphrase catchy cate catechism catechisme categorical categorically
categorie categories categorique categoriquement categorisation categorised categorization categorize categorized
category cater catered caterer catering caterpillar caterpillars caters catfish cath cathares catharsis cathartic
cathay cathedral cathedrale cathedrales cathedrals catherine catheter catho cathode catholic catholicism catholicisme
catholics catholique catholiques cathos cathy catimini catin cation catnip cato caton cats cattle catwalk catwoman
caucase caucasian caucasus cauchemar cauchemardesque cauchemars caucus caucuses caudal caught cauldron caulfield
cauliflower caumont caunes causa causait causal causalite causality causant causation causative cause caused causee
causees causent causer causera causerait causerie causes causeur causeway causing causse caustic caustique caution
cautionary cautioned cautionne cautionnement cautionner cautions cautious cautiously caux cav cava cavaillon cavale
cavalerie cavalier cavaliere cavaliers cavalli cavalry cavani cave caveat caveats caveau caved caveman cavendish
cavern caverne cavernes cavernous caverns caves caviar caving cavite cavites cavities cavity cavs cay cayenne cayman
cazeneuve cazorla cb cba cbc cbd cbe cbi cbn cbo cbp cbr cbs cbt cc cca ccc ccd cci ccm ccp ccs cctv cd cda cdc cdd
cdg cdi cdiscount cdl cdm cdma cdn cdp cdr cds cdt cdu ce cea cease ceased ceasefire ceases ceasing cebu cec cece cech
ceci cecil cecile cecilia cecite ceda cedait cedant cedar cedars cede cedeao ceded cedee cedees cedent ceder cedera
cedes cedex cedh cedre cedres cedric cee cegep cegeps cei ceiling ceilings ceinture ceintures cel cela celeb celebrait
celebrant celebrate celebrated celebrates celebrating celebration celebrations celebratory celebre celebree celebrees
celebrent celebrer celebres celebrite celebrites celebrities celebrity celebrons celebs celeri celery celeste celestes
celestial celestin celestine celia celiac celibacy celibat celibataire celibataires celibate celine cell cellar
cellars celle celles cellier cellist cello cellphone cellphones cells cellulaire cellulaires cellular cellule cellules
cellulite celluloid cellulose celsius celta celte celtes celtic celtics celtique celtiques celts celui cem cement
cemented cementing cements cemeteries cemetery cen cena cenacle cendre cendres cendrier cendrillon cene cens cense
censee censees censes censeur censeurs censor censored censoring censors censorship censure censured censuree censurer
censures census censuses cent centaine centaines centaur centaure centauri centenaire centenaires centenary centennial
center centered centering centerpiece centers centieme centiemes centime centimes centimeter centimeters centimetre
centimetres centipede centrafricaine centrafrique central centrale centrales centralisation centralise centralised
centralisee centraliser centralization centralized centrally centraux centre centred centree centrees centrepiece
centrer centres centric centrifugal centrifuge centrist centriste centristes centro cents centuries centurion century
ceo ceos cep cepage cepages cependant ceramic ceramics ceramique ceramiques cerbere cerberus cerceau cercle cercles
cercueil cercueils cereal cereale cereales cereals cerebellum cerebral cerebrale cerebrales cerebraux ceremonial
ceremonie ceremonies ceremony ceres cerf cerfs cergy cerise cerises cerisier cerisiers cern cerne cernee cerner cernes
cerro cersei cert certain certaine certainement certaines certainly certains certainty certe certes certificat
certificate certificates certification certifications certificats certifie certified certifiee certifier certifies
certify certifying certitude certitudes cervantes cerveau cerveaux cervelle cervical cervicale cervicales cervix ces
cesaire cesar cesare cesarienne cesars cesc cessa cessait cessant cessation cesse cessent cesser cessera cesseront
cessez cession cessions cessna cessons cesspool cest cesure cet ceta cetaces cetera cette ceuta ceux cevennes ceylan
ceylon cezanne cf cfa cfb cfc cfdt cfe cfl cfm cfo cfp cfr cfs cftc cg cgc cgi cgt ch cha chaban chablis chabot chacal
chacun chacune chad chadwick chae chaff chagall chagrin chagrine chagrins chai chaillot chain chaine chained chaines
chainon chains chainsaw chair chaire chaired chaires chairing chairman chairmanship chairmen chairperson chairs
chairwoman chais chaise chaises chaka chakra chakras chaland chale chalet chalets chaleur chaleureuse chaleureusement
chaleureux chaleurs chalice chalk chalkboard chalked chalky challenge challenged challenger challengers challenges
challenging chalmers chalon chalons chaloupe chalumeau cham chaman chambellan chamber chamberlain chambers chambery
chambly chambon chambord chamboule chambouler chambre chambres chameau chameaux chameleon chamois chamonix champ
champagne champaign champenois champetre champignon champignons champigny champion championed championing championnat
championnats championne championnes champions championship championships champlain champs chan chance chancel
chancelier chanceliere chancellerie chancellor chancery chances chanceuse chanceux chand chandail chandelier
chandeliers chandelle chandelles chandigarh chandler chandra chanel chaney chang change changea changeable changeait
changeant changeante changeantes changed changee changees changement changements changent changeons changeover changer
changera changerai changerais changerait changeras changeront changers changes changez changing channel channeled
channeling channels channing chanoine chanoines chanson chansons chant chantage chantaient chantais chantait chantal
chantant chante chanted chantee chantees chantent chanter chantera chantes chanteur chanteurs chanteuse chanteuses
chantez chantier chantiers chantilly chanting chantons chantre chants chanvre chao chaos chaotic chaotique chaotiques
chap chape chapeau chapeaux chapel chapelain chapelet chapelier chapelle chapelles chapels chaperon chaperone chapin
chapiteau chapiteaux chapitre chapitres chaplain chaplains chaplin chapman chapo chappell chappelle chaps chapter
chapters chapuis chaque char chara charabia character characterisation characterise characterised characteristic
characteristically characteristics characterization characterize characterized characterizes characterizing characters
charade charbon charbonnages charbonneau charbonnier charbons charcoal charcot charcuterie chard chardin chardon
chardonnay charente charentes charenton charest charette charge chargea chargeait chargeant charged chargee chargees
chargement chargent charger chargera chargers charges chargeur chargeurs chargez charging charia charing chariot
chariots charisma charismatic charismatique charismatiques charisme charitable charite charities charity charlatan
charlatans charlemagne charlene charleroi charles charleston charlestown charleville charlevoix charley charlie
charlier charlot charlotte charlottesville charlton charly charm charmant charmante charmantes charmants charme
charmed charmer charmes charmeur charming charms charnel charnelle charniere charpente charpentes charpentier
charpentiers charred charrette charrier charron charrue charrues chars chart charte charted charter chartered charters
chartes chartier charting chartres chartreuse chartreux charts chas chase chased chaser chasers chases chasing chasm
chassant chasse chassee chassent chasser chasses chasseur chasseurs chassez chassis chaste chastel chastete chastised
chastity chat chataigne chataignes chatain chateau chateaubriand chateauneuf chateauroux chateaux chatel chatelain
chatelet chatham chatillon chatiment chatiments chaton chatons chatouille chatouiller chats chatsworth chattanooga
chatte chatted chatter chattering chattes chatting chatty chau chaucer chaud chaude chaudement chaudes chaudiere
chaudieres chaudron chauds chauffage chauffant chauffard chauffe chauffee chauffees chauffent chauffer chauffes
chauffeur chauffeurs chaume chaumiere chaumieres chaumont chauncey chausse chaussee chaussees chaussette chaussettes
chausson chaussons chaussure chaussures chautauqua chauve chauveau chauves chauvet chauvin chaux chavez chavirer chaz
chazal che cheap cheaper cheapest cheaply cheat cheated cheater cheaters cheating cheats chechen chechnya check
checked checker checkered checkers checking checklist checkmate checkout checkpoint checkpoints checks checkup cheddar
chee cheek cheekbones cheeks cheeky cheer cheered cheerful cheerfully cheering cheerios cheerleader cheerleaders
cheerleading cheers cheery cheese cheeseburger cheeseburgers cheesecake cheeses cheesy cheetah cheetahs cheetos chef
cheffe chefferie chefs cheikh chekhov chelem chelles chelmsford chelou chelous chelsea cheltenham chem chemical
chemically chemicals chemin cheminee cheminees cheminement cheminer cheminot cheminots chemins chemise chemises
chemisier chemist chemistry chemists chemo chemotherapy chen chenal chene chenes cheney cheng chengdu chenier chenille
chenilles chennai cheptel cheque cheques chequier cher cherbourg chercha cherchaient cherchais cherchait cherchant
cherche cherchee cherchent chercher cherchera chercherait chercheront cherches chercheur chercheurs chercheuse
cherchez cherchiez cherchons chere cheres cheri cherie cheries cherif cherir cheris cherish cherished chernobyl
cherokee cherries cherry chers cheryl chesapeake cheshire chesney chess chest chested chester chesterfield chesterton
chestnut chestnuts chests chet cheung cheval chevaleresque chevalerie chevalet chevalier chevaliers chevallier
chevauche chevauchee chevauchent chevaucher chevaux chevelu chevelure chevenement chevet cheveu cheveux cheville
chevilles chevre chevres chevreuil chevreuils chevreuse chevrier chevrolet chevron chevronne chevronnes chevrons chevy
chew chewbacca chewed chewing chews chewy cheyenne chez chf chi chia chiale chialer chiang chiant chiante chiantes
chiants chiara chiasse chiba chic chica chicago chicane chicanes chicano chiche chiches chichester chichi chick
chicken chickens chickpeas chicks chico chicoutimi chics chie chief chiefly chiefs chieftain chien chienne chiennes
chiens chier chiffon chiffons chiffrage chiffre chiffree chiffrees chiffrement chiffrer chiffres chignon chihuahua
chiite chiites child childbirth childcare childers childhood childish childless childlike children childrens childress
childs chile chilean chiles chili chilien chilienne chiliens chill chilled chilli chillin chilling chills chilly
chilton chimay chime chimed chimera chimere chimeres chimes chimie chiming chimio chimiotherapie chimique chimiquement
chimiques chimiste chimistes chimney chimneys chimp chimpanze chimpanzee chimpanzees chimpanzes chimps chin china
chinatown chine chinese ching chino chinois chinoise chinoises chinon chinook chins chiot chiots chiotte chiottes chip
chipmunk chipmunks chipotle chipped chipper chippewa chipping chips chipset chirac chiral chiropractic chiropractor
chirp chirping chirurgical chirurgicale chirurgicales chirurgicaux chirurgie chirurgien chirurgiens chisel chiseled
chisholm chit chitty chiu chivalry chivas chlamydia chloe chlore chloride chlorine chloroform chlorophyll chlorure cho
choc chock choco chocolat chocolate chocolaterie chocolates chocolatine chocolats chocs choctaw choeur choeurs choi
choice choices choir choirs choiseul choisi choisie choisies choisir choisira choisirais choisiront choisis
choisissait choisissant choisisse choisissent choisissez choisissons choisit choisy choix choke choked chokes choking
cholera cholesterol cholet chomage chomeur chomeurs chomsky chong chongqing choo choose chooses choosing chop chope
choper chopin choppe chopped chopper choppers chopping choppy chopra chops chopsticks choquant choquante choquantes
choque choquee choquent choquer choques choral chorale chorales chord chords chore choregraphe choregraphie
choregraphies choregraphique choreographed choreographer choreography chores choristes chorizo chorus choruses chose
chosen choses chou chouchou chouchous choucroute chouette chouettes choux chow chowder choy chp chr chretien
chretienne chretiennes chretiens chretiente chris chrissie chrissy christ christa christchurch christelle christendom
christened christening christensen christi christian christiane christianisme christianity christians christie
christina christine christmas christoph christophe christopher christy chroma chromatic chromatin chromatique
chromatography chrome chromebook chromecast chromium chromosomal chromosome chromosomes chronic chronically chronicle
chronicled chronicler chronicles chronicling chronique chroniques chroniqueur chroniqueurs chroniqueuse chrono
chronograph chronological chronologically chronologie chronologique chronologiquement chronology chronometre
chronopost chronos chrysler chs chsct chsld chu chub chubb chubby chuchote chuck chucked chucking chuckle chuckled
chuckles chuckling chucky chuffed chug chugging chui chuis chul chum chump chun chung chunk chunks chunky church
churches churchill churchyard churn churned churning chut chute chutent chuter chutes chutney chypre chypriote ci cia
ciao ciara ciblage ciblant cible ciblee ciblees ciblent cibler cibles cic cicatrice cicatrices cicatrisation cice
cicero ciceron cicr cid cider cidre cie ciel ciels cierge cieux cif cig cigale cigales cigar cigare cigares cigarette
cigarettes cigars cigogne cigs cil cilantro cilia cils cime ciment cimenterie cimes cimetiere cimetieres cin cinch
cincinnati cinco cinder cinderella cindy cine cineaste cineastes cinema cinemas cinematheque cinematic cinematique
cinematiques cinematographer cinematographique cinematographiques cinematography cinephile cinephiles cinetique
cinglante cingle cingles cinnamon cinq cinquantaine cinquante cinquantenaire cinquantieme cinquieme cinquiemes cintre
cio ciotat ciotti cipher cir circ circa circadian circle circled circles circling circoncis circoncision circonference
circonflexe circonscription circonscriptions circonscrire circonscrit circonstance circonstances circuit circuitry
circuits circulaient circulaire circulaires circulait circulant circular circulate circulated circulating circulation
circulations circulatory circule circulent circuler circulez circumcised circumcision circumference circumstance
circumstances circumstantial circumvent circus circuses cire cirer cirque cirques cirrhose cirrhosis cirrus cis cisco
ciseau ciseaux cisjordanie cisse cistern cit citadel citadelle citadin citadine citadins citait citant citation
citations cite cited citee citees citent citer citerai citerne citernes cites citez citi citibank cities citigroup
citing citizen citizenry citizens citizenship citons citoyen citoyenne citoyennes citoyennete citoyens citrate citric
citroen citron citrons citrouille citrouilles citrus city citywide ciudad civ civic civics civiere civil civile
civiles civilian civilians civilisation civilisations civilise civilised civilisee civilises civilite civility
civilization civilizations civilized civils civique civiques civisme civitas cj cjue ck cl cla clac clad cladding
claiborne claim claimant claimants claimed claiming claims clair claire clairefontaine clairement claires clairiere
clairon clairs clairvaux clairvoyance clairvoyant clam clamart clame clamer clameur clamoring clamp clamped clamping
clamps clams clan clancy clandestin clandestine clandestinement clandestines clandestinite clandestins clank clans
clap clapet clapham clapped clapper clapping claps clapton claquant claque claquement claquent claquer claques
claquettes clara clare claremont clarence clarendon claret clarification clarifie clarified clarifier clarifies
clarify clarifying clarinet clarinette clarion clarissa clarisse clarita clarity clark clarke clarks clarkson
clarksville clarte clary clash clashed clashes clashing clasico clasp class classant classe classed classee classees
classement classements classent classer classes classeur classic classical classically classicisme classics
classification classifications classified classifieds classifier classifies classify classifying classique
classiquement classiques classmate classmates classroom classrooms classy clatter claude claudel claudette claudia
claudie claudine claudio claudius claus clause clauses claustrophobic clavecin clavicule clavier claviers claw clawed
clawing claws clay clays clayton clc cle clean cleaned cleaner cleaners cleanest cleaning cleanliness cleanly cleans
cleanse cleansed cleanser cleansing cleanup clear clearance clearances cleared clearer clearest clearing clearly
clears clearwater cleary cleats cleavage cleave cleaver clef clefs cleft clegg clem clemence clemenceau clemency
clemens clement clemente clementine clements clemson clench clenched cleo cleopatra cleopatre clerc clercs clerge
clergy clergyman cleric clerical clerics clerk clerks clermont clermontois cles cleveland clever cleverly cleverness
cleves cli clic cliche cliches clichy click clickbait clicked clicking clicks clics client cliente clientele
clientelisme clientes clients cliff cliffhanger clifford cliffs clifton clignotant clignotants clignote clim climactic
climat climate climates climatic climatique climatiques climatisation climatise climats climax climb climbed climber
climbers climbing climbs clin clinch clinched clinching cline cling clinging clings clingy clinic clinical clinically
clinician clinicians clinics clinique cliniquement cliniques clins clint clinton clintons clio clip clipboard clipped
clipper clippers clipping clippings clips cliquant clique cliquer cliques cliquetis cliquez clisson clit clitoris
clivage clivages clive cllr cloak cloaked cloaks clochard clochards cloche clocher clochers cloches clochette clock
clocked clocking clocks clockwise clockwork clodo clog clogged clogging clogs cloison cloisons cloister cloitre
clonage clone cloned clones cloning clooney clope clopes clore clos close closed closely closeness closer closes
closest closet closeted closets closing closings closure closures clot cloth clothe clothed clothes clothing cloths
clotilde clots clotting cloture cloturer clotures clou cloud clouded clouds cloudy cloue clouer clough clous clout
cloutier clove clover cloves clovis clown clowns clp cls clsc club clubbing clubhouse clubs clue clueless clues clump
clumps clumsy clung clunky cluny cluster clustered clustering clusters clutch clutched clutches clutching clutter
cluttered clyde cm cma cmc cmd cmdr cme cmon cmos cmp cms cmt cmu cn cna cnam cnbc cnc cnes cnet cnews cnil cnn cnr
cnrs cns cnt co coa coach coached coachella coaches coaching coachs coagulation coal coalition coalitions coals coarse
coast coastal coaster coasters coastguard coasting coastline coasts coat coated coates coating coatings coats coauteur
coax coaxial cob cobain cobalt cobaye cobayes cobb cobble cobbled cobbler cobblestone cobra coburn cobwebs coc coca
cocaine cocasse coccinelle coche cocher cochet cochin cochlear cochon cochonne cochonneries cochons cochran cochrane
cock cockburn cocked cocker cockney cockpit cockroach cockroaches cocks cocktail cocktails cocky coco cocoa cocon
coconut coconuts cocoon cocos cocotier cocotiers cocotte cocteau cocu cod coda codage code codec coded codeine coder
coderre coders codes codex codification codified coding cody coe coed coefficient coefficients coelho coen
coentreprise coequipier coequipiere coequipiers coerce coerced coercion coercition coercive coeur coeurs coexist
coexistence coexistent coexister coffee coffees coffers coffey coffin coffins coffre coffres coffret coffrets
cofondateur cog cogent cognac cogne cogner cognitif cognitifs cognition cognitive cognitives cognizant cogs
cohabitation cohabitent cohabiter cohen coherence coherent coherente coherentes coherents cohesion cohesive cohn
cohort cohorte cohortes cohorts cohue coi coiffe coiffee coiffer coiffes coiffeur coiffeurs coiffeuse coiffure
coiffures coil coiled coils coimbatore coin coinage coinbase coince coincee coincees coincer coinces coincide
coincided coincidence coincidences coincident coincidental coincidentally coincider coincides coinciding coined coins
coit coke coker col cola colas colbert colby colchester cold colder coldest coldly coldness coldplay colds cole
coleman coleopteres colere coleres coleridge colerique coles coleslaw colette colgate coli colibri colic coligny colin
coline colis colisee coliseum colitis coll collab collabo collaborate collaborated collaborates collaborateur
collaborateurs collaboratif collaborating collaboration collaborations collaborative collaboratively collaborator
collaborators collaboratrice collabore collaborent collaborer collabos collage collagen collagene collages collait
collant collante collants collapse collapsed collapses collapsible collapsing collar collarbone collard collared
collars collated collateral collateraux collation colle colleague colleagues collect collectable collecte collected
collectees collecter collectes collecteur collecteurs collectible collectibles collectif collectifs collecting
collection collectionne collectionner collectionneur collectionneurs collections collective collectively
collectivement collectives collectivite collectivites collector collectors collects collee colleen collees college
colleges collegial collegiale collegiales collegiate collegien collegiens collegue collegues collent coller colles
collet collez collide collided collider colliding collie collier colliers colliery collimateur collin colline collines
collingwood collins collioure collision collisions collomb colloque colloques colloquial colloquially colluded
colluding collusion colman colmar colo coloc colocataire colocataires colocation colocs cologne colomb colombe
colombes colombia colombian colombie colombien colombienne colombiens colombier colombo colomiers colon colonel
colonels colonial coloniale coloniales colonialism colonialisme coloniaux colonie colonies colonisateur colonisateurs
colonisation colonise coloniser colonises colonists colonization colonize colonized colonna colonne colonnes
colonoscopy colons colony color colorado colorant colorants coloration colore colorectal colored coloree colorees
colorer colores colorful coloriage coloring coloris colorless colors colossal colossale colossales colosse colosseum
colossus colour coloured colourful colouring colours cols colt colton coltrane colts coluche columbia columbian
columbine columbo columbus column columnist columnists columns colvin colza com coma comanche comatose comb combat
combatant combatants combatif combating combative combativite combats combattait combattant combattante combattants
combattent combattit combattre combattu combattue combe combed combes combi combien combinaison combinaisons combinant
combination combinations combinatorial combine combined combinee combinees combinent combiner combines combing
combining comble comblee combler combles combo combos combs combustible combustibles combustion comcast come comeau
comeback comebacks comedian comedians comedic comedie comedien comedienne comediens comedies comedy comer comers comes
comestible comestibles comet comete cometes cometh comets comey comfort comfortable comfortably comforted comforter
comforting comforts comfy comic comical comically comics comin coming comique comiques comite comites comm comma
command commanda commandait commandant commandants commande commanded commandee commandees commandement commandements
commandent commander commanderie commanders commandes commandeur commandez commanding commanditaire commanditaires
commandite commandment commandments commando commandos commands commas comme commemorate commemorated commemorates
commemoratif commemorating commemoration commemorations commemorative commemore commemorer commenca commencaient
commencais commencait commencant commence commenced commencee commencement commencent commencer commencera commencerai
commencerait commencerent commenceront commences commencez commencing commencons commend commendable commendation
commended commensurate comment commentaire commentaires commentant commentaries commentary commentateur commentateurs
commentator commentators commente commented commentee commentees commentent commenter commenters commentes commenting
comments commercant commercante commercants commerce commercer commerces commercial commerciale commercialement
commerciales commercialisation commercialise commercialisee commercialisees commercialiser commercialises
commercialization commercialized commercially commercials commerciaux commet commettant commettent commettre commie
commies commis commise commises commissaire commissaires commissar commissariat commissariats commissary commission
commissioned commissioner commissioners commissioning commissions commit commitment commitments commits committal
committed committee committees committing commode commodite commodites commodities commodity commodore common
commonality commoner commoners commonly commonplace commons commonsense commonwealth commotion comms commu commun
communal communale communales communautaire communautaires communautarisme communaute communautes communaux commune
communement communes communicable communicants communicate communicated communicates communicating communication
communications communicative communicator communicators communion communiquant communique communiquee communiquees
communiquent communiquer communiques communism communisme communist communiste communistes communists communities
community communs commutateur commutation commute commuted commuter commuters commutes commuting como comores comp
compact compacte compacted compactes compacts compagne compagnes compagnie compagnies compagnon compagnons companies
companion companions companionship company compaore compaq comparable comparables comparaison comparaisons comparait
comparaitre comparant comparateur comparatif comparatifs comparative comparatively comparativement compare compared
comparee comparees comparent comparer compares comparez comparing comparison comparisons comparons comparses
compartiment compartiments compartment compartments comparu comparution compas compass compassion compassionate
compatibilite compatibility compatible compatibles compatis compatissant compatriot compatriote compatriotes
compatriots compel compelled compelling compels compendium compensate compensated compensates compensating
compensation compensations compensatory compense compensee compensees compensent compenser compenses compere comperes
compete competed competence competences competencies competency competent competente competentes competents competes
competing competiteur competiteurs competitif competitifs competition competitions competitive competitively
competitiveness competitives competitivite competitor competitors compiegne compilateur compilation compilations
compile compiled compiler compilers compiles compiling complacency complacent complain complainant complainants
complained complaining complains complaint complainte complaints complaire complaisance complaisant complement
complementaire complementaires complementarite complementary complemented complementing complements complet completant
complete completed completee completees completely completement completeness completent completer completes completing
completion completions complets complex complexe complexes complexion complexite complexities complexity compliance
compliant complicate complicated complicates complicating complication complications complice complices complicit
complicite complicity complied complies compliment complimentary complimented complimenter complimenting compliments
complique compliquee compliquees compliquent compliquer compliques complot complotistes complots comply complying
compo component components comportaient comportait comportant comporte comportement comportementale comportementales
comportements comportent comporter comportera composa composaient composait composant composante composantes
composants compose composed composee composees composent composer composers composes composez composing composite
composites compositeur compositeurs composition compositional compositions compositrice compost compostage compostelle
composting composure compote compound compounded compounding compounds comprehend comprehensible comprehensibles
comprehensif comprehension comprehensive comprehensively comprenaient comprenais comprenait comprenant comprend
comprendra comprendrai comprendrais comprendrait comprendras comprendre comprendrez comprendront comprends comprenez
comprenne comprennent comprennes comprenons compress compresse compressed compresses compresseur compressing
compression compressions compressor compressors comprime comprimes compris comprise comprised comprises comprising
comprit compromet compromettant compromettre compromis compromise compromised compromises compromising compromission
comps compta comptabilise comptabiliser comptabilises comptabilite comptable comptables comptage comptaient comptais
comptait comptant compte comptent compter comptera compterait comptes compteur compteurs comptez comptine comptoir
comptoirs compton comptons comptroller compulsif compulsion compulsive compulsory computation computational
computations compute computed computer computerized computers computing comrade comrades coms comstock comte comtes
comtesse comtois con conakry conan concarneau concave conceal concealed concealer concealing concealment conceals
concedant concede conceded concedee conceder concedes conceding conceit conceited conceivable conceivably conceive
conceived conceiving concentrant concentrate concentrated concentrates concentrating concentration concentrations
concentre concentree concentrees concentrent concentrer concentres concentrez concentric concentriques concept
concepteur concepteurs conception conceptions concepts conceptual conceptualized conceptually conceptuel conceptuelle
concern concernaient concernait concernant concerne concerned concernee concernees concernent concerner concernera
concernes concerning concerns concert concertation concerte concerted concertee concerto concerts concession
concessionnaire concessionnaires concessions concevable concevoir conch concierge conciergerie concile conciles
conciliant conciliation conciliatory concilier concis concise concitoyens conclave conclu concluait concluant
concluante concluants conclude concluded concludes concluding conclue concluent conclues conclure conclus conclusion
conclusions conclusive conclusively conclut concocte concocted concocter concoction concois concoit concoivent
concombre concombres concomitant concomitante concord concordance concordantes concordat concorde concordent concordia
concourent concourir concours concourse concourt concret concrete concretement concretes concretisation concretise
concretiser concrets concu concubinage concubine concue concues concur concurred concurrence concurrencer concurrent
concurrente concurrentes concurrentiel concurrentielle concurrently concurrents concus concussion concussions concut
cond condamnable condamnant condamnation condamnations condamne condamnee condamnees condamnent condamner condamnes
conde condemn condemnation condemned condemning condemns condensate condensateur condensation condense condensed
condenser condensing condescendance condescendant condescending condescension condiment condiments condition
conditional conditioned conditioner conditioners conditioning conditionne conditionnee conditionnel conditionnelle
conditionnement conditionner conditionnes conditions condo condoleances condolence condolences condom condominium
condominiums condoms condon condone condoned condor condorcet condos conducive conduct conducted conducteur
conducteurs conducting conduction conductive conductivite conductivity conductor conductors conductrice conducts
conduira conduirait conduire conduiront conduis conduisais conduisait conduisant conduise conduisent conduisez
conduisit conduit conduite conduites conduits cone cones coney conf confection confectionery confectionne
confectionner confederacy confederate confederates confederation confederations confederes confer conferant confere
conference conferences conferencier conferenciers conferencing conferent conferer conferes conferred conferring
confers confess confesse confessed confesser confesses confesseur confessing confession confessional confessionnal
confessionnelle confessions confessor confetti confettis confia confiait confiance confiant confiante confiants
confidant confide confided confidence confidences confident confidente confidential confidentialite confidentiality
confidentiel confidentielle confidentielles confidentiels confidently confie confiee confiees confient confier confies
confiez config configuration configurations configure configured configurer confine confined confinee confinement
confines confins confirm confirma confirmait confirmant confirmation confirmations confirme confirmed confirmee
confirmees confirment confirmer confirmera confirmes confirmez confirming confirms confiscate confiscated confiscation
confiserie confisque confisquer confisques confit confits confiture confitures conflans conflict conflicted
conflicting conflicts conflictuelle conflit conflits confluence confluent confond confondent confondez confondre
confonds confondu confondue confondues confondus conform conformation conforme conformed conformement conformer
conformes conforming conformisme conformiste conformite conformity conforms confort confortable confortablement
confortables conforte conforter confound confounded confounding confrere confreres confrerie confreries confront
confrontation confrontational confrontations confronte confronted confrontee confrontees confronter confrontes
confronting confronts confucian confucius confus confuse confused confuses confusing confusion confusions cong conga
conge congedie congedier congelateur congelation congele congeler congeles congeneres congenital congenitale conges
congested congestion congestive conglomerat conglomerate conglomerates congo congolais congolaise congolaises
congolese congrats congratulate congratulated congratulates congratulating congratulation congratulations
congratulatory congregate congregation congregational congregations congres congress congresses congressional
congressman congressmen congresswoman congruent conical coniferes conique coniques conjecture conjectures conjoined
conjoint conjointe conjointement conjointes conjoints conjonction conjoncture conjugaison conjugal conjugale
conjugales conjugate conjugated conjugation conjugaux conjugue conjuguee conjuguer conjugues conjunction conjuration
conjure conjured conjurer conjures conjuring conklin conley conlon conn connais connaissaient connaissais connaissait
connaissance connaissances connaissant connaisse connaissent connaisses connaisseur connaisseurs connaissez
connaissiez connaissions connaissons connait connaitra connaitrait connaitre connaitront connard connards connasse
connaught conne connect connectant connecte connected connectee connectees connectent connecter connectes connecteur
connecteurs connectez connecticut connecting connection connections connective connectivite connectivity connector
connectors connects conned connell connelly conner connerie conneries connery connes connetable connexe connexes
connexion connexions connie connivence conniving connoisseur connolly connor connors connotation connotations connu
connue connues connurent connus connut conor conquer conquerant conquerants conquered conquering conquerir conqueror
conquerors conquers conques conquest conquests conquete conquetes conquiert conquis conquise conquises conrad conroy
cons consacra consacrait consacrant consacre consacree consacrees consacrent consacrer consacrera consacres
consanguinite consciemment conscience consciences consciencieusement consciencieux conscient consciente conscientes
conscientious conscients conscious consciously consciousness conscription conscrits consecrated consecration
consecutif consecutifs consecutive consecutively consecutives conseil conseillant conseille conseillee conseillent
conseiller conseillerais conseillere conseillers conseilles conseillez conseillons conseils consensual consensuel
consensuelle consensus consent consentant consentante consented consentement consenti consentie consenties consenting
consentir consentis consents consequemment consequence consequences consequent consequente consequential consequently
consequents conserva conservait conservancy conservant conservateur conservateurs conservation conservationist
conservationists conservatism conservatisme conservative conservatively conservatives conservatoire conservatoires
conservatory conservatrice conservatrices conserve conserved conservee conservees conservent conserver conservera
conserves conservez conserving consider considerable considerablement considerables considerably consideraient
considerais considerait considerant considerate consideration considerations considere considered consideree
considerees considerent considerer consideres considerez considering considerons considers consignations consigne
consigned consignes consignment consist consistait consistance consistant consiste consisted consistency consistent
consistently consister consistera consisterait consisting consistoire consists conso consolation console consoler
consoles consolidate consolidated consolidating consolidation consolide consolidee consolider consolides consommant
consommateur consommateurs consommation consommations consomme consommee consommees consomment consommer consommes
consonance consonant consonants consonne consonnes consort consortium consorts conspicuous conspicuously conspiracies
conspiracy conspirateurs conspiration conspirations conspirator conspirators conspire conspired conspiring const
constable constables constabulary constamment constance constant constante constantes constantin constantine
constantinople constantly constants constat constatait constatant constatation constatations constate constatee
constatees constatent constater constates constatons constats constellation constellations consternant consternation
consterne constipated constipation constitua constituaient constituait constituant constituante constituants constitue
constituee constituees constituencies constituency constituent constituents constituer constituera constituerait
constitueront constitues constitute constituted constitutes constitutif constitutifs constituting constitution
constitutional constitutionality constitutionally constitutionnalite constitutionnel constitutionnelle
constitutionnelles constitutionnels constitutions constitutive constrain constrained constraint constraints construct
constructed constructeur constructeurs constructif constructifs constructing construction constructions constructive
constructively constructives constructor constructors constructs construed construira construire construis
construisait construisant construisent construisit construisons construit construite construites construits consul
consulaire consulaires consular consulat consulate consulates consulats consuls consult consultable consultables
consultancy consultant consultante consultants consultatif consultation consultations consultative consulte consulted
consultee consultees consultent consulter consultes consultez consulting consults consumables consume consumed
consumer consumerism consumers consumes consuming consummate consummated consumption cont contact contacte contacted
contactee contacter contactes contactez contacting contactless contacts contador contagieuse contagieux contagion
contagious contain contained container containers containing containment contains contaminants contaminate
contaminated contaminating contamination contaminations contamine contaminee contaminees contaminer contamines conte
contemplate contemplated contemplates contemplating contemplation contemplative contemple contempler contemporain
contemporaine contemporaines contemporains contemporaneous contemporaries contemporary contempt contemptuous
contenaient contenait contenance contenant contenants contend contended contender contenders contending contends
conteneur conteneurs contenir content contenta contentait contentant contente contented contentent contenter
contentera contenterai contentes contentez contentieux contention contentious contentment contents contenu contenue
contenues contenus conter contes contest contestable contestables contestant contestants contestataire contestataires
contestation contestations conteste contested contestee contestees contestent contester contestes contesting contests
conteur conteurs context contexte contextes contexts contextual conti contiendra contienne contiennent contient
contiguous continent continental continentale continentales continentaux continents contingencies contingency
contingent contingents continu continua continuaient continuais continuait continual continually continuance
continuant continuation continue continued continuelle continuellement continuent continuer continuera continuerai
continuerait continuerent continuerons continueront continues continuez continuing continuite continuity continuons
continuous continuously continus continuum contour contouring contournant contourne contournement contourner contours
contra contraband contraception contraceptive contraceptives contract contractant contracte contracted contractee
contracter contractes contracting contraction contractions contractor contractors contracts contractual contractually
contractuel contractuelle contractuelles contractuels contradict contradicted contradicteurs contradicting
contradiction contradictions contradictoire contradictoires contradictory contradicts contraignant contraignante
contraignantes contraindre contraint contrainte contraintes contraints contraire contrairement contraires contraption
contrarie contrariee contrarier contrario contrary contrast contraste contrasted contrastee contrastees contrastes
contrasting contrasts contrat contrats contravention contraventions contre contrebalancer contrebande contrebandiers
contrebas contrebasse contrecarrer contrecoeur contrecoup contredire contredisent contredit contree contrees
contrefacon contrefacons contreforts contremaitre contrepartie contreparties contrepoids contrepoint contrer contreras
contres contresens contretemps contrevenant contrevenants contrevient contribua contribuable contribuables contribuant
contribue contribuent contribuer contribuera contribueront contribute contributed contributes contributeur
contributeurs contributing contribution contributions contributor contributors contributory contrived control
controlait controlant controle controlee controlees controlent controler controles controleur controleurs controlez
controllable controlled controller controllers controlling controls controverse controversee controversees
controverses controversial controversially controversies controversy contumace contusion contusions conundrum convainc
convaincant convaincante convaincantes convaincants convaincra convaincre convaincu convaincue convaincus
convalescence convection convective convenable convenablement convenables convenait convenance convenant convene
convened convenience conveniences convenient conveniently convening convenir convent convention conventional
conventionally conventionnel conventionnelle conventionnelles conventionnels conventions convenu convenue convenus
converge converged convergence convergences convergent converger converging conversation conversational conversations
converse conversely converser conversing conversion conversions convert converted converter converters converti
convertible convertie converties converting convertir convertis convertissent convertisseur convertit converts convex
convexe convey conveyance conveyed conveying conveyor conveys convict convicted conviction convictions convicts convie
conviendra conviendrait convienne conviennent conviens convient convies convince convinced convinces convincing
convincingly convives convivial conviviale convivialite convo convocation convocations convoi convois convoite
convoitee convoitise convoitises convoluted convoque convoquee convoquer convoques convoy convoys convulsions conway
conyers coo cook cookbook cookbooks cooke cooked cooker cookery cookie cookies cooking cooks cool coolant cooled
cooler coolers coolest cooley coolidge cooling coolly coolness cools coombs coon cooney coop cooper cooperate
cooperated cooperatif cooperatifs cooperating cooperation cooperations cooperative cooperatives coopere cooperer
coopers coordinate coordinated coordinates coordinateur coordinating coordination coordinator coordinators
coordinatrice coordonnateur coordonne coordonnee coordonnees coordonner coordonnes coors coos cop copa copain copains
copd cope copeaux copeland copenhagen copenhague copernic copernicus copie copied copier copies copieusement copieux
copilote copine copines coping copious copley copped copper copping coppola coproduction coproprietaire
coproprietaires copropriete coproprietes cops copte coptes coptic copy copycat copying copyright copyrighted
copyrights coq coqs coque coquelicot coqueluche coques coquet coquette coquillage coquillages coquille coquilles
coquin coquine coquines coquins cor cora corail coral coralie corals coran coranique coraux corbeau corbeaux corbeil
corbeille corbett corbiere corbieres corbin corbusier corby corbyn corcoran cord cordages corde cordee cordelia
cordeliers corden cordes cordial cordiale cordialement cordier cordillere cordless cordoba cordon cordonnier cordons
cordoue cordova cords core coree coreen coreenne coreennes coreens corentin cores corey corfou corfu corgi coriace
coriaces coriander coriandre corinne corinth corinthe corinthian corinthians corinthiens cork corkscrew corleone
cormier corn cornbread corne cornea corneal cornee corneille cornelia cornelius cornell cornemuse corner cornerback
cornered cornering corners cornerstone cornes cornet corniche cornichon cornichons corning cornish cornouailles cornu
cornwall cornwallis corny corolla corollaire corollary corolle corona coronado coronal coronary coronation coronavirus
coroner corot corp corporal corporate corporates corporatif corporation corporations corporel corporelle corporelles
corporels corps corpse corpses corpulence corpus corr corral correa correct correcte corrected correctement correctes
correcteur correcteurs correctif correctifs correcting correction correctional correctionnel correctionnelle
corrections corrective correctly correctness corrects correlate correlated correlates correlation correlations
correspond correspondaient correspondait correspondance correspondances correspondant correspondante correspondantes
correspondants corresponde corresponded correspondence correspondent correspondents corresponding correspondingly
correspondrait correspondre corresponds correze corrida corridor corridors corrie corrigan corrige corrigee corrigees
corriger corriges corroborate corroborated corroboration corroborer corroded corrompre corrompu corrompue corrompus
corrosif corrosion corrosive corrugated corrupt corrupted corrupting corruption corrupts cors corsair corsaire
corsaires corse corses corset corsica corso cortana corte cortege corteges cortes cortex cortez cortical
corticosteroids cortisol corvallis corvee corvees corvette corwin cory cos cosaques cosby cosgrove cosmetic cosmetics
cosmetique cosmetiques cosmetology cosmic cosmique cosmiques cosmo cosmological cosmologie cosmology cosmopolitan
cosmopolite cosmos cosplay cossack cossacks cosse cost costa costard costas costaud costauds costco coste costello
costing costly costs costume costumed costumes cosy cot cotation cote coteau coteaux cotee cotees cotentin coter cotes
cotier cotiere cotieres cotiers cotillard cotisation cotisations cotise cotiser cotoie cotoient coton cotonou cotoye
cotoyer cots cotswolds cotta cottage cottages cotte cotter cotton cottonwood coty cou coubertin couch couchage
couchait couchant couche couchee couchent coucher couchers couches couchette couchez coucou coude coudees coudes
coudre couette couettes cougar cougars cough coughed coughing coughlin coughs couillard couille couilles couillon coul
coulait coulant could coulda couldn couldnt coule coulee coulees coulent couler couleur couleurs coulibaly coulis
coulisse coulisses couloir couloirs coulson coulter council councillor councillors councilman councilor councils
counsel counseling counselling counsellor counsellors counselor counselors counsels count countdown counted
countenance counter counteract counterattack counterbalance countered counterfeit counterfeiting countering
counterintelligence counterintuitive countermeasures counterpart counterparts counterpoint counterproductive counters
counterterrorism countertop counterweight countess counties counting countless countries country countryman countrymen
countryside countrywide counts county coup coupable coupables coupait coupant coupe coupee coupees coupent couper
couperet coupes coupez couplage couple coupled couplee coupler couples couplet couplets coupling couplings coupole
coupon coupons coups coupure coupures cour courage courageous courageously courageuse courageusement courageuses
courageux couraient courait couramment courant courante courantes courants courbatures courbe courbes courbet
courbevoie courbure courcelles courchevel courent coureur coureurs courez courge courgette courgettes courier couriers
courir courneuve couronne couronnee couronnees couronnement couronner couronnes courrait courre courrez courriel
courriels courrier courriers courroie courroux cours course courses coursework coursier coursiers coursing court
courtage courte courted courteous courtes courtesan courtesy courthouse courtier courtiers courting courtisane
courtisans courtiser courtney courtois courtoise courtoisie courtrai courtroom courts courtship courtyard courtyards
couru courut cous couscous cousin cousine cousines cousins coussin coussinets coussins cousteau cousu cousue cout
coutait coutances coutant coute couteau couteaux coutent couter coutera couterait couteuse couteuses couteux coutinho
couts coutume coutumes coutumier coutumiere couture coutures couturier couturiere couv couve couvent couvents
couvercle couvert couverte couvertes couverts couverture couvertures couvraient couvrait couvrant couvre couvrent
couvreur couvrez couvrir couvrira cov covalent cove coven covenant covenants covent coventry cover coverage covered
covering coverings covers covert covertly covet coveted covid covington covoiturage cow cowan coward cowardice
cowardly cowards cowboy cowboys cowell cowen cowgirl cowl cowley coworker coworkers coworking cows cox coy coyle coyne
coyote coyotes coz cozy cp cpa cpam cpas cpc cpd cpe cpi cpl cpm cpp cpr cps cpt cpu cpus cq cqc cqfd cr cra crab
crabe crabes crabs crabtree crac crache crachent cracher crack crackdown cracked cracker crackers crackhead cracking
crackle crackling cracks cracovie crade cradle craft crafted crafting crafts craftsman craftsmanship craftsmen crafty
crag craie craig craignaient craignais craignait craignant craignent craignez craignons craigslist craindre crains
craint crainte craintes cram crame cramer crammed cramming cramp crampe cramped crampes cramping crampons cramps cran
cranberries cranberry crane cranes cranial cranien cranienne cranium crank cranked cranking cranks crankshaft cranky
crans cranston crap crapaud crapauds crappy craps crapule craquant craque craquent craquer crash crashed crashes
crashing crass crasse crasseux crassus crate crater cratere crateres craters crates crau cravate cravates crave craved
craven craves craving cravings crawfish crawford crawl crawled crawler crawley crawling crawls cray crayfish crayon
crayons craze crazed crazier crazies craziest craziness crazy crc cre crea creait creaking cream creamed creamer
creamery creams creamy creance creances creancier creanciers creant crease creases create created creates createur
createurs creatif creatifs creatine creating creation creationism creations creative creatively creatives creativite
creativity creator creators creatrice creatrices creature creatures creche creches cred credence credential
credentials credibilite credibility credible credibles credit credite credited crediting creditor creditors credits
credo credule credules credulite cree creed creee creees creek creeks creent creep creeped creeper creepers creeping
creeps creepy creer creera creerait crees creez creighton creil cremaillere cremated cremation crematorium creme
cremes cremeux creneau creneaux crenshaw creole creoles creons crepe crepes crept crepuscule crescendo crescent
cresson crest crested crests cretace cretaceous crete creteil cretes cretin cretins creusant creuse creusee creusees
creusement creusent creuser creuses creuset creusot creux crevaison creve crevee crevent crever creves crevette
crevettes crevices crew crewe crews cri cria criaient criait criant crib crible cribs crichton crick cricket cricketer
cricketers crickets crie cried criee crient crier cries criez crif crim crime crimea crimean crimee crimes criminal
criminalisation criminalite criminality criminally criminals criminel criminelle criminelles criminels criminologie
criminology crimson crin cringe cringing criniere cripple crippled crippling crique criquets cris crise crises crisis
crisp crispe crispr crisps crispy criss crisse cristal cristallin cristalline cristallisation cristallise cristaux
cristian cristiano cristina cristo cristobal crit critere criteres criteria criterion criterium critic critical
critically criticise criticised criticising criticism criticisms criticize criticized criticizes criticizing critics
critiquait critiquant critique critiquee critiquees critiquent critiquer critiques critiquing critter critters crm cro
croate croates croatia croatian croatie croc croce croche crochet crochets crock crocker crockett crocodile crocodiles
crocs croft croie croient croira croirai croirais croirait croire crois croisade croisades croisait croisant croise
croisee croisees croisement croisements croisent croiser croisera croises croisette croiseur croiseurs croisez
croisiere croisieres croisons croissance croissant croissante croissantes croissants croissent croit croitre croix
cromwell cronies cronin cronulla crony crook crooked crooks crop cropped cropping crops croquant croque croquer
croquet croquettes croquis crore crores cros crosby cross crossbar crossbow crosse crossed crosses crossfire crossfit
crosshairs crossing crossings crossover crossovers crossroads crossword crotch crotte crottes crouch crouched
crouching croule croupe crous croustillant croustillante croute croutes crow crowbar crowd crowded crowder
crowdfunding crowding crowds crowdsourcing crowe crowell crowley crown crowned crowning crowns crows croyable
croyaient croyais croyait croyance croyances croyant croyante croyants croydon croyez croyons crs crt crtc cru cruaute
cruche crucial cruciale cruciales crucially cruciate cruciaux crucible crucifie crucified crucifier crucifix
crucifixion crucify crude crudely crue cruel cruelle cruellement cruelles cruelly cruels cruelty crues cruise cruised
cruiser cruisers cruises cruising crumb crumble crumbled crumbles crumbling crumbs crump crumpled crunch crunches
crunching crunchy crunchyroll crus crusade crusader crusaders crusades crush crushed crusher crushes crushing crusoe
crust crustaceans crustaces crusty crut crutch crutches crux cruz cry crybaby cryin crying cryogenic crypt cryptage
crypte cryptic crypto cryptocurrencies cryptocurrency cryptographic cryptographie cryptography crystal crystalline
crystallization crystallized crystals cs csa csc cse csf csg csgo csi csiro cska csl csm csn csp csr css cst csu csv
ct cta ctc cte cthulhu cto ctr ctrl cts ctv cu cub cuba cubain cubaine cubains cuban cubans cube cubes cubic cubicle
cubique cubs cuck cuckold cuckoo cucumber cucumbers cuddle cuddled cuddles cuddling cuddly cudi cue cueille cueillette
cueilleurs cueilli cueillir cues cuff cuffed cufflinks cuffs cui cuiller cuillere cuilleres cuir cuirasse cuirasses
cuire cuirs cuisant cuisine cuisiner cuisines cuisinier cuisiniere cuisiniers cuisse cuisses cuisson cuit cuite cuites
cuits cuivre cuivres cul culasse culinaire culinaires culinary cull culled cullen culling culminant culminate
culminated culminates culminating culmination culmine culot culotte culottes culpa culpabilise culpabiliser
culpabilite culpability culpable culprit culprits culs cult culte cultes cultivant cultivar cultivars cultivate
cultivated cultivateur cultivateurs cultivating cultivation cultive cultivee cultivees cultivent cultiver cultives
cults cultura cultural culturally culture cultured culturel culturelle culturellement culturelles culturels cultures
culver cum cumberbatch cumberland cumbersome cumbria cumin cumming cummings cummins cumul cumulant cumulative cumule
cumulee cumulees cumulent cumuler cumules cumulus cunning cunningham cunt cunts cuomo cup cupboard cupboards cupcake
cupcakes cupid cupidite cupidon cupola cuppa cups cur curable curate curated curateur curative curator curators curb
curbing curbs curcuma curd cure cured cures curfew curie curieuse curieusement curieuses curieux curing curiosite
curiosites curiosities curiosity curious curiously curl curled curling curls curly curran currencies currency current
currently currents curricula curricular curriculum currie curry curse cursed curses curseur cursing cursive cursor
cursory cursus curt curtail curtailed curtain curtains curtin curtis curtiss curvature curve curveball curved curves
curving curvy curzon cus cushing cushion cushions cushy cusp cuss cussing custard custer custodial custodian
custodians custody custom customary customer customers customised customizable customization customize customized
customs cut cutane cutanee cutanees cutaneous cutanes cutbacks cute cuteness cuter cutest cuthbert cuticle cutie
cutler cutlery cutoff cutout cuts cutter cutters cutthroat cutting cuttings cuve cuvee cuves cuvette cuvier cuyahoga
cuz cv cvs cw cx cy cyan cyanide cyanure cyber cyberbullying cybercrime cybernetique cyberpunk cybersecurite
cybersecurity cyberspace cyborg cyclable cyclables cycle cycled cycles cyclic cyclical cycling cyclique cycliques
cyclisme cyclist cycliste cyclistes cyclists cyclo cyclone cyclones cyclope cyclops cygne cygnes cylinder cylinders
cylindre cylindree cylindres cylindrical cylindrique cylindriques cymbals cymru cynic cynical cynicism cynique
cyniques cynisme cynthia cypher cypres cypress cyprien cypriot cyprus cyr cyrano cyril cyrille cyrus cyst cysteine
cystic cysts cytochrome cytokine cytokines cytoplasm cytoplasmic cz czar czech czechoslovak czechoslovakia czechs da
dab dabble dabbled dac daca daccord dachshund dacia dad dada daddies daddy dade dads dae daech daemon daenerys daesh
daffodils daffy daft dag dagenham dagger daggers dagobert dague dah dahl dahlia dai daigne dailies daily dailymotion
daim daimler dainty dairy daisies daisy dak dakar dakota dal dalai dale dalek daleks dales daley dali dalian dalida
dalit dallas dalle dalles dalloz dally dalmatian dalmatie dalrymple dalton daly dam damage damaged damages damaging
damas damascus dame dames damian damien damier damm damme dammit damn damnation damne damned damnes damning damnit
damon damp dampen dampened damper dampierre damping dams damsel dan dana danbury dance danced dancefloor dancehall
dancer dancers dances dancin dancing dandelion dandruff dandy dane danemark danes danforth dang danger dangereuse
dangereusement dangereuses dangereux dangerosite dangerous dangerously dangers dangle dangling dani danica daniel
daniela daniele danielle daniels danilo danish dank danny danois danoise danone dans dansaient dansait dansant
dansante danse dansent danser danses danseur danseurs danseuse danseuses dansez dante danton danube danvers danville
dany danzig dao daoud dap daphne dapper dar dara darby darcy dard dare dared daredevil dares darfour darfur daria
darien darin daring dario darius dark darken darkened darkening darker darkest darkly darkness darko darkroom darlene
darlin darling darlings darlington darmanin darmstadt darn darnell darpa darrell darren darrow darryl dart darth
darting dartmoor dartmouth darts darty darwin darwinian darwinism daryl das dash dashboard dashed dashes dashing dass
dassault dastardly dat data database databases datait datant dataset datasets datation date dated datee datees
dateline datent dater dates dati dating dattes daube daudet daughter daughters daunting dauntless dauphin dauphine
dauphinois dauphins davantage davao dave davenport davey david davids davidson davie davies davis davison davoir davos
davy daw dawes dawg dawkins dawn dawned dawning dawns dawson dax day daybreak daycare daydream daydreaming daylight
days daytime dayton daytona daze dazed dazzle dazzled dazzling db dba dbs dbz dc dca dci dcs dd ddos ddr dds ddt de
dea deacon deacons deactivate deactivated dead deadbeat deadliest deadline deadlines deadlock deadly deadpan deadpool
deadwood deaf deafening deafness deakin deal dealer dealers dealership dealerships dealing dealings deals dealt
deambuler dean deandre deane deanna deans dear dearborn dearest dearly dearth death deathbed deathly deaths deauville
deb debacle deballage deballer debandade debarasser debardeur debarquant debarque debarquement debarquent debarquer
debarques debarras debarrasse debarrassee debarrasser debarrasses debat debatable debate debated debates debating
debats debattent debattre debattu debattue debauche debauchery debbie debian debile debiles debilitating debilite
debit debite debiter debiteur debiteurs debits deblocage debloque debloquer deboires deborah debord debordant
debordante deborde debordee debordement debordements debordent deborder debordes debouchant debouche debouchent
deboucher debouches deboule debourser debout deboute debra debranche debrancher debray debre debridee debris
debrouille debrouiller debs debt debtor debtors debts debug debugging debunk debunked debunking debusquer debussy
debut debuta debutait debutant debutante debutants debute debuted debutee debutent debuter debutera debuting debuts
dec deca decade decadence decadent decades decal decalage decale decalee decalees decaler decales decals decapitated
decapitation decapite decapiter decapites decapotable decathlon decatur decaux decay decayed decaying decays deceased
decede decedee decedees deceder decedes deceit deceitful deceive deceived deceiving decele deceler deceleration
december decembre decemment decence decency decennie decennies decent decente decently decentralisation decentralise
decentralised decentralisee decentralization decentralized deception deceptions deceptive deceptively decerne decernee
decerner decernes deces decevant decevante decevants decevoir dechaine dechainee dechainement dechainer decharge
dechargement decharger decharges decheance dechet dechets dechetterie dechiffrer dechirant dechire dechiree
dechirement dechirent dechirer dechires dechirure dechu dechue dechus decibels decida decidait decidant decide decided
decidedly decidee decidees decidement decident decider decidera deciderent decideront decides decideur decideurs
decidez deciding decidons deciduous decimal decimated decime decimee decipher deciphering decisif decisifs decision
decisionnel decisions decisive decisively decisives deck decked decker decking decks declan declara declarait
declarant declaration declarations declare declared declaree declarees declarent declarer declarera declares declarez
declaring declasse declassement declassified declenchant declenche declenchee declenchement declenchent declencher
declencheur declic declin declinaison declinaisons decline declined declinee declinent decliner declines declining
deco decodage decode decoded decoder decodeur decodeurs decoding decois decoit decollage decolle decoller decollete
decolonisation decoloration decombres decommissioned decommissioning decomplexee decompose decomposed decomposer
decomposing decomposition decompresser decompression decompte deconcertant deconcertante deconne deconnecte
deconnectee deconnecter deconnectes deconner deconnexion deconseille deconstruction deconstruire decontamination
decontracte decontractee decor decorate decorated decorateur decorateurs decoratif decoratifs decorating decoration
decorations decorative decoratives decorator decore decoree decorees decorer decores decors decortiquer decorum decote
decoudre decoulant decoule decoulent decouler decoupage decoupe decoupee decoupees decouper decoupes decourage
decourageant decouragement decourager decourages decouvert decouverte decouvertes decouverts decouvrait decouvrant
decouvre decouvrent decouvres decouvrez decouvrir decouvrira decouvrirez decouvriront decouvrit decouvrons decoy
decrease decreased decreases decreasing decree decreed decrees decrepit decret decrete decretee decreter decrets
decrie decried decrire decris decrit decrite decrites decrits decrivait decrivant decrivent decrivez decrochage
decrochant decroche decrochent decrocher decroissance decroissant decroissante decroit decroitre decrypt decryptage
decrypte decrypter decu decue decus ded dedain dedale dedans dede dedicace dedicacee dedicaces dedicate dedicated
dedicates dedicating dedication dedie dediee dediees dedier dedies dedommagement dedommager dedoublement deduce
deduced deduct deducted deductible deduction deductions deductive deduire deduis deduit dee deed deeds deem deemed
deeming deems deen deep deepak deepen deepened deepening deepens deeper deepest deeply deepwater deer deere deerfield
deesse deesses deezer def defaced defaillance defaillances defaillant defaillante defaire defait defaite defaites
defaits defamation defamatory default defaulted defaulting defaults defaut defauts defaveur defavorable defavorables
defavorise defavorisees defavorises defeat defeated defeating defeats defect defected defection defections defective
defectors defects defectueuse defectueux defence defenceless defenceman defences defend defendaient defendait
defendant defendants defende defended defendent defender defenders defendeur defendez defending defendit defendons
defendra defendre defends defendu defendue defendues defendus defense defenseless defenseman defenses defenseur
defenseurs defensible defensif defensifs defensive defensively defensivement defensives defer defere deference
deferlante deferlement deferred defi defiance defiant defiantly defibrillateur defibrillator deficience deficiences
deficiencies deficiency deficient deficients deficit deficitaire deficitaires deficits defie defied defient defier
defies defigure defile defiled defilent defiler defiles definately define defined defines defini definie definies
defining definir definis definissait definissant definissent definit definite definitely definitif definitifs
definition definitions definitive definitively definitivement definitives defis defiscalisation deflated deflation
deflect deflected deflecting deflection defoe defonce defoncee defoncer defonces deforestation deformation
deformations deforme deformed deformee deformer deformes deformities deformity defoule defouler defraud defrauded deft
deftly defunct defunt defunte defunts defuse defy defying deg degage degageait degageant degagee degagees degagement
degagent degager degages degagez degaine degainer degas degat degats degel degenerate degenerated degenerates
degeneration degenerative degenere degenerer degeneres degenerescence degli degonfler degout degoutant degoute
degoutee degouter degradant degradation degradations degrade degraded degradee degradees degradent degrader degrades
degrading degre degree degrees degres degueu degueulasse degueulasses deguise deguisee deguisees deguisement
deguisements deguiser deguises degustation degustations deguste deguster deh dehors dehydrated dehydration
dehydrogenase dei deir deirdre deities deity dej deja dejante dejected dejections dejeune dejeuner dejeuners dejoue
dejouer dekalb dekker del dela delabre delabrement delacroix delahaye delai delais delaissant delaisse delaissee
delaisser delaisses delaney delano delanoe delarue delation delaunay delaware delay delayed delaying delays delcourt
delectable delegate delegated delegates delegation delegations delegue deleguee deleguer delegues delete deleted
deletere deleteres deleterious deletes deleting deletion deletions deleuze delevingne delft delgado delhi deli delia
deliberate deliberately deliberation deliberations delibere deliberee deliberement deliberer delicacies delicacy
delicat delicate delicately delicatement delicates delicatesse delicats delice delices delicieuse delicieusement
delicieuses delicieux delicious deliciously delier delight delighted delightful delightfully delights delilah
delimitation delimite delimitee delimiter delineated delinquance delinquant delinquants delinquency delinquent
delinquents delirant delirante delirantes delire delirer delires delirious delirium delisle delit delits deliver
deliverance delivered deliveries delivering delivers delivery delivrance delivrant delivre delivree delivrees
delivrent delivrer delivres dell della delle dello delmas delocalisation delocalisations delocaliser deloger deloitte
delon delorean delorme deloyale delphes delphi delphine delta deluded deluge delusion delusional delusions deluxe
delve delved delves delving dem demagogie demagogique demain demand demanda demandaient demandais demandait demandant
demande demanded demandee demandees demandent demander demandera demanderai demanderais demanderait demanderent
demanderons demanderont demandes demandeur demandeurs demandez demanding demandons demands demange demangeaisons
demantele demantelement demanteler demarcation demarchage demarche demarches demarco demarque demarquer demarrage
demarre demarrent demarrer demasque demasquer dematerialisation dembele demeaning demeanor demeanour demeler demeles
demembrement demenage demenagement demenagements demenagent demenager demence dement demented dementi dementia
dementie dementir dementis demers demesure demesuree demetrius demeura demeuraient demeurait demeurant demeure
demeuree demeurent demeurer demeurera demeureront demeures demi demie demies deminage demineurs demis demise demission
demissionnaire demissionne demissionner demissions demo demobilisation democracies democracy democrat democrate
democrates democratic democratically democratie democraties democratique democratiquement democratiques
democratisation democratiser democratization democrats demode demographic demographics demographie demographique
demographiques demography demoiselle demoiselles demoli demolie demolir demolis demolish demolished demolishing
demolition demon demoniaque demoniaques demonic demons demonstrably demonstrate demonstrated demonstrates demonstratif
demonstrating demonstration demonstrations demonstrator demonstrators demontage demonte demontee demonter demontrait
demontrant demontre demontree demontrent demontrer demos demoted demotion dempsey dems demuni demunis demy den
denaturer dendritic deneigement deneuve deng dengue denham deni denial denials deniche denicher denied denier deniers
denies denigre denigrement denigrer denim denis denise denison denivele denizens denmark denning dennis denny denombre
denombrement denominated denominateur denomination denominational denominations denominator denomme denommee denommes
denoncait denoncant denonce denoncee denoncees denoncent denoncer denonces denonciation denonciations denote denoted
denotes denoting denouement denouer denounce denounced denounces denouncing denree denrees dens dense densely
densement denser denses densification densite densites densities density dent dentaire dentaires dental dented
dentelle dentelles dentifrice dentist dentiste dentistes dentistry dentists dentition denton dents dentures denude
denudee denudees denue denuee denues denver deny denying denys denzel deo deodorant deontologie dep depannage depanner
depanneur depanneurs depardieu depart departager departed departement departemental departementale departementales
departementaux departements departing departir department departmental departments departs departure departures
depassaient depassait depassant depasse depassee depassees depassement depassements depassent depasser depassera
depasses depaysement depeche depecher depeches depechez depeindre depeint depenalisation depend dependable dependaient
dependait dependance dependances dependant dependante dependantes dependants depended dependence dependencies
dependency dependent dependents depending dependra dependre depends depens depense depensee depensent depenser
depenses depict depicted depicting depiction depictions depicts depistage depister depit depite deplacait deplacant
deplace deplacee deplacees deplacement deplacements deplacent deplacer deplaces deplacez deplaire deplaisant deplaise
deplait deplete depleted depleting depletion depliant deploie deploiement deploient deplorable deplorables deplore
deplorent deplorer deploy deployant deploye deployed deployee deployees deployer deployes deploying deployment
deployments deploys deplu depollution deport deportation deportations deporte deported deporter deportes deporting
deportivo deposa deposant depose deposed deposee deposees deposent deposer deposera deposes deposez deposit
depositaire depositaires deposited depositing deposition depositions depositors depository deposits depot depotoir
depots depouille depouillee depouillement depouiller depouilles depourvu depourvue depourvues depourvus depp depraved
depravity deprecated deprecating depreciation depress depressants depressed depressif depressifs depressing depression
depressions depressive deprimant deprimante deprime deprimee deprimer deprimes deprivation deprive deprived depriving
dept depth depths depuis deputation depute deputee deputes deputies deputy der derail derailed deraille derailler
derailment deraisonnable derange derangeait derangeant derangeante deranged derangee derangement derangent deranger
derangerait deranges derapage derapages derape deraper derby derbyshire dereglement deregulation derek derelict
derided derision derisoire derisoires derivant derivation derivative derivatives derive derived derivee derivees
derivent deriver derives deriving dermal dermatitis dermatologie dermatologist dermatology dermot dernier derniere
dernierement dernieres derniers derobe derobee derober derogation derogations derogatoire derogatory deroge deroger
deroulaient deroulait deroulant deroule deroulee deroulees deroulement deroulent derouler deroulera derouleront
deroules deroutant deroute derozan derrick derrida derriere derrieres derry des desabonner desabuse desaccord
desaccords desactive desactiver desaffectee desaffection desagreable desagreables desagrement desagrements desai
desalination desamorcer desapprobation desapprouve desarme desarmement desarmer desarmes desarroi desastre desastres
desastreuse desastreuses desastreux desavantage desavantages desaveu desavoue descartes descend descendait descendance
descendant descendante descendants descende descended descendent descendez descending descendit descendre descends
descendu descendue descendus descent descente descentes deschamps describe described describes describing descriptif
description descriptions descriptive descriptor descriptors desdits desecrated desecration desegregation desempare
desengagement desengorger desequilibre desequilibree desequilibres desert deserte deserted deserter deserters desertes
deserteur deserteurs desertification deserting desertion desertique desertiques deserts deserve deserved deservedly
deserves deserving desesperant desespere desesperee desesperees desesperement desesperer desesperes desespoir
deshabille deshabiller deshonneur deshydratation desi design designait designant designate designated designates
designating designation designations designe designed designee designees designent designer designers designes
designing designs desillusion desillusions desinfectant desinfecter desinfection desinformation desintegration
desinteresse desinteressee desinteret desintoxication desinvolte desinvolture desir desirability desirable desiraient
desirais desirait desirant desire desired desiree desirent desirer desires desireuse desireuses desireux desirez
desiring desirons desirs desist desistement desjardins desk desks desktop desktops desmarais desmond deso desobeir
desobeissance desolant desolate desolation desole desolee desoler desoles desordre desordres desorganisation desormais
despair despatch despatched desperate desperately desperation despicable despise despised despises despite despondent
despot despote despotisme desquelles desquels dess dessein desseins dessert desserte desserts desservant desservent
desservi desservie desservies desservir desservis dessin dessinait dessinant dessinateur dessinateurs dessine dessinee
dessinees dessinent dessiner dessines dessins dessous dessus destabilisation destabilise destabiliser destabilize
destabilizing destin destinataire destinataires destination destinations destine destined destinee destinees destines
destinies destins destiny destitue destituer destitute destitution destroy destroyed destroyer destroyers destroying
destroys destruct destructeur destructeurs destruction destructions destructive destructrice destructrices desuet
desuetude det detach detachable detachant detache detached detachee detachees detachement detachements detachent
detacher detaches detachment detachments detail detailed detailing detaillant detaillants detaille detaillee
detaillees detailler detailles details detain detained detainee detainees detaining detect detectable detecte detected
detectee detectees detecter detectes detecteur detecteurs detecting detection detective detectives detector detectors
detects detenait detenant detend detendez detendre detends detendu detendue detenir detente detenteur detenteurs
detention detentrice detenu detenue detenues detenus deter detergent detergents deteriorate deteriorated deteriorates
deteriorating deterioration deteriore deteriorer determinant determinante determinantes determinants determination
determinations determine determined determinee determinees determinent determiner determinera determines determining
determinism determinisme deterministic deterred deterrence deterrent deterrer detest detestable detestables detestais
detestait deteste detestent detester detestes detestez detiennent detient detonate detonated detonating detonation
detour detournant detourne detournee detournees detournement detournements detournent detourner detournes detours
detox detract detracteurs detractors detresse detriment detrimental detritus detroit detrone detroner detruira
detruire detruis detruisant detruise detruisent detruisit detruit detruite detruites detruits dette dettes deu deuce
deuil deum deus deuterium deuteronomy deutsch deutsche deutschland deux deuxieme deuxiemement deuxiemes dev deva
devaient devais devait devaluation devalue devalued devancant devance devancer devant devants devanture devastated
devastateur devastateurs devastating devastation devastatrice devaste devastee devel develop developed developer
developers developing development developmental developmentally developments developpa developpait developpant
developpe developpee developpees developpement developpements developpent developper developpera developpes
developpeur developpeurs develops devenaient devenais devenait devenant devenez devenir devenons devenu devenue
devenues devenus deverrouiller deverse deversement deversent deverser devez devi deviance deviant deviate deviated
deviation deviations device devices devie deviendra deviendraient deviendrais deviendrait deviendront devienne
deviennent deviens devient devier deviez devil devilish deville devils devin devine deviner devinette devinez
devinrent devint devions devious devis devise devised devises devising devlin devo devoid devoilant devoile devoilee
devoilees devoilement devoilent devoiler devoilera devoiles devoir devoirs devolu devolue devolution devolve devolved
devon devonian devons devonshire devops devore devorent devorer devos devote devoted devotee devotees devotes devoting
devotion devotional devotions devoue devouee devouement devoues devour devoured devouring devout devra devrai
devraient devrais devrait devras devrez devriez devrions devrons devront devs dew dewar dewey dewitt dewy dex dexter
dexterite dexterity dey dez df dfs dfw dg dga dgccrf dgse dgsi dh dha dhabi dhaka dharma dhawan dhl dhoni dhs di dia
diabete diabetes diabetic diabetics diabetique diabetiques diable diables diablo diabolical diabolique diaboliques
diacre diacres diademe diagnose diagnosed diagnoses diagnosing diagnosis diagnostic diagnostics diagnostique
diagnostiquee diagnostiquer diagnostiques diagonal diagonale diagonally diagram diagramme diagrammes diagrams dial
dialect dialecte dialectes dialectic dialectical dialectique dialects dialed dialing diallo dialog dialogue dialoguer
dialogues dials dialyse dialysis diam diamant diamants diameter diameters diametralement diametre diametres diamond
diamondbacks diamonds diana diane dianne diapason diaper diapers diaphragm diaphragme diaporama diaries diarra
diarrhea diarrhee diarrhees diarrhoea diary dias diaspora diatribe diaz dibs dic dicaprio dice diced dicey dichotomie
dichotomy dick dickens dickerson dickey dickhead dickheads dickie dickinson dicks dickson dicky dico dictate dictated
dictates dictateur dictateurs dictating dictation dictator dictatorial dictators dictatorship dictatorships dictature
dictatures dicte dictee dictees dicter diction dictionaries dictionary dictionnaire dictionnaires dicton did didactic
didactique didactiques diddy diderot didi didier didn didnt dido didot die died diego diehard dielectric diem dieppe
dies diese diesel diesels diet dietary diete dieter dietetique dieting dietitian dietrich diets dietz dieu dieudonne
dieux dif diff diffamation diffamatoires differ differe differed differee differemment difference differences
differenciation differencie differenciee differencient differencier differencies differend differends different
differente differentes differential differentials differentiate differentiated differentiates differentiating
differentiation differentiel differentielle differentielles differently differents differer differing differs
difficile difficilement difficiles difficult difficulte difficultes difficulties difficulty diffraction diffus
diffusait diffusant diffuse diffused diffusee diffusees diffusent diffuser diffusera diffuses diffuseur diffuseurs
diffusion diffusions dig digby digere digerer digest digested digestible digestif digestifs digesting digestion
digestive digestives digg digger diggers digging diggs digimon digit digital digitale digitales digitally digitized
digits digne dignement dignes dignified dignitaire dignitaires dignitaries dignite dignity digress digs digue digues
dijk dijon dike diktat dil dilapidated dilatation dilated dilation dildo dildos dilemma dilemmas dilemme dilettante
diligence diligent diligently dill dillard dillon dilly dilma dilue diluee diluer dilute diluted diluting dilution dim
dimanche dimanches dime dimension dimensional dimensions dimes diminish diminished diminishes diminishing diminuant
diminue diminuee diminuent diminuer diminuera diminutif diminution diminutive dimitri dimitrov dimly dimmed dimmer
dimple dimples din dina dinah dinan dinant dinard dinars dinde dindes dindon dine dined diner diners dinesh ding
dinghy dingle dingo dings dingue dingues dingy dining dink dinka dinner dinners dino dinosaur dinosaure dinosaures
dinosaurs dint dio diocesain diocesan diocese dioceses diocletien diode diodes diogene dion dionne dionysos dionysus
diop dior dios diouf dioxide dioxyde dip diphtheria diplo diploma diplomacy diplomas diplomat diplomate diplomates
diplomatic diplomatie diplomatique diplomatiques diplomats diplome diplomee diplomees diplomes dipole dipped dipper
dipping dips dipshit dir dira dirai diraient dirais dirait diras dire direct directe directed directement directes
directeur directeurs directing direction directional directions directive directives directly directoire director
directorate directorial directories directors directory directrice directrices directs directv dirent dires direz
diriez dirige dirigea dirigeable dirigeaient dirigeait dirigeant dirigeante dirigeantes dirigeants dirigee dirigees
dirigent dirigeons diriger dirigera diriges dirigez dirk dirons diront dirt dirtiest dirty dis disabilities disability
disable disabled disabling disadvantage disadvantaged disadvantages disaffected disagree disagreeable disagreed
disagreeing disagreement disagreements disagrees disaient disais disait disallowed disant disappear disappearance
disappearances disappeared disappearing disappears disappoint disappointed disappointing disappointment
disappointments disappoints disapproval disapprove disapproved disapproving disarm disarmament disarmed disarming
disarray disassembled disaster disasters disastrous disband disbanded disbelief disbursement disc discard discarded
discarding discern discernement discerner discernible discerning discernment discharge discharged discharges
discharging disciple disciples disciplinaire disciplinaires disciplinary discipline disciplined disciplines disclaimer
disclose disclosed discloses disclosing disclosure disclosures disco discographie discography discoloration discomfort
disconcerting disconnect disconnected disconnecting disconnection disconnects discontent discontinue discontinued
discontinuer discontinuite discontinuous discord discorde discotheque discotheques discount discounted discounting
discounts discourage discouraged discourages discouraging discours discourse discourses discover discovered discoverer
discoveries discovering discovers discovery discredit discredite discredited discrediter discreet discreetly
discrepancies discrepancy discret discrete discretement discretes discretion discretionary discretionnaire discrets
discriminate discriminated discriminating discrimination discriminations discriminatoire discriminatoires
discriminatory discs discus discuss discussed discusses discussing discussion discussions discutable discutables
discutait discutant discute discutee discutees discutent discuter discutera discutes discutez discutions discutons
disdain dise disease diseased diseases disembark disembodied disenchanted disenfranchised disengage disengaged
disengagement disent dises disette disfigured disgrace disgraced disgraceful disgruntled disguise disguised disguises
disguising disgust disgusted disgusting disgusts dish disheartened disheartening dishes dishing dishonest dishonesty
dishonor dishonorable dishonored dishonour dishwasher disiez disillusioned disillusionment disinfectant disinfection
disinformation disingenuous disintegrate disintegrated disintegrating disintegration disinterested disions disjointed
disjoncteur disk disks dislike disliked dislikes dislocated dislocation dislodge dislodged disloyal dismal dismantle
dismantled dismantling dismay dismayed dismembered dismiss dismissal dismissals dismissed dismisses dismissing
dismissive disney disneyland disobedience disobedient disobey disobeyed disobeying disons disorder disordered
disorderly disorders disorganized disorientation disoriented disown disowned disparaging disparaissait disparaisse
disparaissent disparait disparaitra disparaitre disparaitront disparate disparates disparite disparites disparities
disparition disparitions disparity disparu disparue disparues disparus disparut dispatch dispatched dispatcher
dispatches dispatching dispel dispelled dispendieux dispensaire dispensaries dispensary dispensation dispense
dispensed dispensee dispenser dispensers dispenses dispensing dispersal disperse dispersed dispersee dispersees
dispersent disperser disperses dispersing dispersion displace displaced displacement displacing display displayed
displaying displays displeased displeasure dispo disponibilite disponibilites disponible disponibles dispos disposable
disposaient disposait disposal disposals disposant dispose disposed disposee disposees disposent disposer disposera
disposes disposez disposing dispositif dispositifs disposition dispositions disposons dispossessed disproportionate
disproportionately disproportionne disproportionnee disprove disproved disputaient disputait disputant dispute
disputed disputee disputees disputent disputer disputera disputes disputing disqualification disqualifie disqualified
disqualifier disqualify disque disques disquette disquettes disraeli disregard disregarded disregarding disrepair
disrespect disrespected disrespectful disrespecting disrupt disrupted disrupting disruption disruptions disruptive
disrupts diss dissatisfaction dissatisfied dissect dissected dissecting dissection disseminate disseminated
disseminating dissemination disseminees dissemines dissensions dissent dissenters dissenting dissertation
dissertations disservice dissidence dissident dissidente dissidents dissimilar dissimulation dissimule dissimulee
dissimulees dissimuler dissimules dissipate dissipated dissipation dissipe dissiper dissociation dissociative
dissocier dissolution dissolve dissolved dissolves dissolving dissonance dissoudre dissous dissout dissoute dissuade
dissuader dissuasif dissuasion dist distal distance distanced distancer distances distanciation distancing distant
distante distantly distants distaste distasteful distillation distille distilled distiller distillerie distilleries
distillers distillery distilling distinct distincte distinctement distinctes distinctif distinctifs distinction
distinctions distinctive distinctively distinctly distincts distinguait distinguant distingue distinguee distinguees
distinguent distinguer distingues distinguish distinguishable distinguished distinguishes distinguishing distorsion
distorsions distort distorted distorting distortion distortions distorts distract distracted distracting distraction
distractions distracts distraire distrait distraite distraught distress distressed distressing distribuait distribuant
distribue distribuee distribuees distribuent distribuer distribues distribute distributed distributes distributeur
distributeurs distributing distribution distributions distributor distributors district districts distrust disturb
disturbance disturbances disturbed disturbing disturbingly disturbs disused dit ditch ditched ditches ditching dite
dites dits ditto diurnal diurne div diva divan divas dive dived diver diverge diverged divergence divergences
divergent divergente divergentes divergents diverging divers diverse diverses diversification diversifie diversified
diversifiee diversifiees diversifier diversifies diversify diversifying diversion diversions diversite diversity
divert diverted diverting divertir divertissant divertissement divertissements dives divest divestment divide divided
dividend dividende dividendes dividends divider divides dividing divin divination divine divinely divinement divines
diving divinite divinites divinity divins divisant divise divisee divisees divisent diviser divises divisible division
divisional divisionnaire divisions divisive divorce divorced divorcee divorcent divorcer divorces divorcing
divulgation divulge divulgue divulguer divya diwali dix dixie dixieme dixiemes dixit dixon diy dizaine dizaines dizier
dizziness dizzy dizzying dj djamel django djebel djerba dji djibouti djibril djihad djihadisme djihadiste djihadistes
djokovic djs dk dl dla dlc dm dma dmc dmca dmitri dmitry dms dmv dn dna dnc dnd dnr dns do doa doable dob dobbs dobson
doc docile dociles dock docked docker dockers docket docking docklands docks dockyard docs docteur docteurs doctor
doctoral doctorale doctorant doctorants doctorat doctorate doctored doctors doctrinal doctrine doctrines docu document
documentaire documentaires documentaries documentary documentation documente documented documentee documenter
documentes documenting documents dod dodd dodds dodge dodgeball dodged dodger dodgers dodges dodging dodgy dodo dodson
doe doer does doesn doesnt dofus dog doge dogg dogged doggie dogging doggo doggy dogma dogmatic dogmatique dogmatiques
dogmatisme dogme dogmes dogs doh doha doherty doi doigt doigte doigts doin doing doings dois doit doive doivent doj
dojo dol dolan dolby dolce dole doleances doliprane doll dollar dollars dollhouse dolls dolly dolomite dolores dolph
dolphin dolphins dom domain domaine domaines domains dome domed domenech domenico domes domestic domestically
domesticated domestication domestique domestiques domicile domiciles domiciliation domicilie domiciliee domicilies
domina dominait dominance dominant dominante dominantes dominants dominate dominated dominates dominateur dominating
domination dominatrice dominatrix domine dominee domineering dominees dominent dominer domines domingo domingue
dominguez dominic dominica dominicain dominicaine dominicains dominical dominicale dominican dominicans dominick
dominion dominions dominique domino dominoes dominos dominus dommage dommageable dommages domotique dompter domus don
dona donahue donald donaldson donat donate donated donates donateur donateurs donating donation donations donbass donc
doncaster done donegal donetsk dong donjon donjons donkey donkeys donn donna donnaient donnais donnait donnant donne
donned donnee donnees donnelly donnent donner donnera donnerai donneraient donnerais donnerait donnerent donnerez
donnerons donneront donnes donneur donneurs donnez donnie donning donnons donny donor donors donovan dons dont donut
donuts doo doodle doodles dooley doolittle doom doomed doomsday door doorbell doorknob doorman doormat doors doorstep
doorway doorways dopage dopamine dope doped doper dopey doping doppler dor dora dorado doran dorchester dordogne dore
doree doreen dorees dorenavant dorer dores doria dorian dorion doris doritos dork dorky dorm dormaient dormais dormait
dormant dorme dorment dormer dormez dormi dormir dormirai dormitories dormitory dorms dorn dorothea dorothee dorothy
dors dorsal dorsale dorsales dorset dorsey dort dortmund dortoir dortoirs dorval dory dos dosage dosages dose doser
doses dosing dossard dossier dossiers dost dostoievski dot dota dotation dotations dote dotee dotees doter dotes doth
dots dotted dou douai douairiere douala douane douanes douanier douaniere douanieres douaniers douarnenez doublage
doublant double doubled doubleday doublee doublees doublement doublent doubler doubles doubling doublons doublure
doubly doubs doubt doubted doubters doubtful doubting doubtless doubts douce doucement douces doucet douceur douceurs
douche douchebag doucher douches doudou doudoune doue douee doues doug dough dougherty doughnut doughnuts doughty
dougie douglas douglass douille douilles douillet douleur douleurs douloureuse douloureusement douloureuses douloureux
douma dour doutais doutait doute doutent douter doutes douteuse douteuses douteux doutez douves douvres doux douzaine
douzaines douze douzieme dov dove dover doves dow dowager dowd dowling down downed downer downes downey downfall
downgrade downgraded downhill downing download downloadable downloaded downloading downloads downplay downplayed
downpour downright downs downside downsides downsize downsizing downstairs downstream downtime downton downtown
downtrodden downturn downward downwards downwind dowry doyen doyenne doyle doze dozen dozens dp dpi dpp dpr dprk dps
dq dr drab drac draco draconian dracula draft drafted drafting drafts drag dragged dragging drago dragon dragonfly
dragons dragoon dragoons drags drague draguer dragueur draguignan drahi drain drainage draine drained drainer draining
drains drainville drake dram drama dramas dramatic dramatically dramatique dramatiquement dramatiques dramatist
dramaturge dramaturgie drame drames drancy drank drap drape drapeau drapeaux draped draper drapes draps drastic
drastically drastique drastiquement drastiques draught draw drawback drawbacks drawer drawers drawing drawings drawn
draws drax draymond drayton drc dre dread dreaded dreadful dreadfully dreading dreads dream dreamcast dreamed dreamer
dreamers dreaming dreamland dreams dreamt dreamworks dreamy dreary dredd dredge dredged dredging drenched dresde
dresden dress dressage dressait dressant dresse dressed dressee dressees dressent dresser dresses dresseur dressing
dressings dreux drew drexel dreyfus drh dri drian dribble dribbling dried drier dries driest drift drifted drifter
drifting drifts driftwood drill drilled drilling drills drink drinker drinkers drinkin drinking drinks drip dripping
drips driscoll driss drive drivel driven driver driverless drivers drives driveway driving drizzle drm drogba drogue
droguee droguer drogues droid droids droit droite droites droitier droits droiture drole drolement droles drome drone
drones drool drooling drop dropbox droplet droplets dropout dropouts dropped dropping droppings drops drosophila
drouet drought droughts drouin drouot drove droves drown drowned drowning drowns drowsiness drowsy droz drs drucker
drug drugged drugs drugstore druid druide druides druids drum drummer drummers drumming drummond drummondville drums
drunk drunkard drunken drunkenness drunks drury dry dryden dryer dryers drying dryness drywall ds dsa dsc dsi dsk dsl
dslr dsm dsp dss dst dt dts du dua dual dualite duality duane duarte dub dubai dubbed dubbing dube dubious dubitatif
dublin dubois dubreuil dubrovnik dubs dubstep dubuisson dubuque duc ducal ducale ducasse ducati duceppe duchamp duche
duches duchesne duchess duchesse duchy duck ducked ducking duckling ducks duckworth ducky duclos ducs duct ducts dud
dude dudes dudit dudley duds due duel dueling duels dues duet duets duff duffel duffy duflot dufour dufresne dug dugan
duggan dugout duh duhamel dui dujardin duke dukes dulce dull dulles duluth duly dum duma dumas dumb dumbarton dumbass
dumber dumbest dumbfounded dumbledore dumbo dument dumfries dummies dummy dumont dumoulin dump dumped dumping dumpling
dumplings dumps dumpster dun dunbar duncan dundas dundee dune dunedin dunes dunfermline dung dungeon dungeons dunham
dunk dunked dunkerque dunkin dunking dunkirk dunks dunlap dunlop dunn dunne dunning dunno dunod dunstan duo duos dup
dupe duped duper dupes dupin duplessis duplex duplicate duplicated duplicates duplication dupond dupont dupre dupree
dupuis dupuy duquel dur dura durabilite durability durable durablement durables durait duran durance durand durango
durant duras duration durations durban durbin durci durcir durcissement durcit dure duree durees durement durent durer
durera durerait dures duress durete durga durham during durs durst dus dusk dusky dusseldorf dust dusted duster dustin
dusting dusty dut dutch dutchman duterte duties dutifully dutronc dutt dutton duty duval duvall duvet dv dvd dvds dvr
dw dwarf dwarfed dwarfs dwarves dwayne dwell dweller dwellers dwelling dwellings dwells dwelt dwi dwight dwindled
dwindling dwyane dwyer dx dy dye dyed dyeing dyer dyes dying dyke dykes dylan dynamic dynamical dynamically dynamics
dynamique dynamiques dynamiser dynamism dynamisme dynamite dynamo dynastic dynastie dynasties dynasty dysenterie
dysentery dysfonctionnement dysfonctionnements dysfunction dysfunctional dyslexia dyslexic dyson dysplasia dystopia
dystopian dystrophy dz ea eac each eachother eacute eads eager eagerly eagerness eagle eagles ealing eames eamon ear
earbuds eared earl earle earlier earliest earls early earmarked earn earned earner earners earnest earnestly earnhardt
earning earnings earns earp earphones earpiece earring earrings ears earth earthen earthly earthquake earthquakes
earths earthy eas ease eased easel easement eases easier easiest easily easing east eastbound eastbourne eastenders
easter easterly eastern eastman easton eastside eastward eastwards eastwood easy easygoing eat eaten eater eateries
eaters eatery eatin eating eaton eats eau eaux eaves eavesdropping eb ebats ebauche ebay ebb eben ebene ebenezer
ebeniste ebert ebitda ebloui eblouissant eblouissante ebola ebony ebook ebooks eboueurs eboulement eboulis ebranle
ebranlee ebranler ebriete ebullition ec ecaille ecailles ecarlate ecart ecartant ecarte ecartee ecartees ecartement
ecartent ecarter ecartes ecarts ecb ecc eccentric eccentricity eccles ecclesia ecclesiastical ecclesiastique
ecclesiastiques ece ecg echafaud echafaudage echafaudages echange echangeant echangee echangees echangent echanger
echanges echangeur echantillon echantillonnage echantillons echappa echappait echappant echappatoire echappe echappee
echappees echappement echappent echapper echappera echappes echarpe echarpes echauffe echauffement echauffer echeance
echeances echeant echec echecs echelle echelles echelon echelons echevin echevins echine echiquier echo echoed echoes
echographie echoing echos echoua echoue echouent echouer eckhart eclair eclairage eclairages eclairant eclairci
eclaircie eclaircies eclaircir eclaircissements eclaircit eclaire eclairee eclairees eclairent eclairer eclaires
eclaireur eclaireurs eclairs eclat eclata eclatant eclatante eclatantes eclate eclatee eclatement eclatent eclater
eclats eclectic eclectique eclectisme eclipse eclipsed eclipser eclipses eclore eclosion ecluse ecluses ecm eco
ecoeurant ecole ecoles ecolier ecoliere ecoliers ecolo ecological ecologically ecologie ecologique ecologiquement
ecologiques ecologist ecologiste ecologistes ecology ecolos ecommerce econ econome economes economic economical
economically economics economie economies economique economiquement economiques economise economiser economist
economiste economistes economists economy ecope ecorce ecorces ecorche ecossais ecossaise ecosse ecosystem ecosysteme
ecosystemes ecosystems ecoule ecoulee ecoulees ecoulement ecoulent ecouler ecoules ecoutaient ecoutais ecoutait
ecoutant ecoute ecoutee ecoutees ecoutent ecouter ecoutera ecoutes ecouteur ecouteurs ecoutez ecoutons ecran ecrans
ecrasant ecrasante ecrase ecrasee ecrasees ecrasement ecrasent ecraser ecrases ecreme ecria ecrie ecrin ecrira ecrirai
ecrire ecris ecrit ecrite ecriteau ecrites ecrits ecriture ecritures ecrivaient ecrivain ecrivaine ecrivains ecrivais
ecrivait ecrivant ecrive ecrivent ecrivez ecrivit ecrivons ecrou ecroue ecroule ecroulement ecrouler ecs ecstasy
ecstatic ect ectopic ecu ecuador ecuadorian ecueil ecueils ecume ecumenical ecureuil ecureuils ecurie ecuries ecus
ecusson ecuyer eczema ed eda edc edd eddie eddy edelman edema eden edf edgar edge edged edges edging edgy edi edible
edibles edict edictees edicts edie edifiant edification edifice edifices edifie edifiee edifier edimbourg edinburgh
edinson edison edit edite edited editee editees editer edites editeur editeurs edith editing edition editions edito
editor editorial editoriale editorialiste editorialistes editorials editoriaux editors editrice edits edm edmond
edmonds edmondson edmonton edmund edmunds edna edo edouard eds edt edu eduard eduardo educate educated educates
educateur educateurs educatif educatifs educating education educational educative educatives educator educators
educatrice eduque eduquee eduquer eduques edward edwardian edwards edwin edwina edwy ee eea eec eee eeg eek eel eels
eelv een eeoc eerie eerily ef eff effacant efface effacee effacees effacement effacent effacer effaces effect effected
effectif effectifs effecting effective effectively effectivement effectiveness effectives effects effectuait
effectuant effectue effectuee effectuees effectuent effectuer effectuera effectues effeminate effervescence effet
effets efficace efficacement efficaces efficacite efficacy efficience efficiencies efficiency efficient efficiente
efficiently effie effigie effigy effing effleure effleurer effluent effluves effondre effondree effondrement
effondrent effondrer efforce efforcent efforcer effort effortless effortlessly efforts effraction effraie effrayant
effrayante effrayantes effrayants effraye effrayee effrayer effrayes effrene effrenee effroi effroyable effusion efl
efron eft eg egal egale egalement egaler egales egalisation egalise egaliser egalitaire egalitarian egalite egan egard
egards egare egaree egarement egarer egares egaux egayer egerie egg eggplant eggs egide eglise eglises ego
egocentrique egoisme egoiste egoistes egorge egorger egos egotistical egout egouts egregious egress egypt egypte
egyptian egyptians egyptien egyptienne egyptiennes egyptiens eh ehess ehh ehpad ehrlich ei eia eichmann eid eiffel
eight eighteen eighteenth eighth eighties eights eighty eileen ein eindhoven eine einstein eis eisenberg eisenhower
either ej ejaculation eject ejecte ejected ejecter ejection ek el ela elaborate elaborated elaborately elaborates
elaborating elaboration elabore elaboree elaborees elaborent elaborer elabores elaine elan elance elancee elancer
elans elapsed elargi elargie elargies elargir elargis elargissant elargissement elargit elastic elasticite elasticity
elastique elastiques elated elation elba elbe elbert elbeuf elbow elbows elder elderly elders eldest eldon eldorado
eldridge ele eleanor elect elected electeur electeurs electing election elections elective electives elector electoral
electorale electorales electorat electorate electoraux electors electra electric electrical electrically electrician
electricians electricien electriciens electricite electricity electrics electrification electrified electrifying
electrique electriquement electriques electro electrochemical electrocuted electrode electrodes electrolyse
electrolysis electrolyte electrolytes electromagnetic electromagnetique electromagnetiques electromenager electron
electronic electronica electronically electronics electronique electroniques electrons electrostatic elects elegamment
elegance elegant elegante elegantes elegantly elegants elegy elektra element elementaire elementaires elemental
elementary elements elena eleonore elephant elephants eleva elevage elevages elevaient elevait elevant elevate
elevated elevates elevateur elevating elevation elevations elevator elevators eleve elevee elevees eleven elevent
eleventh elever elevera eleves eleveur eleveurs elf elfe elfes elgar elgin eli elia elias elicit elicited elie
eligibilite eligibility eligible eligibles elijah eliminant eliminate eliminated eliminates eliminating elimination
eliminations eliminatoire eliminatoires elimine eliminee eliminees eliminent eliminer elimines elinor elio eliot elire
elisa elisabeth elise elisent elisha elit elite elites elitist elitiste elixir eliza elizabeth elizabethan elk elkins
ell ella elle ellen elles ellie ellington elliot elliott ellipse ellipses elliptic elliptical elliptique elliptiques
ellis ellison ellsworth elly elm elmaleh elmer elmira elmo elmore elms elo elocution elodie eloge eloges elogieux eloi
eloignant eloigne eloignee eloignees eloignement eloignent eloigner eloignes eloignez eloise elon elongate elongated
elongation eloquence eloquent eloquente eloquently els elsa else elses elsevier elsewhere elsie elton elu elucidate
elucider elude eluded elue elues elus elusive elves elvira elvis elway elwood ely elysee elysees elysium em ema
emaciated email emailed emailing emaille emaillee emails emanant emanating emanation emanations emancipated
emancipation emanciper emane emanent emanuel emaux emballage emballages emballe emballee emballement emballer emballes
embankment embarcation embarcations embargo embark embarked embarking embarks embarque embarquee embarquees
embarquement embarquent embarquer embarques embarquez embarras embarrass embarrassant embarrassante embarrasse
embarrassed embarrassee embarrasser embarrassing embarrassingly embarrassment embassies embassy embattled embauche
embauchee embauchent embaucher embauches embed embedded embedding embellie embellir embellished embellishment
embellissement embellit ember embers embetant embete embeter embezzlement embiid emblazoned emblee emblem emblematic
emblematique emblematiques embleme emblemes emblems embodied embodies embodiment embody embodying emboldened embolie
embolism embossed embouchure embouteillage embouteillages embrace embraced embraces embracing embranchement embrase
embrasement embrassa embrassait embrassant embrasse embrassee embrassent embrasser embrassez embrayage embroidered
embroidery embroiled embrouille embrouiller embrouilles embrun embryo embryon embryonic embryonnaire embryons embryos
embuches embuscade emc emcee eme emerald emeralds emeraude emerge emergeant emerged emergence emergencies emergency
emergent emergente emergentes emergents emerger emerges emerging emerite emeritus emerson emerveille emerveillement
emery emet emettant emettent emetteur emetteurs emettre emeut emeute emeutes emeutiers emf emi emigrants emigrate
emigrated emigration emigre emigrer emigres emil emile emilia emilie emilio emily eminem eminemment eminence eminent
eminente eminently eminents emir emirat emirate emirates emirats emis emise emises emissaire emissaires emissary
emission emissions emit emits emitted emitter emitters emitting emma emmanuel emmanuelle emmaus emmena emmenage
emmenager emmenait emmenant emmene emmenee emmenent emmener emmenera emmenes emmenez emmerdale emmerde emmerder
emmerdes emmet emmett emmy emmys emo emoi emoji emojis emory emotif emotion emotional emotionally emotionless
emotionnel emotionnelle emotionnellement emotionnelles emotionnels emotions emotive emouvant emouvante emouvantes
emouvoir emp empara emparant empare emparee emparent emparer empares empathetic empathie empathique empathize empathy
empecha empechaient empechait empechant empeche empechee empechement empechent empecher empechera empecherait empeches
empereur empereurs emperor emperors emphase emphasis emphasise emphasised emphasises emphasising emphasize emphasized
emphasizes emphasizing emphatic emphatically emphysema empieter empiler empire empirer empires empirical empirically
empirique empiriques emplacement emplacements emplettes empli emploi emploie emploient emplois employ employait
employant employe employed employee employees employer employers employes employeur employeurs employing employment
employs empoche empocher empoisonne empoisonnee empoisonnement empoisonner emporium emporta emportait emportant
emporte emportee emportees emportent emporter emportera emportes empower empowered empowering empowerment empowers
empreint empreinte empreintes empress empresse empressement emprise emprisonne emprisonnee emprisonnement emprisonner
emprisonnes emprunt empruntant emprunte empruntee empruntees empruntent emprunter empruntes emprunteur emprunteurs
emprunts emptied empties emptiness empty emptying ems emt emu emue emulate emulated emulateur emulating emulation
emulator emules emulsion emus en ena enable enabled enabler enables enabling enact enacted enacting enactment enamel
enamored encadrant encadre encadree encadrees encadrement encadrent encadrer encadres encaisse encaissement encaisser
encaisses encampment encapsulated encapsulates encased enceinte enceintes encens encephalitis encephalopathy encercle
encerclee encercler encercles enchainant enchaine enchainement enchainements enchainent enchainer enchaines enchante
enchanted enchantee enchantement enchantes enchanteur enchanting enchantment enchere encheres encircled encircling
enclave enclaves enclenche enclencher enclin enclins enclos enclose enclosed enclosing enclosure enclosures enclume
encodage encode encoded encoder encodes encoding encolure encombrant encombrants encombre encombrement encombrer
encompass encompassed encompasses encompassing encontre encor encore encounter encountered encountering encounters
encourage encourageait encourageant encourageants encouraged encouragee encouragees encouragement encouragements
encouragent encourager encourages encouraging encours encourt encourue encourues encourus encre encres encroaching
encroachment encrusted encrypt encrypted encryption encule enculer encules encyclique encyclopaedia encyclopedia
encyclopedie encyclopedique end endanger endangered endangering endangerment endearing endeavor endeavors endeavour
endeavours ended endemic endemique endemiques ender endette endettement endetter endettes endgame endiguer ending
endings endless endlessly endo endocrine endocriniens endocrinology endoctrinement endogenous endometriosis endommage
endommagee endommagees endommager endommages endormi endormie endormir endormis endorphins endors endorse endorsed
endorsement endorsements endorses endorsing endort endoscopic endoscopy endosse endosser endothelial endowed endowment
endowments endpoint endpoints endroit endroits ends enduit enduits endurance endure endured endurer endures enduring
ene enedis enema enemies enemy energetic energetically energetique energetiques energie energies energique
energiquement energiques energize energized energy enervant enerve enervee enervement enervent enerver enerves enfaite
enfance enfant enfantin enfantine enfants enfer enferme enfermee enfermees enfermement enferment enfermer enfermes
enfers enfield enfile enfiler enfin enflamme enflammee enflammer enflammes enfle enfler enflure enfoire enfoires
enfoncant enfonce enfoncee enfoncent enfoncer enforce enforceable enforced enforcement enforcer enforcers enforces
enforcing enfoui enfouie enfouies enfouir enfouis enfouissement enfreindre enfreint enfui enfuie enfuient enfuir
enfuis enfuit enfumage eng engage engagea engageait engageant engaged engagee engagees engagement engagements engagent
engageons engager engagera engages engagez engaging engel engels engendrant engendre engendree engendrees engendrent
engendrer engendres enghien engie engin engine engineer engineered engineering engineers engines engins england
englewood english englishman englishmen englobant englobe englober englouti engloutir engouement engrais engraisser
engranger engraved engraver engraving engravings engrenage engrenages engrossed engrossing engueule engueuler engulf
engulfed enhance enhanced enhancement enhancements enhancer enhances enhancing eni enid enieme enigma enigmatic
enigmatique enigme enigmes enix enjeu enjeux enjoint enjoue enjouee enjoy enjoyable enjoyed enjoying enjoyment enjoys
enlarge enlarged enlargement enlarging enlevait enlevant enleve enlevee enlevees enlevement enlevements enlevent
enlever enlevera enleves enlevez enlighten enlightened enlightening enlightenment enlist enlisted enlisting enlistment
enlists enmity ennemi ennemie ennemies ennemis ennis ennui ennuie ennuient ennuies ennuis ennuyais ennuyait ennuyant
ennuye ennuyer ennuyeuse ennuyeux eno enoch enonce enoncees enoncer enonces enorme enormement enormes enormite
enormity enormous enormously enough enquete enquetent enqueter enquetes enqueteur enqueteurs enquire enquirer
enquiries enquiry enr enracine enracinement enrage enraged enrages enrayer enregistrait enregistrant enregistre
enregistree enregistrees enregistrement enregistrements enregistrent enregistrer enregistres enregistreur
enregistreurs enrich enriched enrichi enrichie enriching enrichir enrichis enrichissant enrichissante enrichissement
enrichissent enrichit enrichment enrico enrique enrol enrole enrolement enroler enroles enroll enrolled enrollees
enrolling enrollment enrollments enrolment enron enroule enroulee enrouler ens ensanglante enseigna enseignait
enseignant enseignante enseignantes enseignants enseigne enseignee enseignees enseignement enseignements enseignent
enseigner enseignes ensemble ensembles enseveli enshrined ensign enslave enslaved enslavement ensoleille ensoleillee
ensoleillees ensoleillement ensue ensued ensues ensuing ensuit ensuite ensure ensured ensures ensuring ent entache
entachee entail entailed entaille entails entame entamee entamees entament entamer entangled entanglement entassent
entasser entasses entend entendaient entendais entendait entendant entende entendement entendent entendez entendit
entendons entendra entendrait entendre entendrez entends entendu entendue entendues entendus entente ententes enter
entered enteriner entering enterprise enterprises enterprising enterre enterree enterrees enterrement enterrements
enterrer enterres enters entertain entertained entertainer entertainers entertaining entertainment entertainments
entertains entete entetement enthousiasme enthousiaste enthousiastes enthralled enthralling enthused enthusiasm
enthusiast enthusiastic enthusiastically enthusiasts entice enticed enticing entier entiere entierement entieres
entierete entiers entire entirely entirety entite entites entities entitle entitled entitlement entitlements entitles
entity entomologist entomology entonnoir entorse entourage entouraient entourait entourant entoure entouree entourees
entourent entourer entoures entr entra entracte entraide entraider entraient entrailles entrain entraina entrainait
entrainant entraine entrainee entrainees entrainement entrainements entrainent entrainer entrainera entrainerait
entraines entraineur entraineurs entrait entrance entrances entrant entrants entrapment entrave entravent entraver
entraves entre entree entrees entrejambe entremise entrenched entrent entreposage entreposer entrepot entrepots
entreprenant entreprenariat entreprend entreprendre entrepreneur entrepreneurial entrepreneuriale entrepreneuriat
entrepreneurs entrepreneurship entreprennent entrepris entreprise entreprises entreprit entrer entrera entrerent
entreront entres entretemps entretenait entretenant entretenir entretenu entretenue entretenues entretenus entretien
entretiennent entretiens entretient entrevoir entrevoit entrevue entrevues entrez entries entrons entropie entropy
entrust entrusted entry entwined enumerated enumeration enumere enumerer enumeres env envahi envahie envahir envahis
envahissant envahissante envahissement envahissent envahisseur envahisseurs envahit envelope enveloped envelopes
enveloppe enveloppee envelopper enveloppes envenimer envergure enverra enverrai enverrais enverrait envers envi
enviable envie envied envier envies envieux envious environ environment environmental environmentalism
environmentalist environmentalists environmentally environments environnant environnante environnantes environnants
environnement environnemental environnementale environnementales environnementaux environnements environs envisage
envisageable envisageables envisageait envisaged envisagee envisagees envisagent envisageons envisager envisages
envisagez envision envisioned envisioning envisions envoi envoie envoient envoies envois envol envole envolee envolees
envolent envoler envoles envoutant envoy envoya envoyaient envoyais envoyait envoyant envoye envoyee envoyees envoyer
envoyes envoyez envoyons envoys envy enzo enzymatic enzyme enzymes eo eocene eolien eolienne eoliennes eoliens eon
eons eos ep epa epais epaisse epaisses epaisseur epaisseurs epandage epanoui epanouie epanouir epanouissement epanouit
epargnant epargnants epargne epargnee epargnees epargner epargnes eparpillees eparpilles epars eparses epate epater
epaule epauler epaules epave epaves epci epcot epee epees eperdument epernay eperon epfl eph ephemeral ephemere
ephemeres ephesians ephesus ephraim epi epic epice epicee epicenter epicentre epicerie epiceries epices epicier epics
epidemic epidemics epidemie epidemies epidemiological epidemiologie epidemiologique epidemiology epidemique epidermal
epiderme epidermis epidural epigenetic epilation epilepsie epilepsy epileptic epileptique epiler epilogue epinal
epinards epinay epine epinephrine epines epineuse epineux epingle epingler epingles epiniere epiphanie epiphany epique
epiques epis episcopal episcopale episcopat episode episodes episodic epistemologie epistemologique epistemology
epistle epistles epistolaire epitaph epitaphe epithelial epithelium epithet epithete epitome epitre epl eplucher epoch
eponge eponger eponges eponyme eponymous epopee epoque epoques epousa epousant epouse epousee epouser epousera epouses
epoustouflant epoustouflante epouvantable epouvantables epouvantail epouvante epoux epoxy epp epping epps epr epreuve
epreuves epris eprouvait eprouvant eprouvante eprouve eprouvee eprouvees eprouvent eprouver eprouves eps epsilon epsom
epstein epuisant epuise epuisee epuisees epuisement epuisent epuiser epuises epuration epure epuree eq equal equaled
equaliser equality equalization equalizer equalled equally equals equate equated equates equateur equating equation
equations equator equatorial equatoriale equerre equestre equestres equestrian equilibrage equilibre equilibree
equilibrees equilibrer equilibres equilibrium equine equinox equinoxe equip equipage equipages equipe equipee equipees
equipement equipementier equipements equiper equipes equipier equipiers equipment equipments equipped equipping
equitable equitablement equitables equitation equite equities equity equivalant equivalence equivalency equivalent
equivalente equivalentes equivalents equivaut equivoque er era erable eradicate eradicated eradicating eradication
eradiquer eras erase erased eraser erases erasing erasme erasmus erasure erc erdogan ere erect erected erectile
erecting erection erections eren ergo ergonomic ergonomics ergonomie ergonomique eric erica erich erick erickson
ericsson erie erige erigee erigees eriger eriges erik erika eriksen eriksson erin eritrea eritrean erm ermitage ermite
ernest ernesto ernie ernst erode eroded eroding eros erosion erotic erotica erotique erotiques erotisme erp err
errance errand errands errant errants erratic erratically erratique erre erred errements errer erreur erreurs errol
errone erronee erronees erroneous erroneously errones error errors ers ersatz erskine erstwhile erudit erudite
erudition erudits erupt erupted erupting eruption eruptions erupts ervin erwan erwin es esa esc escadre escadrille
escadron escadrons escalade escalader escalate escalated escalates escalating escalation escalator escalators escale
escales escalier escaliers escapade escapades escape escaped escapes escaping escapism escargot escargots escarpins
escaut esch escient esclavage esclavagisme esclavagiste esclavagistes esclave esclaves escobar escompte escomptes
escort escorte escorted escorter escorting escorts escouade escrime escroc escrocs escroquerie escroqueries escrow ese
eskimo eskimos esl esmeralda eso esophageal esophagus esoteric esoterique esoterisme esp espace espacees espacement
espaces espagne espagnol espagnole espagnoles espagnols espanol espanyol espece especes especial especially esperaient
esperais esperait esperance esperances esperant esperanto esperanza espere esperent esperer esperes esperez esperons
espiegle espinosa espion espionage espionnage espionne espionner espions esplanade espn espoir espoirs esport esports
esposito espouse espoused espresso esprit esprits esq esque esquire esquisse esquisser esquisses esquive esquiver esr
ess essai essaie essaient essaiera essaierai essaies essaim essais essay essaya essayage essayaient essayais essayait
essayant essaye essayee essayent essayer essayera essayerai essayes essayez essayist essayiste essayons essays essec
essen essence essences essendon essential essentially essentials essentiel essentielle essentiellement essentielles
essentiels essex essieu essieux essonne essonnes essor essouffle essoufflement essuie essuye essuyer est esta
establish established establishes establishing establishment establishments estaing estampe estampes estate estates
este esteban esteem esteemed estelle ester esters estes esther estheticienne esthetique esthetiquement esthetiques
esthetisme estienne estimaient estimait estimant estimate estimated estimates estimating estimation estimations
estimator estime estimee estimees estiment estimer estimes estimez estimons estival estivale estivales estomac estompe
estomper estonia estonian estonie estrada estrade estradiol estranged estrie estrogen estrosi estuaire estuaries
estuary et eta etable etabli etablie etablies etablir etablira etablirent etablis etablissait etablissant
etablissement etablissements etablissent etablit etage etagere etageres etages etaient etain etais etait etalage
etalant etale etalee etalees etalement etalent etaler etales etalon etalonnage etalons etals etamines etanche
etancheite etanches etang etangs etant etape etapes etat etatique etatiques etats etau etayer etc etcetera etch etched
etching etchings ete eteignent eteindre eteins eteint eteinte eteintes eteints etend etendait etendant etendard
etendent etendit etendra etendre etendu etendue etendues etendus eternal eternally eternel eternelle eternellement
eternelles eternels eterniser eternite eternity etes etf etfs eth ethan ethanol ethel ether ethereal ethereum ethernet
ethic ethical ethically ethics ethiopia ethiopian ethiopians ethiopie ethiopien ethiopienne ethiopiens ethique
ethiques ethnic ethnically ethnicities ethnicity ethnie ethnies ethnique ethniques ethno ethnographic ethnographie
ethnographique ethnography ethnologie ethnologue ethos ethyl ethylene ethylique eti etienne etiez etihad etincelant
etincelle etincelles etions etiquetage etiquete etiquette etiquettes etire etirements etirer etna eto etoffe etoffer
etoffes etoile etoilee etoiles eton etonnamment etonnant etonnante etonnantes etonnants etonne etonnee etonnement
etonnent etonner etonnera etonnerait etonnes etonnez etouffant etouffante etouffe etouffee etouffement etouffent
etouffer etouffes etourdi etrange etrangement etranger etrangere etrangeres etrangers etranges etrangete etrangle
etranglee etranglement etrangler etre etreinte etres etrier etroit etroite etroitement etroites etroitesse etroits
etruscan etrusques ets etsy etta etude etudes etudia etudiait etudiant etudiante etudiantes etudiants etudie etudiee
etudiees etudient etudier etudies etudiez etudions etui etymologie etymologique etymology eu eucalyptus eucharist
eucharistie eucharistique euclid euclidean eudes eue eues eugene eugenia eugenics eugenie eugenisme euh eukaryotic
euler eulogy eun eunice eunuch eunuque eupen euphemism euphemisme euphoria euphoric euphorie euphorique euphrate
euphrates eur eurasia eurasian eure eureka eurent euripide euripides euro eurodepute eurodeputes euroligue euronext
europa europe european europeans europeen europeenne europeennes europeens euros eurosport eurostar eurostat
eurovision eurozone eus eusebe eussent eustace eustache euston eut euthanasia euthanasie euthanized eux ev eva
evacuate evacuated evacuating evacuation evacuations evacue evacuee evacuees evacuer evacues evade evaded evader
evades evading evaluant evaluate evaluated evaluates evaluating evaluation evaluations evalue evaluee evaluees
evaluent evaluer evalues evan evangelical evangelicals evangeline evangelique evangeliques evangelisation evangelism
evangelist evangeliste evangelistes evangelists evangile evangiles evanoui evanouie evanouir evanouit evans evanston
evansville evaporate evaporated evaporates evaporation evapore evaporer evasion evasive eve eveche eveches eveil
eveille eveillee eveiller eveilles evelyn evelyne even evenement evenementiel evenements evening evenings evenly evens
event eventail eventful events eventual eventualite eventuality eventually eventuel eventuelle eventuellement
eventuelles eventuels eveque eveques ever everest everett everglades evergreen everlasting evermore evers everton
every everybody everyday everyman everyone everyones everything everytime everywhere evian evict evicted eviction
evictions evidement evidemment evidence evidenced evidences evident evidente evidentes evidently evidents evie evier
evil evils evince evincer evitait evitant evite evitee evitees evitement evitent eviter evitera eviterait evites
evitez evitons evo evocateur evocation evocative evoke evoked evokes evoking evoluait evoluant evolue evoluee evoluent
evoluer evoluera evolues evolutif evolution evolutionary evolutions evolutive evolve evolved evolves evolving evoquait
evoquant evoque evoquee evoquees evoquent evoquer evoques evra evreux evry evs ew ewan ewe ewing eww ex exacerbate
exacerbated exacerbe exacerbee exact exacte exactement exactes exacting exactions exactitude exactly exacts
exageration exagere exageree exagerees exagerent exagerer exageres exaggerate exaggerated exaggerating exaggeration
exaltant exaltation exalte exalted exam examen examens examinant examinateur examination examinations examine examined
examinee examinees examinent examiner examinera examiners examines examining examinons example examples exams
exasperated exasperation exaspere exauce excalibur excavate excavated excavating excavation excavations excavator
excedant excede excedent excedentaire excedents exceder exceed exceeded exceeding exceedingly exceeds excel excelle
excelled excellence excellency excellent excellente excellentes excellently excellents excelling excels excelsior
excentricite excentrique excentriques except excepte excepting exception exceptional exceptionalism exceptionally
exceptionnel exceptionnelle exceptionnellement exceptionnelles exceptionnels exceptions excerpt excerpts exces excess
excesses excessif excessifs excessive excessively excessivement excessives exchange exchanged exchanger exchangers
exchanges exchanging exchequer excise excision excitable excitant excitante excitation excite excited excitedly
excitee excitement excitent exciter excites exciting exclaim exclaimed exclaiming exclaims exclamation exclame exclu
excluant exclude excluded excludes excluding exclue excluent exclues exclure exclus exclusif exclusifs exclusion
exclusionary exclusions exclusive exclusively exclusivement exclusives exclusivite exclusivity exclut excommunicated
excommunication excrement excrements excreted excretion excruciating excursion excursions excuse excused excusee
excuser excuses excusez excusing exe exec execrable execs executable executant execute executed executee executees
executent executer executes executeur executif executifs executing execution executioner executions executive
executives executoire executor exegese exegesis exemplaire exemplaires exemplar exemplarite exemplary exemple exemples
exemplified exemplifies exemplify exempt exempte exempted exemptes exemption exemptions exempts exerca exercait
exercant exerce exercee exercees exercent exercer exerces exercice exercices exercise exercised exercises exercising
exergue exert exerted exerting exertion exerts exes exeter exhale exhaust exhausted exhaustif exhausting exhaustion
exhaustive exhibe exhiber exhibit exhibited exhibiting exhibition exhibitions exhibitor exhibitors exhibits
exhilarating exhortation exhorte exhumed exige exigeaient exigeait exigeant exigeante exigeantes exigeants exigee
exigees exigence exigences exigent exigeons exiger exigera exiges exil exile exiled exiler exiles exist existaient
existait existant existante existantes existants existe existed existence existences existent existential existentiel
existentielle existentielles exister existera existerait existes existing exists exit exited exiting exits exo exode
exodus exogenous exonerated exoneration exonerations exonerer exoneres exoplanetes exorbitant exorbitants exorcism
exorcisme exorcist exorciste exoskeleton exotic exotique exotiques exotisme exp expand expandable expanded expanding
expands expanse expansion expansions expansive expat expatriate expatriates expatriation expatrie expatrier expatries
expats expect expectancy expectant expectation expectations expected expecting expects expedie expediee expedient
expedier expedies expedite expedited expediteur expedition expeditionary expeditionnaire expeditions expel expelled
expelling expend expendable expended expenditure expenditures expense expenses expensive experience experienced
experiences experiencing experiential experiment experimental experimentale experimentales experimentally
experimentation experimentations experimentaux experimente experimented experimentee experimenter experimentes
experimenting experiments expert experte expertise expertises expertly experts expiation expier expiration expire
expired expirer expires expiring expiry explain explained explaining explains explanation explanations explanatory
explicatif explication explications explicative explicit explicite explicitement expliciter explicites explicitly
expliqua expliquaient expliquais expliquait expliquant explique expliquee expliquees expliquent expliquer expliquera
expliquerai expliquerait expliques expliquez explode exploded explodes exploding exploit exploitable exploitables
exploitant exploitants exploitation exploitations exploitative exploite exploited exploitee exploitees exploitent
exploiter exploites exploiting exploits explorant explorateur explorateurs exploration explorations exploratory
explore explored explorent explorer explorers explores exploring explose explosent exploser explosif explosifs
explosion explosions explosive explosives expo exponent exponential exponentially exponentielle exponents export
exportateur exportateurs exportation exportations exporte exported exportent exporter exporters exportes exporting
exports expos exposait exposant exposants expose exposed exposee exposees exposent exposer exposes exposing exposition
expositions exposure exposures expres express expresse expressed expressement expresses expressif expressing
expression expressions expressive expressly expresso expressway exprimait exprimant exprime exprimee exprimees
expriment exprimer exprimes exprimez expropriation expulse expulsee expulser expulses expulsion expulsions expunged
exquis exquise exquisite exquisitely ext extant extase extend extended extender extending extends extensible extension
extensions extensive extensively extent exterieur exterieure exterieurement exterieures exterieurs exterior
exterminate exterminated extermination exterminer extermines external externalisation externally externe externes
extinct extincteur extinction extinguish extinguished extinguisher extinguishers extirper extorsion extort extortion
extra extracellular extract extracted extracting extraction extractor extracts extracurricular extradited extradition
extraire extrait extraite extraites extraits extrajudicial extramarital extraneous extraordinaire extraordinairement
extraordinaires extraordinarily extraordinary extrapolate extrapolation extras extraterrestre extraterrestres
extraterrestrial extravagance extravagant extravagante extravaganza extreme extremely extremement extremes extremis
extremism extremisme extremist extremiste extremistes extremists extremite extremites extremities extremity extruded
extrusion exuberance exuberant exupery exutoire exxon ey eye eyeball eyeballs eyebrow eyebrows eyed eyeglasses eyeing
eyelash eyelashes eyelid eyelids eyeliner eyes eyeshadow eyesight eyewear eyewitness eyewitnesses eyre ez ezekiel ezra
fa faa fab faber fabian fabien fabienne fabio fabius fable fabled fables fabre fabregas fabric fabricant fabricants
fabricate fabricated fabricating fabrication fabrications fabrice fabrics fabriquait fabriquant fabrique fabriquee
fabriquees fabriquent fabriquer fabriques fabrizio fabuleuse fabuleuses fabuleux fabulous fabulously fac facade
facades face facebook faced faceless facelift faces facet faceted facetime facets facette facettes fache fachee
fachent facher faches facheuse facheux facho fachos fachosphere facial faciale faciales facials facies facile
facilement faciles facilitant facilitate facilitated facilitates facilitating facilitation facilitator facilite
facilitee facilitent faciliter facilitera facilites facilities facility facing facon faconne faconner facons facs
facsimile fact facteur facteurs factice faction factions facto factor factored factories factoring factors factory
facts factual factually facturation facture facturer factures facultatif facultative faculte facultes faculties
faculty fad fade faded fades fading fads fae faeces faerie faf fafsa fag fagan faggot faggots fags fahrenheit fai
faible faiblement faibles faiblesse faiblesses faiblir faiblit faience fail failed failing failings faille failles
failli faillit faillite faillites fails failure failures faim faineant faineants faint fainted faintest fainting
faintly fair fairbanks fairchild faire fairer fairest fairfax fairfield fairgrounds fairies fairing fairly fairmont
fairness fairs fairview fairway fairy fairytale fais faisabilite faisable faisaient faisais faisait faisal faisan
faisant faisceau faisceaux faiseur faisiez faisions faisons fait faite faites faith faithful faithfully faithfulness
faithless faiths faits fake faked faker fakes faking fakir fal falafel falaise falaises falardeau falcao falco falcon
falconer falcons falk falkirk falkland falklands fall fallacies fallacieux fallacious fallacy fallait fallback fallen
fallin falling falloir fallon fallout fallow falls fallu fallujah fallut falmouth false falsehood falsehoods falsely
falsetto falsification falsifie falsified falstaff falter faltered faltering fam fame famed famer fameuse fameuses
fameux familia familial familiale familiales familiar familiariser familiarite familiarity familiarize familiaux
familier familiere familierement familieres familiers families famille familles family famine famines famous famously
fan fana fanart fanatic fanatical fanaticism fanatics fanatique fanatiques fanatisme fanbase fanboy fanboys fancied
fancies fanciful fancy fandango fandom fane fanfare fanfic fanfiction fang fangs fanion fanned fannie fanning fanny
fans fantaisie fantaisies fantaisiste fantaisistes fantasia fantasies fantasize fantasme fantasmer fantasmes fantasque
fantassins fantastic fantastical fantastically fantastique fantastiques fantasy fantome fantomes fao fap faq faqs far
faraday farage farah faraway farber farc farce farces farci farcical farcir fard fardeau fare fared fares farewell
farfelu farfelues fargo farid farina farine farines faring faris farley farm farmed farmer farmers farmhouse farming
farmington farmland farms farnborough farnham farnsworth faroe farouche farouchement farouches farr farrah farrar
farrell farrow farsi fart farted farther farthest farting farts fas fascia fascicule fascinant fascinante fascinated
fascinating fascination fascine fascinee fascines fascism fascisme fascist fasciste fascistes fascists fashion
fashionable fashioned fashions faso fasse fassent fasses fassiez fassions fast fastball faste fasted fasten fastened
fasteners fastening faster fastes fastest fastidieux fastidious fasting fat fatah fatal fatale fatalement fatales
fatalisme fataliste fatalite fatalities fatality fatally fate fated fateful fates father fathered fatherhood
fatherland fathers fathom fatidique fatigant fatiguant fatigue fatigued fatiguee fatiguees fatiguent fatiguer fatigues
fatima fats fattening fatter fattest fatty fatwa fau faubourg faubourgs faucet fauche faucher faucille faucon faucons
faudra faudrait faufiler faulkner fault faulted faults faulty fauna faune faure faussaire fausse faussement fausser
fausses faust faustine faut faute fautes fauteuil fauteuils fauteurs fautif fautifs fautive fauve fauves faux fav fave
favela faves faveur faveurs favor favorable favorablement favorables favorably favored favori favoring favoris
favorisant favorise favorisee favorisees favorisent favoriser favorisera favorises favorite favorites favoritism
favoritisme favors favour favourable favourably favoured favouring favourite favourites favours favre fawcett fawkes
fawn fawning fax fay fayard faye fayette fayetteville faze fb fbi fbs fc fca fcc fcfa fcs fd fda fdg fdi fdic fdj fdp
fdr fds fe fealty fear feared fearful fearing fearless fearlessly fears fearsome feasibility feasible feast feasting
feasts feat feather feathered feathers featherweight feats feature featured features featuring feb febrile february
fec fecal fecamp feces fecondation feconde fecondite fed fede federal federale federales federalism federalisme
federalist federaliste federalistes federalists federally federated federateur federation federations federaux federe
federer federes federico fedex fedora feds fee feeble feed feedback feeder feeders feeding feeds feel feelin feeling
feelings feels feerie feerique fees feet fei feignant feigned fein feinberg feindre feinstein feint feinte feisty fel
feldman felicia felicien felicitation felicitations felicite felicitent feliciter felicity felin feline felins felipe
felix feliz fell fella fellaini fellas fellation felled feller felling fellow fellows fellowship fellowships felon
felonies felons felony felt felton fem fema female females femelle femelles femen femina feminin feminine feminines
femininity feminins feminisation feminism feminisme feminist feministe feministes feminists feminite femme femmes
femoral femur fen fence fenced fences fencing fend fender fenders fendre fendu fendue fenelon fenerbahce fenetre
fenetres feng fennel fenouil fentanyl fente fentes fenton fenway fenwick feodal feodale feodaux fer fera ferai
feraient ferais ferait feral feras ferdinand ferez fergie fergus ferguson ferie feries feriez ferions ferma fermait
fermant ferme fermee fermees fermement ferment fermentation fermente fermented fermer fermera fermes fermete fermeture
fermetures fermez fermi fermier fermiere fermiers fern fernand fernandes fernandez fernando ferns feroce feroces
ferocious ferocite ferocity ferons feront ferraille ferrand ferrara ferrare ferrari ferraris ferrat ferre ferree
ferrees ferreira ferrell ferrer ferrero ferret ferrets ferreux ferri ferrier ferries ferris ferro ferrous ferroviaire
ferroviaires ferry fers ferte fertile fertiles fertiliser fertilite fertility fertilization fertilized fertilizer
fertilizers feru fervent fervently fervents ferveur fervor fervour fes fesait fess fesse fessee fessenheim fesses
fessier fest fester festering festif festin festival festivaliers festivals festive festivites festivities fet feta
fetait fetal fetch fetched fetching fete fetent feter fetera fetes fetiche fetiches fetichisme fetichiste fetish
fetishes fetons fetus fetuses feu feud feudal feudalism feuding feuds feuillage feuillages feuille feuilles feuillet
feuillete feuilletee feuilleter feuilleton feuilletons feuillets feuillus feutre feutres feux fev feve fever feverish
fevers feves fevr fevrier few fewer fewest fey feynman fez ff ffa fff ffr ffs fg fgm fh fha fi fia fiabilite fiable
fiables fiacre fiancailles fiance fiancee fiances fiasco fiat fib fiber fiberglass fibers fibonacci fibre fibres
fibrillation fibroblasts fibrosis fibrous fic ficele ficelle ficelles fichage fiche fichent ficher fiches fichier
fichiers fichu fichue fickle fico fictif fictifs fiction fictional fictions fictitious fictive fictives fiddle fiddler
fiddling fide fidel fidele fidelement fideles fidelisation fideliser fidelite fidelity fides fidji fido fiduciaire
fiduciary fiducie fie fief fiefs fiel field fielded fielder fielding fields fieldwork fiend fiends fier fierce
fiercely fiercest fiere fierement fieres fiers fierte fiery fiesta fievre fievres fiez fifa fife fifi fifteen
fifteenth fifth fifths fifties fifty fig figaro fige figeac figee figer figes fight fighter fighters fightin fighting
fights figs figue figueroa figues figuier figuraient figurait figurant figurants figuration figurative figuratively
figure figured figurehead figurent figurer figurera figures figurez figurine figurines figuring fiji fijian fil
filaire filait filament filaments filant filante filantes filature file filed filename filent filer files filet filets
filial filiale filiales filiation filibuster filiere filieres filigrane filing filings filip filipina filipino
filipinos filippo fill fille filled filler fillers filles fillet fillets fillette fillettes filleul fillies filling
fillings fillion fillmore fillon fills filly film filme filmed filmee filmees filment filmer filmes filming filmmaker
filmmakers filmmaking filmographie films filon filons filou fils filter filtered filtering filters filth filthy
filtrage filtrant filtration filtre filtree filtrer filtres fin fina final finale finalement finales finalisation
finalise finalised finaliser finalist finaliste finalistes finalists finalite finalites finalize finalized finalizing
finally finals financant finance financed financee financees financement financements financent financer finances
financial financially financials financier financiere financierement financieres financiers financing finaux finch
find finder finders finding findings findlay finds fine fined finely finement finer fines finesse finest finger
fingered fingering fingernail fingernails fingerprint fingerprinting fingerprints fingers fingertip fingertips fini
finie finies finir finira finirai finirais finirait finiras finirent finirez finiront finis finish finished finisher
finishers finishes finishing finissaient finissais finissait finissant finisse finissent finissez finissons finistere
finit finite finition finitions fink finkielkraut finland finlandais finlandaise finlande finlay finley finn finnegan
finney finnish finnois finns fins finsbury fintech fiole fion fiona fiorentina fiori fioul fip fir fire firearm
firearms fireball firebird firecracker firecrackers fired firefight firefighter firefighters firefighting fireflies
firefly firefox firehouse fireman firemen firent fireplace fireplaces firepower fireproof fires fireside firestone
firestorm firewall firewalls firewood firework fireworks firing firm firmament firme firmer firmes firmin firmly
firmness firms firmware firs first firstborn firsthand firstly firsts firth fis fisa fisc fiscal fiscale fiscalement
fiscales fiscalite fiscally fiscaux fischer fish fished fisher fisheries fisherman fishermen fishers fishery fishes
fishing fishman fishy fisk fiske fission fissure fissures fist fisted fisting fiston fists fit fitbit fitch fitness
fits fitted fitter fittest fitting fittings fitz fitzgerald fitzpatrick fitzroy five fiver fives fix fixa fixait
fixant fixated fixation fixe fixed fixee fixees fixement fixent fixer fixes fixez fixing fixture fixtures fizz fizzy
fjord fk fl fla flabbergasted flabby flaccid flack flacon flacons flag flagged flagging flagpole flagrant flagrante
flags flagship flagstaff flaherty flailing flair flak flake flakes flaky flamand flamande flamandes flamands
flamanville flambant flambeau flambeaux flambee flamber flamboyant flamboyante flame flamenco flames flamethrower
flaming flamingo flamingos flammable flammarion flamme flammes flan flanagan flanc flancs flanders flandre flandres
flanelle flaner flange flank flanked flanker flanking flanks flannel flannery flanque flanquee flap flapping flappy
flaps flaque flaques flare flared flares flaring flash flashback flashbacks flashe flashed flasher flashes flashing
flashlight flashlights flashpoint flashs flashy flask flasks flasque flat flathead flatly flats flatte flatten
flattened flattening flatter flattered flattering flattery flatteur flatteuse flaubert flaunt flaunting flavien flavor
flavored flavorful flavoring flavors flavour flavoured flavours flaw flawed flawless flawlessly flaws flax fle flea
fleas fleau fleaux fleche fleches flechettes flechir fled fledged fledgling flee fleece fleeing flees fleet fleeting
fleets fleetwood fleming flemish flemme flesh fleshed fleshy fletcher fleur fleuret fleuri fleurie fleuries fleurir
fleuris fleurissent fleuriste fleurit fleuron fleurons fleurs fleury fleuve fleuves flew flex flexed flexibilite
flexibility flexible flexibles flexing flexion flic flick flicked flicker flickering flicking flickr flicks flics
flier fliers flies flight flights flimsy flinch flinders fling flinging flings flingue flinguer flingues flint flip
flippant flippe flipped flipper flippers flipping flips flirt flirtation flirtatious flirte flirted flirter flirting
flirts flirty fln flo float floated floating floats flock flocked flocking flocks flocon flocons flog flogged flogging
flood flooded floodgates flooding floodplain floods floor floorboards floored flooring floors flop flopee flopped
flopping floppy flops flor flora floraison floral florale florales floraux flore florence florent florentin florentine
flores florian florida floride florilege florins florissant florissante florist florists floss flot flotation flotilla
flots flottait flottant flottante flottantes flottants flotte flottement flottent flotter flottes flotteur flottille
flou floue floues flounder flour flourish flourished flourishes flourishing flous flow flowed flower flowered
flowering flowers flowery flowing flown flows floyd flu fluctuate fluctuated fluctuates fluctuating fluctuation
fluctuations flue fluency fluent fluently fluff fluffy fluid fluide fluides fluidite fluidity fluids fluke flume flung
fluo fluor fluorescence fluorescent fluoride fluorine fluorure flurry flush flushed flushes flushing flustered flute
flutes flutter fluttering fluvial fluviale fluviales flux fly flyer flyers flying flynn flyover flywheel fm fmi fml
fmri fn fnac fnc fnsea fo foal foam foaming foams fob focal focale focalisation focalise focaliser foch focus focused
focuses focusing focussed focussing fodder foe foes foetus fofana fog fogg foggy foi foia foie foil foiled foils foin
foire foirer foires foireux fois foison foisonnement foix fol folate fold folded folder folders folding folds foles
foley foliage folic folie folies folio folk folkestone folklore folklorique folkloriques folks foll folle follement
folles follicle follicles follies follow followed follower followers following follows followup folly folsom fon fonce
foncee foncees foncer fonces foncez foncier fonciere foncierement foncieres fonciers fonction fonctionnaient
fonctionnaire fonctionnaires fonctionnait fonctionnalite fonctionnalites fonctionnant fonctionne fonctionnel
fonctionnelle fonctionnelles fonctionnels fonctionnement fonctionnent fonctionner fonctionnera fonctionnerait
fonctions fond fonda fondamental fondamentale fondamentalement fondamentales fondamentalisme fondamentalistes
fondamentaux fondant fondateur fondateurs fondation fondations fondatrice fondatrices fonde fondee fondees fondement
fondements fondent fonder fonderie fondes fondeur fondly fondness fondre fonds fondu fondue fondus fong fons fonseca
font fontaine fontainebleau fontaines fontana fonte fontenay fonts foo food foodie foodies foods foodstuffs fool
fooled fooling foolish foolishly foolishness foolproof fools foot footage football footballer footballers footballeur
footballeurs footballing footballistique footballs foote footed footer foothills foothold footing footnote footnotes
footpath footpaths footprint footprints footsteps footwear footwork footy for fora forage forages foraging forain
foraine forains foray forays forbach forbade forbes forbid forbidden forbidding forbids forca forcait forcant force
forced forcee forcees forceful forcefully forcement forcene forcent forceps forcer forcera forces forcez forcible
forcibly forcing ford fordham fords fore forearm forearms foreboding forecast forecasted forecasting forecasts
foreclosed foreclosure foreclosures forefathers forefront forego foregoing foregone foreground forehand forehead
foreheads foreign foreigner foreigners foreman foremost forensic forensics foreplay forer forerunner foresaw foresee
foreseeable foreseen foreshadowed foreshadowing foresight foreskin forest forested forester foresters forestier
forestiere forestieres forestiers forestry forests foret foretold forets forever foreword forex forez forfait
forfaitaire forfaits forfeit forfeited forfeiture forgave forge forged forgee forger forgeries forgeron forgerons
forgery forges forget forgetful forgets forgettable forgetting forging forgive forgiven forgiveness forgives forgiving
forgo forgot forgotten fork forked forklift forks forlorn form forma formaient formait formal formaldehyde
formalisation formaliser formalism formalisme formalite formalites formalities formality formalized formally forman
formant format formatage formateur formateurs formation formations formative formats formatted formatting forme formed
formee formees formel formelle formellement formelles formels forment former formera formerent formerly formeront
formes formez formidable formidables forming formons formosa forms formula formulae formulaic formulaire formulaires
formulas formulate formulated formulating formulation formulations formule formulee formulees formuler formules
fornication forrest forrester forsake forsaken forster forsyth forsythe fort forte fortement forteresse forteresses
fortes fortescue forth forthcoming forthright forthwith fortier forties fortification fortifications fortifie
fortified fortifiee fortifier fortify fortin fortiori fortitude fortnight fortnightly fortnite fortran fortress
fortresses forts fortuit fortuite fortuitous fortuna fortunate fortunately fortune fortunes forty forum forums forward
forwarded forwarding forwards forza fos foss fosse fosses fossil fossile fossiles fossilized fossils fossoyeur foster
fostered fostering fosters fou fouad foucault fouche foudre foudres fouet fouette fouetter fougere fougeres fought
fougue fougueux fouillant fouille fouillee fouillent fouiller fouilles fouillis fouine foul foulard foulards foule
fouled foulee fouler foules fouling foulon fouls found foundation foundational foundations founded founder founders
founding foundry fountain fountains fouquet four fourbe fourcade fourche fourches fourchette fourchettes fourest
fourgon fourgonnette fourgons fourier fourmi fourmiliere fourmis fournaise fourneau fourneaux fournee fourni fournie
fournier fournies fournir fournira fournis fournissait fournissant fournisse fournissent fournisseur fournisseurs
fournit fourniture fournitures fourrage fourre fourreau fourrer fourres fourriere fourrure fourrures fours foursome
foursquare fourteen fourteenth fourth fourths fourviere fous fout foutage foutais foutaise foutaises foutait foute
foutent foutez foutoir foutre foutu foutue foutues foutus fowl fowler fox foxes foxx foxy foy foyer foyers fp fps fr
fra frac fracas fracasse fracasser fracking fractal fraction fractional fractionnement fractions fracturation fracture
fractured fractures fracturing fragile fragiles fragilise fragiliser fragilite fragility fragment fragmentary
fragmentation fragmented fragments fragrance fragrances fragrant fraiche fraichement fraiches fraicheur frail frailty
frais fraise fraises fraisse framboise framboises frame framed frames framework frameworks framing framingham frampton
fran franc franca francais francaise francaises france franceinfo frances francesca francesco francfort franche
franchement franches franchi franchie franchir franchis franchise franchised franchisee franchisees franchises
franchising franchissant franchissement franchissent franchit francia francilien franciliens francine francis
francisation franciscain franciscains franciscan francisco franck franco francois francoise francophone francophones
francophonie francs frange franges frangin frank frankel franken frankenstein frankfort frankfurt frankfurter frankie
franklin frankly franks franky frans frantic frantically frantz franz frappa frappait frappant frappante frappe
frappee frappees frappent frapper frappes frappeur frappez fraser frasier frasques frat fraternal fraternel
fraternelle fraternite fraternities fraternity fratrie frau fraud fraude frauder fraudes fraudeur fraudeurs frauds
fraudsters fraudulent fraudulently frauduleuse frauduleuses frauduleux fraught fray frayed frayer frayeur frazer
frazier fre freak freaked freakin freaking freaks freaky freckles fred freda freddie freddy frederic frederick
fredericksburg frederique fredrik free freebie freebies freebox freed freedman freedom freedoms freehold freeing
freelance freelancer freelancers freelancing freeland freely freeman freemasonry freemasons freeport freer frees
freestanding freestyle freetown freeway freeways freeze freezer freezers freezes freezing fregate fregates freiburg
freight freighter frein freinage freine freiner freins frejus frele frelon fremantle fremir fremont french frenchman
frenchmen frene frenesie frenetic frenetique frenetiquement frenzied frenzy frequemment frequence frequences
frequencies frequency frequent frequentait frequentant frequentation frequentations frequente frequented frequentee
frequentees frequentent frequenter frequentes frequently frequents frere freres frerot fresco frescoes fresh freshen
fresher freshest freshly freshman freshmen freshness freshwater fresnes fresno fresque fresques fret frets fretting
freud freudian frexit frey freya fri friand friandise friandises friands friar friars fribourg fric friche friches
frick frickin fricking friction frictions frida friday fridays fridge fridges fried frieda friedman friedrich friend
friendlier friendlies friendliest friendliness friendly friends friendship friendships fries frieze frigate frigates
friggin fright frighten frightened frightening frightful frigid frigide frigo frigorifique frileux frills fringe
fringed fringes fringues frire frisbee frisco frise frises frisk frisky frisson frissonner frissons frit frite frites
frits friture fritz frivole frivolous fro froc frock frodo frog frogs froid froide froidement froides froideur froids
froisse froisser frole froler frolic from fromage fromagerie fromages frome froment fromm fronde frondeur frondeurs
front frontage frontal frontale frontalement frontalier frontaliere frontalieres frontaliers fronted frontenac
frontier frontiere frontieres frontiers fronting frontispice frontiste frontline frontman fronton frontrunner fronts
froome frost frostbite frosted frosting frosty froth frottant frotte frottement frottements frottent frotter frottis
frown frowned frowning frowns froze frozen frs fructidor fructifier fructose fructueuse fructueux frugal fruit fruite
fruitful fruitiers fruition fruitless fruits fruity frustrant frustrate frustrated frustrates frustrating frustration
frustrations frustre frustree frustres fry frye fryer frying fs fsa fsb fsc fsu ft fta ftc fte ftl ftp ftq fts ftse
ftw fu fuchs fuchsia fuck fucked fucker fuckers fuckery fuckin fucking fucks fudge fuego fuel fueled fueling fuelled
fuels fuentes fugitif fugitifs fugitive fugitives fugue fuhrer fui fuient fuir fuis fuit fuite fuites fuji fukuoka
fukushima ful fulani fulbright fulcrum fulfil fulfill fulfilled fulfilling fulfillment fulfills fulfilment fulgurant
fulgurante fulham full fullback fuller fullerton fullest fullness fulltime fully fulton fumais fumait fumant fumble
fumbled fumbles fumbling fume fumee fumees fument fumer fumes fumeur fumeurs fumeuse fumez fumier fumiers fumigenes
fuming fun function functional functionality functionally functioned functioning functions fund fundamental
fundamentalism fundamentalist fundamentalists fundamentally fundamentals funded funders funding fundraiser fundraisers
fundraising funds funebre funebres funerailles funeraire funeraires funeral funerals funes funeste fung fungal fungi
fungus funk funky funnel funneled funnels funnier funniest funnily funny fur furent furet fureur furie furieuse
furieusement furieux furious furiously furlong furlongs furlough furman furnace furnaces furness furnish furnished
furnishing furnishings furniture furry furs further furthering furthermore furthest furtif furtivement fury fus fuse
fuseau fuseaux fused fusee fusees fuselage fusent fuses fusible fusibles fusil fusiliers fusillade fusillades fusille
fusiller fusilles fusils fusing fusion fusionne fusionnent fusionner fusions fuss fussent fussing fussy fustige fut
fute futile futiles futility futs futsal futuna futur futurama future futures futurist futuriste futuristes futuristic
futuroscope futurs fuyait fuyant fuyards fuyez fuzz fuzzy fv fw fwd fx fy fyi ga gaa gaal gaap gab gaba gabarit
gabbana gabby gabe gabi gabin gable gables gabon gabonais gabonaise gabriel gabriela gabriella gabrielle gaby gache
gachee gacher gachette gachis gad gaddafi gadget gadgets gael gaelic gaelle gaetan gaff gaffe gaffes gaffney gag gaga
gage gages gageure gagged gagging gaggle gagna gagnaient gagnais gagnait gagnant gagnante gagnantes gagnants gagne
gagnee gagnees gagnent gagner gagnera gagnerait gagnerez gagneront gagnes gagnez gagnon gagnons gags gah gai gaia gaie
gaiement gaiete gail gaillard gaillarde gaiman gain gaine gained gaines gainesville gaining gains gainsbourg gais gait
gaite gaius gal gala galactic galactica galactique galant galante galanterie galapagos galas galatasaray galatians
galaxie galaxies galaxy galbraith gale galen galena galere galerer galeres galerie galeries gales galet galets galette
galettes galice galicia galilee galileo gall gallagher gallant gallantry gallatin gallbladder galle gallen galleria
galleries gallery galles gallet galley galleys gallia gallic gallimard gallipoli gallo gallois gallon gallons gallop
galloping galloway gallows gallup galon galons galop galopante galore gals galvanized galveston galway gam gambetta
gambia gambie gambino gambit gamble gambled gambler gamblers gambling game gamecocks gamecube gameday gamelle gameplay
gamer gamergate gamers games gamestop gamin gamine gamines gaming gamins gamma gamme gammee gammes gamut gan gand
gandalf gander gandhi ganesh ganesha gang ganga gange ganges ganglions gangnam gangrene gangs gangsta gangster
gangsters ganja gannon gant gantoise gants gao gaol gaon gap gaping gaps gar garage garages garagiste garance garant
garante garanti garantie garanties garantir garantis garantissant garantissent garantit garants garb garbage garber
garce garcia garcon garcons gard garda gardaient gardais gardait gardant garde gardee gardees garden gardener
gardeners gardening gardens gardent garder gardera garderai garderait garderie garderies garderont gardes gardez
gardien gardienne gardiens gardiner gardiste gardner gardons gare garee garenne garer gares gareth garfield gargantuan
garibaldi garland garlic garment garments garmin garneau garner garnered garnering garnet garnett garni garnie garnier
garnies garnir garnis garnish garnished garnison garnisons garniture garnitures garonne garou garous garret garrett
garrick garrison garrisons garros garrot garry gars garter garth gartner garvey gary garza gas gascogne gascon gaseous
gases gash gasket gasoil gasol gasoline gasp gaspar gaspard gaspe gasped gaspesie gaspillage gaspille gaspiller
gasping gasps gasquet gassed gassing gaston gastric gastrique gastro gastrointestinal gastronomie gastronomique
gastronomiques gastronomy gat gate gateau gateaux gated gatee gatekeeper gatekeepers gater gates gateshead gateway
gateways gather gathered gatherer gatherers gathering gatherings gathers gatineau gator gatorade gators gatsby gattaz
gatwick gauche gaucher gauchers gauches gauchiste gauchistes gaucho gauchos gaudin gaudy gaufre gaufres gauge gauges
gauging gauguin gaul gaule gaules gaulle gaullisme gaulliste gaullistes gaulois gauloise gauloises gauls gault
gaultier gaumont gaunt gauntlet gauss gaussian gautam gauteng gauthier gautier gauvain gauze gav gave gavel gaver
gavin gawd gawker gay gaya gaye gayet gayle gaylord gays gaz gaza gaze gazebo gazed gazelle gazelles gazer gazette
gazeuse gazeuses gazeux gazier gazing gazoduc gazole gazon gazprom gb gbagbo gbp gbs gc gcc gcse gcses gd gdf gdp gdr
ge gea geant geante geantes geants gear gearbox geared gearing gears geary gecko ged geddes gee geek geeks geeky
geelong gees geese geez geezer geforce geiger geisha gel gelatin gelatine gelato gelding gele gelee gelees geler geles
geller gels gem gemeaux gemini gemir gemissement gemissements gemit gemma gemme gemmes gems gemstone gemstones gen
genait genant genante genantes genants gencives gendarme gendarmerie gendarmes gender gendered genders gendre gendron
gene genealogical genealogie genealogique genealogiques genealogy genee genent gener genera general generale
generalement generales generali generalisation generalise generalised generalisee generalisees generaliser generaliste
generalistes generalite generalites generalization generalizations generalize generalized generally generals generant
generate generated generates generateur generateurs generating generation generational generations generative
generator generators generatrice generaux genere generee generees generent generer generes genereuse genereusement
genereuses genereux generic generics generique generiques generosite generosity generous generously genes genese
genesee genesis genest genet genetic genetically genetics genetique genetiquement genetiques geneva geneve genevieve
genevois genevoise genghis genial geniale geniales geniaux genie genies genital genitales genitalia genitals genitaux
geniteur genius geniuses genji genk gennevilliers geno genoa genocidal genocide genocides genois genome genomes
genomic genomics genotype genou genoux genre genres gens gent gente genteel gentil gentile gentiles gentilhomme
gentille gentillement gentilles gentillesse gentilly gentils gentilshommes gentiment gentle gentleman gentlemen
gentleness gentler gently gentrification gentry gents genuine genuinely genus geo geoff geoffrey geoffroy geographe
geographers geographes geographic geographical geographically geographie geographique geographiquement geographiques
geography geolier geolocalisation geologic geological geologie geologique geologiques geologist geologists geologue
geologues geology geometre geometric geometrical geometrie geometries geometrique geometriques geometry geophysical
geophysics geophysique geopolitical geopolitics geopolitique geopolitiques geordie georg george georges georgetown
georgette georgia georgian georgians georgie georgien georgina geotechnical geothermal geothermie ger gerait gerald
geraldine geraldo gerance gerant gerante gerants gerard gerardo gerbe gerber gerbes gerd gere geree gerees gerent
gerer geres gerez gerhard geri geriatric gerland germ germain germaine germains german germanic germanie germanique
germaniques germano germans germantown germany germe germer germes germinal germination germs geronimo gerrard gerry
gerrymandering gers gertrude gervais ges geschichte gestalt gestapo gestation gestational geste gestes gestion
gestionnaire gestionnaires gestuelle gesture gestures gesturing get getaway gets getter gettin getting getty
gettysburg gex geyser gf gfs gg ggg gh ghana ghanaian ghaneen ghani ghastly ghazi ghee ghent ghetto ghettos ghibli
ghislain ghislaine ghosh ghosn ghost ghostbusters ghosted ghostly ghosts ghoul ghouls ghz gi gia giacomo giancarlo
gianni giannis giant giants gibb gibberish gibbon gibbons gibbs gibier gibraltar gibson giddy gide gideon gie giec gif
gifford gifle gifler gifles gifs gift gifted gifting gifts gig giga gigabit gigabyte gigantesque gigantesques gigantic
giggle giggled giggles giggling giggs gigi gign gignac gigolo gigot gigs gil gila gilbert gilchrist gilda gildas
gilded gilead giles gilet gilets gilgamesh gill gillard gille gilles gillespie gillet gillette gilliam gillian gillies
gilligan gillingham gillis gills gilman gilmore gilmour gilroy gilt gimme gimmick gimmicks gimp gims gin gina ginette
gingembre ginger gingerbread gingrich gini ginny gino ginsberg ginsburg ginseng gio giono giorgio giovanni gipsy
girafe girafes giraffe giraffes girard girardin giratoire giraud girder girdle girl girlfriend girlfriends girlie
girls girly giro girofle girolamo giron gironde girondins giroud girouette giroux girth gis gisant giscard gisele
giselle gisement gisements gist git gita gitan gitane gitans gite gites github giulia giuliani giulio giuseppe give
giveaway giveaways given givenchy givens giver givers gives givin giving givre giza gj gk gl glacage glace glacee
glacees glaces glaciaire glaciaires glacial glaciale glacier glaciere glaciers glacis glacon glacons glad glade
gladiateur gladiateurs gladiator gladiators gladly gladstone gladys glaive glam glamorgan glamorous glamour glance
glanced glances glancing gland glande glander glandes glands glandular glaner glare glaring glas glaser glasgow glass
glasses glassware glassy glastonbury glaucoma glaucome glauque glaze glazed glazing gleam gleaming glean gleaned
gleason glee gleefully gleeson glen glencoe glenda glendale glenn glens glenwood gli glib glide glider gliders glides
gliding glimmer glimpse glimpsed glimpses glint glissa glissade glissait glissant glissante glisse glissee glissement
glissements glissent glisser glistening glitch glitches glitter glittering glittery glitz glo gloating global globale
globalement globales globalisation globalist globalite globalization globally globaux globe globes globular globules
glock gloire gloires gloom gloomy gloria glories glorieuse glorieuses glorieux glorification glorified glorifier
glorify glorifying glorious gloriously glory gloss glossaire glossary glosses glossy gloucester gloucestershire glove
glover gloves glow glowing glows glucides glucose glue glued glut glutamate glutathione gluten gluttony glycemie
glycogen glycol glyn glynn glyph glyphosate glyphs gm gma gmail gmbh gmc gmo gmos gmp gms gmt gn gna gnarly gnawing
gnc gnome gnomes gnostic gnu go goa goad goal goalie goalies goalkeeper goalkeepers goalkeeping goalless goals
goalscorer goaltender goaltending goat goatee goats gob gobain gobble gobelet gobelets gobelins gober gobert goblet
goblin goblins god godard goddam goddammit goddamn goddamned goddamnit goddard goddess goddesses gode godefroy godet
godfather godfrey godhead godin godless godlike godly godmother gods godsend godspeed godwin godzilla goebbels goers
goes goethe goff gofundme goggles gogh gogo gogol gohan goin going goings goku gol golan gold goldberg golden goldfish
goldie golding goldman golds goldsmith goldstein goldwater golem golf golfe golfer golfers golfeur golfing goliath
gollum golly goma gomes gomez gomis gomme gommer gommes gon goncourt gondola gondole gonds gone gonesse gonflable
gonflables gonfle gonflee gonflement gonflent gonfler gonfles gong gonna gonorrhea gonzaga gonzague gonzales gonzalez
gonzalo gonzesse gonzo goo gooch good goodall goodbye goodbyes goode goodell goodie goodies goodluck goodman goodness
goodnight goodreads goodrich goods goodwill goodwin goodwood goody goodyear gooey goof goofing goofy google googled
googling goon goons goose goosebumps gop gopal gopher gophers gopro gor goran gorbachev gorbatchev gordo gordon gordy
gore gorge gorgee gorgees gorgeous gorges gorilla gorillas gorille gorilles gorman gory goscinny gosh goshen gosier
gosling gospel gospels goss gosse gosselin gosses gossip gossiping got gotcha goth gotha gotham gothenburg gothic
gothique gothiques goths goto gots gott gotta gotten gottfried gotti gottlieb gouache goudron gouffre gouge gough
gouging gouin goujon goulag goulburn gould goulding goulet goulot goupil gourcuff gourd gourde gourmand gourmande
gourmandes gourmandise gourmands gourmet gourmets gourou gousse gousses gout goute gouter goutez gouts goutte
gouttelettes gouttes gouttiere gouttieres gouv gouvernail gouvernance gouvernante gouvernants gouverne gouvernee
gouvernement gouvernemental gouvernementale gouvernementales gouvernementaux gouvernements gouvernent gouverner
gouvernes gouverneur gouverneurs gouvernorat gov govan gove goverment govern governance governed governess governing
government governmental governments governor governors governorship governs govt gow gower gown gowns goya gp gpa gpl
gps gpu gpus gq gr gra graal grab grabbed grabbing grabs grace graced graceful gracefully graceland graces gracias
gracie gracieuse gracieusement gracieux gracious graciously grad grade graded grader graders grades gradient gradients
grading gradins grads gradual gradually graduate graduated graduates graduating graduation gradue graduee graduel
graduelle graduellement grady graeme graf graff graffiti graffitis graft grafted grafting grafton grafts graham grail
grain graine grained graines grainger grains grainy graisse graisses gram graminees grammaire grammar grammars
grammatical grammaticale grammaticales grammatically gramme grammer grammes grammont grammy grammys gramont gramophone
grams gran granada granby grand grandad grandchild grandchildren granddad granddaughter grande grandement grander
grandes grandest grandeur grandeurs grandfather grandfathers grandi grandiose grandioses grandir grandis grandissant
grandissante grandissent grandit grandkids grandma grandmas grandmaster grandmother grandmothers grandpa grandparent
grandparents grands grandson grandsons grandstand grange granger granges granit granite granny granola grant granted
grantham granting grants granular granules granville grape grapefruit grapes grapevine graph graphe graphene graphes
graphic graphical graphically graphics graphie graphique graphiquement graphiques graphisme graphismes graphiste
graphistes graphite graphs grappe grappes grapple grappling gras grasp grasped grasping grass grasse grassement
grasses grasset grasshopper grasshoppers grassland grasslands grassley grassroots grassy grate grated grateful
gratefully grates gratien gratifiant gratification gratifying gratin grating gratis gratitude gratos gratte gratter
gratuit gratuite gratuitement gratuites gratuitous gratuits gratuity grau gravats grave gravee gravees gravel
gravelines gravely gravement graver graves gravestone graveur graveurs graveyard gravi gravier graviers gravir gravit
gravitate gravitation gravitational gravite gravitent gravity gravure gravures gravy gray grayling grays grayson graze
grazed grazing grc gre grease greased greasy great greater greatest greatly greatness greats greaves grec grece greco
grecque grecques grecs greece greed greedy greek greeks greeley green greenbelt greenberg greene greener greenery
greenfield greenhouse greenhouses greening greenish greenland greenleaf greenlight greenock greenpeace greens
greensboro greenspan greenville greenwald greenway greenwich greenwood greer greet greeted greeting greetings greets
greffe greffer greffes greffier greffiers greg gregarious gregg gregoire gregor gregorian gregorien gregorio gregory
greig grele grenada grenade grenades grenadiers grenat grenelle grenier greniers grenoble grenoblois grenouille
grenouilles grenville gres gresham greta gretchen gretel gretzky greve greves grevin grevistes grew grey greyhound
greyhounds greyish greys grid gridiron gridlock grids grief griefs grier grievance grievances grieve grieved
grievement grieving grievous griezmann griff griffe griffes griffin griffith griffiths griffon griggs grignon
grignoter grigny gril grill grillades grillage grille grilled grillee grillees griller grilles grilling grills grim
grimace grimaces grimaldi grimaud grime grimes grimm grimpant grimpe grimpent grimper grimpeur grimpeurs grimsby grimy
grin grince grincer grinch grincheux grind grinder grinders grinding grindr grinds grinned grinning grins grip gripe
grippe gripped gripping grips gris grisaille grisatre grise grises grisly grisons grist griswold grit grits gritty
grizzlies grizzly gro groan groaned groaning groans grocer groceries grocers grocery groenland grog grogne grognon
grohl groin gronde grondement gronder groningen groom groomed grooming grooms groot groove grooves groovy grope groped
groping gros grosjean gross grosse grossed grosses grossesse grossesses grosseur grossi grossier grossiere
grossierement grossieres grossierete grossiers grossing grossir grossiste grossistes grossit grossly grossman grosso
grosvenor grotesque grotesques grotte grottes grotto grouille groulx ground groundbreaking grounded groundhog
grounding grounds groundwater groundwork group groupama groupe grouped groupees groupement groupements groupes groupie
grouping groupings groupon groups groupuscule groupuscules grouse grout grove grover groves grow grower growers
growing growl growled growling growls grown grows growth growths grp grr gru grub grubby gruber gruden grudge grudges
grue grueling grues gruesome gruff grumble grumbling grumman grumpy grundy grunge grunt grunting grunts grupo gruyere
gryffondor gs gsa gsm gsp gst gt gta gtfo gti gto gtr gts gtx gu guacamole guadalajara guadalupe guadeloupe guaino
guam guan guangdong guangzhou guantanamo guarantee guaranteed guaranteeing guarantees guarantor guard guarded guardia
guardian guardians guardianship guarding guardiola guards guardsmen guatemala guatemalan guay gubernatorial gucci gud
gue gueant guelph guen guepard guepe guepes guerande guere gueret gueri guerie guerilla guerin guerir gueris guerison
guerissent guerisseur guerit guerlain guernsey guerra guerre guerrero guerres guerrier guerriere guerrieres guerriers
guerrilla guerrillas guess guessed guesses guessing guesswork guest guesthouse guests guet guetta guette guettent
guetter gueule gueulent gueuler gueules gueux guevara guggenheim gui guiana guibert guichard guichet guichets guidage
guidance guidant guide guidebook guided guidee guidees guideline guidelines guident guider guidera guides guiding
guido guidon guignol guignols guild guilde guildford guildhall guilds guile guilford guilhem guillaume guillemets
guillemin guillermo guillon guillot guillotine guilt guilty guimauve guinea guineas guinee guineen guineenne guineens
guingamp guinness guirlande guirlandes guise guitar guitare guitares guitarist guitariste guitaristes guitarists
guitars gujarat gujarati gul gulag gulch gulf gull gullible gulliver gulls gully gulp gum gumball gumbo gummy gump
gums gun gundam gunfight gunfire gung gunman gunmen gunn gunna gunnar gunned gunner gunners gunnery gunning gunpoint
gunpowder guns gunshot gunshots gunter gunther guo gupta gurgaon gurion gurley gurney guru gurus gus gush gushing gust
gustav gustave gustavo gusto gusts gut gutenberg guthrie gutierrez guts gutsy gutted gutter gutters gutting guy guyana
guyanais guyane guyenne guyon guyot guys guzman gv gvt gw gwen gwent gwynedd gwyneth gx gy gyllenhaal gym gymnase
gymnases gymnasium gymnast gymnaste gymnastics gymnastique gymnasts gyms gyn gyneco gynecologie gynecologist
gynecologue gynecology gypse gypsies gypsum gypsy gyro ha haa haas hab habeas habib habile habilement habiles habilete
habiletes habilitation habilite habilitee habilites habillage habille habillee habillees habillement habillent
habiller habilles habillez habit habitable habitables habitacle habitaient habitais habitait habitant habitante
habitants habitat habitation habitations habitats habite habitee habitees habitent habiter habites habitez habitons
habits habitual habitually habitude habitudes habitue habituee habituel habituelle habituellement habituelles
habituels habituer habitues habs habsbourg hac hache hachee haches hachette hacienda hack hacked hacker hackers
hackett hacking hackney hacks had haddad haddock haden hades hadi hadid hadith hadiths hadj hadji hadley hadopi
hadrian hadrien hadron hae haemorrhage hafiz hag hagan hagen haggard haggis haggle haggling hagrid hague haguenau hah
haha hahah hahaha hahahaha hahahahaha hahn hai haider haie haies haifa haig haiku hail hailed hailey hailing hails
haim hain hainan hainaut haine haines haineuse haineux hair haircut haircuts hairdo hairdresser hairdressers
hairdressing haired hairless hairline hairpin hairs hairspray hairstyle hairstyles hairy hais haissent hait haiti
haitian haitians haitien haitienne haitiens haji hajj hakeem hakim hal hala halal halcyon haldane hale haleine halen
hales haletant haley half halfback halftime halfway halibut halifax halimi hall hallal hallam halle hallelujah haller
halles halley halliday halliwell hallmark hallmarks hallo halloran hallowed halloween hallows halls hallucinant
hallucinante hallucinating hallucination hallucinations hallucine halluciner hallway hallways hallyday halo halogen
halos halsey halt halte halted halter halting halts halved halves ham hama hamac hamad hamas hambourg hamburg
hamburger hamburgers hameau hameaux hamecon hamel hamelin hamid hamill hamilton hamiltonian hamish hamlet hamlets
hamlin hamm hammam hammer hammered hammerhead hammering hammers hammersmith hammock hammond hamon hampden hamper
hampered hampers hampshire hampstead hampton hamptons hams hamster hamsters hamstring hamza han hana hanche hanches
hancock hand handbag handbags handball handbook handcrafted handcuffed handcuffs handed handedly handel hander handful
handgun handguns handheld handicap handicape handicapee handicapees handicapes handicapped handicaps handicraft
handicrafts handily handing handisport handiwork handjob handkerchief handle handlebars handled handler handlers
handles handling handmade handout handouts handover handpicked hands handset handsets handshake handshakes handsome
handsomely handwriting handwritten handy handyman hanford hang hangar hangars hanged hanger hangers hangin hanging
hangings hangman hangout hangouts hangover hangovers hangs hangzhou hani hank hanks hanley hanlon hanna hannah
hannibal hannity hannover hanoi hanouna hanover hanovre hans hansel hansen hanson hante hantee hantent hanter hantise
hanukkah hanuman hao hap haphazard hapless happen happend happened happening happenings happens happier happiest
happily happiness happy haq har hara harald haram harare haras harass harassed harassing harassment harbaugh harbinger
harbor harboring harbors harbour harbours harcele harcelee harcelement harcelent harceler harceleur harcourt hard
hardback hardball hardcore hardcover harden hardened hardening hardens harder hardest hardi hardie hardin harding
hardline hardly hardman hardness hardship hardships hardware hardwick hardwood hardwoods hardworking hardy hare harem
hareng hares hargne hargreaves hari haricot haricots hariri hark harker harkis harkness harlan harlem harlequin harley
harlow harm harman harmattan harmed harmful harming harmless harmon harmonic harmonica harmonics harmonie harmonies
harmonieuse harmonieusement harmonieux harmonious harmonique harmoniques harmonisation harmoniser harmonize harmony
harms harnais harness harnessed harnesses harnessing haro harold harp harpe harper harpercollins harpon harpoon
harrell harrier harriet harriman harrington harris harrisburg harrison harrogate harrow harrowing harry harsh harsher
harshest harshly harshness hart hartford hartlepool hartley hartman hartmann haru harv harvard harvest harvested
harvester harvesting harvests harvey harvick harwood haryana has hasan hasard hasardeuse hasardeux hasards hasbro hash
hashim hashtag hashtags haskell haskins hasnt hassan hassle hast haste hasten hastened hastily hastings hasty hat
hatch hatchback hatched hatcher hatchery hatches hatchet hatching hate hated hateful hater haters hates hatfield hath
hathaway hating hative hatives hatred hats hatter hattie hatton haughty haul haulage hauled hauling hauls haunt
haunted haunting haunts haus hausa hauser hausse hausser hausses haussmann haut hautain hautaine hautbois haute
hautement hautes hauteur hauteurs hauts hav havana havane havas have haven havens havent haves havin having havoc
havre haw hawai hawaii hawaiian hawes hawk hawke hawker hawkes hawkeye hawking hawkins hawks hawley haworth hawthorn
hawthorne hay hayden haydn haye hayek hayes hayley haymarket haynes hayon hays haystack hayward haywood hazard
hazardous hazards haze hazel hazelnut hazing hazmat hazy hazzard hb hbo hc hcg hcl hcr hcv hd hdd hdl hdmi hdr hdtv he
hea head headache headaches headband headdress headed header headers headgear heading headings headland headless
headlight headlights headline headlined headliner headliners headlines headlining headlong headmaster headmistress
headphone headphones headquartered headquarters heads headscarf headset headsets headshot headshots headstone
headstones headstrong headteacher headwaters headway heady heal healed healer healers healey healing heals health
healthcare healthful healthier healthiest healthy healy heap heaped heaping heaps hear heard hearing hearings hearn
hears hearsay hearse hearst heart heartache heartbeat heartbeats heartbreak heartbreaker heartbreaking heartbroken
heartburn hearted heartedly heartfelt hearth hearthstone heartily heartland heartless hearts heartwarming hearty heat
heated heater heaters heath heathen heathens heather heathrow heating heaton heats heatwave heave heaven heavenly
heavens heavier heaviest heavily heaving heavy heavyweight heavyweights heb hebdo hebdomadaire hebdomadaires heberge
hebergee hebergement hebergements heberger heberges hebergeur hebergeurs hebert hebraique hebreu hebreux hebrew
hebrews hebrides hebron hec hecatombe heck hectare hectares hectic hectolitres hector hed hedge hedgehog hedgehogs
hedges hedging hedwig hee heed heeded heel heeled heels hefner heft hefty hegel hegemonie hegemonique hegemony heh
hehe hei heidegger heidelberg heidi height heighten heightened heights heil hein heine heineken heinemann heinous
heinrich heinz heir heiress heirloom heirs heisenberg heisman heist hel hela helas held helen helena helene helens
helga heli helical helice helices helico helicopter helicoptere helicopteres helicopters helios helium helix hell
hella hellenic hellenique hellenistic hellenistique heller hellfest hellfire hellish hello hells helluva helm helmand
helmet helmets helms helmut heloise help helped helper helpers helpful helping helpless helplessly helplessness
helpline helps helsinki helvetique hem hematome hemicycle hemingway hemisphere hemispheres hemlock hemmed hemoglobin
hemoglobine hemorragie hemorragies hemorragique hemorrhage hemorrhagic hemorrhoids hemp hempstead hemsworth hen hence
henceforth henchman henchmen henderson hendrick hendricks hendrix hendry henin henley henna hennessey hennessy henning
henri henrietta henriette henrik henrique henry hens henshaw henson hentai hep hepatic hepatique hepatiques hepatite
hepatitis hepburn her hera herald heralded heralds herault heraut herb herbaceous herbal herbalife herbarium herbe
herbert herbes herbicide herbicides herbie herbier herbiers herbivores herbs hercule hercules herd herder herders
herding herds here hereafter hereby hereditaire hereditaires hereditary heredite hereford herefordshire herein
hereinafter heres heresie heresy heretic heretical heretics heretique heretiques herge herisson heritage heritages
herite heritee heritees heriter herites heritier heritiere heritiers herman hermann hermes hermetique hermine hermione
hermit hermitage hernandez herndon hernia hernie hero herod herode herodote herodotus heroes heroic heroics heroin
heroine heroines heroique heroiques heroism heroisme heron heros herpes herr herrera herrick herring herriot herrmann
hers herschel herself hershey hertford hertfordshire hertz herve hervey herzegovina herzegovine herzog hes hesitais
hesitait hesitant hesitante hesitate hesitated hesitating hesitation hesitations hesite hesitent hesiter hesitera
hesites hesitez hess hesse hester heston het hetero heteroclite heterogene heterogeneite heterogeneity heterogeneous
heterogenes heteros heterosexual heterosexuel heterosexuels hetre heu heur heure heures heureuse heureusement
heureuses heureux heuristic heurte heurtee heurtent heurter heurts hewitt hewlett hewn hex hexagon hexagonal
hexagonale hexagone hey heyday heyman heyward heywood hezbollah hf hg hgh hh hhs hi hiatus hibbert hibernate
hibernation hibernian hibiscus hibou hiboux hibs hic hiccup hiccups hicham hick hickey hickman hickory hicks hid
hidalgo hidden hide hideaway hideous hideout hides hideux hiding hier hierarchical hierarchie hierarchies hierarchique
hierarchiques hierarchisation hierarchy hieroglyphes higgins higgs high higher highest highland highlander highlanders
highlands highlight highlighted highlighter highlighting highlights highly highness highs highschool hightower highway
highways higuain hihi hijab hijack hijacked hijackers hijacking hike hiked hiker hikers hikes hiking hilaire hilarant
hilarante hilarious hilariously hilarity hilary hilbert hilda hildebrand hill hillary hillbilly hiller hilliard
hillman hills hillsboro hillsborough hillside hillsides hilltop hilly hilo hilt hilton him himachal himalaya himalayan
himalayas himmler himself hin hinata hinckley hind hinder hindered hindering hinders hindi hindou hindoue hindous
hindrance hinds hindsight hindu hinduism hindus hindustan hines hinge hinged hinges hint hinted hinterland hinting
hinton hints hip hipaa hiphop hippie hippies hippique hippiques hippo hippocampe hippocampus hippocrate hippodrome
hippolyte hippopotame hippos hippy hips hipster hipsters hiram hire hired hires hiring hiro hirondelle hirondelles
hiroshi hiroshima hirsch hirst his hispanic hispanics hispanique hispaniques hispano hiss hisse hisser hissing hist
histamine histoire histoires histone historia historian historians historic historical historically historien
historienne historiens histories historiographie historiography historique historiquement historiques history hit
hitachi hitch hitchcock hitched hitchens hitchhiking hither hitherto hitler hitman hits hitter hitters hitting hiv
hive hiver hivernage hivernal hivernale hivernales hivers hives hiya hj hk hl hla hlm hm hmm hmmm hmmmm hmong hmrc hms
hn ho hoa hoard hoarder hoarding hoarse hoax hob hobart hobbes hobbies hobbit hobbits hobbs hobby hobbyists hobo
hoboken hobson hoc hoche hochelaga hock hockey hockeyeur hocking hodge hodges hodgson hoe hoes hof hoff hoffman
hoffmann hog hogan hogarth hogg hogging hogs hogwarts hoh hoi hoist hoisted hoisting hokkaido hol hola holborn
holbrook holcomb hold holden holder holders holding holdings holds hole holed holes holi holiday holidays holiest
holiness holistic holland hollandais hollandaise hollande hollander holler hollering holley holliday hollingsworth
hollis hollister hollow holloway hollowed hollows holly hollyoaks hollywood hollywoodien holm holman holmes holo
holocaust holocauste holocene hologram hologramme holograms holographic holotype holstein holster holt holtz holy
holyoke holyrood hom homage homard homards hombre home homeboy homebrew homebuyers homecoming homegrown homeland
homelands homeless homelessness homelie homely homemade homemaker homeopathic homeopathie homeopathy homeostasis
homeowner homeowners homeownership homepage homer homere homers homes homeschool homeschooling homesick homestead
hometown homeward homework homeworld homey homicidal homicide homicides homie homies homing hommage hommages homme
hommes homo homogene homogeneite homogeneous homogenes homogenous homologation homologous homologue homologues
homology homonyme homophobe homophobes homophobia homophobic homophobie homos homosexual homosexualite homosexuality
homosexuals homosexuel homosexuelle homosexuelles homosexuels homs hon honda honduran honduras hone honed honest
honestly honesty honey honeycomb honeymoon honeysuckle honeywell honfleur hong hongkong hongkongais hongrie hongrois
hongroise honing honk honking honky honnete honnetement honnetes honnetete honneur honneurs honolulu honor honorable
honorables honorably honoraire honoraires honorary honore honored honoree honorer honores honorifique honorifiques
honoring honors honour honourable honoured honouring honours hons honte honteuse honteusement honteux hoo hood hooded
hoodie hoodies hoods hoof hook hookah hooked hooker hookers hooking hooks hookup hookups hooligan hooligans hoon hoop
hooper hoops hooray hoosier hoot hooters hoover hooves hop hope hoped hopeful hopefully hopefuls hopeless hopelessly
hopelessness hopes hopi hoping hopital hopitaux hopkins hopped hopper hoppers hopping hoppy hops hoquet horace horaire
horaires horan horatio horde hordes horizon horizons horizontal horizontale horizontalement horizontales horizontally
horizontaux horizonte horloge horloger horlogerie horloges hormis hormonal hormone hormones horn horne horned horner
hornet hornets horns horny horoscope horowitz horrendous horreur horreurs horrible horriblement horribles horribly
horrid horrific horrifie horrified horrifying horror horrors hors horse horseback horseman horsemen horsepower
horseradish horses horseshit horseshoe horst hortefeux hortense horticole horticultural horticulture horton hortons
horus hos hose hoses hoshi hoskins hospice hospices hospitable hospital hospitalier hospitaliere hospitalieres
hospitaliers hospitalisation hospitalisations hospitalise hospitalised hospitalisee hospitalises hospitalite
hospitality hospitalization hospitalized hospitals host hostage hostages hosted hostel hostels hostess hostie hostile
hostiles hostilite hostilites hostilities hostility hosting hosto hosts hot hotbed hotdog hotdogs hote hotel hotelier
hoteliere hoteliers hotellerie hotels hotes hotesse hotesses hotline hotly hotness hots hotshot hotspot hotspots
hotspur hotte hotter hottest hottie hou houblon houde houdini houellebecq hough houghton houille houiller houilles
houle houlette houleux hound hounded hounds hour hourglass hourly hours house houseboat housed household householder
householders households housekeeper housekeeping housemate housemates houses housewife housewives housework housing
housse houston houthi houthis hove hover hovered hovering hovers how howard howdy howe howell howells howes however
howie howl howland howling howls hows hoy hoya hoyer hoyt hp hpa hpv hq hr hrc href hrm hrs hrt hs hsa hsbc hsc hse
hst hsu hsv ht htc htm html hts http https hu hua huang huawei hub hubbard hubble hubby huber hubert hublot hubris
hubs huck huckabee huckleberry hud huddersfield huddle huddled hudson hue huees huer hues huet huey huff huffington
huffman hug huge hugely hugged hugging huggins hugh hughes hugo hugs huguenots hugues huguette huh hui huile huiles
huis huissier huissiers huit huitieme huitiemes huitre huitres hula hulk hull hulls hulot hulu hum huma humain humaine
humainement humaines humains human humane humanely humanism humanisme humanist humaniste humanistes humanistic
humanitaire humanitaires humanitarian humanite humanites humanities humanity humankind humanly humanoid humanoide
humans humber humbert humble humbled humblement humbles humbling humbly humboldt hume humerus humeur humeurs humid
humide humides humidite humidity humiliant humiliante humiliate humiliated humiliating humiliation humiliations
humilie humiliee humilier humilies humilite humility humm hummer humming hummingbird hummus humongous humor humoriste
humoristes humoristique humoristiques humorous humour hump humpback humphrey humphreys humphries humping humus hun
hunan hunch hunchback hunched hundred hundreds hundredth hung hungarian hungarians hungary hunger hungover hungry hunk
hunky huns hunt hunted hunter hunters hunting huntingdon huntington huntley hunts huntsman huntsville huppe huppert
hur hurd hurdle hurdles hurl hurlait hurlant hurle hurled hurlement hurlements hurlent hurler hurley hurling huron
hurrah hurray hurricane hurricanes hurried hurriedly hurry hurrying hurst hurt hurtful hurting hurts hus husband
husbandry husbands hush hushed husk huskies husky hussain hussards hussein hussey hustle hustled hustler hustling
huston hut hutch hutchins hutchinson hutchison huts hutt hutte huttes hutton hutu huw huxley huy hv hvac hw hwa hwan
hwang hwy hy hyacinth hyacinthe hyatt hybrid hybridation hybride hybrides hybridization hybrids hyde hyderabad hydra
hydrant hydratation hydrate hydrated hydrater hydrating hydration hydraulic hydraulics hydraulique hydrauliques hydre
hydrique hydro hydrocarbon hydrocarbons hydrocarbures hydroelectric hydroelectricite hydroelectrique hydroelectriques
hydrogen hydrogene hydrographic hydrographique hydrology hydrolysis hydrophobic hydropower hydrothermal hydroxide
hydroxy hydroxyl hye hyena hyenas hyene hyenes hyeres hygiene hygienic hygienique hygieniques hyland hyman hymen hymn
hymne hymnes hymns hynes hyo hype hyped hyper hyperactive hyperactivite hyperactivity hyperbole hyperbolic hyperion
hypermarche hypermarches hypersensitivity hyperspace hypertension hypertrophy hyphen hyping hypnose hypnosis hypnotic
hypnotique hypnotized hypo hypocrisie hypocrisy hypocrite hypocrites hypocritical hypoglycemia hypothalamus
hypothecaire hypothecaires hypotheque hypotheques hypothermia hypothermie hypothese hypotheses hypothesis hypothesized
hypothetical hypothetically hypothetique hypothetiques hypothyroidism hypoxia hysterectomy hysteria hysterical
hysterically hysterie hysterique hysteriques hyuk hyun hyundai hyung hz ia iac iaea iago iain iam ian ias ib iba
ibadan ibd iberia iberian iberique ibid ibis ibiza ibm ibn ibra ibrahim ibrahima ibrahimovic ibs ibuprofen ic ica
icann icao icare icarus icc icd ice iceberg icebergs icebreaker iced iceland icelandic iceman ich ichi ici icing icky
icloud ico icon icone icones iconic iconique iconoclaste iconographie iconographique iconography icons icp ics ict icu
icy id ida idaho idc ide idea ideal ideale idealement ideales idealism idealisme idealist idealiste idealistes
idealistic idealized ideally ideals ideas ideaux idee idees idem identical identically identifiable identifiables
identifiant identifiants identification identifie identified identifiee identifiees identifient identifier identifiers
identifies identifiez identify identifying identique identiques identitaire identitaires identite identites identities
identity ideological ideologically ideologie ideologies ideologique ideologiquement ideologiques ideologues ideology
ides idf idiocy idiom idioms idiosyncratic idiot idiote idiotes idiotic idiotie idioties idiots idk idle idlib idling
idly idol idolatry idole idoles idols idris idriss ids idylle idyllic idyllique ie iea iec ied ieee ieme ien iena iep
ier ies if ifa ifc ife iffy ifop ifrs ifs ig iga igbo igf igg iggy ight iglesias igloo ign ignace ignacio ignatius
igneous ignite ignited ignites igniting ignition ignoble ignobles ignominie ignoraient ignorais ignorait ignorance
ignorant ignorante ignorants ignore ignored ignoree ignorees ignorent ignorer ignores ignorez ignoring ignorons igor
igp igpn iguana ih ihs ii iie iii iiie iis iit ik ike ikea ikr il ila ilan ile iles iliad iliade ilk ill illawarra
ille illegal illegale illegalement illegales illegalite illegality illegally illegals illegaux illegitimate illegitime
illegitimes illettre illettres illettrisme illicit illicite illicites illico illimite illimitee illimitees illimites
illinois illisible illiteracy illiterate illness illnesses illogical illogique ills illuminate illuminated illuminates
illuminati illuminating illumination illuminations illumine illuminee illuminer illumines illusion illusions illusoire
illusory illustrant illustrate illustrated illustrates illustrateur illustrateurs illustrating illustration
illustrations illustrative illustrator illustrators illustratrice illustre illustree illustrees illustrent illustrer
illustres illustrious ilo ilot ilots ils ily ilya im ima imac image imaged imagerie imagery images imaginable
imaginables imaginaire imaginaires imaginais imaginait imaginant imaginary imagination imaginations imaginative
imagine imagined imaginee imaginees imaginent imaginer imagines imaginez imaging imagining imaginons imam imams iman
imax imbalance imbalances imbattable imbecile imbeciles imbert imbibe imbued imc imdb imessage imf img imho imitant
imitate imitated imitates imitateur imitating imitation imitations imite imitent imiter imma immaculate immacule
immaculee immanquablement immanuel immaterial immateriel immatriculation immatriculations immatricule immatriculee
immature immatures immaturite immaturity immeasurable immeasurably immediacy immediat immediate immediately
immediatement immediates immediats immense immensely immensement immenses immensite immerge immergee immerger immerse
immersed immersion immersive immeuble immeubles immigrant immigrants immigrated immigration immigre immigree immigres
imminence imminent imminente immiscer immo immobile immobiles immobilier immobiliere immobilieres immobiliers
immobilisation immobilisations immobilise immobiliser immobilisme immobilite immobilized immonde immondes immoral
immorale immoralite immorality immortal immortalise immortaliser immortalite immortality immortalized immortals
immortel immortelle immortels immovable immuable immune immunitaire immunitaires immunite immunity immunization
immunodeficiency immunoglobulin immunology immunotherapy immutable imo imogen imp impact impacte impacted impacter
impactes impactful impacting impacts impair impaired impairment impairments impala impaled imparable impardonnable
imparfait imparfaite impart imparted imparti impartial impartiale impartialite impartiality imparting impassable
impasse impasses impassible impassioned impatiemment impatience impatient impatiente impatiently impatients impayes
impeach impeached impeachment impeccable impeccables impedance impede impeded impediment impediments impeding
impending impenetrable impenetrables impensable imperatif imperatifs imperative imperativement imperatives imperatrice
imperfect imperfection imperfections imperial imperiale imperiales imperialism imperialisme imperialist imperialiste
imperialistes imperiaux imperieuse imperieux imperious imperium impermeable impermeables impersonal impersonate
impersonating impersonation impersonator impersonnel impertinent impervious impetueux impetus impie impitoyable
impitoyables implacable implant implantation implantations implante implanted implantee implantees implanter implantes
implants implausible implement implementation implementations implemented implementer implementing implements
implicate implicated implication implications implicit implicite implicitement implicites implicitly implied implies
impliquait impliquant implique impliquee impliquees impliquent impliquer impliquerait impliques implode implore
implored implorer implosion imply implying impoli impopulaire impopulaires impopularite import importait importance
important importante importantes importantly importants importateur importateurs importation importations importe
imported importee importees importent importer importers importes importing imports importuner imposa imposable
imposables imposait imposant imposante imposantes imposants impose imposed imposee imposees imposent imposer imposera
imposerait imposes imposing imposition impositions impossibilite impossibility impossible impossibles impossibly
imposter imposteur imposteurs impostor imposture impot impotence impotent impots impounded impoverished impr
impractical impraticable imprecis imprecise imprecision impregnable impregnated impregne impregnee impregner
imprenable impress impressed impresses impressing impression impressionable impressionism impressionist impressionnant
impressionnante impressionnantes impressionnants impressionne impressionnee impressionner impressionnes
impressionnisme impressionniste impressionnistes impressions impressive impressively imprevisible imprevisibles
imprevu imprevue imprevues imprevus imprimante imprimantes imprime imprimee imprimees imprimer imprimerie imprimes
imprimeur imprimeurs imprint imprinted imprints imprison imprisoned imprisonment impro improbable improbables
impromptu improper improperly impropre impropriety improv improve improved improvement improvements improves improving
improvisation improvisations improvise improvised improvisee improviser improvises improvising improviste imprudence
imprudent impuissance impuissant impuissante impuissants impulse impulses impulsif impulsion impulsions impulsive
impunement impuni impunite impunity impur impure impuretes impurities impurity imputable imputables impute imputer
imran ims in ina inability inacceptable inacceptables inaccessible inaccessibles inaccuracies inaccuracy inaccurate
inacheve inachevee inactif inactifs inaction inactivated inactivation inactive inactivite inactivity inadapte
inadaptee inadaptes inadequacy inadequate inadmissible inadvertance inadvertent inadvertently inalienable inane
inanimate inanime inapercu inapercue inapercus inapplicable inappropriate inappropriately inapproprie inappropriee
inapte inaptitude inasmuch inattendu inattendue inattendues inattendus inattention inaudible inaugural inaugurale
inaugurated inauguration inaugure inauguree inaugurer inbound inbox inbred inbreeding inc inca incalculable
incandescent incantation incantations incapable incapables incapacitated incapacite incapacity incarcerated
incarceration incarcere incarceres incarnait incarnant incarnate incarnation incarnations incarne incarnee incarnent
incarner incas incase ince incendiaire incendiaires incendiary incendie incendiee incendiees incendier incendies
incense incensed incentive incentives inception incertain incertaine incertaines incertains incertitude incertitudes
incessamment incessant incessante incessantes incessantly incessants incest inceste incestuous inch inchange inchangee
incheon inches incidemment incidence incidences incident incidental incidentally incidents incinerated incineration
incinerator incisif incision incisions incisive incitant incitatif incitation incitations incite incited incitement
incitent inciter incites inciting incivilites incl inclement inclinaison inclinant inclination inclinations incline
inclined inclinee inclinent incliner inclines incluait incluant include included includes including inclue incluent
inclure inclus incluse incluses inclusif inclusion inclusions inclusive inclut incognito incoherence incoherences
incoherent incoherente incolore incombe incombent income incomes incoming incommensurable incomparable incompatibilite
incompatibility incompatible incompatibles incompetence incompetent incompetente incompetents incomplet incomplete
incompletes incomplets incomprehensible incomprehensibles incomprehension incompris inconceivable inconcevable
inconclusive inconditionnel inconditionnelle inconfort inconfortable incongruous inconnu inconnue inconnues inconnus
inconsciemment inconscience inconscient inconsciente inconscients inconsequential inconsiderate inconsistencies
inconsistency inconsistent inconspicuous incontestable incontestablement incontestables inconteste incontinence
incontournable incontournables incontrolable incontrolables inconvenience inconveniences inconvenient inconvenients
incorporate incorporated incorporates incorporating incorporation incorpore incorporee incorporer incorpores incorrect
incorrecte incorrectly increase increased increases increasing increasingly incredible incredibles incredibly
incredule incredulite incredulous increment incremental incrementally increments incriminating incrimine incriminer
incroyable incroyablement incroyables incruste incruster incubated incubateur incubation incubator incubators
inculpation inculpe inculpes inculquer inculte incultes incumbent incumbents incur incurable incurred incurring
incursion incursions ind inde indebted indebtedness indecence indecency indecent indecente indecis indecise indecision
indecisive indeed indefectible indefendable indefensible indefini indefiniment indefinite indefinitely indelebile
indelible indemne indemnes indemnisation indemnise indemniser indemnises indemnite indemnites indemnity indeniable
indeniablement indeniables indentation indented indenture indentured independamment independance independant
independante independantes independantiste independantistes independants independence independent independently
independents indes indescribable indescriptible indesirable indesirables indestructible indeterminate indetermine
indeterminee index indexation indexe indexed indexes indexing indi india indian indiana indianapolis indians indica
indicate indicated indicates indicateur indicateurs indicatif indicating indication indications indicative indicator
indicators indice indices indicible indict indicted indictment indictments indie indiegogo indien indienne indiennes
indiens indies indifferemment indifference indifferent indifferente indifferents indigene indigenes indigenous
indigent indigeste indigestion indignant indignation indigne indignee indignent indigner indignes indignite indigo
indio indiquaient indiquait indiquant indique indiquee indiquees indiquent indiquer indiquera indiques indiquez indira
indirect indirecte indirectement indirectes indirectly indirects indiscipline indiscret indiscretion indiscriminate
indiscriminately indiscutable indispensable indispensables indisponibilite indisponible indisputable indissociable
indissociables indistinct indistinguishable individu individual individualisation individualism individualisme
individualiste individualistic individualite individualites individuality individualized individually individuals
individuel individuelle individuellement individuelles individuels individus indivisible indo indochina indochine
indoctrination indolore indomitable indomptable indonesia indonesian indonesians indonesie indonesien indonesienne
indonesiens indoor indoors indore indra indre indubitablement induce induced induces inducing inducted induction
inductive induire induisent induit induite induites induits indulge indulged indulgence indulgent indulging indument
indus industrial industrialisation industrialised industrialises industrialist industrialists industrialization
industrialized industrie industriel industrielle industrielles industriels industries industrious industry indy
indycar ine inebranlable inebriated inedit inedite inedites inedits ineffective ineffectual inefficace inefficaces
inefficacite inefficiencies inefficiency inefficient inegal inegale inegalee inegales inegalitaire inegalite
inegalites inegaux ineligibilite ineligible ineluctable inept inepties ineptitude inepuisable inequalities inequality
inert inerte inertia inertial inertie ines inescapable inespere inesperee inestimable inevitability inevitable
inevitablement inevitables inevitably inexact inexacte inexactes inexactitudes inexcusable inexistant inexistante
inexistantes inexistants inexistence inexorable inexorablement inexorably inexpensive inexperience inexperienced
inexplicable inexplicables inexplicably inextricably inez inf infact infaillible infallible infame infames infamie
infamous infamy infancy infant infante infanterie infanticide infantile infantiles infantry infants infarction
infarctus infatigable infatuated infatuation infect infecte infected infectee infectees infecter infectes infectieuse
infectieuses infectieux infecting infection infections infectious infects infer inference inferences inferieur
inferieure inferieures inferieurs inferior inferiorite inferiority infernal infernale inferno inferred infertile
infertilite infertility infestation infestations infested infidel infidele infideles infidelite infidelity infidels
infield infighting infiltrate infiltrated infiltrating infiltration infiltrations infiltre infiltrer infiltres infime
infimes infini infinie infinies infiniment infinis infinite infinitely infiniti infinitif infinity infirmary infirme
infirmer infirmerie infirmes infirmier infirmiere infirmieres infirmiers infirmite inflamed inflammable inflammation
inflammatoire inflammatoires inflammatory inflatable inflate inflated inflating inflation inflationary inflechir
inflection inflexible inflexion inflict inflicted inflicting inflige infligeant infligee infligees infliger infliges
inflow inflows influe influence influenced influencee influencent influencer influencers influences influenceurs
influencing influent influente influentes influential influents influenza influer influx info infographic infographics
infographie infondees inform informal informally informant informants informateur informateurs informaticien
informaticiens informatics informatif information informational informations informatique informatiques
informatisation informative informe informed informee informees informel informelle informels informent informer
informes informez informing informs infortune infos infra infraction infractions infranchissable infrared infrarouge
infrarouges infrastructure infrastructures infrequent infrequently infringe infringed infringement infringing infront
infructueuse infructueuses infructueux infuriated infuriating infuse infused infusion infusions ing inge ingenierie
ingenieur ingenieure ingenieurs ingenieuse ingenieux ingeniosite ingenious ingenuity ingerable ingere ingerence
ingerer ingest ingested ingesting ingestion ingham inglewood inglis ingraham ingrained ingram ingrat ingrate
ingratitude ingrats ingredient ingredients ingres ingress ingrid ings inhabit inhabitant inhabitants inhabited
inhabiting inhabits inhabituel inhabituelle inhabituelles inhabituels inhalation inhale inhaled inhaler inhaling
inherent inherente inherentes inherently inherents inherit inheritance inherited inheriting inherits inhibit inhibited
inhibiteur inhibiteurs inhibiting inhibition inhibitions inhibitor inhibitors inhibitory inhibits inhospitable
inhumain inhumaine inhumains inhuman inhumane inhumans inhumation inhume ini iniesta inimaginable inimitable
ininteressant ininterrompue inique iniquite iniquity init initial initiale initialement initiales initially initials
initiate initiated initiates initiateur initiateurs initiating initiation initiatique initiative initiatives initiator
initiaux initie initiee initier inities inject injecte injected injectee injecter injectes injecting injection
injections injector injectors injects injonction injonctions injunction injunctions injure injured injures injuries
injurieux injuring injury injuste injustement injustes injustice injustices injustifie injustifiee ink inked inking
inkling inks inlaid inland inlassablement inlay inlet inline inman inmate inmates inn inna innate inne innee inner
innermost innes inning innings innit innkeeper innocence innocent innocente innocentes innocently innocents innocuite
innocuous innombrables innovant innovante innovantes innovants innovate innovateurs innovating innovation innovations
innovative innovator innovators innove innover inns innuendo innumerable ino inoculation inoffensif inoffensifs
inoffensive inondation inondations inonde inondee inondees inonder inondes inoperable inordinate inorganic inoubliable
inoubliables inoui inouie inox inoxydable inpatient input inputs inquest inquiet inquietait inquietant inquietante
inquietantes inquietants inquiete inquietee inquietent inquieter inquietes inquietez inquiets inquietude inquietudes
inquire inquired inquirer inquires inquiries inquiring inquiry inquisiteur inquisition inquisitive inquisitor inr inra
inria inroads inrocks ins insa insaisissable insalubre insalubres insalubrite insane insanely insanity insatiable
insatisfaction insatisfait inscribed inscription inscriptions inscrire inscris inscrit inscrite inscrites inscrits
inscrivait inscrivant inscrivent inscrivez insect insecte insectes insecticide insecticides insects insecure
insecurite insecurities insecurity insee insemination insense insensee insensible insensibles insensitive
insensitivity inseparable inseparables inserant insere inseree inserees inserer inseres inserez inserm insert inserted
inserting insertion inserts inset inshore inside insider insiders insides insidious insight insightful insights
insigne insignes insignia insignifiant insignifiante insignifiantes insignifiants insignificant insincere insinuating
insinuation insinuations insinue insinuer insipid insipide insist insistait insistance insistant insiste insisted
insistence insistent insister insisting insists insofar insolence insolent insolente insolite insolites insoluble
insolvabilite insolvency insolvent insomnia insomnie insomnies insouciance insouciant insoumis insoumise insoutenable
inspect inspecte inspected inspecter inspecteur inspecteurs inspecting inspection inspections inspector inspectorate
inspectors inspectrice inspira inspirait inspirant inspirante inspiration inspirational inspirations inspire inspired
inspiree inspirees inspirent inspirer inspirera inspires inspirez inspiring inst insta instabilite instability
instable instables instagram install installa installait installant installation installations installe installed
installee installees installent installer installera installes installez installing installment installments installs
instalment instalments instamment instance instances instant instantane instantanee instantanees instantanement
instantaneous instantaneously instantanes instantly instants instar instaurant instauration instaure instauree
instaurer instead instigate instigated instigateur instigating instigation instigator instill instilled instilling
instinct instinctif instinctive instinctively instinctivement instincts instit instituant institue instituee instituer
institut institute instituted institutes instituteur instituteurs instituting institution institutional
institutionalized institutionnel institutionnelle institutionnelles institutionnels institutions instituto
institutrice instituts instruct instructed instructeur instructeurs instructif instructing instruction instructional
instructions instructive instructor instructors instructs instruire instruit instruite instruits instrument
instrumental instrumentale instrumentalisation instrumentals instrumentation instruments insu insubordination
insufferable insufficiency insufficient insufficiently insuffisamment insuffisance insuffisances insuffisant
insuffisante insuffisantes insuffisants insuffler insulaire insulaires insular insulate insulated insulating
insulation insulator insulin insuline insult insultant insulte insulted insultee insultent insulter insultes insulting
insults insupportable insupportables insurance insure insured insurer insurers insurge insurgency insurgent insurgents
insurges insuring insurmontable insurmountable insurrection int intact intacte intactes intacts intake intakes
intangible integer integers integral integrale integralement integrales integralite integrant integrante integrate
integrated integrates integrating integration integrative integre integree integrees integrent integrer integres
integrisme integriste integristes integrite integrity intel intellect intellectual intellectually intellectuals
intellectuel intellectuelle intellectuellement intellectuelles intellectuels intelligemment intelligence intelligences
intelligent intelligente intelligentes intelligently intelligents intelligentsia intelligible intello intellos
intemperies intemporel intenable intend intendance intendant intended intending intends intense intensely intensement
intenses intensif intensification intensifie intensified intensifier intensifies intensifs intensify intensifying
intensite intensities intensity intensive intensively intensives intent intente intentee intenter intention
intentional intentionally intentioned intentionnel intentionnelle intentionnellement intentions intently intents inter
interact interacted interactif interactifs interacting interaction interactions interactive interactives interacts
interagency interagir interagissent intercept intercepte intercepted intercepter intercepting interception
interceptions interceptor intercepts intercession interchange interchangeable interchangeables interchangeably
intercites intercity intercollegiate intercom intercommunal intercommunale intercommunalite intercommunalites
interconnect interconnected interconnection interconnexion intercontinental intercourse intercultural interdependance
interdependence interdependent interdiction interdictions interdire interdis interdisait interdisant
interdisciplinaire interdisciplinary interdisent interdit interdite interdites interdits interessaient interessait
interessant interessante interessantes interessants interesse interessee interessees interessement interessent
interesser interessera interesserait interesses interessez interest interested interesting interestingly interests
interet interets interface interfaces interfaith interfere interfered interference interferences interferer interferes
interfering interferon intergalactic intergalactique intergenerational intergovernmental interieur interieure
interieurement interieures interieurs interim interimaire interimaires interior interiors interleukin interlocking
interlocuteur interlocuteurs interlude intermarche intermede intermediaire intermediaires intermediaries intermediary
intermediate intermediates interment interminable interminables interministeriel interministerielle intermission
intermittence intermittent intermittente intermittently intermittents intern internal internalized internally internat
international internationale internationalement internationales internationalisation internationally internationals
internationaux internaute internautes interne interned internement interner internes internet internets internment
interns internship internships interoperabilite interoperability interpellation interpellations interpelle interpellee
interpellent interpeller interpelles interpersonal interphone interplanetary interplay interpol interpolation
interpose interposer interpret interpretant interpretation interpretations interprete interpreted interpretee
interpretees interpretent interpreter interpreters interpretes interpreting interpretive interprets interprofessionnel
interracial interred interrelated interrogate interrogated interrogating interrogation interrogations interrogatoire
interrogatoires interroge interrogeait interrogeant interrogee interrogees interrogent interroger interroges
interrompre interrompt interrompu interrompue interrompues interrompus interrupt interrupted interrupteur interrupting
interruption interruptions interrupts intersaison intersect intersecting intersection intersections intersects
intersex interspersed interstate interstellaire interstellar interstitial intersyndicale intertwined interval
intervalle intervalles intervals intervenait intervenant intervenants intervene intervened intervenes intervening
intervenir intervention interventionnisme interventions intervenu intervenue intervenues intervenus interviendra
intervienne interviennent interviens intervient interview interviewe interviewed interviewee interviewees interviewer
interviewers interviewing interviews intervint interwoven intestin intestinal intestinale intestinaux intestine
intestines intestins intifada intimacy intimate intimately intime intimement intimes intimidant intimidate intimidated
intimidating intimidation intimide intimider intimiste intimite intitule intitulee intitules intl into intolerable
intolerables intolerance intolerant intolerants intonation intouchable intouchables intox intoxicated intoxicating
intoxication intoxications intra intracellular intracranial intractable intraitable intramural intransigeance
intransigeant intrants intraveineuse intravenous intrepid intrepide intricacies intricate intricately intrigant
intrigante intrigue intrigued intrigues intriguing intrinseque intrinsequement intrinseques intrinsic intrinsically
intro introduce introduced introduces introducing introduction introductions introductory introduire introduisant
introduisent introduisit introduit introduite introduites introduits intronisation intronise introspection
introspective introuvable introuvables introvert introverted introverts intrude intruder intruders intruding intrus
intrusion intrusions intrusive intuitif intuition intuitions intuitive intuitively intuitivement inuit inuits
inundated inutile inutilement inutiles inutilisable inutilisables inutilite inv invade invaded invader invaders
invades invading invaincu invaincue invalid invalidate invalidated invalide invalider invalides invalidite invaluable
invariablement invariably invariant invasion invasions invasive invasives invectives invendus invent inventa
inventaire inventaires inventant invente invented inventee inventees inventent inventer inventes inventeur inventeurs
inventif inventing invention inventions inventive inventivite inventor inventories inventors inventory invents
inverness inverse inversee inversely inversement inverser inverses inversion inversions invert invertebrate
invertebrates invertebres inverted inverter invest invested investi investie investies investigate investigated
investigates investigating investigation investigations investigative investigator investigators investing investir
investis investissant investissement investissements investissent investisseur investisseurs investit investiture
investment investments investor investors invests invigorating invincibilite invincible invincibles inviolable
invisibilite invisibility invisible invisibles invita invitait invitant invitation invitational invitations invite
invited invitee invitees invitent inviter invitera invites invitez inviting invitons invivable invocation invoice
invoices invoke invoked invokes invoking involontaire involontairement involontaires involuntarily involuntary involve
involved involvement involves involving invoquant invoque invoquee invoquent invoquer invoques invraisemblable
invulnerable inward inwardly inwards io ioc iode iodine iom ion iona ionesco ionic ionique ionization ionizing ions
ios iot iota iowa ip ipa ipad ipads ipc ipcc iphone iphones ipl iplayer ipo ipod ips ipsos ipswich iq iqbal ir ira
irai iraient irais irait irak irakien irakienne irakiennes irakiens iran iranian iranians iranien iranienne iraniennes
iraniens iraq iraqi iraqis iras irate irb irc ire ireland irene irenee irez iridescent iridium irina iris irish
irishman irked irl irlandais irlandaise irlandaises irlande irm irma iron ironclad ironed ironic ironically ironie
ironing ironique ironiquement ironiques ironise ironman irons iront irony iroquois irradiated irradiation irrational
irrationnel irrationnelle irrealisable irrealiste irrecevable irreconcilable irreducible irreductible irreductibles
irreel irrefutable irregular irregularite irregularites irregularities irregularly irregulier irreguliere irregulieres
irreguliers irrelevant irremediable irremediablement irremplacable irreparable irreplaceable irreprochable
irreprochables irresistible irrespect irrespective irrespectueux irresponsabilite irresponsable irresponsables
irresponsibility irresponsible irreverent irreversible irreversibles irrevocable irrevocably irrigated irrigation
irritability irritable irritant irritate irritated irritates irritating irritation irrite irriter irruption irs irvin
irvine irving irwin is isa isaac isaacs isabel isabella isabelle isaiah isaie isbn isc ischemia ischemic isd ise isere
isf ish ishmael isi isidore isil isis isla islam islamabad islamic islamique islamiques islamisation islamism
islamisme islamist islamiste islamistes islamists islamo islamophobe islamophobes islamophobia islamophobie island
islandais islandaise islande islander islanders islands isle isles islet islets islington ism ismael ismail isn isnt
iso isobel isola isolant isolate isolated isolates isolating isolation isole isolee isolees isolement isoler isoles
isometric isotope isotopes isotopic isp isps israel israeli israelien israelienne israeliennes israeliens israelis
israelite israelites israelo iss issa issn issu issuance issue issued issuer issuers issues issuing issus issy ist
istanbul isthme isthmus istres isu it ita italia italian italians italic italics italie italien italienne italiennes
italiens italique italo italy itc itch itching itchy ite itele item items iteration iterations iterative ithaca
itineraire itineraires itinerance itinerant itinerante itinerants itineraries itinerary itis itll ito its itself itt
itu itunes itv iu iut iv ivan ivanka ivanov ive iver iverson ives ivey ivf ivg ivo ivoire ivoirien ivoirienne
ivoiriens ivor ivory ivre ivres ivresse ivrogne ivry ivy iw iwo ix ixe ixelles iz izzy ja jab jabbar jabs jac jace
jacent jacente jacents jacinto jack jackal jackass jacked jacket jackets jackie jacking jackman jackpot jacks jackson
jacksonville jacky jacob jacobi jacobins jacobs jacobsen jacobson jacoby jacquard jacqueline jacques jacquet jacqui
jacquot jacuzzi jada jade jaded jaden jadis jadot jae jaeger jafar jaffa jaffe jag jagged jagger jags jaguar jaguars
jah jai jail jailbreak jailed jaillir jaillit jails jaime jain jaipur jak jakarta jake jakob jal jalan jalen jalons
jalouse jalousement jalouses jalousie jaloux jam jama jamaica jamaicain jamaican jamaicans jamaique jamais jamal jambe
jambes jambon jambons jamboree jameis jamel james jameson jamestown jamie jamieson jamison jammed jammer jamming jammu
jams jan jana janata jane janeiro janelle janet jang janice janie janine janis janitor janitors jansen janssen jantes
january janus janv janvier jap japan japanese japon japonais japonaise japonaises jaquette jar jardim jardin jardinage
jardine jardinier jardiniers jardins jared jargon jarre jarrett jarring jarrod jarry jars jarvis jas jaser jasmin
jasmine jason jasper jauge jauger jaunatre jaundice jaune jaunes jaures java javascript javed javel javelin javelot
javi javier jaw jawad jawbone jaws jax jay jaya jayden jayne jays jayson jazeera jazz jazzy jb jbl jc jcp jd jdd jdm
jdr je jealous jealously jealousy jean jeanette jeanie jeanine jeanne jeannette jeannie jeannot jeans jeb jed jeddah
jedi jee jeep jeeps jeeves jeez jeff jefferies jefferson jeffery jeffrey jeffries jehan jehovah jeju jekyll jelena
jello jelly jellyfish jem jemima jen jena jenifer jenkins jenn jenna jenner jenni jennie jennifer jennings jenny jens
jensen jenson jeon jeong jeopardize jeopardized jeopardizing jeopardy jer jeremiah jeremie jeremy jericho jerk jerked
jerking jerks jerky jermaine jerome jerry jersey jerseys jerusalem jervis jess jesse jessica jessie jessup jest jester
jesuit jesuite jesuites jesuits jesus jet jeta jetable jetables jetaient jetais jetait jetant jete jetee jetees jeter
jetes jetez jethro jeton jetons jetpack jets jett jetta jette jettent jetter jettes jetty jeu jeudi jeudis jeun jeune
jeuner jeunes jeunesse jeunesses jeux jew jewel jeweler jewelers jewell jeweller jewellers jewellery jewelry jewels
jewish jewry jews jezebel jf jfc jfk jg jh ji jia jian jiang jiangsu jib jie jiffy jig jiggle jigsaw jihad jihadi
jihadis jihadist jihadiste jihadistes jihadists jill jillian jim jima jimbo jimenez jimi jimmie jimmy jin jing jingle
jingles jinnah jinping jinx jitsu jitters jittery jiu jive jizz jj jk jl jlm jm jme jn jnr jo joachim joaillerie
joaillier joakim joan joanna joanne joao joaquin job jobless jobs jocelyn jocelyne jock jockey jockeys jocks joconde
jodi jodie jody joe joel joelle joes joey joffre joffrey jog jogger joggers jogging joh johan johann johanna johanne
johannes johannesburg johansen johansson john johnathan johnnie johnny johns johnson johnston johnstone johnstown joie
joies joignable joignant joignent joignez join joindre joined joiner joining joins joint jointe jointes jointly joints
joinville jojo joke joked joker jokers jokes joking jokingly joli jolie jolies joliet joliette joliment jolis jolla
jolly jolt joly jon jonah jonas jonathan jonathon jonc jonction jones jong jongle jongler joni jonny jonquiere joo
joon joplin jor jordan jordanian jordanie jordans jordi jordy jorge jorgensen joris jos jose josee josef josep joseph
josephe josephine josephus josette josh joshi joshua josiah josiane josie jospin joss josse josue jot jou joua jouable
jouaient jouais jouait jouant joubert joue jouee jouees jouent jouer jouera jouerai jouerait joueront joues jouet
jouets joueur joueurs joueuse joueuses jouez joug joui jouir jouis jouissait jouissance jouissant jouissent jouissif
jouit joujou jouons jour jourdain jourdan journ journal journaleux journalier journaliere journalieres journaliers
journalism journalisme journalist journaliste journalistes journalistic journalistique journalistiques journalists
journals journaux journee journees journey journeyed journeyman journeys jours joute joutes jouvence jouxte jouy jovi
jovial joy joyau joyaux joyce joyeuse joyeusement joyeuses joyeux joyful joyfully joyner joyous joys joystick jp jpeg
jpense jpg jpl jpmorgan jpn jquery jr js jsais jsk json jss jsuis jt jte ju juan juanita juarez juba jubile jubilee
jud juda judah judaism judaisme judas judd jude judea judee judeo judge judged judgement judgemental judgements judges
judging judgment judgmental judgments judi judiciaire judiciaires judicial judiciary judicieuse judicieusement
judicieux judicious judith judo judoka judson judy jug juge jugeaient jugeait jugeant jugee jugees jugement jugements
jugent jugeons juger jugera juges jugez juggernaut juggle juggling jugs jugular juice juices juicing juicy juif juifs
juil juillet juilliard juin juive juives juju juke jukebox jul jules julia julian juliana julianne julie julien
julienne juliet juliette julio julius julliard jullien july jumble jumbled jumbo jumeau jumeaux jumelage jumelle
jumelles jument juments jump jumped jumper jumpers jumpin jumping jumps jumpsuit jumpy jun juncker junction junctions
juncture june juneau jung jungle jungles junior juniors juniper junk junkie junkies junkyard juno junta junte jupe
jupes jupiter jupon jupons juppe jura jurassic jurassique jure juree jurent jurer jures jurez jurgen juridiction
juridictionnelle juridictions juridique juridiquement juridiques juries juris jurisdiction jurisdictional
jurisdictions jurisprudence jurist juriste juristes jurists jurons juror jurors jury jurys jus jusqu jusque jussieu
just juste justement justes justesse justice justices justiciable justiciables justicier justiciers justifiable
justifiably justifiait justifiant justificatif justificatifs justification justifications justificatives justifie
justified justifiee justifiees justifient justifier justifierait justifies justifiez justify justifying justin justine
justinian justinien justly jute juteuse juteux juve juvenile juveniles juventus juvisy juxtaposed juxtaposition jv
jvais jw ka kaamelott kabila kabir kaboul kabul kabyle kabyles kabylie kader kadhafi kaduna kaepernick kafka kagame
kagan kagawa kahn kai kaine kaiser kaitlyn kaka kaki kal kala kalachnikov kalamazoo kale kaleidoscope kali kam kama
kamal kamala kamara kamel kami kamikaze kamikazes kampala kampf kan kana kandahar kandi kane kang kangaroo kangaroos
kangourou kanji kannada kano kanpur kansas kant kante kanye kao kap kaplan kapoor kappa kar kara karachi karan karaoke
karate kardashian kardashians kareem karel karen kari karim karin karina karine karl karla karlsruhe karlsson karma
karnataka karp kart karting karzai kasey kashmir kashmiri kasich kasper kass kat kata katana katanga katarina kate
katerina kath katharine katherine kathleen kathmandu kathryn kathy katia katie katniss kato katrina katy katya katz
kauai kauffman kaufman kaufmann kaur kavanagh kavanaugh kawasaki kawhi kay kaya kayak kayaking kaye kayla kaz kazakh
kazakhstan kazan kb kbs kc kcal kd kda kde ke kean keane keanu kearney kearns keating keaton keats kebab kebabs kee
keegan keel keeler keen keenan keene keenly keep keeper keepers keepin keeping keeps keg kegs kei keir keira keita
keith kejriwal kel kell keller kelley kelli kellie kellogg kelly kelowna kelp kelsey kelso kelvin kemal kemp kemper
ken kendal kendall kendra kendrick kenji kenmore kennedy kennel kennels kenneth kenney kenny kenobi kenosha kensington
kent kenton kentucky kenwood kenya kenyan kenyans kenyatta kenyon kenzo keogh kepler kept ker kerala keri kermesse
kermit kern kernel kernels kerosene kerr kerri kerrigan kerry kershaw kesha kessel kessler ketamine ketchup keto
ketone ketones kettering kettle keufs kev kevin kevlar kew key keyboard keyboards keychain keyed keyes keyhole keynes
keynesian keynote keypad keys keystone keyword keywords kf kfc kg kgb kh khadir khaki khaled khalid khalifa khalil
khamenei khan khanna kharkiv khartoum khloe khmer khmers khomeini khomri khorasan khrouchtchev khrushchev khyber khz
ki kia kibbutz kick kickass kickback kickbacks kickboxing kicked kicker kickers kickin kicking kickoff kicks kickstart
kickstarter kid kidal kidd kiddie kiddies kidding kiddo kiddos kidman kidnap kidnappe kidnapped kidnapper kidnappers
kidnapping kidnappings kidney kidneys kids kiefer kiel kieran kierkegaard kiev kif kiff kiffe kiffer kigali kik kiki
kiko kil kilda kildare kilimanjaro kilkenny kill killed killer killers killian killin killing killings kills
kilmarnock kiln kilns kilo kilogram kilogramme kilogrammes kilograms kilometer kilometers kilometrage kilometre
kilometres kilometrique kilos kilowatt kilt kim kimball kimber kimberley kimberly kimchi kimi kimmel kimmy kimono
kimura kin kinase kincaid kind kinda kinder kindergarten kindest kindle kindly kindness kindred kinds kine kinect
kinesitherapeute kinetic kinetics king kingdom kingdoms kingfisher kingman kingpin kings kingsbury kingship kingsley
kingston kink kinks kinky kinney kino kinsey kinshasa kinship kinsman kiosk kiosks kiosque kiosques kip kipling kippa
kippour kippur kira kiran kirby kirchner kirghizistan kiri kirin kirk kirkland kirkpatrick kirkwood kirsten kirsty
kiss kissed kisser kisses kissing kissinger kit kita kitchen kitchener kitchens kite kites kits kitsch kitt kitten
kittens kitties kitts kitty kivu kiwi kiwis kj kjv kk kkk kkr kl klamath klan klaus klaxon klaxons klay kleber kleenex
klein kline klinger klingon klm klopp klux km kmart kms kmt kn knack knackered knapp knee kneel kneeling knees knelt
knesset knew knick knickers knicks knife knight knighted knighthood knightley knights knit knitted knitting knives
knob knobs knock knockdown knocked knocking knockout knockouts knocks knoll knopf knot knots knotted know knowing
knowingly knowledge knowledgeable knowles known knows knox knoxville knuckle knuckles ko koala koalas kobayashi kobe
koch kochi kodak kodi kodiak koenig kofi koh kohl kohler kohli kohn koi kojima kok koko kol kolkata kombat komodo kon
kona konami kone kong konrad konstantin koo kook kool kor koran korea korean koreans korn korra kors kos koscielny
kosher kosovo kota kouchner kourou kourtney kowalski koweit kowloon kp kpa kpmg kpop kr krach kraft kraken krakow
kramer kraus krause krauss kravitz krebs kremlin krieger kris krishna krista kristen kristi kristian kristin kristina
kristine kristy kroger kroner kronos kroos krueger kruger krugman krusty krypton kryptonite krystal ks kt ktm ku kuala
kuan kubo kubrick kudos kuhn kumar kun kung kunis kunming kuo kurde kurdes kurdish kurdistan kurds kuroda kurt kurtz
kurzawa kush kushner kutcher kuwait kuwaiti kv kw kwame kwan kwang kwh kwon ky kya kyi kyiv kyle kylian kylie kyo
kyoto kyra kyrgyz kyrgyzstan kyrie kyste kyu kyung kyushu la laa lab laban labbe labeaume label labeled labeling
labelle labelled labelling labellise labels labeur labia labo labor laboratoire laboratoires laboratories laboratory
laborde labored laborer laborers laborieuse laborieuses laborieux laborious labors labos labour laboured labourer
labourers laboureur labours labrador labs labyrinth labyrinthe lac lacan lacazette lace laced lacerations laces lacet
lacets lacey lacha lachaise lachait lachant lache lachee lachement lachent lacher lachera lacherai laches lachete
lachez lachine lachlan lack lacked lackey lacking lackluster lacks lacombe lacoste lacquer lacroix lacrosse
lacrymogene lacrymogenes lacs lactate lactation lactee lactic lactique lactose lacune lacunes lacy lad lada ladd
ladder ladders laden ladies ladite ladle lads lady ladybug laetitia lafarge lafayette laffitte laffont lafleur lafon
lafont lafontaine lag lagarde lagardere lager lagged lagging lagi lago lagon lagoon lagoons lagos lagrange lags
laguardia laguna lagune lagunes lah lahore lai laic laicite laics laid laide laides laideur laids laila lain laine
laines laing laique laiques lair laird lais laissa laissaient laissais laissait laissant laisse laissee laissees
laissent laisser laissera laisserai laisseraient laisserais laisserait laisserons laisseront laisses laissez laissons
lait laiterie laitier laitiere laitieres laitiers laiton laits laitue laity lake lakeland laker lakers lakes lakeshore
lakeside lakeview lakewood lakh lakhs lakota lakshmi lal lala lalande lallana lalonde lam lama lamar lamartine lamas
lamb lambda lambeaux lambert lambeth lamborghini lambris lambs lame lamelles lament lamentable lamentablement
lamentations lamented lamenter lamenting laments lames laminate laminated lamine lamont lamothe lamotte lamour lamp
lampadaire lampadaires lampard lampe lampes lamps lamy lan lana lanarkshire lanaudiere lanca lancaient lancait lancant
lancashire lancaster lance lancee lancees lancelot lancement lancements lancent lancer lancera lancers lances lancet
lanceur lanceurs lancez lancons land landais landau lande landed lander landers landes landfall landfill landfills
landing landings landis landlady landline landlocked landlord landlords landmark landmarks lando landon landowner
landowners landry lands landscape landscaped landscapes landscaping landslide landslides lane lanes lang langage
langages langdon lange langer langevin langford langley langlois langres langston language languages langue languedoc
langues lanier lanieres lanka lankan lanky lannion lannister lans lansdowne lansing lanta lantern lanterne lanternes
lanterns lanyard lao laon laos lap lapd lapel lapidaire lapidation lapierre lapin lapins lapis laplace lapland
lapointe laponie laporte lapped lapping laps lapse lapsed lapses lapsus laptop laptops laquais laque laquelle lar lara
laramie larbi larceny larcher lard lardons laredo largage large largely largement larger larges largesses largest
largeur largo largue larguer larissa lark larkin larme larmes laroche larose larousse larry lars larsen larson larsson
larva larvae larval larve larves larynx larzac las lasagna lasagnes lasalle lascaux laser lasers lash lashed lashes
lashing lass lassalle lassant lasse lassee lasser lasserre lassie lassitude lasso last lasted lasting lastly lasts lat
latch latched late lately latence latency latent latente later lateral laterale lateralement laterales laterally
lateraux latest latex latham lathe lather latif latimer latin latina latine latines latino latinos latins latitude
latitudes latour latran latrines latte latter latterly lattes lattice latvia latvian lau laudable laude lauded lauder
lauderdale lauer laugh laughable laughed laughing laughlin laughs laughter launay launceston launch launched launcher
launchers launches launching launchpad launder laundered laundering laundromat laundry laura laure laureat laureate
laureats laurel laurels lauren laurence laurens laurent laurentides laurette laurie laurier lauriers lausanne lautner
lautre lautrec lauzon lava lavabo lavage laval lavallee lavallois lavande lavant lavatory lave lavee lavement lavender
lavent laver lavergne laverie laverne laves laveur lavez lavezzi lavigne lavinia lavis lavish lavishly lavoie lavoir
lavoisier lavrov law lawful lawfully lawler lawless lawlessness lawmaker lawmakers lawn lawnmower lawns lawrence
lawrie laws lawson lawsuit lawsuits lawton lawyer lawyers lax laxative laxatives laxisme laxiste lay laye layer
layered layering layers laying layla layman layoff layoffs layout layouts layover lays layton layup lazar lazare
lazarus lazer lazily laziness lazio lazy lb lbc lbj lbs lc lcd lci lcp lcr lcs ld ldh ldl ldp lds le lea leach
leaching lead leaded leader leaderboard leaders leadership leading leadoff leads leaf leaflet leaflets leafs leafy
league leagues leah leahy leak leakage leaked leaking leaks leaky lean leandre leaned leaner leaning leanings leanne
leans leap leaped leaping leaps leapt lear learn learned learner learners learning learns learnt leary lease leased
leases leash leasing least leather leathers leave leaved leavenworth leavers leaves leaving leavitt lebanese lebanon
lebeau lebel leblanc lebon leboncoin lebowski lebron lebrun leche lecher leclerc leclercq lecomte lecon lecons leconte
lecteur lecteurs lectorat lectrice lectrices lecture lectured lecturer lecturers lectures lecturing led ledge ledger
ledges ledit ledoux leds leduc lee leech leeches leed leeds leek leeks leela lees leesburg leeward leeway lefebvre
lefevre lefort left lefties leftist leftists leftover leftovers lefty leg legacies legacy legal legale legalement
legales legalisation legalise legaliser legalite legality legalization legalize legalized legalizing legally legat
legault legaux legend legendaire legendaires legendary legende legendes legendre legends leger legere legerement
legeres legerete legers legged legging leggings legible legiferer legion legionnaire legionnaires legions legislate
legislated legislateur legislateurs legislatif legislatifs legislation legislations legislative legislatives
legislator legislators legislature legislatures legiste legistes legit legitimacy legitimate legitimately legitimation
legitime legitimement legitimer legitimes legitimite legitimize lego legos legrand legs legue leguer legume legumes
legumineuses lehigh lehman lehmann lei leia leibniz leica leicester leicestershire leiden leif leigh leighton leila
leinster leipzig leisure leisurely leith leitmotiv lejeune leland lellouche lelouch leloup lem lemaire lemaitre leman
lemay lemercier lemieux lemma lemme lemoine lemon lemonade lemons len lena lend lendemain lendemains lender lenders
lending lends lenglet length lengthen lengthened lengthening lengths lengthy leniency lenient lenin lenine leningrad
leninist lennie lennon lennox lenny leno lenoir lenovo lenox lens lenses lensois lent lente lentement lentes lenteur
lentil lentille lentilles lentils lents leo leon leona leonard leonardo leonce leone leonid leonidas leonie leopard
leopards leopold lepage lepen leper lepine lepre leprechaun lepreux leprosy lequel ler lerner leroux leroy les lesage
lesbian lesbians lesbien lesbienne lesbiennes lescure lesdites lesdits lese leses lesion lesions lesley leslie lesnar
lesotho lesquelles lesquels less lessard lessen lessened lessening lessens lesser lessing lessive lesson lessons lest
lester let letale letdown lethal lethargic lethargie lethargy leto lets letter lettered lettering letterman letters
letting letton lettonie lettre lettres lettuce leu leucemie leukaemia leukemia leung leur leurre leurrer leurres leurs
lev leva levage levain levait levallois levant levante levasseur leve levee levees level leveled leveling levelled
levelling levels levent lever levera leverage leveraged leveraging leverkusen levers leves leveson levesque levez levi
leviathan levied levier leviers levies levin levine levinson levis leviticus levitt levre levres levrette levure
levures levy lew lewandowski lewd lewes lewin lewinsky lewis lewisham lewiston lex lexi lexical lexicon lexie
lexington lexique lexus ley leyde leyland leyte lez lezard lezards lf lfi lfp lg lga lgbt lgbtq lgv lh lhasa lhc
lhistoire lhjmq lhomme li lia liabilities liability liable liaison liaisons liam lian liane liang liant liao liar
liars liasse liasses lib liban libanais libanaise libanaises libby libe libel libelle libellule liber liberal liberale
liberales liberalisation liberalism liberalisme liberalization liberally liberals liberant liberate liberated
liberateur liberating liberation liberator liberaux libere liberee liberees liberent liberer liberes liberez liberia
liberian libertaire libertaires libertarian libertarians liberte libertes liberticide liberties libertin libertinage
libertine libertins liberty libido libourne libra libraire libraires librairie librairies librarian librarians
libraries library libre librement libres libretto libreville libri libs libya libyan libye libyen libyenne libyens lic
lice licence licences licencie licenciee licenciement licenciements licencier licencies license licensed licensee
licensees licenses licensing licensure lichen lichfield licite lick licked licking licks licorice licorne licornes
licra lid lidar liddell lidl lido lids lie lieberman liechtenstein lied liee liees liege liegeois liegeoise lien liens
lient lier lierre lies liesse lieu lieues lieutenant lieutenants lieux lievre lievres life lifeblood lifeboat
lifeboats lifecycle lifeguard lifeguards lifeless lifelike lifeline lifelong lifes lifesaver lifesaving lifespan
lifestyle lifestyles lifetime lifetimes lift lifted lifter lifting liftoff lifts liga ligament ligaments ligand
ligands ligature light lightbulb lighted lighten lightening lighter lighters lightest lightfoot lighthearted
lighthouse lighthouses lighting lightly lightness lightning lightroom lights lightsaber lightweight lignage ligne
lignee lignees lignes ligote ligue ligues ligure lik likable like likeable liked likelihood likely likened likeness
likes likewise liking lil lila lilac lilas lili lilian liliane lilies lilith lillard lille lillian lillie lillois
lilloise lilly lilo lily lim lima limace limaces limb limbaugh limbe limbes limbo limbourg limbs lime limelight
limerick limes limestone limit limitait limitant limitation limitations limite limited limitee limitees limitent
limiter limites limiting limitless limitrophe limitrophes limits limo limoge limogeage limoges limon limonade limousin
limousine limp limpide limping lin lina linceul lincoln lincolnshire lind linda lindbergh linde linden lindley lindsay
lindsey lindy line lineage lineages lineaire lineaires linear linearly linebacker linebackers lined lineman linemen
linen linens liner liners lines lineup lineups ling lingard linge linger lingered lingerie lingering lingers lingettes
lingo lingots lingua lingual linguist linguiste linguistes linguistic linguistically linguistics linguistique
linguistiques linguists lining linings link linkage linkages linked linkedin linkin linking links linky linn linnaeus
linne lino lint linton linus linux lion lionel lioness lionne lions lionsgate lip lipid lipides lipids lipoprotein
lipped lips lipstick lipsticks lipton liquefie liquefied liqueur liqueurs liquid liquidate liquidated liquidateur
liquidation liquide liquider liquides liquidite liquidites liquidity liquids liquor lira lirai lire lires liront lis
lisa lisais lisait lisant lisbon lisbonne lise lisee lisent lisette liseuse lisez lisibilite lisible lisibles lisiere
lisieux lisle lisons lisp lissage lisse lisser lisses list liste listed listen listened listener listeners listening
listens lister listes listing listings liston lists liszt lit litanie litany litchfield lite litecoin liter literacy
literal literally literary literate literature literie liters lithium lithographie lithography lithuania lithuanian
litiere litigation litige litiges litigieux litmus litre litres lits litt litter litteraire litteraires litteral
litterale litteralement litterature litteratures littered littering litters little littlest littleton littoral
littorale littoraux lituanie liturgical liturgie liturgique liturgiques liturgy liu liv livable live lived livelihood
livelihoods lively liver livermore liverpool livers livery lives livestock livestream livia livid livin living
livingston livingstone livourne livraison livraisons livrait livrant livre livree livrees livrent livrer livrera
livres livret livrets livreur livreurs livy liz liza lizard lizards lizzie lizzy lj lk ll llama llamas llc llewellyn
lloris lloyd lloyds llp lls lm lma lmao lmfao lms ln lng lnh lnp lo loa load loaded loader loaders loading loads loaf
loafers loan loaned loaning loans loath loathe loathed loathing loathsome loaves lob lobbied lobbies lobby lobbying
lobbyist lobbyiste lobbyistes lobbyists lobbys lobe lobes lobo lobos lobster lobsters loc loca local locale localement
locales localisation localisations localise localised localisee localisees localiser localises localite localites
localities locality localization localized locally locals locataire locataires locate located locates locatif locatifs
locating location locations locative locatives locator locaux loch loci lock lockdown locke locked locker lockers
locket lockhart lockheed locking lockout locks locksmith lockwood loco locomotion locomotive locomotives locus locust
locusts locuteur locuteurs locution lod lode lodge lodged lodges lodging lodgings loeb loft lofts loftus lofty log
logan logarithmic loge logee logees logement logements logent loger loges logged loggers logging logic logical
logically logiciel logicielle logiciels login logique logiquement logiques logis logistic logistical logistics
logistique logistiques logitech logo logos logs lohan loi loic loin loing loins lointain lointaine lointaines
lointains loir loire loiret lois loiseau loisir loisirs loitering lok loki lol lola lolita lollipop lolly lolo loma
lomax lombaire lombaires lombard lombardi lombardie lombards lome lomond lon london londonderry londoners londonien
londonienne londoniens londres lone loneliness lonely loner lonesome long longchamp longe longeant longed longer
longest longevite longevity longfellow longhorn longhorns longing longitude longitudinal longitudinale longman longs
longstanding longtemps longterm longtime longue longuement longues longuet longueuil longueur longueurs longueville
longwy lonnie lons lonsdale loo look lookalike looked lookin looking lookout looks lookup loom loomed looming loomis
looms loon looney loony loop looped loophole loopholes looping loops loopy loos loose loosely loosen loosened
loosening looser loosing loot looted looters looting lop lope lopes lopez lopsided lor lord lorde lords lordship lore
loren lorena lorenz lorenzo loretta lorette lori lorie lorient loris lorna lorne lorrain lorraine lorrains lorries
lorry lors lorsqu lorsque los losange losc lose loser losers loses losing loss losses lossless lost lot loterie
lothaire lothian loti lotion lotions lotissement lotissements loto lots lott lotta lotte lotteries lottery lottie
lotto lotus lou louable louait louange louanges louant loubet louboutin louche louches loud louder loudest loudly
loudness loudoun loudspeaker loudspeakers loue louee louees louent louer loues loueur louez loufoque loufoques lough
loughborough louie louis louisa louise louisiana louisiane louisville loulou loulous lounge lounges lounging loup
loupe louper loupes loups lourd lourde lourdement lourdes lourdeur lourds lousy loutre louvain louve louviere louvois
louvre lovable lovato love loveable lovecraft loved lovejoy lovelace loveless loveliest lovell lovely lover lovers
loves lovett lovey lovin loving lovingly low lowe lowell lower lowercase lowered lowering lowers lowery lowes lowest
lowkey lowland lowlands lowly lowndes lowry lows lox loy loyal loyale loyalist loyalistes loyalists loyalties loyalty
loyaute loyaux loyer loyers loyola lozere lp lpg lpga lps lr lrem lrt ls lsd lse lst lsu lt ltc ltd lte lts ltte lu
lua lubbock lube luberon lubie lubricant lubricants lubrication lubrifiant lubumbashi luc luca lucan lucarne lucas
lucasfilm luce lucerne lucette lucia lucian luciano lucid lucide lucides lucidite lucie lucien lucienne lucifer lucile
lucille lucinda lucio lucioles lucius luck luckier luckiest luckily lucknow lucky lucon lucratif lucrative lucrece
lucy ludicrous ludique ludiques ludivine ludlow ludo ludovic ludwig lue lues lueur lueurs luffy lufthansa luftwaffe
lug lugano luge luggage lugs lugubre lui luigi luis luisa luisant luiz luka lukaku lukas luke lukewarm lula lull
lullaby lulu lumbar lumber lumbering lumberjack lumen lumia lumiere lumieres luminaire luminaires luminaries lumineuse
lumineuses lumineux luminosite luminosity luminous lump lumped lumps lumpur lumpy lumumba lun luna lunacy lunaire
lunaires lunar lunatic lunatics lunatique lunch lunchbox luncheon lunches lunchtime lund lundi lundis lundy lune lunel
lunes lunette lunettes luneville lung lunge lungs luo lupe lupin lupita lupus lurch lure lured lures lurette lurid
luring lurk lurking lurks lus lusaka luscious lush lust luster lustful lustre lustres lustrous lusty lut lute luth
luther lutheran luthor lutin lutins luton luttait luttant lutte luttent lutter luttes lutteur lutteurs lutz luv lux
luxe luxembourg luxembourgeois luxembourgeoise luxor luxueuse luxueuses luxueux luxure luxuriante luxuries luxurious
luxury luy luz luzerne luzon lv lviv lvl lvmh lw lx ly lybie lycee lyceen lyceenne lyceennes lyceens lycees lyceum
lycra lydia lydie lye lyft lyin lying lyle lyman lyme lymph lymphatic lymphatique lymphocytes lymphoma lymphome lyn
lynch lynchage lynchburg lynched lyncher lynching lynda lyndon lyne lynette lynn lynne lynx lyon lyonnais lyonnaise
lyonnaises lyons lyra lyre lyric lyrical lyrically lyricist lyrics lyrique lyriques lyrisme lys lysine lz ma maa
maastricht mabel mac macabre macao macaron macaroni macarons macarthur macau macaulay macbeth macbook macclesfield
macdo macdonald mace macedoine macedonia macedonian macedonien macedoniens maceration macfarlane macgregor mach macha
machado mache macher machete machette machiavel machiavelique machiavelli machin machina machination machinations
machine machined machinerie machinery machines machining machinist machinists machins macho machoire machoires
macintosh macintyre mack mackay mackenzie mackerel mackey mackie mackinnon mackintosh macklemore macky maclean macleod
macmillan macon maconnerie maconnique maconniques macons macos macpherson macquarie macrae macro macroeconomic
macroeconomics macron macrophages macros macroscopic macs macular macy mad madagascar madam madame madden maddening
maddie maddow maddox maddy made madeira madeleine madelin madeline mademoiselle madera madere madge madhouse madhya
madigan madison madly madman madmen madness mado madoff madone madonna madras madre madrid madrilene madrilenes mads
madsen maduro mae maelstrom maes maestro maeve mafia mafieux mag maga magali magasin magasinage magasine magasiner
magasins magazine magazines magda magdalen magdalena magdalene mage magee magellan magenta mages maggie maggot maggots
maghreb maghrebin maghrebine maghrebines maghrebins magi magic magical magically magician magicians magicien
magicienne magiciens magie maginot magique magiques magistere magistral magistrale magistrat magistrate magistrates
magistrats magistrature magloire magma magna magnat magnate magne magnesium magnet magnetic magnetique magnetiques
magnetism magnetisme magneto magnets magnification magnificence magnificent magnificently magnified magnifique
magnifiquement magnifiques magnify magnifying magnitude magnitudes magnolia magnum magnus magny magot magouille
magouilles magpie magpies magritte mags maguire mah maha mahal mahan maharaj maharaja maharashtra mahatma mahdi mahe
maher mahesh mahi mahindra mahler mahmood mahmoud mahmud mahogany mahomet mahon mahoney mai maia maid maidan maiden
maidens maids maidstone maier maigre maigres maigret maigri maigrir mail mailbox mailed mailer mailing maillage
maillard maille mailles maillet maillon maillons maillot maillots mailly mailman mails maim maimed main maine
mainframe mainland mainline mainly mainmise mains mainstay mainstream maintain maintained maintaining maintains
maintenait maintenance maintenant maintenez maintenir maintenu maintenue maintenues maintenus maintes maintien
maintiendra maintienne maintiennent maintiens maintient maints mainz mair maire maires mairesse mairie mairies mais
maisie maison maisonnette maisonneuve maisons maistre maitland maitre maitres maitresse maitresses maitrisant maitrise
maitrisee maitrisent maitriser maitrises maitrisez maize maj majeste majestic majestueuse majestueux majesty majeur
majeure majeures majeurs majid majlis major majoration majorca majordome majore majored majoring majoritaire
majoritairement majoritaires majorite majorites majorities majority majorly majorque majors majuscule majuscules mak
makati make makeover maker makers makes makeshift makeup maki makin making makings mako makoto mal mala malabar
malacca malachi malade malades maladie maladies maladif maladive maladresse maladresses maladroit maladroite
maladroitement maladroits malaga malais malaise malaises malaisie malakoff malaria malawi malay malaya malayalam
malays malaysia malaysian malaysians malbouffe malchance malchanceux malcolm malcom malden maldives maldonado male
malediction maleficent malefique malefiques malek malencontreusement malentendu malentendus males malevolent
malfaiteur malfaiteurs malformation malformations malfrats malfunction malfunctioning malfunctions malgache malgaches
malgre malherbe malheur malheureuse malheureusement malheureuses malheureux malheurs malhonnete malhonnetes
malhonnetete malhotra mali malia malian malibu malice malicieux malicious maliciously malick malien malienne maliennes
maliens malignancy malignant maligne maligned malignes malik malika malin malines malins malkin malko mall mallard
mallarme malle malleable mallet mallette mallorca mallory malloy malls malmaison malmene malmo malnourished
malnutrition malo malone maloney malpractice malraux malsain malsaine malsaines malt malta maltais malte maltese
maltraitance maltraite maltraiter maltraites malus malveillance malveillant malveillante malveillants malvern
malversations malware mam mama mamadou maman mamans mamas mamba mambo mame mamelles mamelon mamelons mami mamie mamies
mamma mammaire mammaires mammal mammalian mammals mammifere mammiferes mammography mammoth mammouth mamy man mana
manafort manage manageable managed management manager managerial managers manages managing manassas manatee manaudou
manche manches manchester manchette manchettes manchin manchon manchot manchots manchu manchuria mancini mandala
mandalay mandanda mandarin mandarine mandat mandataire mandataires mandate mandated mandates mandating mandatory
mandats mandature mandchourie mande mandel mandela mandement mandi mandible mandolin mandoline mandy mane manege
maneges manet manette manettes maneuver maneuverability maneuvering maneuvers manfred mang manga manganese mangas
mange mangeaient mangeais mangeait mangeant mangee mangent mangeons manger mangera manges mangeur mangeurs mangez
mangin mangled mango mangoes mangrove mangroves mangue manhattan manhole manhood manhunt mani mania maniabilite maniac
maniacs maniaque manic manicheisme manicure manicured manie maniement manier maniere manieres manif manifest
manifestaient manifestait manifestant manifestants manifestation manifestations manifeste manifested manifestee
manifestement manifestent manifester manifestes manifesting manifestly manifesto manifests manifold manifolds manifs
manigances manila manille manioc manip manipulant manipulate manipulated manipulates manipulateur manipulateurs
manipulating manipulation manipulations manipulative manipulator manipulatrice manipule manipulee manipulent manipuler
manipules manipur manitoba manitou manivelle mankind manley manly manmade manmohan mann manna manne manned mannequin
mannequins manner mannered mannerisms manners mannheim manning manny mano manoeuvre manoeuvrer manoeuvres manoir
manolo manon manor manors manpower manqua manquaient manquais manquait manquant manquante manquantes manquants manque
manquee manquement manquements manquent manquer manquera manquerai manquerait manqueront manques manquez manquons mans
mansfield mansion mansions manslaughter manson mansour manta mante manteau manteaux mantel mantes mantis mantle
mantoue mantra mantras manu manual manually manuals manucure manuel manuela manuelle manuellement manuelles manuels
manufacture manufactured manufacturer manufacturers manufactures manufacturier manufacturiere manufacturiers
manufacturing manure manus manuscript manuscripts manuscrit manuscrite manuscrites manuscrits manutention many manziel
mao maoist maori map maple maples mapped mapping maps maquereau maquette maquettes maquillage maquillages maquille
maquillee maquiller maquis mar mara marabout maradona maraichers marais marasme marat marathi marathon marathons
marauders marbella marble marbled marbles marbre marbres marc marca marceau marcel marcelle marcellin marcello
marcellus marcelo march marcha marchaient marchais marchait marchal marchand marchandage marchande marchandes
marchandisation marchandise marchandises marchands marchant marche marched marchent marcher marchera marcherait
marchers marches marcheur marcheurs marchez marching marchons marcia marco marconi marcos marcq marcus marcy marde
mardi mardis mare marecage marecages marecageux marechal marechaux maree marees marek mares marg margaret margarine
margarita margaritas margate margaux marge margery marges margie margin marginal marginale marginales marginalisation
marginalised marginalization marginalized marginally marginaux margins margo margot marguerite mari maria mariachi
mariage mariages mariah mariam marian mariana mariani marianna marianne mariano mariant maricopa marie mariee mariees
marielle marient marier maries marietta mariette mariez marignane marigny marigold marijuana marilyn marin marina
marinade marinated marine mariner mariners marines mariniers marino marins mario marion marionnette marionnettes
mariota maris marisa marisol marissa marist marital maritime maritimes marius marivaux marjorie mark marked markedly
marker markers market marketable marketed marketer marketers marketing marketplace marketplaces markets markham
marking markings marko markov marks marksman markup markus marla marlboro marlborough marlene marley marlin marlins
marlon marlow marlowe marly marmalade marmite marmotte marne marnes marnie maroc marocain marocaine marocaines
marocains marois maroon marooned maroons maroquinerie marot marqua marquage marquait marquant marquante marquantes
marquants marque marquee marquees marquent marquer marquera marques marquess marquette marqueur marqueurs marquez
marquis marquise marquises marr marraine marrakech marrant marrante marrantes marrants marre marred marrer marriage
marriages married marries marriott marron marrons marrow marry marrying mars marsan marsden marseillais marseillaise
marseille marseilles marsh marsha marshal marshall marshals marshes marshmallow marshmallows marshy marston mart marta
marteau marteaux martel martele martell marten martens martha marthe marti martial martiale martian martians martiaux
martien martienne martiens martigues martin martina martine martineau martinet martinez martini martiniquais
martinique martino martins marty martyn martyr martyrdom martyre martyred martyrs maru marv marvel marvellous
marvelous marvels marvin marwan marx marxism marxisme marxist marxiste marxistes marxists mary maryam maryland
marylebone marys maryse marysville mas masa masai masala mascara mascarade mascot mascots mascotte masculin masculine
masculines masculinite masculinity masculins maserati mash masha mashed mashup masjid mask masked masking masks maso
masochisme mason masonic masonry masons masque masquee masquer masquerade masquerading masques mass massa
massachusetts massacre massacred massacrent massacrer massacres massage massages massaging masse massed massena masser
masses masseur masseuse massey massif massifs massimo massing massive massively massivement massives masson massue
massy mast mastectomy master mastercard masterchef masterclass mastered masterful mastering mastermind masterpiece
masterpieces masters masterson mastery mastic masts masturbate masturbating masturbation masturbe masturber mat mata
matador matane match matcha matchbox matchday matched matches matching matchmaker matchmaking matchs matchup matchups
mate mated matelas matelot matelots mateo mater materia material materialise materialiser materialism materialisme
materialiste materialistic materialize materialized materially materials materiau materiaux materiel materielle
materiellement materielles materiels maternal maternel maternelle maternelles maternels maternite maternites maternity
mates matez math mathematical mathematically mathematician mathematicians mathematicien mathematiciens mathematics
mathematique mathematiquement mathematiques mather mathers matheson mathew mathews mathias mathieu mathilde mathis
maths mathurin matic matiere matieres matignon matilda matin matinal matinale matinales matinee matinees mating matins
matisse matlab matos matraquage matraque matraques matriarch matrice matrices matriculation matricule matrimonial
matrimoniale matrimony matrix matron mats matt matte matted mattei mattel matteo matter mattered matters matthew
matthews matthias matthieu mattie mattis mattress mattresses matty matuidi maturation mature matured matures maturing
maturite maturity mau maubeuge maud maude maudire maudit maudite maudites maudits maui maul mauled maupassant maur
maura maure maureen maurel maures mauriac maurice mauricie mauricien mauricio maurienne maurin mauritania mauritanie
mauritanien mauritius maurizio mauro mauroy maurras maury mausolee mausoleum maussade mauvais mauvaise mauvaises mauve
mauves maux maven maverick mavericks mavis mavs maw max maxed maxence maxi maxim maxima maximal maximale maximales
maxime maximes maximilian maximilien maximin maximise maximiser maximize maximizing maximum maximus maxine maxwell
maxx may maya mayan mayas maybe maybelline mayday mayence mayenne mayer mayeur mayfair mayfield mayflower mayhem
mayhew maynard mayne mayo mayonnaise mayor mayoral mayors mayotte mays mayweather mazarin mazda maze mazes mazout mb
mba mbappe mbaye mbc mbe mbeki mbps mbs mc mca mcafee mcallen mcallister mcarthur mcavoy mcbride mcc mccabe mccaffrey
mccain mccall mccallum mccann mccarthy mccartney mccaskill mcclain mcclellan mcclelland mcclintock mcclure mccollum
mcconaughey mcconnell mccord mccormack mccormick mccoy mcculloch mccullough mcd mcdaniel mcdavid mcdermott mcdo
mcdonald mcdonalds mcdonnell mcdonough mcdougall mcdowell mcelroy mcewen mcfadden mcfarland mcfarlane mcfly mcg mcgee
mcgill mcgovern mcgowan mcgrath mcgraw mcgregor mcguinness mcguire mchale mchenry mchugh mci mcilroy mcintosh mcintyre
mckay mckee mckenna mckenzie mckinley mckinney mckinnon mckinsey mcknight mcl mclachlan mclaren mclaughlin mclean
mclennan mcleod mcm mcmahon mcmanus mcmaster mcmillan mcmurray mcnair mcnally mcnamara mcneil mcneill mcnulty mcphee
mcpherson mcqueen mcrae mcs mcu md mda mdc mdma mdp mdr mds me mea mead meade meadow meadows meager meagre meal meals
mean meander meandering meandres meaner meanest meaning meaningful meaningfully meaningless meanings means meant
meantime meanwhile mears measles measly measurable measure measured measurement measurements measures measuring meat
meatball meatballs meatloaf meats meaty meaux mec mecanicien mecaniciens mecanique mecaniquement mecaniques
mecanisation mecanisme mecanismes mecano mecca mecenat mecene mecenes mech mecha mechamment mechancete mechanic
mechanical mechanically mechanics mechanism mechanisms mechanized mechant mechante mechantes mechants meche meches
mecklenburg meconnaissable meconnaissance meconnu meconnue meconnues meconnus mecontent mecontentement mecontents
mecque mecreant mecreants mecs med medaille medaillee medailles medaillon medaillons medal medalist medallion
medallions medallist medals medard meddle meddling medea medecin medecine medecines medecins medee medef medellin
medford medi media mediaeval medial median mediane mediapart medias mediate mediated mediateur mediateurs mediatheque
mediating mediation mediatique mediatiques mediatisation mediatise mediatisee mediatises mediator mediators mediatrice
medic medicaid medical medicale medicalement medicales medically medicament medicamenteuse medicamenteux medicaments
medicare medicated medication medications medicaux medici medicinal medicinales medicine medicines medicis medico
medics medieval medievale medievales medievaux medina medine mediocre mediocres mediocrite mediocrity meditate
meditating meditation meditations meditative medite mediter mediterranean mediterranee mediterraneen mediterraneenne
mediterraneennes mediterraneens medium mediums medley medoc medocs meds medusa meduse meduses medvedev medway mee
meehan meek meeks meena meera meet meetic meeting meetings meets meetup meetups mefait mefaits mefiance mefiant
mefiante mefiants mefie mefient mefier mefiez meg mega megan megane megantic megaphone megapixel megarde megatron
megawatt megawatts meghan megot megots meh mehdi mehmet mehta mei meier meiji meilleur meilleure meilleures meilleurs
mein meir meister mek mekong mel melancholic melancholy melancolie melancolique melange melangeant melangee melangees
melangent melanger melanges melangez melania melanie melanin melanoma melant melasse melatonin melbourne melchior meld
mele melee melees melenchon melent meler meles melez melinda melissa melle mellitus mellon mellor mellow melo melodic
melodie melodies melodique melodrama melodramatic melodrame melody melon melons melrose melt meltdown melted melting
melton melts melun melville melvin mem member members membership memberships membrane membranes membre membres meme
memento memes memo memoir memoire memoires memoirs memorabilia memorable memorables memorandum memorial memorials
memoriam memories memorisation memoriser memorize memorized memorizing memory memos memphis men mena menacaient
menacait menacant menacante menacants menace menacee menacees menacent menacer menaces menacing menage menagement
menager menagere menageres menagerie menagers menages menaient menait menant menard mend mende mended mendel
mendelssohn mendes mendez mendiant mendiants mendicite mendier mending mendoza mendy mene menee menees menent mener
menera menerait meneront menes meneur meneurs menez meng menial meninges meningite meningitis meniscus menlo mennonite
menon menons menopause menotte menottes mens mensa mensonge mensongere mensongeres mensonges menstrual menstruation
mensualites mensuel mensuelle mensuellement mensuelles mensuels mensurations menswear ment mental mentale mentalement
mentales mentalite mentalites mentality mentally mentaux mente mentent menteur menteurs menteuse mentez menthe menthol
menti mention mentioned mentioning mentionnait mentionnant mentionne mentionnee mentionnees mentionnent mentionner
mentionnes mentionnons mentions mentir menton mentor mentored mentoring mentors mentorship ments menu menuiserie
menuisier menus menzies meow mep meprendre mepris meprisable meprisant meprise meprisent mepriser meps mer mera merah
merc mercantile mercato merced mercedes mercenaire mercenaires mercenaries mercenary mercer merch merchandise
merchandising merchant merchants merci mercia mercier mercies merciful mercifully merciless mercilessly merck mercredi
mercredis mercure mercurial mercury mercy merde merdes merdeux merdier merdique merdiques mere meredith merely meres
merge merged merger mergers merges merging merguez meri meridian meridien meridienne meridional meridionale
meridionales meridionaux merignac merimee meringue merino merit meritaient meritais meritait meritant meritants merite
merited meritee meritent meriter meriteraient meriterait merites meritez meritorious merits merkel merle merlin merlot
mermaid mermaids mermoz merriam merrick merrier merrill merrily merritt merry mers mersey merseyside mertens merton
merveille merveilles merveilleuse merveilleusement merveilleuses merveilleux mervyn meryl mes mesa mesaventure
mesaventures mesdames mesdemoiselles mesh meshes mesmerising mesmerized mesmerizing mesnil mesopotamia mesopotamie
mesothelioma mesozoic mesquin mesquite mess message messaged messager messagerie messageries messagers messages
messaging messe messed messenger messengers messes messi messiah messianic messie messier messieurs messina messine
messing messire messrs messy mestre mesurable mesurables mesurait mesurant mesure mesuree mesurees mesurent mesurer
mesures mesut met meta metabolic metabolique metaboliques metabolism metabolisme metabolite metabolites metadata
metadonnees metal metallic metallica metallique metalliques metallurgical metallurgie metallurgique metallurgy metals
metamorphic metamorphose metamorphoses metamorphosis metaphor metaphore metaphores metaphorical metaphorically
metaphorique metaphors metaphysical metaphysics metaphysique metaphysiques metastases metastasis metastatic metaux
metcalf metcalfe meteo meteor meteore meteores meteoric meteorite meteorites meteorological meteorologie
meteorologique meteorologiques meteorologist meteorology meteors meter metering meters meth methadone methamphetamine
methane methanol methinks method methode methodes methodical methodically methodique methodiquement methodist
methodists methodological methodologie methodologies methodologique methodologiques methodology methods methuen methyl
methylation meticuleux meticulous meticulously metier metiers metis metissage metisse metlife metoo metrage metrages
metre metres metric metrics metrique metriques metro metroid metropole metropoles metropolis metropolitain
metropolitaine metropolitaines metropolitains metropolitan metros mets mettaient mettais mettait mettant mette mettent
mettes metteur metteurs mettez mettle mettons mettra mettrai mettraient mettrais mettrait mettras mettre mettrez
mettrons mettront metz meu meuble meublee meubler meubles meudon meuf meufs meule meules meunier meur meure meurent
meurice meurs meurt meurthe meurtre meurtres meurtri meurtrier meurtriere meurtrieres meurtriers meuse meute mev mew
mews mex mexicain mexicaine mexicaines mexicains mexican mexicans mexico mexique meyer meyers mezieres mezzanine mezzo
mf mfa mfs mg mga mgm mgmt mgr mh mhc mhz mi mia miam miami mib mic mica micah mice mich michael michaela michaels
michal michaud michaux micheal michel michelangelo michele michelet michelin micheline michelle miches michigan michon
mick mickael mickey micky micro microbe microbes microbial microbiologie microbiology microbiome microchip microcosm
microcosme microfilm micron microns microorganisms microphone microphones microprocessor micros microscope microscopes
microscopic microscopie microscopique microscopiques microscopy microsoft microwave microwaves mics mid midair midas
midday middle middleman middlemen middlesbrough middlesex middleton middletown middleweight middling mideast midfield
midfielder midfielders midge midget midgets midi midis midland midlands midlife midlothian midnight midpoint midseason
midst midsummer midterm midterms midtown midway midweek midwest midwestern midwife midwifery midwives mie miel mien
mienne miennes miens miette miettes mieu mieux mifflin mig might mightily mighty mignon mignonne mignonnes mignons
migraine migraines migrant migrants migrate migrated migrateurs migrating migration migrations migratoire migratoires
migratory migre migrer miguel mijoter mika mikael mike mikel mikey mikhail miki miku mil mila milady milan milanais
milano mild milder mildew mildly mildred mile mileage miles milestone milestones miley milf milford milfs miliband
milice milices miliciens milieu milieux militaire militairement militaires militancy militant militante militantes
militantisme militants militari militaries militarily militarism militarized militaro military milite militent militer
militia militiamen militias milk milked milking milkshake milkshakes milky mill millar millard millau mille milled
millenaire millenaires millenium millennia millennial millennials millennium miller millers milles millesime
millesimes millet milli milliard milliardaire milliardaires milliards millicent millie millieme milliemes millier
milliers milligan milligrammes milligrams milliken millimeter millimeters millimetre millimetres milling million
millionaire millionaires millionnaire millionnaires millions millionth milliseconds millot mills millwall milly milne
milner milo milord milos milt milton milwaukee mim mime mimetisme mimi mimic mimicking mimics mimiques mimosa mimosas
min mina minable minables minaj minas mince minced minces minceur mind mindanao minded mindedness mindful mindfulness
minding mindless minds mindset mindsets mindy mine minecraft mined minefield miner minerai minerais mineral minerale
minerales mineralogie mineralogy minerals mineraux miners minerva minerve mines minet minette mineur mineure mineures
mineurs ming mingle mingled mingling minh mini miniature miniatures minibus minier miniere minieres miniers minima
minimal minimale minimales minimalism minimalist minimaliste minimally minime minimes minimise minimiser minimize
minimized minimizes minimizing minimum minimums mining minion minions minis miniseries minister ministere ministeres
ministerial ministeriel ministerielle ministerielles ministeriels ministers ministre ministres ministries ministry
minitel minivan mink minn minneapolis minnesota minnie minogue minor minoritaire minoritaires minorite minorites
minorities minority minors minotaur minou mins minsk minster minstrel mint minted mints minty minuit minus minuscule
minuscules minute minutes minutiae minutie minutieuse minutieusement minutieux mio miocene miquelon mir mira mirabeau
mirabel miracle miracles miraculeuse miraculeusement miraculeux miraculous miraculously mirage mirages mirail miranda
mire mired mireille mirent miriam miro miroir miroirs miroiter miron mirren mirror mirrored mirroring mirrors mirza
mis misant misanthrope misbehaving misc miscarriage miscarriages miscellaneous mischief mischievous miscommunication
misconception misconceptions misconduct misdeeds misdemeanor misdemeanors mise misent miser miserable miserables
miserably misere miseres misericorde misericordieux misery mises misfit misfits misfortune misfortunes misgivings
misguided misha mishap mishaps mishra misinformation misinformed misinterpretation misinterpreted misjudged mislead
misleading misled mismanagement mismatch mismatched misnomer miso misogyne misogynes misogynie misogynist misogynistic
misogyny misplaced misread misrepresent misrepresentation misrepresented misrepresenting miss missa missed misses
missile missiles missing mission missionaries missionary missionnaire missionnaires missions mississauga mississippi
missive missoula missouri misspelled missus missy mist mistake mistaken mistakenly mistakes mistaking mister mistletoe
mistook mistral mistreated mistreatment mistress mistresses mistrial mistrust mists misty misunderstand
misunderstanding misunderstandings misunderstood misuse misused misusing mit mitch mitchell mite mites miteux mitigate
mitigated mitigating mitigation mitige mitigee mitiges mitochondria mitochondrial mitra mitraille mitraillette
mitrailleuse mitrailleuses mitre mitsubishi mitt mittens mitterrand mitts mitzvah miu mix mixage mixe mixed mixer
mixers mixes mixeur mixing mixite mixtape mixtapes mixte mixtes mixture mixtures miyagi miyamoto miyazaki miz mj mk ml
mla mlas mlb mle mlg mlk mlle mlm mlp mls mm mma mme mmes mmh mmm mmmh mmmm mmmmm mmo mmorpg mmr mms mn mo moa moab
moan moana moaned moaning moans moat mob mobbed mobil mobile mobiles mobilier mobilieres mobiliers mobilisant
mobilisation mobilisations mobilise mobilised mobilisee mobilisees mobilisent mobiliser mobilises mobilite mobilites
mobility mobilization mobilize mobilized mobilizing mobs mobster mobsters mobutu moby mocha moche moches mock mocked
mockery mocking mockingbird mocks mod moda modal modalite modalites modalities modality modded mode model modelage
modele modeled modeler modeles modeling modelisation modeliser modelled modelling models modem modems modene moderate
moderated moderately moderates moderateur moderateurs moderating moderation moderator moderators modere moderee
moderees moderement moderer moderes modern moderne modernes modernisation modernise moderniser modernism modernisme
modernist moderniste modernite modernity modernization modernize modernized modernizing modes modest modeste
modestement modestes modestie modestly modesto modesty modi modicum modifiant modification modifications modifie
modified modifiee modifiees modifient modifier modifiers modifies modify modifying modique modo modric mods modulable
modulaire modular modulate modulated modulation modulator module moduler modules modulus modus moe moelle moelleux
moeurs moffat moffett mogadiscio mogadishu mogul moh mohamed mohammad mohammed mohan mohawk mohr moi moin moindre
moindres moine moineau moineaux moines moins moira mois moise moisi moisissure moisissures moisson moissons moist
moisture moisturizer moisturizing moite moites moitie moities moix mojave mojito mojo moka mokhtar mol molaire molar
molars molasses mold moldavie molded molding moldova molds moldus moldy mole moleculaire moleculaires molecular
molecule molecules molenbeek moles molest molestation molested molester molesting molette moliere molina molins moll
molle mollement molles mollet mollets mollie mollo molloy mollusques molly molotov molson molten moly molybdenum mom
moma mombasa mome moment momentanement momentarily momentary momentous moments momentum momes momie momies momma mommy
momo moms mon mona monaco monaghan monahan monarch monarchie monarchies monarchique monarchs monarchy monarque
monarques monash monastere monasteres monasteries monastery monastic monastique monastiques monceau moncton mondain
mondaine monday mondays monde mondes mondial mondiale mondialement mondiales mondialisation mondialisee mondialiste
mondiaux mondo monegasque monegasques monet monetaire monetaires monetary monetisation monetization monetize money
moneys monfils monfort mong mongering mongol mongole mongoles mongolia mongolian mongolie mongols mongoose mongrel
monica monies monika moniker monique moniteur moniteurs monitor monitored monitoring monitors monk monkey monkeys
monks monmouth monnaie monnaies monnet monnier mono monochromatic monochrome monoclonal monod monogamous monogamy
monogram monogramme monograph monographie monographies monographs monolith monolithic monologue monologues monomer
monoparentales monoplace monopole monopoles monopolies monopoly monoprix monorail monospace monotone monotonie
monotonous monotony monoxide monoxyde monroe monrovia mons monsanto monseigneur monsieur monsignor monsoon monster
monsters monstre monstres monstrosity monstrous monstrueuse monstrueuses monstrueux mont monta montage montages
montagnard montagnards montagne montagnes montagneuse montagneuses montagneux montagu montague montaient montaigne
montaigu montait montana montant montante montantes montants montargis montauban montbeliard montcalm montclair monte
montebello montebourg montee montees montelimar montenegro montent monter montera monteregie monterey montero
monterrey montes montesquieu montessori monteur montevideo montez montfort montgolfiere montgomery month monthly
months monti monticello monticule montigny montlucon montmagny montmartre montmorency montois montoya montparnasse
montpellier montpensier montra montraient montrait montrant montre montreal montrealais montrealaise montree montrees
montrent montrer montrera montrerai montrerait montreront montres montreuil montreux montrez montrons montrose
montrouge monts monture montures monty monument monumental monumentale monumentales monuments monza moo mooc mood
moods moody moon mooney moonlight moons moonshine moor moore moored moores mooring moorings moorish moorland moors
moose moot mop moped mopping moquait moquant moque moquent moquer moquerie moqueries moques moquette moqueur moquez
mor mora moraine moral morale moralement morales moralisation moraliste moralite morality morally morals moran morand
morandini morano moratoire moratorium moraux moray morbid morbide morbidity morbihan morceau morceaux mord mordant
mordecai mordent mordor mordre mords mordu more moreau morecambe morehouse morel moreland moreno moreover mores moret
moreton moretti morgan morgana morgane morgantown morgue mori moriarty moribond morin moritz morizet morlaix morley
mormon mormonism mormons morn morne mornin morning mornings moro moroccan morocco moron moronic morons morose morosite
morph morphed morpheus morphine morphing morphological morphologie morphologique morphologiques morphology morris
morrison morrissey morristown morrow mors morse morsi morsure morsures mort mortal mortalite mortality mortally
mortals mortar mortars morte mortel mortelle mortellement mortelles mortels mortem morten mortes mortgage mortgaged
mortgages mortier mortiers mortifere mortified mortimer morton morts mortuaire mortuary morty morue morvan morve mory
mos mosaic mosaics mosaique mosaiques mosby moscou moscovici moscovite moscow moseley moselle moser moses mosh moshe
mosley mosque mosquee mosquees mosques mosquito mosquitoes mosquitos moss mossad mosses mossoul mossy most mostaganem
mostly mosul mot motard motards motel motels moteur moteurs moth mothe mother motherboard motherfucker motherfuckers
motherfucking motherhood motherland motherly mothers mothership motherwell moths motif motifs motility motion
motionless motions motivant motivate motivated motivates motivating motivation motivational motivations motivator
motive motivee motivees motivent motiver motives motley moto motocross motogp motoneige motor motorbike motorbikes
motorcade motorcycle motorcycles motorcyclist motoring motorisation motorisations motorise motorisee motorises
motorist motorists motorized motorola motors motorsport motorsports motorway motorways motos motown motrice motrices
motricite mots mott motta motte mottled motto mou mouais moubarak mouche mouches mouchoir mouchoirs moudre moue
mouette mouettes mouillage mouille mouillee mouillees mouiller mouilles moulage moulant moulay mould moulded moulding
moulds moule moules moulin moulineaux moulins mouloud moult moulton moulures mound mounds mounier mounir mount
mountain mountaineer mountaineering mountaineers mountainous mountains mountainside mountaintop mounted mounting
mounts mourad mourait mourant mourante mourants mourinho mourir mourn mourned mourners mournful mourning mourns mourra
mourrai mourrait mourrez mourrir mourront moururent mourut mous mouscron mouse mousquetaires moussa mousse mousseline
mousser mousses mousseux mousson moustache moustaches moustapha moustique moustiques mout moutarde mouth mouthed
mouthful mouthing mouthpiece mouths mouthwash moutier mouton moutons mouture mouvance mouvant mouvement mouvemente
mouvementee mouvements mouvoir mov movable move moveable moved movement movements mover movers moves movie movies
movin moving mow mowbray mowed mower mowing moy moya moyen moyennant moyenne moyennement moyennes moyens moyes
moynihan moz mozambique mozart mozilla mozzarella mp mpa mpc mpeg mpg mph mps mr mrc mri mrna mrp mrs mrsa mrt ms msa
msc msf msg msi msm msn msnbc msp msrp mss mst msu mt mta mtb mtg mtl mtn mts mtv mu muay mubarak much muck mucosa
mucous mucus mud muddle muddled muddy mue mueller muet muets muette muff muffin muffins muffled muffler mufti mug
mugabe mugged mugging mughal mugs muguet muh muhammad muhammed muir mujahideen mukherjee mulan mulberry mulcair mulch
mulder mule mules mulet mulholland mulhouse mull mullah mullen muller mullet mulligan mulling mullins multi
multicolore multicolores multicultural multiculturalism multiculturalisme multiculturelle multidimensional
multidisciplinaire multidisciplinary multifaceted multifonction multijoueur multilateral multilingual multilingue
multimedia multimedias multimillion multinational multinationale multinationales multinationals multiplayer multiple
multiples multiplex multipliant multiplicateur multiplication multiplicite multiplicity multiplie multiplied
multipliee multipliees multiplient multiplier multipliers multiplies multiply multiplying multipurpose multitasking
multitude multitudes multivariate multiverse mum mumbai mumble mumbled mumbles mumbling mumford mummies mummy mumps
mums mun munch munchies munching munchkin mundane mundi mundo mundy muni munich municipal municipale municipales
municipalite municipalites municipalities municipality municipaux munie munies munir munis munition munitions munn
munro munroe munson munster muppet muppets muqueuse muqueuses mur murad muraille murailles murakami mural murale
murales murals murat murder murdered murderer murderers murdering murderous murders murdoch murdock mure mures muret
muri muriel murir murky murmur murmure murmurer murmures murmuring murmurs muros murphy murray murs mus musa musc
muscade muscat muscle muscled musclee musclees muscler muscles muscu musculaire musculaires muscular musculation
musculature musculoskeletal muse museau mused musee musees museler museo muses museum museums musgrave mush musharraf
mushroom mushrooms mushy music musica musical musicale musicalement musicales musically musicals musicaux musician
musicians musicien musicienne musiciens musings musique musiques musk musket musketeers muskets muslim muslims muslin
mussel mussels musset musso mussolini must mustache mustafa mustang mustangs mustapha mustard muster mustered musty
musulman musulmane musulmanes musulmans mut mutant mutants mutated mutation mutations mute muted muter mutilated
mutilation mutilations mutile mutiler mutiles mutinerie mutins mutiny mutisme mutt mutter muttered muttering mutton
mutual mutualisation mutualiser mutualiste mutualite mutually mutuel mutuelle mutuellement mutuelles mutuels muy
muzzle mv mvc mvp mw mx my mya myanmar myeloma myer myers mylene myles myocarde myocardial myope myopic myopie myra
myriad myriade myriam myron myrtille myrtilles myrtle myself mysore myspace mysql mystere mysteres mysteries
mysterieuse mysterieusement mysterieuses mysterieux mysterious mysteriously mystery mystic mystical mysticism
mysticisme mystics mystique mystiques myth mythe mythes mythic mythical mythique mythiques mytho mythological
mythologie mythologique mythologiques mythology mythos myths myung na naa naacp nab nabbed nabi nabil nabilla nac
nacelle nach nacho nachos nacional nacre nad nada nadal nadeau nadege nader nadia nadine nadir nadu nae nafta nag naga
nagano nagar nagasaki nage nagel nagent nageoire nageoires nager nages nageur nageurs nageuse nagging nagoya nagpur
naguere nagui nagy nah nai naif naifs nail nailed nailing nails nain naine naines nains nair nairn nairobi naismith
naissait naissance naissances naissant naissante naissent nait naitra naitre naive naively naivement naivete najat
najib nak naka nakamura naked nam namaste name named nameless namely names namesake nami namibia namibie naming namur
nan nana nanas nance nancy nang nani nanjing nanking nannies nanny nano nanoparticles nanoparticules nanoscale
nanotechnology nanotubes nantais nantaise nanterre nantes nantis nantucket nao naomi nap napa napalm nape napier
napkin napkins naples napoleon napoleonic napoleonienne napoli napolitain napolitaine napolitains napolitano nappe
nappes nappies napping nappy naps naquit nar nara narayan narbonne narcisse narcissique narcissism narcissisme
narcissist narcissistic narcissus narcotic narcotics narendra narguer narine narines narnia narrate narrated narrates
narrateur narratif narratifs narrating narration narrative narratives narrator narratrice narrow narrowed narrower
narrowest narrowing narrowly narrows naruto nas nasa nasal nasale nascar nascent nasdaq nash nashua nashville nasir
nasri nassau nasser nast nasty nat natacha natal natale natalia natalie natalite natalya natasha natation nate nath
nathalie nathan nathaniel natif natifs nation national nationale nationales nationalisation nationalised nationalism
nationalisme nationalist nationaliste nationalistes nationalistic nationalists nationalite nationalites nationalities
nationality nationalization nationalized nationally nationals nationaux nations nationwide native natively natives
nativite nativity nato nats nattes natty natura natural naturalisation naturalise naturalism naturalisme naturalist
naturaliste naturalistes naturalistic naturalists naturalization naturalized naturally naturals nature natured naturel
naturelle naturellement naturelles naturels natures nau naufrage naufrages naught naughty nauru nausea nauseabonde
nauseating nausee nausees nauseous nautical nautilus nautique nautiques nav navajo naval navale navales navals navarre
navarro navas nave navel navet navets navette navettes navi navies navigable navigables navigate navigated navigateur
navigateurs navigating navigation navigational navigator navigators navigo naviguant navigue naviguent naviguer navire
navires navrant navre navy naw nawaz nay naylor naysayers nazaire nazareth naze nazes nazi nazie nazies nazis nazism
nazisme nb nba nbc nbl nbn nbs nbsp nc nca ncaa ncc ncis nco ncr ncs nd nda nddl ndiaye ndlr ndp ndt ndtv ne nea neal
neale neanderthal neanderthals neanmoins neant neapolitan near nearby neared nearer nearest nearing nearly nears neat
neath neatly neb nebraska nebula nebuleuse nebuleuses nebulous nec necessaire necessairement necessaires necessarily
necessary necessitait necessitant necessitate necessitated necessitates necessitating necessite necessitent necessiter
necessitera necessiterait necessites necessiteux necessities necessity neck necked necker necklace necklaces neckline
necks necrologie necropole necrose necrosis nectar ned nee need needed needham needing needle needles needless
needlessly needs needy neel neely neerlandais neerlandaise neerlandaises nees neeson nef nefarious nefaste nefastes
neff nefs neg negan negate negated negatif negatifs negation negative negatively negativement negatives negativite
negativity neglect neglected neglecting neglige negligeable negligeables negligeant negligee negligees negligence
negligent negliger negliges negligible negoce negociable negociant negociants negociateur negociateurs negociation
negociations negocie negociee negocient negocier negocies negotiable negotiate negotiated negotiating negotiation
negotiations negotiator negotiators negre negres negriere negro negroes neha nehemiah nehru neige neiges neighbor
neighborhood neighborhoods neighboring neighbors neighbour neighbourhood neighbourhoods neighbouring neighbours neil
neill neilson neiman neither nel nell nella nellie nelly nelson nematodes nemesis nemo nemours nen nene neo
neoclassical neoliberal neoliberalism neoliberalisme neolithic neolithique neologisme neon neonatal neons neophyte
neophytes nepal nepalais nepalese nepali nephew nephews nepotism nepotisme neptune ner nerd nerds nerdy nerf nerfs
nero neron nerve nerves nerveuse nerveusement nerveuses nerveux nervosite nervous nervously nervousness nervures nes
nesbitt nespresso ness nest nested nesting nestle nestled nestor nests net netanyahou netanyahu netball netflix nether
netherlands netizens nets netscape nette netted nettement nettes nettete netting nettle nettles nettoie nettoient
nettoyage nettoyant nettoye nettoyee nettoyer nettoyeur nettoyez network networked networking networks neu neuchatel
neue neuer neuf neufs neuilly neumann neural neuro neurodegenerative neurological neurologie neurologique
neurologiques neurologist neurologue neurology neuromuscular neuron neuronal neurone neurones neurons neuropathy
neuroscience neurosciences neuroscientist neurosurgeon neurosurgery neurotic neurotransmitter neurotransmitters neuter
neutered neutral neutralisation neutralise neutraliser neutralite neutrality neutralize neutralized neutralizing
neutrals neutre neutres neutrino neutrinos neutron neutrons neuve neuves neuvieme neuville nev neva nevada neve never
neverland nevermind nevers nevertheless neveu neveux neville nevis nevrose nevroses new newark newberry newbie newbies
newborn newborns newbury newcastle newcomer newcomers newell newer newest newfound newfoundland newly newlyweds newman
newmarket newport newry news newscast newsletter newsletters newsnight newspaper newspapers newsroom newsweek
newsworthy newt newton newtonian newtown nex next nexus ney neymar nez nf nfc nfl nfs ng nga ngc ngl ngo ngos nguyen
nh nhk nhl nhs nhtsa ni nia niagara niais niaise niall niamey niang niant nib nibble nibbling nic nicaragua nicaraguan
nice nicee nicely nicer nicest niche niches nicholas nicholls nichols nicholson nichons nicht nick nicked nickel
nickelodeon nickels nicki nicklaus nickname nicknamed nicknames nicks nicky nico nicois nicoise nicol nicola nicolas
nicole nicolet nicosie nicotine nicu nid nida nids nie niece nieces niel niels nielsen nient nier nies niet nieto
nietzsche nievre nifty nigel niger nigeria nigerian nigeriane nigerians nigerien nigga niggas nigger niggers nigh
night nightclub nightclubs nighter nightfall nightingale nightlife nightly nightmare nightmares nightmarish nights
nightstand nighttime nightwing nih nihilism nihilisme nik nike niki nikita nikkei nikki niko nikola nikolai nikon
nikos nil nile niles nils nilsson nim nimble nimes nin nina nine niners nines nineteen nineteenth nineties ninety
nineveh ning ninive ninja ninjas nino ninon nintendo ninth niort nip nipped nipple nipples nippon nips niqab nique
niquer niques nir niro nirvana nis nisha nissan nist nit nita nite nitrate nitrates nitric nitro nitrogen nitrous
nitty niv niveau niveaux nivellement nivelles nix nixon nj nk nkm nl nlrb nm nme nmr nn no noa noaa noah noailles noam
nob nobel nobility noble nobleman noblemen nobles noblesse nobody nobu noc noce noces nocif nocifs nocive nocives
nocturnal nocturne nocturnes nod nodded nodding node nodes nods nodules noe noel noelle noemie noeud noeuds nogent noh
noi noida noie noir noiratre noirceur noire noires noirmoutier noirs noise noises noisette noisettes noisy noix nok
nokia nola nolan nom nomad nomade nomades nomadic nomads nombre nombres nombreuse nombreuses nombreux nombril nome
nomenclature nominal nominale nominally nominate nominated nominatif nominating nomination nominations nomine nominee
nominees nomines nomma nommait nommant nomme nommee nommees nommement nomment nommer nommera nommes nommez noms nomura
non nonce nonchalant noncommercial nondescript none nonetheless nonexistent nonfiction nonlinear nonne nonnes nono
nonobstant nonpartisan nonprofit nonprofits nonsense nonsensical nonstop nonverbal nonviolence nonviolent noo noob
noodle noodles nook noon noonan noone nooo noooo noor noose nope nor nora norad norah noranda norbert nord nordic
nordique nordiques nordiste nordistes nordstrom norfolk norm norma normal normalcy normale normalement normales
normalisation normalise normaliser normalite normality normalization normalize normalized normalizing normally norman
normand normande normandes normandie normands normandy normans normatif normative normaux norme normes norms norris
norse norte north northampton northamptonshire northbound northeast northeastern northerly northern northerners
northernmost northfield northridge northrop northside northumberland northumbria northward northwards northwest
northwestern norton norvege norvegien norvegienne norvegiens norwalk norway norwegian norwegians norwich norwood nos
nose nosed noses nosra nostalgia nostalgic nostalgie nostalgique nostalgiques nostra nostril nostrils nosy not nota
notable notablement notables notably notaire notaires notait notamment notant notariat notary notation notations notch
notched notches note notebook notebooks noted notee notees notent notepad noter notera notes noteworthy notez nother
nothin nothing nothingness nothings nothomb notice noticeable noticeably noticed notices noticing notification
notifications notifie notified notifiee notifier notifies notify notifying noting notion notions notoire notoirement
notoires notons notoriete notoriety notorious notoriously notre notres nots notting nottingham nottinghamshire notts
notwithstanding nou noue nouee nouer nougat nouille nouilles noumea noun nounou nounours nouns nour nourish nourished
nourishing nourishment nourri nourrice nourrie nourries nourrir nourris nourrissait nourrissant nourrissent nourrisson
nourrissons nourrit nourriture nourritures nous nouv nouveau nouveaute nouveautes nouveaux nouvel nouvelle
nouvellement nouvelles nouvelliste nov nova novak novateur novateurs novatrice novatrices novel novelist novelists
novella novels novelty november novembre novice novices noviciat novo now nowadays nowhere nox noxious noyade noyau
noyaux noye noyee noyees noyer noyers noyes noyon noz nozzle nozzles np npa npc npcs npd npp npr nps nr nra nrc nrg
nrj nrl ns nsa nsc nsf nsfw nsw nt nta nth ntm nts ntsb ntsc nu nuage nuages nuageux nuance nuanced nuancee nuancer
nuances nucleaire nucleaires nuclear nuclei nucleic nucleotide nucleotides nucleus nude nudes nudge nudged nudist
nudite nudity nue nuee nues nueva nuevo nugent nugget nuggets nuh nui nuire nuisance nuisances nuisent nuisible
nuisibles nuit nuitees nuits nuke nukes nul null nulle nullement nulles nullified nullify nullite nuls num numa numb
number numbered numbering numbers numbing numbness numeraire numeral numerals numeration numeric numericable numerical
numerically numerique numeriquement numeriques numerisation numero numeros numerotation numerotees numerotes numerous
numismatique nun nunavut nunes nunez nunn nuns nuptiale nuque nur nuremberg nurse nursed nurseries nursery nurses
nursing nurture nurtured nurturing nus nusra nut nutcracker nutella nutmeg nutrient nutrients nutriments nutritifs
nutrition nutritional nutritionist nutritionnel nutritionnelle nutritionniste nutritious nutritive nuts nutshell
nuttall nutter nutty nuys nv nvidia nvm nw nwa nwo nws nx nxt ny nyc nye nylon nymph nymphe nymphes nymphs nyon nypd
nys nyse nyt nyu nyx nz oa oahu oak oakes oakland oakley oaks oakville oar oars oas oasis oat oates oath oaths oatmeal
oats oaxaca ob oba obama obamacare obamas obe obedience obedient obei obeir obeis obeissance obeissant obeissent obeit
obelisk obelisque obelix oberlin oberon obese obeses obesite obesity obey obeyed obeying obeys obi obispo obituaries
obituary obj object objected objectif objectification objectifs objecting objection objectionable objections objective
objectively objectivement objectives objectivite objectivity objectors objects objet objets obligated obligation
obligations obligatoire obligatoirement obligatoires obligatory oblige obligea obligeait obligeant obliged obligee
obligees obligent obliger obligera obligerait obliges obligez oblique obliquely obliques obliterate obliterated
oblivion oblivious oblong obnoxious oboe obs obscene obscenes obscenity obscur obscurantisme obscure obscured obscures
obscuring obscurite obscurity obscurs obsede obsedee obsedes obseques observa observable observables observait
observance observant observateur observateurs observation observational observations observatoire observatoires
observatories observatory observe observed observee observees observent observer observers observes observez observing
observons obsess obsessed obsessing obsession obsessionnel obsessions obsessive obsessively obsidian obsolescence
obsolete obsoletes obstacle obstacles obstetrician obstetrics obstetrique obstinate obstination obstine obstinement
obstruct obstructed obstructing obstruction obstructions obstructive obtain obtainable obtained obtaining obtains
obtemperer obtenait obtenant obtenez obtenir obtenons obtention obtenu obtenue obtenues obtenus obtiendra obtiendrait
obtiendrez obtiendront obtienne obtiennent obtiens obtient obtint obtus obtuse obus obv obvious obviously oc occ
occase occasion occasional occasionally occasionne occasionnee occasionnel occasionnelle occasionnellement
occasionnelles occasionnels occasionner occasionnes occasions occident occidental occidentale occidentales occidentaux
occipital occitan occitane occitanie occlusion occult occulte occulter occultes occupa occupaient occupait occupancy
occupant occupants occupation occupational occupations occupe occupee occupees occupent occuper occupera occuperait
occuperont occupes occupez occupied occupiers occupies occupons occupy occupying occur occured occurence occurred
occurrence occurrences occurring occurs ocd ocde ocean oceane oceania oceanic oceanie oceanique oceaniques
oceanographic oceanographique oceanography oceans oceanside och ochoa ochre oclc ocr ocre ocs oct octagon octagonal
octane octave octavia octets october octobre octogenaire octogone octopus octroi octroie octroye octroyee octroyer
octroyes oculaire oculaires ocular oculus od oda odd oddball oddities oddity oddly odds ode odell odeon oder odessa
odette odeur odeurs odi odieuse odieux odile odin odious odisha odo odom odor odorat odors odour odyssee odysseus
odyssey oe oecd oecumenique oedeme oedipe oedipus oeil oeillets oem oesophage oeuf oeufs oeuvrant oeuvre oeuvrent
oeuvrer oeuvres of ofa ofc ofcom ofcourse off offbeat offence offences offend offended offender offenders offending
offends offensant offense offenser offenses offensif offensifs offensive offensively offensivement offensives offer
offered offering offerings offers offert offerte offertes offerts office officer officers offices official
officialisation officialise officialisee officialiser officially officials officiate officiated officiating officie
officiel officielle officiellement officielles officiels officier officiers officieuse officieusement officieux
officine officines officio offline offload offraient offrait offrande offrandes offrant offre offrent offres offrez
offrir offrira offrirait offriront offrit offrons offs offseason offset offsets offsetting offshoot offshore offside
offspring offusque ofsted oft often oftentimes ofthe og ogc ogden ogier ogilvy ogive ogives ogle ogm ogre ogres oh ohh
ohhh ohhhh ohio ohm ohms oi oie oies oif oignon oignons oil oiled oilers oilfield oils oily ointment oise oiseau
oiseaux oisivete oit oj ok oka okada okay okc okcupid okey oki okinawa okla oklahoma oklm oktoberfest ol ola olaf old
olde olden older oldest oldham oldie oldies oldman olds ole oled oleg oleoduc oleron olfactif olfactory olga oli
oligarch oligarchie oligarchs oligarchy oligarques olin olive oliveira oliver olives olivia olivier oliviers ollie
ollivier olly olonne oloron olp olsen olson olympe olympia olympiades olympiakos olympian olympians olympic olympics
olympien olympiens olympique olympiques olympus om omaha oman omar omb ombilical ombrage ombre ombres ombudsman omc
omega omelette omen omens omer omerta omet omettre omfg omg ominous omis omission omissions omit omits omitted
omitting omni omnibus omnipotent omnipresence omnipresent omnipresente omnipresents omniscient omnium oms on ona
onboard once onces oncle oncles oncologie oncologist oncology oncoming onction onde ondes one oneida oneness oneplus
onereuse onereux onerous ones oneself onesie onf onfray ong ongle ongles onglet onglets ongoing oni onion onions
onirique online onlookers only ono ons onscreen onset onshore onside onsite onslaught onstage ont ontarien ontarienne
ontariens ontario onto ontological ontologie ontologique ontology onu onus onward onwards onyx onze onzieme oo ooc oof
ooh ooo oooh ooooh oop oops oot ooze oozing op opa opacite opacity opal opale opaque opaques ope opec opel open opened
opener openers opengl opening openings openly openness opens opep opera operable operait operandi operant operas
operate operated operates operateur operateurs operatic operating operation operational operationally operationnel
operationnelle operationnelles operationnels operations operative operatives operatoire operatoires operator operators
opere operee operees operent operer operes operette ophelia ophelie ophtalmo ophtalmologie ophthalmic ophthalmologist
ophthalmology opiaces opiate opiates opie opined opinion opinionated opinions opioid opioids opium opm opp oppa
oppenheimer oppo opponent opponents opportun opportune opportunisme opportunist opportuniste opportunistes
opportunistic opportunite opportunites opportunities opportunity opposa opposable opposaient opposait opposant
opposants oppose opposed opposee opposees opposent opposer opposera opposes opposing opposite opposites opposition
oppositions oppress oppressed oppresseur oppresseurs oppression oppressive oppressor oppressors opprime opprimes
opprobre oprah ops opt optant opte opted optent opter optez optic optical optically opticien opticiens optics optimal
optimale optimales optimally optimisation optimise optimised optimiser optimism optimisme optimist optimiste
optimistes optimistic optimization optimize optimized optimizing optimum optimus opting option optional optionally
optionnel options optique optiques opts opulence opulent opus or ora oracle oracles orage orages orageuse orageux
oraison oral orale oralement orales orally oran orang orange orangee oranger orangerie oranges orangutan orateur
orateurs oratoire orator oratory oraux orb orban orbe orbit orbital orbitals orbite orbiter orbites orbiting orbits
orbs orc orca orcas orchard orchards orchestra orchestral orchestras orchestrate orchestrated orchestration orchestre
orchestree orchestres orchid orchidee orchidees orchids orcs ord ordained ordeal order ordered ordering orderly orders
ordi ordinaire ordinairement ordinaires ordinal ordinance ordinances ordinarily ordinary ordinate ordinated ordinateur
ordinateurs ordinating ordination ordinator ordnance ordonna ordonnance ordonnancement ordonnances ordonnant ordonne
ordonnee ordonnees ordonner ordonnes ordovician ordre ordres ordure ordures ore oreal oree oregano oregon oreille
oreiller oreillers oreilles oreillette oreillettes orelsan oren oreo oreos ores oreste orfevre orfevrerie orfevres org
orga organ organe organes organic organically organics organigramme organique organiques organisa organisaient
organisait organisant organisateur organisateurs organisation organisational organisationnel organisationnelle
organisations organisatrice organise organised organisee organisees organisent organiser organisera organisers
organises organisez organising organism organisme organismes organisms organisons organist organiste organization
organizational organizations organize organized organizer organizers organizes organizing organs orgasm orgasme
orgasmes orgasmic orgasms orge orgie orgies orgs orgue orgueil orgueilleux orgues orgy ori orient oriental orientale
orientales orientated orientation orientations orientaux oriente oriented orientee orientees orientent orienter
orientes orifice orifices orig origami origen origin originaire originaires original originale originales originalite
originality originally originals originate originated originates originating origination originator originaux origine
originel originelle originellement origines origins orignal orioles orion orissa orkney orl orlando orleanais orleans
orly orme ormes ormesson ormond ornament ornamental ornamentation ornamented ornaments ornate orne ornee ornees
ornement ornementation ornements ornent orner ornes oro orphan orphanage orphanages orphaned orphans orphee orphelin
orphelinat orpheline orphelines orphelins orpheus orques orr ors orsay orsini orson ortega orteil orteils orthez ortho
orthodox orthodoxe orthodoxes orthodoxie orthodoxy orthogonal orthographe orthographes orthographique orthopaedic
orthopedic orties ortiz orton orville orwell os osa osage osais osait osaka osama osborn osborne osbourne oscar oscars
osce oscillant oscillating oscillation oscillations oscillator oscille osciller ose osee osef oseille osent oser osera
oserai oserais oserait oses osez osgood osha oshkosh osi osier osiris oskar oslo osm osman osmond osmose osmosis oso
osons osprey ospreys oss ossature ossements ossetia osseuse osseuses osseux ost ostende ostensiblement ostensibly
ostentatious ostentatoire ostentatoires osteoarthritis osteopathic osteoporosis ostie ostrich osu oswald oswego osx ot
ota otage otages otago otaku otan otc ote oter oth othello other others otherwise otherworldly othon otis otite ots
ott ottawa otter otters otto ottoman ottomane ottomans ou oua ouagadougou ouah ouai ouailles ouaip ouais ouate
ouattara oubli oubliais oubliait oubliant oublie oubliee oubliees oublient oublier oubliera oublierai oublierais
oublieront oublies oubliettes oubliez oublions oublis ouch oud oue oued ouellet ouen ouep ouessant ouest ouf ouganda
ought ouh oui ouie ouighours ouija ouille ouin oula ould oum oumar ounce ounces oups our ouragan ouragans oural ourcq
ours ourse ourselves ourson ous ousmane oussama oust ousted ouster out outage outages outaouais outback outbid
outboard outbound outbreak outbreaks outbuildings outburst outbursts outcast outcasts outclassed outcome outcomes
outcrop outcrops outcry outdated outdo outdone outdoor outdoors outed outer outermost outfield outfielder outfit
outfits outfitted outfitters outflow outgoing outgrow outgrown outgrowth outhouse outil outillage outils outing
outings outlander outlandish outlast outlaw outlawed outlawing outlaws outlay outlet outlets outlier outliers outline
outlined outlines outlining outlive outlived outlook outlying outnumber outnumbered outpatient outperform outperformed
outplayed outpost outposts outpouring output outputs outrage outraged outrageous outrageously outrages outrance outre
outreach outree outremer outremont outright outro outrun outs outscored outset outside outsider outsiders outskirts
outsmart outsource outsourced outsourcing outspoken outstanding outstretched outta outward outwardly outwards outweigh
outweighed outweighs ouvert ouverte ouvertement ouvertes ouverts ouverture ouvertures ouvrables ouvrage ouvrages
ouvraient ouvrait ouvrant ouvre ouvrent ouvres ouvrez ouvrier ouvriere ouvrieres ouvriers ouvrir ouvrira ouvrirait
ouvriront ouvrit ouvrons ouzbekistan ouzou ov ova ovaire ovaires oval ovale ovales ovarian ovaries ovary ovation ove
ovechkin oven ovens over overall overalls overarching overbearing overblown overboard overcame overcast overcoat
overcome overcomes overcoming overcooked overcrowded overcrowding overdo overdone overdose overdosed overdoses
overdraft overdrive overdue overeating overestimate overestimated overflow overflowing overflows overgrown overhang
overhanging overhaul overhauled overhead overheads overhear overheard overheat overheated overheating overjoyed
overkill overlaid overland overlap overlapped overlapping overlaps overlay overlays overload overloaded overloading
overlook overlooked overlooking overlooks overlord overlords overly overnight overpaid overpass overpopulation
overpower overpowered overpowering overpriced overprotective overran overrated overreach overreact overreacted
overreacting overreaction override overrides overriding overrule overruled overrun overs oversaw overseas oversee
overseeing overseen overseer oversees overshadow overshadowed oversight oversize oversized overstate overstated overt
overtake overtaken overtaking overthink overthinking overthrew overthrow overthrowing overthrown overtime overtly
overton overtones overtook overture overtures overturn overturned overturning overuse overused overview overwatch
overweight overwhelm overwhelmed overwhelming overwhelmingly overworked overzealous ovh ovid ovide ovins ovni ovnis
ovulation ovule ovules ow owe owed owen owens owes owing owl owls own owned owner owners ownership owning owns ox oxen
oxfam oxford oxfordshire oxidase oxidation oxidative oxide oxides oxidized oxley oxnard oxy oxydation oxyde oxydes
oxygen oxygene oxymore oxymoron oxytocin oy oyez oyo oyonnax oyster oysters oz ozark ozil ozone ozzie ozzy pa pablo
pac paca pace paced pacemaker pacer pacers paces pacha pacific pacification pacifier pacifique pacifiquement
pacifiques pacifism pacifisme pacifist pacifiste pacifistes pacify pacing pacino pack package packaged packages
packaging packard packed packer packers packet packets packing packs paco pacotille pacquiao pacs pact pacte pactole
pad padded padding paddington paddle paddles paddling paddock paddy padilla padlock padma padoue padre padres pads
padua paediatric paedophile paf pag pagaille pagan paganism paganisme pagans page pageant pageants pages paget paging
pagne pagnol pagny pagoda pagode pah pai paid paie paiement paiements paien paienne paiens paient paiera paierait
paieront paies paige pail paillasson paille pailles paillettes pain paine pained painful painfully painkiller
painkillers painless pains painstaking painstakingly paint paintball painted painter painters painting paintings
paints pair paire paired paires pairie pairing pairings pairs pais paisible paisiblement paisibles paisley paitre paix
pajama pajamas pak pakistan pakistanais pakistanaise pakistani pakistanis pal pala palace palaces paladin palais
palaiseau palatable palate palatin palatinat palatine palau palazzo pale paleo paleolithique paleontologie
paleontology paleozoic paler palerme palermo pales palestine palestinian palestinians palestinien palestinienne
palestiniennes palestiniens palet palette palettes paley palgrave pali palier paliers palin palir palisades palissade
pall palladium pallas pallet pallets palliatifs palliative pallier palm palma palmares palmas palme palmer palmerston
palmes palmetto palmier palmiers palms palmyra palmyre palo paloma palpable palpitant palpitante palpitations pals
palsy paltrow paltry paludisme pam pamela pamper pampered pampering pamphlet pamphlets pamplemousse pan panacea
panacee panache panama panamanian paname panasonic pancake pancakes pancarte pancartes panchayat pancho pancras
pancreas pancreatic pancreatitis panda pandas pandemic pandemie pandemonium pander pandering pandey pandit pandora
pandore pane panel panelist panelists panels panes pang panhandle panic panicked panicking panics panier paniers
panini panique paniquee paniquer panne panneau panneaux panned pannes panning panoplie panorama panoramas panoramic
panoramique pans panse pansement pansements panser pansy pant pantalon pantalons pantheon panther panthere pantheres
panthers panties pantin panting pantins pantomime pantoufles pantry pants panty pantyhose panzer pao paola paoli paolo
paon pap papa papacy papal papale paparazzi papas papaute papaya pape papeete paper paperasse paperback paperbacks
papers paperwork papes papeterie papi papier papiers papilles papillon papillons papin papineau papoter papouasie
paprika papua papy papyrus paque paquebot paquebots paques paquet paquets par para parable parables parabole parabolic
paracetamol parachute parachutes parachutiste parachutistes parade paraded parades paradigm paradigme paradigmes
paradigms parading paradis paradise paradisiaque paradox paradoxal paradoxale paradoxalement paradoxe paradoxes
paradoxical paradoxically paraffin parages paragon paragraph paragraphe paragraphes paragraphs paraguay parais
paraissaient paraissait paraissant paraisse paraissent parait paraitra paraitrait paraitre paralegal parallax parallel
parallele paralleled parallelement paralleles parallelisme parallels paralympic paralympics paralympique paralympiques
paralyse paralysed paralysee paralyser paralyses paralysie paralysis paralyze paralyzed paralyzing paramedic
paramedics parameter parameters parametre parametres parametric paramilitaires paramilitary paramount parano paranoia
paranoiaque paranoid paranormal parapente parapet paraphernalia paraphrase paraphrasing parapluie parapluies paras
parasite parasites parasitic parasol paratroopers paravent parc parce parcel parcelle parcelles parcels parceque
parched parchemin parchemins parchment parcimonie parcontre parcourant parcourent parcourir parcours parcourt parcouru
parcourue parcourus parcs pardi pardon pardoned pardonne pardonner pardonnera pardonnez pardons pare pared paree
pareil pareille pareillement pareilles pareils parement parent parentage parental parentale parentalite parentaux
parente parenthese parentheses parenthood parenting parents parer pares paresse paresseuse paresseux parfaire parfait
parfaite parfaitement parfaites parfaits parfois parfum parfume parfumee parfumees parfumerie parfums pari paria
pariah paribas parie parier parietal parieurs paris parish parishes parishioners parisian parisien parisienne
parisiennes parisiens parisot paristech paritaire parite parity parizeau parjure park parka parke parked parker parkes
parkin parking parkings parkinson parkland parkour parks parkway parla parlaient parlais parlait parlance parlant
parlante parle parlee parlees parlement parlementaire parlementaires parlements parlent parler parlera parlerai
parlerais parlerait parlerons parleront parles parleur parleurs parlez parliament parliamentarian parliamentarians
parliamentary parliaments parliez parlions parloir parlons parlor parlors parlour parma parme parmentier parmesan
parmi parmis parnell parochial parodie parodies parodique parody paroi parois paroisse paroisses paroissial
paroissiale paroissiens parole paroled paroles paroxysme parque parquet parquets parr parra parrain parrainage
parrainages parraine parrainer parrains parramatta parrish parrot parrots parry pars parse parseme parsemee parsing
parsley parson parsons part partage partageaient partageait partageant partagee partagees partagent partageons
partager partagera partages partagez partaient partais partait partake partaking partance partant partante partants
parte parted partenaire partenaires partenariat partenariats partent parterre partes partez parthenon parti partial
partialite partially participa participaient participait participant participante participantes participants
participate participated participates participatif participating participation participations participative
participatory participe participent participer participera participeront participes participez participle particle
particles particular particularite particularites particularly particulars particulate particulates particule
particules particulier particuliere particulierement particulieres particuliers partie partied partiel partielle
partiellement partielles partiels parties parting partir partira partirai partirais partirait partirent partiront
partis partisan partisane partisanes partisans partisanship partit partition partitioned partitioning partitions
partly partner partnered partnering partners partnership partnerships parton partons partout partouze partridge parts
party partying paru parue parues parure parures parus parut parution parutions parvati parvenaient parvenait parvenant
parvenir parvenu parvenue parvenues parvenus parviendra parviendront parvienne parviennent parviens parvient
parvinrent parvint parvis pas pasadena pascal pascale pasco pascoe pasha pashtun paso pasqua pasquale pasquier pass
passa passable passablement passage passager passagere passagers passages passageway passaient passais passait passant
passante passants passation passcode passe passed passee passees passenger passengers passent passeport passeports
passer passera passerai passeraient passerais passerait passeras passerelle passerelles passerent passerez passerons
passeront passers passes passeur passeurs passez passible passibles passif passifs passing passion passionate
passionately passionnant passionnante passionnantes passionnants passionne passionnee passionnees passionnel
passionnement passionnes passions passive passively passivement passives passivite passoire passons passover passport
passports password passwords passy past pasta paste pasted pastel pastels pasteque pasteur pasteurs pastiche pastille
pastilles pastime pastimes pasting pastis pastor pastoral pastorale pastorales pastore pastors pastries pastry pasts
pasture pastures pasty pat patagonia patagonie patate patates patch patched patches patching patchs patchwork patchy
pate patel patelin patent patente patented patentes patently patents pater paternal paternel paternelle paternite
paternity paterson pates path pathe pathetic pathetically pathetique pathetiques pathfinder pathogen pathogene
pathogenes pathogenesis pathogenic pathogens pathological pathologie pathologies pathologique pathologiques
pathologist pathologists pathology pathophysiology pathos paths pathway pathways patiemment patience patient patiente
patienter patientes patiently patients patin patina patinage patine patiner patineur patineurs patineuse patinoire
patins patio patir patisserie patisseries patissier patissiere patna patois paton patreon patriarcal patriarcale
patriarcat patriarch patriarchal patriarche patriarches patriarchs patriarchy patrice patricia patrician patrick
patrie patrimoine patrimoines patrimonial patrimoniale patrimoniales patrimoniaux patriot patriote patriotes patriotic
patriotique patriotiques patriotism patriotisme patriots patrol patrolled patrolling patrols patron patronage patronal
patronale patronales patronat patronising patronize patronizing patronne patrons patronyme patrouille patrouiller
patrouilles patrouilleur patrouilleurs pats patsy pattaya patte patted patten patter pattern patterned patterning
patterns patterson pattes patti patties patting pattinson patton patty paturage paturages pature pau paul paula paule
paulette pauli paulie paulin paulina pauline paulo paulsen paulson pauly paume paumee paumes pauper paupiere paupieres
pause paused pauses pausing pauvre pauvres pauvrete pavage pave paved pavee pavees pavel pavement pavements paves
pavie pavilion pavilions pavillon pavillons paving pavot paw pawn pawnee pawns paws pax paxton pay payable payaient
payais payait payant payante payantes payants payback paycheck paychecks payday paye payed payee payees payement
payent payer payera payers payes payet payeur payeurs payez paying payload payloads payment payments payne payoff
payoffs payons payot payout payouts paypal payroll payrolls pays paysage paysager paysages paysagiste paysan paysanne
paysannes paysans payton paz pb pbr pbs pc pca pcb pcbs pcc pcf pci pcm pcos pcp pcq pcr pcs pct pd pda pdc pdf pdfs
pdg pdp pds pdt pe pea peabody peace peaceful peacefully peacekeepers peacekeeping peacemaker peacetime peach peaches
peachy peacock peacocks peage peages peak peaked peaking peaks peanut peanuts pear pearce pearl pearls pearly pears
pearson peas peasant peasantry peasants pease peat peau peaufiner peaux pebble pebbles pecan peche pecher pecheries
peches pecheur pecheurs pecho peck peckham pecking pecresse pectoral peculiar peculiarities pecuniaire ped pedagogical
pedagogie pedagogique pedagogiques pedagogue pedagogues pedagogy pedal pedale pedaler pedales pedals pedantic peddle
peddling pede pedersen pederson pedes pedestal pedestre pedestrian pedestrians pediatre pediatric pediatrician
pediatricians pediatrics pediatrie pediatrique pedicure pedigree pedo pedophile pedophiles pedophilia pedophilie pedro
pee peed peeing peek peeked peeking peel peeled peeling peels peep peeping peeps peer peerage peered peering peerless
peers peeters peeve peg pegase pegasus pegged pegging peggy pegre pegs peguy pei peignant peigne peignoir peillon
peinard peindre peine peinent peines peint peinte peintes peintre peintres peints peinture peintures peirce pejoratif
pejorative pekin peking pel peladeau pelage pele pelerin pelerinage pelerinages pelerins pelham pelican pelicans pell
pelle pellegrini pellerin pelles pellet pelletier pellets pellicule pellicules pelosi pelote peloton pelouse pelouses
pelt peltier pelts peluche peluches pelvic pelvis pemberton pembroke pembrokeshire pen pena penal penale penalement
penales penalisation penalise penaliser penalite penalites penalize penalized penalties penalty penance penang pence
penchant penchants penche penchee penchent pencher penches pencil pencils pend pendaison pendant pendants pendent
pendentif penderie pending pendleton pendre pendu pendue pendule pendules pendulum pendus penelope penetrant penetrate
penetrated penetrates penetrating penetration penetre penetrent penetrer peng penguin penguins penh penibilite penible
peniblement penibles peniche penicillin penile peninsula peninsular peninsule penis penises penitence penitencier
penitentiaire penitentiaires penitentiary penitents penn pennant penned pennes penney pennies penniless penning
pennington pennsylvania pennsylvanie penny penombre penrith penrose pens pensa pensacola pensai pensaient pensais
pensait pensant pensante pensants pense pensee pensees pensent penser pensera penserai penserais penserait penseront
penses penseur penseurs pensez pensiez pension pensioner pensioners pensionnaire pensionnaires pensionnat pensions
penske pensons pent pentagon pentagone pente pentecost pentecostal pentecote pentes penthouse pentium penultimate
penurie penuries peo people peoples peoria pep pepe pepere pepin pepiniere pepinieres pepins pepite pepites pepper
peppered peppermint pepperoni peppers peps pepsi peptide peptides pequiste pequistes per peralta percant perce percee
percees perceive perceived perceives perceiving percent percentage percentages percentile perceptible perceptibles
perception perceptions perceptive perceptual percer perces perceuse percevait perceval percevoir perch perche perched
perchee perches percival percois percoit percoivent percu percue percues percus percussion percussions percutant
percute percuter percy perd perdaient perdais perdait perdant perdante perdants perde perdent perdez perdirent perdit
perdition perdons perdra perdraient perdrais perdrait perdre perdrix perdront perds perdu perdue perdues perdure
perdurent perdurer perdus pere peregrinations peregrine pereira peremption peremptoire perenne perennes perennial
perennials perenniser perennite perequation peres perez perf perfect perfected perfecting perfection perfectionist
perfectionne perfectionnement perfectionner perfectionniste perfectly perfide perforated perforation perfore perform
performance performances performant performante performantes performants performed performer performers performing
performs perfume perfumed perfumes perfusion perhaps peri perier perigord perigueux peril perilleuse perilleux
perilous perils perime perimee perimes perimeter perimetre perimetres perinee period periode periodes periodic
periodical periodically periodicals periodicite periodique periodiquement periodiques periodontal periods peripeties
periph peripheral peripherals peripherie peripherique peripheriques periphery periple perir periscope perish
perishable perished perissables perissent perit perjury perk perkins perks perky perl perle perles perm permaculture
permafrost permanence permanences permanent permanente permanentes permanently permanents permeabilite permeability
permeable permeated permeates permet permets permettaient permettait permettant permette permettent permettez
permettra permettrai permettraient permettrait permettre permettront permian permirent permis permise permises
permissible permission permissions permissive permit permits permitted permitting permutation permutations pernicious
pero peronne perou perouse peroxide peroxyde perp perpendiculaire perpendiculairement perpendiculaires perpendicular
perpetrated perpetrator perpetrators perpetre perpetres perpetual perpetually perpetuate perpetuated perpetuates
perpetuating perpetue perpetuel perpetuelle perpetuellement perpetuent perpetuer perpetuite perpetuity perpignan
perplexe perplexed perplexing perplexite perquisition perquisitions perrault perret perrier perrin perrine perron
perroquet perroquets perrot perruche perruque perruques perry pers persan perse persecute persecuted persecuter
persecutes persecution persecutions persee perses perseus perseverance perseverant persevere perseverer pershing
persia persian persians persie persil persique persist persistance persistant persistante persistantes persistants
persiste persisted persistence persistent persistently persister persisting persists perso person persona personable
personal personalised personalities personality personalize personalized personally personas personhood
personification personified personnage personnages personnalisable personnalisation personnalise personnalisee
personnalisees personnaliser personnalises personnalite personnalites personne personnel personnelle personnellement
personnelles personnels personnes personnification persons persos perspective perspectives perspicace perspicacite
perspiration persuade persuaded persuadee persuader persuades persuading persuasion persuasive pertain pertaining
pertains perte pertes perth perthshire pertinemment pertinence pertinent pertinente pertinentes pertinents pertuis
perturbant perturbateur perturbateurs perturbation perturbations perturbe perturbed perturbee perturbent perturber
perturbes peru perugia peruse peruvian peruvien peruvienne peruviens perv pervasive pervers perverse perversion
perversite pervert perverted perverts pes pesaient pesait pesant pesante pesanteur pese pesee pesent peser peshawar
pesky peso pesos pessac pessimism pessimisme pessimist pessimiste pessimistes pessimistic pest peste pesticide
pesticides pestilence pesto pests pet peta petain petal petales petals petanque petard petards petasse pete petent
peter peterborough peters petersbourg petersburg petersen peterson petillant petillante petit petite petites petitesse
petition petitioned petitioner petitioners petitioning petitions petits petr petra petri petrie petrified petrin petro
petrochemical petrol petrole petroleum petrolier petroliere petrolieres petroliers petrov petrus pets petting petty
petulant peu peugeot peuple peuplee peuplees peuplement peuplent peuples peuplier peupliers peur peureux peurs peut
peuvent peux pew pewdiepie pews pewter peyton pf pfa pfc pfeiffer pff pfff pfft pfizer pg pga pgs ph pha phage
phalange phalanges phalanx phallic phallus pham phan phantom phantoms pharaoh pharaohs pharaon pharaonique pharaons
phare phares pharisees pharisiens pharma pharmaceutical pharmaceuticals pharmaceutique pharmaceutiques pharmacie
pharmacien pharmaciens pharmacies pharmacist pharmacists pharmacological pharmacologie pharmacology pharmacy pharrell
phase phased phases phasing phat phd pheasant phedre phelan phelps pheniciens phenix phenol phenomena phenomenal
phenomenale phenomene phenomenes phenomenologie phenomenology phenomenon phenotype phenotypes phenotypic pheromone
pheromones phew phi phil philadelphia philadelphie philanthrope philanthropic philanthropie philanthropist
philanthropists philanthropy philharmonic philharmonique philibert philip philipp philippa philippe philippians
philippin philippine philippines philippins philippot philips philistines phillies phillip phillips philly philo
philologie philology philosophe philosopher philosophers philosophes philosophical philosophically philosophie
philosophies philosophique philosophiques philosophy phineas phipps phish phishing phnom pho phobia phobias phobie
phobies phoebe phoenician phoenix phone phoned phones phonetic phonetique phoney phoning phonograph phonological
phonology phony phoque phoques phosphate phosphates phosphore phosphorus phosphorylation photo photocopie photocopies
photocopy photogenic photograph photographe photographed photographer photographers photographes photographic
photographie photographiee photographier photographies photographing photographique photographiques photographs
photography photojournalist photon photons photos photoshoot photoshop photoshopped photosynthese photosynthesis
photovoltaic photovoltaique photovoltaiques php phrase phrased phrases phrasing phreatique phreatiques phu phuket
phyllis phylogenetic phys physical physicality physically physician physicians physicien physiciens physicist
physicists physico physics physio physiological physiologie physiologique physiologiques physiology physionomie
physiotherapist physiotherapy physique physiquement physiques phytosanitaires pi pia piaf piaget pianist pianiste
pianistes piano pianos piazza pib pic picard picardie picards picasso piccadilly piccolo pichon pick picked pickens
picker pickering pickers picket pickett picking pickings pickle pickled pickles picks pickup pickups picky picnic
picnics pico picole picoler picon picot pics picsou pictorial pictural picturale picture pictured pictures picturesque
picturing pid pie piece pieced piecemeal pieces piecing pied piedestal piedmont pieds piege piegee piegees pieger
pieges piemont piemontais pier pierce pierced piercing piercings piero pierre pierres pierrette pierrick pierrot piers
pierson pies piete pieter pietine pietiner pieton pietonne pietonnes pietons pietre pietro piety pieu pieuse pieuvre
pieux pif pig pigalle pige pigeon pigeons piger piges piggy piggyback pigiste piglet pigment pigmentation pigmented
pigments pignon pignons pigs pikachu pike pikes piketty pil pilar pilastres pilate pilates pile piled piles pilgrim
pilgrimage pilgrims pilier piliers piling pill pillage pillages pillar pillards pillars pille pillent piller pilles
pilleurs pillow pillows pills pillsbury pilon pilori pilosite pilot pilotage pilote piloted pilotee piloter pilotes
piloting pilotis pilots pilule pilules pim pima piment piments pimp pimping pimple pimples pimps pin pina pinard
pinault pinball pince pinceau pinceaux pincee pincement pincer pinces pincettes pinch pinched pinching pine pineapple
pineapples pineau pineda pinel pines pinewood ping pingouin pingouins pings pining pink pinkerton pinkie pinkish pinks
pinky pinnacle pinned pinning pino pinocchio pinochet pinot pinoy pinpoint pins pint pinte pinterest pintes pinto
pints pinus pio pioche piocher pion pioneer pioneered pioneering pioneers pionnier pionniere pionniers pions piotr
piou pious pip pipe pipeau piped pipeline pipelines piper pipes pipi piping pippa pippin pips piquant piquante pique
piqued piquee piquent piquer piques piquet piquets piqueur piqure piqures pir piracy piranha piratage pirate pirated
pirater piraterie pirates pire piree pirelli pires pirlo pirogue pirouette pis pisa pisani pisces piscine piscines
pise piss pisse pissed pisser pisses pissing pissy pistache pistachio piste pister pistes pistol pistolet pistolets
pistols piston pistons pit pita pitbull pitch pitched pitcher pitchers pitches pitchfork pitching piteux pitfalls
pitie pitiful pitman piton pitoyable pitoyables pitre pits pitt pitted pitting pittman pittoresque pittoresques pitts
pittsburg pittsburgh pituitary pity pius pivot pivotal pivoter pix pixar pixel pixels pixie pixies pizza pizzas
pizzeria pj pjs pk pkk pkp pl pla placa placait placant placard placards placate place placebo placed placee placees
placeholder placement placements placent placenta placer places placez placid placide placing plafond plafonds
plafonne plafonnement plage plages plagiarism plagiarized plagiat plague plagued plagues plaguing plaid plaidant
plaide plaident plaider plaidoirie plaidoyer plaie plaies plaignaient plaignait plaignant plaignante plaignants
plaignent plaignez plain plaindre plaine plaines plainfield plainly plains plaint plainte plaintes plaintiff
plaintiffs plaints plaira plairait plaire plais plaisait plaisance plaisant plaisante plaisanter plaisanterie
plaisanteries plaisantes plaise plaisent plaisir plaisirs plait plan planar planche plancher planchers planches planck
plancton plane planer planes planet planetaire planetaires planetarium planetary planete planetes planets planeur
planification planifie planifiee planifier planing plank planks plankton planned planner planners planning plano
planque planquer planques plans plant plantain plantation plantations plante planted plantee plantees plantent planter
planters plantes planteurs planting plantings plants plaquage plaque plaquee plaquer plaques plaquette plaquettes
plasma plasmid plaster plastered plastic plasticien plasticite plasticity plastics plastique plastiques plat plata
platane platanes plate plateau plateaus plateaux plated plateforme plateformes platelet platelets plates platform
platforms platine platines plating platini platinum platitudes plato platon platonic platonique platoon platre plats
platt platte platter platters platypus plausible play playa playable playback playbook playboy played player players
playful playfully playground playgrounds playhouse playin playing playlist playlists playmaker playmate playoff
playoffs plays playstation playthrough playtime playwright playwrights plaza plc ple plea plead pleaded pleading
pleads pleas pleasant pleasantly please pleased pleaser pleases pleasing pleasurable pleasure pleasures pleated plebe
plebiscite pled pledge pledged pledges pledging pleiade plein pleine pleinement pleines pleins pleistocene plenary
plenel pleniere plenipotentiaire plenitude plentiful plenty plenum plessis plethora plethore pleurais pleurait
pleurant pleure pleurent pleurer pleures pleurez pleurnicher pleurs pleut pleuvait pleuve pleuvent pleuvoir plexus
pleyel pli pliant plie pliee plient plier pliers plies plight pline pliny pliocene plis plo plomb plombe plomber
plomberie plombier plombiers plombs plon plonge plongeant plongee plongees plongent plongeon plonger plonges plongeur
plongeurs plongez plot plots plotted plotting plouc ploucs plouf plough ploughed ploughing plow plowed plowing plows
ploy plq pls plu pluck plucked plucking plug plugged plugging plugin plugins plugs pluie pluies plum plumage plumb
plumber plumbers plumbing plume plumes plummer plummet plummeted plummeting plump plums plunder plundered plundering
plunge plunged plunger plunges plunging plunkett plupart plural pluralism pluralisme pluraliste pluralite plurality
pluridisciplinaire pluriel plurielle plus plush plusieur plusieurs plut plutarch plutarque pluto pluton plutonium
plutot pluviales pluvieuse pluvieux pluviometrie ply plying plymouth plywood plz pm pma pme pmi pml pmo pms pmu pn pnb
pnc pneu pneumatic pneumatique pneumatiques pneumonia pneumonie pneus png pnj pnl pnp pnud po poa poach poached
poachers poaching poc pocahontas poche poches pochette pochettes pocket pocketbook pocketed pockets pod podcast
podcasting podcasts podemos podesta podium podiums pods poe poele poeles poem poeme poemes poems poesie poesies poet
poete poetes poetesse poetic poetics poetique poetiques poetry poets pogba pognon pogo poi poid poids poignant
poignante poignard poignarde poignardee poignarder poigne poignee poignees poignet poignets poil poils poilu poilue
poilus poincare poincon poindre poing poings point pointage pointait pointant pointe pointed pointedly pointee
pointent pointer pointers pointes pointeur pointeurs pointilleux pointing pointless points pointu pointue pointues
pointure pointures pointus pointy poire poireau poireaux poires poirier poirot pois poise poised poison poisoned
poisoning poisonous poisons poisse poisson poissons poissy poitevin poitiers poitou poitrine poitrines poivre poivron
poivrons poix poke poked pokemon pokemons poker pokes poking pol polaire polaires poland polanski polar polaris
polarisation polarisee polarite polarity polarization polarized polarizing polaroid polars pole polemique polemiques
polemiste poles poli police policeman policemen polices polichinelle policier policiere policieres policiers policies
policing policy policyholders policymakers policymaking polie polies polignac poliment polio polir polis polish
polished polishing polissage politburo polite politely politeness politesse politic political politically politician
politicians politicien politicienne politiciens politicized politico politics politique politiquement politiques
politisation politologue polity polk polka poll pollack pollard polled pollen pollens pollination pollinators polling
pollock polls polluant polluantes polluants pollue polluee polluent polluer pollues pollutant pollutants pollute
polluted polluting pollution pollutions pollux polly polo pologne polonais polonaise polonaises poly polyester
polyethylene polygamie polygamy polygon polygone polygons polygraph polymer polymerase polymere polymeres polymeric
polymerization polymers polymorphism polynesia polynesian polynesie polynomial polynomials polypropylene polyps
polystyrene polytechnic polytechnique polyurethane polyvalence polyvalent polyvalente pom pomegranate pomeroy pommade
pomme pommeau pommes pommettes pommier pommiers pomona pomp pompadour pompage pompe pompee pompei pompeii pompeo
pomper pompes pompeux pompey pompidou pompier pompiers pompon pompous poms pon ponce poncho ponction ponctualite
ponctuation ponctue ponctuee ponctuel ponctuelle ponctuellement ponctuelles ponctuels pond pondent ponder ponderation
pondere pondered pondering pondichery pondre ponds pondu poney poneys pong ponies pons pont pontarlier ponte pontes
pontiac pontife pontiff pontifical pontificale pontificat pontificaux pontoise ponton pontoon ponts pony ponytail
ponzi poo pooch poodle poof pooh pooja pool poole pooled pooling pools poolside poop pooped pooping poor poorer
poorest poorly pop popcorn pope popes popeye poplar popped popper poppies popping poppins poppy pops popsicle populace
populaire populaires popular popularise populariser popularite popularity popularized popularly populate populated
population populations populism populisme populist populiste populistes populous popup por porc porcelain porcelaine
porch porche porches porcine porcs porcupine pore pores poreux pork porky porn pornhub porno pornographic pornographie
pornographique pornographiques pornography pornos pornstar pornstars porosite porosity porous porridge porsche port
porta portability portable portables portage portaient portail portails portais portait portal portals portant
portatif porte ported portee portees portefeuille portefeuilles portent porter portera porterai porterait porteront
porters portes porteur porteurs porteuse porteuses portez portfolio portfolios portia portico portier portiere
portieres porting portion portions portique portiques portland portman porto portons portrait portraits portraiture
portray portrayal portrayals portrayed portraying portrays ports portsmouth portuaire portuaires portugais portugaise
portugaises portugal portuguese pos posa posaient posais posait posant pose posed posee posees poseidon posent poser
posera poserait poses posey posez posh posing posit posited positif positifs position positional positioned
positioning positionne positionnee positionnement positionner positionnes positions positive positively positivement
positives positivisme positivity posits posner posons posse possedaient possedait possedant possede possedee possedent
posseder possedes possedez possedons possess possessed possesses possesseur possesseurs possessif possessing
possession possessions possessive possibilite possibilites possibilities possibility possible possiblement possibles
possibly possum post postage postal postale postales postant postaux postcard postcards postcode postcolonial
postdoctoral poste posted postee postees postent poster posterieur posterieure posterieurement posterieures
posterieurs posterior posteriori posterite posterity posters postes postez postgame postgraduate posthume posthumous
posthumously posting postings postman postmaster postmodern postmodernism postmortem postnatal postoperative
postpartum postpone postponed postponement postponing posts postscript postseason postsecondary postulat postulated
postule postuler posture postures posturing postwar pot potable potage potager potash potasse potassium potato
potatoes pote poteau poteaux potence potency potent potential potentialites potentially potentials potentiel
potentielle potentiellement potentielles potentiels poterie poteries potes pothole potholes potier potins potion
potions poto potomac pots potsdam potted potter potters pottery potting potts potty potus pou poubelle poubelles pouce
pouces poucet pouch pouches poudlard poudre poudres poudriere pouf poughkeepsie pouilly poulailler poulain poulains
poule poules poulet poulets poulette poulie poulies poulin poulpe pouls poultry poumon poumons pounce pound pounded
pounder pounding pounds poupe poupee poupees pour pourboire pourboires pourcent pourcentage pourcentages poured
pouring pourparlers pourpre pourpres pourquoi pourra pourrai pourraient pourrais pourrait pourras pourrez pourri
pourrie pourries pourriez pourrions pourrir pourris pourrissent pourrit pourriture pourrons pourront pours poursuis
poursuit poursuite poursuites poursuivaient poursuivait poursuivant poursuivants poursuive poursuivent poursuivez
poursuivi poursuivie poursuivies poursuivis poursuivit poursuivons poursuivra poursuivre pourtant pourtour pourvoi
pourvoir pourvoyeur pourvu pourvue pourvues pourvus poussa poussaient poussait poussant pousse poussee poussees
poussent pousser poussera pousses poussette poussettes poussez poussiere poussieres poussiereux poussin poussins pout
poutine pouting poutou poutre poutres pouvaient pouvais pouvait pouvant pouvez pouviez pouvions pouvoir pouvoirs
pouvons poux pov poverty pow powder powdered powders powdery powell power powerball powered powerful powerfully
powerhouse powering powerless powerlifting powerpoint powers powershell powertrain pows powys pox pp ppa ppc ppd ppe
ppg ppi ppl ppm ppp ppr pps ppt ppv pq pr pra practicable practical practicality practically practice practiced
practices practicing practise practised practising practitioner practitioners prada prades pradesh prado pragmatic
pragmatique pragmatiques pragmatism pragmatisme prague prairial prairie prairies praise praised praises praising
prakash pram prank pranks prankster prasad prat praticable praticien praticiens pratiquaient pratiquait pratiquant
pratiquants pratique pratiquee pratiquees pratiquement pratiquent pratiquer pratiques pratiquez pratt pravda prawn
prawns praxis pray prayed prayer prayers praying prays prc pre preach preached preacher preachers preaches preaching
prealable prealablement prealables preamble preambule preavis precaire precaires precarious precarite precaution
precautionary precautions precedant precede preceded precedee precedemment precedence precedent precedente precedentes
precedents preceder precedes preceding preceptes precepteur precepts preche precher preches precheur precheurs
precieuse precieusement precieuses precieux precinct precincts precious precipice precipitamment precipitate
precipitated precipitation precipitations precipite precipitee precipitent precipiter precipites precis precisait
precisant precise precisee precisees precisely precisement precisent preciser precises precisez precision precisions
precisons precite precitee preclude precluded precludes precoce precocement precoces precocious preconceived
preconceptions preconisait preconisations preconise preconisee preconisent precurseur precurseurs precursor precursors
predates predateur predateurs predation predator predators predatory predecesseur predecesseurs predecessor
predecessors predefined predetermined predicament predicat predicate predicated predicateur predicateurs predication
predict predictability predictable predictably predicted predicting prediction predictions predictive predictor
predictors predicts predilection predire predis predisent predisposed predisposition predit predominance predominant
predominante predominantly predominately predomine preeminence preeminent preemption preemptive preexisting pref
prefabricated preface prefect prefectoral prefectorale prefecture prefectures prefer prefera preferable preferably
preferaient preferais preferait preferant prefere preferee preferees preference preferences preferent preferential
preferentially preferentiel preferentiels preferer preferera prefererais prefererait preferes preferez preferons
preferred preferring prefers prefet prefete prefets prefigure prefix prefixe prefixes prefrontal pregame pregnancies
pregnancy pregnant preheat prehistoire prehistoric prehistorique prehistoriques prehistory prejudice prejudiced
prejudices prejudiciable prejudicial prejuge prejuges prelat prelate prelats preleve prelevee prelevees prelevement
prelevements prelever preleves preliminaire preliminaires preliminaries preliminary prelude prem premarital premature
prematuree prematurely prematurement prematures premeditated premeditation premedite premices premier premiere
premiered premierement premieres premiering premiers premiership premise premises premisse premisses premium premiums
premonition premunir prenaient prenais prenait prenant prenante prenantes prenatal prend prendra prendrai prendraient
prendrais prendrait prendras prendre prendrez prendrons prendront prends preneur preneurs prenez preniez prenions
prenne prennent prennes prenom prenomme prenoms prenons prentice prentiss preoccupant preoccupante preoccupation
preoccupations preoccupe preoccupee preoccupent preoccuper preoccupes preoccupied preorder prep prepa prepaid
preparaient preparait preparant preparateur preparatifs preparation preparations preparatoire preparatoires
preparatory prepare prepared preparedness preparee preparees preparent preparer prepares preparez preparing preparons
preponderance preponderant preponderante prepose preposes preposition preposterous prepped prepping prepuce prequel
prerequis prerequisite prerequisites prerogative prerogatives pres presage presager presbytere presbyterian
presbyterians presbytery preschool preschoolers prescient prescolaire prescott prescribe prescribed prescribes
prescribing prescription prescriptions prescriptive prescrire prescrit prescrite prescrites prescrits preseance
preseason presence presences present presenta presentable presentaient presentait presentant presentateur
presentateurs presentation presentations presentatrice presente presented presentee presentees presentement presentent
presenter presentera presenterai presenterait presenteront presenters presentes presentez presenting presently
presentons presents preservant preservatif preservatifs preservation preservative preservatives preserve preserved
preservee preservees preserver preserves preserving preset presets presidait preside presided presidee presidence
presidency president presidente presidential presidentiel presidentielle presidentielles presidentiels presidents
presider presides presiding presley presomption presomptueux presque press pressant pressante presse pressed pressee
pressees pressent pressenti pressentiment presser presses pressez pressing pression pressions pressoir pressure
pressured pressures pressuring pressurized prestance prestataire prestataires prestation prestations prestige
prestigieuse prestigieuses prestigieux prestigious presto preston presumably presume presumed presumee presumees
presumer presumes presuming presumption presumptive presumptuous presuppose pret pretait pretant prete pretee pretence
pretend pretendaient pretendait pretendant pretendants pretended pretendent pretender pretenders pretendez pretending
pretendre pretends pretendu pretendue pretendues pretendument pretendus pretense pretent pretentieuse pretentieux
pretention pretentions pretentious preter preterm pretes preteur preteurs pretext pretextant pretexte pretextes pretez
pretoria pretre pretres pretresse pretrial pretrise prets prettier prettiest pretty pretzel pretzels preuve preuves
preux prev prevail prevailed prevailing prevails prevalence prevalent prevaloir prevalu prevaut prevenant prevenez
prevenir prevent preventable preventative prevented preventif preventing prevention preventive preventives prevents
prevenu prevenue prevenus prevert previennent previens previent preview previews previous previously previsible
previsibles prevision previsionnel previsions prevoient prevoir prevois prevoit prevost prevot prevote prevoyaient
prevoyait prevoyance prevoyant prevoyez prevu prevue prevues prevus prey preyed preying prez prg pri priait priant
price priced priceless prices pricey pricing prick prickly pricks pride prides prie prient prier priere prieres pries
priest priestess priesthood priestley priestly priests prieur prieure priez prim prima primacy primaire primaires
primal primaries primarily primary primat primate primates primaute prime primed primer primers primes primetime
primeur primeval priming primitif primitifs primitive primitives primo primordial primordiale primrose primus prince
princely princes princess princesse princesses princeton princier princiere principal principale principalement
principales principality principally principals principaute principautes principaux principe principes principle
principled principles pringle print printable printanier printaniere printed printemps printer printers printing
prints prions prior priori prioriser prioritaire prioritairement prioritaires priorite priorites priorities prioritise
prioritize prioritized prioritizing priority priory prirent pris priscilla prise prisee prisees prises prism prismatic
prisme prison prisoner prisoners prisonnier prisonniere prisonnieres prisonniers prisons pristine prit pritchard prius
privacy privant privat private privately privates privation privations privatisation privatisations privatise
privatiser privatization privatized prive privee privees privent priver prives privilege privileged privileges
privilegiant privilegie privilegiee privilegiees privilegient privilegier privilegies privy prix priya priyanka prize
prized prizes pro proactive proactively prob probabilistic probabilite probabilites probabilities probability probable
probablement probables probably probant probante probants probate probation probationary probe probed probes probing
probiotics probite problem problematic problematique problematiques probleme problemes problems probs proc procedant
procede procedent proceder procedera procedes procedural procedure procedures proceed proceeded proceeding proceedings
proceeds proces process processed processes processeur processeurs processing procession processions processor
processors processus prochain prochaine prochainement prochaines prochains proche proches proclaim proclaimed
proclaiming proclaims proclamant proclamation proclame proclamee proclament proclamer procrastinate procrastinating
procrastination procreation procreer procter proctor procurant procuration procurator procure procured procurement
procurent procurer procureur procureure procureurs procuring prod prodigal prodige prodiges prodigieuse prodigieux
prodigious prodigue prodiguer prodigues prodigy produce produced producer producers produces producing product
producteur producteurs productif productifs production productions productive productives productivite productivity
productrice productrices products produira produirait produire produiront produisaient produisait produisant produise
produisent produisit produit produite produites produits prof profanation profane profanes profanity profess professed
professeur professeure professeurs profession professional professionalism professionally professionals
professionnalisation professionnalisme professionnel professionnelle professionnellement professionnelles
professionnels professions professor professors professorship proficiency proficient profil profilage profile profiled
profiler profiles profiling profils profit profita profitability profitable profitables profitably profitaient
profitait profitant profite profited profitent profiter profitera profiteront profites profiteurs profitez profiting
profitons profits profond profonde profondement profondes profondeur profondeurs profonds profound profoundly profs
profusely profusion prog progenitor progeniture progeny progesterone prognosis program programmable programmatic
programmation programme programmed programmee programmees programmer programmers programmes programmeur programmeurs
programming programs progres progress progresse progressed progressent progresser progresses progressif progressifs
progressing progression progressions progressiste progressistes progressive progressively progressivement progressives
prohibe prohibit prohibited prohibiting prohibition prohibitions prohibitive prohibits proie proies project projected
projecteur projecteurs projectile projectiles projecting projection projections projective projector projectors
projects projet projetait projetant projete projetee projetees projeter projetes projets projette projettent
proletaire proletaires proletarian proletariat proletarienne proliferate proliferation prolific prolifique prolly
prologue prolong prolongation prolongations prolonge prolongeant prolonged prolongee prolongees prolongement
prolongent prolonger prolonges prolonging prom promenade promenades promenait promenant promene promenent promener
promeneur promeneurs promesse promesses promet promethee prometheus promets promettait promettant promettent
prometteur prometteurs prometteuse prometteuses promettre promeut prominence prominent prominently promis promiscuite
promiscuity promiscuous promise promised promises promising promit promo promontoire promontory promos promote
promoted promoter promoters promotes promoteur promoteurs promoting promotion promotional promotionnel promotionnelle
promotions promouvant promouvoir prompt prompte prompted promptement prompting promptly prompts proms promu promue
promulgated promulgation promulgue promulguee promus pronant prone pronee pronent proner prong pronged pronom pronoms
prononca prononcait prononcant prononce prononcee prononcees prononcent prononcer prononcera prononces prononcez
prononciation pronostic pronostics pronoun pronounce pronounced pronouncements pronounces pronouncing pronouns pronto
pronunciation proof proofing proofs prop propaganda propagande propagandist propagandiste propagandists propagate
propagated propagating propagation propage propagee propagent propager propane propel propellant propelled propeller
propellers propelling propension propensity proper properly properties property prophecies prophecy prophesied
prophesy prophet prophete prophetes prophetic prophetie propheties prophetique prophets propice propices proponent
proponents proportion proportional proportionality proportionally proportionate proportionately proportioned
proportionnalite proportionnee proportionnel proportionnelle proportionnellement proportionnels proportions propos
proposa proposaient proposait proposal proposals proposant propose proposed proposee proposees proposent proposer
proposera proposeront proposes proposez proposing proposition propositions proposons propped propping propre
proprement propres proprete proprietaire proprietaires proprietary propriete proprietes proprietor proprietors
propriety proprio props propulse propulsee propulser propulseur propulseurs propulsion prorata pros proscrire proscrit
prose prosecco prosecute prosecuted prosecuting prosecution prosecutions prosecutor prosecutors proselytisme prospect
prospecting prospection prospective prospects prospectus prosper prospere prospered prosperer prosperes prosperite
prosperity prosperous prost prostate prosthesis prosthetic prosthetics prostitue prostituee prostituees prostituer
prostitues prostitute prostitutes prostitution prostrate prot protagonist protagoniste protagonistes protagonists
protease protect protected protecteur protecteurs protecting protection protectionism protectionist protectionnisme
protectionnistes protections protective protector protectorat protectorate protectors protectrice protectrices
protects protege protegeait protegeant protegee protegees protegent proteger protegera proteges protegez protein
proteine proteines proteins protest protestant protestante protestantes protestantism protestantisme protestants
protestation protestations proteste protested protestent protester protesters protesting protestors protests proteus
prothese protheses proto protocol protocole protocoles protocols proton protons prototype prototypes prototyping
protracted protruding prou proud prouder proudest proudhon proudly proue prouesse prouesses proulx proust prout
prouvant prouve prouvee prouvees prouvent prouver prouvera prouvez prov prove proved proven provenaient provenait
provenance provenant provencal provencale provencaux provence provenir proverb proverbe proverbes proverbial proverbs
proves provide provided providence provident providentiel provider providers provides providing proviennent provient
province provinces provincial provinciale provinciales provinciaux proving provins proviseur provision provisional
provisionally provisioning provisions provisoire provisoirement provisoires provo provoc provocante provocateur
provocateurs provocation provocations provocative provocatrice provoke provoked provokes provoking provoqua provoquait
provoquant provoque provoquee provoquees provoquent provoquer provoquera provoquerait provoques provost prowess prowl
proxenetisme proxies proximal proximite proximity proxy prozac prs prudemment prudence prudent prudente prudential
prudents prudhomme pruitt prune pruneaux prunes pruning prusse prussia prussian prussien prussienne prussiens pry
pryce prying pryor ps psa psalm psalms psaume psaumes psc psd pse pseudo pseudonym pseudonyme pseudonymes pseudos psg
psi psl psn psoriasis psp psst pst psu psv psy psych psychanalyse psychanalyste psychanalystes psychanalytique psyche
psyched psychedelic psychedelique psychiatre psychiatres psychiatric psychiatrie psychiatrique psychiatriques
psychiatrist psychiatrists psychiatry psychic psychics psychique psychiques psychisme psycho psychoactive
psychoanalysis psychoanalytic psychological psychologically psychologie psychologique psychologiquement psychologiques
psychologist psychologists psychologue psychologues psychology psychopath psychopathe psychopathes psychopathic
psychopaths psychose psychosis psychosocial psychotherapeute psychotherapie psychotherapist psychotherapy psychotic
psychotique psychotiques psychotropes psys pt pta ptain ptc pte ptet pti ptit ptite ptits pto ptolemee ptolemy pts
ptsd ptt pty pu puait puant puante puanteur pub puberte puberty pubes pubescent pubic publi publia publiait publiant
public publically publication publications publicised publicist publicitaire publicitaires publicite publicites
publicity publicize publicized publicly publics publie publiee publiees publient publier publiera publies publiez
publions publique publiquement publiques publish published publisher publishers publishes publishing publix pubs puce
puceau pucelle pucerons puces puck pudding puddings puddle puddles pudeur pudique pue pueblo puel puent puer
puericulture pueril puerile puerto pues puf puff puffed puffin puffing puffs puffy pug puget pugh pugs puig puis
puisant puise puisent puiser puisque puissamment puissance puissances puissant puissante puissantes puissants puisse
puissent puisses puissiez puissions puit puits puja pujadas pujol puke puked puking pulaski pulitzer pull pulled
pulley pullin pulling pullman pulls pullulent pulmonaire pulmonaires pulmonary pulp pulpe pulpit pulsar pulsating
pulsation pulsations pulse pulsed pulses pulsing pulsion pulsions pulverisation pulverise pulveriser pum puma pumas
pump pumped pumping pumpkin pumpkins pumps pun punaise punaises punch punched punches punching punchline punchy
punctual punctuality punctuated punctuation puncture punctured pundit pundits pune pungent puni punie punies punir
punis punish punishable punished punisher punishes punishing punishment punishments punissable punit punition
punitions punitive punjab punjabi punk punks puns punt punta punter punters punting punts puny pup pupil pupille
pupilles pupils pupitre puppet puppets puppies puppy pups pur purcell purchase purchased purchaser purchasers
purchases purchasing purdue purdy pure purebred puree purely purement purent pures purest purete purgatoire purgatory
purge purged purger purges purging puri purification purifie purified purifier purify purifying puristes purists
puritan puritans purity purple purplish purported purportedly purporting purports purpose purposeful purposefully
purposely purposes purr purring purs purse purses pursuant pursue pursued pursues pursuing pursuit pursuits purview
pus push pushback pushed pusher pushes pushing pushkin pushover pushy puss pussies pussy pussycat put putain putains
putative pute puteaux putes putin putnam putney putrid puts putsch putt putter puttin putting putty puy puzzle puzzled
puzzles puzzling pv pvc pvp pvt pw pwc px py pyeongchang pygmees pygmy pyjama pyjamas pyle pylon pylones pylons pym
pyongyang pyramid pyramidal pyramidale pyramide pyramides pyramids pyre pyrenees pyro pyromane pythagoras pythagore
python pythons qa qaeda qaida qantas qatar qatari qataris qb qbs qc qcm qd qe qf qg qi qin qing qingdao qld qpc qpr qq
qqch qqchose qqn qques qqun qr qs qt qu qua quack quad quadrangle quadrant quadratic quadrature quadrilatere quadruple
quads quagmire quai quaid quail quaint quais quake quaker quakers quakes qualcomm qualifiait qualifiant qualificatif
qualificatifs qualification qualifications qualificative qualifie qualified qualifiee qualifiees qualifient qualifier
qualifiers qualifies qualify qualifying qualitatif qualitative qualitatives qualite qualites qualities quality qualms
quan quand quant quantico quantifiable quantification quantified quantifier quantify quantifying quantique quantiques
quantitatif quantitative quantitatives quantite quantites quantities quantity quantum quarantaine quarante quarantine
quarantined quark quarks quarrel quarrels quarries quarry quarrying quart quarter quarterback quarterbacks quartered
quarterfinal quarterfinals quarterly quartermaster quarters quartet quartier quartiers quarts quartz quash quashed
quasi quasiment quaternaire quaternary quatorze quatorzieme quatre quatres quatrieme quatuor quay que quebec quebecois
quebecoise quebecoises quebecor quechua queen queens queensland queenstown queer quel quelconque quelconques quell
quelle quelles quelqu quelque quelquechose quelquefois quelques quelqun quels quench quenelle quentin quercy querelle
querelles queried queries query ques quest question questionable questioned questioning questionnaire questionnaires
questionne questionnement questionnements questionner questions quests quete quetes quetta queue queued queues queuing
quezon qui quibble quiberon quiche quichotte quick quicken quicker quickest quickie quickly quickness quicksand
quicksilver quiconque quid quidam quidditch quiet quieter quietly quietude quigley quil quill quille quilles quils
quilt quilted quilting quilts quimper quin quincaillerie quince quincy quinlan quinn quinoa quinquennal quinquennat
quint quintana quinte quintessence quintessential quintet quinton quinzaine quinze quinzieme quip quiproquo quirk
quirks quirky quit quite quito quits quitta quittaient quittait quittant quitte quittee quittent quitter quittera
quitterait quitterent quitteront quittes quittez quitting quittons quiver quivering quixote quiz quizz quizzes quo
quoi quoique quon quorum quot quota quotas quotation quotations quote quoted quotes quotidien quotidienne
quotidiennement quotidiennes quotidiens quotient quoting quran ra raaf rab rabah rabais rabaisse rabaisser rabat
rabattre rabbi rabbin rabbinic rabbins rabbis rabbit rabbits rabble rabelais rabid rabies rabin rabiot rabot rac
racaille racailles raccoon raccoons raccord raccordement raccorder raccourci raccourcir raccourcis raccroche
raccrocher race racecourse raced racehorse racer racers races racetrack raceway rachael rachat rachats rachel rachete
rachetee racheter rachetes rachid rachida racial raciale raciales racially raciaux racine racines racing racism
racisme racist raciste racistes racists rack racked racket racketeering rackets racking racks raclee raclette raclure
racolage raconta racontaient racontais racontait racontant raconte racontee racontees racontent raconter racontera
raconterai racontes racontez racquet racy rad rada radar radars radcliffe rade radeau radeon radford radha radial
radiale radiance radiant radiate radiated radiates radiateur radiateurs radiating radiation radiations radiator
radiators radical radicale radicalement radicales radicalisation radicalise radicalises radicalism radicalisme
radicalite radicalized radically radicals radicaux radie radiee radier radieuse radieux radin radio radioactif
radioactifs radioactive radioactives radioactivite radioactivity radiocarbon radiodiffusion radiographie radiohead
radiological radiologie radiology radiophonique radiophoniques radios radiotherapie radiotherapy radis radish radishes
radium radius radon rae raf rafa rafael rafale rafales rafe raff raffaele raffarin rafferty raffinage raffine raffinee
raffinement raffinerie raffineries raffines raffle raffles raffole rafle rafler rafraichir rafraichissant
rafraichissante rafraichissement raft rafters rafting rafts rag rage rageant raged rager rages rageux ragged raging
ragnar ragots ragout rags rah raheem rahim rahm rahman rahul rai raid raide raided raider raiders raides raideur
raiding raids raie raies rail railed railing railings railleries railroad railroads rails railway railways raimond
rain raina rainbow rainbows raincoat raindrops raine rained rainer raines rainey rainfall rainforest rainforests
rainier raining rains rainwater rainy raiponce rais raise raised raiser raises raisin raising raisins raison
raisonnable raisonnablement raisonnables raisonne raisonnee raisonnement raisonnements raisonner raisons raj raja
rajah rajan rajasthan rajesh rajeuni rajeunir rajeunissement rajeunit rajiv rajoutant rajoute rajoutent rajouter
rajoutez raju rake raked rakes raking ral rale raleigh ralenti ralentie ralentir ralentis ralentissement ralentissent
ralentit raler ralf rallie rallied ralliement rallier rallies rallonge rallonger rallumer rally rallye rallyes
rallying ralph ralston ram rama ramadan ramallah raman ramassage ramasse ramassent ramasser ramasses ramassis ramble
rambling ramblings rambo rambouillet rame rameau rameaux ramen ramenait ramenant ramene ramenee ramenees ramenent
ramener ramenera ramenes ramenez ramer rames ramesh rami ramifications ramirez rammed ramming ramon ramona ramones
ramos ramp rampage rampant rampante rampart ramparts rampe ramped ramper rampes ramping ramps rams ramsay ramses
ramsey ran rana rance ranch rancher ranchers ranches ranching rancho rancid rancoeur rancon rancune rancunier rand
randal randall randi randle rando randolph random randomized randomly randomness randonnee randonnees randonneurs
randwick randy rang range ranged rangee rangees rangement rangent ranger rangers ranges rangez ranging rangoon rangs
rani ranieri ranimer rank ranked rankin ranking rankings ranks ransacked ransom ransomware rant ranting rants rao
raoul rap rapace rapaces rapatrie rapatriement rapatrier rapatries rape raped rapelle rapes raphael rapid rapide
rapidement rapides rapidite rapidly rapids raping rapist rapists rapp rapped rappel rappela rappelais rappelait
rappelant rappele rappelee rappeler rappeles rappelez rappelle rappellent rappeller rappellera rappellerai rappelles
rappelons rappels rapper rappers rappeur rappeurs rapping rapport rapporta rapportait rapportant rapporte rapportee
rapportees rapportent rapporter rapportera rapporterait rapportes rapporteur rapporteurs rapports rapprochait
rapprochant rapproche rapprochee rapprochees rapprochement rapprochements rapprochent rapprocher rapproches raps rapt
raptor raptors rapture rapunzel raqqa raquel raquette raquettes rar rare rarefaction rarely rarement rarer rares
rarest rarete rarissime rarity ras rasa rasage rascal rascals rase rasee raser rases rash rashad rasheed rashes rashid
rasmussen rasoir rasoirs raspail raspberries raspberry rasputin rassemblait rassemblant rassemble rassemblee
rassemblees rassemblement rassemblements rassemblent rassembler rassembles rassembleur rassemblez rassurant rassurante
rassure rassuree rassurent rassurer rassures rassurez rasta rat rata ratatouille ratchet ratcliffe rate rateau rated
ratee ratees ratent ratepayers rater rates ratez rath rather ratification ratifie ratified ratifiee ratifier ratify
rating ratings ratio ration rational rationale rationalisation rationaliser rationalisme rationalite rationality
rationalization rationalize rationally rationing rationnel rationnelle rationnellement rationnelles rationnels
rationnement rations ratios ratisbonne ratisser raton ratp rats rattache rattachee rattachees rattachement rattachent
rattacher rattaches rattle rattled rattles rattlesnake rattling rattrapage rattrape rattrapee rattrapent rattraper
raucous raul raunchy rauque rav ravage ravaged ravagee ravages ravageur ravageurs ravaler rave ravel raven ravenna
ravenne ravenous ravens raves ravi ravie ravin ravine raving ravioli raviolis ravir ravis ravishing ravissant
ravissante ravissement ravisseur ravisseurs ravit ravitaillement ravitailler raviver ravoir raw rawalpindi rawlings
rawls ray raya rayburn raye rayee rayer rayes raymond raynal raynaud rayner rayon rayonnant rayonnante rayonne
rayonnement rayonnements rayonner rayons rays raytheon rayures raz raza razed razer razor razors rb rbc rbi rbis rbs
rc rca rcd rcmp rcs rct rd rda rdc rdi rds rdv re rea reac reach reachable reached reaches reaching react reacted
reacteur reacteurs reactif reactifs reacting reaction reactionary reactionnaire reactionnaires reactions reactivated
reactive reactiver reactivite reactivity reactor reactors reacts read readability readable readaptation reade reader
readers readership readily readiness reading readings readout reads ready reaffirm reaffirme reaffirmed reaffirmer
reaffirming reaffirms reagan reagent reagents reagi reagir reagis reagissant reagisse reagissent reagissez reagit real
realignment realisa realisable realisables realisait realisant realisateur realisateurs realisation realisations
realisatrice realise realised realisee realisees realisent realiser realisera realiseront realises realisez realising
realism realisme realist realiste realistes realistic realistically realite realites realities reality realization
realize realized realizes realizing really realm realms reals realtime realtor realtors realty realy reamenagement
reanimation reanimer reap reaped reaper reaping reapparait reapparaitre reapparition reapparu reappear reappeared
reappears reapply reapprendre reapproprier rear reardon reared rearing rearrange rearranged rearrangement rearranging
rearview reason reasonable reasonably reasoned reasoning reasons reassess reassigned reassignment reassurance reassure
reassured reassuring reb reba rebaptise rebaptisee rebate rebates rebatir rebecca rebekah rebel rebelle rebelled
rebeller rebelles rebelling rebellion rebellions rebellious rebels rebeu rebirth rebond rebondi rebondir
rebondissement rebondissements rebondit rebonds reboot rebooted rebord reborn rebound rebounded rebounding rebounds
rebours rebrand rebranded rebranding rebrousser rebuffed rebuild rebuilding rebuilt rebuke rebuked rebut rebuttal rec
recadrer recalcitrants recale recall recalled recalling recalls recap recapitulatif recapitule recaps recapture
recaptured recast recede receded receding receipt receipts receivable receive received receiver receivers receivership
receives receiving recel recele recemment recense recensees recensement recensements recenser recenses recension
recent recente recentes recently recentrer recents recep recepisse receptacle recepteur recepteurs receptif receptifs
reception receptionist receptionniste receptions receptive receptor receptors recess recessed recesses recession
recessions recessive recette recettes recevable recevaient recevais recevait recevant receveur receveurs recevez
recevoir recevons recevra recevrait recevrez recevront rechange recharge rechargeable recharger recharging rechauffe
rechauffement rechauffer recherchais recherchait recherchant recherche recherchee recherchees recherchent rechercher
recherches recherchez recherchons rechute recidive recidivism recidiviste recidivistes recieve recieved recif recife
recifs recipe recipes recipiendaire recipient recipients reciprocal reciprocate reciprocated reciprocating reciprocite
reciprocity reciproque reciproquement reciproques recit recital recitals recitant recitation recite recited reciter
reciting recits reckless recklessly recklessness reckon reckoned reckoning reckons reclaim reclaimed reclaiming
reclamaient reclamait reclamant reclamation reclamations reclame reclamee reclamees reclament reclamer reclames
reclassement reclining reclus recluse reclusion reclusive recognisable recognise recognised recognises recognising
recognition recognizable recognize recognized recognizes recognizing recoil recoin recoins recois recoit recoive
recoivent recollect recollection recollections recoller recolte recoltees recoltent recolter recoltes recombinant
recombination recommandable recommandait recommandant recommandation recommandations recommande recommandee
recommandees recommandent recommander recommandes recommandons recommence recommencent recommencer recommencera
recommend recommendation recommendations recommended recommending recommends recompensant recompense recompensee
recompenser recompenses recomposition recon reconcile reconciled reconciliation reconcilie reconcilier reconciling
reconduction reconduire reconduit reconduite reconfort reconfortant reconforte reconforter reconnais reconnaissable
reconnaissables reconnaissait reconnaissance reconnaissances reconnaissant reconnaissante reconnaissants reconnaisse
reconnaissent reconnaissez reconnaissons reconnait reconnaitra reconnaitre reconnaitront reconnect reconnected reconnu
reconnue reconnues reconnus reconnut reconquerir reconquete reconsider reconsideration reconsidered reconsiderer
reconsidering reconstitue reconstituee reconstituer reconstituted reconstitution reconstitutions reconstruct
reconstructed reconstructing reconstruction reconstructions reconstructive reconstruire reconstruit reconstruite
reconversion reconverti reconvertir recopier record recorded recorder recorders recording recordings recordman records
recount recounted recounting recounts recoup recoupe recourant recourent recourir recours recourse recourt recouvert
recouverte recouvertes recouverts recouvrait recouvrant recouvre recouvrement recouvrent recouvrer recouvrir recover
recoverable recovered recoveries recovering recovers recovery recre recreate recreated recreatif recreating recreation
recreational recreatives recree recreer recrudescence recrue recrues recruit recruited recruiter recruiters recruiting
recruitment recruits recrute recrutee recrutement recrutements recrutent recruter recrutes recruteur recruteurs rectal
rectangle rectangles rectangulaire rectangulaires rectangular recteur recteurs rectificatif rectification rectifie
rectified rectifier rectify rectiligne rectitude recto rector rectorat rectory rectum recu recue recueil recueillant
recueille recueillement recueillent recueilli recueillie recueillies recueillir recueillis recueils recues recul
reculant recule reculee reculees reculent reculer recules reculons recup recuperant recuperate recuperation recupere
recuperee recuperees recuperent recuperer recuperes recuperez recur recurent recurrence recurrent recurrente
recurrentes recurrents recurring recursion recursive recus recuse recut recyclable recyclables recyclage recycle
recycled recycler recycles recycling red reda redac redacted redacteur redacteurs redaction redactions redactrice redd
redding reddish reddit reddition reddy redecoupage redecouverte redecouvre redecouvrir redeem redeemable redeemed
redeemer redeeming redefine redefined redefining redefinir redefinition redemande redemander redemarrage redemarre
redemarrer redempteur redemption redescend redescendre redescendu redesign redesignated redesigned redevable
redevables redevance redevances redeveloped redevelopment redevenir redevenu redevenue redevienne redeviennent
redevient redfern redford redhead redheads rediffusion redige redigea redigee redigees rediger rediges redire redirect
redirected redirecting redirects redirige rediriger redis rediscover rediscovered redistribuer redistribute
redistributed redistribution redistricting redit redline redman redmond redneck rednecks redness redo redon redondance
redone redonne redonner redorer redouble redoublement redoubler redoutable redoutables redoutait redoutant redoute
redoutee redoutent redouter redox redress redresse redressement redresser reds redskins redstone reduce reduced
reduces reducing reductase reducteur reduction reductions reductive reductrice reduira reduirait reduire reduis
reduisait reduisant reduise reduisent reduit reduite reduites reduits redundancies redundancy redundant redux redwood
ree reebok reece reecouter reecrire reecrit reecriture reed reedite reediter reedition reeds reeducation reef reefer
reefs reek reeks reel reelected reelection reeling reelire reelle reellement reelles reels reelu reelue reelus
reenactment reentry reequilibrage reequilibrer reer rees reese reessayer reestablish reevaluate reevaluation reevaluer
reeve reeves ref refaire refais refait refaite refaites refasse refection refectoire refer refera referai referais
referant refere referee refereeing referees reference referenced referencement references referencing referendaire
referendum referendums referent referentiel referents referer referes referme refermee refermer referral referrals
referred referring refers refile refiler refill refilled refills refinance refinancing refine refined refinement
refineries refinery refining refit reflechi reflechie reflechir reflechis reflechissant reflechisse reflechissent
reflechissez reflechissons reflechit reflect reflected reflecting reflection reflections reflective reflector reflects
reflet refletait refletant reflete refletent refleter reflets reflex reflexe reflexes reflexion reflexions reflexive
reflux refocus refondation refonder refont refonte reform reformateur reformateurs reformation reforme reformed
reformee reformer reformers reformes reforming reformist reformiste reformistes reforms reformuler refoule refoulement
refouler refoules refractaire refractaires refraction refractive refractory refrain refrained refrains refresh
refreshed refresher refreshing refreshingly refreshment refreshments refrigerant refrigerate refrigerated
refrigerateur refrigeration refrigerator refrigerators refroidi refroidir refroidis refroidissement refroidit refs
refuel refueling refuge refugee refugees refuges refugie refugiee refugient refugier refugies refund refundable
refunded refunds refurbished refurbishment refus refusa refusaient refusait refusal refusant refuse refused refusee
refusees refusent refuser refusera refuserait refuserent refuses refusez refusing refusons refutation refute refuted
refuter refutes reg regagne regagner regain regained regaining regains regal regale regaler regalia regan regard
regarda regardaient regardais regardait regardant regarde regarded regardee regardees regardent regarder regardera
regarderai regarderais regardes regardez regarding regardless regardons regards regate regatta regence regency
regenerate regenerated regenerating regeneration regenerative regenerer regent regente regents reggae reggie regi
regie regies regime regimen regimens regiment regimental regiments regimes regina reginald regine region regional
regionale regionales regionalisation regionally regionals regionaux regions regis regissant regissent regisseur
register registered registering registers registrar registrars registration registrations registre registres
registries registry regit reglable reglage reglages reglant regle reglee reglees reglement reglementaire
reglementaires reglementation reglementations reglemente reglementee reglementees reglementer reglementes reglements
reglent regler reglera regles reglez reglisse reglo regna regnait regnant regnault regne regnent regner regnes regnier
regorge regresser regression regressive regret regrets regrettable regrettably regrettait regrettant regrette
regretted regrettent regretter regrettera regretteras regretterez regrettes regrettez regretting regrettons regroup
regroupant regroupe regroupees regroupement regroupements regroupent regrouper regroupes regs regular regularisation
regulariser regularite regularity regularly regulars regulate regulated regulates regulateur regulateurs regulating
regulation regulations regulator regulators regulatory regule regulee reguler regulier reguliere regulierement
regulieres reguliers rehab rehabilitate rehabilitated rehabilitation rehabilite rehabiliter rehausse rehausser
rehearsal rehearsals rehearse rehearsed rehearsing rehman rei reich reichstag reid reign reigned reigning reigns
reilly reimburse reimbursed reimbursement reimpression reims rein reina reincarnated reincarnation reindeer reine
reiner reines reinforce reinforced reinforcement reinforcements reinforces reinforcing reinhardt reinhold reins
reinsertion reinstall reinstaller reinstate reinstated reinstatement reinsurance reintegration reintegre reintegrer
reintroduce reintroduced reintroduction reintroduire reinvent reinvente reinvented reinventer reinventing reinvestir
reinvestment reis reiss reissue reissued reiterate reiterated reiterates reiterating reitere reiterer rejean reject
rejected rejecting rejection rejections rejects rejet rejetant rejete rejetee rejetees rejeter rejetes rejeton
rejetons rejets rejette rejettent rejoice rejoiced rejoicing rejoignait rejoignant rejoigne rejoignent rejoignez
rejoignit rejoin rejoindra rejoindre rejoindront rejoined rejoins rejoint rejointe rejoints rejoue rejouer rejoui
rejouir rejouis rejouissances rejouissant rejouissent rejouissons rejouit rejuvenate rejuvenated rejuvenation rekindle
rel relache relachee relachement relacher relaches relai relaie relaient relais relance relancee relancer relances
relapse relapsed relatable relatant relate related relater relates relatif relatifs relating relation relational
relationnel relationnelle relations relationship relationships relative relatively relativement relatives relativise
relativiser relativism relativisme relativistic relativite relativity relaunch relaunched relax relaxant relaxation
relaxe relaxed relaxer relaxes relaxing relay relaye relayed relayee relayees relayer relayes relaying relays release
released releases releasing relecture relegated relegation relegue releguee relegues relented relentless relentlessly
relents releva relevaient relevait relevance relevancy relevant releve relevee relevees relevement relevent relever
relevera releves reliability reliable reliably reliait reliance reliant relic relics relie relied reliee reliees
relief reliefs relient relier relies relieve relieved reliever relievers relieves relieving religieuse religieusement
religieuses religieux religion religions religiosite religiosity religious religiously relinquish relinquished
reliquaire reliquat relique reliques relire relis relisant relisez relish relished reliure relive reliving reload
reloaded reloading relocalisation relocate relocated relocating relocation relooking relou relu reluctance reluctant
reluctantly rely relying rem remade remain remainder remained remaining remains remake remakes remaking remand
remanded remanie remaniee remaniement remaniements remarie remarier remark remarkable remarkably remarked remarking
remarks remarqua remarquable remarquablement remarquables remarque remarquee remarquees remarquent remarquer
remarquera remarquerez remarques remarquez remarquons remarried remarry remaster remastered rematch remballe
remboursable remboursables rembourse remboursee remboursees remboursement remboursements rembourser remboursera
rembourses rembrandt remede remedes remedial remediation remedied remedier remedies remedy remember remembered
remembering remembers remembrance rememore rememorer remerciant remercie remerciement remerciements remercient
remercier remerciez remercions remet remets remettait remettant remette remettent remettez remettons remettra
remettrai remettrait remettre remi remind reminded reminder reminders reminding reminds remington reminisce
reminiscences reminiscent reminiscing remis remise remises remission remit remittances remix remixed remixes remnant
remnants remo remodel remodeled remodeling remois remontait remontant remonte remontee remontees remontent remonter
remontes remords remorquage remorque remorques remorqueur remorse remote remotely remous removable removal removals
remove removed remover removes removing rempart remparts remplaca remplacait remplacant remplacante remplacants
remplace remplacee remplacees remplacement remplacements remplacent remplacer remplacera remplaces remplacez rempli
remplie remplies remplir remplis remplissage remplissait remplissant remplisse remplissent remplissez remplit remporta
remportant remporte remportee remportees remportent remporter remportera remportes remuant remue remuer remuneration
remunerations remunere remuneree remunerees remunerer remuneres remus remy ren rena renaissance renait renaitre renal
renale rename renamed renaming renan renard renards renata renato renaud renaudot renault rencard rencherit rencontra
rencontrais rencontrait rencontrant rencontre rencontree rencontrees rencontrent rencontrer rencontrera rencontreras
rencontreront rencontres rencontrez rencontrons rend rendaient rendais rendait rendant rende rendement rendements
rendent render rendered rendering renderings renders rendez rendezvous rendirent rendit rendition renditions rendons
rendormir rendra rendrai rendraient rendrait rendras rendre rendrez rendront rends rendu rendue rendues rendus rene
renee renegade renegades renegociation renegocier renegotiate renes renew renewable renewables renewal renewals
renewed renewing renews renfermant renferme renferment renflouer renforcant renforce renforcee renforcees renforcement
renforcent renforcer renforces renfort renforts rengaine renie renier renifler rennais renne renner rennes rennie reno
renoir renom renomme renommee renommees renommer renommes renoncant renonce renoncement renoncent renoncer
renonciation renoue renouer renounce renounced renouveau renouvelable renouvelables renouvele renouvelee renouvelees
renouveler renouveles renouvelle renouvellement renouvellent renovate renovated renovating renovation renovations
renove renovee renover renoves renown renowned renseigne renseignee renseignement renseignements renseignent
renseigner renseignes renseignez rensselaer rent rentabiliser rentabilite rentable rentables rental rentals rente
rented renter renters rentes rentier rentiers renting renton rentra rentraient rentrais rentrait rentrant rentre
rentree rentrees rentrent rentrer rentrera rentres rentrez rentrons rents renversant renverse renversee renversement
renverser renverses renvoi renvoie renvoient renvois renvoyant renvoye renvoyee renvoyer renvoyes renvoyez renzi reo
reopen reopened reopening reorganisation reorganiser reorganization reorganize reorganized reorientation reorienter
reouverture rep repaid repainted repair repaire repaired repairing repairs repand repandent repandre repandu repandue
repandues repandus reparateur reparation reparations repare reparee reparer repares reparle reparler reparlera repars
repart reparte repartent reparti repartie reparties repartir repartira repartis repartissent repartit repartition
repartitions repas repassage repasse repasser repassera repatriated repatriation repay repaying repayment repayments
repeal repealed repealing repeat repeatable repeated repeatedly repeater repeating repeats repechage repeche repeindre
repeint repel repelled repellent repelling repensant repense repenser repent repentance repenti repentir reperage
repercussion repercussions repercute repere reperee reperees reperer reperes repertoire repertoires repertorie
repertoriees repertories repertory repetait repetant repete repetee repetees repetent repeter repetes repetez
repetitif repetition repetitions repetitive rephrase repit replace replaceable replaced replacement replacements
replacer replaces replacing replay replayed replaying replays replenish replenished replenishment replete repli
replica replicas replicate replicated replicates replicating replication replie replied repliee replier replies
replique repliquer repliques replis replonge replonger reply replying repo repond repondaient repondais repondait
repondant repondants reponde repondent repondeur repondez repondit repondons repondra repondrai repondrais repondrait
repondre repondront reponds repondu reponse reponses report reportage reportages reporte reported reportedly reportee
reportees reporter reporters reportes reporting reports repos reposait reposant repose reposee reposent reposer
reposez reposition repositories repository repost reposted reposting repoussant repousse repoussee repoussees
repoussent repousser repousses reprehensible reprehensibles reprenait reprenant reprend reprendra reprendre
reprendront reprends repreneur reprenez reprenne reprennent reprenons represailles represent representa representaient
representait representant representante representants representatif representatifs representation representational
representations representative representatives representativite represente represented representee representees
representent representer representera representerait representes representez representing representons represents
repress repressed repressif repression repressive repressives reprieve reprimand reprimande reprimanded reprime
reprimee reprimer reprint reprinted reprints reprirent repris reprisal reprisals reprise reprises reprit reproach
reprochait reprochant reproche reprochent reprocher reproches reproduce reproduced reproduces reproducible reproducing
reproducteurs reproduction reproductions reproductive reproduira reproduire reproduisant reproduise reproduisent
reproduit reproduite reproduites reproduits reps reptile reptiles reptilian republic republicain republicaine
republicaines republicains republican republicanism republicans republics republique republiques republished repugnant
repugne repulsed repulsion repulsive repurchase repurposed reputable reputation reputations repute reputed reputee
reputees reputes req requalification requerant requerants requerir request requested requesting requests requete
requetes requiem requierent requiert requin requins require required requirement requirements requires requiring
requis requise requises requisite requisition requisitionne requisitions requisitoire rer reread rereading rerun
reruns res resale rescape rescapes reschedule rescheduled rescind rescinded rescousse rescue rescued rescuers rescues
rescuing research researched researcher researchers researches researching reseau reseautage reseaux resection resell
reseller resellers resemblance resemble resembled resembles resembling resent resented resentful resentment resents
reservait reservant reservation reservations reserve reserved reservee reservees reservent reserver reserves reservez
reserving reserviste reservistes reservists reservoir reservoirs reset resets resetting resettled resettlement reshape
reshaping reshuffle residait residant residants reside resided residence residences residency resident residente
residential residentiel residentielle residentielles residentiels residents resider resides residing residu residual
residue residuel residuelle residuelles residues residus resign resignation resignations resigne resigned resigner
resigning resigns resiliation resilie resilience resiliency resilient resilier resin resine resines resineux resins
resist resistance resistances resistant resistante resistantes resistants resiste resisted resistent resister
resistera resisting resistor resistors resists resold resolu resolue resolues resolument resolus resolute resolutely
resolution resolutions resolve resolved resolves resolving resonance resonant resonate resonated resonates resonator
resonne resonnent resonner resorber resort resorted resorting resorts resoudra resoudre resounding resource
resourceful resources resout resp respect respectability respectable respectables respectaient respectait respectant
respecte respected respectee respectees respectent respecter respectera respectes respectez respectful respectfully
respectif respectifs respecting respective respectively respectivement respectives respectons respects respectueuse
respectueusement respectueuses respectueux respirait respirant respiration respiratoire respiratoires respirator
respiratory respire respirent respirer respirez respite resplendent respond responded respondent respondents responder
responders responding responds responsabilisation responsabiliser responsabilite responsabilites responsable
responsables response responses responsibilities responsibility responsible responsibly responsive responsiveness
ressaisir ressasser ressemblaient ressemblais ressemblait ressemblance ressemblances ressemblant ressemble ressemblent
ressembler ressemblera ressemblerait ressembles ressemblez ressens ressent ressentais ressentait ressente ressentent
ressentez ressenti ressentie ressenties ressentiment ressentir ressentis resserre resserrement resserrer ressors
ressort ressorte ressortent ressorti ressortie ressortir ressortissant ressortissants ressorts ressource ressourcer
ressources ressuscite ressusciter rest resta restaient restais restait restant restante restantes restants restart
restarted restarting restarts restated restau restaurant restaurants restaurateur restaurateurs restauration
restaurations restaure restauree restaurer restaures reste rested restee restees restent rester restera resterai
resteraient resterais resterait resteras resterent resterons resteront restes restez restful resting restitue
restituee restituer restitution restless restlessness resto restock reston restons restoration restorations
restorative restore restored restores restoring restos restrain restrained restraining restraint restraints
restreindre restreint restreinte restreintes restreints restrict restricted restrictif restricting restriction
restrictions restrictive restrictives restricts restroom restrooms restructuration restructurations restructure
restructured restructurer restructuring rests result resultant resultante resultat resultats resulte resulted
resultent resulter resulting results resumait resumant resume resumed resumee resument resumer resumes resuming
resumption resupply resurfaced resurfacing resurgence resurrect resurrected resurrection resuscitation ret retable
retabli retablie retablir retablis retablissement retablit retail retailer retailers retailing retain retained
retainer retainers retaining retains retake retaliate retaliated retaliation retaliatory retaper retard retardataires
retardation retarde retarded retardee retardement retarder retardes retards retelling retenait retenant retenez
retenir retenter retenti retention retentissant retentissement retentit retenu retenue retenues retenus rethink
rethinking reticence reticences reticent reticents retiendra retienne retiennent retiens retient retina retinal retine
retira retirait retirant retire retired retiree retirees retirement retirements retirent retirer retirera retires
retirez retiring retombe retombee retombees retombent retomber retordre retorque retort retorted retouche retoucher
retouches retour retourna retournait retournant retourne retournee retournement retournent retourner retournera
retournerai retournes retournez retournons retours retracant retrace retracent retracer retract retractable
retractation retracted retracter retraction retraining retrait retraite retraitee retraitement retraites retraits
retranche retranchements retrancher retranches retranscrire retranscrit retransmis retransmission retravailler retreat
retreated retreating retreats retreci retrecir retrecissement retrecit retrial retribution retrieval retrieve
retrieved retriever retrieving retro retroactif retroaction retroactive retroactively retrofit retrograde retrogrades
retrospect retrospective retrospectively retrospectivement retrouva retrouvaient retrouvailles retrouvais retrouvait
retrouvant retrouve retrouvee retrouvees retrouvent retrouver retrouvera retrouverai retrouverait retrouveras
retrouverent retrouverez retrouverons retrouveront retrouves retrouvez retrouvons retroviseur retroviseurs return
returned returning returns retweet retweeted retweets retz reuben reuni reunie reunies reunification reunion
reunionnais reunions reunir reunira reunis reunissaient reunissait reunissant reunissent reunit reunite reunited
reuniting reus reusable reuse reused reusing reussi reussie reussies reussir reussira reussirent reussiront reussis
reussissait reussissant reussisse reussissent reussissez reussit reussite reussites reuters reutilisable reutilisation
reutiliser rev revais revait revalorisation revaloriser revamp revamped revanche revant reve reveal revealed revealing
reveals revee reveil reveilla reveillant reveille reveillee reveillent reveiller reveillera reveilles reveillez
reveillon reveils revel revela revelait revelant revelateur revelateurs revelation revelations revelatrice revele
revelee revelees revelent reveler revelera reveles revels revenaient revenais revenait revenant revenants revend
revendeur revendeurs revendication revendications revendiquait revendiquant revendique revendiquee revendiquent
revendiquer revendre revendu revenez revenge revenir revenons revent revente revenu revenue revenues revenus rever
reverb revere revered reverence reverend reverie reverra reverrai reverrons revers reversal reverse reversed reverser
reverses reversible reversing revert reverted reverting reverts reves revet revetement revetements revetent revetir
revetu reveur reveurs reveuse revez reviendra reviendrai reviendrais reviendrait reviendras reviendrons reviendront
revienne reviennent reviennes reviens revient review reviewed reviewer reviewers reviewing reviews reviled revinrent
revint revirement revis revise revised revisee reviser revising revision revisionist revisions revisit revisite
revisited revisiter revisiting revit revitalisation revitalization revitalize revitalized revival revivals revive
revived revives revivez reviving revivre revocation revoila revoir revois revoit revoke revoked revoking revolt
revoltant revolte revolted revoltee revoltent revolter revoltes revolting revolts revolu revolue revolution
revolutionaries revolutionary revolutionize revolutionized revolutionnaire revolutionnaires revolutionne revolutionner
revolutions revolve revolved revolver revolvers revolves revolving revons revoque revoquer revs revu revue revues
revulsion revus revving reward rewarded rewarding rewards rewatch rewatching rewind rework reworked reworking rewrite
rewriting rewritten rewrote rex rey reyes reykjavik reynaud reynolds rez reza rf rfa rfc rfi rfid rg rgb rgpd rh
rhabiller rhapsody rhea rhenanie rhetoric rhetorical rhetorique rhett rheumatoid rhin rhine rhino rhinoceros rhinos
rho rhoda rhode rhodes rhodesia rhonda rhone rhp rhs rhubarb rhubarbe rhum rhumatismes rhume rhyme rhymes rhyming rhys
rhythm rhythmic rhythmically rhythms ri ria riad riait riant rib ribambelle ribbed ribbon ribbons ribeiro ribery ribs
ric rica ricain ricains rican ricans ricard ricardo riccardo ricci ricciardo rice rich richard richards richardson
riche richelieu richement richer riches richesse richesses richest richie richissime richland richly richmond richness
richter ricin rick rickety rickie ricks rickshaw ricky rico ricochet ricotta rictus rid riddance ridden riddick
ridding riddle riddled riddler riddles ride rideau rideaux rider riders ridership rides ridge ridges ridicule
ridiculed ridiculement ridicules ridiculise ridiculiser ridiculous ridiculously ridin riding ridley rie riel rien
riens rient ries rieur rieux riez rif rife riff riffs rifle rifled rifles rift rifts rig riga rigaud rigby rigged
rigging riggs right righteous righteousness rightful rightfully rightly rights rigid rigide rigides rigidite rigidity
rigidly rigolade rigolait rigolant rigole rigolent rigoler rigoles rigolez rigolo rigolos rigolote rigor rigorous
rigorously rigour rigoureuse rigoureusement rigoureuses rigoureux rigs rigueur rihanna rik riker riled riley rillettes
rim rimbaud rime rimer rimes rimmed rimouski rims rin rina rince rincer rind rinehart ring ringard ringed ringer
ringing ringo rings ringside ringtone rink rinse rinsed rinsing rio riom riordan rios riot rioters rioting riots riou
rioux rip riparian ripe ripening ripley ripon riposte riposter ripoux ripped ripper ripping ripple ripples rippling
rips rira rire rires ris rise risee risen riser risers rises rishi risible rising risk risked riskier risking risks
risky risotto risquaient risquait risquant risque risquee risquees risquent risquer risqueraient risquerait risques
risquez risquons ristourne rit rita ritchie rite rites ritter ritual ritualistic rituals rituel rituelle rituelles
rituels ritz riva rivage rivages rival rivale rivales rivalise rivalisent rivaliser rivalite rivalites rivalries
rivalry rivals rivaux rive riven river rivera riverain riverains riverbank riverdale riverfront rivers riverside rives
rivet riveted riveting rivets riviera riviere rivieres rivoli rixe riyad riyadh riz rizal rizieres rizzo rj rk rko rl
rly rm rmb rmc rms rn rna rnb rnc ro roa roach roaches road roadblock roadblocks roadhouse roadmap roads roadshow
roadside roadster roadway roadways roald roam roamed roaming roan roanne roanoke roar roared roaring roars roast
roasted roasting roasts rob robb robbed robben robber robberies robbers robbery robbie robbing robbins robby robe
robert roberta roberto roberts robertson roberval robes robespierre robin robinet robinets robins robinson robison
robles roblox robo robocop robot robotic robotics robotique robots robs robson robust robuste robustes robustesse
robustness robyn roc rocade rocard rocca rocco roch rocha rochdale roche rochefort rochefoucauld rochelle rocher
rochers roches rochester rochette rocheuse rocheuses rocheux rock rockabilly rocked rockefeller rocker rockers rocket
rockets rockford rockies rockin rocking rockingham rockland rocks rockstar rockville rockwell rocky rod roddy rode
rodent rodents rodeo roderick rodez rodger rodgers rodin rodman rodney rodolphe rodrigo rodrigue rodrigues rodriguez
rods roe roebuck roethlisberger rofl rog rogan rogen roger rogers rogne rogue rogues roh rohan rohingya rohit roi rois
roissy rojas rojo rok roku roland role roleplay roleplaying roles rolex rolf rolfe roll rolland rollback rolled roller
rollercoaster rollers rollin rolling rollins rollo rollout rollover rolls rom roma romain romaine romaines romains
roman romana romance romances romancier romanciere romanciers romande romane romanes romanesque romani romania
romanian romanians romano romans romantic romantically romanticism romantics romantique romantiques romantisme romarin
rome romeo romero rommel romney romo romp rompant rompre rompt rompu rompue rompus roms romuald romulus romy ron rona
ronald ronaldo ronan ronces rond ronda ronde rondeau rondelle rondelles rondes rondeur rondo ronds ronfle ronge ronger
rongeur rongeurs ronin ronnie ronny ronsard roo roof roofed roofing roofs rooftop rooftops rook rookie rookies room
roommate roommates rooms roomy rooney roos roosevelt roost rooster roosters root rooted rooting roots rope roped roper
ropes roque roquebrune roquefort roquette roquettes rorschach rory ros rosa rosace rosaire rosalie rosalind rosario
rosary rosberg roscoe rose roseanne roseau roseaux rosebud rosee roselyne rosemary rosemont rosen rosenberg rosenfeld
rosenstein rosenthal roses rosetta rosette rosewood rosh roshan rosie rosier rosiers rosny ross rossetti rossi
rossignol rossini rosso rostand roster rosters rostov roswell rosy rot rota rotary rotate rotated rotates rotatif
rotating rotation rotational rotations rotator rotc rote roth rotherham rothschild roti rotonde rotor rotors rots
rotted rotten rotterdam rotting rotule rotunda rouage rouages roubaix roubles roue rouen rouergue roues rouge
rougeatre rougeole rouges rouget rougeur rough rougher roughing roughly roughness rougir rougis rougit rouhani rouille
roulage roulaient roulait roulant roulante roulants roule rouleau rouleaux roulee roulement roulements roulent rouler
roules roulette roulettes roulez roulis roulotte roumain roumaine roumaines roumains roumanie round roundabout rounded
rounder roundhouse rounding rounds roundtable roundup roupies rouquin rourke rouse rousey rousing rousse rousseau
roussel rousses rousset rousseur roussillon rout routage route routed router routers routes routeur routier routiere
routieres routiers routine routinely routines routing routledge rouvert rouverte rouvray rouvre rouvrir roux rouyn
rove rover rovers roving row rowan rowdy rowe rowed rowena rower rowers rowing rowland rowley rowling rows rox roxane
roxanne roxbury roxy roy royal royale royalement royales royalist royaliste royalistes royally royals royalties
royalty royan royaume royaumes royaute royaux royce royer rp rpg rpgs rpi rpm rpr rps rr rrp rs rsa rsc rse rsf rsi
rsl rss rsvp rt rta rtbf rtc rtd rte rti rtl rts rtt ru rub ruban rubans rubbed rubber rubbers rubbing rubbish rubble
rube ruben rubens rubicon rubies rubin rubio rubis rubles rubric rubrique rubriques rubs ruby ruche ruches ruck rucker
ruckus rudd rudder ruddy rude rudely rudement rudeness rudes rudesse rudi rudimentaire rudimentaires rudimentary
rudiments rudolf rudolph rudy rue ruee rueil ruelle ruelles ruer rues ruff ruffier ruffin ruffle ruffled ruffles rufus
rug rugby rugbyman ruger rugged rugs rugueux rugy ruhr rui ruin ruine ruined ruinee ruinent ruiner ruines ruining
ruinous ruins ruisseau ruisseaux ruissellement ruiz rule rulebook ruled ruler rulers rules ruling rulings rum rumba
rumble rumbling rumeur rumeurs rumi rumor rumored rumors rumour rumoured rumours rump rumsfeld run runaway runaways
rundown rune runes rung rungis runner runners runnin running runny runoff runs runtime runway runways rupee rupees
rupert rupture ruptured ruptures ruquier rural rurale rurales ruralite ruraux rus ruse ruses rush rushed rusher rushes
rushing rushmore rusk ruskin russ russe russel russell russes russia russian russians russie russo rust rusted rustic
rusting rustique rustiques rustle rustling rusty rut rutgers ruth rutherford ruthless ruthlessly rutland rutledge rv
rw rwanda rwandais rwandaise rwandan rx ry ryad ryan ryanair ryder rye ryo rythme rythmee rythmes rythmique rythmiques
ryu ryzen sa saa saab saad saaq saas sab saba sabah saban sabatier sabbat sabbath sabbatical sabbatique saber sabha
sabina sabine sable sables sableux sablier sabot sabotage sabotaged sabotaging saboter sabots sabre sabres sabrina sac
saccage saccager sacem sacerdoce sacerdotale sacha sachant sache sachent saches sachet sachets sachez sachiez sachin
sachs sack sacked sacking sacks saclay sacoche sacra sacrament sacramento sacraments sacre sacred sacree sacrees
sacrement sacrements sacrer sacres sacrifiant sacrifice sacrificed sacrifices sacrificial sacrificing sacrifie
sacrifiee sacrifier sacrifies sacrilege sacristie sacro sacs sad sadat saddam saddened saddens sadder saddest saddle
saddled saddles sade sadie sadiq sadique sadisme sadist sadistic sadler sadly sadness sado sae saeed saf safari safe
safeguard safeguarding safeguards safely safer safes safest safeties safety safeway saffron safran sag saga sagan
sagas sage sagement sages sagesse sagging saggy saginaw sagittaire sagittarius sagna saguenay sahara saharan
saharienne sahel sahib sai said saif saigne saignee saignement saignements saignent saigner saigon sail sailboat
sailed sailing saillant saillants saillie sailor sailors sails sain saine sainement saines sains saint sainte saintes
saintete saintly saintonge saints sais saisi saisie saisies saisine saisir saisis saisissant saisissante saisissent
saisissez saisit saison saisonnier saisonniere saisonnieres saisonniers saisons sait saitama saith saito saiyan sakai
sake sakes sakho saks sakura sal sala salaam salad salade salades saladier saladin salads salafisme salafiste
salafistes salah salaire salaires salam salamanca salamander salamandre salame salami salarial salariale salariales
salariat salarie salaried salariee salariees salaries salary salas salaud salauds salazar sale salee salees saleh
salem salement sales salesforce salesman salesmen salespeople salesperson salete saletes salford sali salient salim
salina salinas saline salines salinger salinite salinity salins salir salis salisbury saliva salivary salive sall
salle salles sally salma salman salmon salmond salmonella salome salomon salon salonique salons saloon saloons
salopard salopards salope saloperie saloperies salopes salpetriere salsa salt salted salter salto salts saltwater
salty saluant salubrite salue saluee saluent saluer saluons salut salutaire salutation salutations salute saluted
salutes saluting salvador salvadoran salvage salvaged salvation salvatore salve salvia salvini salvo salzbourg
salzburg sam sama samantha samar samara samaritain samaritan samaritans samba sambre same samedi samedis sami samia
samir sammy samoa samoan samourai samourais sample sampled sampler samples sampling sampson sams samson samsung samu
samuel samuels samurai samy san sana sanaa sanatorium sanborn sancerre sanchez sancho sancti sanctified sanction
sanctioned sanctioning sanctionne sanctionnee sanctionnees sanctionner sanctionnes sanctions sanctity sanctuaire
sanctuaires sanctuaries sanctuary sanctum sand sandal sandales sandals sandalwood sandberg sandbox sander sanders
sanderson sandford sanding sandler sandman sandor sandoval sandpaper sandra sandrine sandro sands sandstone sandstorm
sandusky sandwich sandwiched sandwiches sandwichs sandy sane sanford sang sanger sanglant sanglante sanglantes
sanglants sangle sangles sanglier sangliers sanglots sangs sangsues sanguin sanguinaire sanguinaires sanguine
sanguines sanguins sanitaire sanitaires sanitarium sanitary sanitation sanitizer sanity sanjay sank sankara sanofi
sans sansa sanskrit sanson sant santa santana santander sante santerre santi santiago santini santo santorum santos
sao saone saoud saoudien saoudienne saoudiens saoudite saoul saoule saouler sap sape saper sapeur sapeurs saphir
sapiens sapin sapins sapphire sappy saps saq sar sara saracens saragosse sarah sarajevo sarasota saratoga sarawak
sarcasm sarcasme sarcasmes sarcastic sarcastically sarcastique sarcelles sarcoma sarcophage sarcophages sarcophagus
sardaigne sardar sarde sardine sardines sardinia sardou sargent sari sarin sark sarkar sarko sarkozy sarl sarlat sarr
sarrasin sarrasins sarrazin sarre sars sarthe sartre sas sash sasha saskatchewan saskatoon sasquatch sass sassou sassy
sasuke sat sata satan satanic satanique satchel satellite satellites satiete satin satire satirical satirique
satiriques satisfaction satisfactions satisfactorily satisfactory satisfaire satisfaisant satisfaisante satisfaisantes
satisfaisants satisfait satisfaite satisfaites satisfaits satisfied satisfies satisfont satisfy satisfying sativa sato
satoshi sats saturated saturation saturday saturdays sature saturee saturees saturer satures saturn saturne satya sau
sauber sauce saucepan saucer saucers sauces saucisse saucisses saucisson saucy saud saudi saudis sauerkraut sauf saufs
sauge saul saule saules saulnier sault saumon saumons saumur saumure sauna saunders saunier saura saurai sauraient
saurais saurait sauras saurez sauriez sauron saurons sauront sausage sausages saut sauta sautait sautant saute sautent
sauter sauterelles sautes sauteuse sautoir sauts sauva sauvage sauvagement sauvagerie sauvages sauvant sauve sauvee
sauvees sauvegarde sauvegarder sauvegardes sauvent sauver sauvera sauves sauvetage sauveteur sauveteurs sauveur
sauveurs sauvez sauvignon sauvons sav sava savage savagely savagery savages savaient savais savait savamment savane
savanna savannah savant savante savantes savants savard savary save saved savent saver savers saves saveur saveurs
savez saviez savigny savile saville saving savings savions savior saviors saviour savoie savoir savoirs savon savons
savor savory savour savoure savourer savoureuse savoureux savoury savoy savoyard savoyarde savoyards savvy saw sawdust
sawed sawing sawmill sawn saws sawyer sax saxe saxo saxon saxonne saxonnes saxons saxony saxophone saxophonist
saxophoniste say sayers sayin saying sayings says sb sba sbc sbi sbires sbs sc sca scab scaffold scaffolding scala
scalability scalable scalar scale scaled scales scalia scaling scallop scallops scalp scalpel scaly scam scammed
scammer scammers scamming scams scan scandal scandale scandales scandaleuse scandaleuses scandaleux scandalise
scandalous scandals scandinave scandinaves scandinavia scandinavian scandinavie scanlon scanned scanner scanners
scanning scans scant scape scapegoat scar scarab scarabee scarborough scarce scarcely scarcity scare scarecrow scared
scares scarf scarface scarier scariest scaring scarlet scarlett scarred scarring scars scarves scary scat scathing
scatter scattered scattering scavenger scavengers scavenging scc sceau sceaux scelle scellee sceller scelles scenario
scenarios scenariste scenaristes scene scenery scenes scenic scenique sceniques scenographie scent scented scents
scepter sceptical scepticism scepticisme sceptique sceptiques sceptre sch schaefer schaerbeek schalke schedule
scheduled scheduler schedules scheduling scheer schema schemas schematic schematics scheme schemes scheming
schenectady schengen schiff schiller schilling schindler schism schisme schiste schistes schizophrene schizophrenia
schizophrenic schizophrenie schlesinger schmidt schmitt schneider schofield scholar scholarly scholars scholarship
scholarships scholastic scholes school schoolboy schoolboys schoolchildren schooled schooler schoolers schoolgirl
schoolgirls schoolhouse schooling schoolmaster schools schoolteacher schoolwork schooner schopenhauer schott schreiber
schroder schroeder schtroumpf schtroumpfs schubert schultz schulz schumacher schuman schumann schumer schuster
schuyler schwab schwartz schwarz schwarzenegger schweitzer sci sciatique scie sciemment science sciences scientific
scientifically scientifique scientifiquement scientifiques scientist scientists scientologie scientology scier scierie
scies scifi scinder scion scipion scission scissor scissors sclerose sclerosis scm sco scoff scoffed scofield scolaire
scolaires scolarisation scolarise scolarises scolarite scold scolded scolding scoliosis scone scones scooby scoop
scooped scooping scoops scoot scooter scooters scop scope scopes scoping scorch scorched scorching score scoreboard
scorecard scored scoreless scoreline scorer scorers scores scoring scorn scorned scorpio scorpion scorpions scorsese
scot scotch scotche scotia scotland scots scotsman scott scottie scottish scotts scottsdale scotty scotus scoundrel
scour scoured scourge scouring scout scouted scouting scouts scp scpi scr scrabble scramble scrambled scrambling
scranton scrap scrapbook scrape scraped scraper scrapes scraping scrapped scrapping scrappy scraps scratch scratched
scratches scratching scratchy scrawny scream screamed screamer screaming screams screech screeching screen screened
screening screenings screenplay screens screenshot screenshots screenwriter screenwriting screw screwdriver screwed
screwing screws scribble scribbled scribe scribes scrimmage scripps script scripted scripting scripts scriptural
scripture scriptures scroll scrolled scrolling scrolls scrooge scrotum scrub scrubbed scrubbing scrubs scruffy scrum
scrumptious scrupule scrupules scrupuleusement scrupuleux scrute scruter scrutin scrutinize scrutinized scrutins
scrutiny scs scuba scuffle scully sculpt sculpte sculpted sculptee sculptees sculpter sculptes sculpteur sculpteurs
sculpting sculptor sculptors sculptural sculpture sculptures scum scumbag scumbags scurvy scuttle scythe sd sdb sdf
sdi sdis sdk sdn sds se sea seabed seabirds seaboard seafloor seafood seagull seagulls seahawks seal sealed sealing
seals seam seaman seamen seamless seamlessly seams seamstress seamus sean seance seances seaport sear search
searchable searched searchers searches searching searchlight seared searing searle sears seas seashore seaside season
seasonal seasonally seasoned seasoning seasons seat seatbelt seatbelts seated seater seating seaton seats seattle seau
seaux seawater seaweed seaworld seb sebastian sebastien sebastopol sec secede secession sechage seche sechee sechees
sechement secher secheresse secheresses seches secluded seclusion second secondaire secondaires secondary seconde
seconded seconder secondes secondhand secondly seconds secoue secouee secouer secourir secouriste secouristes secours
secouru secourus secousse secousses secrecy secret secretaire secretaires secretarial secretariat secretaries
secretary secrete secreted secretement secretes secretion secretions secretive secretly secrets secs sect sectaire
sectaires sectarian sectarisme secte sectes secteur secteurs section sectional sectioned sections sector sectorielle
sectorielles sectors sects secu seculaire secular secularisation secularism seculier secure secured securely secures
securing securisation securise securisee securisees securiser securises securitaire securitaires securite securites
securities security sed sedan sedans sedate sedated sedation sedative sedentaire sedentaires sedentary sedgwick
sediment sedimentaire sedimentaires sedimentary sedimentation sediments sedition seduce seduced seduces seducing
seducteur seduction seductive seduire seduisant seduisante seduisent seduit seduite seduits see seed seeded seeding
seedling seedlings seeds seedy seeger seein seeing seek seeker seekers seeking seeks seeley seem seemed seeming
seemingly seems seen seep seeping seeps seer sees seething sega segal segment segmentation segmented segments segolene
segregate segregated segregation seguin segur sei seigle seigneur seigneuriale seigneurie seigneuries seigneurs seiko
sein seine seinfeld seing seins seisme seismes seismic seiya seize seized seizes seizieme seizing seizure seizures
sejour sejourne sejournent sejourner sejours sel selby seldom select selected selectif selectifs selecting selection
selectionne selectionnee selectionnees selectionner selectionnes selectionneur selections selective selectively
selectivity selector selectors selects selena selenium selestat self selfie selfies selfish selfishness selfless
selina selkirk sell selle seller sellers selles sellette sellier selling sellout sells selma selon sels seltzer selves
sem semaine semaines semantic semantics semantique semantiques sembla semblable semblables semblaient semblait
semblance semblant semblants semble semblent sembler semblera semblerait sembles semblez seme semelle semelles semen
semence semences sement semer semester semesters semestre semestres semi semiconductor semiconductors semifinal
semifinals seminaire seminaires seminal seminar seminaries seminars seminary seminole seminoles semis semite semitic
semitism semoule semper sen sena senat senate senateur senateurs senator senatorial senatoriale senatoriales senators
senatrice send sendai sender sending sends seneca senechal senechaussee senegal senegalais senegalaise senegalese
seneque seng senghor senile senior seniority seniors senlis senna senor senpai sens sensation sensational sensationnel
sensations sense sensed sensee sensei senseless senses sensibilisation sensibilise sensibiliser sensibilises
sensibilite sensibilites sensibilities sensibility sensible sensiblement sensibles sensibly sensing sensitive
sensitivities sensitivity sensor sensoriel sensorielle sensorielles sensoriels sensors sensory sensu sensual
sensualite sensuality sensuel sensuelle sensuous sent sentaient sentais sentait sentant sente sentence sentenced
sentences sentencing sentent sentes senteur senteurs sentez senti sentie sentient sentier sentiers sentiment
sentimental sentimentale sentimentales sentimentality sentiments sentinel sentinelle sentinelles sentinels sentir
sentira sentirais sentirait sentiras sentirez sentiront sentis sentit sentons sentries sentry seo seok seoul sep
separait separant separate separated separately separates separating separation separations separatism separatisme
separatist separatiste separatistes separatists separator separe separee separees separement separent separer separes
seperate sephora sepia sepsis sept septa septante september septembre septentrional septentrionale septic septieme
septique septum sepulchre sepulcre sepulture sepultures seq sequel sequelles sequels sequencage sequence sequenced
sequences sequencing sequential sequentially sequestered sequestration sequestre sequins sequoia ser sera serai
seraient serais serait seraphin seras serb serbe serbes serbia serbian serbie serbs serein sereine sereinement sereins
serena serenade serendipity serene serenite serenity serez serfs serge sergeant sergeants sergei sergent sergents
sergey sergio serguei seri serial serials serie series serieuse serieusement serieuses serieux seriez seringue
seringues serions serious seriously seriousness serment serments sermon sermons serons seront serotonin serotonine
serpent serpentard serpentine serpents serra serrage serrait serrano serrant serrated serre serree serrees serrent
serrer serres serrez serrure serrurerie serrures serrurier sers sert serum servaient servais servait serval servant
servante servantes servants serve served servent server servers serves serveur serveurs serveuse servez servi
serviable service serviceable serviced servicemen services servicing servie servier servies serviette serviettes
servile serving servings servir servira servirait servirent serviront servis servit serviteur serviteurs servitude
servitudes servo servons ses sesame session sessions sest set setback setbacks sete seth setif setlist seton sets
setter setters setting settings settle settled settlement settlements settler settlers settles settling setup setups
seu seuil seuils seul seule seulement seules seuls seung seuss sevastopol seve seven sevens seventeen seventeenth
seventh seventies seventy sever several severance severe severed severely severement severes severine severing
severite severity severn severus sevi sevices sevigne sevilla seville sevir sevissent sevit sevrage sevran sevres sew
sewage seward sewed sewell sewer sewerage sewers sewing sewn sex sexe sexes sexier sexiest sexism sexisme sexist
sexiste sexistes sexting sexton sexual sexualite sexuality sexually sexuel sexuelle sexuellement sexuelles sexuels
sexy seychelles seydoux seymour seyne sf sfa sfax sfc sfio sfo sforza sfr sg sgt sh sha shabaab shabab shabbat shabby
shack shackled shackles shackleton shacks shad shade shaded shades shading shadow shadowed shadowing shadows shadowy
shady shaffer shaft shaftesbury shafts shag shaggy shah shahid shaikh shaka shake shakedown shaken shaker shakers
shakes shakespeare shakespearean shaking shakira shakti shakur shaky shale shall shallots shallow shallower shalom
shalt sham shaman shamans shambles shame shamed shameful shamefully shameless shamelessly shaming shampoing shampoo
shampooing shamrock shams shan shanahan shandong shane shang shanghai shangri shank shankar shanks shannon shanti
shanty shao shaolin shape shaped shapes shaping shapiro shaq shard shards share shared shareholder shareholders
shareholding sharepoint shares shari sharia shariah sharif sharing sharjah shark sharks sharma sharon sharp sharpe
sharpen sharpened sharpening sharper sharpest sharpie sharply sharpness sharpton shasta shat shatner shatter shattered
shattering shatters shaun shave shaved shaven shaver shaves shaving shavings shaw shawinigan shawl shawn shawnee shay
shayne shazam she shea shear shearer shearing shears sheath sheba shed shedding sheds sheehan sheen sheena sheep sheer
sheeran sheesh sheet sheeting sheets sheffield sheik sheikh sheila shek shelby sheldon shelf shell shelled shelley
shellfish shelling shells shelly shelter sheltered sheltering shelters shelton shelved shelves shelving shem shemale
shen shenandoah shenanigans sheng shenzhen shep shepard shepherd shepherds sheppard sher sheraton sherbrooke sheridan
sherif sheriff sheriffs sherlock sherman sherpa sherri sherry sherwin sherwood sheryl shes shetland shh shhh shhhh shi
shia shibuya shield shielded shielding shields shift shifted shifter shifters shifting shifts shifty shih shiite shill
shilling shillings shiloh shim shimmer shimmering shimmy shimon shin shine shined shines shing shingle shingles
shining shinji shins shiny ship shipbuilding shipley shipment shipments shipped shipper shippers shipping ships
shipwreck shipwrecked shipyard shipyards shiraz shire shirk shirley shiro shirt shirtless shirts shit shite shithead
shithole shitless shitload shits shitting shitty shiv shiva shiver shivering shivers sho shoah shoal shoals shock
shocked shocker shocking shockingly shocks shockwave shoddy shoe shoemaker shoes shoestring shogun shona shone shoo
shook shoot shooter shooters shooting shootings shootout shoots shop shopkeeper shopkeepers shoplifting shopped
shopper shoppers shopping shops shore shoreditch shoreline shores short shortage shortages shortcomings shortcut
shortcuts shorted shorten shortened shortening shorter shortest shortfall shorthand shortlist shortlisted shortly
shortness shorts shortstop shorty shot shotgun shotguns shots shou should shoulda shoulder shouldered shoulders
shouldnt shout shouted shouting shoutout shouts shove shoved shovel shoveling shovels shoves shoving show showbiz
showcase showcased showcases showcasing showdown showed shower showered showering showers showing showings showman
shown showroom showrooms shows showtime showy shrank shrapnel shred shredded shredder shredding shreds shrek
shreveport shrew shrewd shrewsbury shri shriek shrieking shrieks shrill shrimp shrimps shrine shrines shrink shrinkage
shrinking shrinks shriver shropshire shroud shrouded shrub shrubs shrug shrugged shrugs shrunk shs shu shucks shudder
shudders shuffle shuffled shuffling shui shun shunned shunt shush shut shutdown shutout shuts shutter shuttered
shutters shutting shuttle shuttles shy shyness si sia siam siamese siamois sian siberia siberian siberie sibley
sibling siblings sic sicard sich sichuan sicile sicilian sicilien sicilienne siciliens sicily sick sickened sickening
sicker sickle sickly sickness sid sida side sidebar sideboard sided sidekick sideline sidelined sidelines sidere
siderurgie siderurgique sides sideshow sidewalk sidewalks sideways sidi sidibe siding sidney sie siecle siecles sied
siege siegeait siegeant siegel siegent sieger sieges siegfried siemens sien siena sienna sienne siennes siens sierra
sieste siestes sieur sieve siffle sifflement siffler sifflet sifflets sift sifting sig sigh sighed sighing sighs sight
sighted sighting sightings sights sightseeing sigismond sigle sigles sigma sigmund sign signa signage signait signal
signalant signale signaled signalee signalees signalement signalements signalent signaler signales signaletique
signalez signaling signalisation signalled signalling signalons signals signant signataire signataires signatories
signatory signature signatures signaux signe signed signee signees signent signer signera signes signet signez
signifiait signifiant significance significant significantly significatif significatifs signification significations
significative significativement significatives signifie signified signifient signifier signifierait signifies signify
signifying signing signings signor signs signup sik sikh sikhs sil silas silence silenced silencer silences
silencieuse silencieusement silencieuses silencieux silencing silent silently silesie silex silhouette silhouettes
silica silicate silice silicium silicon silicone silk silks silky sill sillage sillery silliness sillon sillonne
sillonnent sillonner sillons sills silly silo silos silt silurian silva silver silverado silverman silvers silverstone
silverware silvery silvia silvio sim simard simba simeon simeone simi similaire similaires similar similarites
similarities similarity similarly simile simili similitude similitudes simmer simmering simmonds simmons simms simon
simone simons simple simplement simpler simples simplest simplex simplicite simplicity simplifiant simplification
simplifie simplified simplifiee simplifier simplifies simplify simplifying simpliste simplistic simply simpson
simpsons sims simulacre simulant simulate simulated simulates simulateur simulateurs simulating simulation simulations
simulator simulators simule simuler simultane simultanee simultanees simultanement simultaneous simultaneously sin
sina sinai sinaloa sinatra since sincere sincerely sincerement sinceres sincerite sincerity sinclair sind sindh sine
sinful sing singapore singaporean singaporeans singapour singe singer singers singes singh singin singing single
singled singles singlet singleton singling singly sings singular singularite singularity singularly singulier
singuliere singulierement singulieres singuliers sinha sinister sinistre sinistres sink sinkhole sinking sinks sinn
sinned sinner sinners sinning sino sinon sins sint sinueuse sinueux sinus sinuses siobhan sion sionisme sioniste
sionistes sioux sip siphon sipped sipping sips sir sire sired siren sirene sirenes sirens siri sirigu sirius sirop
siroter sirs sis sise sisi sismique sismiques sissi sissoko sissy sister sisterhood sisters sisyphe sit sita sitcom
sitcoms site sited sites sith siting sitka sitot sits sitter sitters sittin sitting situ situait situant situated
situation situational situations situe situee situees situent situer situes siu siva six sixers sixes sixieme sixpence
sixte sixteen sixteenth sixth sixties sixtine sixty sizable size sizeable sized sizes sizing sizzle sizzling sj sjw sk
ska skank skate skateboard skateboarding skateboards skated skater skaters skates skating skeet skeletal skeleton
skeletons skelton skeptic skeptical skepticism skeptics sketch sketchbook sketched sketches sketching sketchs sketchy
skew skewed skewer skewers ski skiable skid skids skier skiers skies skieur skieurs skieuse skiing skilful skill
skilled skillet skillful skillfully skills skim skimmed skimming skimpy skin skincare skinhead skinned skinner skinny
skins skip skipped skipper skipping skippy skips skirmish skirmishes skirt skirting skirts skis skit skits skittles
skoda skrillex skull skulls skunk sky skydiving skye skylar skyler skylight skyline skype skyrim skyrock skyrocket
skyrocketed skyrocketing skyscraper skyscrapers skywalker skyward sl sla slab slabs slack slacker slacking slacks
slade slag slain slalom slam slammed slamming slams slander slang slant slanted slap slapped slapping slaps slapstick
slash slashed slasher slashes slashing slate slated slater slats slaughter slaughtered slaughterhouse slaughtering
slav slave slavery slaves slavic slavs slay slayer slaying slc sleaze sleazy sled sledge sledgehammer sleek sleep
sleeper sleepers sleeping sleepless sleepover sleeps sleepwalking sleepy sleet sleeve sleeved sleeveless sleeves
sleigh sleight slender slept slew slice sliced slices slicing slick slid slide slider sliders slides slideshow sliding
slight slightest slightly sligo slim slimane slimani slime slimmer slimming slimy sling slinging slings slingshot
slinky slip slipknot slipped slipper slippers slippery slipping slips slit slits sliver slo sloan sloane slob slog
slogan slogans sloop slop slope sloped slopes sloping sloppy slot sloth sloths slots slotted slouch slough slovak
slovakia slovaque slovaques slovaquie slovene slovenia slovenian slovenie slow slowdown slowed slower slowest slowing
slowly slows slr sls slt sludge slug slugger slugging sluggish slugs slum slumber slump slumped slums slung slur
slurry slurs slush slut sluts slutty sly slytherin sm sma smack smackdown smacked smacking smacks small smaller
smallest smalling smallpox smalls smallville smart smarter smartest smartly smartphone smartphones smarts smartwatch
smash smashed smashes smashing smb smc sme smear smeared smearing smears smell smelled smelling smells smelly smelt
smelter smelting smes smet smg smh smic smile smiled smiles smiley smileys smiling smirk smirking smite smith smithers
smithfield smiths smithsonian smitten smog smoke smoked smoker smokers smokes smokey smokin smoking smoky smoldering
smooth smoothed smoother smoothest smoothie smoothies smoothing smoothly smoothness smother smothered smothering smp
sms smt smu smudge smug smuggle smuggled smuggler smugglers smuggling smurf smurfs smut smyrna smyth smythe sn snack
snacking snacks snag snagged snags snail snails snake snakes snap snapchat snapdragon snape snapped snapper snapping
snappy snaps snapshot snapshots snare snares snark snarky snarling snatch snatched snatches snatching snc sncb sncf
snd sneak sneaked sneaker sneakers sneaking sneaks sneaky sneer sneeze sneezed sneezes sneezing snell snes snickers
snif sniff sniffed sniffing snip snipe sniper snipers sniping snippet snippets snitch snl snob snobisme snooker snoop
snooping snoopy snooze snore snoring snorkel snorkeling snort snorted snorting snot snout snow snowball snowboard
snowboarding snowden snowed snowfall snowflake snowflakes snowing snowman snowmobile snows snowstorm snowy snp snr sns
snub snubbed snuck snuff snug snuggle snuggled snyder so soa soak soaked soaking soames soap soaps soapy soar soared
soaring soars sob sobbed sobbing sober sobering sobre sobrement sobres sobriete sobriety sobriquet sobs soc socal
soccer sochaux sochi sociabilite sociable social sociale socialement sociales socialisation socialism socialisme
socialist socialiste socialistes socialists socialite socialization socialize socialized socializing socially sociaux
sociedad societaire societaires societal societale societales societaux societe societes societies society socio
socioeconomic sociological sociologie sociologique sociologiques sociologist sociologists sociologue sociologues
sociology sociopath sociopathe sock socket sockets socks socle socrate socrates sod soda sodas sodium sodom sodome
sodomie sodomiser sodomy soe soeur soeurs sofa sofas sofia sofiane soft softball softbank soften softened softening
softens softer softest softly softness software soggy soho soi soie soient soies soif soignant soignante soignants
soigne soignee soignees soignent soigner soignes soigneusement soil soiled soils soin soins soir soiree soirees soirs
sois soissons soit soixantaine soixante soja sojourn sol sola solace solaire solaires solange solano solar solaris
sold soldat soldats solde solder soldered soldering soldes soldier soldiers sole soleil soleils solely solemn solemnly
solennel solennelle solennellement solennite solenoid soles solfege solferino solicit solicitation solicited
soliciting solicitor solicitors solid solidaire solidaires solidarite solidarites solidarity solide solidement solides
solidified solidify solidite solidly solids solihull soliman solis soliste solistes solitaire solitaires solitary
solitude solitudes sollicitant sollicitation sollicitations sollicite sollicitee sollicitees sollicitent solliciter
sollicites sollicitude solo sologne soloist soloists solomon solomons solon solos sols solstice solubility soluble
solubles solution solutions solvabilite solvant solvants solvay solve solved solvency solvent solvents solver solves
solving som soma somali somalia somalie somaliens somaliland somalis somatic somber sombre sombrer sombres some
somebody someday somehow someone someones someplace somers somerset somerville somethin something somethings sometime
sometimes somewhat somewhere sommaire sommairement sommaires sommation somme sommeil sommeille sommelier sommer sommes
sommet sommets sommier somnambule somniferes somnolence somptueuse somptueuses somptueux son sona sonar sonata sonate
sondage sondages sonde sonder sondes sondeurs song songbird songe songent songer songes songeur songez songs
songwriter songwriters songwriting sonia sonic sonja sonnait sonne sonnent sonner sonnerie sonneries sonnet sonnets
sonnette sonny sono sonoma sonora sonore sonores sonorite sonorites sons sont sony sonya soo soon sooner sooners sooo
soooo sooooo soooooo soot soothe soothing sop sophia sophie sophisme sophismes sophisticated sophistication
sophistique sophistiquee sophistiquees sophistiques sophocle sophomore sophomores sopra soprano sopranos sor sora
soral sorbet sorbonne sorcellerie sorcerer sorcerers sorceress sorcery sorcier sorciere sorcieres sorciers sordid
sordide sordides sore sorel sorely soreness sorensen sores sorghum sorority soros sorrow sorrowful sorrows sorry sors
sort sorta sortaient sortais sortait sortant sortante sortants sorte sorted sortent sortes sortez sorti sortie sorties
sortilege sortileges sorting sortir sortira sortirai sortirais sortirait sortirent sortiront sortis sortit sortons
sorts sos sosa sosh sosie sot sotchi soto sotte sottise sottises sou souabe soubassement soubresauts souche souches
souchon souci souciait soucie soucient soucier soucieuse soucieux soucis soucoupe soudage soudain soudaine
soudainement soudan soudanais soude soudee soudees souder soudes soudure souffert soufflait soufflant souffle
soufflent souffler souffles soufflet souffraient souffrait souffrance souffrances souffrant souffrante souffre
souffrent souffres souffrez souffrir souffrira souffrons soufre sought souhait souhaitable souhaitaient souhaitais
souhaitait souhaitant souhaite souhaitee souhaitent souhaiter souhaiteraient souhaiterais souhaiterait souhaites
souhaitez souhaitons souhaits souille souillee souiller souk soul soulage soulagee soulagement soulager soulages soule
souler soulevant souleve soulevee soulevees soulevement soulevements soulevent soulever souleves souleymane soulful
soulier souliers soulignait soulignant souligne soulignee soulignent souligner soulignons soulless soulmate souls
soumet soumets soumettant soumettent soumettre soumis soumise soumises soumission soumissions sound soundcloud sounded
sounders sounding soundly sounds soundtrack soundtracks soup soupape soupapes soupcon soupconnait soupconne soupconnee
soupconnent soupconner soupconnes soupcons soupe souper soupes soupir soupira soupirant soupire soupirs souple souples
souplesse soups sour sourate source sourced sources sourcil sourciller sourcils sourcing sourd sourde sourdes sourdine
sourdough sourds soured souri souriait souriant souriante souriants sourient souriez sourire sourires souris sourit
sournois sournoise sous sousa souscripteur souscripteurs souscription souscriptions souscrire souscrit souscrits
sousse soustraction soustraire soustrait soute soutenable soutenaient soutenait soutenance soutenant soutenement
soutenez soutenir soutenons soutenu soutenue soutenues soutenus souterrain souterraine souterraines souterrains south
southampton southbound southeast southeastern southend southerly southern southerners southernmost southgate southland
southport southside southward southwark southwest southwestern soutien soutiendra soutienne soutiennent soutiens
soutient soutif soutint soutirer souvenais souvenait souvenez souvenir souvenirs souvenons souvent souvenu souverain
souveraine souveraines souverainete souverainiste souverainistes souverains souviendra souviendrai souviendrais
souviendront souvienne souviennent souviens souvient souza sovereign sovereigns sovereignty soviet sovietique
sovietiques soviets sow soweto sowing sown sox soy soya soybean soybeans soyeux soyez soyons soyouz soyuz sp spa space
spacecraft spaced spaceflight spacer spaces spaceship spaceships spacetime spacex spacey spacieuse spacieux spacing
spacious spade spades spaghetti spaghettis spain spalding spam spammer spammers spamming spams span spandex spangled
spaniard spaniards spaniel spanish spank spanked spanking spanned spanning spans spar spare spared spares sparing
sparingly spark sparked sparking sparkle sparkles sparkling sparkly sparks sparky sparring sparrow sparrows sparse
sparsely sparta spartacus spartan spartanburg spartans sparte spartiate spartiates spas spasm spasmes spasms spastic
spat spate spatial spatiale spatiales spatially spatiaux spatio spatula spatule spaulding spawn spawned spawning spc
spd spe speak speaker speakers speaking speaks spear spearhead spearheaded spears spec special speciale specialement
speciales specialisation specialise specialised specialisee specialisees specialiser specialises specialising
specialist specialiste specialistes specialists specialite specialites speciality specialization specialize
specialized specializes specializing specially specials specialties specialty speciaux species specific specifically
specification specifications specificite specificites specificity specifics specifie specified specifier specifies
specifique specifiquement specifiques specify specifying specimen specimens speck speckled specks specs spectacle
spectacles spectaculaire spectaculaires spectacular spectacularly spectateur spectateurs spectator spectators specter
spector spectra spectral spectrale spectre spectres spectrometer spectrometry spectroscopic spectroscopy spectrum
speculate speculated speculates speculateurs speculatif speculating speculation speculations speculative speculatives
speculators speculer sped speech speeches speechless speed speedily speeding speedo speeds speedster speedway speedy
speer spell spellbound spelled spelling spellings spells spelt spence spencer spend spender spending spends spent
sperm spermatozoides sperme sperry spew spewed spewing spf sphere spheres spherical spherique spheriques sphincter
sphinx spi spice spiced spicer spices spicy spider spiderman spiders spidey spied spiegel spiel spielberg spies spieth
spike spiked spikes spiking spiky spill spilled spilling spills spillway spilt spin spina spinach spinal spindle spine
spineless spines spinner spinners spinning spinoff spinoza spins spinster spiral spirale spirales spiraling spirals
spire spires spirit spirited spiritisme spirits spiritual spiritualite spirituality spiritually spirituel spirituelle
spirituellement spirituelles spirituels spiritueux spiro spirou spit spite spiteful spitfire spits spitting spitz
spitzer spl splash splashed splashes splashing splat splatter splattered spleen splendeur splendeurs splendid
splendide splendides splendidly splendor splendour splice spliced splicing splint splinter splintered splinters split
splits splitter splitting splurge spock spoil spoiled spoiler spoilers spoiling spoils spoilt spokane spoke spoken
spokes spokesman spokesmen spokesperson spokeswoman spoliation sponge spongebob sponges sponsor sponsored sponsoring
sponsorise sponsorises sponsors sponsorship sponsorships spontane spontanee spontanees spontaneite spontaneity
spontanement spontaneous spontaneously spontanes spoof spook spooked spooks spooky spool spoon spooner spoonful spoons
sporadic sporadically sporadiques spore spores sport sported sportif sportifs sporting sportive sportivement sportives
sports sportsman sportsmanship sportsmen sportswear sporty spot spotify spotless spotlight spotlights spots spotted
spotter spotting spotty spousal spouse spouses spout spouting spp spr sprague sprain sprained sprang sprawl sprawled
sprawling spray sprayed spraying sprays spread spreading spreads spreadsheet spreadsheets spree spring springboard
springer springfield springing springs springsteen springtime sprinkle sprinkled sprinkler sprinklers sprinkles
sprinkling sprint sprinted sprinter sprinters sprinteur sprinting sprints sprite sprites sprout sprouted sprouting
sprouts spruce sprung sps spud spun spunk spur spurious spurned spurred spurs spurt sputnik sputtering spvm spy spyder
spying spyware sq sql squad squadra squadron squadrons squads squall squalor squamous squander squandered square
squared squarely squares squash squashed squat squats squatte squatter squatters squatting squaw squeak squeaky squeal
squealing squeeze squeezed squeezes squeezing squelette squelettes squid squint squinting squire squires squirm
squirming squirrel squirrels squirt squirting squish squishy sr src sri srinagar sriracha srs srt ss ssa ssc ssd sse
ssh ssi ssii ssl ssn ssp ssr sss sst st sta stab stabbed stabbing stabilisation stabilise stabilised stabilisee
stabiliser stabilite stability stabilization stabilize stabilized stabilizer stabilizers stabilizing stable stables
stabs stacey stack stacked stacking stacks stacy stade stades stadia stadium stadiums stael staff staffed staffer
staffers staffing stafford staffordshire staffs stag stage stagecoach staged stages stagger staggered staggering
stagiaire stagiaires staging stagnant stagnated stagnation stagne stagner stahl stain stained staining stainless
stains stair staircase staircases stairs stairway stairwell stake staked stakeholder stakeholders stakes staking stale
stalemate stalin staline stalingrad stalinien stalinisme stalinist stalk stalked stalker stalkers stalking stalks
stall stalled stalling stallion stallions stallone stalls stalwart stamens stamford stamina stamp stamped stampede
stamping stamps stan stance stances stand standalone standard standardisation standardise standardised standardization
standardize standardized standards standby standing standings standoff standout standpoint stands standstill standup
stanford stanhope stanislas stank stanley stannis stans stanton stanza stanzas staphylococcus staple staples stapleton
staps star starboard starbuck starbucks starch starcraft stardom stardust stare stared stares starfish starfleet
stargate staring stark starks starlet starlight starling starr starred starring starry stars starship start started
starter starters starting startle startled startling starts startup startups starvation starve starved starving starz
stash stashed stasi stasis stat state stated statehood stateless stately statement statements staten states stateside
statesman statesmen statewide statham static stating station stationary stationed stationery stationnaire stationne
stationnement stationnements stationner stationnes stations statique statiques statistic statistical statistically
statistician statisticians statistics statistique statistiquement statistiques stator stats statu statuaire statue
statuer statues statuette statuettes stature status statuses statut statutaire statutaires statute statutes statutory
statuts staunch staunchly staunton stave stay stayed stayin staying stays stc std stds ste stead steadfast steadfastly
steadily steady steak steakhouse steaks steal stealing steals stealth stealthy steam steamboat steamed steamer
steamers steaming steampunk steamship steamy stearns steed steel steele steelers steelhead steels steely steen steep
steeped steeper steeple steeply steer steered steering steers steeve stef stefan stefani stefano stein steinbeck
steinberg steiner stele steles stella stellaire stellar stem stemmed stemming stems stench stencil stendhal stenosis
stent step stepan stepdad stepdaughter stepfather steph stephan stephane stephanie stephanois stephen stephens
stephenson stepmom stepmother steppe stepped steppes stepping steps stepson stereo stereotype stereotyped stereotypes
stereotypical stereotyping sterile steriles sterilisation steriliser sterilite sterilization sterilized sterling stern
sternum steroid steroides steroids stethoscope stetson steve steven stevenage stevens stevenson stevie stew steward
stewards stewardship stewart stewed stewie stews stfu sth sti stick sticker stickers sticking sticks sticky stif stiff
stiffer stiffness stifle stifled stifling stig stigma stigmates stigmatisation stigmatiser stigmatized stiles stiletto
still stillborn stiller stillness stills stillwater stilts stimulant stimulante stimulants stimulate stimulated
stimulates stimulating stimulation stimule stimuler stimuli stimulus sting stinger stinging stingray stings stingy
stink stinking stinks stinky stinson stint stints stipe stipend stipulant stipulate stipulated stipulates stipulation
stipulations stipule stir stirling stirred stirring stirs stitch stitched stitches stitching stl stm sto stochastic
stock stockage stockbridge stockbroker stocke stocked stockee stockees stocker stockes stockholders stockholm stocking
stockings stockman stockpile stockpiles stockpiling stockport stocks stockton stocky stoddard stoic stoke stoked
stoker stokes stole stolen stoll stomach stomachs stomp stomped stomping stone stoned stonehenge stoner stoners stones
stonewall stoney stoning stony stood stooge stooges stool stools stoop stoops stop stopover stoppage stoppages stoppe
stopped stoppee stopper stoppers stopping stops storage store stored storefront storehouse stores storey storeys
storia storied stories storing stork storm stormed storming stormont storms stormwater stormy story storybook
storyline storylines storyteller storytellers storytelling stout stove stoves stow stowe stowed stp str strachan
straddle straddling straight straighten straightened straightening straighter straightforward straights strain
strained straining strains strait straits strand stranded stranding strands strange strangely strangeness stranger
strangers strangest strangle strangled strangling strangulation strap strapless strapped strapping straps strasbourg
strasbourgeois strass strat strata stratageme stratagemes strate stratege strateges strategic strategically strategie
strategies strategique strategiquement strategiques strategist strategists strategy strates stratford strathclyde
stratification stratified stratigraphic stratosphere stratton stratum straus strauss stravinsky straw strawberries
strawberry straws stray strayed straying strays streak streaked streaking streaks stream streamed streamer streamers
streaming streamline streamlined streamlining streams streep street streetcar streets streisand strength strengthen
strengthened strengthening strengthens strengths strenuous strenuously strep stress stressant stressante stresse
stressed stressee stresser stresses stressful stressing stressors stretch stretched stretcher stretches stretching
stretchy strewn stricken strickland strict stricte strictement stricter strictes strictest strictly stricto stricts
stride strident strides stries strife strike strikeout strikeouts striker strikers strikes striking strikingly string
stringent stringer stringing strings strip stripe striped stripes stripped stripper strippers stripping strips
striptease strive strives striving strobe strode stroke stroked strokes stroking stroll strolled stroller strolling
stromae strong stronger strongest stronghold strongholds strongly strongman strophe strophes stroud strove struck
structural structurale structurally structurant structuration structure structured structuree structurees structurel
structurelle structurellement structurelles structurels structurer structures structuring struggle struggled struggles
struggling strung strut struts strutting stryker sts stu stuart stub stubble stubborn stubbornly stubbornness stubbs
stubby stubs stucco stuck stud studded student students studied studies studio studios studs study studying stuff
stuffed stuffing stuffs stuffy stumble stumbled stumbles stumbling stump stumped stumps stun stung stunned stunner
stunning stunningly stuns stunt stunted stuntman stunts stupefaction stupefait stupefiant stupefiante stupefiants
stupendous stupeur stupid stupide stupides stupidest stupidite stupidity stupidly stupor stups sturdy sturgeon sturgis
sturridge stutter stuttering stuttgart stv style styled styles stylet styling stylish stylist styliste stylistes
stylistic stylistically stylistique stylistiques stylists stylized stylo stylos stylus styrofoam su sua suarez suave
sub subalterne subalternes subaru subbed subbing subclass subcommittee subconscient subconscious subconsciously
subcontinent subcontractor subcontractors subculture subcutaneous subdivided subdivision subdivisions subduction
subdue subdued subgroup subgroups subi subie subies subir subira subis subissait subissant subisse subissent subit
subite subitement subject subjected subjectif subjectifs subjecting subjective subjectively subjectives subjectivite
subjectivity subjects subjonctif subjugated subjugation sublime sublimes subliminal submarine submarines submerge
submerged submergee submerges submersible submersion submission submissions submissive submit submits submitted
submitting subordinate subordinated subordinates subordination subordonne subordonnee subordonnes subpar subplot
subpoena subpoenaed subpoenas subprime subprimes subs subsaharienne subscribe subscribed subscriber subscribers
subscribing subscription subscriptions subsection subsequent subsequently subservient subset subsets subside subsided
subsidence subsides subsidiaire subsidiaries subsidiary subsidies subsidised subsidize subsidized subsidizing subsidy
subsistance subsiste subsistence subsistent subsister subspace subspecies substance substances substandard substantial
substantially substantiate substantiated substantiel substantielle substantiellement substantielles substantiels
substantif substantive substation substituant substitue substituer substitut substitute substituted substitutes
substituting substitution substitutions substituts substrat substrate substrates subsumed subsurface subsystem
subsystems subterfuge subterranean subtext subtil subtile subtilement subtiles subtilite subtilites subtils subtitle
subtitled subtitles subtle subtleties subtlety subtly subtract subtracted subtracting subtraction subtropical subtype
subtypes subunit subunits suburb suburban suburbia suburbs subvenir subvention subventionne subventionnee
subventionnees subventionner subventionnes subventions subversif subversion subversive subvert subway subways suc
succeda succedant succede succedent succeder succeed succeeded succeeding succeeds succes success successes successeur
successeurs successful successfully successifs succession successions successive successively successivement
successives successor successors succinct succinctly succombe succomber succulent succumb succumbed succumbing
succursale succursales suce sucer sucette sucettes suceur such suck sucked sucker suckers sucking suckling sucks sucre
sucree sucrees sucrerie sucreries sucres sucrose suction sud sudan sudanese sudbury sudden suddenly sudiste sudistes
sue sued suede suedois suedoise suedoises suer sues sueur sueurs suez suffer suffered sufferer sufferers suffering
sufferings suffers suffi suffice sufficiency sufficient sufficiently suffira suffirait suffire suffiront suffisaient
suffisait suffisament suffisamment suffisance suffisant suffisante suffisantes suffisants suffise suffisent suffit
suffix suffixe suffixes suffocate suffocated suffocating suffocation suffolk suffrage suffrages sufi suga sugar
sugarcane sugars sugary suggerait suggerant suggere suggeree suggerent suggerer suggest suggested suggesting
suggestion suggestions suggestive suggests suh sui suicidaire suicidaires suicidal suicide suicidee suicident suicider
suicides suie suing suis suisse suisses suit suitability suitable suitably suitcase suitcases suite suited suites
suitor suitors suits suiv suivaient suivais suivait suivant suivante suivantes suivants suive suivent suiveurs suivez
suivi suivie suivies suivirent suivis suivit suivons suivra suivrai suivrait suivre suivront sujet sujets sujette
sujettes suk suki sul suleiman sulfate sulfide sulfur sulfure sulfureuse sulfureux sulfuric sulfurique sullen sullivan
sully sulphur sulpice sultan sultry sulu sum sumatra sumerian summa summaries summarily summarised summarize
summarized summarizes summarizing summary summation summed summer summers summerslam summertime summing summit summits
summon summoned summoning summons summum sumner sumo sump sumptuous sums sumter sun sunbathing sunbeam sunburn sundae
sundance sunday sundays sunderland sundown sundry sunflower sunflowers sung sunglasses sunil sunk sunken sunlight
sunni sunnis sunnite sunnites sunny sunnyvale sunrise sunroof suns sunscreen sunset sunsets sunshine suny sup super
superannuation superb superbe superbement superbes superbly superbowl supercar supercars supercharged supercharger
supercherie supercomputer superconducting supercoupe superette superfast superficial superficially superficie
superficiel superficielle superficielles superficiels superflu superfluous superflus supergirl superhero superheroes
superheros superhuman superieur superieure superieures superieurs superimposed superintendent superintendents superior
superiorite superiority superiors superlative superman supermarche supermarches supermarket supermarkets supermodel
supernatural supernova superposees superposer superposes superposition superpower superpowers supers supersede
superseded supersonic supersonique supersport superstar superstars superstitieux superstition superstitions
superstitious superstore superstructure supervise supervised superviser supervises superviseur supervising supervision
supervisor supervisors supervisory supp supper supplanted supplanter supple suppleant suppleants suppleer supplement
supplementaire supplementaires supplemental supplementary supplementation supplemented supplementing supplements
suppliant supplice supplie supplied supplier suppliers supplies supply supplying support supportable supportait
supportant supporte supported supportee supportees supportent supporter supportera supporters supportes supporteurs
supportez supporting supportive supports supposant suppose supposed supposedly supposee supposees supposement
supposent supposer supposes supposing supposition suppositions supposons suppress suppressed suppresses suppressing
suppression suppressions suppressor supprimant supprime supprimee supprimees suppriment supprimer supprimes supprimez
supra supremacist supremacists supremacy suprematie supreme supremely supremes supt sur surabaya surat surcharge
surcharges surchauffe surconsommation surcout surcroit surdite surdoue surdoues sure sureau sureleve surely surement
surenchere surendettement sures suresh suresnes surestime surete surety surf surface surfaced surfaces surfacing
surfactants surfait surfant surfboard surfe surfer surfers surfeur surfeurs surfing surge surged surgeles surgeon
surgeons surgeries surgery surges surgi surgical surgically surging surgir surgissent surgit suri surintendant
surlendemain surly surmise surmonte surmontee surmontees surmonter surmontes surmounted surname surnames surnaturel
surnaturelle surnaturelles surnaturels surnom surnomme surnommee surnoms surpass surpasse surpassed surpasser
surpasses surpassing surplombant surplombe surplus surpluses surpoids surpopulation surprenant surprenante
surprenantes surprenants surprend surprendra surprendre surprends surprennent surpris surprise surprised surprises
surprising surprisingly surproduction surreal surrealism surrealisme surrealist surrealiste surrealistes surrender
surrendered surrendering surrenders surreptitiously surrey surrogacy surrogate surrogates surround surrounded
surrounding surroundings surrounds surs sursaut sursauter sursis surtaxe surtout survecu survecut surveillait
surveillance surveillant surveillants surveille surveillee surveillees surveillent surveiller surveilles surveillez
survenant survenir survenu survenue survenues survenus survetement survey surveyed surveying surveyor surveyors
surveys survie surviennent survient survit survival survivance survivant survivante survivants survive survived
survivent survives surviving survivor survivors survivra survivre survol survole survoler surya sus susan susana
susanna susannah susanne susceptibilite susceptibility susceptible susceptibles suscitant suscite suscitee suscitees
suscitent susciter sushi sushis susie suspect suspecte suspected suspectee suspecter suspectes suspecting suspects
suspend suspended suspenders suspending suspendre suspends suspendu suspendue suspendues suspendus suspens suspense
suspenseful suspension suspensions suspicieux suspicion suspicions suspicious suspiciously susquehanna sussex sustain
sustainability sustainable sustainably sustained sustaining sustains sustenance sut sutcliffe sutherland sutra sutter
sutton suture sutures suu suv suvs suzanne suzerain suzie suzuki suzy sv sven svetlana svg svp svt sw swab swag
swagger swahili swain swallow swallowed swallowing swallows swam swami swamp swamped swamps swampy swan swank swanky
swann swans swansea swanson swap swapped swapping swaps swarm swarmed swarming swarms swarovski swartz swastika swat
swatch swatches swath swaths sway swayed swaying swaziland swear swearing swears sweat sweater sweaters sweating
sweatpants sweats sweatshirt sweatshirts sweaty swede sweden swedes swedish sweeney sweep sweeper sweeping sweeps
sweepstakes sweet sweeten sweetened sweetener sweeteners sweeter sweetest sweetheart sweethearts sweetie sweetly
sweetness sweets swell swelled swelling swells swept swerve swerved swerving swift swiftly swifts swim swimmer
swimmers swimming swims swimsuit swimsuits swimwear swindle swindon swine swing swinger swingers swinging swings
swinton swipe swiped swipes swiping swirl swirled swirling swirls swish swiss switch switchboard switched switches
switching switzerland swivel swollen swoon swoop swooped sword swordfish swords swordsman swore sworn swot swung sx
sxsw sy sybil sycamore syd sydney syed syfy sykes sylla syllabe syllabes syllable syllables syllabus sylvain sylvan
sylvester sylvestre sylvia sylviculture sylvie symbiose symbiosis symbiotic symbol symbole symboles symbolic
symbolically symbolique symboliquement symboliques symbolisant symbolise symbolisent symboliser symbolism symbolisme
symbolize symbolized symbolizes symbolizing symbols symetrie symetrique symetriques symmetric symmetrical symmetry
symonds sympa sympas sympathetic sympathie sympathies sympathique sympathiques sympathisant sympathisants sympathise
sympathize sympathizers sympathy symphonic symphonie symphonies symphonique symphony symphorien symposium symptom
symptomatic symptomatique symptome symptomes symptoms syn synagogue synagogues synapse synapses synaptic sync synced
synchro synchronisation synchronise synchronisee synchroniser synchronization synchronize synchronized synchronous
synchrotron syncing syncope syndic syndical syndicale syndicales syndicalisme syndicaliste syndicalistes syndicat
syndicate syndicated syndicates syndication syndicats syndicaux syndics syndique syndiques syndrome syndromes synergie
synergies synergistic synergy synod synode synonym synonyme synonymes synonymous synonyms synopsis syntactic syntax
syntaxe syntaxique synth synthase synthese syntheses synthesis synthesize synthesized synthesizer synthetic
synthetique synthetiques synthetiser synths syphilis syracuse syria syriac syrian syrians syriaque syrie syrien
syrienne syriennes syriens syringe syringes syriza syrup sys system systematic systematically systematique
systematiquement systematiques systeme systemes systemic systemique systemiques systems systolic ta tab tabac tabacs
tabagisme tabasse tabasser tabby tabernacle tabitha table tableau tableaux tablecloth tabled tables tablespoon
tablespoons tablet tabletop tablets tablette tablettes tablier tabloid tabloids taboo taboos tabor tabou tabouret
tabous tabs tac tache tacher taches tacit tacite tacitly taciturne tack tacked tackle tackled tackles tackling tacks
tacky tacle tacler tacles taco tacoma tacos tact tactic tactical tactically tactics tactile tactiles tactique
tactiquement tactiques tad tadjikistan tae taekwondo taf taff taffe taffy taft tafta tag tagalog tage taggart tagged
tagging tagline tags tague tahar tahir tahiti tahoe tai tail tailed tailgate tailgating tailing tailings taille
taillee taillees taillefer tailler tailles tailleur tailleurs tailor tailored tailoring tailors tails tain taint
tainted taipei taire tais taise taisent taisez tait taiwan taiwanais taiwanese taj tajik tajikistan tak taka takahashi
takashi take takeaway takeaways takeda takedown taken takeoff takeout takeover taker takers takes takin taking takings
takumi tal talbot talc tale talence talent talented talents talentueuse talentueux tales talia talib taliban talibans
talion talisman talk talkative talked talker talkers talkie talkin talking talks tall tallahassee taller tallest
talleyrand tallied tallies tallinn tally talmud talon talons talus tam tama tamar tamara tambour tambours tame tamed
tamer tami tamil tamils taming tamis tamise tammy tampa tamper tampered tampering tampon tampons tamworth tan tana
tanaka tandem tandis tandy tang tanganyika tangent tangente tangential tanger tangerine tangible tangibles tangle
tangled tango tanguy tania taniere tanins tank tanked tanker tankers tanking tanks tanne tanned tanner tanning tans
tant tantalizing tantamount tante tantes tantinet tantot tantric tantrum tantrums tanya tanzania tanzanian tanzanie
tao taoist taos tap tapage tapait tapant tapas tape taped tapent taper tapered tapering tapes tapestries tapestry
tapette tapettes tapez tapie taping tapis tapisserie tapisseries tapped tapper tapping taps taquet taquin taquine
taquiner tar tara tarantino tarantula tarascon tarbes tard tarde tardent tarder tardera tardieu tardif tardifs tardis
tardive tardivement tardives tardy tare taree tarek tarente tares targaryen target targeted targeting targets targuer
tarif tarifaire tarifaires tariff tariffs tarification tarifs tariq tarmac tarn tarnish tarnished taro tarot tarp
tarrant tarse tart tartan tartar tartare tarte tartes tartine tartiner tartines tarts tartuffe tarzan tas taschereau
taser tasha task tasked tasking tasks tasman tasmania tasmanian tass tasse tassel tassement tasser tasses taste tasted
tasteful tasteless taster tastes tasting tasty tat tata tatar tatars tate tater tati tatiana tatouage tatouages tatoue
tatouee tatouer tatoueur tats tattered tattoo tattooed tattooing tattoos tatum tau taubira taudis taught taule taunt
taunted taunting taunton taunts taupe taupes taureau taureaux taurus taut taux tavares tavern taverne tavernes
tavernier taverns tawny tax taxa taxable taxation taxe taxed taxee taxer taxes taxi taxing taxis taxonomic taxonomy
taxpayer taxpayers tay taylor tayyip taz tb tba tbc tbd tbf tbh tbi tbilisi tbs tbsp tc tca tcc tchad tchadien
tchaikovsky tchang tchat tchecoslovaque tchecoslovaquie tcheque tcheques tchernobyl tchetchene tchetchenie tchou tcl
tcm tcp tcs tcu td tdah tdi tds te tea teach teacher teachers teaches teaching teachings teacup teague teak teal team
teamed teaming teammate teammates teams teamsters teamwork teapot tear teardrop tearful tearing tears teary teas tease
teased teaser teasers teases teasing teaspoon teaspoons tebow tec tech techcrunch technical technicalities
technicality technically technician technicians technicien technicienne techniciens technicite technico technicolor
technique techniquement techniques techno technocrates technological technologically technologie technologies
technologique technologiques technologist technologists technology techs tectonic tectonics tectonique ted teddy
tedious tee teeming teen teenage teenaged teenager teenagers teens teeny tees teeth teething teflon tegan teh teheran
tehran teigne teindre teint teinte teintee teintees teintes teinture teintures teixeira tek tekken tel telangana tele
telecast telecharge telechargeable telechargement telechargements telecharger telechargez telecom telecommande
telecommunication telecommunications telecoms telefilm telegram telegramme telegrams telegraph telegraphe telekom
telemetry telepathic telepathie telepathy telepherique telephone telephoned telephoner telephones telephonie
telephonique telephoniques telephony teleport teleportation teleporter telerama telerealite teles telescope telescopes
telescopic telespectateur telespectateurs telethon teletravail televise televised televisee televisees televises
televiseur televiseurs television televisions televisuel televisuelle telford tell telle tellement teller tellers
telles tellier tellin telling tells telltale telly tels telstra telugu tem temeraire temeraires temiscamingue
temoignage temoignages temoignait temoignant temoigne temoignent temoigner temoin temoins temp tempe temper
temperament temperamental temperance temperate temperature temperatures tempere tempered temperee temperees temperer
tempers tempest tempete tempetes templar templars template templates temple temples templeton templiers tempo
temporaire temporairement temporaires temporal temporalite temporarily temporary tempore temporel temporelle
temporelles temporels temps tempt temptation temptations tempted tempting ten tenable tenace tenaces tenacious
tenacite tenacity tenaient tenaille tenais tenait tenancy tenant tenante tenants tencent tend tendait tendance
tendances tendant tende tended tendencies tendency tendent tender tendered tendering tenderly tenderness tenders
tending tendinite tendit tendon tendons tendre tendrement tendres tendresse tends tendu tendue tendues tendulkar
tendus tenebres tenebreux tenement tenerife tenet tenets teneur teneurs tenez tenfold tenir tenn tennant tennessee
tennis tennyson tenons tenor tenors tens tense tenses tensile tension tensions tensor tent tenta tentacle tentacles
tentacules tentaient tentait tentant tentation tentations tentative tentatively tentatives tente tentee tentees
tentent tenter tentera tenterait tenterent tenteront tentes tentez tenth tenths tentons tents tenu tenue tenues
tenuous tenure tenured tenus teo tepid tequila ter tera terence teresa teri term terme termed termes termina
terminaison terminaisons terminait terminal terminale terminales terminally terminals terminant terminate terminated
terminates terminating termination terminator terminaux termine terminee terminees terminent terminer terminera
termines terminez terminologie terminology terminus termite termites terms tern terne ternes terni ternir terra
terrace terraced terraces terracotta terrain terrains terrance terrasse terrassement terrasses terre terreau
terrebonne terrell terrence terres terrestre terrestres terrestrial terreur terreurs terreux terri terrible
terriblement terribles terribly terrien terrienne terriens terrier terriers terrifiant terrifiante terrific terrifie
terrified terrifiee terrifies terrify terrifying territoire territoires territorial territoriale territoriales
territoriaux territories territory terroir terroirs terror terrorise terroriser terrorism terrorisme terrorist
terroriste terroristes terrorists terrorize terrorized terrorizing terrors terry terse tertiaire tertiaires tertiary
tertre tes tesco tesla tess tessa tessier tessin tesson test testament testamentaire testaments teste tested testee
testees testent tester testers testes testeur testez testicle testicles testicular testicule testicules testified
testifies testify testifying testimonial testimonials testimonies testimony testing testosterone tests tet tetanos
tetanus tete tetes tether tethered teton tetons tetra tetris tetu tetue teub teuf teutonic tex texan texans texas text
textbook textbooks texte texted textes textile textiles texting texto textos texts textual textuelle texture textured
textures tf tfc tfl tfw tg tgi tgv th tha thackeray thad thaddeus thai thailand thailandais thailandaise thailande
thais thakur thales thames than thane thang thank thanked thankful thankfully thanking thanks thanksgiving thankyou
thanos thar that thatch thatched thatcher thats thauvin thaw thawed thawing thay thayer thc the thea theater theaters
theatral theatrale theatrales theatre theatres theatrical theatrics thebes thee theft thefts theiere their theirs
thelma them thematic thematically thematique thematiques theme themed themes themselves then thence theo theodor
theodore theodose theologian theologians theological theologie theologien theologiens theologique theologiques
theology theophile theorem theoreme theoremes theorems theoretical theoretically theoricien theoriciens theorie
theories theorique theoriquement theoriques theorist theorists theorized theory ther therapeute therapeutes
therapeutic therapeutics therapeutique therapeutiques therapie therapies therapist therapists therapy there
thereabouts thereafter thereby therefor therefore therein thereof thereon theres theresa therese thereto thermal
thermale thermales thermally thermes thermidor thermique thermiques thermo thermodynamic thermodynamics
thermodynamique thermometer thermometre thermonuclear thermos thermostat theron therrien thes thesaurus these thesee
theses theseus thesis thessalonique theta they theyre thi thiago thibaud thibault thibaut thicc thick thicke thicken
thickened thickening thickens thicker thicket thickness thief thiel thier thierry thiers thieves thieving thigh thighs
thin thine thing things thingy think thinker thinkers thinkin thinking thinkpad thinks thinly thinned thinner thinnest
thinning thionville third thirdly thirds thirst thirsty thirteen thirteenth thirties thirty this thistle tho thom
thomas thompson thomson thon thong thongs thonon thor thoracic thoracique thorax thoreau thorium thorn thorne
thornhill thorns thornton thorny thorough thoroughbred thoroughfare thoroughly thorpe those thot thou thouars though
thought thoughtful thoughtfully thoughtless thoughts thousand thousands thr thrace thrall thrash thrashed thrasher
thrashing thread threaded threading threads threat threaten threatened threatening threatens threats three threefold
threes threesome threshold thresholds threw thrice thrift thrifty thrill thrilled thriller thrillers thrilling thrills
thrive thrived thrives thriving throat throated throats throb throbbing throes thrombosis throne thrones throng
throttle through throughout throughput throw throwaway throwback thrower throwing thrown throws thru thrush thrust
thruster thrusters thrusting thrusts ths tht thu thud thug thugs thumb thumbnail thumbnails thumbs thump thumping
thunder thunderbird thunderbirds thunderbolt thundering thunderous thunderstorm thunderstorms thune thunes thuram
thurman thurs thursday thursdays thurston thus thwart thwarted thwarting thx thy thym thyme thyroid thyroide thyself
ti tia tian tiananmen tianjin tiara tibere tiberius tibet tibetain tibetains tibetan tibetans tibia tic tick ticked
ticker ticket ticketed ticketing ticketmaster tickets ticking tickle tickled tickles tickling ticks tics tidal tidbits
tide tides tidings tidy tidying tie tiebreaker tied tiede tien tiendra tiendrai tiendrais tiendrait tiendrons
tiendront tienne tiennent tiennes tiens tient tier tierce tierces tiered tierney tierra tiers ties tiff tiffany tig
tige tiger tigers tiges tight tighten tightened tightening tightens tighter tightly tightness tightrope tights tignes
tigre tigres tigris tijuana tiki til tilbury tilda tile tiled tiles tiling till tiller tilleul tilleuls tillman tilly
tilt tilted tilting tilts tim timber timberlake timbers timberwolves timbre timbres time timed timeframe timeless
timeline timelines timeliness timely timeout timer timers times timescale timetable timetables timid timide timidement
timides timidite timing timings timmy timo timon timor timothee timothy tin tina tincture tinder tine ting tinge
tinged tingle tingling tiniest tink tinker tinkering tinned tinnitus tino tins tinsel tint tinted tintin tiny tio tion
tip tipped tipperary tipping tips tipsy tipton tique tiques tir tira tirade tirage tirages tiraient tiraille
tirailleurs tirait tirant tire tired tiredness tiree tirees tireless tirelessly tirelire tirent tirer tirera tirerait
tires tiresome tiret tireur tireurs tirez tiring tiroir tiroirs tirons tirs tis tisane tissage tisse tisser tisserand
tisses tissot tissu tissue tissues tissus tit titan titane titanesque titanic titanium titans tite tithe titi titien
titiller title titled titles tito titrage titre titree titres tits titties titty titulaire titulaires titular
titularisation titularise titus tivoli tizi tj tjrs tjs tk tko tkt tl tlc tlemcen tls tm tmc tmi tmp tms tmz tn tna
tnf tns tnt to toa toad toads toast toasted toaster toasting toasts toasty tobacco tobago tobey tobias tobin toboggan
toby toc tocard tocards tock tocqueville tod toda today todays todd toddler toddlers todo toe toed toenails toes toews
toffee tofu toga toge together togetherness toggle togo togolais toi toil toile toiles toilet toiletries toilets
toilette toilettes toison toit toits toiture toitures tok toke token tokens tokyo tol told tole tolede toledo
tolerable tolerance tolerances tolerant tolerante tolerants tolerate tolerated tolerating tolere toleree tolerent
tolerer toleres toles tolkien toll tolle tolling tolls tolstoi tolstoy tom tomahawk tomas tomate tomates tomato
tomatoes tomb tomba tombaient tombait tombale tombant tombe tombeau tombeaux tombee tombees tombent tomber tombera
tomberait tomberent tomberont tombes tombeur tombez tombola tombouctou tomboy tombs tombstone tombstones tome tomes
tomi tomlin tomlinson tommy tomography tomorrow tompkins toms ton tonal tonalite tonalites tondeuse tondre tondu tone
toned toner tones tong tonga tongs tongue tongues toni tonic tonight toning tonique tonkin tonnage tonne tonneau
tonneaux tonnerre tonnes tons tonsils tonte tonto tonton tontons tonus tony tonya too took tool toolbar toolbox
tooling toolkit tools toon toot tooth toothache toothbrush toothed toothless toothpaste toothpick tooting toowoomba
top topaz topeka topic topical topics topless topo topographic topographical topographie topographique topographiques
topography topological topologie topology toponymie topped topper topping toppings topple toppled toppling topps tops
topshop topsy toque tor tora torah torch torche torched torcher torches torchon torchons torchwood torcy tord tordre
tordu tordue tordues tordus tore tori tories torino torment tormented tormenting torments torn tornade tornades
tornado tornadoes toro toronto torpedo torpedoes torpeur torpille torpilles torquay torque torrance torre torrens
torrent torrential torrents torres torrey torride torse torsion torso tort tortilla tortillas tortoise tortoises torts
tortue tortues tortueux tortuous torture tortured torturee torturer tortures torturing tory tos toscane tosh toshiba
toss tossed tosses tossing tot total totale totaled totalement totales totaling totalisant totalise totalitaire
totalitaires totalitarian totalitarianism totalitarisme totalite totality totalled totalling totally totals totaux
tote totem totes toting toto tots tottenham tou touareg touaregs toubib toubon touch toucha touchaient touchait
touchant touchante touchdown touchdowns touche touched touchee touchees touchent toucher touchera toucherait
toucheront touches touchez touching touchscreen touchstone touchy touffe touffes tough toughen tougher toughest
toughness toujour toujours toul toulon toulonnais toulousain toulousaine toulousains toulouse tounes toupie touquet
tour touraine tourbe tourbieres tourbillon tourbillons tourcoing toure toured tourelle tourelles touring tourism
tourisme tourist touriste touristes touristique touristiques tourists tourment tourmente tourmentee tourmenter
tourments tourna tournage tournages tournai tournaient tournait tournament tournaments tournant tournante tournantes
tourne tournee tournees tournent tourner tournera tournes tournesol tourneur tournevis tourney tournez tournis tournoi
tournois tournon tournure tournures tours tourtereaux tous toussa toussaint tousse tousser tout toute touted toutefois
toutes touting toutou touts toux tov tow toward towards towed towel towels tower towering towers towing town towne
townhouse townhouses towns townsend township townships townspeople townsville towson toxic toxicite toxicity
toxicologie toxicology toxicomane toxicomanes toxicomanie toxin toxine toxines toxins toxique toxiques toy toyed
toying toyota toys tp tpa tpe tpmp tpp tps tr tra trac tracabilite tracas trace traceable traced tracee tracees tracer
traces traceur tracey trachea trachee tracing track tracked tracker trackers tracking tracks tracksuit tract
tractations tracteur tracteurs traction tractions tractor tractors tracts tracy trad trade traded trademark
trademarked trademarks tradeoff trader traders trades tradesmen trading tradition traditional traditionalist
traditionally traditionnel traditionnelle traditionnellement traditionnelles traditionnels traditions traducteur
traducteurs traduction traductions traductrice traduira traduire traduis traduisant traduisent traduit traduite
traduites traduits trafalgar traffic trafficked traffickers trafficking trafford trafic trafics trafiquant trafiquants
trafiquer tragedie tragedies tragedy tragi tragic tragically tragique tragiquement tragiques trahi trahie trahir
trahis trahison trahisons trahissent trahit trail trailblazer trailed trailer trailers trailing trails train trainait
trainant traine traineau trained trainee trainees trainent trainer trainers training trainings trains traire trait
traitaient traitait traitance traitant traitants traite traitee traitees traitement traitements traitent traiter
traitera traites traiteur traitez traitons traitor traitorous traitors traitre traitres traits trajan trajectoire
trajectoires trajectories trajectory trajet trajets tralala tram trame trames tramp trample trampled trampling
trampoline trams tramway tramways tran trance tranchant tranchants tranche tranchee tranchees trancher tranches tranny
tranquil tranquility tranquille tranquillement tranquilles tranquillite tranquillity tranquillou trans transact
transaction transactional transactions transat transatlantic transatlantique transcend transcendance transcendant
transcende transcended transcendence transcendent transcendental transcender transcends transcontinental transcribe
transcribed transcript transcription transcriptional transcriptions transcripts transcrire transcrit transdev
transducer transduction transe transept transfer transferable transfere transferee transferees transference transferer
transferes transferred transferring transfers transfert transferts transfiguration transform transforma transformant
transformateur transformateurs transformation transformational transformations transformative transforme transformed
transformee transformees transforment transformer transformera transformers transformes transforming transforms
transfrontaliere transfusion transfusions transgender transgenic transgenre transgenres transgression transgressions
transient transilien transistor transistors transit transitent transiter transition transitional transitioned
transitioning transitions transitive transitoire transitoires transitory translate translated translates translating
translation translational translations translator translators translocation translucent translucide transmet transmets
transmettant transmettent transmetteur transmettra transmettre transmis transmise transmises transmissible
transmissibles transmission transmissions transmit transmits transmitted transmitter transmitters transmitting
transnational transparait transparaitre transparence transparency transparent transparente transparentes transparently
transparents transphobic transpiration transpire transpired transpirer transplant transplantation transplanted
transplants transponder transport transportait transportant transportation transporte transported transportee
transportees transportent transporter transporters transportes transporteur transporteurs transporting transports
transpose transposer transposition transsexual transvaal transversal transversale transversales transverse
transylvania transylvanie traore trap trapeze trapp trappe trapped trapper trappes trapping trappings traps traque
traquer trash trashed trashing trashy trauma traumas traumatic traumatique traumatiques traumatisant traumatise
traumatisee traumatises traumatisme traumatismes traumatized trav travail travailla travaillaient travaillais
travaillait travaillant travaille travaillee travaillees travaillent travailler travaillera travailleront travailles
travailleur travailleurs travailleuse travailleuses travaillez travailliste travaillistes travaillons travaux travee
travees travel traveled traveler travelers traveling travelled traveller travellers travelling travels travers
traversa traversaient traversait traversant traverse traversed traversee traversees traversent traverser traversera
traverses traversing traversons travesti travestis travesty travis travolta trawl trawler tray trays trayvon tre
treacherous treachery tread treading treadmill treads treadwell treason treasonous treasure treasured treasurer
treasures treasuries treasury treat treatable treated treaties treating treatise treatises treatment treatments treats
treaty treble trebucher tree treehouse trees trefle trefonds treillis treize treizieme trek trekking tremblait
tremblant tremblante tremblay tremble tremblement tremblements tremblent trembler trembles tremblez trembling
tremendous tremendously tremor tremors trempe trempee tremper trempes tremplin trench trenches trend trending trends
trendy trent trentaine trente trentenaire trentenaires trentieme trenton trepidation trepied tres tresor tresorerie
tresorier tresors trespass trespassing tresse tresses treuil treve treves trevor trey tri triad triade triads triage
trial trials triangle triangles triangulaire triangulaires triangular triangulation trianon trias triassic triathlon
tribal tribale tribales tribalism tribe tribeca tribes tribesmen tribord tribu tribulation tribulations tribun
tribunal tribunals tribunaux tribune tribunes tribus tribut tributaire tributaires tributaries tributary tribute
tributes trice triche tricher tricherie tricheur tricheurs tricia trick tricked trickery trickier tricking trickle
trickling tricks trickster tricky tricolore tricolores tricot tricoter tricycle trident trie tried trier trierweiler
tries trieste trifecta trifle trifling trig trigger triggered triggering triggers triglycerides trigonometry trill
trillion trillions trilogie trilogy trim trimballer trimble trimester trimestre trimestres trimestriel trimestrielle
trimestriels trimmed trimmer trimming trimmings trims trina trinidad trinite trinity trinket trinkets trinque trinquer
trio triomphal triomphale triomphant triomphe triompher triomphes trios trip tripadvisor tripartite tripe tripes
triple tripled tripler triples triplet triplets tripod tripoli tripoter tripp tripped trippin tripping trippy trips
triptyque tris trish trisha trisomie tristan triste tristement tristes tristesse tristram trite tritium triton triumph
triumphal triumphant triumphantly triumphed triumphs triumvirat trivia trivial trixie tro troadec troc trocadero troie
troika trois troisieme troisiemement troisiemes trojan trojans troll trolled troller trolley trolleys trolling trolls
trombe trombone trompait trompe trompee trompent tromper tromperie trompes trompette trompettes trompeur trompeurs
trompeuse trompeuses trompez tron tronc tronche troncon tronconneuse troncons troncs trone tronque tronquee troop
trooper troopers troops trop trope tropes tropez trophee trophees trophies trophy tropic tropical tropicale tropicales
tropicaux tropics tropiques troquer trot trotsky trott trotte trotted trotter trottinette trotting trottoir trottoirs
trou troubadour troubadours troublant troublante trouble troubled troublee troublemaker troubler troubles
troubleshooting troublesome troubling troue trouee trough troughs trouille troupe troupeau troupeaux troupes trous
trouser trousers trousse trousseau trousses trout trouva trouvaient trouvaille trouvailles trouvais trouvait trouvant
trouve trouvee trouvees trouvent trouver trouvera trouverai trouveraient trouverais trouverait trouveras trouverent
trouverez trouverons trouveront trouves trouvez trouviez trouvions trouvons trove troy troyens troyes trp trs tru
truand truands truc trucage truce truchement truck trucker truckers trucking truckload trucks trucs trudeau trudy true
truely truer truest truffaut truffe truffes truffle truffles truie truite truites trujillo truly truman trumbull trump
trumped trumpet trumpeter trumpets trumps truncated trunk trunks truque truques truro truss trusses trust trusted
trustee trustees trusting trusts trustworthiness trustworthy trusty truth truthful truthfully truths try tryin trying
tryna tryout tryouts ts tsa tsahal tsai tsar tse tshirt tsipras tsk tsm tsn tsonga tsp tss tsu tsunami tsx tt ttc tte
ttip tu tua tuait tuan tuant tub tuba tubby tube tubercules tuberculose tuberculosis tubers tubes tubing tubs
tubulaire tubular tuc tuck tucked tucker tucking tucson tudor tue tuee tuees tuent tuer tuera tuerait tuerie tueries
tues tuesday tuesdays tueur tueurs tueuse tuez tuff tufted tufts tug tugging tugs tui tuile tuileries tuiles tuition
tuk tulane tulip tulipe tulipes tulips tulle tully tulsa tulsi tum tumble tumbled tumbler tumbling tumblr tumeur
tumeurs tummy tumor tumors tumour tumours tumult tumulte tumultueuse tumultuous tumulus tun tuna tunbridge tundra tune
tuned tuner tunes tung tungsten tungstene tunic tuning tunique tuniques tunis tunisia tunisian tunisie tunisien
tunisienne tunisiennes tunisiens tunnel tunneling tunnels tupac tupperware tuque tur turban turbine turbines turbo
turbocharged turbulence turbulences turbulent turc turcotte turcs turd turenne turf turgot turin turing turk turkey
turkeys turkic turkish turkmen turkmenistan turks turmeric turmoil turn turnaround turnbull turned turner turning
turnip turnips turnout turnover turnovers turnpike turns turntable turpin turpitudes turque turques turquie turquoise
turret turrets turtle turtles tus tuscaloosa tuscan tuscany tusk tuskegee tusks tut tutelage tutelaire tutelle tuteur
tuteurs tuto tutoie tutor tutored tutorial tutorials tutoriel tutoriels tutoring tutors tutos tutoyer tutrice tutsi
tutsis tutti tuttle tutu tux tuxedo tuyau tuyauterie tuyaux tv tva tvs tw twa twain twas twat tweak tweaked tweaking
tweaks tweed tween tweet tweete tweeted tweeter tweeting tweets tweezers twelfth twelve twenties twentieth twenty
twerking twice twickenham twig twigs twilight twill twin twine twingo twink twinkle twinkling twinks twinning twins
twirl twirling twist twisted twister twisting twists twisty twit twitch twitching twitter twittos two twofold twos tx
txt ty tycoon tye tying tylenol tyler tympan tympans tyne tyneside type typed typeface types typewriter typewriters
typhoid typhoide typhon typhoon typhoons typhus typical typically typified typing typique typiquement typiques typo
typographical typographie typographique typographiques typography typologie typology typos tyr tyra tyran tyrannical
tyrannie tyrannique tyranny tyrans tyrant tyrants tyre tyrell tyres tyrion tyrol tyrone tyrosine tyson tywin tzu ua
uae uav uavs uaw ub ubc uber ubi ubiquitous ubiquity ubisoft ubs ubuntu uc ucc uccle ucf uci ucl ucla uconn ud udall
udc udf udi udp ue uefa uf ufc ufo ufos ufr ug uga uganda ugandan ugc ugg ugh uglier ugliest ugliness ugly ugo uh uhf
uhh uhhh uhm ui uicn uit uk ukip ukraine ukrainian ukrainians ukrainien ukrainienne ukrainiennes ukrainiens ukulele ul
ulb ulcer ulcere ulceres ulcers ulm ulrich ulster ult ulterieur ulterieure ulterieurement ulterieures ulterieurs
ulterior ultima ultimate ultimately ultimatum ultime ultimement ultimes ultra ultralight ultras ultrasonic ultrasons
ultrasound ultraviolet ultron ulysse ulysses um uma umar umass umberto umbilical umbrella umbrellas umi umm ummm ump
umpire umpires umps umr un una unabated unable unacceptable unaccompanied unaccountable unaccounted unadulterated
unaffected unaffiliated unaffordable unafraid unaltered unambiguous unambiguously unanime unanimement unanimes
unanimite unanimous unanimously unannounced unanswered unanticipated unapologetic unarmed unassuming unattached
unattainable unattended unattractive unauthorised unauthorized unavailable unavoidable unaware unbalanced unbearable
unbeatable unbeaten unbeknownst unbelievable unbelievably unbelievers unbiased unblock unborn unbound unbreakable
unbridled unbroken unc uncalled uncanny uncensored uncertain uncertainties uncertainty unchained unchallenged
unchanged unchanging uncharted unchecked unclaimed unclassified uncle unclean unclear uncles uncomfortable
uncomfortably uncommon uncomplicated uncompromising unconcerned unconditional unconditionally unconfirmed unconnected
unconscionable unconscious unconsciously unconsciousness unconstitutional uncontested uncontrollable uncontrollably
uncontrolled unconventional unconvincing uncooked uncool uncooperative uncover uncovered uncovering uncovers uncut und
undamaged undated undaunted undead undecided undeclared undefeated undefined undemocratic undeniable undeniably under
underage underappreciated underbelly undercover undercurrent undercut underdeveloped underdog underdogs underestimate
underestimated underestimating underfoot underfunded undergo undergoes undergoing undergone undergrad undergraduate
undergraduates underground undergrowth underlie underlies underline underlined underlines underlining underlying
undermine undermined undermines undermining underneath underpaid underpants underperforming underpin underpinned
underpinning underpinnings underprivileged underrated underrepresented underscore underscored underscores undersea
undersecretary underserved underside understand understandable understandably understanding understandings understands
understated understatement understood understudy undertake undertaken undertaker undertakes undertaking undertakings
undertones undertook undervalued underwater underway underwear underweight underwent underwhelming underwood
underworld underwriters underwriting undeserved undesirable undetectable undetected undetermined undeveloped
undiagnosed undies undisciplined undisclosed undiscovered undisputed undisturbed undivided undo undocumented undoing
undone undoubtedly undp undrafted undress undressed undue undulating unduly undying une unearned unearth unearthed
unease uneasy unedited uneducated unef unelected unemployed unemployment unending unenforceable unequal unequivocal
unequivocally unes unesco unethical uneven unevenly uneventful unexpected unexpectedly unexplained unexplored unfair
unfairly unfairness unfaithful unfamiliar unfathomable unfavorable unfavourable unfettered unfiltered unfinished unfit
unflattering unfold unfolded unfolding unfolds unforeseen unforgettable unforgivable unforgiving unfortunate
unfortunately unfounded unfriendly unfulfilled unfunded ung unger ungodly ungrateful unguarded unhappiness unhappy
unharmed unhcr unhealthy unheard unhelpful unhinged unholy uni unicef unicite unicode unicorn unicorns unidentified
unie unieme unies unification unifie unified unifiee unifier uniform uniforme uniformed uniformement uniformes
uniformisation uniformite uniformity uniformly uniforms unify unifying unilateral unilaterale unilateralement
unilaterally unilever unimaginable unimportant unimpressed unincorporated uninformed uninhabitable uninhabited
uninitiated uninjured uninspired uninstall uninsured unintelligible unintended unintentional unintentionally
uninterested uninteresting uninterrupted uninvited union unionism unionist unionistes unionists unionized unions
unique uniquely uniquement uniqueness uniques unir unis unisex unison unissant unissent unisson unit unitaire
unitaires unitarian unitary unite united unites uniting units unity univ univers universal universalisme universalite
universality universally universe universel universelle universellement universelles universels universes universidad
universitaire universitaires universite universites universities university univision unix unjust unjustified unjustly
unkind unknowable unknowingly unknown unknowns unlawful unlawfully unleash unleashed unleashes unleashing unless
unlicensed unlike unlikely unlimited unlisted unload unloaded unloading unlock unlocked unlocking unlocks unloved
unlucky unlv unmanageable unmanned unmarked unmarried unmasked unmatched unmet unmistakable unmoved unnamed unnatural
unnecessarily unnecessary unnerving unnoticed uno unobstructed unobtrusive unoccupied unofficial unofficially unopened
unopposed unorganized unorthodox unpack unpacked unpacking unpaid unparalleled unplanned unpleasant unplug unplugged
unpopular unprecedented unpredictability unpredictable unprepared unproductive unprofessional unprofitable unprotected
unproven unprovoked unpublished unpunished unqualified unquestionably unravel unraveling unreachable unread unreal
unrealistic unreasonable unreasonably unrecognizable unrecognized unregistered unregulated unrelated unreleased
unrelenting unreliable unremarkable unreported unrequited unresolved unresponsive unrest unrestrained unrestricted
unrivalled unruly uns unsa unsafe unsaid unsanitary unsatisfactory unsatisfied unsaturated unsavory unscathed
unscheduled unscientific unscrupulous unsealed unsecured unseemly unseen unselfish unsettled unsettling unsightly
unsigned unskilled unsold unsolicited unsolved unsound unspeakable unspecified unspoken unstable unsteady unstoppable
unstructured unsubscribe unsubstantiated unsuccessful unsuccessfully unsuitable unsung unsupervised unsupported unsure
unsurpassed unsurprising unsurprisingly unsuspecting unsustainable unsympathetic unt untamed untapped untel untenable
untested unthinkable untied until untill untimely untitled unto untold untouchable untouched untoward untrained
untreated untrue untrustworthy unturned unusable unused unusual unusually unveil unveiled unveiling unveils unverified
unwanted unwarranted unwashed unwavering unwelcome unwell unwieldy unwilling unwillingness unwin unwind unwise
unwitting unwittingly unworthy unwritten unyielding uo up upa upac upbeat upbringing upc upcoming update updated
updates updating upfront upgrade upgraded upgrades upgrading upheaval upheavals upheld uphill uphold upholding upholds
upholstered upholstery upi upkeep upland uplands uplift uplifted uplifting uplink upload uploaded uploading uploads
upon upped upper uppermost uppers upping uppsala upr upright uprising uprisings uproar uprooted ups upscale upset
upsets upsetting upshot upside upstairs upstanding upstart upstate upstream upsurge upswing uptake uptick uptight
uptime upto upton uptown upturned upward upwards uqam ur uranium uranus urbain urbaine urbaines urbains urban urbana
urbanisation urbanisme urbaniste urbanistes urbanization urbanized urchin urdu ure urea urethra urge urged urgence
urgences urgency urgent urgente urgentes urgentiste urgently urgents urges urgh urging uri uribe urinaire urinaires
urinal urinary urinate urinating urination urine uriner urines url urls urn urne urnes urns urology urquhart urs urss
urssaf ursula ursule ursulines urticaire uruguay uruguayan uruguayen us usa usability usable usaf usage usager usagers
usages usaid usain usant usb usc usd usda use used usee usees useful usefulness useless usent user username usernames
users uses usf usgs usher ushered ushers usinage usine usines using usite usl usm usman usmc usn uso usp usps uss ussr
ust ustensiles usual usually usuel usuelle usuelles usuels usufruit usure usurp usurpateur usurpation usurpe usurped
ut uta utah utc utd ute utensils uterine utero uterus utes uti utica utile utilement utiles utilisa utilisable
utilisables utilisaient utilisais utilisait utilisant utilisateur utilisateurs utilisation utilisations utilise
utilised utilisee utilisees utilisent utiliser utilisera utiliserai utiliserait utiliseront utilises utilisez
utilising utilisons utilitaire utilitaires utilitarian utilite utilities utility utilization utilize utilized utilizes
utilizing utmost utopia utopian utopie utopies utopique utrecht uttar utter utterance uttered uttering utterly uu uv
uva uw ux uxbridge uzbek uzbekistan uzes uzi va vac vacance vacances vacanciers vacancies vacancy vacant vacante
vacants vacarme vacate vacated vacation vacationing vacations vaccin vaccinate vaccinated vaccination vaccinations
vaccine vacciner vaccines vaccins vache vachement vaches vachon vacuite vacuum vacuuming vader vadim vador vadrouille
vae vag vagabond vagabonde vagabonds vagin vagina vaginal vaginale vaginas vagrant vague vaguely vaguement vagues vail
vaillamment vaillant vaillants vaille vain vaincre vaincu vaincue vaincus vaine vainement vaines vainqueur vainqueurs
vains vais vaisseau vaisseaux vaisselle val valable valablement valables valaient valais valait valant valbuena valdes
valdez vale valedictorian valence valencia valenciennes valent valentin valentina valentine valentines valentino
valere valeria valerie valerien valery valet valets valette valeur valeureux valeurs valez valhalla valiant valid
validate validated validates validating validation valide validee validees valident valider valides validite validity
valise valises valium valkyrie valladolid vallaud valle vallee vallees vallejo vallet valley valleys vallier vallon
vallons valls valmy valoir valois valor valorisant valorisation valorise valorisee valoriser valorises valour
valparaiso valse valser valu valuable valuables valuation valuations value valued values valuing valut valve valverde
valves vamos vamp vampire vampires van vance vancouver vandal vandales vandalism vandalisme vandalized vandals vanden
vandenberg vanderbilt vane vanessa vanguard vanier vanilla vanille vanish vanished vanishes vanishing vanite vanity
vanne vannes vanquished vans vantage vantait vantant vante vantent vanter vanuatu vanves vape vapeur vapeurs vaping
vapor vaporized vapors vapour var varanasi varane vardy varela varenne varennes vargas variabilite variability
variable variables variait variance variances variant variante variantes variants variation variations varicelle varie
varied variee variees varient varier varies variete varietes varieties variety variole various variously varna varnish
varsity varsovie varun vary varying vas vasco vasculaire vasculaires vascular vase vasectomy vaseline vases vasque
vasquez vassal vassals vassaux vasseur vast vaste vastes vastly vastness vat vatican vats vau vauban vaucluse vaud
vaudeville vaudois vaudou vaudra vaudrait vaudreuil vaughan vaughn vaugirard vault vaulted vaulting vaults vaulx vaut
vautour vautours vaux vauxhall vax vaz vb vc vcr vcs vcu vd vdm ve veal veau veaux vec vecchio vecteur vecteurs vector
vectoriel vectors vecu vecue vecues vecurent vecus vecut veda vedas vedette vedettes vedic vee veer veered veg vega
vegan veganism vegans vegas vegeta vegetable vegetables vegetal vegetale vegetales vegetalien vegetarian vegetarians
vegetarien vegetarienne vegetariens vegetarisme vegetatif vegetation vegetative vegetaux veggie veggies vehemence
vehemently vehicle vehicles vehicular vehicule vehiculee vehiculent vehiculer vehicules veil veiled veillant veille
veillee veillent veiller veillera veilles veilleur veilleuse veillez veils vein veine veines veineuse veins vel vela
velasquez velay velcro velib velin velleites velo velocite velocities velocity velodrome velos velours veloute velvet
velvety ven venaient venais venait venant vence vend vendaient vendait vendange vendanges vendant vende vendee vendeen
vendeens vendemiaire vendent vendetta vendeur vendeurs vendeuse vendeuses vendez vending vendit vendome vendons vendor
vendors vendra vendrait vendre vendredi vendredis vends vendu vendue vendues vendus veneer venerable venerated
veneration venere venerer venetian venez venezuela venezuelan venezuelien venezuelienne venezueliens venge vengeance
vengeful venger vengeur venice veniez venimeux venin venions venir venise venison venissieux venitien venitienne
venitiens venn venom venomous venons venous vent vente vented ventes ventilated ventilateur ventilateurs ventilation
ventilator ventilo venting ventouse ventoux ventral ventrale ventre ventres ventricle ventriculaire ventricular
ventricule vents ventura venture ventured ventures venturing venu venue venues venus veolia vepres ver vera veracite
veracity veracruz veranda verb verbal verbale verbalement verbales verbaliser verbally verbatim verbaux verbe verbes
verbs vercors verdant verdatre verde verdi verdict verdicts verdier verdon verdun verdure vere vereux vergara verge
verger vergers verges verglas vergne vergogne veridique verifiable verifiant verificateur verification verifications
verifie verified verifiee verifiees verifient verifier verifies verifiez verify verifying verily veritable
veritablement veritables veritas verite verites verity verizon verlag verlaine verlan verma vermeer vermeil vermilion
vermin vermine vermont vern vernacular verne vernet verneuil verni vernis vernissage vernon vero verona verone
veronica veronique verra verrai verraient verrais verrait verras verratti verre verrerie verres verrez verrier
verriere verrieres verrons verront verrou verrouillage verrouille verrouillee verrouiller verrous verrues vers versa
versace versailles versant versants versatile versatility verse verseau versed versee versees versement versements
versent verser verses verset versets versez version versions verso versus vert verte vertebra vertebrae vertebral
vertebrale vertebrate vertebrates vertebre vertebres vertes vertex vertical verticale verticalement verticales
vertically verticaux vertices vertige vertiges vertigineuse vertigineux vertigo verts vertu vertueuse vertueux vertus
verve verviers very ves vesicles vesicule vesoul vespa vessel vessels vessie vest veste vested vestes vestiaire
vestiaires vestibule vestige vestiges vestimentaire vestimentaires veston vestry vests vesuve vesuvius vet vetement
vetements veteran veterans veterinaire veterinaires veterinarian veterinarians veterinary vetir veto vetoed vets
vetted vettel vetting vetu vetue vetues vetus vetuste veu veuf veuille veuillent veuilles veuillez veulent veut veuve
veuves veux vex vexe vexed vexee vexer vexin vf vfl vfx vg vga vhf vhs vi via viabilite viability viable viables
viacom viadeo viaduc viaduct viager viagra vial vials vian viande viandes vibe vibes vibrant vibrante vibrate vibrates
vibrating vibration vibrational vibrations vibrator vibre vibrer vic vicaire vicar vicarage vicariously vice vicente
viceroy vices vichy vicieuse vicieux vicinity vicious viciously vicissitudes vick vickers vicki vickie vicksburg vicky
vico vicomte victim victime victimes victimisation victimization victimized victims victoire victoires victor victoria
victorian victorians victoriaville victorien victorienne victories victorieuse victorieux victorin victorious victors
victory vid vida vidal vidange vide videaste videe vident video videoclip videogame videogames videography videos
videosurveillance videotape videotaped videotron vider vides videur vids vidya vie vieil vieillard vieillards vieille
vieilles vieillesse vieilli vieillir vieillis vieillissant vieillissante vieillissement vieillissent vieillit vieillot
vieira viejo viel vielle vielles vien viendra viendrai viendraient viendrais viendrait viendras viendrez viendront
vienna vienne viennent viennes viennese viennois viennoiseries viens vient vier vierge vierges vies viet vietnam
vietnamese vietnamien vietnamienne vietnamiens vieux view viewed viewer viewers viewership viewing viewpoint
viewpoints views vif vifs vigie vigil vigilance vigilant vigilante vigilantes vigilants vigile vigiles vigne vigneron
vignerons vignes vignette vignettes vignoble vignobles vigo vigor vigorous vigorously vigour vigoureuse vigoureusement
vigoureux vigueur vih vii viie viii viiie vijay viking vikings vikram viktor vil vila vilain vilaine vilaines vilains
vile vilified villa village villageois villageoise villager villagers villages villain villainous villains villanova
villard villarreal villars villas ville villefranche villegiature villejuif villeneuve villepin villepinte villeroy
villers villes villette villeurbanne villiers villon vilnius vils vim vimeo vin vinaigre vinaigrette vince vincennes
vincent vincenzo vinci vindicated vindication vindicte vindictive vine vinegar vines vineyard vineyards vingt
vingtaine vingtieme vingts vinification vinnie vinny vino vinrent vins vinson vint vintage vinyl vinyle vinyles viol
viola violant violate violated violates violating violation violations violators viole violee violees violemment
violence violences violent violente violentes violently violents violer violes violet violets violetta violette
violettes violeur violeurs violin violinist violins viollet violon violoncelle violoncelliste violoniste violons viols
vip viper vipere viperes vipers vips vir virage virages viral virale virales vire viree virement virements virent
virer vires virez virgil virgile virgin virginia virginian virginie virginite virginity virgins virgo virgule virgules
viril virile virilite virtual virtualization virtually virtue virtuel virtuelle virtuellement virtuelles virtuels
virtues virtuose virtuoses virtuosite virtuoso virtuous virulence virulent virulente virulentes virulents virus
viruses vis visa visage visages visaient visais visait visant visas visceral viscerale visconti viscosite viscosity
viscount viscous vise visee visees visent viser vises viseur vishnu visibilite visibility visible visiblement visibles
visibly visiere vision visionary visionnage visionnaire visionnaires visionne visionner visions visit visita visitant
visitation visite visited visitee visitees visitent visiter visites visiteur visiteurs visitez visiting visitor
visitors visits vison visons visor visqueux visser vista vistas visu visual visualisation visualiser visualization
visualize visualized visualizing visually visuals visuel visuelle visuellement visuelles visuels vit vita vitae vital
vitale vitales vitali vitalite vitality vitally vitaly vitamin vitamine vitamines vitamins vitaux vite vitesse
vitesses viticole viticoles viticulteurs viticulture vito vitrage vitrail vitraux vitre vitree vitrees vitres vitrine
vitrines vitriol vitro vitrolles vitry vittorio viv viva vivace vivaces vivacious vivacite vivaient vivais vivait
vivaldi vivant vivante vivantes vivants vive vivement vivendi vivent vives vivez vivian viviane vivid vividly vivien
vivienne vivier vivions vivo vivons vivra vivrait vivre vivres vivront vixen viz vizir vj vk vl vla vlad vladimir
vladivostok vlog vm vms vmware vn vo voc vocable vocabulaire vocabulary vocal vocale vocales vocalist vocalists
vocally vocals vocation vocational vocations vocaux vod vodafone vodka voeu voeux vogel vogt vogue voi voice voiced
voiceless voicemail voiceover voices voici voicing void voided voids voie voient voies voila voile voilee voilees
voiler voiles voilier voiliers voilure voip voir voire voirie vois voisin voisinage voisine voisines voisins voit
voiture voitures voiturier voix vol volaient volaille volailles volait volant volante volantes volants volatil
volatile volatiles volatilite volatility volatils volcan volcanic volcanique volcaniques volcano volcanoes volcans
voldemort vole volee volees volent voler voles volet volets voleur voleurs voleuse volez volga volgograd volition
volker volkswagen volley volleyball volontaire volontairement volontaires volontariat volontariste volonte volontes
volontiers vols volt volta voltage voltages voltaire volte voltige voltigeur voltigeurs volts volume volumes
volumetric volumineux voluminous voluntarily voluntary volunteer volunteered volunteering volunteers volupte
voluptuous volutes volvo vom vomi vomir vomis vomissements vomit vomited vomiting von vont voodoo voor vor voracious
vortex vos vosges voss vostfr vota votant votants votation vote voted votee votees votent voter votera voterai
voteront voters votes votez voting votons votre votres vou vouch voucher vouchers voudra voudrai voudraient voudrais
voudrait voudras voudrez voudriez voudrions voudront voue vouee vouer voues voulaient voulais voulait voulant voulez
vouliez voulions vouloir voulons voulu voulue voulues voulus voulut vous voute voutes vow vowed vowel vowels vowing
vows vox voyage voyageait voyageant voyagent voyager voyages voyageur voyageurs voyageuse voyagez voyaient voyais
voyait voyance voyant voyante voyants voyelle voyelles voyer voyeur voyeurisme voyez voyons voyou voyous vp vpn vps vr
vrac vrai vraie vraies vraiment vrais vraisemblable vraisemblablement vraisemblance vrille vroom vs vt vtc vtt vu vue
vuelta vues vuitton vulcain vulcan vulgaire vulgaires vulgar vulgarisation vulgarite vulgarity vulnerabilite
vulnerabilites vulnerabilities vulnerability vulnerable vulnerables vulture vultures vulva vulve vus vv vw vx vying wa
wabash wack wacky waco wad wada waddell wade wadi wading wadsworth wafer wafers waffle waffles wag wage waged wager
wagering wagers wages wagga wagging waging wagner wagon wagons wagram wags wah wahlberg wahou wai waikiki wail wailing
wainwright waist waistband waistcoat waisted waistline wait waite waited waiter waiters waitin waiting waitress
waitresses waits waive waived waiver waivers waiving waka wakanda wake wakefield wakes waking wal walcott wald walden
waldo waldorf waldron wale wales walgreens wali walid walk walked walker walkers walkie walkin walking walkout walks
walkthrough walkway walkways wall walla wallabies wallace walled waller wallet wallets wallis wallon wallonie wallonne
wallons wallow wallowing wallpaper wallpapers walls wally walmart walnut walnuts walpole walrus walsall walsh walt
walter walters waltham walther walton waltz wan wand wanda wander wandered wanderer wanderers wandering wanderlust
wanders wands wandsworth wane waned wang waning wank wanker wankers wanna wannabe want wanted wanting wanton wants
waouh wap wapo war warbler warburg warburton warcraft ward warden wardens wardrobe wardrobes wards ware warehouse
warehouses warehousing wares warfare warhammer warhead warheads warhol waring warlike warlock warlord warlords warm
warmed warmer warmest warming warmly warms warmth warmup warn warne warned warner warning warnings warns warp warped
warping warrant warranted warranties warrants warranty warren warring warrington warrior warriors wars warsaw warship
warships wart wartime warts warwick warwickshire wary was wasabi wash washburn washed washer washers washes washing
washington washroom wasn wasnt wasp wasps wasserman waste wasted wasteful wasteland wastes wastewater wasting wat
watanabe watch watchdog watched watcher watchers watches watchful watchin watching watchman watchmen watchtower water
waterbury watercolor watercolors watercolour watered waterfall waterfalls waterford waterfowl waterfront watergate
waterhouse watering waterloo waterman watermark watermelon watermelons waterproof waters watershed watersheds
waterside watertight watertown waterway waterways waterworks watery watford watkins watson watt wattage watts waugh
waukesha wauquiez wav wave waved waveform wavelength wavelengths waver wavered wavering waverley waverly waves waving
wavy wawrinka wax waxed waxes waxing waxy way wayland wayne ways wayside wayward wb wba wbc wc wcw wd we weak weaken
weakened weakening weakens weaker weakest weakly weakness weaknesses wealth wealthier wealthiest wealthy wean weaned
weaning weapon weaponry weapons wear wearable wearables wearer wearing wears weary weasel weasley weather weathered
weathering weatherman weathers weave weaver weavers weaves weaving web webb webber webbing webcam webcams webcast
webcomic weber webinar webpage webs website websites webster wechat wed wedded wedding weddings wedge wedged wedges
wedgwood wedlock wednesday wednesdays wee weed weeding weeds week weekday weekdays weekend weekends weekly weeknd
weeks weep weeping weeps weevil weezer wehrmacht wei weibo weigh weighed weighing weighs weight weighted weighting
weightless weightlifting weights weighty weil weill weimar weinberg weiner weinstein weir weird weirder weirdest
weirdly weirdness weirdo weirdos weiss wel welbeck welch welcome welcomed welcomes welcoming weld welded welder
welding weldon welfare welker well wellbeing wellcome weller welles wellesley welling wellington wellness wells welp
welsh welt welterweight wembley wen wench wendell wendy wenger went wentworth wentz wept wer were werent werewolf
werewolves werner wes wesh wesley wesleyan wessex wesson west westbound westbrook westchester westerly western
westerners westerns westeros westfield westgate westin westinghouse westlake westminster westmoreland westmount weston
westphalie westport wests westside westward westwood wet wether wetland wetlands wetter wettest wetting weve wexford
wexler weymouth wf wg wh wha whack whacked whale whales whaling wham whammy wharf wharton what whatcha whatever
whatnot whats whatsapp whatsoever wheat wheatley wheaton whedon wheel wheelbarrow wheelchair wheelchairs wheeled
wheeler wheelhouse wheelie wheeling wheels wheezing whelan when whence whenever where whereabouts whereas whereby
wherefore wherein wheres whereupon wherever whether whew whey which whichever whiff whig whigs while whilst whim
whimper whims whimsical whine whines whining whiny whip whiplash whipped whipping whipple whips whirl whirling
whirlpool whirlwind whisk whisked whiskers whiskey whisky whisper whispered whisperer whispering whispers whistle
whistleblower whistleblowers whistled whistler whistles whistling whit whitaker whitby white whiteboard whitechapel
whitehall whitehead whitehouse whiteley whiteness whitening whiter whites whiteside whitewash whitewashed whitewater
whitey whitfield whiting whitish whitley whitlock whitman whitmore whitney whittaker whittier whittle whitworth whiz
who whoa whoever whole wholeheartedly wholesale wholesaler wholesalers wholesome wholly whom whomever whoo whoop
whoopi whooping whoops whoosh whopper whopping whore whores whos whose whosoever why whyte wi wic wich wichita wick
wicked wickedness wicker wicket wickets wickham wicks wid wide widely widen widened widening widens wider widescreen
widespread widest widget widgets widow widowed widower widows width widths wie wield wielded wielding wields wien
wiener wife wifi wig wigan wiggins wiggle wiggles wight wigs wii wiki wikileaks wikimedia wikipedia wil wilaya
wilberforce wilbur wilcox wild wildcard wildcat wildcats wilde wilder wilderness wildest wildfire wildfires wildflower
wildflowers wildlife wildly wilds wiles wiley wilfred wilfrid wilfried wilful wilfully wilhelm wilkes wilkie wilkins
wilkinson will willa willamette willard willed willem willful willfully willi william williams williamsburg williamson
williamstown willian willie willing willingly willingness willis willoughby willow willows willpower wills willy wilma
wilmington wilshere wilshire wilson wilt wilton wiltshire wily wim wimbledon wimp wimpy win winch winchester wind
winded windermere windfall windham winding windmill windmills window windows winds windscreen windshield windsor
windward windy wine winehouse winemaker wineries winery wines winfield winfrey wing winged winger wingers wingman
wings wingspan winifred wink winked winking winkle winkler winks winless winn winnebago winner winners winnie winning
winnings winnipeg winona wins winslow winston winter winterfell winters winthrop winton wintry wip wipe wiped wipeout
wiper wipers wipes wiping wir wire wired wireless wirelessly wires wiretap wiretapping wiring wirral wis wisconsin
wisdom wise wisely wiseman wiser wisest wish wished wishes wishful wishing wishlist wisp wistful wit witch witchcraft
witcher witches with withdraw withdrawal withdrawals withdrawing withdrawn withdraws withdrew wither withered
withering withers witherspoon withheld withhold withholding within without withstand withstanding withstood witness
witnessed witnesses witnessing wits witt witted wittgenstein witty wives wiz wizard wizarding wizardry wizards wk wl
wm wmd wnba wo woah wobble wobbly woe woeful woefully woerth woes wok woke woken woking wol wola wold wolf wolfe wolff
wolfgang wolfram wolfsburg wolfson wollongong wolof wolverhampton wolverine wolverines wolves womack woman womanhood
womans womb women womens won wonder wondered wonderful wonderfully wondering wonderland wonders wondrous wong wonka
wonky wont woo wood woodbridge woodbury woodcock wooded wooden woodford woodhead woodhouse woodland woodlands woodley
woodman woodpecker woodrow woodruff woods woodside woodson woodstock woodville woodward woodwork woodworking woody
woof woohoo wooing wook wool woolen woolf woollen woolly woolwich woolworths wooster wop wor worcester worcestershire
word worded wording wordplay wordpress words wordsworth wore work workable workaround workbook workday worked worker
workers workflow workforce workhorse workhouse workin working workings workload workloads workman workmanship workmen
workout workouts workplace workplaces works worksheet workshop workshops workspace workstation workstations world
worldly worldnews worlds worldview worldwide worm wormhole worms worn worried worries worrisome worry worrying worse
worsen worsened worsening worsens worship worshiped worshipers worshiping worshipped worshippers worshipping worships
worst wort worth worthing worthington worthless worthwhile worthy wot wouah would woulda wouldn wouldnt wouldve wound
wounded wounding wounds woven wow wp wpa wr wracking wraith wrangler wrangling wrap wrapped wrapper wrappers wrapping
wraps wrath wray wrc wreak wreath wreaths wreck wreckage wrecked wrecking wrecks wren wrench wrenching wrestle
wrestled wrestlemania wrestler wrestlers wrestling wretch wretched wrexham wright wrigley wring wringing wrinkle
wrinkled wrinkles wrist wristband wristbands wrists wristwatch writ write writer writers writes writhing writing
writings written wrong wrongdoing wronged wrongful wrongfully wrongly wrongs wrote wrought wry ws wsj wsu wt wta wtc
wtf wth wto wu wuhan wurtemberg wut wv wvu ww wwe wwf wwi wwii www wy wyatt wycombe wye wylie wyman wyndham wynn wynne
wyoming xanax xander xavi xavier xbox xc xd xe xena xenon xenophobe xenophobes xenophobia xenophobic xenophobie
xenophon xeon xerox xerxes xfinity xhosa xi xia xian xiang xiao xiaomi xie xii xiie xiii xiiie xin xing xinhua
xinjiang xiv xive xix xixe xixeme xl xm xmas xml xo xp xperia xps xr xrp xs xt xtreme xu xue xv xve xvi xvie xvii
xviie xviii xviiie xx xxe xxeme xxi xxie xxieme xxii xxiii xxl xxx xxxx xy xyz ya yacht yachting yachts yacine yada
yadav yah yahoo yahweh yahya yak yakima yakuza yale yall yam yamada yamaha yamamoto yamato yams yan yang yangon
yangtze yank yanked yankee yankees yanks yann yannick yannis yao yaounde yaourt yaourts yap yar yara yard yardage
yards yardstick yarmouth yarn yarns yarra yas yasmin yasmine yasser yassine yates yavait yaw yawn yawning yawns yay
yaya yd yds ye yea yeah year yearbook yearling yearly yearn yearning years yeast yeats yee yeezus yeezy yeh yell
yelled yellen yelling yellow yellowish yellows yellowstone yells yelp yeltsin yemen yemeni yemenite yen yens yeo
yeoman yeon yeovil yep yer yerevan yes yeshiva yesterday yet yeti yeung yeux yew yg yi yiddish yield yielded yielding
yields yikes yin ying yip ymca yo yoann yoda yoga yoghurt yogi yogurt yohan yohann yoke yoko yokohama yolanda yolande
yolk yolks yolo yom yon yonder yong yonge yonkers yonne yoo yoon york yorkais yorkaise yorke yorker yorkers yorkshire
yorktown yoruba yosemite yoshi yoshida yost you youcef youd yougoslave yougoslavie youhou youll young younger youngest
youngster youngsters youngstown youpi your youre youri yours yourself yourselves yous yousef youssef youssouf youth
youthful youths youtube youtuber youtubers youtubeur youtubeurs youve yow yoy yoyo ypg ypres yr yrs ys yt yu yuan
yuans yucca yuck yue yuen yugoslav yugoslavia yui yuk yuki yukon yule yum yuma yummy yun yuna yung yunnan yup yuri
yusuf yvan yvelines yves yvette yvon yvonne za zac zach zacharie zachary zack zad zag zagreb zaha zahra zaire zak
zambia zambian zambie zamora zane zanetti zanu zany zanzibar zap zapata zappa zappe zapper zapping zara zayn zaz zazie
ze zeal zealand zealanders zealots zealous zebra zebras zebre zebres zed zedd zee zeiss zeit zeitgeist zeitung zeke
zelandais zelandaise zelande zelda zele zeles zemmour zen zenith zeno zep zephyr zeppelin zero zeroes zeros zest zeste
zeta zeus zh zhang zhao zhejiang zhen zheng zhong zhou zhu zi zia zidane ziegler zig ziggy zigzag zika zim zimbabwe
zimbabwean zimmer zimmerman zimmermann zinc zine zinedine zing zion zionism zionist zionists zip zipped zipper zips
zizi zlatan zn zo zodiac zodiaque zoe zoey zola zombie zombies zona zonage zonal zone zoned zones zoning zoo
zoological zoologie zoologique zoology zoom zoomed zoomer zooming zooms zoos zorro zou zouaves zu zucchini zucker
zuckerberg zulu zum zuma zumba zur zurich zut zweig zx zz
"""
