/** Local parts that stand for a desk, not for somebody. @source RFC 2142, and what companies' sites in these languages show as contact */
const roles = new Set(
  `abuse accounting accounts admin administration administrator ap ar billing board booking bookings bonjour buchhaltung buero bureau campaigns
careers compliance commercial commerciale compras comptabilite contabilidad contabilita contact contacto contato contatti contacteer
customerservice customersupport dataprotection datenschutz dev direccion direction einkauf email empfang enquiries enquiry entwicklung
events facturacion faktury feedback finance finances finanzen ftp geschaeftsfuehrung hallo hello help helpdesk hi hola hostmaster hr
impressum info infos informacion information informations inquiries inquiry invoice invoices it itsupport jobs kantoor karriere klantenservice
kontakt kundenservice kundendienst legal logistics logistik mail mailbox mailerdaemon mailer-daemon marketing media merchandising
news newsletter noc nobody noreply no-reply donotreply do-not-reply office oficina online operations ops orders order bestellung
personal personalabteilung poczta post postmaster presse press privacy procurement production pr purchase purchasing qa quality
rechnung rechnungen reception recepcion recruiting recruitment redaktion reklamation reservations reservierung reservas returns root rrhh sale
sales salg salesteam secretaria secretariat segreteria sekretariat security service services shop soporte spam staff studio support
team tech technik technical test ufficio usenet uucp vendas ventas verkauf verkoop verwaltung vertrieb webadmin webmaster website
welcome werbung zarzad zentrale biuro sekretaris myynti asiakaspalvelu kundeservice forsaljning ekonomi faktura vente ventes achats
reclamations atendimento financeiro comercial amministrazione vendite acquisti obchod prodej predaj uzletkotes ertekesites`
    .split(/\s+/)
    .filter(Boolean),
);

/** Whether an address is read by whoever is at the desk, such as `info@`, so that it tells nobody from their colleagues. */
export function isRoleAddress(address: string): boolean {
  const local = address.slice(0, address.lastIndexOf('@')).split('+', 1)[0] ?? '';
  if (roles.has(local)) return true;
  // `sales-emea`, `info.berlin`, `support2`: the desk of a place.
  const [first = '', ...rest] = local.replace(/\d+$/, '').split(/[._-]/);
  return roles.has([first, ...rest].join('-')) || roles.has([first, ...rest].join('')) || (roles.has(first) && !surnames.has(first));
}

/** Roles that are also names of people: `post.anna` is Anna Post. */
const surnames = new Set(['post', 'mail', 'test', 'personal', 'media', 'press', 'order', 'shop', 'service']);
