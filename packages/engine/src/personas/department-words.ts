/**
 * Departments with the words of job titles that name them in English, German, French and Spanish; folded to lower case without accents.
 * A star stands for any ending.
 */
export const departmentWords: readonly (readonly [department: string, words: string])[] = [
  [
    'finance',
    'finance, finances, financial, cfo, controller, controlling, accounting, accountant, accounts payable, accounts receivable, treasury, treasurer, audit, auditor, tax, fp a, comptroller, finanz*, buchhalt*, rechnungswesen, kaufmannische*, kaufmannischer leiter, financier*, comptab*, comptable, tresor*, daf, raf, finanzas, financiero, financiera, contab*, tesor*',
  ],
  [
    'marketing',
    'marketing, marketing*, product marketing, cmo, brand, demand generation, demand gen, growth, communications, communication, content, seo, public relations, pr, kommunikation*, offentlichkeitsarbeit, mercadotecnia, comunicacion*',
  ],
  [
    'sales',
    'sales, sales operations, sales engineer, revenue, cro, cso, business development, account executive, account manager, account director, key account*, vertrieb*, verkauf*, aussendienst, vente, ventes, commercial, commerciale, ventas, comercial, ingenieur commercial',
  ],
  [
    'human resources',
    'human resources, hr, chro, people operations, people and culture, people culture, chief people, people, talent, talent acquisition, recruit*, personalleit*, personalwesen, personalabteilung, personalreferent*, personalentwicklung, personalchef*, ressources humaines, rh, drh, recursos humanos, rrhh',
  ],
  [
    'it',
    'it, it*leiter, information technology, information systems, information security, informations*, cio, ciso, cybersecurity, cyber security, security, sysadmin, system administrator, systems administrator, infrastructure, edv*, informatik*, informatique, dsi, rssi, systemes d information, sistemas, informatica, tecnologias de la informacion',
  ],
  [
    'engineering',
    'engineering, engineer*, software, developer, development, technology, technical, cto, r d, research, architect, devops, entwickl*, softwareentwickl*, technik, technisch*, forschung*, ingenieur*, developpement, developpeur*, technique, recherche, ingenier*, ingeniero, desarrollo, tecnic*, tecnologia, data science, data scientist',
  ],
  ['product', 'product, cpo, product management, produktmanage*, produkt, produit, produits, producto, productos, ux, design'],
  [
    'operations',
    'operations, coo, operational, supply chain, logistics, manufacturing, production, plant, facilities, quality, betrieb*, produktion*, logistik*, fertigung*, werkleit*, werksleit*, operation, exploitation, logistique, qualite, operaciones, logistica, produccion, planta, calidad',
  ],
  [
    'procurement',
    'procurement, purchasing, buyer, sourcing, einkauf*, beschaffung*, achat, achats, acheteur, acheteuse, compras, comprador, compradora',
  ],
  [
    'legal',
    'legal, counsel, attorney, lawyer, compliance, clo, recht*, jurist*, justiziar*, juridique, avocat, juridico, abogado, abogada, cumplimiento',
  ],
  [
    'customer success',
    'customer success, customer support, customer service, customer experience, customer care, support, kundenservice, kundendienst, kundenbetreu*, service client, relation client, atencion al cliente, cco',
  ],
];
