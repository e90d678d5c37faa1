/** Domains at which anybody can have an address, for ever or for ten minutes: they tell no company. */
export const freeMailDomains: ReadonlySet<string> = new Set(
  `126.com 163.com aol.com arcor.de bigpond.com bluewin.ch bol.com.br btinternet.com comcast.net duck.com fastmail.com free.fr freenet.de
gmail.com gmx.at gmx.ch gmx.com gmx.de gmx.net googlemail.com hey.com hotmail.co.uk hotmail.com hotmail.de hotmail.fr hotmail.it icloud.com
laposte.net libero.it live.co.uk live.com live.de live.fr live.nl mac.com mail.com mail.ru me.com msn.com naver.com online.de orange.fr
outlook.at outlook.com outlook.de outlook.es outlook.fr outlook.it pm.me posteo.de posteo.net proton.me protonmail.ch protonmail.com
qq.com rediffmail.com rocketmail.com seznam.cz sfr.fr sky.com t-online.de terra.com.br tutanota.com tuta.io uol.com.br verizon.net
virgilio.it wanadoo.fr web.de wp.pl yahoo.co.jp yahoo.co.uk yahoo.com yahoo.com.br yahoo.de yahoo.es yahoo.fr yahoo.it yandex.com
yandex.ru ymail.com zoho.com
10minutemail.com guerrillamail.com mailinator.com maildrop.cc sharklasers.com temp-mail.org tempmail.com throwawaymail.com trashmail.com
trashmail.de yopmail.com getnada.com dispostable.com mohmal.com wegwerfemail.de spamgourmet.com mintemail.com fakeinbox.com`
    .split(/\s+/)
    .filter(Boolean),
);
