<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>About</name>
    <message>
        <source>Sound: Qt Multimedia.</source>
        <translation>Klang: Qt Multimedia.</translation>
    </message>
    <message>
        <source>Sound: left out of this build; tones are saved as WAV files.</source>
        <translation>Klang: in dieser Fassung weggelassen; Töne lassen sich als WAV-Dateien speichern.</translation>
    </message>
    <message>
        <source>About Flatprofile</source>
        <translation>Über Flatprofile</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Flatprofile %1&lt;/h3&gt;&lt;p&gt;Editor for the provisioning profiles of Cisco multiplatform phones.&lt;/p&gt;&lt;p&gt;Apache-2.0. Built on Qt %2, OpenSSL and zlib.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Flatprofile %1&lt;/h3&gt;&lt;p&gt;Editor für die Provisionierungsprofile von Cisco-Multiplattform-Telefonen.&lt;/p&gt;&lt;p&gt;Apache-2.0. Gebaut mit Qt %2, OpenSSL und zlib.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>System Configuration</source>
        <translation>System Configuration</translation>
    </message>
    <message>
        <source>Comma-separated server names; when set, only these servers are used for registration, provisioning, upgrades and reports.</source>
        <translation>Servernamen, durch Kommas getrennt; ist etwas eingetragen, nutzt das Telefon nur diese Server für Registrierung, Provisionierung, Upgrades und Berichte.</translation>
    </message>
    <message>
        <source>Turns the built-in web server on or off.</source>
        <translation>Schaltet den eingebauten Webserver ein oder aus.</translation>
    </message>
    <message>
        <source>Protocol that the built-in web server speaks.</source>
        <translation>Protokoll, das der eingebaute Webserver spricht.</translation>
    </message>
    <message>
        <source>Lets an administrator make the phone resync, upgrade or reboot by typing an address such as /admin/resync into a browser.</source>
        <translation>Damit lässt sich das Telefon über eine Adresse wie /admin/resync im Browser zu Resync, Upgrade oder Neustart bringen.</translation>
    </message>
    <message>
        <source>Ends a session of the web pages after this time, however busy it is; the next request asks for the password again.</source>
        <translation>Beendet eine Sitzung der Webseiten nach dieser Zeit, auch wenn sie in Gebrauch ist; die nächste Anfrage verlangt das Kennwort neu.</translation>
    </message>
    <message>
        <source>Ends a session of the web pages when nothing was requested for this time.</source>
        <translation>Beendet eine Sitzung der Webseiten, wenn so lange nichts abgerufen wurde.</translation>
    </message>
    <message>
        <source>TCP port of the built-in web server.</source>
        <translation>TCP-Port des eingebauten Webservers.</translation>
    </message>
    <message>
        <source>Allows the administrator pages of the web interface to be opened.</source>
        <translation>Macht die Administratorseiten der Weboberfläche zugänglich.</translation>
    </message>
    <message>
        <source>Password of the admin account of the web interface.</source>
        <translation>Kennwort des Kontos admin der Weboberfläche.</translation>
    </message>
    <message>
        <source>Password of the user account of the web interface and of the phone menus.</source>
        <translation>Kennwort des Kontos user für die Weboberfläche und die Telefonmenüs.</translation>
    </message>
    <message>
        <source>Lets the menus on the phone&apos;s screen show settings but not change them.</source>
        <translation>Die Menüs am Bildschirm des Telefons zeigen Einstellungen, ändern sie aber nicht.</translation>
    </message>
    <message>
        <source>Makes the phone menus obey the ua access attribute of each parameter.</source>
        <translation>Die Telefonmenüs richten sich nach dem Attribut ua jedes Parameters.</translation>
    </message>
    <message>
        <source>Shows a screen that asks the user to set a password after first start.</source>
        <translation>Fordert nach dem ersten Start dazu auf, ein Benutzerkennwort zu setzen.</translation>
    </message>
    <message>
        <source>Shows warnings while the admin or user password is not set.</source>
        <translation>Warnt, solange das Admin- oder das Benutzerkennwort fehlt.</translation>
    </message>
    <message>
        <source>Blocks incoming SIP messages that do not come from a proxy, except inside a dialog; meant for UDP only.</source>
        <translation>Weist SIP-Nachrichten ab, die nicht von einem Proxy kommen, außer innerhalb eines Dialogs; nur für UDP gedacht.</translation>
    </message>
    <message>
        <source>Forces registration to the site survivability gateway for testing.</source>
        <translation>Erzwingt zum Testen die Registrierung am Survivability-Gateway des Standorts.</translation>
    </message>
    <message>
        <source>Security Settings</source>
        <translation>Security Settings</translation>
    </message>
    <message>
        <source>Runs the cryptographic library in FIPS mode.</source>
        <translation>Betreibt die Kryptobibliothek im FIPS-Modus.</translation>
    </message>
    <message>
        <source>Limits the cipher suites offered over TLS; empty means all supported ones.</source>
        <translation>Beschränkt die bei TLS angebotenen Cipher-Suites; leer heißt alle unterstützten.</translation>
    </message>
    <message>
        <source>Refuses TLS versions below this one; later firmware has one setting for the client and one for the server instead.</source>
        <translation>Lehnt ältere TLS-Versionen ab; spätere Firmware trennt die Einstellung in Client und Server.</translation>
    </message>
    <message>
        <source>Lowest TLS version when the phone is the TLS client.</source>
        <translation>Niedrigste TLS-Version, wenn das Telefon der TLS-Client ist.</translation>
    </message>
    <message>
        <source>Lowest TLS version when the phone is the TLS server (its web pages).</source>
        <translation>Niedrigste TLS-Version, wenn das Telefon der TLS-Server ist (seine Webseiten).</translation>
    </message>
    <message>
        <source>Turns the built-in firewall on or off.</source>
        <translation>Schaltet die eingebaute Firewall ein oder aus.</translation>
    </message>
    <message>
        <source>Comma-separated firewall options such as NO_ICMP_PING or UDP:8000:8010.</source>
        <translation>Firewall-Optionen wie NO_ICMP_PING oder UDP:8000:8010, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Power Settings</source>
        <translation>Power Settings</translation>
    </message>
    <message>
        <source>How much PoE power the phone asks the switch for.</source>
        <translation>Wie viel PoE-Leistung das Telefon vom Switch anfordert.</translation>
    </message>
    <message>
        <source>Turns the USB port on the back off.</source>
        <translation>Schaltet den USB-Anschluss auf der Rückseite ab.</translation>
    </message>
    <message>
        <source>Turns the USB port on the side off.</source>
        <translation>Schaltet den USB-Anschluss an der Seite ab.</translation>
    </message>
    <message>
        <source>Network Settings</source>
        <translation>Network Settings</translation>
    </message>
    <message>
        <source>Makes the phone use IPv4, IPv6 or both.</source>
        <translation>Bestimmt, ob das Telefon IPv4, IPv6 oder beides nutzt.</translation>
    </message>
    <message>
        <source>Clears the Don&apos;t Fragment bit in outgoing packets.</source>
        <translation>Löscht in ausgehenden Paketen das Bit Don&apos;t Fragment.</translation>
    </message>
    <message>
        <source>VPN Settings</source>
        <translation>VPN Settings</translation>
    </message>
    <message>
        <source>Address or host name of the VPN server.</source>
        <translation>Adresse oder Hostname des VPN-Servers.</translation>
    </message>
    <message>
        <source>User name for the VPN connection.</source>
        <translation>Benutzername für die VPN-Verbindung.</translation>
    </message>
    <message>
        <source>Password for the VPN connection.</source>
        <translation>Kennwort für die VPN-Verbindung.</translation>
    </message>
    <message>
        <source>Tunnel group (group policy) of the VPN user.</source>
        <translation>Tunnelgruppe (Gruppenrichtlinie) des VPN-Benutzers.</translation>
    </message>
    <message>
        <source>Connects to the VPN server by itself after a restart.</source>
        <translation>Verbindet sich nach einem Neustart von selbst mit dem VPN-Server.</translation>
    </message>
    <message>
        <source>IPv4 Settings</source>
        <translation>IPv4 Settings</translation>
    </message>
    <message>
        <source>How the phone gets its IPv4 address.</source>
        <translation>Woher das Telefon seine IPv4-Adresse bekommt.</translation>
    </message>
    <message>
        <source>Fixed IPv4 address, used when the connection type is static.</source>
        <translation>Feste IPv4-Adresse bei statischer Verbindung.</translation>
    </message>
    <message>
        <source>IPv4 subnet mask, used when the connection type is static.</source>
        <translation>IPv4-Netzmaske bei statischer Verbindung.</translation>
    </message>
    <message>
        <source>IPv4 default gateway, used when the connection type is static.</source>
        <translation>IPv4-Standardgateway bei statischer Verbindung.</translation>
    </message>
    <message>
        <source>First DNS server.</source>
        <translation>Erster DNS-Server.</translation>
    </message>
    <message>
        <source>DNS server that is asked when the first one does not answer.</source>
        <translation>DNS-Server, der gefragt wird, wenn der erste nicht antwortet.</translation>
    </message>
    <message>
        <source>IPv6 Settings</source>
        <translation>IPv6 Settings</translation>
    </message>
    <message>
        <source>Says whether the IPv6 address comes from DHCP or is the fixed one below.</source>
        <translation>Bestimmt, ob die IPv6-Adresse von DHCP kommt oder die unten eingetragene feste ist.</translation>
    </message>
    <message>
        <source>IPv6 address of the phone where the connection type is static.</source>
        <translation>IPv6-Adresse des Telefons bei statischer Verbindung.</translation>
    </message>
    <message>
        <source>Number of leading bits of the fixed IPv6 address that name its network.</source>
        <translation>Anzahl der führenden Bits der festen IPv6-Adresse, die das Netz bezeichnen.</translation>
    </message>
    <message>
        <source>Router that takes IPv6 packets out of the network where the connection type is static.</source>
        <translation>Router, der IPv6-Pakete aus dem Netz hinausleitet, bei statischer Verbindung.</translation>
    </message>
    <message>
        <source>IPv6 address of the DNS server that is asked first.</source>
        <translation>IPv6-Adresse des DNS-Servers, der zuerst gefragt wird.</translation>
    </message>
    <message>
        <source>IPv6 address of the DNS server that is asked when the first one does not answer.</source>
        <translation>IPv6-Adresse des DNS-Servers, der gefragt wird, wenn der erste nicht antwortet.</translation>
    </message>
    <message>
        <source>Makes the phone answer pings that are sent to all IPv6 nodes of the network.</source>
        <translation>Das Telefon antwortet auf Pings an alle IPv6-Knoten des Netzes.</translation>
    </message>
    <message>
        <source>Lets the phone make its own IPv6 address from what the router announces.</source>
        <translation>Das Telefon bildet seine IPv6-Adresse selbst aus dem, was der Router ankündigt.</translation>
    </message>
    <message>
        <source>HTTP Proxy Settings</source>
        <translation>HTTP Proxy Settings</translation>
    </message>
    <message>
        <source>Turns the HTTP proxy off, or finds it automatically or manually.</source>
        <translation>Schaltet den HTTP-Proxy aus oder bestimmt, ob er automatisch gefunden oder von Hand eingetragen wird.</translation>
    </message>
    <message>
        <source>Looks for a PAC file with WPAD; used when the proxy mode is Auto.</source>
        <translation>Sucht mit WPAD nach einer PAC-Datei; gilt im Proxy-Modus Auto.</translation>
    </message>
    <message>
        <source>Address of the PAC file when WPAD is off (up to 511 characters).</source>
        <translation>Adresse der PAC-Datei, wenn WPAD aus ist (höchstens 511 Zeichen).</translation>
    </message>
    <message>
        <source>Host name or address of the HTTP proxy in manual mode.</source>
        <translation>Hostname oder Adresse des HTTP-Proxys im manuellen Modus.</translation>
    </message>
    <message>
        <source>Port of the HTTP proxy in manual mode.</source>
        <translation>Port des HTTP-Proxys im manuellen Modus.</translation>
    </message>
    <message>
        <source>Says that the HTTP proxy wants a user name and password.</source>
        <translation>Sagt, dass der HTTP-Proxy Benutzername und Kennwort verlangt.</translation>
    </message>
    <message>
        <source>User name for the HTTP proxy.</source>
        <translation>Benutzername für den HTTP-Proxy.</translation>
    </message>
    <message>
        <source>Password for the HTTP proxy.</source>
        <translation>Kennwort für den HTTP-Proxy.</translation>
    </message>
    <message>
        <source>802.1X Authentication</source>
        <translation>802.1X Authentication</translation>
    </message>
    <message>
        <source>Turns 802.1X port authentication on.</source>
        <translation>Schaltet die Portauthentifizierung nach 802.1X ein.</translation>
    </message>
    <message>
        <source>Certificate used for 802.1X authentication.</source>
        <translation>Zertifikat für die Authentifizierung nach 802.1X.</translation>
    </message>
    <message>
        <source>Optional Network Configuration</source>
        <translation>Optional Network Configuration</translation>
    </message>
    <message>
        <source>Host name the phone uses on the network.</source>
        <translation>Hostname, unter dem das Telefon im Netz auftritt.</translation>
    </message>
    <message>
        <source>Network domain of the phone.</source>
        <translation>Netzdomäne des Telefons.</translation>
    </message>
    <message>
        <source>Whether DNS servers from DHCP or the manual ones come first.</source>
        <translation>Ob die DNS-Server von DHCP oder die eingetragenen zuerst kommen.</translation>
    </message>
    <message>
        <source>Asks all DNS servers at once or one after another.</source>
        <translation>Fragt alle DNS-Server zugleich oder einen nach dem anderen.</translation>
    </message>
    <message>
        <source>Caches DNS answers.</source>
        <translation>Merkt sich DNS-Antworten.</translation>
    </message>
    <message>
        <source>Speed and duplex of the network port.</source>
        <translation>Geschwindigkeit und Duplex des Netzwerkanschlusses.</translation>
    </message>
    <message>
        <source>Speed and duplex of the PC port.</source>
        <translation>Geschwindigkeit und Duplex des PC-Anschlusses.</translation>
    </message>
    <message>
        <source>Turns the PC port on or off.</source>
        <translation>Schaltet den PC-Anschluss ein oder aus.</translation>
    </message>
    <message>
        <source>Copies the phone&apos;s own traffic to the PC port for packet capture.</source>
        <translation>Spiegelt den eigenen Verkehr des Telefons zum Mitschneiden auf den PC-Anschluss.</translation>
    </message>
    <message>
        <source>Host and optional port of the syslog server.</source>
        <translation>Host und wahlweise Port des Syslog-Servers.</translation>
    </message>
    <message>
        <source>Device identifier put in each syslog message.</source>
        <translation>Kennung des Geräts in jeder Syslog-Nachricht.</translation>
    </message>
    <message>
        <source>Lowest severity that is logged.</source>
        <translation>Niedrigster Schweregrad, der protokolliert wird.</translation>
    </message>
    <message>
        <source>Legacy separate log server; only a syslog example of the MPP guides uses it and no MPP configuration dump has it.</source>
        <translation>Früherer eigener Protokollserver; nur ein Syslog-Beispiel der MPP-Handbücher nutzt ihn, kein Konfigurationsabzug enthält ihn.</translation>
    </message>
    <message>
        <source>First time server (name, IPv4 or IPv6 address).</source>
        <translation>Erster Zeitserver (Name, IPv4- oder IPv6-Adresse).</translation>
    </message>
    <message>
        <source>Second time server (name, IPv4 or IPv6 address).</source>
        <translation>Zweiter Zeitserver (Name, IPv4- oder IPv6-Adresse).</translation>
    </message>
    <message>
        <source>Allows connections by SSLv3, which is broken; leave it off.</source>
        <translation>Erlaubt Verbindungen über SSLv3, das gebrochen ist; besser ausgeschaltet lassen.</translation>
    </message>
    <message>
        <source>Uses the DiffServ values of the extension pages rather than those from the network.</source>
        <translation>Nutzt die DiffServ-Werte der Nebenstellenseiten statt derer aus dem Netz.</translation>
    </message>
    <message>
        <source>Adds an X-SWITCH-INFO header built from LLDP data to REGISTER, for emergency location.</source>
        <translation>Fügt REGISTER einen aus LLDP gebildeten Header X-SWITCH-INFO hinzu, für die Ortung bei Notrufen.</translation>
    </message>
    <message>
        <source>VLAN Settings</source>
        <translation>VLAN Settings</translation>
    </message>
    <message>
        <source>Tags voice traffic with a VLAN ID.</source>
        <translation>Kennzeichnet Sprachverkehr mit einer VLAN-ID.</translation>
    </message>
    <message>
        <source>Voice VLAN ID.</source>
        <translation>ID des Sprach-VLANs.</translation>
    </message>
    <message>
        <source>VLAN ID for traffic of the PC port.</source>
        <translation>VLAN-ID für den Verkehr des PC-Anschlusses.</translation>
    </message>
    <message>
        <source>Turns Cisco Discovery Protocol on.</source>
        <translation>Schaltet das Cisco Discovery Protocol ein.</translation>
    </message>
    <message>
        <source>Turns LLDP-MED on.</source>
        <translation>Schaltet LLDP-MED ein.</translation>
    </message>
    <message>
        <source>Delay before the first LLDP-MED packet, for switches that forward late.</source>
        <translation>Wartezeit vor dem ersten LLDP-MED-Paket, für Switches, die spät weiterleiten.</translation>
    </message>
    <message>
        <source>Number of the DHCP option that carries the voice VLAN ID (128-149, 151-158 or 161-254); empty or Null turns it off.</source>
        <translation>Nummer der DHCP-Option mit der ID des Sprach-VLANs (128-149, 151-158 oder 161-254); leer oder Null schaltet ab.</translation>
    </message>
    <message>
        <source>Wi-Fi Settings</source>
        <translation>Wi-Fi Settings</translation>
    </message>
    <message>
        <source>Turns Wi-Fi on.</source>
        <translation>Schaltet WLAN ein.</translation>
    </message>
    <message>
        <source>Chooses between Wi-Fi profiles and WPS.</source>
        <translation>Wählt zwischen WLAN-Profilen und WPS.</translation>
    </message>
    <message>
        <source>Wi-Fi Profile (n)</source>
        <translation>Wi-Fi Profile (n)</translation>
    </message>
    <message>
        <source>SSID of this Wi-Fi profile.</source>
        <translation>SSID dieses WLAN-Profils.</translation>
    </message>
    <message>
        <source>How the phone authenticates to this Wi-Fi network.</source>
        <translation>Wie sich das Telefon an diesem WLAN anmeldet.</translation>
    </message>
    <message>
        <source>User name for EAP methods.</source>
        <translation>Benutzername für EAP-Verfahren.</translation>
    </message>
    <message>
        <source>Password for EAP methods.</source>
        <translation>Kennwort für EAP-Verfahren.</translation>
    </message>
    <message>
        <source>WEP key.</source>
        <translation>WEP-Schlüssel.</translation>
    </message>
    <message>
        <source>WPA pre-shared key.</source>
        <translation>Vorinstallierter WPA-Schlüssel.</translation>
    </message>
    <message>
        <source>Radio band of this profile.</source>
        <translation>Funkband dieses Profils.</translation>
    </message>
    <message>
        <source>Priority of this profile in the list.</source>
        <translation>Rang dieses Profils in der Liste.</translation>
    </message>
    <message>
        <source>SCEP Configuration (n)</source>
        <translation>SCEP Configuration (n)</translation>
    </message>
    <message>
        <source>Address of the SCEP server (http only) that issues the custom device certificate.</source>
        <translation>Adresse des SCEP-Servers (nur http), der das eigene Gerätezertifikat ausstellt.</translation>
    </message>
    <message>
        <source>SHA-1 or SHA-256 fingerprint of the root CA that SCEP must present.</source>
        <translation>SHA-1- oder SHA-256-Fingerabdruck der Stamm-CA, die SCEP vorweisen muss.</translation>
    </message>
    <message>
        <source>Challenge password for the first SCEP enrolment.</source>
        <translation>Challenge-Kennwort für die erste SCEP-Anmeldung.</translation>
    </message>
    <message>
        <source>MIC Cert Settings</source>
        <translation>MIC Cert Settings</translation>
    </message>
    <message>
        <source>Lets the phone renew its factory certificate at the SUDI service.</source>
        <translation>Das Telefon darf sein Werkszertifikat beim SUDI-Dienst erneuern.</translation>
    </message>
    <message>
        <source>Address of the certificate renewal service (up to 1024 characters; only the default is supported).</source>
        <translation>Adresse des Dienstes zur Zertifikatserneuerung (höchstens 1024 Zeichen; nur die Vorgabe wird unterstützt).</translation>
    </message>
    <message>
        <source>Inventory Settings</source>
        <translation>Inventory Settings</translation>
    </message>
    <message>
        <source>Inventory number that the phone reports to the switch by LLDP-MED.</source>
        <translation>Inventarnummer, die das Telefon dem Switch per LLDP-MED meldet.</translation>
    </message>
    <message>
        <source>SIP</source>
        <translation>SIP</translation>
    </message>
    <message>
        <source>SIP Parameters</source>
        <translation>SIP Parameters</translation>
    </message>
    <message>
        <source>Max-Forwards value in SIP requests.</source>
        <translation>Wert von Max-Forwards in SIP-Anfragen.</translation>
    </message>
    <message>
        <source>How many redirections of an INVITE are followed.</source>
        <translation>Wie vielen Umleitungen eines INVITE gefolgt wird.</translation>
    </message>
    <message>
        <source>How many challenges of one request are answered.</source>
        <translation>Wie viele Authentifizierungsaufforderungen einer Anfrage beantwortet werden.</translation>
    </message>
    <message>
        <source>User-Agent header of outgoing requests; empty leaves it out; $VERSION and $A-$D are expanded.</source>
        <translation>User-Agent-Header ausgehender Anfragen; leer lässt ihn weg; $VERSION und $A-$D werden ersetzt.</translation>
    </message>
    <message>
        <source>Server header of responses.</source>
        <translation>Server-Header der Antworten.</translation>
    </message>
    <message>
        <source>User-Agent header of REGISTER; empty uses the SIP user agent name.</source>
        <translation>User-Agent-Header von REGISTER; leer übernimmt den SIP-User-Agent.</translation>
    </message>
    <message>
        <source>Accept-Language header; empty leaves it out.</source>
        <translation>Accept-Language-Header; leer lässt ihn weg.</translation>
    </message>
    <message>
        <source>MIME type of SIP INFO messages that carry DTMF.</source>
        <translation>MIME-Typ der SIP-INFO-Nachrichten mit DTMF.</translation>
    </message>
    <message>
        <source>MIME type of SIP INFO messages that signal hook flash.</source>
        <translation>MIME-Typ der SIP-INFO-Nachrichten für Hook Flash.</translation>
    </message>
    <message>
        <source>Removes the previous registration before a different one is made.</source>
        <translation>Löscht die bisherige Registrierung, bevor eine andere angelegt wird.</translation>
    </message>
    <message>
        <source>Uses short SIP header names.</source>
        <translation>Nutzt kurze SIP-Headernamen.</translation>
    </message>
    <message>
        <source>Puts the display name in quotation marks and escapes special characters.</source>
        <translation>Setzt den Anzeigenamen in Anführungszeichen und maskiert Sonderzeichen.</translation>
    </message>
    <message>
        <source>Supports the BroadSoft talk event package.</source>
        <translation>Unterstützt das BroadSoft-Ereignispaket talk.</translation>
    </message>
    <message>
        <source>Supports the BroadSoft hold event package.</source>
        <translation>Unterstützt das BroadSoft-Ereignispaket hold.</translation>
    </message>
    <message>
        <source>Supports the BroadSoft conference event package.</source>
        <translation>Unterstützt das BroadSoft-Ereignispaket conference.</translation>
    </message>
    <message>
        <source>Uses c=0.0.0.0 in the SDP when putting a call on hold.</source>
        <translation>Schreibt beim Halten eines Anrufs c=0.0.0.0 ins SDP.</translation>
    </message>
    <message>
        <source>Takes a new random Call-ID for REGISTER after a restart.</source>
        <translation>Nimmt nach einem Neustart für REGISTER eine neue zufällige Call-ID.</translation>
    </message>
    <message>
        <source>Lowest local TCP port for SIP.</source>
        <translation>Niedrigster lokaler TCP-Port für SIP.</translation>
    </message>
    <message>
        <source>Highest local TCP port for SIP.</source>
        <translation>Höchster lokaler TCP-Port für SIP.</translation>
    </message>
    <message>
        <source>Order of the SIP headers that the caller ID is taken from.</source>
        <translation>Reihenfolge der SIP-Header, aus denen die Anrufernummer genommen wird.</translation>
    </message>
    <message>
        <source>Holds the transfer target before the REFER of an attended transfer.</source>
        <translation>Hält das Weiterleitungsziel vor dem REFER einer Weiterleitung mit Rückfrage.</translation>
    </message>
    <message>
        <source>Drops the SDP from large dialog NOTIFY bodies to avoid fragmentation.</source>
        <translation>Lässt das SDP in großen NOTIFY-Nachrichten eines Dialogs weg, damit sie nicht zerteilt werden.</translation>
    </message>
    <message>
        <source>Handles the NOTIFY sipfrag messages of a transfer at once.</source>
        <translation>Bearbeitet die sipfrag-NOTIFYs einer Weiterleitung sofort.</translation>
    </message>
    <message>
        <source>Shows diversion information of a call on the screen.</source>
        <translation>Zeigt am Bildschirm, dass ein Anruf umgeleitet wurde.</translation>
    </message>
    <message>
        <source>Shows the From header even for an anonymous call.</source>
        <translation>Zeigt den From-Header auch bei anonymen Anrufen.</translation>
    </message>
    <message>
        <source>Accepts gzip-compressed SIP bodies.</source>
        <translation>Nimmt mit gzip gepackte SIP-Inhalte an.</translation>
    </message>
    <message>
        <source>IP version preferred for SIP in dual mode.</source>
        <translation>Im Dualbetrieb für SIP bevorzugte IP-Version.</translation>
    </message>
    <message>
        <source>Disables the display name in the directory, the call history and the To header of outgoing calls.</source>
        <translation>Unterdrückt den Anzeigenamen in Verzeichnis, Anrufliste und To-Header ausgehender Anrufe.</translation>
    </message>
    <message>
        <source>Event package used for shared lines.</source>
        <translation>Ereignispaket für gemeinsam genutzte Leitungen.</translation>
    </message>
    <message>
        <source>Forces NAT64 address synthesis.</source>
        <translation>Erzwingt die Adressbildung nach NAT64.</translation>
    </message>
    <message>
        <source>SIP Timer Values (sec)</source>
        <translation>SIP Timer Values (sec)</translation>
    </message>
    <message>
        <source>RFC 3261 round-trip time estimate.</source>
        <translation>Schätzwert der Umlaufzeit nach RFC 3261.</translation>
    </message>
    <message>
        <source>RFC 3261 longest retransmit interval.</source>
        <translation>Längster Wiederholungsabstand nach RFC 3261.</translation>
    </message>
    <message>
        <source>RFC 3261 longest time a message stays in the network.</source>
        <translation>Längste Verweildauer einer Nachricht im Netz nach RFC 3261.</translation>
    </message>
    <message>
        <source>INVITE transaction timeout.</source>
        <translation>Zeitgrenze einer INVITE-Transaktion.</translation>
    </message>
    <message>
        <source>Non-INVITE transaction timeout.</source>
        <translation>Zeitgrenze einer Transaktion ohne INVITE.</translation>
    </message>
    <message>
        <source>Wait time for an ACK.</source>
        <translation>Wartezeit auf ein ACK.</translation>
    </message>
    <message>
        <source>Wait time for response retransmits.</source>
        <translation>Wartezeit für wiederholte Antworten.</translation>
    </message>
    <message>
        <source>Wait time for non-INVITE request retransmits.</source>
        <translation>Wartezeit für wiederholte Anfragen ohne INVITE.</translation>
    </message>
    <message>
        <source>Expires value of INVITE; 0 leaves the header out.</source>
        <translation>Expires-Wert von INVITE; 0 lässt den Header weg.</translation>
    </message>
    <message>
        <source>Expires value of re-INVITE; 0 leaves the header out.</source>
        <translation>Expires-Wert von Re-INVITE; 0 lässt den Header weg.</translation>
    </message>
    <message>
        <source>Shortest registration time accepted from the proxy.</source>
        <translation>Kürzeste Registrierungsdauer, die vom Proxy angenommen wird.</translation>
    </message>
    <message>
        <source>Longest registration time accepted from the proxy.</source>
        <translation>Längste Registrierungsdauer, die vom Proxy angenommen wird.</translation>
    </message>
    <message>
        <source>Wait before the phone tries to register again after a failure.</source>
        <translation>Wartezeit, bis nach einem Fehlschlag erneut registriert wird.</translation>
    </message>
    <message>
        <source>Wait after a failure whose code is not in Retry Reg RSC; 0 stops retrying.</source>
        <translation>Wartezeit nach einem Fehler, dessen Code nicht in Retry Reg RSC steht; 0 gibt auf.</translation>
    </message>
    <message>
        <source>Random time added to the registration retry interval.</source>
        <translation>Zufällige Zeit, die zum Wiederholungsabstand der Registrierung hinzukommt.</translation>
    </message>
    <message>
        <source>Random time added to the long registration retry interval.</source>
        <translation>Zufällige Zeit, die zum langen Wiederholungsabstand der Registrierung hinzukommt.</translation>
    </message>
    <message>
        <source>Upper limit of the exponential registration back-off; 0 turns the back-off off.</source>
        <translation>Obergrenze des exponentiell wachsenden Wiederholungsabstands; 0 schaltet das Wachsen ab.</translation>
    </message>
    <message>
        <source>Shortest subscription time accepted.</source>
        <translation>Kürzeste Abonnementdauer, die angenommen wird.</translation>
    </message>
    <message>
        <source>Longest subscription time accepted.</source>
        <translation>Längste Abonnementdauer, die angenommen wird.</translation>
    </message>
    <message>
        <source>Wait before the phone tries a failed subscription again.</source>
        <translation>Wartezeit, bis ein fehlgeschlagenes Abonnement erneut versucht wird.</translation>
    </message>
    <message>
        <source>Response Status Code Handling</source>
        <translation>Response Status Code Handling</translation>
    </message>
    <message>
        <source>Response codes on which the request is sent to a backup server.</source>
        <translation>Antwortcodes, bei denen die Anfrage an einen Ersatzserver geht.</translation>
    </message>
    <message>
        <source>Response codes on which registration is tried again after the normal interval.</source>
        <translation>Antwortcodes, bei denen nach dem normalen Abstand erneut registriert wird.</translation>
    </message>
    <message>
        <source>RTP Parameters</source>
        <translation>RTP Parameters</translation>
    </message>
    <message>
        <source>Lowest RTP port; the range to the maximum must span at least 16 ports.</source>
        <translation>Niedrigster RTP-Port; bis zum höchsten müssen es mindestens 16 Ports sein.</translation>
    </message>
    <message>
        <source>Highest RTP port.</source>
        <translation>Höchster RTP-Port.</translation>
    </message>
    <message>
        <source>Audio per RTP packet, a multiple of 0.01 s.</source>
        <translation>Sprachdauer je RTP-Paket, ein Vielfaches von 0,01 s.</translation>
    </message>
    <message>
        <source>ICMP errors in a row before the call is dropped; 0 ignores them.</source>
        <translation>ICMP-Fehler in Folge, nach denen der Anruf getrennt wird; 0 beachtet sie nicht.</translation>
    </message>
    <message>
        <source>Interval of RTCP reports; 0 turns them off.</source>
        <translation>Abstand der RTCP-Berichte; 0 schaltet sie aus.</translation>
    </message>
    <message>
        <source>Sends end-of-call statistics in BYE and re-INVITE.</source>
        <translation>Schickt in BYE und Re-INVITE eine Statistik des Anrufs mit.</translation>
    </message>
    <message>
        <source>IP version preferred for RTP; Auto (12.0(5)) follows SIP.</source>
        <translation>Für RTP bevorzugte IP-Version; Auto (12.0(5)) richtet sich nach SIP.</translation>
    </message>
    <message>
        <source>Starts RTP before the ACK arrives.</source>
        <translation>Beginnt mit RTP, bevor das ACK da ist.</translation>
    </message>
    <message>
        <source>Takes a new SSRC on re-INVITE (replaced by the Rx and Tx settings in 12.0(7)SR3).</source>
        <translation>Nimmt bei Re-INVITE eine neue SSRC (in 12.0(7)SR3 durch die Einstellungen für Rx und Tx abgelöst).</translation>
    </message>
    <message>
        <source>Takes a new SSRC when a re-INVITE is received.</source>
        <translation>Nimmt eine neue SSRC, wenn ein Re-INVITE ankommt.</translation>
    </message>
    <message>
        <source>Takes a new SSRC when a re-INVITE is sent.</source>
        <translation>Nimmt eine neue SSRC, wenn ein Re-INVITE gesendet wird.</translation>
    </message>
    <message>
        <source>Peripheral</source>
        <translation>Peripheral</translation>
    </message>
    <message>
        <source>Adds headset inventory headers to REGISTER.</source>
        <translation>Fügt REGISTER Header mit Angaben zum Headset hinzu.</translation>
    </message>
    <message>
        <source>SDP Payload Types</source>
        <translation>SDP Payload Types</translation>
    </message>
    <message>
        <source>Codec name in SDP for G.711 u-law.</source>
        <translation>Name von G.711 u-law im SDP.</translation>
    </message>
    <message>
        <source>Codec name in SDP for G.711 a-law.</source>
        <translation>Name von G.711 a-law im SDP.</translation>
    </message>
    <message>
        <source>Codec name in SDP for G.729a.</source>
        <translation>Name von G.729a im SDP.</translation>
    </message>
    <message>
        <source>Codec name in SDP for G.729b.</source>
        <translation>Name von G.729b im SDP.</translation>
    </message>
    <message>
        <source>Codec name in SDP for G.722.</source>
        <translation>Name von G.722 im SDP.</translation>
    </message>
    <message>
        <source>Codec name in SDP for G.722.2.</source>
        <translation>Name von G.722.2 im SDP.</translation>
    </message>
    <message>
        <source>Codec name in SDP for iLBC.</source>
        <translation>Name von iLBC im SDP.</translation>
    </message>
    <message>
        <source>Codec name in SDP for iSAC.</source>
        <translation>Name von iSAC im SDP.</translation>
    </message>
    <message>
        <source>Codec name in SDP for Opus.</source>
        <translation>Name von Opus im SDP.</translation>
    </message>
    <message>
        <source>Name in SDP for telephone events (RFC 2833 DTMF).</source>
        <translation>Name der Telefonereignisse im SDP (DTMF nach RFC 2833).</translation>
    </message>
    <message>
        <source>Payload type of G.722.2, bandwidth-efficient mode.</source>
        <translation>Payload-Typ von G.722.2, bandbreitensparend.</translation>
    </message>
    <message>
        <source>Payload type of G.722.2, octet-aligned mode.</source>
        <translation>Payload-Typ von G.722.2, auf Oktette ausgerichtet.</translation>
    </message>
    <message>
        <source>Payload type of iLBC, 20 ms.</source>
        <translation>Payload-Typ von iLBC, 20 ms.</translation>
    </message>
    <message>
        <source>RTP payload type that stands for iLBC with frames of 30 ms; no other codec may have the same.</source>
        <translation>RTP-Payload-Typ für iLBC mit Rahmen von 30 ms; kein anderer Codec darf denselben haben.</translation>
    </message>
    <message>
        <source>Payload type of iSAC.</source>
        <translation>Payload-Typ von iSAC.</translation>
    </message>
    <message>
        <source>Payload type of Opus.</source>
        <translation>Payload-Typ von Opus.</translation>
    </message>
    <message>
        <source>Payload type of H.264 baseline profile, packetization mode 0.</source>
        <translation>Payload-Typ von H.264 Baseline, Paketierungsmodus 0.</translation>
    </message>
    <message>
        <source>RTP payload type that stands for H.264 baseline profile, packetization mode 1; no other codec may have the same.</source>
        <translation>RTP-Payload-Typ für H.264 Baseline, Paketierungsmodus 1; kein anderer Codec darf denselben haben.</translation>
    </message>
    <message>
        <source>Payload type of H.264 high profile.</source>
        <translation>Payload-Typ von H.264 High Profile.</translation>
    </message>
    <message>
        <source>Payload type of telephone events at 8 kHz.</source>
        <translation>Payload-Typ der Telefonereignisse bei 8 kHz.</translation>
    </message>
    <message>
        <source>Payload type of telephone events at 16 kHz.</source>
        <translation>Payload-Typ der Telefonereignisse bei 16 kHz.</translation>
    </message>
    <message>
        <source>Payload type of telephone events at 48 kHz.</source>
        <translation>Payload-Typ der Telefonereignisse bei 48 kHz.</translation>
    </message>
    <message>
        <source>RTP payload type that stands for INFOREQ; no document read says what it carries.</source>
        <translation>RTP-Payload-Typ für INFOREQ; kein gelesenes Dokument sagt, was er trägt.</translation>
    </message>
    <message>
        <source>NAT Support Parameters</source>
        <translation>NAT Support Parameters</translation>
    </message>
    <message>
        <source>Uses the received parameter of the Via header in responses.</source>
        <translation>Beachtet in Antworten den Parameter received des Via-Headers.</translation>
    </message>
    <message>
        <source>Uses the rport parameter of the Via header in responses.</source>
        <translation>Beachtet in Antworten den Parameter rport des Via-Headers.</translation>
    </message>
    <message>
        <source>Adds a received parameter to Via when the source address differs.</source>
        <translation>Ergänzt Via um received, wenn die Absenderadresse abweicht.</translation>
    </message>
    <message>
        <source>Adds an rport parameter to Via when the source port differs.</source>
        <translation>Ergänzt Via um rport, wenn der Absenderport abweicht.</translation>
    </message>
    <message>
        <source>Puts the NAT-mapped address and port in Via.</source>
        <translation>Schreibt Adresse und Port der NAT-Zuordnung in Via.</translation>
    </message>
    <message>
        <source>Sends responses to the port the request came from.</source>
        <translation>Schickt Antworten an den Port, von dem die Anfrage kam.</translation>
    </message>
    <message>
        <source>Finds the NAT mapping with STUN.</source>
        <translation>Ermittelt die NAT-Zuordnung mit STUN.</translation>
    </message>
    <message>
        <source>Finds the best media path with ICE (set by XML only; the reference guide spells it in lower case).</source>
        <translation>Sucht mit ICE den besten Medienweg (nur per XML setzbar; das Referenzhandbuch schreibt den Namen klein).</translation>
    </message>
    <message>
        <source>Makes the phone find out at start, with the STUN server, which kind of NAT it is behind.</source>
        <translation>Das Telefon ermittelt beim Start mit dem STUN-Server, hinter welcher Art NAT es steht.</translation>
    </message>
    <message>
        <source>Host and optional port of the STUN server.</source>
        <translation>Host und wahlweise Port des STUN-Servers.</translation>
    </message>
    <message>
        <source>Public IP address to put in SIP messages.</source>
        <translation>Öffentliche IP-Adresse, die in SIP-Nachrichten steht.</translation>
    </message>
    <message>
        <source>Public port that the router maps to the lowest RTP port; 0 means that there is no such mapping.</source>
        <translation>Öffentlicher Port, den der Router auf den niedrigsten RTP-Port abbildet; 0 heißt, dass es keine Abbildung gibt.</translation>
    </message>
    <message>
        <source>Interval of NAT keep-alive messages.</source>
        <translation>Abstand der NAT-Keep-alive-Nachrichten.</translation>
    </message>
    <message>
        <source>Sends keep-alive messages also to the address that a redirect response named.</source>
        <translation>Schickt Keep-alive-Nachrichten auch an die Adresse, die eine Umleitung genannt hat.</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Provisioning</translation>
    </message>
    <message>
        <source>Configuration Profile</source>
        <translation>Configuration Profile</translation>
    </message>
    <message>
        <source>Allows profile resyncs.</source>
        <translation>Erlaubt Resyncs des Profils.</translation>
    </message>
    <message>
        <source>Resyncs after a restart.</source>
        <translation>Resync nach einem Neustart.</translation>
    </message>
    <message>
        <source>Longest random wait before the first resync after power-up, in units of 20 seconds.</source>
        <translation>Längste zufällige Wartezeit vor dem ersten Resync nach dem Einschalten, in Einheiten von 20 Sekunden.</translation>
    </message>
    <message>
        <source>Time of day of the daily resync; when it is set the periodic resync is ignored.</source>
        <translation>Uhrzeit des täglichen Resyncs; ist sie gesetzt, gilt der periodische Resync nicht.</translation>
    </message>
    <message>
        <source>Random time added to the daily resync time; less than 600 counts as up to 600.</source>
        <translation>Zufällige Zeit, die zur Uhrzeit des täglichen Resyncs hinzukommt; unter 600 zählt als bis zu 600.</translation>
    </message>
    <message>
        <source>Interval or list of intervals between resyncs; 0 or empty turns them off.</source>
        <translation>Abstand oder Liste von Abständen zwischen Resyncs; 0 oder leer schaltet sie ab.</translation>
    </message>
    <message>
        <source>Wait or list of waits before a failed resync is tried again; 0 means no retry.</source>
        <translation>Wartezeit oder Liste von Wartezeiten, bis ein gescheiterter Resync wiederholt wird; 0 heißt nicht wiederholen.</translation>
    </message>
    <message>
        <source>Longest wait of a pending resync; counts down from when all lines are idle.</source>
        <translation>Längste Wartezeit eines anstehenden Resyncs; läuft ab, sobald alle Leitungen frei sind.</translation>
    </message>
    <message>
        <source>Accepts a resync request in a SIP NOTIFY.</source>
        <translation>Nimmt eine Aufforderung zum Resync per SIP-NOTIFY an.</translation>
    </message>
    <message>
        <source>Resyncs after a firmware upgrade attempt.</source>
        <translation>Resync nach dem Versuch eines Firmware-Upgrades.</translation>
    </message>
    <message>
        <source>Condition that makes the phone resync when it turns true.</source>
        <translation>Bedingung, die einen Resync auslöst, sobald sie wahr wird.</translation>
    </message>
    <message>
        <source>Second condition that makes the phone resync when it turns true.</source>
        <translation>Zweite Bedingung, die einen Resync auslöst, sobald sie wahr wird.</translation>
    </message>
    <message>
        <source>Shows the profile rule in the phone menu so that the user can resync.</source>
        <translation>Zeigt die Profilregel im Telefonmenü, sodass der Benutzer einen Resync auslösen kann.</translation>
    </message>
    <message>
        <source>Counts a file-not-found answer as a failed resync.</source>
        <translation>Wertet die Antwort, dass die Datei fehlt, als gescheiterten Resync.</translation>
    </message>
    <message>
        <source>Credentials used to fetch the profile account.</source>
        <translation>Zugangsdaten, mit denen das Profilkonto abgerufen wird.</translation>
    </message>
    <message>
        <source>First rule that says where the configuration profile comes from.</source>
        <translation>Erste Regel, die sagt, woher das Konfigurationsprofil kommt.</translation>
    </message>
    <message>
        <source>Second profile rule, evaluated after Profile Rule.</source>
        <translation>Zweite Profilregel, ausgewertet nach Profile Rule.</translation>
    </message>
    <message>
        <source>Third profile rule.</source>
        <translation>Dritte Profilregel.</translation>
    </message>
    <message>
        <source>Fourth profile rule.</source>
        <translation>Vierte Profilregel.</translation>
    </message>
    <message>
        <source>DHCP options, in order, that may give the provisioning server.</source>
        <translation>DHCP-Optionen in der Reihenfolge, in der sie den Provisionierungsserver nennen können.</translation>
    </message>
    <message>
        <source>DHCPv6 options, in order, that may give the provisioning server.</source>
        <translation>DHCPv6-Optionen in der Reihenfolge, in der sie den Provisionierungsserver nennen können.</translation>
    </message>
    <message>
        <source>Syslog text when a resync starts.</source>
        <translation>Syslog-Text beim Beginn eines Resyncs.</translation>
    </message>
    <message>
        <source>Syslog text when a resync succeeds.</source>
        <translation>Syslog-Text nach einem gelungenen Resync.</translation>
    </message>
    <message>
        <source>Syslog text when a resync fails.</source>
        <translation>Syslog-Text nach einem gescheiterten Resync.</translation>
    </message>
    <message>
        <source>Keying material that opens profiles encrypted by RFC 8188; only a profile can set it and the phone never shows it.</source>
        <translation>Schlüsselmaterial für nach RFC 8188 verschlüsselte Profile; nur ein Profil kann es setzen, und das Telefon zeigt es nie.</translation>
    </message>
    <message>
        <source>Upload Configuration Options</source>
        <translation>Upload Configuration Options</translation>
    </message>
    <message>
        <source>Where and how the phone uploads its own configuration or status.</source>
        <translation>Wohin und wie das Telefon seine eigene Konfiguration oder seinen Status hochlädt.</translation>
    </message>
    <message>
        <source>HTTP method of the configuration upload.</source>
        <translation>HTTP-Methode beim Hochladen der Konfiguration.</translation>
    </message>
    <message>
        <source>Says on which occasions the phone uploads its configuration.</source>
        <translation>Bestimmt, bei welchen Anlässen das Telefon seine Konfiguration hochlädt.</translation>
    </message>
    <message>
        <source>Interval between two uploads where the phone reports periodically.</source>
        <translation>Abstand zwischen zwei Berichten, wenn das Telefon periodisch berichtet.</translation>
    </message>
    <message>
        <source>Wait after a local change before it is uploaded.</source>
        <translation>Wartezeit nach einer Änderung am Telefon, bis sie hochgeladen wird.</translation>
    </message>
    <message>
        <source>Firmware Upgrade</source>
        <translation>Firmware Upgrade</translation>
    </message>
    <message>
        <source>Allows firmware upgrades.</source>
        <translation>Erlaubt Firmware-Upgrades.</translation>
    </message>
    <message>
        <source>Wait or list of waits before a failed upgrade is tried again.</source>
        <translation>Wartezeit oder Liste von Wartezeiten, bis ein gescheitertes Upgrade wiederholt wird.</translation>
    </message>
    <message>
        <source>Upgrade rules install no firmware older than this version; the guide names the parameter, no published dump has it.</source>
        <translation>Upgrade-Regeln installieren keine ältere Firmware als diese; das Handbuch nennt den Parameter, kein veröffentlichter Abzug enthält ihn.</translation>
    </message>
    <message>
        <source>Conditions and URLs of the firmware to install.</source>
        <translation>Bedingungen und URLs der Firmware, die installiert werden soll.</translation>
    </message>
    <message>
        <source>Syslog text when an upgrade starts.</source>
        <translation>Syslog-Text beim Beginn eines Upgrades.</translation>
    </message>
    <message>
        <source>Syslog text when an upgrade succeeds.</source>
        <translation>Syslog-Text nach einem gelungenen Upgrade.</translation>
    </message>
    <message>
        <source>Syslog text when an upgrade fails.</source>
        <translation>Syslog-Text nach einem gescheiterten Upgrade.</translation>
    </message>
    <message>
        <source>Lets phones of the same model pass firmware to each other.</source>
        <translation>Telefone desselben Modells geben einander Firmware weiter.</translation>
    </message>
    <message>
        <source>Host and port that receives peer firmware sharing logs.</source>
        <translation>Host und Port, die Protokolle der Firmware-Weitergabe empfangen.</translation>
    </message>
    <message>
        <source>Where the migration licence is fetched from.</source>
        <translation>Woher die Migrationslizenz abgerufen wird.</translation>
    </message>
    <message>
        <source>Type of the migration licence.</source>
        <translation>Art der Migrationslizenz.</translation>
    </message>
    <message>
        <source>Wait or list of waits before a failed migration authorization is tried again.</source>
        <translation>Wartezeit oder Liste von Wartezeiten, bis eine gescheiterte Migrationsfreigabe wiederholt wird.</translation>
    </message>
    <message>
        <source>Cisco Headset Firmware Upgrade</source>
        <translation>Cisco Headset Firmware Upgrade</translation>
    </message>
    <message>
        <source>Address of the headset firmware description file.</source>
        <translation>Adresse der Beschreibungsdatei der Headset-Firmware.</translation>
    </message>
    <message>
        <source>CA Settings</source>
        <translation>CA Settings</translation>
    </message>
    <message>
        <source>Address of a root certificate that the phone trusts besides its own ones.</source>
        <translation>Adresse eines Stammzertifikats, dem das Telefon außer den eigenen vertraut.</translation>
    </message>
    <message>
        <source>HTTP Settings</source>
        <translation>HTTP Settings</translation>
    </message>
    <message>
        <source>Name by which the phone introduces itself in HTTP requests; macros such as $MA are expanded.</source>
        <translation>Name, mit dem sich das Telefon in HTTP-Anfragen vorstellt; Makros wie $MA werden ersetzt.</translation>
    </message>
    <message>
        <source>Problem Report Tool</source>
        <translation>Problem Report Tool</translation>
    </message>
    <message>
        <source>Address problem reports are uploaded to.</source>
        <translation>Adresse, an die Problemberichte hochgeladen werden.</translation>
    </message>
    <message>
        <source>HTTP method of the problem report upload.</source>
        <translation>HTTP-Methode beim Hochladen eines Problemberichts.</translation>
    </message>
    <message>
        <source>Interval of automatic problem reports; empty turns them off.</source>
        <translation>Abstand automatischer Problemberichte; leer schaltet sie ab.</translation>
    </message>
    <message>
        <source>File name pattern of problem reports; macros are expanded.</source>
        <translation>Muster für die Dateinamen der Problemberichte; Makros werden ersetzt.</translation>
    </message>
    <message>
        <source>Name of an extra HTTP header sent with the report.</source>
        <translation>Name eines zusätzlichen HTTP-Headers, der mit dem Bericht geschickt wird.</translation>
    </message>
    <message>
        <source>Value of the extra HTTP header.</source>
        <translation>Wert des zusätzlichen HTTP-Headers.</translation>
    </message>
    <message>
        <source>Uploads a problem report after a crash.</source>
        <translation>Lädt nach einem Absturz einen Problembericht hoch.</translation>
    </message>
    <message>
        <source>General Purpose Parameters</source>
        <translation>General Purpose Parameters</translation>
    </message>
    <message>
        <source>Text for your own use, which rules and other values insert as $A.</source>
        <translation>Text zur freien Verwendung, den Regeln und andere Werte als $A einsetzen.</translation>
    </message>
    <message>
        <source>Text for your own use, which rules and other values insert as $B.</source>
        <translation>Text zur freien Verwendung, den Regeln und andere Werte als $B einsetzen.</translation>
    </message>
    <message>
        <source>Text for your own use, which rules and other values insert as $C.</source>
        <translation>Text zur freien Verwendung, den Regeln und andere Werte als $C einsetzen.</translation>
    </message>
    <message>
        <source>Text for your own use, which rules and other values insert as $D.</source>
        <translation>Text zur freien Verwendung, den Regeln und andere Werte als $D einsetzen.</translation>
    </message>
    <message>
        <source>Text for your own use, which rules and other values insert as $E.</source>
        <translation>Text zur freien Verwendung, den Regeln und andere Werte als $E einsetzen.</translation>
    </message>
    <message>
        <source>Text for your own use, which rules and other values insert as $F.</source>
        <translation>Text zur freien Verwendung, den Regeln und andere Werte als $F einsetzen.</translation>
    </message>
    <message>
        <source>Text for your own use, which rules and other values insert as $G.</source>
        <translation>Text zur freien Verwendung, den Regeln und andere Werte als $G einsetzen.</translation>
    </message>
    <message>
        <source>Text for your own use, which rules and other values insert as $H.</source>
        <translation>Text zur freien Verwendung, den Regeln und andere Werte als $H einsetzen.</translation>
    </message>
    <message>
        <source>Text for your own use, which rules and other values insert as $I.</source>
        <translation>Text zur freien Verwendung, den Regeln und andere Werte als $I einsetzen.</translation>
    </message>
    <message>
        <source>Text for your own use, which rules and other values insert as $J.</source>
        <translation>Text zur freien Verwendung, den Regeln und andere Werte als $J einsetzen.</translation>
    </message>
    <message>
        <source>Text for your own use, which rules and other values insert as $K.</source>
        <translation>Text zur freien Verwendung, den Regeln und andere Werte als $K einsetzen.</translation>
    </message>
    <message>
        <source>Text for your own use, which rules and other values insert as $L.</source>
        <translation>Text zur freien Verwendung, den Regeln und andere Werte als $L einsetzen.</translation>
    </message>
    <message>
        <source>Text for your own use, which rules and other values insert as $M.</source>
        <translation>Text zur freien Verwendung, den Regeln und andere Werte als $M einsetzen.</translation>
    </message>
    <message>
        <source>Text for your own use, which rules and other values insert as $N.</source>
        <translation>Text zur freien Verwendung, den Regeln und andere Werte als $N einsetzen.</translation>
    </message>
    <message>
        <source>Text for your own use, which rules and other values insert as $O.</source>
        <translation>Text zur freien Verwendung, den Regeln und andere Werte als $O einsetzen.</translation>
    </message>
    <message>
        <source>Text for your own use, which rules and other values insert as $P.</source>
        <translation>Text zur freien Verwendung, den Regeln und andere Werte als $P einsetzen.</translation>
    </message>
    <message>
        <source>Secret for your own use, which a rule inserts as $SA behind --key, --uid or --pwd and nowhere else.</source>
        <translation>Geheimnis zur freien Verwendung, das eine Regel hinter --key, --uid oder --pwd als $SA einsetzt und nirgends sonst.</translation>
    </message>
    <message>
        <source>Secret for your own use, which a rule inserts as $SB behind --key, --uid or --pwd and nowhere else.</source>
        <translation>Geheimnis zur freien Verwendung, das eine Regel hinter --key, --uid oder --pwd als $SB einsetzt und nirgends sonst.</translation>
    </message>
    <message>
        <source>Secret for your own use, which a rule inserts as $SC behind --key, --uid or --pwd and nowhere else.</source>
        <translation>Geheimnis zur freien Verwendung, das eine Regel hinter --key, --uid oder --pwd als $SC einsetzt und nirgends sonst.</translation>
    </message>
    <message>
        <source>Secret for your own use, which a rule inserts as $SD behind --key, --uid or --pwd and nowhere else.</source>
        <translation>Geheimnis zur freien Verwendung, das eine Regel hinter --key, --uid oder --pwd als $SD einsetzt und nirgends sonst.</translation>
    </message>
    <message>
        <source>Regional</source>
        <translation>Regional</translation>
    </message>
    <message>
        <source>Call Progress Tones</source>
        <translation>Call Progress Tones</translation>
    </message>
    <message>
        <source>Heard off hook, before the first digit.</source>
        <translation>Nach dem Abheben zu hören, bis zur ersten Ziffer.</translation>
    </message>
    <message>
        <source>Heard at a comma in the dial plan, as the sign for an outside line.</source>
        <translation>An einem Komma im Wählplan zu hören, als Zeichen für eine Amtsleitung.</translation>
    </message>
    <message>
        <source>Asks the user for a number, for example when forwarding is set by star code.</source>
        <translation>Fordert den Benutzer auf, eine Nummer einzugeben, etwa wenn eine Umleitung per Sterncode gesetzt wird.</translation>
    </message>
    <message>
        <source>Heard when the called number is busy (SIP 486).</source>
        <translation>Zu hören, wenn der Angerufene besetzt ist (SIP 486).</translation>
    </message>
    <message>
        <source>Heard when a call fails or the far end hung up.</source>
        <translation>Zu hören, wenn ein Anruf scheitert oder die Gegenseite aufgelegt hat.</translation>
    </message>
    <message>
        <source>Calls a handset back that has been off hook for too long.</source>
        <translation>Mahnt, wenn der Hörer zu lange abgehoben ist.</translation>
    </message>
    <message>
        <source>Heard by the caller while the far end rings.</source>
        <translation>Hört der Anrufer, während es bei der Gegenseite läutet.</translation>
    </message>
    <message>
        <source>Tells during a call that another one comes in.</source>
        <translation>Meldet während eines Gesprächs einen weiteren Anruf.</translation>
    </message>
    <message>
        <source>Short sign that an entry was taken, for example a star code.</source>
        <translation>Kurzes Zeichen, dass eine Eingabe angenommen wurde, etwa ein Sterncode.</translation>
    </message>
    <message>
        <source>Takes the place of the dial tone while there are unheard voice messages.</source>
        <translation>Steht anstelle des Wähltons, solange es ungehörte Sprachnachrichten gibt.</translation>
    </message>
    <message>
        <source>Takes the place of the dial tone while all calls are forwarded.</source>
        <translation>Steht anstelle des Wähltons, solange alle Anrufe umgeleitet werden.</translation>
    </message>
    <message>
        <source>Reminds the local user that the far end has put the call on hold.</source>
        <translation>Erinnert daran, dass die Gegenseite den Anruf hält.</translation>
    </message>
    <message>
        <source>Heard by everybody in a three-way conference.</source>
        <translation>Hören alle Teilnehmer einer Dreierkonferenz.</translation>
    </message>
    <message>
        <source>Tells that the call has become secure.</source>
        <translation>Meldet, dass das Gespräch jetzt gesichert ist.</translation>
    </message>
    <message>
        <source>Announces a page.</source>
        <translation>Kündigt eine Durchsage an.</translation>
    </message>
    <message>
        <source>Heard when the phone raises an alert.</source>
        <translation>Zu hören, wenn das Telefon einen Alarm meldet.</translation>
    </message>
    <message>
        <source>Confirms that the microphone was muted.</source>
        <translation>Bestätigt, dass das Mikrofon stumm geschaltet wurde.</translation>
    </message>
    <message>
        <source>Confirms that the microphone is on again.</source>
        <translation>Bestätigt, dass das Mikrofon wieder an ist.</translation>
    </message>
    <message>
        <source>Tells of an error of the system.</source>
        <translation>Meldet einen Systemfehler.</translation>
    </message>
    <message>
        <source>Tells that a call can be picked up.</source>
        <translation>Meldet, dass ein Anruf übernommen werden kann.</translation>
    </message>
    <message>
        <source>Distinctive Ring Patterns</source>
        <translation>Distinctive Ring Patterns</translation>
    </message>
    <message>
        <source>Ring pattern 1, which ring scripts name as c=1.</source>
        <translation>Läutmuster 1, das Ruftonskripte c=1 nennen.</translation>
    </message>
    <message>
        <source>Ring pattern 2, which ring scripts name as c=2.</source>
        <translation>Läutmuster 2, das Ruftonskripte c=2 nennen.</translation>
    </message>
    <message>
        <source>Ring pattern 3, which ring scripts name as c=3.</source>
        <translation>Läutmuster 3, das Ruftonskripte c=3 nennen.</translation>
    </message>
    <message>
        <source>Ring pattern 4, which ring scripts name as c=4.</source>
        <translation>Läutmuster 4, das Ruftonskripte c=4 nennen.</translation>
    </message>
    <message>
        <source>Ring pattern 5, which ring scripts name as c=5.</source>
        <translation>Läutmuster 5, das Ruftonskripte c=5 nennen.</translation>
    </message>
    <message>
        <source>Ring pattern 6, which ring scripts name as c=6.</source>
        <translation>Läutmuster 6, das Ruftonskripte c=6 nennen.</translation>
    </message>
    <message>
        <source>Ring pattern 7, which ring scripts name as c=7.</source>
        <translation>Läutmuster 7, das Ruftonskripte c=7 nennen.</translation>
    </message>
    <message>
        <source>Ring pattern 8, which ring scripts name as c=8.</source>
        <translation>Läutmuster 8, das Ruftonskripte c=8 nennen.</translation>
    </message>
    <message>
        <source>Ring pattern 9, which ring scripts name as c=9.</source>
        <translation>Läutmuster 9, das Ruftonskripte c=9 nennen.</translation>
    </message>
    <message>
        <source>Control Timer Values (sec)</source>
        <translation>Control Timer Values (sec)</translation>
    </message>
    <message>
        <source>Wait after the far end hung up before the reorder tone; 0 is at once, inf is never, 255 goes on hook without a tone.</source>
        <translation>Wartezeit vom Auflegen der Gegenseite bis zum Ton Reorder; 0 heißt sofort, inf nie, 255 legt ohne Ton auf.</translation>
    </message>
    <message>
        <source>Time between digits while no pattern of the dial plan is complete.</source>
        <translation>Zeit zwischen zwei Ziffern, solange kein Muster des Wählplans vollständig ist.</translation>
    </message>
    <message>
        <source>Time between digits when a pattern is complete but a longer one may follow.</source>
        <translation>Zeit zwischen zwei Ziffern, wenn ein Muster vollständig ist, ein längeres aber noch folgen kann.</translation>
    </message>
    <message>
        <source>Vertical Service Activation Codes</source>
        <translation>Vertical Service Activation Codes</translation>
    </message>
    <message>
        <source>Calls the last caller.</source>
        <translation>Ruft den letzten Anrufer zurück.</translation>
    </message>
    <message>
        <source>Transfers the call blind to the number dialled after the code.</source>
        <translation>Leitet das Gespräch ohne Rückfrage an die nach dem Code gewählte Nummer weiter.</translation>
    </message>
    <message>
        <source>Forwards all calls to the number dialled after the code.</source>
        <translation>Leitet alle Anrufe an die nach dem Code gewählte Nummer um.</translation>
    </message>
    <message>
        <source>Stops forwarding all calls.</source>
        <translation>Beendet die Umleitung aller Anrufe.</translation>
    </message>
    <message>
        <source>Forwards calls on busy to the number dialled after the code.</source>
        <translation>Leitet bei besetzt an die nach dem Code gewählte Nummer um.</translation>
    </message>
    <message>
        <source>Stops forwarding on busy.</source>
        <translation>Beendet die Umleitung bei besetzt.</translation>
    </message>
    <message>
        <source>Forwards unanswered calls to the number dialled after the code.</source>
        <translation>Leitet unbeantwortete Anrufe an die nach dem Code gewählte Nummer um.</translation>
    </message>
    <message>
        <source>Stops forwarding unanswered calls.</source>
        <translation>Beendet die Umleitung unbeantworteter Anrufe.</translation>
    </message>
    <message>
        <source>Turns call waiting on.</source>
        <translation>Schaltet Anklopfen ein.</translation>
    </message>
    <message>
        <source>Turns call waiting off.</source>
        <translation>Schaltet Anklopfen aus.</translation>
    </message>
    <message>
        <source>Turns call waiting on for the next call.</source>
        <translation>Schaltet Anklopfen für den nächsten Anruf ein.</translation>
    </message>
    <message>
        <source>Turns call waiting off for the next call.</source>
        <translation>Schaltet Anklopfen für den nächsten Anruf aus.</translation>
    </message>
    <message>
        <source>Hides the caller ID on all outgoing calls.</source>
        <translation>Unterdrückt die eigene Nummer bei allen ausgehenden Anrufen.</translation>
    </message>
    <message>
        <source>Shows the caller ID on all outgoing calls.</source>
        <translation>Zeigt die eigene Nummer bei allen ausgehenden Anrufen.</translation>
    </message>
    <message>
        <source>Hides the caller ID on the next call.</source>
        <translation>Unterdrückt die eigene Nummer beim nächsten Anruf.</translation>
    </message>
    <message>
        <source>Shows the caller ID on the next call.</source>
        <translation>Zeigt die eigene Nummer beim nächsten Anruf.</translation>
    </message>
    <message>
        <source>Star code that blocks anonymous calls.</source>
        <translation>Sterncode, der anonyme Anrufe abweist.</translation>
    </message>
    <message>
        <source>Stops blocking anonymous calls.</source>
        <translation>Lässt anonyme Anrufe wieder zu.</translation>
    </message>
    <message>
        <source>Star code that turns do-not-disturb on.</source>
        <translation>Sterncode, der „Bitte nicht stören“ einschaltet.</translation>
    </message>
    <message>
        <source>Turns do-not-disturb off.</source>
        <translation>Schaltet „Bitte nicht stören“ aus.</translation>
    </message>
    <message>
        <source>Makes all outgoing calls secure.</source>
        <translation>Sichert alle ausgehenden Anrufe.</translation>
    </message>
    <message>
        <source>Makes all outgoing calls not secure.</source>
        <translation>Sichert ausgehende Anrufe nicht mehr.</translation>
    </message>
    <message>
        <source>Makes the next call secure.</source>
        <translation>Sichert den nächsten Anruf.</translation>
    </message>
    <message>
        <source>Makes the next call not secure.</source>
        <translation>Sichert den nächsten Anruf nicht.</translation>
    </message>
    <message>
        <source>Starts a page to the group dialled after the code.</source>
        <translation>Beginnt eine Durchsage an die nach dem Code gewählte Gruppe.</translation>
    </message>
    <message>
        <source>Parks the call.</source>
        <translation>Parkt das Gespräch.</translation>
    </message>
    <message>
        <source>Picks a ringing call up.</source>
        <translation>Übernimmt einen läutenden Anruf.</translation>
    </message>
    <message>
        <source>Retrieves a parked call.</source>
        <translation>Holt ein geparktes Gespräch zurück.</translation>
    </message>
    <message>
        <source>Picks up a call that rings in the group.</source>
        <translation>Übernimmt einen Anruf, der in der Gruppe läutet.</translation>
    </message>
    <message>
        <source>Assistant starts a call for the executive.</source>
        <translation>Das Sekretariat beginnt einen Anruf für den Chef.</translation>
    </message>
    <message>
        <source>Turns the executive&apos;s call filter on.</source>
        <translation>Schaltet den Anruffilter des Chefs ein.</translation>
    </message>
    <message>
        <source>Turns the executive&apos;s call filter off.</source>
        <translation>Schaltet den Anruffilter des Chefs aus.</translation>
    </message>
    <message>
        <source>Assistant passes the call to the executive.</source>
        <translation>Das Sekretariat gibt das Gespräch an den Chef weiter.</translation>
    </message>
    <message>
        <source>Executive takes the call from the assistant.</source>
        <translation>Der Chef übernimmt das Gespräch vom Sekretariat.</translation>
    </message>
    <message>
        <source>Executive joins the assistant&apos;s call.</source>
        <translation>Der Chef schaltet sich ins Gespräch des Sekretariats ein.</translation>
    </message>
    <message>
        <source>Star codes (separated by |, 79 characters at most) accepted at the second dial tone while a call is held.</source>
        <translation>Sterncodes (durch | getrennt, höchstens 79 Zeichen), die beim zweiten Wählton angenommen werden, während ein Gespräch gehalten wird.</translation>
    </message>
    <message>
        <source>Star codes (separated by |, 79 characters at most) put before the number dialled next.</source>
        <translation>Sterncodes (durch | getrennt, höchstens 79 Zeichen), die der nächsten gewählten Nummer vorangestellt werden.</translation>
    </message>
    <message>
        <source>Vertical Service Announcement Codes</source>
        <translation>Vertical Service Announcement Codes</translation>
    </message>
    <message>
        <source>Number that the phone calls for service announcements, followed by an extension code.</source>
        <translation>Nummer, die das Telefon für Dienstansagen wählt, gefolgt von einem Erweiterungscode.</translation>
    </message>
    <message>
        <source>Codes that are added to the base number, one for each kind of service announcement.</source>
        <translation>Codes, die der Grundnummer angefügt werden, einer je Art der Dienstansage.</translation>
    </message>
    <message>
        <source>Outbound Call Codec Selection Codes</source>
        <translation>Outbound Call Codec Selection Codes</translation>
    </message>
    <message>
        <source>Prefers G.711u for the call dialled after the code.</source>
        <translation>Bevorzugt G.711u für den Anruf, der nach dem Code gewählt wird.</translation>
    </message>
    <message>
        <source>Uses only G.711u for the call dialled after the code.</source>
        <translation>Nutzt für den Anruf, der nach dem Code gewählt wird, nur G.711u.</translation>
    </message>
    <message>
        <source>Prefers G.711a for the call dialled after the code.</source>
        <translation>Bevorzugt G.711a für den Anruf, der nach dem Code gewählt wird.</translation>
    </message>
    <message>
        <source>Uses only G.711a for the call dialled after the code.</source>
        <translation>Nutzt für den Anruf, der nach dem Code gewählt wird, nur G.711a.</translation>
    </message>
    <message>
        <source>Prefers G.722 for the call dialled after the code.</source>
        <translation>Bevorzugt G.722 für den Anruf, der nach dem Code gewählt wird.</translation>
    </message>
    <message>
        <source>Uses only G.722 for the call dialled after the code.</source>
        <translation>Nutzt für den Anruf, der nach dem Code gewählt wird, nur G.722.</translation>
    </message>
    <message>
        <source>Prefers G.722.2 for the call dialled after the code.</source>
        <translation>Bevorzugt G.722.2 für den Anruf, der nach dem Code gewählt wird.</translation>
    </message>
    <message>
        <source>Uses only G.722.2 for the call dialled after the code.</source>
        <translation>Nutzt für den Anruf, der nach dem Code gewählt wird, nur G.722.2.</translation>
    </message>
    <message>
        <source>Prefers G.729a for the call dialled after the code.</source>
        <translation>Bevorzugt G.729a für den Anruf, der nach dem Code gewählt wird.</translation>
    </message>
    <message>
        <source>Uses only G.729a for the call dialled after the code.</source>
        <translation>Nutzt für den Anruf, der nach dem Code gewählt wird, nur G.729a.</translation>
    </message>
    <message>
        <source>Prefers iLBC for the call dialled after the code.</source>
        <translation>Bevorzugt iLBC für den Anruf, der nach dem Code gewählt wird.</translation>
    </message>
    <message>
        <source>Uses only iLBC for the call dialled after the code.</source>
        <translation>Nutzt für den Anruf, der nach dem Code gewählt wird, nur iLBC.</translation>
    </message>
    <message>
        <source>Prefers iSAC for the call dialled after the code.</source>
        <translation>Bevorzugt iSAC für den Anruf, der nach dem Code gewählt wird.</translation>
    </message>
    <message>
        <source>Uses only iSAC for the call dialled after the code.</source>
        <translation>Nutzt für den Anruf, der nach dem Code gewählt wird, nur iSAC.</translation>
    </message>
    <message>
        <source>Prefers Opus for the call dialled after the code.</source>
        <translation>Bevorzugt Opus für den Anruf, der nach dem Code gewählt wird.</translation>
    </message>
    <message>
        <source>Uses only Opus for the call dialled after the code.</source>
        <translation>Nutzt für den Anruf, der nach dem Code gewählt wird, nur Opus.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Sets the date of the phone&apos;s clock once, where no time server is used; the year may be left out.</source>
        <translation>Stellt einmalig das Datum der Uhr, wo kein Zeitserver genutzt wird; das Jahr darf fehlen.</translation>
    </message>
    <message>
        <source>Sets the time of the phone&apos;s clock once, where no time server is used; seconds may be added.</source>
        <translation>Stellt einmalig die Uhrzeit, wo kein Zeitserver genutzt wird; Sekunden dürfen folgen.</translation>
    </message>
    <message>
        <source>Time zone of the phone.</source>
        <translation>Zeitzone des Telefons.</translation>
    </message>
    <message>
        <source>Hours and minutes that are added to the time of the zone, for places that keep a time of their own.</source>
        <translation>Stunden und Minuten, die zur Zeit der Zone hinzukommen, für Orte mit eigener Zeit.</translation>
    </message>
    <message>
        <source>Ignores the time offset of the DHCP server.</source>
        <translation>Beachtet den Zeitversatz des DHCP-Servers nicht.</translation>
    </message>
    <message>
        <source>Says when daylight saving time begins, when it ends and how much it adds.</source>
        <translation>Sagt, wann die Sommerzeit beginnt und endet und um wie viel sie die Uhr vorstellt.</translation>
    </message>
    <message>
        <source>Applies the daylight saving time rule.</source>
        <translation>Wendet die Sommerzeitregel an.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Lists the languages that the phone offers and where it fetches their dictionaries and fonts.</source>
        <translation>Nennt die Sprachen, die das Telefon anbietet, und woher es Wörterbücher und Schriften holt.</translation>
    </message>
    <message>
        <source>Language of the phone&apos;s screens, by its name in the dictionary script.</source>
        <translation>Sprache der Bildschirmtexte, mit ihrem Namen aus dem Wörterbuchskript.</translation>
    </message>
    <message>
        <source>Country whose conventions for language and characters the phone follows.</source>
        <translation>Land, dessen Gepflogenheiten für Sprache und Zeichen das Telefon folgt.</translation>
    </message>
    <message>
        <source>Shows the number when the caller name has characters the phone cannot display.</source>
        <translation>Zeigt die Nummer, wenn der Name des Anrufers Zeichen hat, die das Telefon nicht darstellen kann.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Name of the phone, shown on the screen.</source>
        <translation>Name des Telefons, am Bildschirm zu sehen.</translation>
    </message>
    <message>
        <source>Display name of the phone; preferred over the station name.</source>
        <translation>Anzeigename des Telefons; geht dem Stationsnamen vor.</translation>
    </message>
    <message>
        <source>Number or URL called to listen to voice mail.</source>
        <translation>Nummer oder URL, die zum Abhören der Sprachnachrichten gerufen wird.</translation>
    </message>
    <message>
        <source>Treats the handset as a wideband one.</source>
        <translation>Behandelt den Hörer als breitbandig.</translation>
    </message>
    <message>
        <source>Video Configuration</source>
        <translation>Video Configuration</translation>
    </message>
    <message>
        <source>Largest bandwidth of a video call.</source>
        <translation>Größte Bandbreite eines Videoanrufs.</translation>
    </message>
    <message>
        <source>Handsfree</source>
        <translation>Handsfree</translation>
    </message>
    <message>
        <source>Says whether Bluetooth connects a headset, a mobile phone or both.</source>
        <translation>Bestimmt, ob Bluetooth ein Headset, ein Mobiltelefon oder beides verbindet.</translation>
    </message>
    <message>
        <source>Line key that shows calls of the mobile phone connected by Bluetooth.</source>
        <translation>Leitungstaste, die Anrufe des über Bluetooth verbundenen Mobiltelefons zeigt.</translation>
    </message>
    <message>
        <source>Line Key (n)</source>
        <translation>Line Key (n)</translation>
    </message>
    <message>
        <source>Extension assigned to this line key.</source>
        <translation>Nebenstelle, die dieser Leitungstaste zugeordnet ist.</translation>
    </message>
    <message>
        <source>Label of this line key; $USER shows the user ID.</source>
        <translation>Beschriftung dieser Leitungstaste; $USER zeigt die Benutzerkennung.</translation>
    </message>
    <message>
        <source>Shares this call appearance with other phones.</source>
        <translation>Teilt diese Leitung mit anderen Telefonen.</translation>
    </message>
    <message>
        <source>Function of this line key (fnc=...;...), used instead of or beside an extension.</source>
        <translation>Funktion dieser Leitungstaste (fnc=...;...), anstelle einer Nebenstelle oder neben ihr.</translation>
    </message>
    <message>
        <source>Miscellaneous Line Key Settings</source>
        <translation>Miscellaneous Line Key Settings</translation>
    </message>
    <message>
        <source>Whether a second call uses the same line key (horizontal) or the next key of that extension (vertical).</source>
        <translation>Ob ein zweiter Anruf dieselbe Leitungstaste nutzt (horizontal) oder die nächste Taste der Nebenstelle (vertikal).</translation>
    </message>
    <message>
        <source>Allows barging into a call of a shared line.</source>
        <translation>Erlaubt, sich in ein Gespräch einer gemeinsamen Leitung einzuschalten.</translation>
    </message>
    <message>
        <source>Keeps going off hook from picking up an incoming call on a shared line.</source>
        <translation>Verhindert, dass Abheben einen ankommenden Anruf einer gemeinsamen Leitung annimmt.</translation>
    </message>
    <message>
        <source>Calls allowed on one line key; 1 is possible from 12.0(4).</source>
        <translation>Zulässige Anrufe je Leitungstaste; 1 ist ab 12.0(4) möglich.</translation>
    </message>
    <message>
        <source>Lets a line key take a function without disabling its extension first.</source>
        <translation>Gibt einer Leitungstaste eine Funktion, ohne dass ihre Nebenstelle erst abgeschaltet werden muss.</translation>
    </message>
    <message>
        <source>Line Key LED Pattern</source>
        <translation>Line Key LED Pattern</translation>
    </message>
    <message>
        <source>Which set of line key LED patterns is used.</source>
        <translation>Welcher Satz von LED-Mustern für Leitungstasten gilt.</translation>
    </message>
    <message>
        <source>LED while the line goes off hook.</source>
        <translation>LED, während die Leitung belegt wird.</translation>
    </message>
    <message>
        <source>LED while the far end of an outgoing call rings.</source>
        <translation>LED, während es bei der Gegenseite läutet.</translation>
    </message>
    <message>
        <source>LED while the line rings.</source>
        <translation>LED, während die Leitung läutet.</translation>
    </message>
    <message>
        <source>LED while the line has a connected call.</source>
        <translation>LED, während die Leitung ein Gespräch führt.</translation>
    </message>
    <message>
        <source>LED while the local user holds the call.</source>
        <translation>LED, während hier ein Gespräch gehalten wird.</translation>
    </message>
    <message>
        <source>LED while the state of the shared line is unknown.</source>
        <translation>LED, solange der Zustand der gemeinsamen Leitung unbekannt ist.</translation>
    </message>
    <message>
        <source>LED while another device on the shared line goes off hook.</source>
        <translation>LED, während ein anderes Gerät die gemeinsame Leitung belegt.</translation>
    </message>
    <message>
        <source>LED while another device on the shared line calls out.</source>
        <translation>LED, während ein anderes Gerät auf der gemeinsamen Leitung anruft.</translation>
    </message>
    <message>
        <source>LED while another device on the shared line rings.</source>
        <translation>LED, während ein anderes Gerät auf der gemeinsamen Leitung läutet.</translation>
    </message>
    <message>
        <source>LED while another device on the shared line is in a call.</source>
        <translation>LED, während ein anderes Gerät auf der gemeinsamen Leitung spricht.</translation>
    </message>
    <message>
        <source>LED while another device on the shared line holds a call.</source>
        <translation>LED, während ein anderes Gerät auf der gemeinsamen Leitung ein Gespräch hält.</translation>
    </message>
    <message>
        <source>Supplementary Services</source>
        <translation>Supplementary Services</translation>
    </message>
    <message>
        <source>Offers three-way conference.</source>
        <translation>Bietet Dreierkonferenz an.</translation>
    </message>
    <message>
        <source>Offers attended transfer.</source>
        <translation>Bietet Weiterleitung mit Rückfrage an.</translation>
    </message>
    <message>
        <source>Offers blind transfer.</source>
        <translation>Bietet Weiterleitung ohne Rückfrage an.</translation>
    </message>
    <message>
        <source>Offers do-not-disturb.</source>
        <translation>Bietet „Bitte nicht stören“ an.</translation>
    </message>
    <message>
        <source>Offers blocking of anonymous calls.</source>
        <translation>Bietet das Abweisen anonymer Anrufe an.</translation>
    </message>
    <message>
        <source>Offers hiding the own caller ID.</source>
        <translation>Bietet das Unterdrücken der eigenen Nummer an.</translation>
    </message>
    <message>
        <source>Offers secure calls.</source>
        <translation>Bietet gesicherte Anrufe an.</translation>
    </message>
    <message>
        <source>Offers forwarding of all calls.</source>
        <translation>Bietet die Umleitung aller Anrufe an.</translation>
    </message>
    <message>
        <source>Offers forwarding on busy.</source>
        <translation>Bietet die Umleitung bei besetzt an.</translation>
    </message>
    <message>
        <source>Offers forwarding of unanswered calls.</source>
        <translation>Bietet die Umleitung unbeantworteter Anrufe an.</translation>
    </message>
    <message>
        <source>Offers paging.</source>
        <translation>Bietet Durchsagen an.</translation>
    </message>
    <message>
        <source>Offers call park.</source>
        <translation>Bietet das Parken von Gesprächen an.</translation>
    </message>
    <message>
        <source>Offers call pickup.</source>
        <translation>Bietet die Anrufübernahme an.</translation>
    </message>
    <message>
        <source>Offers call center agent sign-in.</source>
        <translation>Bietet die Anmeldung als Callcenter-Agent an.</translation>
    </message>
    <message>
        <source>Offers group call pickup.</source>
        <translation>Bietet die Anrufübernahme in der Gruppe an.</translation>
    </message>
    <message>
        <source>Offers service announcements.</source>
        <translation>Bietet Dienstansagen an.</translation>
    </message>
    <message>
        <source>Offers call recording.</source>
        <translation>Bietet das Aufzeichnen von Gesprächen an.</translation>
    </message>
    <message>
        <source>Offers video calls.</source>
        <translation>Bietet Videoanrufe an.</translation>
    </message>
    <message>
        <source>Looks the name of a number up in the directories.</source>
        <translation>Schlägt den Namen zu einer Nummer in den Verzeichnissen nach.</translation>
    </message>
    <message>
        <source>Ringtone</source>
        <translation>Ringtone</translation>
    </message>
    <message>
        <source>Entry 1 of the list of rings: its name, its ring file and its cadence.</source>
        <translation>Eintrag 1 der Ruftonliste: Name, Ruftondatei und Läutmuster.</translation>
    </message>
    <message>
        <source>Entry 2 of the list of rings: its name, its ring file and its cadence.</source>
        <translation>Eintrag 2 der Ruftonliste: Name, Ruftondatei und Läutmuster.</translation>
    </message>
    <message>
        <source>Entry 3 of the list of rings: its name, its ring file and its cadence.</source>
        <translation>Eintrag 3 der Ruftonliste: Name, Ruftondatei und Läutmuster.</translation>
    </message>
    <message>
        <source>Entry 4 of the list of rings: its name, its ring file and its cadence.</source>
        <translation>Eintrag 4 der Ruftonliste: Name, Ruftondatei und Läutmuster.</translation>
    </message>
    <message>
        <source>Entry 5 of the list of rings: its name, its ring file and its cadence.</source>
        <translation>Eintrag 5 der Ruftonliste: Name, Ruftondatei und Läutmuster.</translation>
    </message>
    <message>
        <source>Entry 6 of the list of rings: its name, its ring file and its cadence.</source>
        <translation>Eintrag 6 der Ruftonliste: Name, Ruftondatei und Läutmuster.</translation>
    </message>
    <message>
        <source>Entry 7 of the list of rings: its name, its ring file and its cadence.</source>
        <translation>Eintrag 7 der Ruftonliste: Name, Ruftondatei und Läutmuster.</translation>
    </message>
    <message>
        <source>Entry 8 of the list of rings: its name, its ring file and its cadence.</source>
        <translation>Eintrag 8 der Ruftonliste: Name, Ruftondatei und Läutmuster.</translation>
    </message>
    <message>
        <source>Entry 9 of the list of rings: its name, its ring file and its cadence.</source>
        <translation>Eintrag 9 der Ruftonliste: Name, Ruftondatei und Läutmuster.</translation>
    </message>
    <message>
        <source>Entry 10 of the list of rings: its name, its ring file and its cadence.</source>
        <translation>Eintrag 10 der Ruftonliste: Name, Ruftondatei und Läutmuster.</translation>
    </message>
    <message>
        <source>Entry 11 of the list of rings: its name, its ring file and its cadence.</source>
        <translation>Eintrag 11 der Ruftonliste: Name, Ruftondatei und Läutmuster.</translation>
    </message>
    <message>
        <source>Entry 12 of the list of rings: its name, its ring file and its cadence.</source>
        <translation>Eintrag 12 der Ruftonliste: Name, Ruftondatei und Läutmuster.</translation>
    </message>
    <message>
        <source>How long a silenced call keeps ringing before it is rejected.</source>
        <translation>Wie lange ein stumm geschalteter Anruf noch läutet, bevor er abgewiesen wird.</translation>
    </message>
    <message>
        <source>Extension Mobility</source>
        <translation>Extension Mobility</translation>
    </message>
    <message>
        <source>Lets users sign in to the phone with their own settings.</source>
        <translation>Benutzer melden sich am Telefon mit ihren eigenen Einstellungen an.</translation>
    </message>
    <message>
        <source>Domain that is added to the user ID when somebody signs in by extension mobility.</source>
        <translation>Domäne, die bei der Anmeldung per Extension Mobility an die Benutzerkennung angehängt wird.</translation>
    </message>
    <message>
        <source>Signs a user out after this time without use; firmware 11.0 has it in place of the session timer.</source>
        <translation>Meldet einen Benutzer nach dieser Zeit ohne Bedienung ab; in Firmware 11.0 anstelle des Sitzungs-Timers.</translation>
    </message>
    <message>
        <source>How long a user stays signed in.</source>
        <translation>Wie lange ein Benutzer angemeldet bleibt.</translation>
    </message>
    <message>
        <source>Warns the user for this time before signing out.</source>
        <translation>Warnt den Benutzer so lange vor dem Abmelden.</translation>
    </message>
    <message>
        <source>Keyboard that the phone offers first for passwords: letters or digits.</source>
        <translation>Tastatur, die das Telefon für Kennwörter zuerst anbietet: Buchstaben oder Ziffern.</translation>
    </message>
    <message>
        <source>Directory Services</source>
        <translation>Directory Services</translation>
    </message>
    <message>
        <source>Offers the personal address book.</source>
        <translation>Bietet das persönliche Adressbuch an.</translation>
    </message>
    <message>
        <source>Offers a search in all directories.</source>
        <translation>Bietet eine Suche in allen Verzeichnissen an.</translation>
    </message>
    <message>
        <source>Loads contacts as soon as a directory is opened.</source>
        <translation>Lädt Kontakte, sobald ein Verzeichnis geöffnet wird.</translation>
    </message>
    <message>
        <source>Most contacts shown in one directory.</source>
        <translation>Höchstzahl der Kontakte, die ein Verzeichnis zeigt.</translation>
    </message>
    <message>
        <source>XSI Phone Service</source>
        <translation>XSI Phone Service</translation>
    </message>
    <message>
        <source>BroadSoft XSI server; https:// in front turns TLS on.</source>
        <translation>BroadSoft-XSI-Server; https:// davor schaltet TLS ein.</translation>
    </message>
    <message>
        <source>Credentials used for XSI.</source>
        <translation>Zugangsdaten für XSI.</translation>
    </message>
    <message>
        <source>BroadSoft user ID.</source>
        <translation>BroadSoft-Benutzerkennung.</translation>
    </message>
    <message>
        <source>BroadSoft password.</source>
        <translation>BroadSoft-Kennwort.</translation>
    </message>
    <message>
        <source>SIP authentication ID used for XSI.</source>
        <translation>SIP-Authentifizierungskennung für XSI.</translation>
    </message>
    <message>
        <source>SIP password used for XSI.</source>
        <translation>SIP-Kennwort für XSI.</translation>
    </message>
    <message>
        <source>Offers the BroadSoft directory.</source>
        <translation>Bietet das BroadSoft-Verzeichnis an.</translation>
    </message>
    <message>
        <source>Offers each BroadSoft directory separately.</source>
        <translation>Bietet jedes BroadSoft-Verzeichnis einzeln an.</translation>
    </message>
    <message>
        <source>Which BroadSoft directory is searched.</source>
        <translation>Welches BroadSoft-Verzeichnis durchsucht wird.</translation>
    </message>
    <message>
        <source>Name of the BroadSoft directory on the screen.</source>
        <translation>Name des BroadSoft-Verzeichnisses am Bildschirm.</translation>
    </message>
    <message>
        <source>Offers the BroadSoft personal directory.</source>
        <translation>Bietet das persönliche BroadSoft-Verzeichnis an.</translation>
    </message>
    <message>
        <source>Screen name of the BroadSoft personal directory.</source>
        <translation>Bildschirmname des persönlichen BroadSoft-Verzeichnisses.</translation>
    </message>
    <message>
        <source>Offers the BroadSoft group directory.</source>
        <translation>Bietet das BroadSoft-Gruppenverzeichnis an.</translation>
    </message>
    <message>
        <source>Screen name of the BroadSoft group directory.</source>
        <translation>Bildschirmname des BroadSoft-Gruppenverzeichnisses.</translation>
    </message>
    <message>
        <source>Offers the BroadSoft enterprise directory.</source>
        <translation>Bietet das BroadSoft-Unternehmensverzeichnis an.</translation>
    </message>
    <message>
        <source>Screen name of the BroadSoft enterprise directory.</source>
        <translation>Bildschirmname des BroadSoft-Unternehmensverzeichnisses.</translation>
    </message>
    <message>
        <source>Offers the BroadSoft common group directory.</source>
        <translation>Bietet das gemeinsame BroadSoft-Gruppenverzeichnis an.</translation>
    </message>
    <message>
        <source>Screen name of the BroadSoft common group directory.</source>
        <translation>Bildschirmname des gemeinsamen BroadSoft-Gruppenverzeichnisses.</translation>
    </message>
    <message>
        <source>Offers the BroadSoft common enterprise directory.</source>
        <translation>Bietet das gemeinsame BroadSoft-Unternehmensverzeichnis an.</translation>
    </message>
    <message>
        <source>Screen name of the BroadSoft common enterprise directory.</source>
        <translation>Bildschirmname des gemeinsamen BroadSoft-Unternehmensverzeichnisses.</translation>
    </message>
    <message>
        <source>Saves new contacts in the BroadSoft personal directory.</source>
        <translation>Speichert neue Kontakte im persönlichen BroadSoft-Verzeichnis.</translation>
    </message>
    <message>
        <source>User ID that firmware 11.0 signs in to the BroadSoft directory with.</source>
        <translation>Benutzerkennung, mit der sich Firmware 11.0 am BroadSoft-Verzeichnis anmeldet.</translation>
    </message>
    <message>
        <source>Password that firmware 11.0 signs in to the BroadSoft directory with.</source>
        <translation>Kennwort, mit dem sich Firmware 11.0 am BroadSoft-Verzeichnis anmeldet.</translation>
    </message>
    <message>
        <source>Shows call logs of the BroadSoft or Webex server.</source>
        <translation>Zeigt Anruflisten des BroadSoft- oder Webex-Servers.</translation>
    </message>
    <message>
        <source>Line whose server call log is shown.</source>
        <translation>Leitung, deren Anrufliste vom Server gezeigt wird.</translation>
    </message>
    <message>
        <source>Where the call history comes from (Server in old dumps, XSI Server and Webex in the 11.3(6) reference).</source>
        <translation>Woher die Anrufliste kommt (Server in alten Abzügen, XSI Server und Webex im Referenzhandbuch 11.3(6)).</translation>
    </message>
    <message>
        <source>Broadsoft XMPP</source>
        <translation>Broadsoft XMPP</translation>
    </message>
    <message>
        <source>Connects to the BroadSoft XMPP presence server.</source>
        <translation>Verbindet sich mit dem XMPP-Präsenzserver von BroadSoft.</translation>
    </message>
    <message>
        <source>XMPP server.</source>
        <translation>XMPP-Server.</translation>
    </message>
    <message>
        <source>XMPP port; 0 finds it with DNS SRV.</source>
        <translation>XMPP-Port; 0 findet ihn über DNS-SRV.</translation>
    </message>
    <message>
        <source>XMPP user ID.</source>
        <translation>XMPP-Benutzerkennung.</translation>
    </message>
    <message>
        <source>XMPP password.</source>
        <translation>XMPP-Kennwort.</translation>
    </message>
    <message>
        <source>Hides the own presence after sign-in.</source>
        <translation>Verbirgt nach der Anmeldung die eigene Präsenz.</translation>
    </message>
    <message>
        <source>Wait before the phone tries to sign in to XMPP again.</source>
        <translation>Wartezeit, bis die Anmeldung bei XMPP wiederholt wird.</translation>
    </message>
    <message>
        <source>Shows the XMPP user ID at the top of the screen.</source>
        <translation>Zeigt die XMPP-Benutzerkennung oben am Bildschirm.</translation>
    </message>
    <message>
        <source>Webex</source>
        <translation>Webex</translation>
    </message>
    <message>
        <source>Lets the phone onboard to Webex.</source>
        <translation>Erlaubt die Aufnahme des Telefons in Webex.</translation>
    </message>
    <message>
        <source>Offers Webex contacts.</source>
        <translation>Bietet Webex-Kontakte an.</translation>
    </message>
    <message>
        <source>Screen name of the Webex directory.</source>
        <translation>Bildschirmname des Webex-Verzeichnisses.</translation>
    </message>
    <message>
        <source>Offers Webex meetings on the phone.</source>
        <translation>Bietet Webex-Meetings am Telefon an.</translation>
    </message>
    <message>
        <source>Sends metrics to the Webex cloud.</source>
        <translation>Schickt Messwerte an die Webex-Cloud.</translation>
    </message>
    <message>
        <source>WebSocket API</source>
        <translation>WebSocket API</translation>
    </message>
    <message>
        <source>WebSocket server (ws:// or wss://) that may control the phone.</source>
        <translation>WebSocket-Server (ws:// oder wss://), der das Telefon steuern darf.</translation>
    </message>
    <message>
        <source>Pattern that the path of an API request must match fully.</source>
        <translation>Muster, dem der Pfad einer API-Anfrage ganz entsprechen muss.</translation>
    </message>
    <message>
        <source>Informacast</source>
        <translation>Informacast</translation>
    </message>
    <message>
        <source>Address of the InformaCast service that the phone registers with for pages.</source>
        <translation>Adresse des InformaCast-Dienstes, bei dem sich das Telefon für Durchsagen anmeldet.</translation>
    </message>
    <message>
        <source>XML Service</source>
        <translation>XML Service</translation>
    </message>
    <message>
        <source>Name under which the XML directory stands in the phone&apos;s menu.</source>
        <translation>Name, unter dem das XML-Verzeichnis im Menü des Telefons steht.</translation>
    </message>
    <message>
        <source>Address from which the phone fetches the XML directory.</source>
        <translation>Adresse, von der das Telefon das XML-Verzeichnis abruft.</translation>
    </message>
    <message>
        <source>Screen name of the XML application.</source>
        <translation>Bildschirmname der XML-Anwendung.</translation>
    </message>
    <message>
        <source>Address of the XML application; macros are expanded.</source>
        <translation>Adresse der XML-Anwendung; Makros werden ersetzt.</translation>
    </message>
    <message>
        <source>User name for XML services.</source>
        <translation>Benutzername für XML-Dienste.</translation>
    </message>
    <message>
        <source>Password for XML services.</source>
        <translation>Kennwort für XML-Dienste.</translation>
    </message>
    <message>
        <source>Lets a server push XML objects to the phone.</source>
        <translation>Ein Server darf XML-Objekte an das Telefon schicken.</translation>
    </message>
    <message>
        <source>Whose credentials a pushed XML object must give.</source>
        <translation>Wessen Zugangsdaten ein zugeschicktes XML-Objekt nennen muss.</translation>
    </message>
    <message>
        <source>Multiple Paging Group Parameters</source>
        <translation>Multiple Paging Group Parameters</translation>
    </message>
    <message>
        <source>Lists the multicast groups whose pages the phone plays or sends, all in one script.</source>
        <translation>Nennt in einem Skript alle Multicast-Gruppen, deren Durchsagen das Telefon abspielt oder sendet.</translation>
    </message>
    <message>
        <source>Multicast paging group n.</source>
        <translation>Multicast-Durchsagegruppe n.</translation>
    </message>
    <message>
        <source>LDAP</source>
        <translation>LDAP</translation>
    </message>
    <message>
        <source>Offers the LDAP directory.</source>
        <translation>Bietet das LDAP-Verzeichnis an.</translation>
    </message>
    <message>
        <source>Screen name of the LDAP directory.</source>
        <translation>Bildschirmname des LDAP-Verzeichnisses.</translation>
    </message>
    <message>
        <source>LDAP server, optionally with ldap:// or ldaps:// and a port.</source>
        <translation>LDAP-Server, wahlweise mit ldap:// oder ldaps:// und Port.</translation>
    </message>
    <message>
        <source>Where the search starts in the directory tree.</source>
        <translation>Wo die Suche im Verzeichnisbaum beginnt.</translation>
    </message>
    <message>
        <source>Distinguished name the phone binds with.</source>
        <translation>Distinguished Name, mit dem sich das Telefon anmeldet.</translation>
    </message>
    <message>
        <source>User name for DIGEST-MD5 binding; the guides spell the element LDAP_User_Name.</source>
        <translation>Benutzername für die Anmeldung mit DIGEST-MD5; die Handbücher schreiben das Element LDAP_User_Name.</translation>
    </message>
    <message>
        <source>Password that the phone signs in to the LDAP server with.</source>
        <translation>Kennwort, mit dem sich das Telefon am LDAP-Server anmeldet.</translation>
    </message>
    <message>
        <source>How the phone authenticates to the LDAP server.</source>
        <translation>Wie sich das Telefon am LDAP-Server ausweist.</translation>
    </message>
    <message>
        <source>Secures the LDAP connection with StartTLS.</source>
        <translation>Sichert die LDAP-Verbindung mit StartTLS.</translation>
    </message>
    <message>
        <source>Filter used for the last name.</source>
        <translation>Filter für den Nachnamen.</translation>
    </message>
    <message>
        <source>Filter used for the first name.</source>
        <translation>Filter für den Vornamen.</translation>
    </message>
    <message>
        <source>Third attribute the user can search by.</source>
        <translation>Drittes Attribut, nach dem gesucht werden kann.</translation>
    </message>
    <message>
        <source>Filter of the third search item.</source>
        <translation>Filter des dritten Suchfelds.</translation>
    </message>
    <message>
        <source>Fourth attribute the user can search by.</source>
        <translation>Viertes Attribut, nach dem gesucht werden kann.</translation>
    </message>
    <message>
        <source>Filter of the fourth search item.</source>
        <translation>Filter des vierten Suchfelds.</translation>
    </message>
    <message>
        <source>Attributes shown in the results, as a=...,n=...,t=... groups.</source>
        <translation>Attribute in den Ergebnissen, als Gruppen a=...,n=...,t=....</translation>
    </message>
    <message>
        <source>Rewrites a number that was found in the LDAP directory before it is dialled.</source>
        <translation>Schreibt eine im LDAP-Verzeichnis gefundene Nummer um, bevor sie gewählt wird.</translation>
    </message>
    <message>
        <source>Searches all items with one term.</source>
        <translation>Durchsucht alle Felder mit einem Begriff.</translation>
    </message>
    <message>
        <source>Asks the user for missing LDAP credentials; set by XML only.</source>
        <translation>Fragt den Benutzer nach fehlenden LDAP-Zugangsdaten; nur per XML setzbar.</translation>
    </message>
    <message>
        <source>Programmable Softkeys</source>
        <translation>Programmable Softkeys</translation>
    </message>
    <message>
        <source>Uses the softkey lists below instead of the built-in softkeys.</source>
        <translation>Nutzt die Softkey-Listen unten statt der eingebauten Softkeys.</translation>
    </message>
    <message>
        <source>Softkeys while the phone is idle.</source>
        <translation>Softkeys im Ruhezustand.</translation>
    </message>
    <message>
        <source>Softkeys on the missed call notice.</source>
        <translation>Softkeys beim Hinweis auf verpasste Anrufe.</translation>
    </message>
    <message>
        <source>Softkeys while the phone is off hook.</source>
        <translation>Softkeys bei abgehobenem Hörer.</translation>
    </message>
    <message>
        <source>Softkeys while a number is entered.</source>
        <translation>Softkeys, während eine Nummer eingegeben wird.</translation>
    </message>
    <message>
        <source>Softkeys while a call is being set up.</source>
        <translation>Softkeys, während ein Anruf aufgebaut wird.</translation>
    </message>
    <message>
        <source>Softkeys during a call.</source>
        <translation>Softkeys während eines Gesprächs.</translation>
    </message>
    <message>
        <source>Softkeys during a Webex meeting.</source>
        <translation>Softkeys während eines Webex-Meetings.</translation>
    </message>
    <message>
        <source>Softkeys while a transfer is started.</source>
        <translation>Softkeys, während eine Weiterleitung begonnen wird.</translation>
    </message>
    <message>
        <source>Softkeys while a conference is started.</source>
        <translation>Softkeys, während eine Konferenz begonnen wird.</translation>
    </message>
    <message>
        <source>Softkeys during a conference.</source>
        <translation>Softkeys während einer Konferenz.</translation>
    </message>
    <message>
        <source>Softkeys while a call ends.</source>
        <translation>Softkeys, während ein Gespräch endet.</translation>
    </message>
    <message>
        <source>Softkeys while a call is held.</source>
        <translation>Softkeys, während ein Gespräch gehalten wird.</translation>
    </message>
    <message>
        <source>Softkeys for an incoming call.</source>
        <translation>Softkeys bei einem ankommenden Anruf.</translation>
    </message>
    <message>
        <source>Softkeys while another device uses the shared line.</source>
        <translation>Softkeys, während ein anderes Gerät die gemeinsame Leitung nutzt.</translation>
    </message>
    <message>
        <source>Softkeys while another device holds the shared line.</source>
        <translation>Softkeys, während ein anderes Gerät auf der gemeinsamen Leitung ein Gespräch hält.</translation>
    </message>
    <message>
        <source>Softkeys during a video call.</source>
        <translation>Softkeys während eines Videoanrufs.</translation>
    </message>
    <message>
        <source>Softkeys of the executive-assistant call.</source>
        <translation>Softkeys des Chef-Sekretariat-Anrufs.</translation>
    </message>
    <message>
        <source>Softkeys in the server call history.</source>
        <translation>Softkeys in der Anrufliste vom Server.</translation>
    </message>
    <message>
        <source>Function of programmable softkey n (fnc=...;...).</source>
        <translation>Funktion des programmierbaren Softkeys n (fnc=...;...).</translation>
    </message>
    <message>
        <source>Executive Assistant</source>
        <translation>Executive Assistant</translation>
    </message>
    <message>
        <source>Role the phone takes in the executive-assistant service.</source>
        <translation>Rolle des Telefons im Chef-Sekretariat-Dienst.</translation>
    </message>
    <message>
        <source>LCD Authentication</source>
        <translation>LCD Authentication</translation>
    </message>
    <message>
        <source>Which phone menus ask for the user password.</source>
        <translation>Welche Telefonmenüs das Benutzerkennwort verlangen.</translation>
    </message>
    <message>
        <source>LCD Authentication Customization</source>
        <translation>LCD Authentication Customization</translation>
    </message>
    <message>
        <source>Asks for the password in the factory reset menu (when customized).</source>
        <translation>Verlangt im Menü zum Zurücksetzen auf Werkseinstellungen das Kennwort (bei eigener Auswahl).</translation>
    </message>
    <message>
        <source>Asks for the password in the profile rule menu (when customized).</source>
        <translation>Verlangt im Menü der Profilregel das Kennwort (bei eigener Auswahl).</translation>
    </message>
    <message>
        <source>Menu Visibility</source>
        <translation>Menu Visibility</translation>
    </message>
    <message>
        <source>Shows the Accessibility menu (the desk phone guide spells the element Accessability).</source>
        <translation>Zeigt das Menü für Bedienungshilfen (das Handbuch der Tischtelefone schreibt das Element Accessability).</translation>
    </message>
    <message>
        <source>Shows the Speed dials menu.</source>
        <translation>Zeigt das Menü für Kurzwahlen.</translation>
    </message>
    <message>
        <source>Shows the Executive or Assistant menu.</source>
        <translation>Zeigt das Menü für Chef oder Sekretariat.</translation>
    </message>
    <message>
        <source>Shows the Call filter menu to assistants.</source>
        <translation>Zeigt dem Sekretariat das Menü des Anruffilters.</translation>
    </message>
    <message>
        <source>Shows the User preferences menu.</source>
        <translation>Zeigt das Menü der Benutzereinstellungen.</translation>
    </message>
    <message>
        <source>Shows the Bluetooth menu.</source>
        <translation>Zeigt das Bluetooth-Menü.</translation>
    </message>
    <message>
        <source>Shows the Video menu.</source>
        <translation>Zeigt das Video-Menü.</translation>
    </message>
    <message>
        <source>Shows the Network configuration menu.</source>
        <translation>Zeigt das Menü der Netzwerkkonfiguration.</translation>
    </message>
    <message>
        <source>Shows the Device administration menu.</source>
        <translation>Zeigt das Menü der Geräteverwaltung.</translation>
    </message>
    <message>
        <source>Shows the Status menu.</source>
        <translation>Zeigt das Statusmenü.</translation>
    </message>
    <message>
        <source>Shows the Report problem menu.</source>
        <translation>Zeigt das Menü zum Melden von Problemen.</translation>
    </message>
    <message>
        <source>Office Hours</source>
        <translation>Office Hours</translation>
    </message>
    <message>
        <source>Switches the screen off outside office hours.</source>
        <translation>Schaltet den Bildschirm außerhalb der Bürozeit aus.</translation>
    </message>
    <message>
        <source>Days with office hours.</source>
        <translation>Tage mit Bürozeit.</translation>
    </message>
    <message>
        <source>Start of office hours (HH:mm).</source>
        <translation>Beginn der Bürozeit (HH:mm).</translation>
    </message>
    <message>
        <source>End of office hours (HH:mm), more than 60 minutes after the start.</source>
        <translation>Ende der Bürozeit (HH:mm), mehr als 60 Minuten nach dem Beginn.</translation>
    </message>
    <message>
        <source>Outside Office Hours Display Off</source>
        <translation>Outside Office Hours Display Off</translation>
    </message>
    <message>
        <source>Keeps the Select button lit while the screen is off.</source>
        <translation>Lässt die Auswahltaste leuchten, während der Bildschirm aus ist.</translation>
    </message>
    <message>
        <source>Idle time before the woken screen goes off again.</source>
        <translation>Ruhezeit, nach der der geweckte Bildschirm wieder ausgeht.</translation>
    </message>
    <message>
        <source>(XML only)</source>
        <translation>(XML only)</translation>
    </message>
    <message>
        <source>Free configuration version shown in the product information; set by XML only.</source>
        <translation>Frei wählbare Version der Konfiguration, in den Produktinformationen zu sehen; nur per XML setzbar.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Hold Reminder</source>
        <translation>Hold Reminder</translation>
    </message>
    <message>
        <source>Reminds the user of a held call after this time; empty or 0 turns it off.</source>
        <translation>Erinnert nach dieser Zeit an ein gehaltenes Gespräch; leer oder 0 schaltet ab.</translation>
    </message>
    <message>
        <source>Ring that reminds the user of a held call.</source>
        <translation>Rufton, der an ein gehaltenes Gespräch erinnert.</translation>
    </message>
    <message>
        <source>Call Forward</source>
        <translation>Call Forward</translation>
    </message>
    <message>
        <source>Lets the settings below be used.</source>
        <translation>Lässt die folgenden Einstellungen gelten.</translation>
    </message>
    <message>
        <source>Forwards all calls.</source>
        <translation>Leitet alle Anrufe um.</translation>
    </message>
    <message>
        <source>Where all calls are forwarded.</source>
        <translation>Wohin alle Anrufe umgeleitet werden.</translation>
    </message>
    <message>
        <source>Forwards calls while the line is busy.</source>
        <translation>Leitet Anrufe um, während die Leitung besetzt ist.</translation>
    </message>
    <message>
        <source>Where calls are forwarded on busy.</source>
        <translation>Wohin Anrufe bei besetzt umgeleitet werden.</translation>
    </message>
    <message>
        <source>Forwards unanswered calls.</source>
        <translation>Leitet unbeantwortete Anrufe um.</translation>
    </message>
    <message>
        <source>Where unanswered calls are forwarded (the guide spells the element Cfwd_No_Answer_Dest).</source>
        <translation>Wohin unbeantwortete Anrufe umgeleitet werden (das Handbuch schreibt das Element Cfwd_No_Answer_Dest).</translation>
    </message>
    <message>
        <source>Time before an unanswered call is forwarded (the guide spells the element Cfwd_No_Answer_Delay).</source>
        <translation>Zeit, bis ein unbeantworteter Anruf umgeleitet wird (das Handbuch schreibt das Element Cfwd_No_Answer_Delay).</translation>
    </message>
    <message>
        <source>Which forwarding services the softkey sets up.</source>
        <translation>Welche Umleitungen der Softkey einrichtet.</translation>
    </message>
    <message>
        <source>Speed Dial</source>
        <translation>Speed Dial</translation>
    </message>
    <message>
        <source>Name of speed dial n.</source>
        <translation>Name der Kurzwahl n.</translation>
    </message>
    <message>
        <source>Number of speed dial n.</source>
        <translation>Nummer der Kurzwahl n.</translation>
    </message>
    <message>
        <source>Lets a second call come in during a call.</source>
        <translation>Lässt während eines Gesprächs einen zweiten Anruf zu.</translation>
    </message>
    <message>
        <source>Hides the number of the phone from those who are called.</source>
        <translation>Verbirgt die Nummer des Telefons vor den Angerufenen.</translation>
    </message>
    <message>
        <source>Blocks anonymous calls.</source>
        <translation>Weist anonyme Anrufe ab.</translation>
    </message>
    <message>
        <source>Turns do-not-disturb on.</source>
        <translation>Schaltet „Bitte nicht stören“ ein.</translation>
    </message>
    <message>
        <source>Makes outgoing calls secure where the far end can.</source>
        <translation>Sichert ausgehende Anrufe, wo die Gegenseite es kann.</translation>
    </message>
    <message>
        <source>Offers matching numbers while dialling.</source>
        <translation>Bietet beim Wählen passende Nummern an.</translation>
    </message>
    <message>
        <source>Answers pages by itself.</source>
        <translation>Nimmt Durchsagen von selbst an.</translation>
    </message>
    <message>
        <source>Audio device used first.</source>
        <translation>Audiogerät, das zuerst genutzt wird.</translation>
    </message>
    <message>
        <source>Clock format.</source>
        <translation>Format der Uhr.</translation>
    </message>
    <message>
        <source>Date format.</source>
        <translation>Format des Datums.</translation>
    </message>
    <message>
        <source>Offers a short way from the idle screen to the missed calls.</source>
        <translation>Bietet vom Ruhebildschirm einen kurzen Weg zu den verpassten Anrufen.</translation>
    </message>
    <message>
        <source>What lights the lamp on the handset.</source>
        <translation>Wann die Lampe am Hörer leuchtet.</translation>
    </message>
    <message>
        <source>Silences the alert tones of the phone.</source>
        <translation>Schaltet die Hinweistöne des Telefons stumm.</translation>
    </message>
    <message>
        <source>Logs missed calls of extension n.</source>
        <translation>Verzeichnet verpasste Anrufe der Nebenstelle n.</translation>
    </message>
    <message>
        <source>Applies do-not-disturb and forwarding to shared lines too.</source>
        <translation>Wendet „Bitte nicht stören“ und Umleitung auch auf gemeinsame Leitungen an.</translation>
    </message>
    <message>
        <source>Keeps the screen on the current call when another one arrives.</source>
        <translation>Bleibt am Bildschirm beim laufenden Gespräch, wenn ein weiterer Anruf ankommt.</translation>
    </message>
    <message>
        <source>Shows the call on its line key and closes the call window.</source>
        <translation>Zeigt das Gespräch auf seiner Leitungstaste und schließt das Gesprächsfenster.</translation>
    </message>
    <message>
        <source>Audio Volume</source>
        <translation>Audio Volume</translation>
    </message>
    <message>
        <source>Ringer volume.</source>
        <translation>Lautstärke des Läutens.</translation>
    </message>
    <message>
        <source>Speaker volume.</source>
        <translation>Lautstärke des Lautsprechers.</translation>
    </message>
    <message>
        <source>Handset volume.</source>
        <translation>Lautstärke des Hörers.</translation>
    </message>
    <message>
        <source>Headset volume.</source>
        <translation>Lautstärke des Headsets.</translation>
    </message>
    <message>
        <source>Volume of Bluetooth devices.</source>
        <translation>Lautstärke von Bluetooth-Geräten.</translation>
    </message>
    <message>
        <source>Lets a wireless headset answer and end calls.</source>
        <translation>Ein schnurloses Headset darf Anrufe annehmen und beenden.</translation>
    </message>
    <message>
        <source>Lets the user change the ringer volume.</source>
        <translation>Der Benutzer darf die Lautstärke des Läutens ändern.</translation>
    </message>
    <message>
        <source>Acoustic Setting</source>
        <translation>Acoustic Setting</translation>
    </message>
    <message>
        <source>Sound tuning of the speaker, handset and headset.</source>
        <translation>Klangabstimmung von Lautsprecher, Hörer und Headset.</translation>
    </message>
    <message>
        <source>Microphone gain of the handset and headsets.</source>
        <translation>Mikrofonverstärkung von Hörer und Headsets.</translation>
    </message>
    <message>
        <source>How loud users hear themselves.</source>
        <translation>Wie laut Benutzer sich selbst hören.</translation>
    </message>
    <message>
        <source>Filters background noise.</source>
        <translation>Filtert Hintergrundgeräusche.</translation>
    </message>
    <message>
        <source>Audio Compliance</source>
        <translation>Audio Compliance</translation>
    </message>
    <message>
        <source>Acoustic standard that the phone keeps to.</source>
        <translation>Akustischer Standard, an den sich das Telefon hält.</translation>
    </message>
    <message>
        <source>Uses a 9 dB overload point with ETSI; set by XML only.</source>
        <translation>Nutzt mit ETSI eine Übersteuerungsgrenze von 9 dB; nur per XML setzbar.</translation>
    </message>
    <message>
        <source>Voice Feedback (English only)</source>
        <translation>Voice Feedback (English only)</translation>
    </message>
    <message>
        <source>Reads out keys and screens for visually impaired users.</source>
        <translation>Liest sehbehinderten Benutzern Tasten und Bildschirme vor.</translation>
    </message>
    <message>
        <source>Speech rate.</source>
        <translation>Sprechgeschwindigkeit.</translation>
    </message>
    <message>
        <source>Time after which repeated presses of a key count anew.</source>
        <translation>Zeit, nach der wiederholtes Drücken einer Taste neu zählt.</translation>
    </message>
    <message>
        <source>Longest gap of a double press.</source>
        <translation>Längste Pause beim doppelten Drücken.</translation>
    </message>
    <message>
        <source>Longest gap of a triple press.</source>
        <translation>Längste Pause beim dreifachen Drücken.</translation>
    </message>
    <message>
        <source>Loudness of the speech.</source>
        <translation>Lautstärke der Sprachausgabe.</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Screen</translation>
    </message>
    <message>
        <source>Turns the screen saver on.</source>
        <translation>Schaltet den Bildschirmschoner ein.</translation>
    </message>
    <message>
        <source>What the screen saver shows.</source>
        <translation>Was der Bildschirmschoner zeigt.</translation>
    </message>
    <message>
        <source>Idle time before the screen saver starts.</source>
        <translation>Ruhezeit, bevor der Bildschirmschoner beginnt.</translation>
    </message>
    <message>
        <source>Interval at which the screen saver changes its picture or moves.</source>
        <translation>Abstand, in dem der Bildschirmschoner sein Bild wechselt oder bewegt.</translation>
    </message>
    <message>
        <source>How long the backlight stays on; 1m/5m/30m exist on colour models, Off/10s/20s/30s on the others.</source>
        <translation>Wie lange die Hintergrundbeleuchtung anbleibt; 1m/5m/30m gibt es an Farbmodellen, Off/10s/20s/30s an den übrigen.</translation>
    </message>
    <message>
        <source>Screen brightness.</source>
        <translation>Helligkeit des Bildschirms.</translation>
    </message>
    <message>
        <source>Contrast of the screen on models without colours.</source>
        <translation>Kontrast des Bildschirms an Modellen ohne Farbe.</translation>
    </message>
    <message>
        <source>Size of the text on the screen.</source>
        <translation>Schriftgröße am Bildschirm.</translation>
    </message>
    <message>
        <source>What the screen shows at start-up.</source>
        <translation>Was der Bildschirm beim Start zeigt.</translation>
    </message>
    <message>
        <source>Text on the screen while the phone starts: two lines of fewer than 32 characters; later guides call it Text Display.</source>
        <translation>Text am Bildschirm während des Starts: zwei Zeilen mit weniger als 32 Zeichen; spätere Handbücher nennen ihn Text Display.</translation>
    </message>
    <message>
        <source>Newer name of the start-up text in the guide of 12.0; not seen in a dump.</source>
        <translation>Neuerer Name des Starttexts im Handbuch zu 12.0; in keinem Abzug gesehen.</translation>
    </message>
    <message>
        <source>Chooses the picture at start in firmware 11.0.</source>
        <translation>Wählt in Firmware 11.0 das Bild beim Start.</translation>
    </message>
    <message>
        <source>Chooses the background of the screen in firmware 11.0.</source>
        <translation>Wählt in Firmware 11.0 den Bildschirmhintergrund.</translation>
    </message>
    <message>
        <source>What the background shows.</source>
        <translation>Was der Hintergrund zeigt.</translation>
    </message>
    <message>
        <source>Address of the picture for start-up, background or screen saver.</source>
        <translation>Adresse des Bildes für Start, Hintergrund oder Bildschirmschoner.</translation>
    </message>
    <message>
        <source>Address of the logo for start-up, background or screen saver.</source>
        <translation>Adresse des Logos für Start, Hintergrund oder Bildschirmschoner.</translation>
    </message>
    <message>
        <source>Turns video calls on.</source>
        <translation>Schaltet Videoanrufe ein.</translation>
    </message>
    <message>
        <source>Brightness of the camera&apos;s picture.</source>
        <translation>Helligkeit des Kamerabilds.</translation>
    </message>
    <message>
        <source>Ext n</source>
        <translation>Ext n</translation>
    </message>
    <message>
        <source>Puts this extension into service.</source>
        <translation>Nimmt diese Nebenstelle in Betrieb.</translation>
    </message>
    <message>
        <source>Share Line Appearance</source>
        <translation>Share Line Appearance</translation>
    </message>
    <message>
        <source>Shares this extension with other phones.</source>
        <translation>Teilt diese Nebenstelle mit anderen Telefonen.</translation>
    </message>
    <message>
        <source>User ID of the shared line.</source>
        <translation>Benutzerkennung der gemeinsamen Leitung.</translation>
    </message>
    <message>
        <source>Expiry of the shared line subscription.</source>
        <translation>Ablaufzeit des Abonnements der gemeinsamen Leitung.</translation>
    </message>
    <message>
        <source>Lights the message lamp for private extensions only.</source>
        <translation>Die Nachrichtenlampe leuchtet nur für private Nebenstellen.</translation>
    </message>
    <message>
        <source>NAT Settings</source>
        <translation>NAT Settings</translation>
    </message>
    <message>
        <source>Puts the external address and port in SIP messages.</source>
        <translation>Schreibt die externe Adresse und den externen Port in SIP-Nachrichten.</translation>
    </message>
    <message>
        <source>Sends NAT keep-alive messages.</source>
        <translation>Schickt NAT-Keep-alive-Nachrichten.</translation>
    </message>
    <message>
        <source>Keep-alive message; $NOTIFY and $REGISTER have a special meaning.</source>
        <translation>Keep-alive-Nachricht; $NOTIFY und $REGISTER haben eine besondere Bedeutung.</translation>
    </message>
    <message>
        <source>Where keep-alive messages go; $PROXY is the current proxy.</source>
        <translation>Wohin Keep-alive-Nachrichten gehen; $PROXY ist der derzeitige Proxy.</translation>
    </message>
    <message>
        <source>TOS/DiffServ byte of SIP packets (hex).</source>
        <translation>TOS/DiffServ-Byte der SIP-Pakete (hexadezimal).</translation>
    </message>
    <message>
        <source>TOS/DiffServ byte of voice packets (hex).</source>
        <translation>TOS/DiffServ-Byte der Sprachpakete (hexadezimal).</translation>
    </message>
    <message>
        <source>TOS/DiffServ byte of video packets (hex).</source>
        <translation>TOS/DiffServ-Byte der Videopakete (hexadezimal).</translation>
    </message>
    <message>
        <source>SIP Settings</source>
        <translation>SIP Settings</translation>
    </message>
    <message>
        <source>Transport protocol of SIP.</source>
        <translation>Transportprotokoll für SIP.</translation>
    </message>
    <message>
        <source>Local SIP port; each extension has its own by default.</source>
        <translation>Lokaler SIP-Port; als Vorgabe hat jede Nebenstelle ihren eigenen.</translation>
    </message>
    <message>
        <source>Supports reliable provisional responses (PRACK).</source>
        <translation>Unterstützt zuverlässige vorläufige Antworten (PRACK).</translation>
    </message>
    <message>
        <source>External SIP port put in SIP messages; 0 means none.</source>
        <translation>Externer SIP-Port in SIP-Nachrichten; 0 heißt keiner.</translation>
    </message>
    <message>
        <source>Challenges NOTIFY requests that ask for a resync, restart or report.</source>
        <translation>Verlangt bei NOTIFYs, die Resync, Neustart oder Bericht auslösen, eine Authentifizierung.</translation>
    </message>
    <message>
        <source>Proxy-Require header value.</source>
        <translation>Wert des Proxy-Require-Headers.</translation>
    </message>
    <message>
        <source>Sends Remote-Party-ID instead of putting the identity in From.</source>
        <translation>Schickt Remote-Party-ID, statt die Identität in From zu schreiben.</translation>
    </message>
    <message>
        <source>Wait before the transferring phone ends its call leg.</source>
        <translation>Wartezeit, bis das weiterleitende Telefon seinen Teil des Gesprächs beendet.</translation>
    </message>
    <message>
        <source>Uses the contact of the target as the refer-to target.</source>
        <translation>Nimmt den Contact des Ziels als Refer-To-Ziel.</translation>
    </message>
    <message>
        <source>Wait before the transferred phone ends its call leg.</source>
        <translation>Wartezeit, bis das weitergeleitete Telefon seinen Teil des Gesprächs beendet.</translation>
    </message>
    <message>
        <source>Wait before the transfer target ends its call leg.</source>
        <translation>Wartezeit, bis das Ziel der Weiterleitung seinen Teil des Gesprächs beendet.</translation>
    </message>
    <message>
        <source>Ignores 180 responses after the first 183.</source>
        <translation>Beachtet 180-Antworten nach der ersten 183 nicht mehr.</translation>
    </message>
    <message>
        <source>Challenges incoming INVITE requests of the proxy.</source>
        <translation>Verlangt bei ankommenden INVITEs des Proxys eine Authentifizierung.</translation>
    </message>
    <message>
        <source>As transferee, sends a NOTIFY for every 1xx response of the transfer target and not for final ones only.</source>
        <translation>Schickt als Weitergeleiteter für jede 1xx-Antwort des Ziels ein NOTIFY, nicht nur für endgültige.</translation>
    </message>
    <message>
        <source>Whether G.729 annex B is offered in SDP.</source>
        <translation>Ob G.729 Annex B im SDP angeboten wird.</translation>
    </message>
    <message>
        <source>Length of an iLBC frame in firmware 11.0, 20 or 30 ms.</source>
        <translation>Länge eines iLBC-Rahmens in Firmware 11.0, 20 oder 30 ms.</translation>
    </message>
    <message>
        <source>Where voice quality reports are sent; empty sends none.</source>
        <translation>Wohin Berichte zur Sprachqualität gehen; leer schickt keine.</translation>
    </message>
    <message>
        <source>Interval of voice quality reports during a call; 0 sends them at the end or on hold only.</source>
        <translation>Abstand der Berichte zur Sprachqualität im Gespräch; 0 schickt sie nur am Ende oder beim Halten.</translation>
    </message>
    <message>
        <source>Group name in voice quality reports; must not begin with a hyphen, semicolon or space.</source>
        <translation>Gruppenname in Berichten zur Sprachqualität; beginnt nicht mit Bindestrich, Strichpunkt oder Leerzeichen.</translation>
    </message>
    <message>
        <source>Adds user=phone to SIP addresses made from phone numbers.</source>
        <translation>Fügt SIP-Adressen aus Rufnummern user=phone hinzu.</translation>
    </message>
    <message>
        <source>How call recording is signalled.</source>
        <translation>Wie das Aufzeichnen von Gesprächen signalisiert wird.</translation>
    </message>
    <message>
        <source>Privacy header of outgoing calls.</source>
        <translation>Privacy-Header ausgehender Anrufe.</translation>
    </message>
    <message>
        <source>Adds a P-Early-Media header to outgoing calls.</source>
        <translation>Fügt ausgehenden Anrufen einen P-Early-Media-Header hinzu.</translation>
    </message>
    <message>
        <source>Adds a Session-ID header (RFC 7989).</source>
        <translation>Fügt einen Session-ID-Header hinzu (RFC 7989).</translation>
    </message>
    <message>
        <source>Starts media plane security negotiation.</source>
        <translation>Beginnt die Aushandlung der Mediensicherheit.</translation>
    </message>
    <message>
        <source>Negotiates media plane security over TLS only.</source>
        <translation>Handelt Mediensicherheit nur über TLS aus.</translation>
    </message>
    <message>
        <source>Announces support of QoS preconditions.</source>
        <translation>Kündigt Unterstützung von QoS-Vorbedingungen an.</translation>
    </message>
    <message>
        <source>Supports the digest algorithms of RFC 8760 (the guides omit the index).</source>
        <translation>Unterstützt die Digest-Verfahren von RFC 8760 (die Handbücher lassen den Index weg).</translation>
    </message>
    <message>
        <source>Call Feature Settings</source>
        <translation>Call Feature Settings</translation>
    </message>
    <message>
        <source>Lets an attended transfer be finished before the target answers.</source>
        <translation>Eine Weiterleitung mit Rückfrage lässt sich abschließen, bevor das Ziel antwortet.</translation>
    </message>
    <message>
        <source>Shows the message waiting indicator.</source>
        <translation>Zeigt die Anzeige für wartende Nachrichten.</translation>
    </message>
    <message>
        <source>Asks who sends a page for a password before it is played.</source>
        <translation>Verlangt ein Kennwort vom Absender, bevor eine Durchsage abgespielt wird.</translation>
    </message>
    <message>
        <source>Ring tone of this extension.</source>
        <translation>Rufton dieser Nebenstelle.</translation>
    </message>
    <message>
        <source>Realm that the phone names when it asks for the password of a page.</source>
        <translation>Realm, den das Telefon beim Verlangen des Durchsagekennworts nennt.</translation>
    </message>
    <message>
        <source>Number or URL of a conference bridge used instead of a local conference.</source>
        <translation>Nummer oder URL einer Konferenzbrücke anstelle der Konferenz im Telefon.</translation>
    </message>
    <message>
        <source>Makes the conference key call the bridge.</source>
        <translation>Die Konferenztaste ruft die Brücke an.</translation>
    </message>
    <message>
        <source>Password that who sends a page has to know.</source>
        <translation>Kennwort, das der Absender einer Durchsage kennen muss.</translation>
    </message>
    <message>
        <source>Number or name of the voice mailbox of this extension.</source>
        <translation>Nummer oder Name des Sprachpostfachs dieser Nebenstelle.</translation>
    </message>
    <message>
        <source>Voice mail server subscribed for message waiting.</source>
        <translation>Sprachnachrichtenserver, bei dem wartende Nachrichten abonniert werden.</translation>
    </message>
    <message>
        <source>Subscribes to the voice mail server.</source>
        <translation>Abonniert beim Sprachnachrichtenserver.</translation>
    </message>
    <message>
        <source>Expiry of the voice mail subscription; 0 uses the default.</source>
        <translation>Ablaufzeit dieses Abonnements; 0 nimmt die Vorgabe.</translation>
    </message>
    <message>
        <source>Plays a page even while a call is going on.</source>
        <translation>Spielt eine Durchsage auch während eines Gesprächs ab.</translation>
    </message>
    <message>
        <source>Keeps do-not-disturb and forwarding in step with the server.</source>
        <translation>Hält „Bitte nicht stören“ und Umleitung mit dem Server gleich.</translation>
    </message>
    <message>
        <source>Shows on the phone when a call is parked for this extension, with Asterisk as the server.</source>
        <translation>Zeigt am Telefon, wenn für diese Nebenstelle ein Gespräch geparkt ist, mit Asterisk als Server.</translation>
    </message>
    <message>
        <source>Lets a guest take over this extension, with BroadSoft as the server.</source>
        <translation>Ein Gast kann diese Nebenstelle übernehmen, mit BroadSoft als Server.</translation>
    </message>
    <message>
        <source>Time after which a guest has to be confirmed with the server again.</source>
        <translation>Zeit, nach der ein Gast beim Server erneut bestätigt werden muss.</translation>
    </message>
    <message>
        <source>Whether secure media is optional, required or strict.</source>
        <translation>Ob gesicherte Medien wahlweise, verlangt oder streng verlangt sind.</translation>
    </message>
    <message>
        <source>Sends activation codes to the server for call forward all.</source>
        <translation>Schickt für die Umleitung aller Anrufe Aktivierungscodes an den Server.</translation>
    </message>
    <message>
        <source>Subscribes to call information of ad hoc conferences.</source>
        <translation>Abonniert Anrufinformationen von Ad-hoc-Konferenzen.</translation>
    </message>
    <message>
        <source>ACD Settings</source>
        <translation>ACD Settings</translation>
    </message>
    <message>
        <source>Makes this extension a BroadSoft call center agent.</source>
        <translation>Macht diese Nebenstelle zu einem BroadSoft-Callcenter-Agenten.</translation>
    </message>
    <message>
        <source>Shows call center call information.</source>
        <translation>Zeigt Anrufinformationen des Callcenters.</translation>
    </message>
    <message>
        <source>Offers disposition codes.</source>
        <translation>Bietet Ergebniscodes an.</translation>
    </message>
    <message>
        <source>Offers call trace.</source>
        <translation>Bietet Fangschaltung an.</translation>
    </message>
    <message>
        <source>Offers emergency escalation.</source>
        <translation>Bietet Weitergabe im Notfall an.</translation>
    </message>
    <message>
        <source>Shows the state of the call queue.</source>
        <translation>Zeigt den Stand der Anrufwarteschlange.</translation>
    </message>
    <message>
        <source>Where the agent status comes from after a restart.</source>
        <translation>Woher der Status des Agenten nach einem Neustart kommt.</translation>
    </message>
    <message>
        <source>Makes the agent available right after sign-in.</source>
        <translation>Macht den Agenten gleich nach der Anmeldung verfügbar.</translation>
    </message>
    <message>
        <source>Offers a reason for being unavailable.</source>
        <translation>Bietet einen Grund für die Abwesenheit an.</translation>
    </message>
    <message>
        <source>Proxy and Registration</source>
        <translation>Proxy and Registration</translation>
    </message>
    <message>
        <source>SIP proxy, with optional port.</source>
        <translation>SIP-Proxy, wahlweise mit Port.</translation>
    </message>
    <message>
        <source>Outbound proxy, with optional port.</source>
        <translation>Outbound-Proxy, wahlweise mit Port.</translation>
    </message>
    <message>
        <source>Survivability proxy, host[:port][:A=ip,...] alternatives separated by |.</source>
        <translation>Survivability-Proxy, Alternativen host[:port][:A=ip,...], durch | getrennt.</translation>
    </message>
    <message>
        <source>Wait before the phone goes back from the survivability proxy.</source>
        <translation>Wartezeit, bis das Telefon vom Survivability-Proxy zurückkehrt.</translation>
    </message>
    <message>
        <source>Second proxy used when the first fails.</source>
        <translation>Zweiter Proxy, wenn der erste ausfällt.</translation>
    </message>
    <message>
        <source>Outbound proxy that takes over when the first one fails.</source>
        <translation>Outbound-Proxy, der einspringt, wenn der erste ausfällt.</translation>
    </message>
    <message>
        <source>Sends requests inside a dialog through the outbound proxy.</source>
        <translation>Schickt Anfragen innerhalb eines Dialogs über den Outbound-Proxy.</translation>
    </message>
    <message>
        <source>Registers with the proxy.</source>
        <translation>Registriert sich beim Proxy.</translation>
    </message>
    <message>
        <source>Allows outgoing calls without registration.</source>
        <translation>Erlaubt ausgehende Anrufe ohne Registrierung.</translation>
    </message>
    <message>
        <source>Requested registration time.</source>
        <translation>Verlangte Registrierungsdauer.</translation>
    </message>
    <message>
        <source>Allows incoming calls without registration.</source>
        <translation>Erlaubt ankommende Anrufe ohne Registrierung.</translation>
    </message>
    <message>
        <source>Looks the proxy up with DNS SRV.</source>
        <translation>Schlägt den Proxy mit DNS-SRV nach.</translation>
    </message>
    <message>
        <source>Adds the service prefix to the name before the SRV lookup.</source>
        <translation>Stellt dem Namen beim SRV-Nachschlagen das Dienstpräfix voran.</translation>
    </message>
    <message>
        <source>Wait before the phone tries a higher-priority proxy again.</source>
        <translation>Wartezeit, bis wieder ein höherrangiger Proxy versucht wird.</translation>
    </message>
    <message>
        <source>How proxies found by DNS SRV are ranked.</source>
        <translation>Wie mit DNS-SRV gefundene Proxys geordnet werden.</translation>
    </message>
    <message>
        <source>Registers with the main and the alternate proxy for a fast fallback.</source>
        <translation>Registriert sich beim Haupt- und beim Ersatzproxy, um schnell wechseln zu können.</translation>
    </message>
    <message>
        <source>Falls back only when the registration expires; No falls back at once after the fallback interval.</source>
        <translation>Kehrt erst beim Ablauf der Registrierung zurück; No kehrt gleich nach der Rückkehrzeit zurück.</translation>
    </message>
    <message>
        <source>Checks the host name in the server certificate.</source>
        <translation>Prüft den Hostnamen im Zertifikat des Servers.</translation>
    </message>
    <message>
        <source>Subscriber Information</source>
        <translation>Subscriber Information</translation>
    </message>
    <message>
        <source>Name shown as caller ID.</source>
        <translation>Name, der als Anrufer gezeigt wird.</translation>
    </message>
    <message>
        <source>Extension number or user ID.</source>
        <translation>Nebenstellennummer oder Benutzerkennung.</translation>
    </message>
    <message>
        <source>SIP password.</source>
        <translation>SIP-Kennwort.</translation>
    </message>
    <message>
        <source>SIP authentication ID; empty uses the user ID.</source>
        <translation>SIP-Authentifizierungskennung; leer nimmt die Benutzerkennung.</translation>
    </message>
    <message>
        <source>Address used as the authentication realm; empty uses the proxy address.</source>
        <translation>Adresse, die als Realm der Authentifizierung dient; leer nimmt die Proxyadresse.</translation>
    </message>
    <message>
        <source>SIP address of this extension; empty builds it from user ID and proxy.</source>
        <translation>SIP-Adresse dieser Nebenstelle; leer bildet sie aus Benutzerkennung und Proxy.</translation>
    </message>
    <message>
        <source>XSI Line Service</source>
        <translation>XSI Line Service</translation>
    </message>
    <message>
        <source>XSI server of this extension.</source>
        <translation>XSI-Server dieser Nebenstelle.</translation>
    </message>
    <message>
        <source>Credentials used for XSI on this extension.</source>
        <translation>Zugangsdaten für XSI an dieser Nebenstelle.</translation>
    </message>
    <message>
        <source>BroadSoft user ID of this extension.</source>
        <translation>BroadSoft-Benutzerkennung dieser Nebenstelle.</translation>
    </message>
    <message>
        <source>BroadSoft password of this extension.</source>
        <translation>BroadSoft-Kennwort dieser Nebenstelle.</translation>
    </message>
    <message>
        <source>Offers BroadWorks Anywhere locations.</source>
        <translation>Bietet Standorte von BroadWorks Anywhere an.</translation>
    </message>
    <message>
        <source>Keeps caller ID blocking in step with the server.</source>
        <translation>Hält das Unterdrücken der Nummer mit dem Server gleich.</translation>
    </message>
    <message>
        <source>Keeps do-not-disturb in step with the server.</source>
        <translation>Hält „Bitte nicht stören“ mit dem Server gleich.</translation>
    </message>
    <message>
        <source>Keeps call forwarding in step with the server.</source>
        <translation>Hält die Anrufumleitung mit dem Server gleich.</translation>
    </message>
    <message>
        <source>Keeps anonymous call rejection in step with the server.</source>
        <translation>Hält das Abweisen anonymer Anrufe mit dem Server gleich.</translation>
    </message>
    <message>
        <source>Keeps call waiting in step with the server.</source>
        <translation>Hält das Anklopfen mit dem Server gleich.</translation>
    </message>
    <message>
        <source>Switch of the conference phones; no document read says what it does.</source>
        <translation>Schalter der Konferenztelefone; kein gelesenes Dokument sagt, was er bewirkt.</translation>
    </message>
    <message>
        <source>Audio Configuration</source>
        <translation>Audio Configuration</translation>
    </message>
    <message>
        <source>First codec offered.</source>
        <translation>Codec, der zuerst angeboten wird.</translation>
    </message>
    <message>
        <source>Uses the preferred codec and no other.</source>
        <translation>Nutzt nur den bevorzugten Codec.</translation>
    </message>
    <message>
        <source>Codec offered second.</source>
        <translation>Codec, der als zweiter angeboten wird.</translation>
    </message>
    <message>
        <source>Codec offered third.</source>
        <translation>Codec, der als dritter angeboten wird.</translation>
    </message>
    <message>
        <source>Allows G.711 u-law.</source>
        <translation>Erlaubt G.711 u-law.</translation>
    </message>
    <message>
        <source>Allows G.711 a-law.</source>
        <translation>Erlaubt G.711 a-law.</translation>
    </message>
    <message>
        <source>Allows G.729a.</source>
        <translation>Erlaubt G.729a.</translation>
    </message>
    <message>
        <source>Allows G.722.</source>
        <translation>Erlaubt G.722.</translation>
    </message>
    <message>
        <source>Allows G.722.2.</source>
        <translation>Erlaubt G.722.2.</translation>
    </message>
    <message>
        <source>Allows iLBC.</source>
        <translation>Erlaubt iLBC.</translation>
    </message>
    <message>
        <source>Allows iSAC.</source>
        <translation>Erlaubt iSAC.</translation>
    </message>
    <message>
        <source>Allows Opus.</source>
        <translation>Erlaubt Opus.</translation>
    </message>
    <message>
        <source>Leaves silent audio out.</source>
        <translation>Überträgt Sprechpausen nicht.</translation>
    </message>
    <message>
        <source>How DTMF digits are sent.</source>
        <translation>Wie DTMF-Ziffern gesendet werden.</translation>
    </message>
    <message>
        <source>Whether an answer lists the preferred codec only or all common ones.</source>
        <translation>Ob eine Antwort nur den bevorzugten oder alle gemeinsamen Codecs nennt.</translation>
    </message>
    <message>
        <source>Cipher of secure calls.</source>
        <translation>Verschlüsselung gesicherter Anrufe.</translation>
    </message>
    <message>
        <source>Allows H.264 baseline profile, packetization mode 0.</source>
        <translation>Erlaubt H.264 Baseline, Paketierungsmodus 0.</translation>
    </message>
    <message>
        <source>Allows H.264 baseline profile, packetization mode 1.</source>
        <translation>Erlaubt H.264 Baseline, Paketierungsmodus 1.</translation>
    </message>
    <message>
        <source>Allows H.264 high profile.</source>
        <translation>Erlaubt H.264 High Profile.</translation>
    </message>
    <message>
        <source>Cipher that secure video uses.</source>
        <translation>Verschlüsselung gesicherter Videoanrufe.</translation>
    </message>
    <message>
        <source>Dial Plan</source>
        <translation>Dial Plan</translation>
    </message>
    <message>
        <source>Says which numbers this extension dials, when they are complete and how they are changed before they are sent.</source>
        <translation>Bestimmt, welche Nummern diese Nebenstelle wählt, wann sie vollständig sind und wie sie vor dem Senden geändert werden.</translation>
    </message>
    <message>
        <source>Rewrites the number of an incoming call before it is shown.</source>
        <translation>Schreibt die Nummer eines ankommenden Anrufs um, bevor sie gezeigt wird.</translation>
    </message>
    <message>
        <source>Allows letters to be dialled.</source>
        <translation>Erlaubt das Wählen von Buchstaben.</translation>
    </message>
    <message>
        <source>Comma-separated emergency numbers, each of 63 characters at most.</source>
        <translation>Notrufnummern, durch Kommas getrennt, jede höchstens 63 Zeichen lang.</translation>
    </message>
    <message>
        <source>E911 Geolocation Configuration</source>
        <translation>E911 Geolocation Configuration</translation>
    </message>
    <message>
        <source>Customer identifier at the emergency location provider.</source>
        <translation>Kundenkennung beim Anbieter der Notrufortung.</translation>
    </message>
    <message>
        <source>Address asked for the location of the phone.</source>
        <translation>Adresse, die nach dem Standort des Telefons gefragt wird.</translation>
    </message>
    <message>
        <source>Second address asked for the location of the phone.</source>
        <translation>Zweite Adresse, die nach dem Standort des Telefons gefragt wird.</translation>
    </message>
    <message>
        <source>Att Console</source>
        <translation>Att Console</translation>
    </message>
    <message>
        <source>Time after which a subscription to a monitored line is renewed.</source>
        <translation>Zeit, nach der das Abonnement einer überwachten Leitung erneuert wird.</translation>
    </message>
    <message>
        <source>Wait before a failed subscription is tried again.</source>
        <translation>Wartezeit, bis ein fehlgeschlagenes Abonnement wiederholt wird.</translation>
    </message>
    <message>
        <source>Number of key expansion modules attached.</source>
        <translation>Anzahl der angeschlossenen Tastenerweiterungsmodule.</translation>
    </message>
    <message>
        <source>Wait before subscriptions start.</source>
        <translation>Wartezeit, bevor Abonnements beginnen.</translation>
    </message>
    <message>
        <source>Kind of server that the monitored lines are registered with.</source>
        <translation>Art des Servers, bei dem die überwachten Leitungen registriert sind.</translation>
    </message>
    <message>
        <source>Kind of key expansion module.</source>
        <translation>Art des Tastenerweiterungsmoduls.</translation>
    </message>
    <message>
        <source>User or list that is monitored (name@server).</source>
        <translation>Benutzer oder Liste, die überwacht wird (name@server).</translation>
    </message>
    <message>
        <source>Uses free line keys for the monitored list; No uses expansion module keys only.</source>
        <translation>Nutzt freie Leitungstasten für die überwachte Liste; No nutzt nur Tasten der Erweiterungsmodule.</translation>
    </message>
    <message>
        <source>Function of keys assigned automatically from the list.</source>
        <translation>Funktion der Tasten, die aus der Liste von selbst belegt werden.</translation>
    </message>
    <message>
        <source>Functions that users may assign to line keys.</source>
        <translation>Funktionen, die Benutzer auf Leitungstasten legen dürfen.</translation>
    </message>
    <message>
        <source>Shows or hides the keys of the monitored list.</source>
        <translation>Zeigt oder verbirgt die Tasten der überwachten Liste.</translation>
    </message>
    <message>
        <source>Plays a tone when a monitored line rings.</source>
        <translation>Spielt einen Ton, wenn eine überwachte Leitung läutet.</translation>
    </message>
    <message>
        <source>Screen brightness of the expansion module.</source>
        <translation>Bildschirmhelligkeit des Erweiterungsmoduls.</translation>
    </message>
    <message>
        <source>Contrast of the screen of the 6800 key expansion module.</source>
        <translation>Bildschirmkontrast des Tastenerweiterungsmoduls der Serie 6800.</translation>
    </message>
    <message>
        <source>Makes a speed dial to a star code during a call a blind transfer.</source>
        <translation>Macht aus einer Kurzwahl zu einem Sterncode während eines Gesprächs eine Weiterleitung ohne Rückfrage.</translation>
    </message>
    <message>
        <source>Makes a speed dial key during a call a blind transfer.</source>
        <translation>Macht aus einer Kurzwahltaste während eines Gesprächs eine Weiterleitung ohne Rückfrage.</translation>
    </message>
    <message>
        <source>Allows blind transfer to a remote party number.</source>
        <translation>Erlaubt die Weiterleitung ohne Rückfrage an die Nummer der Gegenseite.</translation>
    </message>
    <message>
        <source>What the label of a monitored line shows.</source>
        <translation>Was die Beschriftung einer überwachten Leitung zeigt.</translation>
    </message>
    <message>
        <source>Wakes the screen when a monitored line rings.</source>
        <translation>Weckt den Bildschirm, wenn eine überwachte Leitung läutet.</translation>
    </message>
    <message>
        <source>Offers call park on a monitored line key; set by XML only.</source>
        <translation>Bietet auf der Taste einer überwachten Leitung das Parken an; nur per XML setzbar.</translation>
    </message>
    <message>
        <source>Unit (n)</source>
        <translation>Unit (n)</translation>
    </message>
    <message>
        <source>Function of key m of expansion module n (fnc=...;...).</source>
        <translation>Funktion der Taste m des Erweiterungsmoduls n (fnc=...;...).</translation>
    </message>
    <message>
        <source>Extension of key m of expansion module n.</source>
        <translation>Nebenstelle der Taste m des Erweiterungsmoduls n.</translation>
    </message>
    <message>
        <source>Label of key m of expansion module n.</source>
        <translation>Beschriftung der Taste m des Erweiterungsmoduls n.</translation>
    </message>
    <message>
        <source>Shares the call appearance of key m of expansion module n.</source>
        <translation>Teilt die Leitung der Taste m des Erweiterungsmoduls n.</translation>
    </message>
    <message>
        <source>Att Console Key LED Pattern</source>
        <translation>Att Console Key LED Pattern</translation>
    </message>
    <message>
        <source>LED while an extended service application works.</source>
        <translation>LED, während eine Anwendung eines erweiterten Dienstes arbeitet.</translation>
    </message>
    <message>
        <source>LED when a service subscription failed.</source>
        <translation>LED, wenn ein Dienstabonnement gescheitert ist.</translation>
    </message>
    <message>
        <source>LED while a service subscription is under way.</source>
        <translation>LED, während ein Dienst abonniert wird.</translation>
    </message>
    <message>
        <source>LED of the agent key while signed in.</source>
        <translation>LED der Agententaste bei angemeldetem Agenten.</translation>
    </message>
    <message>
        <source>LED of the agent key while signed out.</source>
        <translation>LED der Agententaste bei abgemeldetem Agenten.</translation>
    </message>
    <message>
        <source>LED of the call forward key while on.</source>
        <translation>LED der Umleitungstaste, solange sie an ist.</translation>
    </message>
    <message>
        <source>LED of the call forward key while off.</source>
        <translation>LED der Umleitungstaste, solange sie aus ist.</translation>
    </message>
    <message>
        <source>LED of the do-not-disturb key while on.</source>
        <translation>LED der Taste „Bitte nicht stören“, solange sie an ist.</translation>
    </message>
    <message>
        <source>LED of the do-not-disturb key while off.</source>
        <translation>LED der Taste „Bitte nicht stören“, solange sie aus ist.</translation>
    </message>
    <message>
        <source>LED of the divert key while off.</source>
        <translation>LED der Ablenktaste, solange sie aus ist.</translation>
    </message>
    <message>
        <source>LED while the monitored line is idle.</source>
        <translation>LED, solange die überwachte Leitung frei ist.</translation>
    </message>
    <message>
        <source>LED while the monitored line rings.</source>
        <translation>LED, während die überwachte Leitung läutet.</translation>
    </message>
    <message>
        <source>LED while the monitored line is busy.</source>
        <translation>LED, solange die überwachte Leitung besetzt ist.</translation>
    </message>
    <message>
        <source>LED while the monitored line holds a call.</source>
        <translation>LED, während die überwachte Leitung ein Gespräch hält.</translation>
    </message>
    <message>
        <source>LED while no call is parked on the monitored line.</source>
        <translation>LED, solange auf der überwachten Leitung nichts geparkt ist.</translation>
    </message>
    <message>
        <source>LED while a call is parked on the monitored line.</source>
        <translation>LED, solange auf der überwachten Leitung ein Gespräch geparkt ist.</translation>
    </message>
    <message>
        <source>LED of a voice mail key without new messages.</source>
        <translation>LED einer Sprachnachrichtentaste ohne neue Nachrichten.</translation>
    </message>
    <message>
        <source>LED of a voice mail key with new messages.</source>
        <translation>LED einer Sprachnachrichtentaste mit neuen Nachrichten.</translation>
    </message>
    <message>
        <source>LED of a voice mail key with urgent messages.</source>
        <translation>LED einer Sprachnachrichtentaste mit dringenden Nachrichten.</translation>
    </message>
    <message>
        <source>TR-069</source>
        <translation>TR-069</translation>
    </message>
    <message>
        <source>Turns TR-069 management on.</source>
        <translation>Schaltet die Verwaltung über TR-069 ein.</translation>
    </message>
    <message>
        <source>Address of the auto-configuration server.</source>
        <translation>Adresse des Konfigurationsservers (ACS).</translation>
    </message>
    <message>
        <source>User name for the auto-configuration server.</source>
        <translation>Benutzername für den Konfigurationsserver.</translation>
    </message>
    <message>
        <source>Password for the auto-configuration server.</source>
        <translation>Kennwort für den Konfigurationsserver.</translation>
    </message>
    <message>
        <source>Address of the TR-069 server that the phone uses now; a status that can&apos;t be set.</source>
        <translation>Adresse des TR-069-Servers, den das Telefon gerade nutzt; ein Status, der sich nicht setzen lässt.</translation>
    </message>
    <message>
        <source>Address at which the TR-069 server reaches the phone; a status that can&apos;t be set.</source>
        <translation>Adresse, unter der der TR-069-Server das Telefon erreicht; ein Status, der sich nicht setzen lässt.</translation>
    </message>
    <message>
        <source>User name the server must give in a connection request.</source>
        <translation>Benutzername, den der Server bei einer Verbindungsanfrage nennen muss.</translation>
    </message>
    <message>
        <source>Password the server must give in a connection request.</source>
        <translation>Kennwort, das der Server bei einer Verbindungsanfrage nennen muss.</translation>
    </message>
    <message>
        <source>Interval of Inform messages.</source>
        <translation>Abstand der Inform-Nachrichten.</translation>
    </message>
    <message>
        <source>Sends Inform messages periodically.</source>
        <translation>Schickt regelmäßig Inform-Nachrichten.</translation>
    </message>
    <message>
        <source>Logs TR-069 transactions.</source>
        <translation>Protokolliert TR-069-Vorgänge.</translation>
    </message>
    <message>
        <source>Supports CWMP 1.2.</source>
        <translation>Unterstützt CWMP 1.2.</translation>
    </message>
    <message>
        <source>Resets all voice objects to factory values; No keeps the current ones.</source>
        <translation>Setzt alle Sprachobjekte auf Werkseinstellungen; No behält die derzeitigen.</translation>
    </message>
    <message>
        <source>Takes the DHCP settings from the server; No keeps the current ones.</source>
        <translation>Übernimmt die DHCP-Einstellungen vom Server; No behält die derzeitigen.</translation>
    </message>
    <message>
        <source>Looks for the TR-069 server by DHCP when the one that is set does not answer.</source>
        <translation>Sucht den TR-069-Server per DHCP, wenn der eingetragene nicht antwortet.</translation>
    </message>
    <message>
        <source>Address of the backup server.</source>
        <translation>Adresse des Ersatzservers.</translation>
    </message>
    <message>
        <source>User name for the backup server.</source>
        <translation>Benutzername für den Ersatzserver.</translation>
    </message>
    <message>
        <source>Password for the backup server.</source>
        <translation>Kennwort für den Ersatzserver.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Usage: flatprofile COMMAND [OPTIONS] ARGUMENTS
Reads and edits provisioning profiles of Cisco multiplatform phones.

Commands:
</source>
        <translation>Aufruf: flatprofile BEFEHL [OPTIONEN] ARGUMENTE
Liest und bearbeitet Provisionierungsprofile von Cisco-Multiplattform-Telefonen.

Befehle:
</translation>
    </message>
    <message>
        <source>
flatprofile COMMAND --help tells more of each; flatprofile --version, which version this is.
</source>
        <translation>
flatprofile BEFEHL --help sagt zu jedem mehr; flatprofile --version, welche Version dies ist.
</translation>
    </message>
    <message>
        <source>flatprofile %1
Qt %2, %3, zlib %4
</source>
        <translation>flatprofile %1
Qt %2, %3, zlib %4
</translation>
    </message>
    <message>
        <source>Examples:
</source>
        <translation>Beispiele:
</translation>
    </message>
    <message>
        <source>Usage: flatprofile %1 [OPTIONS] ARGUMENTS</source>
        <translation>Aufruf: flatprofile %1 [OPTIONEN] ARGUMENTE</translation>
    </message>
    <message>
        <source>There is no command %1; flatprofile --help lists them.</source>
        <translation>Den Befehl %1 gibt es nicht; flatprofile --help zählt alle auf.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The file to open, or - for standard input.</source>
        <translation>Die Datei, die geöffnet wird, oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>The file to write, or - for standard output.</source>
        <translation>Die Datei, die geschrieben wird, oder - für die Standardausgabe.</translation>
    </message>
    <message>
        <source>Encrypt: aes-256-cbc or aes128gcm.</source>
        <translation>Verschlüsseln: aes-256-cbc oder aes128gcm.</translation>
    </message>
    <message>
        <source>Compress.</source>
        <translation>Komprimieren.</translation>
    </message>
    <message>
        <source>Neither encrypt nor compress.</source>
        <translation>Weder verschlüsseln noch komprimieren.</translation>
    </message>
    <message>
        <source>Digest of the key of aes-256-cbc: sha256 (OpenSSL 1.1.0 and later, default) or md5 (before).</source>
        <translation>Digest des Schlüssels für aes-256-cbc: sha256 (OpenSSL 1.1.0 und neuer, Vorgabe) oder md5 (davor).</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>JSON ausgeben.</translation>
    </message>
    <message>
        <source>--plain goes with neither --gzip nor --encrypt.</source>
        <translation>--plain verträgt sich weder mit --gzip noch mit --encrypt.</translation>
    </message>
    <message>
        <source>--encrypt is aes-256-cbc or aes128gcm.</source>
        <translation>--encrypt ist aes-256-cbc oder aes128gcm.</translation>
    </message>
    <message>
        <source>--digest is sha256 or md5.</source>
        <translation>--digest ist sha256 oder md5.</translation>
    </message>
    <message>
        <source>convert takes a file to open and one to write.</source>
        <translation>convert braucht eine Datei zum Öffnen und eine zum Schreiben.</translation>
    </message>
    <message>
        <source>Unpack, pack or encrypt a profile</source>
        <translation>Ein Profil auspacken, packen oder verschlüsseln</translation>
    </message>
    <message>
        <source>Read %1 from a file; one line end at its end is dropped.</source>
        <translation>%1 aus einer Datei lesen; ein Zeilenende am Schluss wird weggelassen.</translation>
    </message>
    <message>
        <source>Take %1 from an environment variable.</source>
        <translation>%1 aus einer Umgebungsvariablen nehmen.</translation>
    </message>
    <message>
        <source>Ask for %1 on the terminal.</source>
        <translation>%1 am Terminal erfragen.</translation>
    </message>
    <message>
        <source>Give %1 in the open; other programs and the shell&apos;s history can see it.</source>
        <translation>%1 offen angeben; andere Programme und die Chronik der Shell können das sehen.</translation>
    </message>
    <message>
        <source>the key of an AES-256-CBC file</source>
        <translation>den Schlüssel einer AES-256-CBC-Datei</translation>
    </message>
    <message>
        <source>the keying material of an RFC 8188 file</source>
        <translation>das Schlüsselmaterial einer RFC-8188-Datei</translation>
    </message>
    <message>
        <source>How the keying material is written: base64url (default), hex or text.</source>
        <translation>Wie das Schlüsselmaterial geschrieben ist: base64url (Vorgabe), hex oder text.</translation>
    </message>
    <message>
        <source>the key to write with</source>
        <translation>den Schlüssel zum Schreiben</translation>
    </message>
    <message>
        <source>The key file %1 can&apos;t be read: %2</source>
        <translation>Die Schlüsseldatei %1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set.</source>
        <translation>Die Umgebungsvariable %1 ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>Key: </source>
        <translation>Schlüssel: </translation>
    </message>
    <message>
        <source>There is no terminal to ask for the key on; use --%1-file or --%1-env.</source>
        <translation>Es gibt kein Terminal, an dem der Schlüssel erfragt werden kann; nehmen Sie --%1-file oder --%1-env.</translation>
    </message>
    <message>
        <source>warning: a key given with --%1 can be seen by other programs; --%1-file and --%1-env are safer.</source>
        <translation>Warnung: Einen mit --%1 angegebenen Schlüssel können andere Programme sehen; --%1-file und --%1-env sind sicherer.</translation>
    </message>
    <message>
        <source>--ikm-form is base64url, hex or text.</source>
        <translation>--ikm-form ist base64url, hex oder text.</translation>
    </message>
    <message>
        <source>The keying material is not %1; give its form with --ikm-form.</source>
        <translation>Das Schlüsselmaterial ist nicht %1; geben Sie seine Form mit --ikm-form an.</translation>
    </message>
    <message>
        <source>The profile, or - for standard input.</source>
        <translation>Das Profil, oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>Every parameter of the catalogue, set or not.</source>
        <translation>Jeder Parameter des Katalogs, gesetzt oder nicht.</translation>
    </message>
    <message>
        <source>Only this page of the phone&apos;s web interface.</source>
        <translation>Nur diese Seite der Weboberfläche des Telefons.</translation>
    </message>
    <message>
        <source>Only what this phone has.</source>
        <translation>Nur was dieses Telefon hat.</translation>
    </message>
    <message>
        <source>Show secrets.</source>
        <translation>Geheimnisse zeigen.</translation>
    </message>
    <message>
        <source>list takes one file, or --all.</source>
        <translation>list braucht eine Datei, oder --all.</translation>
    </message>
    <message numerus="yes">
        <source>%1: not well-formed in %n place(s); what could be read is listed.</source>
        <translation>
            <numerusform>%1: an %n Stelle nicht wohlgeformt; aufgeführt wird, was lesbar war.</numerusform>
            <numerusform>%1: an %n Stellen nicht wohlgeformt; aufgeführt wird, was lesbar war.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names of elements.</source>
        <translation>Namen von Elementen.</translation>
    </message>
    <message>
        <source>get takes a file and at least one element.</source>
        <translation>get braucht eine Datei und mindestens ein Element.</translation>
    </message>
    <message>
        <source>%1 is not in the profile.</source>
        <translation>%1 steht nicht im Profil.</translation>
    </message>
    <message>
        <source>%1 is not in the profile; %2 may be meant.</source>
        <translation>%1 steht nicht im Profil; gemeint ist vielleicht %2.</translation>
    </message>
    <message>
        <source>List the parameters that a profile sets</source>
        <translation>Die Parameter aufführen, die ein Profil setzt</translation>
    </message>
    <message>
        <source>Print the values of parameters</source>
        <translation>Die Werte von Parametern ausgeben</translation>
    </message>
    <message>
        <source>What to set: X=value; X= for an empty element; X=&quot;&quot; for the empty string.</source>
        <translation>Was gesetzt wird: X=Wert; X= für ein leeres Element; X=&quot;&quot; für die leere Zeichenkette.</translation>
    </message>
    <message>
        <source>Remove a parameter, so that phones keep what they have.</source>
        <translation>Einen Parameter entfernen, sodass Telefone behalten, was sie haben.</translation>
    </message>
    <message>
        <source>Set the access of a user: na, ro or rw.</source>
        <translation>Den Zugriff eines Benutzers setzen: na, ro oder rw.</translation>
    </message>
    <message>
        <source>Write here instead of replacing the file.</source>
        <translation>Hierhin schreiben, statt die Datei zu ersetzen.</translation>
    </message>
    <message>
        <source>%1 is not of the form ELEMENT=VALUE.</source>
        <translation>%1 hat nicht die Form ELEMENT=WERT.</translation>
    </message>
    <message>
        <source>--access takes ELEMENT=na, ELEMENT=ro or ELEMENT=rw.</source>
        <translation>--access braucht ELEMENT=na, ELEMENT=ro oder ELEMENT=rw.</translation>
    </message>
    <message>
        <source>The value for %1 holds a control character, which XML can&apos;t.</source>
        <translation>Der Wert für %1 enthält ein Steuerzeichen, das XML nicht fassen kann.</translation>
    </message>
    <message>
        <source>set takes a file and something to change.</source>
        <translation>set braucht eine Datei und etwas, das zu ändern ist.</translation>
    </message>
    <message>
        <source>%1: there is no &lt;flat-profile&gt; to put a parameter into.</source>
        <translation>%1: Es gibt kein &lt;flat-profile&gt;, das einen Parameter aufnehmen könnte.</translation>
    </message>
    <message>
        <source>%1: the tags of %2 are not well-formed; mend them first. Nothing was written.</source>
        <translation>%1: Die Tags von %2 sind nicht wohlgeformt; beheben Sie das zuerst. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Change parameters, and nothing else in the file</source>
        <translation>Parameter ändern, und sonst nichts in der Datei</translation>
    </message>
    <message>
        <source>The folder or file to give out.</source>
        <translation>Der Ordner oder die Datei zum Ausgeben.</translation>
    </message>
    <message>
        <source>Serve HTTP on this port; 0 picks a free one (default without --tftp).</source>
        <translation>HTTP an diesem Port anbieten; 0 sucht einen freien (Vorgabe ohne --tftp).</translation>
    </message>
    <message>
        <source>Serve TFTP on this port; 0 picks a free one.</source>
        <translation>TFTP an diesem Port anbieten; 0 sucht einen freien.</translation>
    </message>
    <message>
        <source>The address of this computer to serve at; 0.0.0.0 means all. Default: 127.0.0.1, which phones can&apos;t reach.</source>
        <translation>Die Adresse dieses Rechners, an der angeboten wird; 0.0.0.0 heißt alle. Vorgabe: 127.0.0.1, das Telefone nicht erreichen.</translation>
    </message>
    <message>
        <source>Say in every HTTP answer that the file is encrypted by RFC 8188: aes128gcm.</source>
        <translation>In jeder HTTP-Antwort sagen, dass die Datei nach RFC 8188 verschlüsselt ist: aes128gcm.</translation>
    </message>
    <message>
        <source>Ask for this user name, and a password.</source>
        <translation>Nach diesem Benutzernamen und einem Kennwort fragen.</translation>
    </message>
    <message>
        <source>the password to ask for</source>
        <translation>das Kennwort, nach dem gefragt wird</translation>
    </message>
    <message>
        <source>How to ask for them: digest (default) or basic.</source>
        <translation>Wie danach gefragt wird: digest (Vorgabe) oder basic.</translation>
    </message>
    <message>
        <source>Serve https with this certificate (PEM).</source>
        <translation>Mit diesem Zertifikat (PEM) https anbieten.</translation>
    </message>
    <message>
        <source>The private key of the certificate (PEM).</source>
        <translation>Der private Schlüssel des Zertifikats (PEM).</translation>
    </message>
    <message>
        <source>Take reports of phones (POST and PUT) and save them in this folder.</source>
        <translation>Berichte von Telefonen (POST und PUT) annehmen und in diesem Ordner ablegen.</translation>
    </message>
    <message>
        <source>serve takes one folder or file.</source>
        <translation>serve braucht einen Ordner oder eine Datei.</translation>
    </message>
    <message>
        <source>A port is a number from 0 to 65535.</source>
        <translation>Ein Port ist eine Zahl von 0 bis 65535.</translation>
    </message>
    <message>
        <source>--bind takes an IP address of this computer, or 0.0.0.0 for all.</source>
        <translation>--bind braucht eine IP-Adresse dieses Rechners, oder 0.0.0.0 für alle.</translation>
    </message>
    <message>
        <source>--content-encoding is aes128gcm.</source>
        <translation>--content-encoding ist aes128gcm.</translation>
    </message>
    <message>
        <source>--auth is digest or basic.</source>
        <translation>--auth ist digest oder basic.</translation>
    </message>
    <message>
        <source>--certificate and --private-key go together.</source>
        <translation>--certificate und --private-key gehören zusammen.</translation>
    </message>
    <message>
        <source>The folder %1 for reports does not exist.</source>
        <translation>Den Ordner %1 für Berichte gibt es nicht.</translation>
    </message>
    <message>
        <source>Passwords, certificates and reports need --http.</source>
        <translation>Kennwörter, Zertifikate und Berichte brauchen --http.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>%1: there is no such folder or file.</source>
        <translation>%1: So einen Ordner oder so eine Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>--user needs a password: --password-file, --password-env or --password-ask.</source>
        <translation>--user braucht ein Kennwort: --password-file, --password-env oder --password-ask.</translation>
    </message>
    <message>
        <source>A report from %1 could not be saved in %2.</source>
        <translation>Ein Bericht von %1 konnte nicht in %2 abgelegt werden.</translation>
    </message>
    <message>
        <source>Give a folder or file out to phones</source>
        <translation>Einen Ordner oder eine Datei an Telefone ausgeben</translation>
    </message>
    <message>
        <source>Profiles, folders (every file in them, hidden ones skipped), or - for standard input. A comment in a profile, &lt;!-- flatprofile: ignore CODE --&gt;, ignores a kind of problem in it; &lt;!-- flatprofile: ignore CODE Element Element --&gt;, only of these elements. What makes a file ill-formed can&apos;t be ignored.</source>
        <translation>Profile, Ordner (jede Datei darin, verborgene nicht) oder - für die Standardeingabe. Ein Kommentar im Profil, &lt;!-- flatprofile: ignore CODE --&gt;, übergeht eine Art von Problem darin; &lt;!-- flatprofile: ignore CODE Element Element --&gt; nur bei diesen Elementen. Was eine Datei unwohlgeformt macht, lässt sich nicht übergehen.</translation>
    </message>
    <message>
        <source>Also tell what this phone doesn&apos;t have.</source>
        <translation>Auch sagen, was dieses Telefon nicht hat.</translation>
    </message>
    <message>
        <source>Also tell what a phone with this firmware doesn&apos;t have: 11.3(1), 12.0(7)SR2.</source>
        <translation>Auch sagen, was ein Telefon mit dieser Firmware nicht hat: 11.3(1), 12.0(7)SR2.</translation>
    </message>
    <message>
        <source>Warnings count as errors.</source>
        <translation>Warnungen zählen als Fehler.</translation>
    </message>
    <message>
        <source>List notes too, and each of many problems that are alike; the other formats always do.</source>
        <translation>Auch Hinweise aufführen, und jedes von vielen gleichartigen Problemen; die anderen Formate tun das immer.</translation>
    </message>
    <message>
        <source>Print SARIF 2.1.0, for code scanning services.</source>
        <translation>SARIF 2.1.0 ausgeben, für Dienste, die Code prüfen.</translation>
    </message>
    <message>
        <source>Print JUnit XML: one test case a file.</source>
        <translation>JUnit-XML ausgeben: ein Testfall je Datei.</translation>
    </message>
    <message>
        <source>check takes at least one file or folder.</source>
        <translation>check braucht mindestens eine Datei oder einen Ordner.</translation>
    </message>
    <message>
        <source>Only one of --json, --sarif and --junit can be printed.</source>
        <translation>Nur eines von --json, --sarif und --junit kann ausgegeben werden.</translation>
    </message>
    <message>
        <source>%1 is no firmware release such as 11.3(1).</source>
        <translation>%1 ist keine Firmware-Version wie 11.3(1).</translation>
    </message>
    <message>
        <source>Check profiles: values, names, and what only the whole of one shows</source>
        <translation>Profile prüfen: Werte, Namen und was nur das Ganze zeigt</translation>
    </message>
    <message numerus="yes">
        <source>(and %n more alike)</source>
        <translation>
            <numerusform>(und %n weiteres gleicher Art)</numerusform>
            <numerusform>(und %n weitere gleicher Art)</numerusform>
        </translation>
    </message>
    <message>
        <source>Files checked: %1. With errors: %2, with warnings only: %3, with neither: %4.</source>
        <translation>Geprüfte Dateien: %1. Mit Fehlern: %2, nur mit Warnungen: %3, ohne beides: %4.</translation>
    </message>
    <message>
        <source>Errors: %1. Warnings: %2.</source>
        <translation>Fehler: %1. Warnungen: %2.</translation>
    </message>
    <message>
        <source>Notes: %1.</source>
        <translation>Hinweise: %1.</translation>
    </message>
    <message>
        <source>Notes: %1, which --all lists.</source>
        <translation>Hinweise: %1, die --all aufführt.</translation>
    </message>
    <message>
        <source>Ignored by comments in the files: %1.</source>
        <translation>Durch Kommentare in den Dateien übergangen: %1.</translation>
    </message>
    <message>
        <source>Problems: %1.</source>
        <translation>Probleme: %1.</translation>
    </message>
    <message>
        <source>The dial plan; a batch may name it instead.</source>
        <translation>Der Wählplan; eine Stapeldatei kann ihn stattdessen nennen.</translation>
    </message>
    <message>
        <source>The keys pressed, one after the other; &quot;&quot; for none.</source>
        <translation>Die gedrückten Tasten, eine nach der anderen; &quot;&quot; für keine.</translation>
    </message>
    <message>
        <source>What happens then: timeout or send.</source>
        <translation>Was dann geschieht: timeout oder send.</translation>
    </message>
    <message>
        <source>Whose firmware dials: MPP (as usual) or SPA.</source>
        <translation>Wessen Firmware wählt: MPP (wie üblich) oder SPA.</translation>
    </message>
    <message>
        <source>Numbers with expected results, one a line: digits,event,expected.</source>
        <translation>Nummern mit erwarteten Ergebnissen, eine je Zeile: Ziffern,Ereignis,erwartet.</translation>
    </message>
    <message>
        <source>Print a batch that tests every sequence and its boundaries.</source>
        <translation>Eine Stapeldatei ausgeben, die jede Sequenz und ihre Grenzen prüft.</translation>
    </message>
    <message>
        <source>Tell the plan in words, sequence by sequence.</source>
        <translation>Den Plan in Worten sagen, Sequenz für Sequenz.</translation>
    </message>
    <message>
        <source>List numbers that another plan treats differently.</source>
        <translation>Nummern aufführen, die ein anderer Plan anders behandelt.</translation>
    </message>
    <message>
        <source>A code that the phone adds to its plans, such as *69. May be repeated.</source>
        <translation>Ein Code, den das Telefon seinen Plänen hinzufügt, etwa *69. Darf wiederholt werden.</translation>
    </message>
    <message>
        <source>Take the timers of this profile, and warn where the plan swallows its star codes or lacks its emergency numbers.</source>
        <translation>Die Zeiten dieses Profils nehmen und warnen, wo der Plan seine Sterncodes verschluckt oder seine Notrufnummern fehlen.</translation>
    </message>
    <message>
        <source>Let the star codes of --profile take part.</source>
        <translation>Die Sterncodes von --profile mitwirken lassen.</translation>
    </message>
    <message>
        <source>--event is timeout or send.</source>
        <translation>--event ist timeout oder send.</translation>
    </message>
    <message>
        <source>--target is MPP or SPA.</source>
        <translation>--target ist MPP oder SPA.</translation>
    </message>
    <message>
        <source>%1 is neither a country code that is known nor a number.</source>
        <translation>%1 ist weder ein bekannter Ländercode noch eine Nummer.</translation>
    </message>
    <message>
        <source>No number of %1 is sure; name them with --emergency NUMBER.</source>
        <translation>Keine Nummer von %1 ist sicher; nennen Sie sie mit --emergency NUMMER.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>dial takes a dial plan and the keys that are pressed.</source>
        <translation>dial braucht einen Wählplan und die Tasten, die gedrückt werden.</translation>
    </message>
    <message>
        <source>“%1” is no key; 0 to 9, *, # and + are.</source>
        <translation>„%1“ ist keine Taste; 0 bis 9, *, # und + sind welche.</translation>
    </message>
    <message>
        <source>At character %1 of the plan: %2</source>
        <translation>Bei Zeichen %1 des Plans: %2</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>These keys were pressed too late: %1</source>
        <translation>Diese Tasten kamen zu spät: %1</translation>
    </message>
    <message>
        <source>%1 after %2 s</source>
        <translation>%1 nach %2 s</translation>
    </message>
    <message>
        <source>The plan to compare with: %1</source>
        <translation>Der Plan zum Vergleichen: %1</translation>
    </message>
    <message>
        <source>Say what a dial plan does with digits</source>
        <translation>Sagen, was ein Wählplan mit Ziffern tut</translation>
    </message>
    <message>
        <source>The first profile, or - for standard input.</source>
        <translation>Das erste Profil, oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>The second one.</source>
        <translation>Das zweite.</translation>
    </message>
    <message>
        <source>Also write a profile of only what B sets differently; its secrets are in it.</source>
        <translation>Auch ein Profil schreiben, das nur enthält, was B anders setzt; seine Geheimnisse stehen darin.</translation>
    </message>
    <message>
        <source>(nested elements)</source>
        <translation>(geschachtelte Elemente)</translation>
    </message>
    <message>
        <source>(moved)</source>
        <translation>(verschoben)</translation>
    </message>
    <message>
        <source>(text between parameters)</source>
        <translation>(Text zwischen Parametern)</translation>
    </message>
    <message>
        <source>(formatting)</source>
        <translation>(Formatierung)</translation>
    </message>
    <message numerus="yes">
        <source>%1: not well-formed in %n place(s); what could be read is compared.</source>
        <translation>
            <numerusform>%1: an %n Stelle nicht wohlgeformt; verglichen wird, was lesbar war.</numerusform>
            <numerusform>%1: an %n Stellen nicht wohlgeformt; verglichen wird, was lesbar war.</numerusform>
        </translation>
    </message>
    <message>
        <source>warning: a profile can&apos;t take these back, so they are not in %1: %2.</source>
        <translation>Warnung: Ein Profil kann diese nicht zurücknehmen, also stehen sie nicht in %1: %2.</translation>
    </message>
    <message>
        <source>diff takes two files.</source>
        <translation>diff braucht zwei Dateien.</translation>
    </message>
    <message>
        <source>Standard input can be only one of the two.</source>
        <translation>Nur eine der beiden kann die Standardeingabe sein.</translation>
    </message>
    <message>
        <source>The changes go to standard output; --output takes a file.</source>
        <translation>Die Änderungen gehen zur Standardausgabe; --output braucht eine Datei.</translation>
    </message>
    <message>
        <source>Compare two profiles by parameter</source>
        <translation>Zwei Profile nach Parametern vergleichen</translation>
    </message>
    <message>
        <source>A text with macros such as $MA.</source>
        <translation>Ein Text mit Makros wie $MA.</translation>
    </message>
    <message>
        <source>expand takes one text.</source>
        <translation>expand braucht einen Text.</translation>
    </message>
    <message>
        <source>warning: without value, so kept as written: %1</source>
        <translation>Warnung: ohne Wert, also behalten wie geschrieben: %1</translation>
    </message>
    <message>
        <source>A condition without parentheses, as in Resync_Trigger_1.</source>
        <translation>Eine Bedingung ohne Klammern, wie in Resync_Trigger_1.</translation>
    </message>
    <message>
        <source>condition takes one condition.</source>
        <translation>condition braucht eine Bedingung.</translation>
    </message>
    <message>
        <source>Replace the macros of a text</source>
        <translation>Die Makros eines Textes ersetzen</translation>
    </message>
    <message>
        <source>Evaluate a condition for one phone</source>
        <translation>Eine Bedingung für ein Telefon auswerten</translation>
    </message>
    <message>
        <source>Write each row there with what its phone does.</source>
        <translation>Jede Zeile hierhin schreiben, mit dem, was ihr Telefon tut.</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>Die Tabelle ist leer.</translation>
    </message>
    <message>
        <source>The table&apos;s first line names no macros.</source>
        <translation>Die erste Zeile der Tabelle nennt keine Makros.</translation>
    </message>
    <message>
        <source>A row is too long; perhaps a quote in the table is never closed.</source>
        <translation>Eine Zeile ist zu lang; vielleicht wird ein Anführungszeichen der Tabelle nie geschlossen.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Unterbrochen.</translation>
    </message>
    <message>
        <source>fleet takes one table.</source>
        <translation>fleet braucht eine Tabelle.</translation>
    </message>
    <message>
        <source>The table %1 can&apos;t be read: %2</source>
        <translation>Die Tabelle %1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) fetch another URL than the table expects.</source>
        <translation>
            <numerusform>%n Telefon holt eine andere URL, als die Tabelle erwartet.</numerusform>
            <numerusform>%n Telefone holen eine andere URL, als die Tabelle erwartet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: alternative %2 was never selected</source>
        <translation>%1: Alternative %2 wurde nie gewählt</translation>
    </message>
    <message>
        <source>Show what a table of phones does with rules</source>
        <translation>Zeigen, was eine Tabelle von Telefonen mit Regeln tut</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Kennwort: </translation>
    </message>
    <message>
        <source>Take macro values from a JSON object, or from a CSV or TSV with a header and one row.</source>
        <translation>Makrowerte aus einem JSON-Objekt nehmen, oder aus CSV oder TSV mit einem Kopf und einer Zeile.</translation>
    </message>
    <message>
        <source>Give a macro a value; wins over --macros.</source>
        <translation>Einem Makro einen Wert geben; gilt vor --macros.</translation>
    </message>
    <message>
        <source>The server that DHCP option 66 names.</source>
        <translation>Der Server, den DHCP-Option 66 nennt.</translation>
    </message>
    <message>
        <source>The firmware: MPP (default) or SPA.</source>
        <translation>Die Firmware: MPP (Vorgabe) oder SPA.</translation>
    </message>
    <message>
        <source>A macro is given as NAME=VALUE.</source>
        <translation>Ein Makro wird als NAME=WERT angegeben.</translation>
    </message>
    <message>
        <source>The macros of %1 can&apos;t be read: %2</source>
        <translation>Die Makros von %1 sind nicht lesbar: %2</translation>
    </message>
    <message>
        <source>%1 holds no macros: a JSON object, or a header and one row, is needed.</source>
        <translation>%1 enthält keine Makros: Gebraucht wird ein JSON-Objekt, oder ein Kopf und eine Zeile.</translation>
    </message>
    <message>
        <source>PNG needs the program flatprofile-picture, which is not in %1. Install the package of Flatprofile that has the editor, or write .svg.</source>
        <translation>Für PNG wird das Programm flatprofile-picture gebraucht, das nicht in %1 liegt. Installieren Sie das Paket von Flatprofile, das den Editor hat, oder schreiben Sie .svg.</translation>
    </message>
    <message>
        <source>The picture could not be painted (%1). Write .svg instead.</source>
        <translation>Das Bild konnte nicht gemalt werden (%1). Schreiben Sie stattdessen .svg.</translation>
    </message>
    <message>
        <source>The phone: [http[s]://]name[:port].</source>
        <translation>Das Telefon: [http[s]://]Name[:Port].</translation>
    </message>
    <message>
        <source>The profile, as the phone shall get it; or -.</source>
        <translation>Das Profil, wie das Telefon es bekommen soll; oder -.</translation>
    </message>
    <message>
        <source>How: post (default), resync-http or resync-tftp. With the latter two the phone fetches the file from this computer.</source>
        <translation>Wie: post (Vorgabe), resync-http oder resync-tftp. Bei den beiden letzten holt das Telefon die Datei von diesem Rechner.</translation>
    </message>
    <message>
        <source>The user to log in as. Default: admin.</source>
        <translation>Der Benutzer, als der angemeldet wird. Vorgabe: admin.</translation>
    </message>
    <message>
        <source>the phone&apos;s password</source>
        <translation>das Kennwort des Telefons</translation>
    </message>
    <message>
        <source>Send name and password in the URL too (xuser, xpassword); they end in logs.</source>
        <translation>Name und Kennwort auch in der URL senden (xuser, xpassword); sie gelangen in Protokolle.</translation>
    </message>
    <message>
        <source>Take whatever certificate the phone shows.</source>
        <translation>Jedes Zertifikat annehmen, das das Telefon zeigt.</translation>
    </message>
    <message>
        <source>Take this certificate alone: its SHA-256 fingerprint.</source>
        <translation>Nur dieses Zertifikat annehmen: sein SHA-256-Fingerabdruck.</translation>
    </message>
    <message>
        <source>Seconds to wait in each step. Default: 10.</source>
        <translation>Sekunden, die in jedem Schritt gewartet wird. Vorgabe: 10.</translation>
    </message>
    <message>
        <source>Read the phone&apos;s configuration back and compare.</source>
        <translation>Die Konfiguration des Telefons zurücklesen und vergleichen.</translation>
    </message>
    <message>
        <source>Print what would be sent, and send nothing. With --verify the phone&apos;s present configuration is read, and what would change is printed too.</source>
        <translation>Ausgeben, was gesendet würde, und nichts senden. Mit --verify wird die jetzige Konfiguration des Telefons gelesen und auch ausgegeben, was sich ändern würde.</translation>
    </message>
    <message>
        <source>The phone may be outside private networks.</source>
        <translation>Das Telefon darf außerhalb privater Netze sein.</translation>
    </message>
    <message>
        <source>Push to the phone with this MAC address alone.</source>
        <translation>Nur an das Telefon mit dieser MAC-Adresse senden.</translation>
    </message>
    <message>
        <source>Say that the file is encrypted by RFC 8188: aes128gcm.</source>
        <translation>Sagen, dass die Datei nach RFC 8188 verschlüsselt ist: aes128gcm.</translation>
    </message>
    <message>
        <source>The address of this computer that the phone fetches from. Default: the one on the way to it.</source>
        <translation>Die Adresse dieses Rechners, von der das Telefon lädt. Vorgabe: die auf dem Weg zu ihm.</translation>
    </message>
    <message>
        <source>The port that the phone fetches from. Default: a free one.</source>
        <translation>Der Port, von dem das Telefon lädt. Vorgabe: ein freier.</translation>
    </message>
    <message>
        <source>Tell the phone the key in the resync URL; it ends in the phone&apos;s log.</source>
        <translation>Dem Telefon den Schlüssel in der Resync-URL sagen; er gelangt in das Protokoll des Telefons.</translation>
    </message>
    <message>
        <source>--method is post, resync-http or resync-tftp.</source>
        <translation>--method ist post, resync-http oder resync-tftp.</translation>
    </message>
    <message>
        <source>TFTP can&apos;t say a content encoding; push by HTTP.</source>
        <translation>TFTP kann keine Inhaltskodierung nennen; senden Sie über HTTP.</translation>
    </message>
    <message>
        <source>--serve-at, --serve-port and --send-key go with --method resync-http and resync-tftp.</source>
        <translation>--serve-at, --serve-port und --send-key gehören zu --method resync-http und resync-tftp.</translation>
    </message>
    <message>
        <source>push takes a phone and a file.</source>
        <translation>push braucht ein Telefon und eine Datei.</translation>
    </message>
    <message>
        <source>The phone is named as [http[s]://]name[:port].</source>
        <translation>Das Telefon wird als [http[s]://]Name[:Port] benannt.</translation>
    </message>
    <message>
        <source>--timeout is a number of seconds from 0.1 to 3600.</source>
        <translation>--timeout ist eine Zahl von Sekunden von 0.1 bis 3600.</translation>
    </message>
    <message>
        <source>--pin is a SHA-256 fingerprint: 64 hexadecimal digits, with or without colons.</source>
        <translation>--pin ist ein SHA-256-Fingerabdruck: 64 Hexadezimalziffern, mit oder ohne Doppelpunkte.</translation>
    </message>
    <message>
        <source>--mac is a MAC address: twelve hexadecimal digits, with or without separators.</source>
        <translation>--mac ist eine MAC-Adresse: zwölf Hexadezimalziffern, mit oder ohne Trennzeichen.</translation>
    </message>
    <message>
        <source>--serve-at takes an IP address of this computer.</source>
        <translation>--serve-at braucht eine IP-Adresse dieses Rechners.</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>keine solche Datei</translation>
    </message>
    <message>
        <source>%1 is larger than any profile.</source>
        <translation>%1 ist größer als jedes Profil.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>--send-key needs a key.</source>
        <translation>--send-key braucht einen Schlüssel.</translation>
    </message>
    <message>
        <source>warning: the key in the resync URL ends in the phone&apos;s log.</source>
        <translation>Warnung: Der Schlüssel in der Resync-URL gelangt in das Protokoll des Telefons.</translation>
    </message>
    <message>
        <source>warning: the password in the URL ends in logs.</source>
        <translation>Warnung: Das Kennwort in der URL gelangt in Protokolle.</translation>
    </message>
    <message>
        <source>Push a profile to one phone, and read it back</source>
        <translation>Ein Profil an ein Telefon senden und zurücklesen</translation>
    </message>
    <message>
        <source>The script.</source>
        <translation>Das Skript.</translation>
    </message>
    <message>
        <source>What it is: ToneScript, CadScript or FreqScript.</source>
        <translation>Was es ist: ToneScript, CadScript oder FreqScript.</translation>
    </message>
    <message>
        <source>Write this file: sound as .wav, a picture as .png or .svg.</source>
        <translation>Diese Datei schreiben: Klang als .wav, ein Bild als .png oder .svg.</translation>
    </message>
    <message>
        <source>So many seconds. Default: all of the script, 30 seconds of an endless one.</source>
        <translation>So viele Sekunden. Vorgabe: das ganze Skript, 30 Sekunden eines endlosen.</translation>
    </message>
    <message>
        <source>Frames a second of sound, 8000 to 192000. Default: 48000.</source>
        <translation>Abtastwerte je Sekunde, 8000 bis 192000. Vorgabe: 48000.</translation>
    </message>
    <message>
        <source>render takes one script.</source>
        <translation>render braucht ein Skript.</translation>
    </message>
    <message>
        <source>--type is ToneScript, CadScript or FreqScript.</source>
        <translation>--type ist ToneScript, CadScript oder FreqScript.</translation>
    </message>
    <message>
        <source>-o takes a file that ends in .wav, .png or .svg.</source>
        <translation>-o braucht eine Datei, die auf .wav, .png oder .svg endet.</translation>
    </message>
    <message>
        <source>--seconds takes a number above 0.</source>
        <translation>--seconds braucht eine Zahl über 0.</translation>
    </message>
    <message>
        <source>--rate takes a whole number from %1 to %2.</source>
        <translation>--rate braucht eine ganze Zahl von %1 bis %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n frequency(ies) can&apos;t be heard at %1 frames a second; left out.</source>
        <translation>
            <numerusform>%n Frequenz ist bei %1 Abtastwerten je Sekunde nicht hörbar; sie fehlt.</numerusform>
            <numerusform>%n Frequenzen sind bei %1 Abtastwerten je Sekunde nicht hörbar; sie fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The frequencies are too loud together: all of it is %1 dB lower, so that nothing clips.</source>
        <translation>Die Frequenzen sind zusammen zu laut: Alles ist %1 dB leiser, damit nichts übersteuert.</translation>
    </message>
    <message>
        <source>%1 s of sound are more than a file should hold. Use --seconds.</source>
        <translation>%1 s Klang sind mehr, als eine Datei enthalten sollte. Nehmen Sie --seconds.</translation>
    </message>
    <message>
        <source>%1: %2 s of sound, %3 samples
</source>
        <translation>%1: %2 s Klang, %3 Abtastwerte
</translation>
    </message>
    <message>
        <source>%1: a picture of %2 s
</source>
        <translation>%1: ein Bild von %2 s
</translation>
    </message>
    <message>
        <source>Make a tone or cadence heard (WAV) or seen (PNG, SVG)</source>
        <translation>Einen Ton oder eine Kadenz hörbar (WAV) oder sichtbar (PNG, SVG) machen</translation>
    </message>
    <message>
        <source>What the phone holds before: its configuration, or only the rules; or -.</source>
        <translation>Was das Telefon vorher hat: seine Konfiguration, oder nur die Regeln; oder -.</translation>
    </message>
    <message>
        <source>A folder that stands in for a server: NAME=FOLDER or NAME:PORT=FOLDER. Can be given again.</source>
        <translation>Ein Ordner, der für einen Server steht: NAME=ORDNER oder NAME:PORT=ORDNER. Kann wiederholt werden.</translation>
    </message>
    <message>
        <source>Save the effective configuration as a profile; its secrets are masked without --reveal.</source>
        <translation>Die wirksame Konfiguration als Profil speichern; ihre Geheimnisse sind ohne --reveal maskiert.</translation>
    </message>
    <message>
        <source>Trust the authorities in this file too (PEM).</source>
        <translation>Auch den Zertifizierungsstellen in dieser Datei vertrauen (PEM).</translation>
    </message>
    <message>
        <source>Take whatever certificate a server shows.</source>
        <translation>Jedes Zertifikat annehmen, das ein Server zeigt.</translation>
    </message>
    <message>
        <source>--map takes HOST=FOLDER.</source>
        <translation>--map braucht HOST=ORDNER.</translation>
    </message>
    <message>
        <source>%1: there is no such folder.</source>
        <translation>%1: Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM.</source>
        <translation>%1 enthält kein Zertifikat in PEM.</translation>
    </message>
    <message>
        <source>resync takes its rules from --profile.</source>
        <translation>resync nimmt seine Regeln aus --profile.</translation>
    </message>
    <message>
        <source>Be a phone: resync by a profile&apos;s rules, and tell what it then holds</source>
        <translation>Ein Telefon sein: Resync nach den Regeln eines Profils, und sagen, was es dann hat</translation>
    </message>
    <message>
        <source>The rule.</source>
        <translation>Die Regel.</translation>
    </message>
    <message>
        <source>Take Profile_Rule, _B, _C and _D from a profile, and the GPP and user IDs that macros name.</source>
        <translation>Profile_Rule, _B, _C und _D aus einem Profil nehmen, und die GPP und Benutzerkennungen, die Makros nennen.</translation>
    </message>
    <message>
        <source>The parameter that the rule is for, or the one rule to take from the profile; Upgrade_Rule and Report_Rule have grammars of their own.</source>
        <translation>Der Parameter, für den die Regel ist, oder die eine Regel, die aus dem Profil genommen wird; Upgrade_Rule und Report_Rule haben eigene Grammatiken.</translation>
    </message>
    <message>
        <source>The oldest firmware that an Upgrade_Rule may lead to (Downgrade_Rev_Limit).</source>
        <translation>Die älteste Firmware, zu der eine Upgrade_Rule führen darf (Downgrade_Rev_Limit).</translation>
    </message>
    <message>
        <source>Give either --rule or --profile.</source>
        <translation>Geben Sie entweder --rule oder --profile an.</translation>
    </message>
    <message>
        <source>A trigger is no rule; flatprofile condition evaluates it.</source>
        <translation>Ein Auslöser ist keine Regel; flatprofile condition wertet ihn aus.</translation>
    </message>
    <message>
        <source>The file could not be read as a profile.</source>
        <translation>Die Datei konnte nicht als Profil gelesen werden.</translation>
    </message>
    <message>
        <source>Resync_Periodic: seconds, or a list such as 3600+600,7200.</source>
        <translation>Resync_Periodic: Sekunden, oder eine Liste wie 3600+600,7200.</translation>
    </message>
    <message>
        <source>Resync_Error_Retry_Delay; default 3600.</source>
        <translation>Resync_Error_Retry_Delay; Vorgabe 3600.</translation>
    </message>
    <message>
        <source>Resync_At: a time of day; then --periodic is ignored.</source>
        <translation>Resync_At: eine Tageszeit; --periodic wird dann übergangen.</translation>
    </message>
    <message>
        <source>Resync_At_Random_Delay in seconds; default 600.</source>
        <translation>Resync_At_Random_Delay in Sekunden; Vorgabe 600.</translation>
    </message>
    <message>
        <source>Resync_Random_Delay: how long the first attempt waits, in units of 20 s.</source>
        <translation>Resync_Random_Delay: wie lange der erste Versuch wartet, in Einheiten von 20 s.</translation>
    </message>
    <message>
        <source>The first attempt fails, then come so many retries.</source>
        <translation>Der erste Versuch scheitert, dann kommen so viele weitere.</translation>
    </message>
    <message>
        <source>How far to look; default 48.</source>
        <translation>Wie weit voraus; Vorgabe 48.</translation>
    </message>
    <message>
        <source>The time of day at the start; default 0000.</source>
        <translation>Die Tageszeit am Anfang; Vorgabe 0000.</translation>
    </message>
    <message>
        <source>Resync_Trigger_1 or _2; may be given twice.</source>
        <translation>Resync_Trigger_1 oder _2; darf zweimal angegeben werden.</translation>
    </message>
    <message>
        <source>How many phones start together: tells the load on the server per minute.</source>
        <translation>Wie viele Telefone gemeinsam starten: sagt die Last des Servers je Minute.</translation>
    </message>
    <message>
        <source>--start is a time such as 0830.</source>
        <translation>--start ist eine Zeit wie 0830.</translation>
    </message>
    <message>
        <source>--%1 is a whole number from 0 to %2.</source>
        <translation>--%1 ist eine ganze Zahl von 0 bis %2.</translation>
    </message>
    <message>
        <source>schedule takes options alone.</source>
        <translation>schedule braucht nur Optionen.</translation>
    </message>
    <message>
        <source>%1, held by the triggers</source>
        <translation>%1, von den Auslösern zurückgehalten</translation>
    </message>
    <message>
        <source>At most %1 requests a minute.</source>
        <translation>Höchstens %1 Anfragen je Minute.</translation>
    </message>
    <message>
        <source>List when a phone would resync</source>
        <translation>Aufführen, wann ein Telefon ein Resync machen würde</translation>
    </message>
    <message>
        <source>The URL that the phone must fetch; otherwise the exit status is 1.</source>
        <translation>Die URL, die das Telefon holen muss; sonst ist der Rückgabewert 1.</translation>
    </message>
    <message>
        <source>simulate takes its rule from --rule or --profile.</source>
        <translation>simulate nimmt seine Regel aus --rule oder --profile.</translation>
    </message>
    <message>
        <source>The phone does not fetch the expected URL.</source>
        <translation>Das Telefon holt nicht die erwartete URL.</translation>
    </message>
    <message>
        <source>Show what a phone does with its rules</source>
        <translation>Zeigen, was ein Telefon mit seinen Regeln tut</translation>
    </message>
    <message>
        <source>The value; behind -- if it begins with a hyphen.</source>
        <translation>Der Wert; hinter --, wenn er mit einem Bindestrich beginnt.</translation>
    </message>
    <message>
        <source>Its data type: Bool, Uns16, Time3, FQDN, StarCode, ToneScript, DstRule ...</source>
        <translation>Sein Datentyp: Bool, Uns16, Time3, FQDN, StarCode, ToneScript, DstRule ...</translation>
    </message>
    <message>
        <source>Of PhTmpl and RscTmpl: which pattern fits this number or response code?</source>
        <translation>Bei PhTmpl und RscTmpl: Welches Muster passt auf diese Nummer oder diesen Antwortcode?</translation>
    </message>
    <message>
        <source>Of ToneScript and CadScript: also when it sounds in the first S seconds.</source>
        <translation>Bei ToneScript und CadScript: auch, wann es in den ersten S Sekunden klingt.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>%1 at %2: %3 [%4]</source>
        <translation>%1 bei %2: %3 [%4]</translation>
    </message>
    <message>
        <source>  %1: %2</source>
        <translation>  %1: %2</translation>
    </message>
    <message>
        <source>value takes --type TYPE and one value.</source>
        <translation>value braucht --type TYP und einen Wert.</translation>
    </message>
    <message>
        <source>There is no data type %1.</source>
        <translation>Den Datentyp %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>--match goes with the types PhTmpl and RscTmpl.</source>
        <translation>--match gehört zu den Typen PhTmpl und RscTmpl.</translation>
    </message>
    <message>
        <source>--until goes with the types ToneScript and CadScript.</source>
        <translation>--until gehört zu den Typen ToneScript und CadScript.</translation>
    </message>
    <message>
        <source>--until takes a number of seconds above 0.</source>
        <translation>--until braucht eine Zahl von Sekunden über 0.</translation>
    </message>
    <message>
        <source>%1 s to %2 s</source>
        <translation>%1 s bis %2 s</translation>
    </message>
    <message>
        <source>The timeline is longer than %1 stretches; the rest is left out.</source>
        <translation>Der Zeitverlauf hat mehr als %1 Stücke; der Rest fehlt.</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>nicht gültig</translation>
    </message>
    <message>
        <source>pattern %1 fits</source>
        <translation>Muster %1 passt</translation>
    </message>
    <message>
        <source>no pattern fits</source>
        <translation>kein Muster passt</translation>
    </message>
    <message>
        <source>Check one value of a data type</source>
        <translation>Einen Wert eines Datentyps prüfen</translation>
    </message>
    <message>
        <source>Check nothing, but say what this code of a problem means and how a file ignores it.</source>
        <translation>Nichts prüfen, sondern sagen, was dieser Code eines Problems bedeutet und wie eine Datei es übergeht.</translation>
    </message>
    <message>
        <source>%1 is no code of a problem.</source>
        <translation>%1 ist kein Code eines Problems.</translation>
    </message>
    <message>
        <source>A file that means it says so in a comment: %1</source>
        <translation>Eine Datei, die es so meint, sagt das in einem Kommentar: %1</translation>
    </message>
    <message>
        <source>A phone may refuse the whole file, so that no comment can ignore it.</source>
        <translation>Ein Telefon kann die ganze Datei ablehnen, daher kann kein Kommentar es übergehen.</translation>
    </message>
    <message>
        <source>Warn where a dial plan does not dial these: a country code such as US, or a number. May be repeated.</source>
        <translation>Warnen, wo ein Wählplan diese nicht wählt: ein Ländercode wie US, oder eine Nummer. Darf mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>A phone a row, macros in the header, or the phones that the rule builder saved; - for standard input.</source>
        <translation>Ein Telefon je Zeile, mit den Makros im Kopf, oder die Telefone, die der Regelbaukasten gespeichert hat; - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>The file of phones can&apos;t be read.</source>
        <translation>Die Datei der Telefone ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Here it is given with --key-file, --key-env or --key-ask.</source>
        <translation>Hier wird er mit --key-file, --key-env oder --key-ask angegeben.</translation>
    </message>
    <message>
        <source>Here it is given with --ikm-file, --ikm-env or --ikm-ask.</source>
        <translation>Hier wird es mit --ikm-file, --ikm-env oder --ikm-ask angegeben.</translation>
    </message>
    <message>
        <source>A file that is encrypted as in RFC 8188 is known by its key alone; it is given with --ikm-file.</source>
        <translation>Eine Datei, die nach RFC 8188 verschlüsselt ist, erkennt man nur mit ihrem Schlüssel; er wird mit --ikm-file angegeben.</translation>
    </message>
    <message>
        <source>%1 is no model that the catalogue knows. It knows %2.</source>
        <translation>%1 ist kein Modell, das der Katalog kennt. Er kennt %2.</translation>
    </message>
    <message>
        <source>%1 is no model that the catalogue knows; %2 may be meant.</source>
        <translation>%1 ist kein Modell, das der Katalog kennt; vielleicht ist %2 gemeint.</translation>
    </message>
    <message>
        <source>%1: there is no key to encrypt it with. Give one with --new-key-file, or with --key-file where it is that of the file read.</source>
        <translation>%1: Es gibt keinen Schlüssel zum Verschlüsseln. Geben Sie einen mit --new-key-file an, oder mit --key-file, wo es der der gelesenen Datei ist.</translation>
    </message>
    <message>
        <source>%1: there is no keying material to encrypt it with. Give it with --ikm-file.</source>
        <translation>%1: Es gibt kein Schlüsselmaterial zum Verschlüsseln. Geben Sie es mit --ikm-file an.</translation>
    </message>
    <message>
        <source>%1 is longer than %2 MiB; nothing of it was read.</source>
        <translation>%1 ist länger als %2 MiB; nichts davon wurde gelesen.</translation>
    </message>
    <message>
        <source>The expanded text would be longer than %1 MiB. Nothing of it is printed.</source>
        <translation>Der erweiterte Text wäre länger als %1 MiB. Nichts davon wird ausgegeben.</translation>
    </message>
    <message>
        <source>The expanded condition would be longer than %1 MiB. It is not evaluated.</source>
        <translation>Die erweiterte Bedingung wäre länger als %1 MiB. Sie wird nicht ausgewertet.</translation>
    </message>
    <message>
        <source>The key file %1 is longer than %2 KiB, which no key is. Nothing of it is used; give the file that holds the key alone.</source>
        <translation>Die Schlüsseldatei %1 ist länger als %2 KiB, was kein Schlüssel ist. Nichts davon wird benutzt; geben Sie die Datei an, die nur den Schlüssel enthält.</translation>
    </message>
    <message>
        <source>No phone&apos;s web interface has a page %1. The pages are: %2.</source>
        <translation>Die Weboberfläche keines Telefons hat eine Seite %1. Die Seiten sind: %2.</translation>
    </message>
    <message>
        <source>The macros of %1 are longer than %2 MiB, which those of one phone are not.</source>
        <translation>Die Makros von %1 sind länger als %2 MiB, was die eines Telefons nicht sind.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be the name of a parameter. Names begin with a letter or _ and go on with letters, digits, _, - and .; flat-profile and xml are taken.</source>
        <translation>%1 kann nicht der Name eines Parameters sein. Namen beginnen mit einem Buchstaben oder _ und gehen mit Buchstaben, Ziffern, _, - und . weiter; flat-profile und xml sind vergeben.</translation>
    </message>
    <message>
        <source>warning: %1: the catalogue knows no parameter %2; it is written as it is.</source>
        <translation>Warnung: %1: Der Katalog kennt keinen Parameter %2; er wird geschrieben, wie er ist.</translation>
    </message>
    <message>
        <source>warning: %1:%2:%3: %4: %5</source>
        <translation>Warnung: %1:%2:%3: %4: %5</translation>
    </message>
    <message>
        <source>To mend it: %1.</source>
        <translation>Die Abhilfe: %1.</translation>
    </message>
    <message>
        <source>%1: another program writes the file time and again. Nothing was written; try once more.</source>
        <translation>%1: Ein anderes Programm schreibt die Datei immer wieder. Es wurde nichts geschrieben; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) failed because the plan still waits for another key there; with timeout as the event the wait ends.</source>
        <translation>
            <numerusform>%n Test schlug fehl, weil der Plan dort noch auf eine weitere Taste wartet; mit timeout als Ereignis endet das Warten.</numerusform>
            <numerusform>%n Tests schlugen fehl, weil der Plan dort noch auf eine weitere Taste wartet; mit timeout als Ereignis endet das Warten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are missing here: nobody read the log.</source>
        <translation>
            <numerusform>Hier fehlt %n Anfrage: Niemand las das Protokoll.</numerusform>
            <numerusform>Hier fehlen %n Anfragen: Niemand las das Protokoll.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write nothing where a value is wrong, and exit with 1.</source>
        <translation>Nichts schreiben, wenn ein Wert falsch ist, und mit 1 enden.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be the name of a parameter; %2 may be meant.</source>
        <translation>%1 kann kein Parameter heißen; vielleicht ist %2 gemeint.</translation>
    </message>
    <message>
        <source>%1: nothing was written.</source>
        <translation>%1: Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The table holds no phones: nothing stands below its first line.</source>
        <translation>Die Tabelle enthält keine Telefone: Unter ihrer ersten Zeile steht nichts.</translation>
    </message>
    <message>
        <source>Phones: %1</source>
        <translation>Telefone: %1</translation>
    </message>
    <message>
        <source>The rule begins with #: the phone skips it.</source>
        <translation>Die Regel beginnt mit #: Das Telefon überspringt sie.</translation>
    </message>
    <message>
        <source>The rule is empty: the phone fetches nothing.</source>
        <translation>Die Regel ist leer: Das Telefon holt nichts.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Convert to UTF-8</source>
        <translation>In UTF-8 umwandeln</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>%1 setzen</translation>
    </message>
    <message>
        <source>Set access of %1</source>
        <translation>Zugriff auf %1 setzen</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Keep last %1</source>
        <translation>Letztes %1 behalten</translation>
    </message>
</context>
<context>
    <name>Containers</name>
    <message>
        <source>The file is encrypted with AES-256-CBC. Give the key that the profile rule names with --key.</source>
        <translation>Die Datei ist mit AES-256-CBC verschlüsselt. Geben Sie den Schlüssel an, den die Profilregel mit --key nennt.</translation>
    </message>
    <message>
        <source>The file is encrypted as in RFC 8188. Give the keying material that the phone has in IKM_HTTP_Encrypt_Content.</source>
        <translation>Die Datei ist nach RFC 8188 verschlüsselt. Geben Sie das Schlüsselmaterial an, das das Telefon in IKM_HTTP_Encrypt_Content hat.</translation>
    </message>
    <message>
        <source>This key does not open the file: the result is neither gzip nor a profile. The key is another, or the file is damaged.</source>
        <translation>Dieser Schlüssel öffnet die Datei nicht: Das Ergebnis ist weder gzip noch ein Profil. Der Schlüssel ist ein anderer, oder die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The encrypted file is cut off: its length is not that of whole blocks. Fetch it again from where it came.</source>
        <translation>Die verschlüsselte Datei ist abgeschnitten: Ihre Länge ist nicht die ganzer Blöcke. Holen Sie sie noch einmal von dort, wo sie herkam.</translation>
    </message>
    <message>
        <source>The gzip data is damaged: its checksum does not fit. Fetch the file again from where it came, in binary mode.</source>
        <translation>Die gzip-Daten sind beschädigt: Ihre Prüfsumme passt nicht. Holen Sie die Datei noch einmal von dort, wo sie herkam, und zwar binär.</translation>
    </message>
    <message>
        <source>The gzip data is cut off. Fetch the file again from where it came.</source>
        <translation>Die gzip-Daten sind abgeschnitten. Holen Sie die Datei noch einmal von dort, wo sie herkam.</translation>
    </message>
    <message>
        <source>The key fits, but a later part of the encrypted file is damaged. Fetch it again from where it came.</source>
        <translation>Der Schlüssel passt, aber ein späterer Teil der verschlüsselten Datei ist beschädigt. Holen Sie sie noch einmal von dort, wo sie herkam.</translation>
    </message>
    <message>
        <source>The encrypted file is cut off: its last record is missing. Fetch it again from where it came.</source>
        <translation>Die verschlüsselte Datei ist abgeschnitten: Ihr letzter Satz fehlt. Holen Sie sie noch einmal von dort, wo sie herkam.</translation>
    </message>
    <message>
        <source>The file holds more than a profile may (64 MiB, or 200 times what it packs): it is refused unopened.</source>
        <translation>Die Datei enthält mehr, als ein Profil darf (64 MiB oder das 200-fache ihrer gepackten Größe): Sie wird ungeöffnet abgelehnt.</translation>
    </message>
    <message>
        <source>The file is packed more often than a phone unpacks: it is refused unopened.</source>
        <translation>Die Datei ist öfter verpackt, als ein Telefon auspackt: Sie wird ungeöffnet abgelehnt.</translation>
    </message>
    <message>
        <source>The file was encrypted first and compressed then; phones want it the other way round. Unpack it with gunzip and open the result.</source>
        <translation>Die Datei wurde erst verschlüsselt und dann komprimiert; Telefone wollen es umgekehrt. Entpacken Sie sie mit gunzip und öffnen Sie das Ergebnis.</translation>
    </message>
    <message>
        <source>The record size of the encrypted file is less than RFC 8188 allows. It may be another kind of file.</source>
        <translation>Die Satzlänge der verschlüsselten Datei ist kleiner, als RFC 8188 erlaubt. Vielleicht ist es eine andere Art von Datei.</translation>
    </message>
    <message>
        <source>This computer&apos;s cryptography can&apos;t do what the file needs, MD5 for example.</source>
        <translation>Die Kryptografie dieses Rechners kann nicht, was die Datei braucht, zum Beispiel MD5.</translation>
    </message>
    <message>
        <source>This is none of the kinds of file that a phone reads: a profile in XML, gzip, or an encrypted one.</source>
        <translation>Das ist keine der Dateiarten, die ein Telefon liest: ein Profil in XML, gzip oder eine verschlüsselte.</translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>United Arab Emirates</source>
        <translation>Vereinigte Arabische Emirate</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation>Antigua und Barbuda</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguilla</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanien</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentinien</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesch</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarien</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahrain</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermuda</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunei</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasilien</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botsuana</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>Zentralafrikanische Republik</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Côte d&apos;Ivoire</source>
        <translation>Côte d’Ivoire</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Kamerun</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Kuba</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Zypern</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tschechien</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Dschibuti</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dänemark</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominica</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Äthiopien</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finnland</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Falklandinseln</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Färöer</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabun</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Französisch-Guayana</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>Gibraltar</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Grönland</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gambia</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadeloupe</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Griechenland</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hongkong</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Kroatien</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ungarn</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesien</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Iran</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Island</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaika</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordanien</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenia</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Komoren</translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <translation>St. Kitts und Nevis</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Südkorea</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Kaimaninseln</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <translation>St. Lucia</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Liberia</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litauen</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettland</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marokko</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Macau</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinique</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauretanien</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Montserrat</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Mauritius</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Malediven</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexiko</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaysia</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibia</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Neukaledonien</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Niger</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigeria</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norwegen</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Nepal</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>Nauru</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Neuseeland</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Oman</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panama</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Französisch-Polynesien</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papua-Neuguinea</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippinen</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Saint Pierre and Miquelon</source>
        <translation>St. Pierre und Miquelon</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Katar</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumänien</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russland</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Saudi-Arabien</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Salomonen</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychellen</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Schweden</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Saint Helena</source>
        <translation>St. Helena</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slowenien</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slowakei</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leone</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>San Marino</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <source>Sao Tome and Principe</source>
        <translation>São Tomé und Príncipe</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Syrien</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation>Turks- und Caicosinseln</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thailand</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>Tokelau</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunesien</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Türkei</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>Trinidad und Tobago</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Saint Vincent and the Grenadines</source>
        <translation>St. Vincent und die Grenadinen</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Britische Jungferninseln</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Wallis and Futuna</source>
        <translation>Wallis und Futuna</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Südafrika</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Sambia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Simbabwe</translation>
    </message>
</context>
<context>
    <name>DialPlans</name>
    <message>
        <source>Line %1: “%2” is no number to dial.</source>
        <translation>Zeile %1: „%2“ ist keine Nummer zum Wählen.</translation>
    </message>
    <message>
        <source>Line %1: the event “%2” is neither timeout nor send.</source>
        <translation>Zeile %1: Das Ereignis „%2“ ist weder timeout noch send.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is no result; dial, reject and wait are.</source>
        <translation>Zeile %1: „%2“ ist kein Ergebnis; dial, reject und wait sind welche.</translation>
    </message>
    <message>
        <source>Line %1 has more columns than digits, event and expected.</source>
        <translation>Zeile %1 hat mehr Spalten als Ziffern, Ereignis und Erwartung.</translation>
    </message>
    <message>
        <source>The file holds more than %1 tests.</source>
        <translation>Die Datei enthält mehr als %1 Prüfungen.</translation>
    </message>
    <message>
        <source>%1 inserted</source>
        <translation>%1 eingefügt</translation>
    </message>
    <message>
        <source>%1 (not sent)</source>
        <translation>%1 (nicht gesendet)</translation>
    </message>
    <message>
        <source>%1 (sent as %2)</source>
        <translation>%1 (gesendet als %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n Ziffer</numerusform>
            <numerusform>%n Ziffern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n or more digits</source>
        <translation>
            <numerusform>%n oder mehr Ziffern</numerusform>
            <numerusform>%n oder mehr Ziffern</numerusform>
        </translation>
    </message>
    <message>
        <source>any number of digits</source>
        <translation>beliebig viele Ziffern</translation>
    </message>
    <message numerus="yes">
        <source>%n or more keys out of %1</source>
        <translation>
            <numerusform>%n oder mehr Tasten aus %1</numerusform>
            <numerusform>%n oder mehr Tasten aus %1</numerusform>
        </translation>
    </message>
    <message>
        <source>any number of keys out of %1</source>
        <translation>beliebig viele Tasten aus %1</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eine von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n keys out of %1</source>
        <translation>
            <numerusform>%n Taste aus %1</numerusform>
            <numerusform>%n Tasten aus %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <extracomment>keys of a dial plan, in the order they are typed: &quot;9, then 7 digits&quot;</extracomment>
        <translation>%1, dann %2</translation>
    </message>
    <message>
        <source>outside tone</source>
        <translation>Amtston</translation>
    </message>
    <message>
        <source>Dialling ends when no key is pressed for %1 s.</source>
        <translation>Das Wählen endet, wenn %1 s lang keine Taste gedrückt wird.</translation>
    </message>
    <message>
        <source>%1 is dialled as soon as the phone is off the hook.</source>
        <translation>%1 wird gewählt, sobald der Hörer abgehoben ist.</translation>
    </message>
    <message>
        <source>%1 is dialled when no key is pressed for %2 s.</source>
        <translation>%1 wird gewählt, wenn %2 s lang keine Taste gedrückt wird.</translation>
    </message>
    <message>
        <source>Never used: another sequence with P stands before it.</source>
        <translation>Nie benutzt: Eine andere Sequenz mit P steht davor.</translation>
    </message>
    <message>
        <source>Matches nothing.</source>
        <translation>Passt auf nichts.</translation>
    </message>
    <message>
        <source>%1: barred, so nothing is dialled.</source>
        <translation>%1: gesperrt, also wird nichts gewählt.</translation>
    </message>
    <message>
        <source>%1: never decides, because other sequences do.</source>
        <translation>%1: entscheidet nie, weil andere Sequenzen es tun.</translation>
    </message>
    <message>
        <source>%1: sent with these changes, after %2 s or # where more could follow.</source>
        <translation>%1: mit diesen Änderungen gesendet, nach %2 s oder # wo mehr folgen könnte.</translation>
    </message>
    <message>
        <source>%1: sent with these changes, at once.</source>
        <translation>%1: mit diesen Änderungen gesendet, sofort.</translation>
    </message>
    <message>
        <source>%1: sent as dialled, after %2 s or # where more could follow.</source>
        <translation>%1: wie gewählt gesendet, nach %2 s oder # wo mehr folgen könnte.</translation>
    </message>
    <message>
        <source>%1: sent as dialled, at once.</source>
        <translation>%1: wie gewählt gesendet, sofort.</translation>
    </message>
    <message>
        <source>Never used: the phone dials as soon as it is off the hook.</source>
        <translation>Nie benutzt: Das Telefon wählt, sobald der Hörer abgehoben ist.</translation>
    </message>
    <message>
        <source>0 to 9</source>
        <translation>0 bis 9</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>a range of keys: &quot;2 to 9&quot;</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>keys, one of which is meant: &quot;3, 4 or 9&quot;</extracomment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>A dial plan is one pair of parentheses around its sequences; here they do not match.</source>
        <translation>Ein Wählplan ist ein Klammerpaar um seine Sequenzen; hier passen sie nicht zusammen.</translation>
    </message>
    <message>
        <source>Mend the Parentheses</source>
        <translation>Klammern berichtigen</translation>
    </message>
    <message>
        <source>Text stands behind the plan&apos;s closing parenthesis.</source>
        <translation>Hinter der schließenden Klammer des Plans steht Text.</translation>
    </message>
    <message>
        <source>Remove the Text</source>
        <translation>Text entfernen</translation>
    </message>
    <message>
        <source>“%1” cannot stand here in a dial plan.</source>
        <translation>„%1“ kann hier in einem Wählplan nicht stehen.</translation>
    </message>
    <message>
        <source>Replace the Character</source>
        <translation>Zeichen ersetzen</translation>
    </message>
    <message>
        <source>A set holds keys and rising ranges of digits between brackets, such as [2-9*].</source>
        <translation>Eine Menge enthält Tasten und aufsteigende Ziffernbereiche in eckigen Klammern, etwa [2-9*].</translation>
    </message>
    <message>
        <source>Mend the Set</source>
        <translation>Menge berichtigen</translation>
    </message>
    <message>
        <source>A dot repeats the key before it; there is none here.</source>
        <translation>Ein Punkt wiederholt die Taste davor; hier ist keine.</translation>
    </message>
    <message>
        <source>Remove the Dot</source>
        <translation>Punkt entfernen</translation>
    </message>
    <message>
        <source>A substitution is written &lt;keys:replacement&gt;, with plain keys.</source>
        <translation>Eine Ersetzung wird &lt;Tasten:Ersatz&gt; geschrieben, mit einfachen Tasten.</translation>
    </message>
    <message>
        <source>Before the parenthesis a timer is written S:3, or L:10, and within a sequence P stands first.</source>
        <translation>Vor der Klammer wird eine Zeit S:3 oder L:10 geschrieben, und in einer Sequenz steht P zuerst.</translation>
    </message>
    <message>
        <source>Insert the Comma</source>
        <translation>Komma einfügen</translation>
    </message>
    <message>
        <source>The exclamation mark ends a sequence; nothing may follow it.</source>
        <translation>Das Ausrufezeichen beendet eine Sequenz; danach darf nichts folgen.</translation>
    </message>
    <message>
        <source>Plans of more than %1 characters are not read; these are %2.</source>
        <translation>Pläne mit mehr als %1 Zeichen werden nicht gelesen; dies sind %2.</translation>
    </message>
    <message>
        <source>A comma in a set means nothing; keys stand side by side there.</source>
        <translation>Ein Komma in einer Menge bedeutet nichts; Tasten stehen dort nebeneinander.</translation>
    </message>
    <message>
        <source>Remove the Comma</source>
        <translation>Komma entfernen</translation>
    </message>
    <message>
        <source>No document gives x a meaning in a set; it is taken as any digit.</source>
        <translation>Kein Dokument gibt x in einer Menge eine Bedeutung; es gilt als beliebige Ziffer.</translation>
    </message>
    <message>
        <source>Write 0-9</source>
        <translation>0-9 schreiben</translation>
    </message>
    <message>
        <source>A blank between digits of a set is ignored; perhaps a hyphen was lost.</source>
        <translation>Ein Leerzeichen zwischen Ziffern einer Menge wird übergangen; vielleicht ging ein Bindestrich verloren.</translation>
    </message>
    <message>
        <source>Put the Hyphen Back</source>
        <translation>Bindestrich zurücksetzen</translation>
    </message>
    <message>
        <source>The sequence is empty, so it matches nothing.</source>
        <translation>Die Sequenz ist leer, also passt sie auf nichts.</translation>
    </message>
    <message>
        <source>Remove the Sequence</source>
        <translation>Sequenz entfernen</translation>
    </message>
    <message>
        <source>The timer %1 has no number; %2 seconds are assumed.</source>
        <translation>Die Zeit %1 hat keine Zahl; angenommen werden %2 Sekunden.</translation>
    </message>
    <message>
        <source>Write the Number</source>
        <translation>Zahl schreiben</translation>
    </message>
    <message>
        <source>Gateways such as @gw0 exist on adapters with a telephone line only.</source>
        <translation>Gateways wie @gw0 gibt es nur auf Adaptern mit einer Telefonleitung.</translation>
    </message>
    <message>
        <source>The plan has %2 characters; no document says that phones keep more than %1.</source>
        <translation>Der Plan hat %2 Zeichen; kein Dokument sagt, dass Telefone mehr als %1 behalten.</translation>
    </message>
    <message>
        <source>“%1” never decides: numbers such as %3 fit “%2” too, which comes first.</source>
        <translation>„%1“ entscheidet nie: Nummern wie %3 passen auch auf „%2“, das zuerst kommt.</translation>
    </message>
    <message>
        <source>“%1” is never reached: “%2” ends numbers such as %3 before they are complete.</source>
        <translation>„%1“ wird nie erreicht: „%2“ beendet Nummern wie %3, bevor sie vollständig sind.</translation>
    </message>
    <message>
        <source>The # of “%1” cannot be typed: “%2” ends numbers such as %3 before it.</source>
        <translation>Das # von „%1“ lässt sich nicht tippen: „%2“ beendet Nummern wie %3 davor.</translation>
    </message>
    <message>
        <source>“%1” is never reached: “%2” dials as soon as the phone is off the hook.</source>
        <translation>„%1“ wird nie erreicht: „%2“ wählt, sobald der Hörer abgehoben ist.</translation>
    </message>
    <message>
        <source>“%1” never takes part: only the first sequence with P does, which is “%2”.</source>
        <translation>„%1“ nimmt nie teil: Nur die erste Sequenz mit P tut es, und das ist „%2“.</translation>
    </message>
    <message>
        <source>A sequence with P takes no part once a key is pressed, so the keys of “%1” match nothing.</source>
        <translation>Eine Sequenz mit P nimmt nicht mehr teil, sobald eine Taste gedrückt ist, also passen die Tasten von „%1“ auf nichts.</translation>
    </message>
    <message>
        <source>“%1” bars numbers such as %3, but “%2” stands before it and lets them through on phones where the first match wins.</source>
        <translation>„%1“ sperrt Nummern wie %3, aber „%2“ steht davor und lässt sie auf Telefonen durch, bei denen der erste Treffer gilt.</translation>
    </message>
    <message>
        <source>Move the Barred Sequence Up</source>
        <translation>Gesperrte Sequenz nach vorn rücken</translation>
    </message>
    <message>
        <source>%3 fits “%1” and is sent only after %4 seconds, because “%2” could still follow.</source>
        <translation>%3 passt auf „%1“ und wird erst nach %4 Sekunden gesendet, weil „%2“ noch folgen könnte.</translation>
    </message>
    <message>
        <source>The plan is too large to compare all its sequences.</source>
        <translation>Der Plan ist zu groß, um alle seine Sequenzen zu vergleichen.</translation>
    </message>
    <message>
        <source>The emergency number %1 is not dialled: no sequence fits it.</source>
        <translation>Die Notrufnummer %1 wird nicht gewählt: Keine Sequenz passt auf sie.</translation>
    </message>
    <message>
        <source>Add the Number</source>
        <translation>Nummer ergänzen</translation>
    </message>
    <message>
        <source>The emergency number %1 is barred.</source>
        <translation>Die Notrufnummer %1 ist gesperrt.</translation>
    </message>
    <message>
        <source>The emergency number %1 is sent as %2.</source>
        <translation>Die Notrufnummer %1 wird als %2 gesendet.</translation>
    </message>
    <message>
        <source>The emergency number %1 is cut: dialling ends after %2.</source>
        <translation>Die Notrufnummer %1 wird abgeschnitten: Das Wählen endet nach %2.</translation>
    </message>
    <message>
        <source>The emergency number %1 is sent only after %2 seconds, because a longer number could follow.</source>
        <translation>Die Notrufnummer %1 wird erst nach %2 Sekunden gesendet, weil eine längere Nummer folgen könnte.</translation>
    </message>
    <message>
        <source>The code %1 (%2) cannot be typed to its end: “%3” sends the keys before.</source>
        <translation>Der Code %1 (%2) lässt sich nicht zu Ende tippen: „%3“ sendet die Tasten davor.</translation>
    </message>
    <message>
        <source>The code %1 (%2) is barred by “%3”.</source>
        <translation>Der Code %1 (%2) ist durch „%3“ gesperrt.</translation>
    </message>
    <message>
        <source>The code %1 (%2) is changed into another number by “%3”.</source>
        <translation>Der Code %1 (%2) wird durch „%3“ in eine andere Nummer verwandelt.</translation>
    </message>
    <message>
        <source>Nothing is typed yet; after %1 s the phone gives up.</source>
        <translation>Noch ist nichts getippt; nach %1 s gibt das Telefon auf.</translation>
    </message>
    <message>
        <source>Nothing is typed yet; after %1 s “%2” decides.</source>
        <translation>Noch ist nichts getippt; nach %1 s entscheidet „%2“.</translation>
    </message>
    <message>
        <source>“%1” is complete; it decides after %2 s, unless another key is pressed.</source>
        <translation>„%1“ ist vollständig und entscheidet nach %2 s, wenn keine weitere Taste kommt.</translation>
    </message>
    <message>
        <source>No sequence is complete yet; the phone waits %1 s for the next key.</source>
        <translation>Noch ist keine Sequenz vollständig; das Telefon wartet %1 s auf die nächste Taste.</translation>
    </message>
    <message>
        <source>%1 is dialled at once: “%2” is complete and nothing longer fits.</source>
        <translation>%1 wird sofort gewählt: „%2“ ist vollständig, und nichts Längeres passt.</translation>
    </message>
    <message>
        <source>%1 is dialled at once: “%2” is complete and does not wait.</source>
        <translation>%1 wird sofort gewählt: „%2“ ist vollständig und wartet nicht.</translation>
    </message>
    <message>
        <source>%1 is dialled after the short timer: “%2” is complete.</source>
        <translation>%1 wird nach der kurzen Zeit gewählt: „%2“ ist vollständig.</translation>
    </message>
    <message>
        <source>%1 is dialled without a key, by “%2”.</source>
        <translation>%1 wird ohne eine Taste gewählt, durch „%2“.</translation>
    </message>
    <message>
        <source>%1 is dialled as typed by # or Dial, though no sequence is complete.</source>
        <translation>%1 wird durch # oder Wählen gewählt wie getippt, obwohl keine Sequenz vollständig ist.</translation>
    </message>
    <message>
        <source>%1 is dialled by # or Dial: “%2” is complete.</source>
        <translation>%1 wird durch # oder Wählen gewählt: „%2“ ist vollständig.</translation>
    </message>
    <message>
        <source>%1 is dialled as typed after the long timer, though no sequence is complete.</source>
        <translation>%1 wird nach der langen Zeit gewählt wie getippt, obwohl keine Sequenz vollständig ist.</translation>
    </message>
    <message>
        <source>The call is rejected: “%1” bars it.</source>
        <translation>Der Anruf wird abgewiesen: „%1“ sperrt ihn.</translation>
    </message>
    <message>
        <source>The call is rejected: no sequence fits what was typed.</source>
        <translation>Der Anruf wird abgewiesen: Keine Sequenz passt auf das Getippte.</translation>
    </message>
    <message>
        <source>The phone gives up: no key was pressed, and the plan has no number for that.</source>
        <translation>Das Telefon gibt auf: Es wurde keine Taste gedrückt, und der Plan hat dafür keine Nummer.</translation>
    </message>
    <message>
        <source>The call is rejected: no sequence was complete at # or Dial.</source>
        <translation>Der Anruf wird abgewiesen: Bei # oder Wählen war keine Sequenz vollständig.</translation>
    </message>
    <message>
        <source>The simulation ends here: the number or the plan is too long.</source>
        <translation>Die Simulation endet hier: Die Nummer oder der Plan ist zu lang.</translation>
    </message>
    <message>
        <source>The call is rejected: no sequence was complete when the long timer ended.</source>
        <translation>Der Anruf wird abgewiesen: Keine Sequenz war vollständig, als die lange Zeit endete.</translation>
    </message>
    <message>
        <source>Off the hook. %1</source>
        <extracomment>%1 is a whole sentence</extracomment>
        <translation>Abgehoben. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n sequence(s) fit, outside tone plays. %2</source>
        <extracomment>%1 is a key, %2 a whole sentence</extracomment>
        <translation>
            <numerusform>%1: %n Sequenz passt, der Amtston spielt. %2</numerusform>
            <numerusform>%1: %n Sequenzen passen, der Amtston spielt. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n sequence(s) fit. %2</source>
        <translation>
            <numerusform>%1: %n Sequenz passt. %2</numerusform>
            <numerusform>%1: %n Sequenzen passen. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The timer ends. %1</source>
        <extracomment>%1 is a whole sentence</extracomment>
        <translation>Die Zeit ist um. %1</translation>
    </message>
    <message>
        <source># or Dial is pressed. %1</source>
        <extracomment>%1 is a whole sentence</extracomment>
        <translation># oder Wählen wird gedrückt. %1</translation>
    </message>
    <message>
        <source># or Dial does nothing before a key is typed.</source>
        <translation># oder Wählen tut nichts, bevor eine Taste getippt ist.</translation>
    </message>
    <message>
        <source>%1 comes too late: dialling is over, so the key is left over.</source>
        <translation>%1 kommt zu spät: Das Wählen ist vorbei, also bleibt die Taste übrig.</translation>
    </message>
    <message>
        <source>Only while no key is pressed.</source>
        <translation>Nur solange keine Taste gedrückt ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n or more keys to go.</source>
        <translation>
            <numerusform>Noch %n oder mehr Tasten.</numerusform>
            <numerusform>Noch %n oder mehr Tasten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) to go.</source>
        <translation>
            <numerusform>Noch %n Taste.</numerusform>
            <numerusform>Noch %n Tasten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete; more keys may follow.</source>
        <translation>Vollständig; weitere Tasten können folgen.</translation>
    </message>
    <message>
        <source>Complete.</source>
        <translation>Vollständig.</translation>
    </message>
    <message numerus="yes">
        <source>Was complete after %n key(s).</source>
        <translation>
            <numerusform>War nach %n Taste vollständig.</numerusform>
            <numerusform>War nach %n Tasten vollständig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Key %1 is not %2.</source>
        <translation>Taste %1 ist nicht %2.</translation>
    </message>
    <message>
        <source>No emergency number such as %1 can be typed: the phone dials %2 as soon as it is off the hook.</source>
        <translation>Keine Notrufnummer wie %1 lässt sich eingeben: Das Telefon wählt %2, sobald der Hörer abgehoben ist.</translation>
    </message>
    <message>
        <source>“%1” waits for no key, so it is never used; P5 before it would dial after 5 seconds off the hook, S0 at once.</source>
        <translation>„%1“ wartet auf keine Taste und wird deshalb nie benutzt; mit P5 davor würde 5 Sekunden nach dem Abheben gewählt, mit S0 sofort.</translation>
    </message>
    <message>
        <source>“%1” takes all its keys away and sends no number.</source>
        <translation>„%1“ streicht alle seine Tasten und sendet keine Nummer.</translation>
    </message>
    <message>
        <source>Send the Number at Once</source>
        <translation>Die Nummer sofort senden</translation>
    </message>
    <message>
        <source>“%1” sends an empty number, so nobody is called.</source>
        <translation>„%1“ sendet eine leere Nummer, niemand wird angerufen.</translation>
    </message>
    <message>
        <source>%1 To test how the wait ends, write timeout as the event.</source>
        <extracomment>%1 is a whole sentence; timeout is a word of the list and stays as it is</extracomment>
        <translation>%1 Um zu prüfen, wie das Warten endet, schreiben Sie timeout als Ereignis.</translation>
    </message>
    <message>
        <source>%1 Left over after the end: %2.</source>
        <extracomment>%1 is a whole sentence, %2 keys</extracomment>
        <translation>%1 Nach dem Ende übrig: %2.</translation>
    </message>
    <message>
        <source>%1 The timer that runs is “%2”.</source>
        <translation>%1 Der laufende Timer ist „%2“.</translation>
    </message>
    <message>
        <source>%1 No timer runs any more.</source>
        <extracomment>%1 is a whole sentence</extracomment>
        <translation>%1 Es läuft kein Timer mehr.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Editor for the provisioning profiles of Cisco multiplatform phones</source>
        <translation>Editor für die Provisionierungsprofile von Cisco-Multiplattform-Telefonen</translation>
    </message>
    <message>
        <source>Profiles to open.</source>
        <translation>Profile zum Öffnen.</translation>
    </message>
    <message>
        <source>Write a picture of the window and quit.</source>
        <translation>Ein Bild des Fensters schreiben und beenden.</translation>
    </message>
    <message>
        <source>Dark colours, whatever is preferred.</source>
        <translation>Dunkle Farben, was auch eingestellt ist.</translation>
    </message>
    <message>
        <source>Print which version this is, and what it was built with.</source>
        <translation>Ausgeben, welche Version dies ist und womit sie gebaut wurde.</translation>
    </message>
</context>
<context>
    <name>Editors</name>
    <message>
        <source>Yes or No</source>
        <translation>Yes oder No</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>up to %n character(s)</source>
        <translation>
            <numerusform>bis zu %n Zeichen</numerusform>
            <numerusform>bis zu %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>a time of day, %1 to %2 (%3); %4 is midnight, too</source>
        <extracomment>%3 is the form, %4 the end of the day in that form</extracomment>
        <translation>eine Uhrzeit, %1 bis %2 (%3); auch %4 ist Mitternacht</translation>
    </message>
    <message>
        <source>hours and minutes, %1 to %2 (%3)</source>
        <extracomment>%3 is the form</extracomment>
        <translation>Stunden und Minuten, %1 bis %2 (%3)</translation>
    </message>
    <message>
        <source>a date, %1 or %2</source>
        <extracomment>%1 and %2 are forms of a date, mm/dd</extracomment>
        <translation>ein Datum, %1 oder %2</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>“&amp;” begins an entity; as a character of the text it is written &amp;amp;.</source>
        <translation>„&amp;“ beginnt eine Entität; als Zeichen des Textes schreibt man &amp;amp;.</translation>
    </message>
    <message>
        <source>Write &amp;amp;</source>
        <translation>&amp;amp; schreiben</translation>
    </message>
    <message>
        <source>“&lt;” begins a tag; as a character of the text it is written &amp;lt;.</source>
        <translation>„&lt;“ beginnt ein Tag; als Zeichen des Textes schreibt man &amp;lt;.</translation>
    </message>
    <message>
        <source>Write &amp;lt;</source>
        <translation>&amp;lt; schreiben</translation>
    </message>
    <message>
        <source>%1 is unknown: phones read only &amp;amp; &amp;lt; &amp;gt; &amp;quot; &amp;apos; and numbers.</source>
        <translation>%1 ist unbekannt: Telefone lesen nur &amp;amp; &amp;lt; &amp;gt; &amp;quot; &amp;apos; und Nummern.</translation>
    </message>
    <message>
        <source>%1 is no character that XML can hold.</source>
        <translation>%1 ist kein Zeichen, das XML fassen kann.</translation>
    </message>
    <message>
        <source>Remove It</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>“]]&gt;” may not stand in text; its last character is written &amp;gt;.</source>
        <translation>„]]&gt;“ darf nicht im Text stehen; das letzte Zeichen schreibt man &amp;gt;.</translation>
    </message>
    <message>
        <source>Write &amp;gt;</source>
        <translation>&amp;gt; schreiben</translation>
    </message>
    <message>
        <source>%1 is a control character, which XML can&apos;t hold.</source>
        <translation>%1 ist ein Steuerzeichen, das XML nicht fassen kann.</translation>
    </message>
    <message>
        <source>The byte %1 is no UTF-8: the file&apos;s encoding is another than it declares, or the file is damaged.</source>
        <translation>Das Byte %1 ist kein UTF-8: Die Datei hat eine andere Kodierung, als sie angibt, oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>Write “?”</source>
        <translation>„?“ schreiben</translation>
    </message>
    <message>
        <source>The end tag must be &lt;/%1&gt;, not &lt;/%2&gt;; upper and lower case matter.</source>
        <translation>Das End-Tag muss &lt;/%1&gt; heißen, nicht &lt;/%2&gt;; Groß- und Kleinschreibung zählen.</translation>
    </message>
    <message>
        <source>Rename to &lt;/%1&gt;</source>
        <translation>In &lt;/%1&gt; umbenennen</translation>
    </message>
    <message>
        <source>&lt;%1&gt; has no end tag.</source>
        <translation>&lt;%1&gt; hat kein End-Tag.</translation>
    </message>
    <message>
        <source>Add &lt;/%1&gt;</source>
        <translation>&lt;/%1&gt; ergänzen</translation>
    </message>
    <message>
        <source>&lt;/%1&gt; ends nothing: no &lt;%1&gt; is open here.</source>
        <translation>&lt;/%1&gt; beendet nichts: Hier ist kein &lt;%1&gt; offen.</translation>
    </message>
    <message>
        <source>Remove &lt;/%1&gt;</source>
        <translation>&lt;/%1&gt; entfernen</translation>
    </message>
    <message>
        <source>The end tag &lt;/%1&gt; holds more than its name, or lacks its “&gt;”.</source>
        <translation>Das End-Tag &lt;/%1&gt; enthält mehr als seinen Namen, oder ihm fehlt „&gt;“.</translation>
    </message>
    <message>
        <source>Write &lt;/%1&gt;</source>
        <translation>&lt;/%1&gt; schreiben</translation>
    </message>
    <message>
        <source>&lt;%1&gt; stands where the end tag &lt;/%1&gt; belongs.</source>
        <translation>&lt;%1&gt; steht, wo das End-Tag &lt;/%1&gt; hingehört.</translation>
    </message>
    <message>
        <source>&lt;%1/&gt; is empty and ends here, so the text and the end tag after it belong to nothing.</source>
        <translation>&lt;%1/&gt; ist leer und hier zu Ende, also gehören der Text und das End-Tag danach zu nichts.</translation>
    </message>
    <message>
        <source>Remove the “/”</source>
        <translation>„/“ entfernen</translation>
    </message>
    <message>
        <source>The value of %1 stands in typographic quotes; XML wants the straight ones.</source>
        <translation>Der Wert von %1 steht in typografischen Anführungszeichen; XML will die geraden.</translation>
    </message>
    <message>
        <source>Straighten Quotes</source>
        <translation>Gerade Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>The value of %1 needs a quote before and after it.</source>
        <translation>Der Wert von %1 braucht davor und dahinter ein Anführungszeichen.</translation>
    </message>
    <message>
        <source>Add Quotes</source>
        <translation>Anführungszeichen ergänzen</translation>
    </message>
    <message>
        <source>%1 has no value; an attribute is written name=&quot;value&quot;.</source>
        <translation>%1 hat keinen Wert; ein Attribut schreibt man Name=&quot;Wert&quot;.</translation>
    </message>
    <message>
        <source>Add =&quot;&quot;</source>
        <translation>=&quot;&quot; ergänzen</translation>
    </message>
    <message>
        <source>A blank is missing before %1.</source>
        <translation>Vor %1 fehlt ein Leerzeichen.</translation>
    </message>
    <message>
        <source>Add a Blank</source>
        <translation>Leerzeichen ergänzen</translation>
    </message>
    <message>
        <source>%1 stands twice in one tag.</source>
        <translation>%1 steht zweimal in einem Tag.</translation>
    </message>
    <message>
        <source>Remove the Second</source>
        <translation>Das zweite entfernen</translation>
    </message>
    <message>
        <source>The tag &lt;%1 can&apos;t be read to its end.</source>
        <translation>Das Tag &lt;%1 lässt sich nicht zu Ende lesen.</translation>
    </message>
    <message>
        <source>Close the Tag</source>
        <translation>Das Tag schließen</translation>
    </message>
    <message>
        <source>The namespace prefix %1 is not declared.</source>
        <translation>Das Namensraum-Präfix %1 ist nicht deklariert.</translation>
    </message>
    <message>
        <source>This namespace declaration is not allowed.</source>
        <translation>Diese Namensraum-Deklaration ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>The parameters stand without &lt;flat-profile&gt; around them.</source>
        <translation>Die Parameter stehen ohne &lt;flat-profile&gt; um sie herum.</translation>
    </message>
    <message>
        <source>Wrap in &lt;flat-profile&gt;</source>
        <translation>In &lt;flat-profile&gt; einschließen</translation>
    </message>
    <message>
        <source>The profile ends without &lt;/%1&gt;: its end may be missing.</source>
        <translation>Das Profil endet ohne &lt;/%1&gt;: Vielleicht fehlt sein Ende.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; stands outside the profile.</source>
        <translation>&lt;%1&gt; steht außerhalb des Profils.</translation>
    </message>
    <message>
        <source>Take It In</source>
        <translation>Hineinnehmen</translation>
    </message>
    <message>
        <source>Text may not stand outside the profile.</source>
        <translation>Text darf nicht außerhalb des Profils stehen.</translation>
    </message>
    <message>
        <source>Make It a Comment</source>
        <translation>Zum Kommentar machen</translation>
    </message>
    <message>
        <source>The file holds no element at all.</source>
        <translation>Die Datei enthält überhaupt kein Element.</translation>
    </message>
    <message>
        <source>A document type declaration is refused; nothing in it is expanded.</source>
        <translation>Eine Dokumenttyp-Deklaration wird abgelehnt; nichts darin wird aufgelöst.</translation>
    </message>
    <message>
        <source>“--” may not stand inside a comment.</source>
        <translation>„--“ darf nicht in einem Kommentar stehen.</translation>
    </message>
    <message>
        <source>Write “=-”</source>
        <translation>„=-“ schreiben</translation>
    </message>
    <message>
        <source>The comment is never closed by “--&gt;”.</source>
        <translation>Der Kommentar wird nirgends mit „--&gt;“ geschlossen.</translation>
    </message>
    <message>
        <source>Close It in Its Line</source>
        <translation>In seiner Zeile schließen</translation>
    </message>
    <message>
        <source>The CDATA section is never closed by “]]&gt;”.</source>
        <translation>Der CDATA-Abschnitt wird nirgends mit „]]&gt;“ geschlossen.</translation>
    </message>
    <message>
        <source>Close It</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The processing instruction has no proper name or end.</source>
        <translation>Die Verarbeitungsanweisung hat keinen richtigen Namen oder kein Ende.</translation>
    </message>
    <message>
        <source>Mend It</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>The XML declaration may only be the very first thing in the file.</source>
        <translation>Die XML-Deklaration darf nur das Allererste in der Datei sein.</translation>
    </message>
    <message>
        <source>The XML declaration is not of the form &lt;?xml version=&quot;1.0&quot; encoding=&quot;…&quot;?&gt;.</source>
        <translation>Die XML-Deklaration hat nicht die Form &lt;?xml version=&quot;1.0&quot; encoding=&quot;…&quot;?&gt;.</translation>
    </message>
    <message>
        <source>Rewrite It</source>
        <translation>Neu schreiben</translation>
    </message>
    <message>
        <source>The encoding %1 is not known; the file was read as UTF-8.</source>
        <translation>Die Kodierung %1 ist nicht bekannt; die Datei wurde als UTF-8 gelesen.</translation>
    </message>
    <message>
        <source>Declare UTF-8</source>
        <translation>UTF-8 angeben</translation>
    </message>
    <message>
        <source>The text is too large to be a profile.</source>
        <translation>Der Text ist zu groß für ein Profil.</translation>
    </message>
    <message>
        <source>The elements are nested too deeply; what follows was not read.</source>
        <translation>Die Elemente sind zu tief geschachtelt; was folgt, wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>There are too many elements; what follows was not read.</source>
        <translation>Es sind zu viele Elemente; was folgt, wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The name that begins with %1 is too long.</source>
        <translation>Der Name, der mit %1 beginnt, ist zu lang.</translation>
    </message>
    <message>
        <source>%1 stands in a tag: a template&apos;s placeholder that was never filled in.</source>
        <translation>%1 steht in einem Tag: ein Platzhalter einer Vorlage, der nie ausgefüllt wurde.</translation>
    </message>
</context>
<context>
    <name>FileQuestions</name>
    <message>
        <source>Flatprofile</source>
        <translation>Flatprofile</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 has edits that are not saved.</source>
        <translation>%1 hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation>Ohne Speichern gehen sie verloren.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard Edits</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Reload %1 and lose the edits since the last save?</source>
        <translation>%1 neu laden und die Änderungen seit dem letzten Speichern verlieren?</translation>
    </message>
    <message>
        <source>The file on disk takes the place of what you see.</source>
        <translation>Die Datei auf dem Datenträger tritt an die Stelle dessen, was Sie sehen.</translation>
    </message>
    <message>
        <source>Reload and Lose Edits</source>
        <translation>Neu laden und Änderungen verlieren</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened.</source>
        <translation>%1 wurde seit dem Öffnen von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>Saving replaces the other program&apos;s version. Save under another name to keep both.</source>
        <translation>Speichern ersetzt die Fassung des anderen Programms. Speichern Sie unter anderem Namen, um beide zu behalten.</translation>
    </message>
    <message>
        <source>Replace It</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Phones read UTF-8. Converting changes the file&apos;s encoding and its XML declaration, nothing else.</source>
        <translation>Telefone lesen UTF-8. Das Umwandeln ändert die Kodierung der Datei und ihre XML-Deklaration, sonst nichts.</translation>
    </message>
    <message>
        <source>Convert to UTF-8 and Save</source>
        <translation>In UTF-8 umwandeln und speichern</translation>
    </message>
    <message>
        <source>new-profile.cfg</source>
        <translation>neues-profil.cfg</translation>
    </message>
    <message>
        <source>Save Profile As</source>
        <translation>Profil speichern unter</translation>
    </message>
    <message>
        <source>Profiles (*.cfg *.xml *.gz);;All files (*)</source>
        <translation>Profile (*.cfg *.xml *.gz);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>There is no such file. It may have been moved or renamed.</source>
        <translation>Diese Datei gibt es nicht. Vielleicht wurde sie verschoben oder umbenannt.</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file in it.</source>
        <translation>Das ist ein Ordner. Wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read (%1). Ask its owner for the right to, or copy it to where you have it.</source>
        <translation>Die Datei ist nicht lesbar (%1). Bitten Sie ihren Besitzer um das Recht dazu, oder kopieren Sie sie dorthin, wo Sie es haben.</translation>
    </message>
    <message>
        <source>The file is empty. Start a new profile, or fetch the file again from where it came.</source>
        <translation>Die Datei ist leer. Beginnen Sie ein neues Profil, oder holen Sie die Datei noch einmal von dort, wo sie herkam.</translation>
    </message>
    <message>
        <source>The profile holds a character that %1, the encoding of this file, does not have.</source>
        <translation>Das Profil enthält ein Zeichen, das es in %1, der Kodierung dieser Datei, nicht gibt.</translation>
    </message>
    <message>
        <source>The file declares %1, but holds bytes that mean nothing in it. Mend the declaration in a text editor: opening and saving would lose them.</source>
        <translation>Die Datei gibt %1 an, enthält aber Bytes, die darin nichts bedeuten. Berichtigen Sie die Angabe in einem Texteditor: Öffnen und Speichern würde sie verlieren.</translation>
    </message>
    <message>
        <source>The file is write-protected. Take the protection off, or save under another name.</source>
        <translation>Die Datei ist schreibgeschützt. Heben Sie den Schutz auf, oder speichern Sie unter anderem Namen.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be written to (%2). Save in another folder.</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden (%2). Speichern Sie in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>The disk is full. The old file is untouched; make room, or save on another disk.</source>
        <translation>Der Datenträger ist voll. Die alte Datei ist unberührt; schaffen Sie Platz, oder speichern Sie auf einem anderen.</translation>
    </message>
    <message>
        <source>Writing failed (%1). The old file is untouched; save on another disk.</source>
        <translation>Das Schreiben schlug fehl (%1). Die alte Datei ist unberührt; speichern Sie auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>The disk did not confirm that it has the bytes (%1). The old file is untouched; save on another disk.</source>
        <translation>Der Datenträger hat nicht bestätigt, dass er die Bytes hat (%1). Die alte Datei ist unberührt; speichern Sie auf einem anderen.</translation>
    </message>
    <message>
        <source>The disk gave other bytes back than were written. The old file is untouched; save on another disk.</source>
        <translation>Der Datenträger gab andere Bytes zurück, als geschrieben wurden. Die alte Datei ist unberührt; speichern Sie auf einem anderen.</translation>
    </message>
    <message>
        <source>The new file could not take the place of the old one (%1), which is untouched. Another program may hold it open.</source>
        <translation>Die neue Datei konnte nicht an die Stelle der alten treten (%1), die unberührt ist. Vielleicht hält ein anderes Programm sie offen.</translation>
    </message>
    <message>
        <source>The file is larger than 64 MiB, which no profile is. Nothing of it was read; choose another file.</source>
        <translation>Die Datei ist größer als 64 MiB, was kein Profil ist. Nichts davon wurde gelesen; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The file holds no XML element, so it is no profile. Choose the file that the phone or a script wrote.</source>
        <translation>Die Datei enthält kein XML-Element, also ist sie kein Profil. Wählen Sie die Datei, die das Telefon oder ein Skript geschrieben hat.</translation>
    </message>
    <message>
        <source>The byte order mark at the beginning says %1, but the text behind it is in another encoding. Remove the mark with an editor that shows it, or save the text as UTF-8.</source>
        <translation>Die Bytereihenfolge-Marke am Anfang sagt %1, aber der Text dahinter hat eine andere Kodierung. Entfernen Sie die Marke mit einem Editor, der sie zeigt, oder speichern Sie den Text als UTF-8.</translation>
    </message>
    <message>
        <source>The name of this file is not in the encoding of this system, so that it can&apos;t be opened. Rename it.</source>
        <translation>Der Name dieser Datei ist nicht in der Kodierung dieses Systems, sodass sie sich nicht öffnen lässt. Benennen Sie sie um.</translation>
    </message>
    <message>
        <source>The folder %1 takes no new files. Save in another folder.</source>
        <translation>Der Ordner %1 nimmt keine neuen Dateien auf. Speichern Sie in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it, or save in another folder.</source>
        <translation>Einen Ordner %1 gibt es nicht. Legen Sie ihn an, oder speichern Sie in einem anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>HttpFailure</name>
    <message>
        <source>The name %1 was not found in time.</source>
        <translation>Der Name %1 wurde nicht rechtzeitig gefunden.</translation>
    </message>
    <message>
        <source>%1 did not take the connection in time. Is it switched on, and in this network?</source>
        <translation>%1 hat die Verbindung nicht rechtzeitig angenommen. Ist es eingeschaltet, und in diesem Netz?</translation>
    </message>
    <message>
        <source>%1 did not finish the TLS handshake in time.</source>
        <translation>%1 hat den TLS-Handschlag nicht rechtzeitig beendet.</translation>
    </message>
    <message>
        <source>%1 did not take the whole request in time.</source>
        <translation>%1 hat nicht die ganze Anfrage rechtzeitig angenommen.</translation>
    </message>
    <message>
        <source>%1 took the request and did not answer in time. It may have acted on it.</source>
        <translation>%1 hat die Anfrage angenommen und nicht rechtzeitig geantwortet. Vielleicht hat es danach gehandelt.</translation>
    </message>
    <message>
        <source>%1 began to answer and did not finish in time.</source>
        <translation>%1 hat zu antworten begonnen und wurde nicht rechtzeitig fertig.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one expected, so nothing was sent. SHA-256 now: %2; expected: %3.</source>
        <translation>%1 zeigt ein anderes Zertifikat als das erwartete, also wurde nichts gesendet. SHA-256 jetzt: %2; erwartet: %3.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not known, so nothing was sent: %2. Compare its fingerprint with the one on the device, and pin it if they agree. SHA-256: %3.</source>
        <translation>Das Zertifikat von %1 ist nicht bekannt, also wurde nichts gesendet: %2. Vergleichen Sie seinen Fingerabdruck mit dem auf dem Gerät, und heften Sie es an, wenn sie gleich sind. SHA-256: %3.</translation>
    </message>
    <message>
        <source>The name %1 has no address.</source>
        <translation>Der Name %1 hat keine Adresse.</translation>
    </message>
    <message>
        <source>%1 is not in a private network, so nothing was sent. Say explicitly that it is meant.</source>
        <translation>%1 ist nicht in einem privaten Netz, also wurde nichts gesendet. Sagen Sie ausdrücklich, dass es gemeint ist.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached: %2</source>
        <translation>%1 ist nicht erreichbar: %2</translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was whole. It may have acted on the request.</source>
        <translation>%1 hat die Verbindung geschlossen, bevor seine Antwort vollständig war. Vielleicht hat es nach der Anfrage gehandelt.</translation>
    </message>
    <message>
        <source>%1 closed the connection before it had the whole request.</source>
        <translation>%1 hat die Verbindung geschlossen, bevor es die ganze Anfrage hatte.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than any of this kind should be.</source>
        <translation>Die Antwort von %1 ist größer, als eine solche sein sollte.</translation>
    </message>
    <message>
        <source>The answer of %1 is not HTTP.</source>
        <translation>Die Antwort von %1 ist kein HTTP.</translation>
    </message>
    <message>
        <source>No encrypted connection with %1: %2</source>
        <translation>Keine verschlüsselte Verbindung mit %1: %2</translation>
    </message>
    <message>
        <source>%1 asks for a user name and password, and does not accept the given ones, if any.</source>
        <translation>%1 verlangt Benutzernamen und Kennwort und nimmt die angegebenen nicht an, wenn es welche gab.</translation>
    </message>
    <message>
        <source>%1 sends the request on to %2. It was not followed; if that is right, name it as the phone.</source>
        <translation>%1 verweist die Anfrage weiter an %2. Dem wurde nicht gefolgt; wenn das richtig ist, nennen Sie es als Telefon.</translation>
    </message>
    <message>
        <source>%1 sends the request on and on.</source>
        <translation>%1 verweist die Anfrage immer weiter.</translation>
    </message>
    <message>
        <source>%1 is busy (503), perhaps in a call, and stayed so. Try again later.</source>
        <translation>%1 ist beschäftigt (503), vielleicht in einem Gespräch, und blieb es. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The request to %1 was cancelled.</source>
        <translation>Die Anfrage an %1 wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>ListenError</name>
    <message>
        <source>Port %1 of %2 is taken by another program. Choose another port, or 0 for a free one.</source>
        <translation>Port %1 von %2 ist von einem anderen Programm belegt. Wählen Sie einen anderen Port, oder 0 für einen freien.</translation>
    </message>
    <message>
        <source>Port %1 needs the privileges of an administrator. Choose a port from 1024 on; the resync URL then names it.</source>
        <translation>Port %1 braucht die Rechte eines Administrators. Wählen Sie einen Port ab 1024; die Resync-URL nennt ihn dann.</translation>
    </message>
    <message>
        <source>%1 is no address of this computer.</source>
        <translation>%1 ist keine Adresse dieses Rechners.</translation>
    </message>
    <message>
        <source>Serving over https needs a certificate and its key.</source>
        <translation>Für https werden ein Zertifikat und sein Schlüssel gebraucht.</translation>
    </message>
    <message>
        <source>Port %1 of %2 can&apos;t be opened: %3</source>
        <translation>Port %1 von %2 lässt sich nicht öffnen: %3</translation>
    </message>
</context>
<context>
    <name>Macros</name>
    <message>
        <source>twelve hex digits</source>
        <translation>zwölf Hexadezimalziffern</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>MAC address in lower case, without separators.</source>
        <translation>MAC-Adresse in Kleinbuchstaben, ohne Trennzeichen.</translation>
    </message>
    <message>
        <source>MAC address in upper case, without separators.</source>
        <translation>MAC-Adresse in Großbuchstaben, ohne Trennzeichen.</translation>
    </message>
    <message>
        <source>MAC address in lower case, with colons.</source>
        <translation>MAC-Adresse in Kleinbuchstaben, mit Doppelpunkten.</translation>
    </message>
    <message>
        <source>Product name.</source>
        <translation>Produktname.</translation>
    </message>
    <message>
        <source>Product series number; the guides disagree on its form.</source>
        <translation>Nummer der Produktreihe; die Anleitungen sind uneins über ihre Form.</translation>
    </message>
    <message>
        <source>Serial number.</source>
        <translation>Seriennummer.</translation>
    </message>
    <message>
        <source>Whether a client certificate is installed.</source>
        <translation>Ob ein Client-Zertifikat installiert ist.</translation>
    </message>
    <message>
        <source>Installed or Not Installed</source>
        <translation>Installed oder Not Installed</translation>
    </message>
    <message>
        <source>The phone&apos;s address in its own network.</source>
        <translation>Die Adresse des Telefons in seinem eigenen Netz.</translation>
    </message>
    <message>
        <source>The phone&apos;s address as others see it.</source>
        <translation>Die Adresse des Telefons, wie andere sie sehen.</translation>
    </message>
    <message>
        <source>Software version: the name of the load.</source>
        <translation>Softwareversion: der Name der Firmware-Datei.</translation>
    </message>
    <message>
        <source>Hardware version.</source>
        <translation>Hardwareversion.</translation>
    </message>
    <message>
        <source>Why the phone resyncs.</source>
        <translation>Warum das Telefon ein Resync macht.</translation>
    </message>
    <message>
        <source>-1 on request, 0 after power-up, 1 periodically, 2 again after a failure</source>
        <translation>-1 auf Anfrage, 0 nach dem Einschalten, 1 regelmäßig, 2 noch einmal nach einem Fehlschlag</translation>
    </message>
    <message>
        <source>Which attempt to upgrade this is.</source>
        <translation>Der wievielte Versuch eines Upgrades dies ist.</translation>
    </message>
    <message>
        <source>1 the first, 2 again after a failure</source>
        <translation>1 der erste, 2 noch einmal nach einem Fehlschlag</translation>
    </message>
    <message>
        <source>What came of the previous attempt to upgrade.</source>
        <translation>Was aus dem vorigen Versuch eines Upgrades wurde.</translation>
    </message>
    <message>
        <source>Time since the last attempt to resync.</source>
        <translation>Zeit seit dem letzten Versuch eines Resyncs.</translation>
    </message>
    <message>
        <source>Time since the last attempt to upgrade.</source>
        <translation>Zeit seit dem letzten Versuch eines Upgrades.</translation>
    </message>
    <message>
        <source>Time since line n lost its registration; documented for lines 1 and 2.</source>
        <translation>Zeit, seit Leitung n ihre Registrierung verlor; dokumentiert für die Leitungen 1 und 2.</translation>
    </message>
    <message>
        <source>Legacy: the condition of the upgrade that held; true in newer firmware.</source>
        <translation>Von früher: die Bedingung des Upgrades, die galt; in neuerer Firmware wahr.</translation>
    </message>
    <message>
        <source>Scheme of the URL that is fetched; for messages.</source>
        <translation>Schema der URL, die geholt wird; für Meldungen.</translation>
    </message>
    <message>
        <source>tftp, http or https</source>
        <translation>tftp, http oder https</translation>
    </message>
    <message>
        <source>Old name of SCHEME.</source>
        <translation>Alter Name von SCHEME.</translation>
    </message>
    <message>
        <source>Server of the URL that is fetched; for messages.</source>
        <translation>Server der URL, die geholt wird; für Meldungen.</translation>
    </message>
    <message>
        <source>Address of that server; for messages.</source>
        <translation>Adresse dieses Servers; für Meldungen.</translation>
    </message>
    <message>
        <source>Port of the URL that is fetched; for messages.</source>
        <translation>Port der URL, die geholt wird; für Meldungen.</translation>
    </message>
    <message>
        <source>Path of the URL that is fetched; for messages.</source>
        <translation>Pfad der URL, die geholt wird; für Meldungen.</translation>
    </message>
    <message>
        <source>What came of the attempt; after a good upgrade the new version. For messages.</source>
        <translation>Was aus dem Versuch wurde; nach einem guten Upgrade die neue Version. Für Meldungen.</translation>
    </message>
    <message>
        <source>User_ID_n_ of line n.</source>
        <translation>User_ID_n_ der Leitung n.</translation>
    </message>
    <message>
        <source>Whether the phone was customised by its maker.</source>
        <translation>Ob das Telefon vom Hersteller angepasst wurde.</translation>
    </message>
    <message>
        <source>1 or 0</source>
        <translation>1 oder 0</translation>
    </message>
    <message>
        <source>State of extension mobility; mobile when someone is signed in.</source>
        <translation>Zustand der Extension Mobility; mobile, wenn jemand angemeldet ist.</translation>
    </message>
    <message>
        <source>User who is signed in by extension mobility.</source>
        <translation>Benutzer, der über Extension Mobility angemeldet ist.</translation>
    </message>
    <message>
        <source>Password of that user.</source>
        <translation>Kennwort dieses Benutzers.</translation>
    </message>
    <message>
        <source>Domain of extension mobility users; in one example only, not verified.</source>
        <translation>Domäne der Benutzer von Extension Mobility; nur in einem Beispiel, nicht geprüft.</translation>
    </message>
    <message>
        <source>Type of the device before its migration.</source>
        <translation>Art des Geräts vor seiner Migration.</translation>
    </message>
    <message>
        <source>State of the migration licence.</source>
        <translation>Zustand der Migrationslizenz.</translation>
    </message>
    <message>
        <source>Display name of line n.</source>
        <translation>Anzeigename der Leitung n.</translation>
    </message>
    <message>
        <source>Auth ID of line n.</source>
        <translation>Auth-ID der Leitung n.</translation>
    </message>
    <message>
        <source>Proxy of line n.</source>
        <translation>Proxy der Leitung n.</translation>
    </message>
    <message>
        <source>Name of the caller.</source>
        <translation>Name des Anrufers.</translation>
    </message>
    <message>
        <source>Number of the other side.</source>
        <translation>Nummer der anderen Seite.</translation>
    </message>
    <message>
        <source>Contents of the secret GPP_%1; only in --key, --uid and --pwd.</source>
        <translation>Inhalt des geheimen GPP_%1; nur in --key, --uid und --pwd.</translation>
    </message>
    <message>
        <source>Contents of GPP_%1.</source>
        <translation>Inhalt von GPP_%1.</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Alternative %1</source>
        <translation>Alternative %1</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Resyncs</source>
        <translation>Macht ein Resync</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>nothing is fetched</source>
        <translation>nichts wird geholt</translation>
    </message>
    <message>
        <source>no alternative holds</source>
        <translation>keine Alternative gilt</translation>
    </message>
    <message>
        <source>%1 failed before</source>
        <translation>%1 scheiterte davor</translation>
    </message>
    <message>
        <source>the trigger holds</source>
        <translation>der Auslöser gilt</translation>
    </message>
    <message>
        <source>the trigger does not hold</source>
        <translation>der Auslöser gilt nicht</translation>
    </message>
    <message>
        <source>the rule begins with #</source>
        <translation>die Regel beginnt mit #</translation>
    </message>
    <message>
        <source>the rule is empty: the phone fetches nothing</source>
        <translation>die Regel ist leer: das Telefon holt nichts</translation>
    </message>
</context>
<context>
    <name>ParameterWords</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>PhonePush</name>
    <message>
        <source>%1 does not allow it (403). Is Enable_Web_Admin_Access on, and may this user do it?</source>
        <translation>%1 erlaubt es nicht (403). Ist Enable_Web_Admin_Access an, und darf dieser Benutzer das?</translation>
    </message>
    <message>
        <source>%1 has no such page (404). Is it a phone with multiplatform firmware, and is Enable_Direct_Action_Url on?</source>
        <translation>%1 hat keine solche Seite (404). Ist es ein Telefon mit Multiplattform-Firmware, und ist Enable_Direct_Action_Url an?</translation>
    </message>
    <message>
        <source>The profile is too large for %1 (413).</source>
        <translation>Das Profil ist zu groß für %1 (413).</translation>
    </message>
    <message>
        <source>%1 is busy (503), perhaps in a call. Try again later.</source>
        <translation>%1 ist beschäftigt (503), vielleicht in einem Gespräch. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>%1 answered with status %2 and did not take it.</source>
        <translation>%1 hat mit Status %2 geantwortet und es nicht angenommen.</translation>
    </message>
    <message>
        <source>%1 took the profile.</source>
        <translation>%1 hat das Profil angenommen.</translation>
    </message>
    <message>
        <source>%1 took the profile, and its configuration was read back.</source>
        <translation>%1 hat das Profil angenommen, und seine Konfiguration wurde zurückgelesen.</translation>
    </message>
    <message>
        <source>What %1 gave as its configuration is no profile.</source>
        <translation>Was %1 als seine Konfiguration gab, ist kein Profil.</translation>
    </message>
    <message>
        <source>%1 took the request to resync and did not fetch the profile in time. Can it reach this computer, and is Provision_Enable on?</source>
        <translation>%1 hat die Aufforderung zum Resync angenommen und das Profil nicht rechtzeitig geholt. Erreicht es diesen Rechner, und ist Provision_Enable an?</translation>
    </message>
    <message>
        <source>%1 does not tell its MAC address, so nothing was pushed.</source>
        <translation>%1 nennt seine MAC-Adresse nicht, also wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 is another phone than the one meant: its MAC address is %2.</source>
        <translation>%1 ist ein anderes Telefon als das gemeinte: Seine MAC-Adresse ist %2.</translation>
    </message>
    <message>
        <source>%1 took the profile, but its configuration could not be read back. %2</source>
        <translation>%1 hat das Profil angenommen, aber seine Konfiguration konnte nicht zurückgelesen werden. %2</translation>
    </message>
    <message>
        <source>What it gave is no profile.</source>
        <translation>Was es gab, ist kein Profil.</translation>
    </message>
    <message>
        <source>The push to %1 was cancelled.</source>
        <translation>Das Senden an %1 wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>PresetMenu</name>
    <message>
        <source>%1, variant %2</source>
        <extracomment>%1: a country, %2: a number from 2</extracomment>
        <translation>%1, Variante %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The phone&apos;s own patterns</source>
        <translation>Die eigenen Muster des Telefons</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The &amp;Phone&apos;s Own</source>
        <translation>Die eigenen des &amp;Telefons</translation>
    </message>
    <message>
        <source>&amp;All Tones of a Country…</source>
        <translation>&amp;Alle Töne eines Landes …</translation>
    </message>
    <message>
        <source>%1, assumed</source>
        <extracomment>%1: a country, perhaps with the number of a variant</extracomment>
        <translation>%1, angenommen</translation>
    </message>
    <message>
        <source>The source knows no such tone of the country and fills this in.</source>
        <translation>Die Quelle kennt keinen solchen Ton des Landes und setzt diesen ein.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message numerus="yes">
        <source>Set %n times; phones keep the last one.</source>
        <translation>
            <numerusform>%n-mal gesetzt; Telefone behalten das letzte.</numerusform>
            <numerusform>%n-mal gesetzt; Telefone behalten das letzte.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no access that phones know: na, ro or rw.</source>
        <translation>„%1“ ist kein Zugriff, den Telefone kennen: na, ro oder rw.</translation>
    </message>
    <message>
        <source>The catalogue does not know %1; it is kept as it is.</source>
        <translation>Der Katalog kennt %1 nicht; es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>%2 has no %1.</source>
        <translation>%2 hat kein %1.</translation>
    </message>
    <message>
        <source>No document says that phones read CDATA sections.</source>
        <translation>Kein Dokument sagt, dass Telefone CDATA-Abschnitte lesen.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; holds further elements; they are kept and shown under other settings.</source>
        <translation>&lt;%1&gt; enthält weitere Elemente; sie bleiben erhalten und stehen unter den anderen Einstellungen.</translation>
    </message>
    <message>
        <source>Text between parameters; phones ignore it. A comment says the same and is safe.</source>
        <translation>Text zwischen Parametern; Telefone übergehen ihn. Ein Kommentar sagt dasselbe und ist sicher.</translation>
    </message>
    <message>
        <source>There is no &lt;flat-profile&gt; in the file, so phones find no parameters in it.</source>
        <translation>In der Datei gibt es kein &lt;flat-profile&gt;, also finden Telefone keine Parameter darin.</translation>
    </message>
    <message>
        <source>A second &lt;flat-profile&gt;; where both set a parameter, the later one counts.</source>
        <translation>Ein zweites &lt;flat-profile&gt;; wo beide einen Parameter setzen, gilt das spätere.</translation>
    </message>
    <message>
        <source>The file is in %1; phones read UTF-8 only.</source>
        <translation>Die Datei ist in %1; Telefone lesen nur UTF-8.</translation>
    </message>
    <message>
        <source>Keep Last</source>
        <translation>Letztes behalten</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>%1 is a value: &quot;Use na&quot;</extracomment>
        <translation>%1 nehmen</translation>
    </message>
    <message>
        <source>With ua=&quot;rw&quot; anybody with the user&apos;s password may change %1, and so take the phone over.</source>
        <translation>Mit ua=&quot;rw&quot; kann jeder, der das Kennwort des Benutzers hat, %1 ändern und so das Telefon übernehmen.</translation>
    </message>
    <message>
        <source>Use na</source>
        <translation>na nehmen</translation>
    </message>
    <message>
        <source>Multiplatform phones have no %1, and ignore what they do not know; %2 may be meant.</source>
        <translation>Multiplattform-Telefone haben kein %1 und übergehen, was sie nicht kennen; gemeint ist vielleicht %2.</translation>
    </message>
    <message>
        <source>Rename to %2</source>
        <translation>In %2 umbenennen</translation>
    </message>
    <message>
        <source>Upper and lower case count in names: the documents write %2, not %1.</source>
        <translation>Groß- und Kleinschreibung zählen in Namen: Die Dokumente schreiben %2, nicht %1.</translation>
    </message>
    <message>
        <source>%1 came with firmware %2; a phone with %3 ignores it.</source>
        <translation>%1 kam mit Firmware %2; ein Telefon mit %3 übergeht es.</translation>
    </message>
    <message>
        <source>Invisible Unicode blanks stand between the parameters, as copying from a web page leaves them; phones read plain blanks only.</source>
        <translation>Zwischen den Parametern stehen unsichtbare Unicode-Leerzeichen, wie sie beim Kopieren aus einer Webseite bleiben; Telefone lesen nur einfache Leerzeichen.</translation>
    </message>
    <message>
        <source>Write a Plain Blank</source>
        <translation>Einfaches Leerzeichen schreiben</translation>
    </message>
    <message>
        <source>%1 is a template&apos;s placeholder that was never filled in; the phone takes it as it stands.</source>
        <translation>%1 ist der Platzhalter einer Vorlage, der nie ausgefüllt wurde; das Telefon nimmt ihn, wie er dasteht.</translation>
    </message>
    <message>
        <source>The secret of %1 stands in clear in the rule, which the phone&apos;s web page and reports show. In GPP_SA to GPP_SD it stays hidden, and the rule says $SA to $SD.</source>
        <translation>Das Geheimnis von %1 steht offen in der Regel, die die Webseite des Telefons und Berichte zeigen. In GPP_SA bis GPP_SD bleibt es verborgen, und die Regel nennt $SA bis $SD.</translation>
    </message>
    <message>
        <source>Resync_At__HHmm_ is set (%1), so that phones ignore Resync_Periodic.</source>
        <translation>Resync_At__HHmm_ ist gesetzt (%1), sodass Telefone Resync_Periodic übergehen.</translation>
    </message>
    <message>
        <source>Remove Resync_Periodic</source>
        <translation>Resync_Periodic entfernen</translation>
    </message>
    <message>
        <source>Without a delay phones do not try again after a failed resync; older ones try again at once, without pause.</source>
        <translation>Ohne Wartezeit versuchen Telefone es nach einem gescheiterten Resync nicht noch einmal; ältere versuchen es sofort wieder, ohne Pause.</translation>
    </message>
    <message>
        <source>Use the Phone&apos;s Default</source>
        <translation>Vorgabe des Telefons nehmen</translation>
    </message>
    <message>
        <source>A resync every %1 seconds: below %2 a site full of phones keeps its server busy with nothing else.</source>
        <translation>Ein Resync alle %1 Sekunden: Unter %2 hält ein Standort voller Telefone seinen Server mit nichts anderem beschäftigt.</translation>
    </message>
    <message>
        <source>A retry after %1 seconds: below %2 all phones press upon a server that is just coming back.</source>
        <translation>Ein neuer Versuch nach %1 Sekunden: Unter %2 bedrängen alle Telefone einen Server, der gerade erst wiederkommt.</translation>
    </message>
    <message>
        <source>Neither at a reset, nor periodically, nor at a time of day: on its own the phone never asks for a profile again.</source>
        <translation>Weder beim Neustart noch regelmäßig noch zu einer Tageszeit: Von sich aus fragt das Telefon nie wieder nach einem Profil.</translation>
    </message>
    <message>
        <source>The phone takes no further profile and its web server is off: whatever is wrong can only be mended at the phone itself.</source>
        <translation>Das Telefon nimmt kein weiteres Profil an, und sein Webserver ist aus: Was auch falsch ist, lässt sich nur am Telefon selbst beheben.</translation>
    </message>
    <message>
        <source>Set Provision_Enable to Yes</source>
        <translation>Provision_Enable auf Yes setzen</translation>
    </message>
    <message>
        <source>The administrator&apos;s password is emptied while the web server is on: anybody in the network may change the phone.</source>
        <translation>Das Kennwort des Administrators wird geleert, während der Webserver an ist: Jeder im Netz kann das Telefon ändern.</translation>
    </message>
    <message>
        <source>%2 is No, so that phones never evaluate %1.</source>
        <translation>%2 ist No, sodass Telefone %1 nie auswerten.</translation>
    </message>
    <message>
        <source>Daylight saving time is on, and its rule is empty: phones do not know when it is.</source>
        <translation>Die Sommerzeit ist an, und ihre Regel ist leer: Telefone wissen nicht, wann sie ist.</translation>
    </message>
    <message>
        <source>Extension %1 is enabled and has a proxy, yet no user ID here: it can&apos;t register.</source>
        <translation>Nebenstelle %1 ist eingeschaltet und hat einen Proxy, aber hier keine Benutzerkennung: Sie kann sich nicht registrieren.</translation>
    </message>
    <message>
        <source>Extension %1 is enabled and has a user ID, yet no proxy here: it can&apos;t register.</source>
        <translation>Nebenstelle %1 ist eingeschaltet und hat eine Benutzerkennung, aber hier keinen Proxy: Sie kann sich nicht registrieren.</translation>
    </message>
    <message>
        <source>Line key %1 belongs to extension %2, which is disabled: the key does nothing.</source>
        <translation>Leitungstaste %1 gehört zu Nebenstelle %2, die ausgeschaltet ist: Die Taste tut nichts.</translation>
    </message>
    <message>
        <source>Disable the Key</source>
        <translation>Taste ausschalten</translation>
    </message>
    <message>
        <source>Extension %2 listens on port %1, as extension %3 does: calls may reach the wrong one.</source>
        <translation>Nebenstelle %2 hört an Port %1, wie Nebenstelle %3: Anrufe erreichen vielleicht die falsche.</translation>
    </message>
    <message>
        <source>Use the Extension&apos;s Own Port</source>
        <translation>Eigenen Port der Nebenstelle nehmen</translation>
    </message>
    <message>
        <source>%1 is preferred on extension %2, where it is not enabled.</source>
        <translation>%1 wird auf Nebenstelle %2 bevorzugt, wo es nicht eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Enable It</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>%1 is also the code of %2; only one of them can answer.</source>
        <translation>%1 ist auch der Code von %2; nur einer von beiden kann antworten.</translation>
    </message>
    <message>
        <source>%1 is also the phone&apos;s own code of %2, which the profile leaves alone.</source>
        <translation>%1 ist auch der Code des Telefons für %2, den das Profil unverändert lässt.</translation>
    </message>
    <message>
        <source>The range of ports from %1 to %2 is empty.</source>
        <translation>Der Bereich der Ports von %1 bis %2 ist leer.</translation>
    </message>
    <message>
        <source>The address is static, and the profile empties %1: the phone would be without network.</source>
        <translation>Die Adresse ist fest, und das Profil leert %1: Das Telefon wäre ohne Netz.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be ignored: a phone may refuse the whole file, whatever a comment says.</source>
        <translation>„%1“ lässt sich nicht übergehen: Ein Telefon lehnt vielleicht die ganze Datei ab, was ein Kommentar auch sagt.</translation>
    </message>
    <message>
        <source>Remove the Comment</source>
        <translation>Kommentar entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n values are what phones have by default, as in the dump of a whole phone.</source>
        <translation>
            <numerusform>%n Wert ist, was Telefone als Vorgabe haben, wie im Auszug eines ganzen Telefons.</numerusform>
            <numerusform>%n Werte sind, was Telefone als Vorgabe haben, wie im Auszug eines ganzen Telefons.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is what phones have by default.</source>
        <translation>Das haben Telefone als Vorgabe.</translation>
    </message>
    <message numerus="yes">
        <source>%n elements are empty. The guides contradict each other on whether that empties a value, keeps it, or sets its default.</source>
        <translation>
            <numerusform>%n Element ist leer. Die Anleitungen widersprechen sich, ob das einen Wert leert, ihn behält oder seine Vorgabe setzt.</numerusform>
            <numerusform>%n Elemente sind leer. Die Anleitungen widersprechen sich, ob das einen Wert leert, ihn behält oder seine Vorgabe setzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The guides contradict each other on whether %1 empties the value, keeps it, or sets its default; &quot;&quot; as the value says the empty string.</source>
        <translation>Die Anleitungen widersprechen sich, ob %1 den Wert leert, ihn behält oder seine Vorgabe setzt; &quot;&quot; als Wert meint die leere Zeichenkette.</translation>
    </message>
    <message>
        <source>The comment names no code of a problem, so that it ignores nothing.</source>
        <translation>Der Kommentar nennt keinen Code eines Problems, also übergeht er nichts.</translation>
    </message>
    <message>
        <source>%2 has no problem “%1” that could be ignored.</source>
        <translation>%2 hat kein Problem „%1“, das übergangen werden könnte.</translation>
    </message>
    <message>
        <source>There is no problem “%1” that this comment could ignore.</source>
        <translation>Es gibt kein Problem „%1“, das dieser Kommentar übergehen könnte.</translation>
    </message>
    <message>
        <source>Remove the Element</source>
        <translation>Element entfernen</translation>
    </message>
    <message>
        <source>Write &quot;&quot;</source>
        <translation>&quot;&quot; schreiben</translation>
    </message>
    <message>
        <source>Remove the Name</source>
        <translation>Name entfernen</translation>
    </message>
    <message>
        <source>Enabled, yet with neither a user ID nor a proxy here, so that nothing registers: extension %1.</source>
        <translation>Eingeschaltet, doch hier mit weder Benutzerkennung noch Proxy, sodass sich nichts anmeldet: Nebenstelle %1.</translation>
    </message>
    <message numerus="yes">
        <source>The catalogue does not know %n of the parameters; they are kept as they are.</source>
        <translation>
            <numerusform>%n der Parameter kennt der Katalog nicht; er bleibt, wie er ist.</numerusform>
            <numerusform>%n der Parameter kennt der Katalog nicht; sie bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>A password stands in the URL: it ends up in logs; written as user:password@, phones are not known to read it.</source>
        <translation>Im URL steht ein Kennwort: Es landet in Protokollen, und von der Schreibweise benutzer:kennwort@ ist nicht bekannt, dass Telefone sie lesen.</translation>
    </message>
</context>
<context>
    <name>PushReport</name>
    <message>
        <source>as sent</source>
        <translation>wie gesendet</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>nicht beachtet</translation>
    </message>
    <message>
        <source>different</source>
        <translation>anders</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>POST to admin/config.xml</source>
        <translation>POST an admin/config.xml</translation>
    </message>
    <message>
        <source>resync, fetched by HTTP</source>
        <translation>Resync, geholt über HTTP</translation>
    </message>
    <message>
        <source>resync, fetched by TFTP</source>
        <translation>Resync, geholt über TFTP</translation>
    </message>
    <message>
        <source>Report of a push</source>
        <translation>Bericht einer Übertragung</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-Adresse</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%n parameter(s)</source>
        <translation>
            <numerusform>%n Parameter</numerusform>
            <numerusform>%n Parameter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a file of %n byte(s)</source>
        <translation>
            <numerusform>eine Datei von %n Byte</numerusform>
            <numerusform>eine Datei von %n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Gesendet um</translation>
    </message>
    <message>
        <source>Compared at</source>
        <translation>Verglichen um</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Zurückgelesen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>PushWindow</name>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>may lock you out</source>
        <translation>kann Sie aussperren</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>geheim</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>Wie gesendet</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Übergangen</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>never shown</source>
        <translation>nie gezeigt</translation>
    </message>
    <message>
        <source>Ask the phone which one it is</source>
        <translation>Das Telefon fragen, welches es ist</translation>
    </message>
    <message>
        <source>Send the profile</source>
        <translation>Das Profil senden</translation>
    </message>
    <message>
        <source>Tell the phone where the profile is</source>
        <translation>Dem Telefon sagen, wo das Profil liegt</translation>
    </message>
    <message>
        <source>The phone fetches the profile from this computer</source>
        <translation>Das Telefon holt das Profil von diesem Rechner</translation>
    </message>
    <message>
        <source>Read the configuration back</source>
        <translation>Die Konfiguration zurücklesen</translation>
    </message>
    <message numerus="yes">
        <source>Then the file: %n byte(s), exactly as shown under File.</source>
        <translation>
            <numerusform>Dann die Datei: %n Byte, genau wie unter „Datei“ gezeigt.</numerusform>
            <numerusform>Dann die Datei: %n Bytes, genau wie unter „Datei“ gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the phone asks for a password, the request is made once more with the answer to its question.</source>
        <translation>Wo das Telefon nach einem Kennwort fragt, wird die Anfrage mit der Antwort darauf noch einmal gestellt.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more byte(s)</source>
        <translation>
            <numerusform>… und %n weiteres Byte</numerusform>
            <numerusform>… und %n weitere Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>access %1</source>
        <translation>Zugriff %1</translation>
    </message>
</context>
<context>
    <name>RecentModel</name>
    <message>
        <source>Today %1</source>
        <translation>Heute %1</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A date of this year: day and short month, as in QDate::toString().</extracomment>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>ResyncStep</name>
    <message>
        <source>The resync failed. The phone tries again from the first rule in %1 s.</source>
        <translation>Das Resync ist gescheitert. Das Telefon versucht es von der ersten Regel an noch einmal, in %1 s.</translation>
    </message>
    <message>
        <source>The next resync is due in %1 s.</source>
        <translation>Das nächste Resync ist in %1 s fällig.</translation>
    </message>
    <message>
        <source>The resync failed. The phone tries again from the first rule in %1 to %2 s.</source>
        <translation>Das Resync ist gescheitert. Das Telefon versucht es von der ersten Regel an noch einmal, in %1 bis %2 s.</translation>
    </message>
    <message>
        <source>The next resync is due in %1 to %2 s.</source>
        <translation>Das nächste Resync ist in %1 bis %2 s fällig.</translation>
    </message>
    <message>
        <source>Provision_Enable is No, so the phone does not resync.</source>
        <translation>Provision_Enable ist No, also macht das Telefon kein Resync.</translation>
    </message>
    <message>
        <source>%1: skipped; it is empty, or none of its conditions is true.</source>
        <translation>%1: übersprungen; leer, oder keine der Bedingungen ist wahr.</translation>
    </message>
    <message>
        <source>%1: can&apos;t be evaluated. %2</source>
        <translation>%1: lässt sich nicht auswerten. %2</translation>
    </message>
    <message>
        <source>%1: alternative %2 is chosen.</source>
        <translation>%1: Alternative %2 wird genommen.</translation>
    </message>
    <message>
        <source>%1: sets %2.</source>
        <translation>%1: setzt %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: fetches %2</source>
        <translation>%1: holt %2</translation>
    </message>
    <message>
        <source>%1: status %2 from %3</source>
        <translation>%1: Status %2 von %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: got %n byte(s).</source>
        <translation>
            <numerusform>%1: %n Byte bekommen.</numerusform>
            <numerusform>%1: %n Bytes bekommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: file not found. %2</source>
        <translation>%1: Datei nicht gefunden. %2</translation>
    </message>
    <message>
        <source>%1: file not found, which is no failure, as Resync_Fails_On_FNF is No. %2</source>
        <translation>%1: Datei nicht gefunden, was kein Fehlschlag ist, da Resync_Fails_On_FNF No ist. %2</translation>
    </message>
    <message>
        <source>%1: not fetched. %2</source>
        <translation>%1: nicht geholt. %2</translation>
    </message>
    <message>
        <source>%1: opened (%2).</source>
        <translation>%1: geöffnet (%2).</translation>
    </message>
    <message>
        <source>%1: can&apos;t be opened. %2</source>
        <translation>%1: lässt sich nicht öffnen. %2</translation>
    </message>
    <message>
        <source>%1: the file is no well-formed profile; the first fault is in line %2.</source>
        <translation>%1: Die Datei ist kein wohlgeformtes Profil; der erste Fehler ist in Zeile %2.</translation>
    </message>
    <message>
        <source>%1: the file is no profile.</source>
        <translation>%1: Die Datei ist kein Profil.</translation>
    </message>
    <message numerus="yes">
        <source>%1: applied %n parameter(s).</source>
        <translation>
            <numerusform>%1: %n Parameter angewendet.</numerusform>
            <numerusform>%1: %n Parameter angewendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The resync succeeded.</source>
        <translation>Das Resync ist gelungen.</translation>
    </message>
    <message>
        <source>The resync failed. The phone does not try again, as Resync_Error_Retry_Delay is 0.</source>
        <translation>Das Resync ist gescheitert. Das Telefon versucht es nicht noch einmal, da Resync_Error_Retry_Delay 0 ist.</translation>
    </message>
    <message>
        <source>The resync was cancelled.</source>
        <translation>Das Resync wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>ResyncWindow</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>set by %1</source>
        <translation>von %1 gesetzt</translation>
    </message>
    <message>
        <source>%1: %2, line %3</source>
        <translation>%1: %2, Zeile %3</translation>
    </message>
    <message>
        <source>Save the secrets of this configuration too? They would stand in the file in clear text.</source>
        <translation>Auch die Geheimnisse dieser Konfiguration speichern? Sie stünden im Klartext in der Datei.</translation>
    </message>
    <message>
        <source>Save with &amp;Masks</source>
        <translation>Mit &amp;Masken speichern</translation>
    </message>
    <message>
        <source>Save with &amp;Secrets</source>
        <translation>Mit &amp;Geheimnissen speichern</translation>
    </message>
    <message>
        <source>Profiles (*.cfg *.xml);;All files (*)</source>
        <translation>Profile (*.cfg *.xml);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>After a condition in parentheses stands ?, after assignments stands !.</source>
        <translation>Nach einer Bedingung in Klammern steht ?, nach Zuweisungen steht !.</translation>
    </message>
    <message>
        <source>Add the Mark</source>
        <translation>Zeichen ergänzen</translation>
    </message>
    <message>
        <source>The parts of an alternative stand in this order, each once: condition, assignments, options, URL.</source>
        <translation>Die Teile einer Alternative stehen in dieser Reihenfolge, jeder einmal: Bedingung, Zuweisungen, Optionen, URL.</translation>
    </message>
    <message>
        <source>A condition is written as comparisons such as $PRVTMR ge 600, joined by and.</source>
        <translation>Eine Bedingung besteht aus Vergleichen wie $PRVTMR ge 600, durch and verbunden.</translation>
    </message>
    <message>
        <source>The quote is never closed.</source>
        <translation>Das Anführungszeichen wird nie geschlossen.</translation>
    </message>
    <message>
        <source>Text is compared with text only: both sides need quotes.</source>
        <translation>Text wird nur mit Text verglichen: Beide Seiten brauchen Anführungszeichen.</translation>
    </message>
    <message>
        <source>Add Quotes</source>
        <translation>Anführungszeichen ergänzen</translation>
    </message>
    <message>
        <source>Numbers and versions are compared without quotes on both sides.</source>
        <translation>Zahlen und Versionen werden auf beiden Seiten ohne Anführungszeichen verglichen.</translation>
    </message>
    <message>
        <source>Remove Quotes</source>
        <translation>Anführungszeichen entfernen</translation>
    </message>
    <message>
        <source>Only like can be compared with like: text in quotes, whole numbers, or versions.</source>
        <translation>Nur Gleichartiges lässt sich vergleichen: Text in Anführungszeichen, ganze Zahlen oder Versionen.</translation>
    </message>
    <message>
        <source>Text in quotes is only equal or not; it has no order.</source>
        <translation>Text in Anführungszeichen ist nur gleich oder nicht; er hat keine Reihenfolge.</translation>
    </message>
    <message>
        <source>The macro stands for text, which needs quotes in a comparison.</source>
        <translation>Das Makro steht für Text, der in einem Vergleich Anführungszeichen braucht.</translation>
    </message>
    <message>
        <source>Without quotes a value must be a whole number or a version.</source>
        <translation>Ohne Anführungszeichen muss ein Wert eine ganze Zahl oder eine Version sein.</translation>
    </message>
    <message>
        <source>Outside quotes a rule is plain ASCII; typographic quotes and dashes come from documents.</source>
        <translation>Außerhalb von Anführungszeichen ist eine Regel reines ASCII; typografische Zeichen kommen aus Dokumenten.</translation>
    </message>
    <message>
        <source>Use Plain Characters</source>
        <translation>Einfache Zeichen nehmen</translation>
    </message>
    <message>
        <source>Nothing opened this parenthesis.</source>
        <translation>Nichts hat diese Klammer geöffnet.</translation>
    </message>
    <message>
        <source>Open the Parenthesis</source>
        <translation>Klammer öffnen</translation>
    </message>
    <message>
        <source>The parenthesis is never closed.</source>
        <translation>Die Klammer wird nie geschlossen.</translation>
    </message>
    <message>
        <source>Nothing opened this bracket.</source>
        <translation>Nichts hat diese eckige Klammer geöffnet.</translation>
    </message>
    <message>
        <source>Open the Bracket</source>
        <translation>Eckige Klammer öffnen</translation>
    </message>
    <message>
        <source>The bracket is never closed.</source>
        <translation>Die eckige Klammer wird nie geschlossen.</translation>
    </message>
    <message>
        <source>A blank is missing between %1 and its argument.</source>
        <translation>Zwischen %1 und seinem Argument fehlt ein Leerzeichen.</translation>
    </message>
    <message>
        <source>Add the Blank</source>
        <translation>Leerzeichen ergänzen</translation>
    </message>
    <message>
        <source>%1 needs an argument.</source>
        <translation>%1 braucht ein Argument.</translation>
    </message>
    <message>
        <source>%1 takes one letter from a to p, which names a general purpose parameter.</source>
        <translation>%1 nimmt einen Buchstaben von a bis p, der einen Parameter GPP nennt.</translation>
    </message>
    <message>
        <source>%1 does not belong in this kind of rule.</source>
        <translation>%1 gehört nicht in diese Art von Regel.</translation>
    </message>
    <message>
        <source>Options are --key, --uid, --pwd, --post, --alias and --srv, in reports also --delta and --status.</source>
        <translation>Optionen sind --key, --uid, --pwd, --post, --alias und --srv, in Berichten auch --delta und --status.</translation>
    </message>
    <message>
        <source>An upgrade rule takes no options.</source>
        <translation>Eine Upgrade-Regel nimmt keine Optionen.</translation>
    </message>
    <message>
        <source>Remove the Options</source>
        <translation>Optionen entfernen</translation>
    </message>
    <message>
        <source>The assigned value needs quotes.</source>
        <translation>Der zugewiesene Wert braucht Anführungszeichen.</translation>
    </message>
    <message>
        <source>A semicolon ends each assignment.</source>
        <translation>Ein Strichpunkt beendet jede Zuweisung.</translation>
    </message>
    <message>
        <source>Add the Semicolon</source>
        <translation>Strichpunkt ergänzen</translation>
    </message>
    <message>
        <source>An assignment is written Parameter_Name = &quot;value&quot;;</source>
        <translation>Eine Zuweisung wird Parameter_Name = &quot;Wert&quot;; geschrieben</translation>
    </message>
    <message>
        <source>This alternative has no condition, so those after it are never reached.</source>
        <translation>Diese Alternative hat keine Bedingung, also werden die danach nie erreicht.</translation>
    </message>
    <message>
        <source>A report goes to two URLs at most.</source>
        <translation>Ein Bericht geht an höchstens zwei URLs.</translation>
    </message>
    <message>
        <source>A URL is missing here.</source>
        <translation>Hier fehlt eine URL.</translation>
    </message>
    <message>
        <source>The URL needs a server.</source>
        <translation>Die URL braucht einen Server.</translation>
    </message>
    <message>
        <source>Without a server the address comes from DHCP option 66, which is not known here.</source>
        <translation>Ohne Server kommt die Adresse aus der DHCP-Option 66, die hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>A user before @ is not understood; use --uid and --pwd.</source>
        <translation>Ein Benutzer vor @ wird nicht verstanden; nehmen Sie --uid und --pwd.</translation>
    </message>
    <message>
        <source>The server must be a name or an address; an IPv6 address stands in brackets after a scheme.</source>
        <translation>Der Server muss ein Name oder eine Adresse sein; eine IPv6-Adresse steht nach einem Schema in eckigen Klammern.</translation>
    </message>
    <message>
        <source>The URL needs a path that begins with /.</source>
        <translation>Die URL braucht einen Pfad, der mit / beginnt.</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation>Der Port muss eine Zahl von 1 bis 65535 sein.</translation>
    </message>
    <message>
        <source>Phones fetch by tftp, http and https.</source>
        <translation>Telefone laden über tftp, http und https.</translation>
    </message>
    <message>
        <source>Correct the Scheme</source>
        <translation>Schema berichtigen</translation>
    </message>
    <message>
        <source>A blank stands in the URL, perhaps from a line break in a document.</source>
        <translation>In der URL steht ein Leerzeichen, vielleicht vom Zeilenumbruch eines Dokuments.</translation>
    </message>
    <message>
        <source>Remove the Blank</source>
        <translation>Leerzeichen entfernen</translation>
    </message>
    <message>
        <source>The semicolon belongs inside the parentheses: ( ... ;)!</source>
        <translation>Der Strichpunkt gehört in die Klammern: ( ... ;)!</translation>
    </message>
    <message>
        <source>Move the Semicolon</source>
        <translation>Strichpunkt verschieben</translation>
    </message>
    <message>
        <source>The last assignment should end with a semicolon, too.</source>
        <translation>Auch die letzte Zuweisung sollte mit einem Strichpunkt enden.</translation>
    </message>
    <message>
        <source>No document knows the macro %1; the phone keeps it as text.</source>
        <translation>Kein Dokument kennt das Makro %1; das Telefon behält es als Text.</translation>
    </message>
    <message>
        <source>Use the Likely Macro</source>
        <translation>Wahrscheinliches Makro nehmen</translation>
    </message>
    <message>
        <source>The macro’s name goes on to the next sign: %1. %2 may be meant.</source>
        <translation>Der Name des Makros geht bis zum nächsten Zeichen: %1. Gemeint ist vielleicht %2.</translation>
    </message>
    <message>
        <source>Add Parentheses</source>
        <translation>Klammern ergänzen</translation>
    </message>
    <message>
        <source>The documented spelling is %1.</source>
        <translation>Die dokumentierte Schreibweise ist %1.</translation>
    </message>
    <message>
        <source>Use the Short Spelling</source>
        <translation>Kurze Schreibweise nehmen</translation>
    </message>
    <message>
        <source>This firmware is not known to have the macro %1.</source>
        <translation>Dass diese Firmware das Makro %1 hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This is no macro: $(NAME), $(NAME:from) and $(NAME:from:length) are. It stays as text.</source>
        <translation>Das ist kein Makro: $(NAME), $(NAME:von) und $(NAME:von:Länge) sind welche. Es bleibt als Text.</translation>
    </message>
    <message>
        <source>%1 is replaced only in the arguments of --key, --uid and --pwd; here it stays as text.</source>
        <translation>%1 wird nur in den Argumenten von --key, --uid und --pwd ersetzt; hier bleibt es als Text.</translation>
    </message>
    <message>
        <source>The argument of %1 can be read by whoever sees the profile; $SA to $SD keep it out of the rule.</source>
        <translation>Das Argument von %1 kann lesen, wer das Profil sieht; $SA bis $SD halten es aus der Regel heraus.</translation>
    </message>
    <message>
        <source>Over http the credentials can be read on the way.</source>
        <translation>Über http sind die Zugangsdaten unterwegs lesbar.</translation>
    </message>
    <message>
        <source>Use https</source>
        <translation>https nehmen</translation>
    </message>
    <message>
        <source>%1 has no effect here.</source>
        <translation>%1 hat hier keine Wirkung.</translation>
    </message>
    <message>
        <source>%1 is given twice; which one counts is not documented.</source>
        <translation>%1 ist zweimal angegeben; welches gilt, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>Older firmware does not know --srv.</source>
        <translation>Ältere Firmware kennt --srv nicht.</translation>
    </message>
    <message>
        <source>A file that ends in %1 is hardly a profile.</source>
        <translation>Eine Datei, die auf %1 endet, ist kaum ein Profil.</translation>
    </message>
    <message>
        <source>A file that ends in %1 is hardly firmware.</source>
        <translation>Eine Datei, die auf %1 endet, ist kaum eine Firmware.</translation>
    </message>
    <message>
        <source>The condition can never be true.</source>
        <translation>Die Bedingung kann nie wahr sein.</translation>
    </message>
    <message>
        <source>The condition is always true.</source>
        <translation>Die Bedingung ist immer wahr.</translation>
    </message>
    <message>
        <source>Alternative %1 is never reached: those before it take every phone for which it would be true.</source>
        <translation>Alternative %1 wird nie erreicht: Die davor nehmen jedes Telefon, für das sie wahr wäre.</translation>
    </message>
    <message>
        <source>The last alternative has a condition, too; where none is true the rule is skipped.</source>
        <translation>Auch die letzte Alternative hat eine Bedingung; wo keine wahr ist, wird die Regel übersprungen.</translation>
    </message>
    <message>
        <source>The alternative is empty: it does nothing.</source>
        <translation>Die Alternative ist leer: Sie tut nichts.</translation>
    </message>
    <message>
        <source>The documents write operators in lower case: %1.</source>
        <translation>Die Dokumente schreiben Operatoren klein: %1.</translation>
    </message>
    <message>
        <source>Use Lower Case</source>
        <translation>Kleinschreibung nehmen</translation>
    </message>
    <message>
        <source>This short form is from old firmware; the present one is safer.</source>
        <translation>Diese Kurzform stammt aus alter Firmware; die heutige ist sicherer.</translation>
    </message>
    <message>
        <source>Write It Out</source>
        <translation>Ausschreiben</translation>
    </message>
    <message>
        <source>Versions of this form are those of SPA firmware; an MPP phone can’t compare its own with it.</source>
        <translation>Versionen dieser Form sind die von SPA-Firmware; ein MPP-Telefon kann die seine nicht damit vergleichen.</translation>
    </message>
    <message>
        <source>In quotes $SWVER is the whole name of the load, with the model, and hardly equals a bare version.</source>
        <translation>In Anführungszeichen ist $SWVER der ganze Name der Firmware-Datei, mit dem Modell, und kaum gleich einer bloßen Version.</translation>
    </message>
    <message>
        <source>%1 and the other side are of different kinds, so that the phone can’t compare them.</source>
        <translation>%1 und die andere Seite sind verschiedener Art, sodass das Telefon sie nicht vergleichen kann.</translation>
    </message>
    <message>
        <source>The semicolon at the end is not part of the URL.</source>
        <translation>Der Strichpunkt am Ende gehört nicht zur URL.</translation>
    </message>
    <message>
        <source>Remove the Semicolon</source>
        <translation>Strichpunkt entfernen</translation>
    </message>
    <message>
        <source>The value of $%1 holds signs that are syntax here and may change the rule.</source>
        <translation>Der Wert von $%1 enthält Zeichen, die hier Syntax sind, und kann die Regel ändern.</translation>
    </message>
    <message>
        <source>The load %1 is older than the downgrade limit %2, so the phone refuses it.</source>
        <translation>Die Firmware %1 ist älter als die Grenze %2 für Downgrades, also lehnt das Telefon sie ab.</translation>
    </message>
    <message>
        <source>Characters beyond ASCII are not documented, and some firmware reads them wrongly.</source>
        <translation>Zeichen jenseits von ASCII sind nicht dokumentiert, und manche Firmware liest sie falsch.</translation>
    </message>
    <message>
        <source>A schedule is a list of seconds such as 600,1200 or 3600+600.</source>
        <translation>Ein Zeitplan ist eine Liste von Sekunden wie 600,1200 oder 3600+600.</translation>
    </message>
    <message>
        <source>0 turns the schedule off and must stand alone.</source>
        <translation>0 schaltet den Zeitplan aus und muss allein stehen.</translation>
    </message>
    <message>
        <source>The wait is longer than phones are known to count.</source>
        <translation>Die Wartezeit ist länger, als Telefone nach allem, was bekannt ist, zählen.</translation>
    </message>
    <message>
        <source>A time of day is written hhmm, from 0000 to 2400; phones ignore anything else.</source>
        <translation>Eine Tageszeit wird hhmm geschrieben, von 0000 bis 2400; anderes übergehen Telefone.</translation>
    </message>
    <message>
        <source>%1 and %2 are the same version.</source>
        <translation>%1 und %2 sind dieselbe Version.</translation>
    </message>
    <message>
        <source>%1 is older than %2: number %3 of the version decides.</source>
        <translation>%1 ist älter als %2: Zahl %3 der Version entscheidet.</translation>
    </message>
    <message>
        <source>%1 is newer than %2: number %3 of the version decides.</source>
        <translation>%1 ist neuer als %2: Zahl %3 der Version entscheidet.</translation>
    </message>
    <message>
        <source>%1 is older than %2, which has more numbers.</source>
        <translation>%1 ist älter als %2, das mehr Zahlen hat.</translation>
    </message>
    <message>
        <source>%1 is newer than %2, which has fewer numbers.</source>
        <translation>%1 ist neuer als %2, das weniger Zahlen hat.</translation>
    </message>
    <message>
        <source>%1 is older than %2: the letters at the end decide.</source>
        <translation>%1 ist älter als %2: Die Buchstaben am Ende entscheiden.</translation>
    </message>
    <message>
        <source>%1 is newer than %2: the letters at the end decide.</source>
        <translation>%1 ist neuer als %2: Die Buchstaben am Ende entscheiden.</translation>
    </message>
    <message>
        <source>%1 is older than %2: the build decides.</source>
        <translation>%1 ist älter als %2: Der Build entscheidet.</translation>
    </message>
    <message>
        <source>%1 is newer than %2: the build decides.</source>
        <translation>%1 ist neuer als %2: Der Build entscheidet.</translation>
    </message>
    <message>
        <source>No document knows the macro %1; %2 may be meant.</source>
        <translation>Kein Dokument kennt das Makro %1; gemeint ist vielleicht %2.</translation>
    </message>
    <message>
        <source>Correct It</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>%1 equals %2.</source>
        <translation>%1 ist gleich %2.</translation>
    </message>
    <message>
        <source>%1 is less than %2.</source>
        <translation>%1 ist kleiner als %2.</translation>
    </message>
    <message>
        <source>%1 is greater than %2.</source>
        <translation>%1 ist größer als %2.</translation>
    </message>
    <message>
        <source>Both are “%1”.</source>
        <translation>Beide sind „%1“.</translation>
    </message>
    <message>
        <source>“%1” is not “%2”.</source>
        <translation>„%1“ ist nicht „%2“.</translation>
    </message>
    <message>
        <source>%1 is a placeholder that was never filled in.</source>
        <translation>%1 ist ein Platzhalter, der nie ausgefüllt wurde.</translation>
    </message>
    <message>
        <source>With the values of its macros the text becomes longer than any phone&apos;s memory. It was not evaluated.</source>
        <translation>Mit den Werten seiner Makros wird der Text länger als der Speicher jedes Telefons. Er wurde nicht ausgewertet.</translation>
    </message>
    <message>
        <source>A rule with more than %1 alternatives is read no further; no phone could hold it.</source>
        <translation>Eine Regel mit mehr als %1 Alternativen wird nicht weiter gelesen; kein Telefon könnte sie fassen.</translation>
    </message>
    <message>
        <source>Write It as MPP Firmware Does</source>
        <translation>Wie MPP-Firmware schreiben</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Small office, two lines</source>
        <translation>Kleines Büro, zwei Leitungen</translation>
    </message>
    <message>
        <source>accounts, one profile rule, the tones of a country</source>
        <translation>Konten, eine Profilregel, die Töne eines Landes</translation>
    </message>
    <message>
        <source>With faults on purpose</source>
        <translation>Mit Fehlern, absichtlich</translation>
    </message>
    <message>
        <source>what the checker finds, and its fixes</source>
        <translation>was die Prüfung findet, und wie es sich beheben lässt</translation>
    </message>
    <message>
        <source>Tones of Germany</source>
        <translation>Töne Deutschlands</translation>
    </message>
    <message>
        <source>20 call progress tones</source>
        <translation>20 Ruftöne</translation>
    </message>
    <message>
        <source>Staged upgrade</source>
        <translation>Gestuftes Upgrade</translation>
    </message>
    <message>
        <source>rules with conditions; three fake phones</source>
        <translation>Regeln mit Bedingungen; drei gedachte Telefone</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <extracomment>A list of waits: 30 min, then 1 h, then 2 h</extracomment>
        <translation>%1, dann %2</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>morgen %1</translation>
    </message>
    <message numerus="yes">
        <source>in %n days %1</source>
        <translation>
            <numerusform>in %n Tag %1</numerusform>
            <numerusform>in %n Tagen %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Power-up</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Neuer Versuch</translation>
    </message>
    <message>
        <source>Periodic</source>
        <translation>Regelmäßig</translation>
    </message>
    <message>
        <source>Daily</source>
        <extracomment>A resync at a time of day</extracomment>
        <translation>Täglich</translation>
    </message>
</context>
<context>
    <name>ScriptExport</name>
    <message>
        <source>Sound (*.wav)</source>
        <translation>Klang (*.wav)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Not saved: the sound would be too long for a WAV file.</source>
        <translation>Nicht gespeichert: Der Klang wäre zu lang für eine WAV-Datei.</translation>
    </message>
    <message>
        <source>%1 was not saved: %2.</source>
        <translation>%1 wurde nicht gespeichert: %2.</translation>
    </message>
</context>
<context>
    <name>ScriptPicture</name>
    <message>
        <source>Section %1</source>
        <translation>Abschnitt %1</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>für immer</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Klingeln</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>an oder aus</translation>
    </message>
</context>
<context>
    <name>Scripts</name>
    <message>
        <source>A script has at most %1 characters; these are %2.</source>
        <translation>Ein Skript hat höchstens %1 Zeichen; dies sind %2.</translation>
    </message>
    <message>
        <source>Only %1 of these may be given; this one is too many.</source>
        <translation>Davon dürfen nur %1 angegeben werden; dieses ist eines zu viel.</translation>
    </message>
    <message>
        <source>A section is written duration(segment,segment), and at least one is needed.</source>
        <translation>Ein Abschnitt wird Dauer(Segment,Segment) geschrieben, und mindestens einer ist nötig.</translation>
    </message>
    <message>
        <source>A semicolon is missing between the frequencies and the first section.</source>
        <translation>Zwischen den Frequenzen und dem ersten Abschnitt fehlt ein Strichpunkt.</translation>
    </message>
    <message>
        <source>A segment is written %1, with slashes between its parts.</source>
        <translation>Ein Segment wird %1 geschrieben, mit Schrägstrichen zwischen seinen Teilen.</translation>
    </message>
    <message>
        <source>A time is a number of seconds such as 2 or .25, or * for endless.</source>
        <translation>Eine Zeit ist eine Zahl von Sekunden wie 2 oder .25, oder * für endlos.</translation>
    </message>
    <message>
        <source>Phones keep three decimals of a time and cut the rest off.</source>
        <translation>Telefone behalten drei Nachkommastellen einer Zeit und schneiden den Rest ab.</translation>
    </message>
    <message>
        <source>Frequencies are named by their numbers, 1 to %1, joined by +, or 0 alone for silence.</source>
        <translation>Frequenzen werden mit ihren Nummern genannt, 1 bis %1, durch + verbunden, oder 0 allein für Stille.</translation>
    </message>
    <message>
        <source>A blank stands where + belongs; form encoding turns + into a blank.</source>
        <translation>Wo ein + hingehört, steht ein Leerzeichen; die Formularkodierung macht aus + ein Leerzeichen.</translation>
    </message>
    <message>
        <source>The segment has an on time but no frequency, so it is silent.</source>
        <translation>Das Segment hat eine Ein-Zeit, aber keine Frequenz, also ist es still.</translation>
    </message>
    <message>
        <source>All times of the section are zero, so it could not play.</source>
        <translation>Alle Zeiten des Abschnitts sind null, also könnte er nicht spielen.</translation>
    </message>
    <message>
        <source>A frequency is written hertz@level, such as 440@-19.5: whole hertz, at most one decimal of dBm.</source>
        <translation>Eine Frequenz wird Hertz@Pegel geschrieben, etwa 440@-19.5: ganze Hertz, höchstens eine Nachkommastelle der dBm.</translation>
    </message>
    <message>
        <source>Modulated frequencies are not documented; the phone may not play them.</source>
        <translation>Modulierte Frequenzen sind nicht dokumentiert; das Telefon spielt sie vielleicht nicht.</translation>
    </message>
    <message>
        <source>Telephone codecs cannot carry %1 Hz.</source>
        <translation>Telefon-Codecs können %1 Hz nicht übertragen.</translation>
    </message>
    <message>
        <source>The level %1 dBm is very loud; perhaps its minus sign was lost.</source>
        <translation>Der Pegel %1 dBm ist sehr laut; vielleicht ging sein Minuszeichen verloren.</translation>
    </message>
    <message>
        <source>The section ends before this segment&apos;s sound does, and cuts it.</source>
        <translation>Der Abschnitt endet, bevor der Ton dieses Segments zu Ende ist, und schneidet ihn ab.</translation>
    </message>
    <message>
        <source>The section before this one never ends, so this one never plays.</source>
        <translation>Der Abschnitt davor endet nie, also spielt dieser nie.</translation>
    </message>
    <message>
        <source>The section lasts 0 seconds and is skipped.</source>
        <translation>Der Abschnitt dauert 0 Sekunden und wird übersprungen.</translation>
    </message>
    <message>
        <source>A ring tone is written n=name;w=file;c=cadence.</source>
        <translation>Ein Klingelton wird n=Name;w=Datei;c=Kadenz geschrieben.</translation>
    </message>
    <message>
        <source>“%1” is not a documented part of a ring tone; n, w, c, b and t are.</source>
        <translation>„%1“ ist kein dokumentierter Teil eines Klingeltons; n, w, c, b und t sind es.</translation>
    </message>
    <message>
        <source>The cadence of a ring tone is a number.</source>
        <translation>Die Kadenz eines Klingeltons ist eine Nummer.</translation>
    </message>
    <message>
        <source>An LED is written c=colour or c=colour;p=pattern.</source>
        <translation>Eine LED wird c=Farbe oder c=Farbe;p=Muster geschrieben.</translation>
    </message>
    <message>
        <source>“%1” is not a documented part of an LED; c and p are.</source>
        <translation>„%1“ ist kein dokumentierter Teil einer LED; c und p sind es.</translation>
    </message>
    <message>
        <source>“%1” is not documented here; these are: %2.</source>
        <translation>„%1“ ist hier nicht dokumentiert; diese sind es: %2.</translation>
    </message>
    <message>
        <source>Insert the Semicolon</source>
        <translation>Strichpunkt einfügen</translation>
    </message>
    <message>
        <source>Insert the Slash</source>
        <translation>Schrägstrich einfügen</translation>
    </message>
    <message>
        <source>Put + There</source>
        <translation>+ einsetzen</translation>
    </message>
    <message>
        <source>Put the Minus Sign Back</source>
        <translation>Minuszeichen zurücksetzen</translation>
    </message>
    <message>
        <source>Cut Decimals</source>
        <translation>Nachkommastellen kürzen</translation>
    </message>
    <message>
        <source>Plays %1 in the rhythm of Cadence %2</source>
        <translation>Spielt %1 im Rhythmus von Kadenz %2</translation>
    </message>
    <message>
        <source>Plays %1</source>
        <translation>Spielt %1</translation>
    </message>
    <message>
        <source>Blinks green</source>
        <translation>Blinkt grün</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blinks red</source>
        <translation>Blinkt rot</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Blinks amber</source>
        <translation>Blinkt gelb</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>The section is over, or held by an endless time, before this segment&apos;s turn comes, so it never plays.</source>
        <translation>Der Abschnitt ist vorbei, oder eine endlose Zeit hält ihn an, bevor dieses Segment an der Reihe ist, also spielt es nie.</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1 an</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>silence for %1</source>
        <translation>%1 Stille</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>Stille</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <extracomment>%1: frequencies, &quot;480 + 620 Hz&quot;; %2: a time</extracomment>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>off %1</source>
        <translation>%1 aus</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1, repeated for ever</source>
        <extracomment>%1: what a ring or tone does, &quot;on 2 s, off 4 s&quot;</extracomment>
        <translation>%1, für immer wiederholt</translation>
    </message>
    <message>
        <source>%1, for ever</source>
        <translation>%1, für immer</translation>
    </message>
    <message>
        <source>%1, repeated for %2</source>
        <translation>%1, %2 lang wiederholt</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <extracomment>%1: what a ring or tone does, &quot;on&quot;; %2: when it stops, &quot;10 s&quot;</extracomment>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>für immer</translation>
    </message>
</context>
<context>
    <name>ServedRequest</name>
    <message numerus="yes">
        <source>%1, %n byte(s)</source>
        <translation>
            <numerusform>%1, %n Byte</numerusform>
            <numerusform>%1, %n Bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, broken off after %n byte(s)</source>
        <translation>
            <numerusform>%1, nach %n Byte abgebrochen</numerusform>
            <numerusform>%1, nach %n Bytes abgebrochen</numerusform>
        </translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>Fehler %1</translation>
    </message>
    <message numerus="yes">
        <source>done, %n byte(s)</source>
        <translation>
            <numerusform>fertig, %n Byte</numerusform>
            <numerusform>fertig, %n Bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>broken off after %n byte(s)</source>
        <translation>
            <numerusform>nach %n Byte abgebrochen</numerusform>
            <numerusform>nach %n Bytes abgebrochen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServerTls</name>
    <message>
        <source>This system has no TLS, so https can&apos;t be served.</source>
        <translation>Dieses System hat kein TLS, https ist daher nicht möglich.</translation>
    </message>
    <message>
        <source>%1 holds no certificate; one is expected as PEM.</source>
        <translation>%1 enthält kein Zertifikat; erwartet wird eines als PEM.</translation>
    </message>
    <message>
        <source>%1 holds no private key; one is expected as PEM.</source>
        <translation>%1 enthält keinen privaten Schlüssel; erwartet wird einer als PEM.</translation>
    </message>
    <message>
        <source>The private key in %1 is locked with a passphrase. A server needs one without: openssl pkey -in FILE -out FILE takes it off.</source>
        <translation>Der private Schlüssel in %1 ist mit einer Passphrase verschlossen. Ein Server braucht einen ohne: openssl pkey -in DATEI -out DATEI nimmt sie ab.</translation>
    </message>
    <message>
        <source>The private key in %1 does not belong to the certificate in %2.</source>
        <translation>Der private Schlüssel in %1 gehört nicht zum Zertifikat in %2.</translation>
    </message>
    <message>
        <source>The private key in %1 belongs to a later certificate in %2; the server&apos;s own has to be the first.</source>
        <translation>Der private Schlüssel in %1 gehört zu einem späteren Zertifikat in %2; das des Servers muss das erste sein.</translation>
    </message>
</context>
<context>
    <name>Timelines</name>
    <message>
        <source>Section %1, segment %2</source>
        <translation>Abschnitt %1, Segment %2</translation>
    </message>
    <message>
        <source>repeats until %1</source>
        <translation>wiederholt bis %1</translation>
    </message>
    <message>
        <source>repeats for ever</source>
        <translation>für immer wiederholt</translation>
    </message>
    <message>
        <source>repeats until %1: %2 of %3</source>
        <translation>wiederholt bis %1: %2 von %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Whole script</source>
        <translation>Ganzes Skript</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n section(s)</source>
        <translation>
            <numerusform>%1, %n Abschnitt</numerusform>
            <numerusform>%1, %n Abschnitte</numerusform>
        </translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Klingeln</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>an oder aus</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>Stille</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>das Ende</translation>
    </message>
    <message>
        <source>Shift: steps of 1 ms</source>
        <translation>Umschalt: Schritte von 1 ms</translation>
    </message>
</context>
<context>
    <name>Tones</name>
    <message>
        <source>Other frequencies and another rhythm.</source>
        <translation>Andere Frequenzen und ein anderer Rhythmus.</translation>
    </message>
    <message>
        <source>Other frequencies.</source>
        <translation>Andere Frequenzen.</translation>
    </message>
    <message>
        <source>Another rhythm.</source>
        <translation>Ein anderer Rhythmus.</translation>
    </message>
    <message>
        <source>Sounds the same.</source>
        <translation>Klingt gleich.</translation>
    </message>
    <message>
        <source>Another level.</source>
        <translation>Ein anderer Pegel.</translation>
    </message>
    <message>
        <source>Dial tone</source>
        <translation>Wählton</translation>
    </message>
    <message>
        <source>Outside dial tone</source>
        <translation>Amtswählton</translation>
    </message>
    <message>
        <source>Busy tone</source>
        <translation>Besetztton</translation>
    </message>
    <message>
        <source>Reorder tone</source>
        <translation>Gassenbesetztton</translation>
    </message>
    <message>
        <source>Ring back tone</source>
        <translation>Rufton</translation>
    </message>
    <message>
        <source>Call waiting tone</source>
        <translation>Anklopfton</translation>
    </message>
    <message>
        <source>Stutter dial tone</source>
        <translation>Sonderwählton</translation>
    </message>
    <message>
        <source>Off hook warning</source>
        <translation>Hörer-Warnton</translation>
    </message>
    <message>
        <source>Confirmation tone</source>
        <translation>Bestätigungston</translation>
    </message>
    <message>
        <source>Holding tone</source>
        <translation>Halteton</translation>
    </message>
    <message>
        <source>Conference tone</source>
        <translation>Konferenzton</translation>
    </message>
    <message>
        <source>Disconnect tone</source>
        <translation>Trennton</translation>
    </message>
    <message>
        <source>The tone here can&apos;t be read.</source>
        <translation>Der Ton hier ist nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>Trace</name>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>%1 fails for this phone, and a rule that fails ends the sequence.</source>
        <translation>%1 scheitert bei diesem Telefon, und eine Regel, die scheitert, beendet die Folge.</translation>
    </message>
    <message>
        <source>Fetches what is expected</source>
        <translation>Holt, was erwartet wird</translation>
    </message>
    <message>
        <source>Does not fetch what is expected</source>
        <translation>Holt nicht, was erwartet wird</translation>
    </message>
    <message>
        <source>Changed by your edits</source>
        <translation>Durch Ihre Änderungen anders</translation>
    </message>
    <message>
        <source>No trigger: it never holds the resync back and never asks for one</source>
        <translation>Kein Auslöser: Er hält das Resync nie zurück und verlangt nie eines</translation>
    </message>
    <message>
        <source>The trigger fails</source>
        <translation>Der Auslöser scheitert</translation>
    </message>
    <message>
        <source>The trigger holds: the phone resyncs</source>
        <translation>Der Auslöser gilt: Das Telefon macht ein Resync</translation>
    </message>
    <message>
        <source>The trigger does not hold</source>
        <translation>Der Auslöser gilt nicht</translation>
    </message>
    <message>
        <source>Skipped: the rule begins with #</source>
        <translation>Übersprungen: Die Regel beginnt mit #</translation>
    </message>
    <message>
        <source>The phone can’t read the rule and takes none of it</source>
        <translation>Das Telefon kann die Regel nicht lesen und nimmt nichts davon</translation>
    </message>
    <message>
        <source>Skipped: no alternative holds, so nothing is fetched</source>
        <translation>Übersprungen: Keine Alternative gilt, also wird nichts geholt</translation>
    </message>
    <message>
        <source>Taken, but it fails</source>
        <translation>Genommen, aber sie scheitert</translation>
    </message>
    <message>
        <source>Taken, but the phone refuses the load</source>
        <translation>Genommen, aber das Telefon lehnt die Firmware ab</translation>
    </message>
    <message>
        <source>Taken: its condition holds</source>
        <translation>Genommen: Ihre Bedingung gilt</translation>
    </message>
    <message>
        <source>Taken: it has no condition</source>
        <translation>Genommen: Sie hat keine Bedingung</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Nicht genommen</translation>
    </message>
    <message>
        <source>The condition fails, and with it the rule</source>
        <translation>Die Bedingung scheitert und mit ihr die Regel</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Not reached: one before it was taken</source>
        <translation>Nicht erreicht: Eine davor wurde genommen</translation>
    </message>
    <message>
        <source>Not reached: one before it failed</source>
        <translation>Nicht erreicht: Eine davor ist gescheitert</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>scheitert</translation>
    </message>
    <message>
        <source>true</source>
        <translation>wahr</translation>
    </message>
    <message>
        <source>false</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>As the phone reads it</source>
        <translation>Wie das Telefon es liest</translation>
    </message>
    <message>
        <source>by default</source>
        <translation>als Vorgabe</translation>
    </message>
    <message>
        <source>from DHCP option 66</source>
        <translation>aus DHCP-Option 66</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>from</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>not in this profile</source>
        <translation>nicht in diesem Profil</translation>
    </message>
    <message>
        <source>as in this profile</source>
        <translation>wie in diesem Profil</translation>
    </message>
    <message>
        <source>in this profile:</source>
        <translation>in diesem Profil:</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Setzt</translation>
    </message>
    <message>
        <source>unknown, stays</source>
        <translation>unbekannt, bleibt</translation>
    </message>
    <message>
        <source>a secret, stays</source>
        <translation>geheim, bleibt</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Makros</translation>
    </message>
    <message>
        <source>All profile rules, one after the other</source>
        <translation>Alle Profilregeln, eine nach der anderen</translation>
    </message>
    <message>
        <source>With the profile as saved: %1 — %2</source>
        <translation>Mit dem Profil, wie es gespeichert ist: %1 — %2</translation>
    </message>
    <message>
        <source>Skipped: the rule is empty, so the phone fetches nothing</source>
        <translation>Übersprungen: Die Regel ist leer, das Telefon holt nichts</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>The value must not be empty.</source>
        <translation>Der Wert darf nicht leer sein.</translation>
    </message>
    <message>
        <source>An invisible Unicode blank stands at the value&apos;s edge; phones take it as part of the value.</source>
        <translation>Am Rand des Wertes steht ein unsichtbares Unicode-Leerzeichen; für Telefone gehört es zum Wert.</translation>
    </message>
    <message>
        <source>Remove the Blank</source>
        <translation>Leerzeichen entfernen</translation>
    </message>
    <message>
        <source>“%1” is not ASCII; some firmware shows or reads it wrongly.</source>
        <translation>„%1“ ist nicht ASCII; manche Firmware zeigt oder liest es falsch.</translation>
    </message>
    <message>
        <source>The value must be Yes or No.</source>
        <translation>Der Wert muss Yes oder No sein.</translation>
    </message>
    <message>
        <source>Phones write this as “%1”; upper and lower case may matter.</source>
        <translation>Telefone schreiben das „%1“; Groß- und Kleinschreibung können zählen.</translation>
    </message>
    <message>
        <source>The documents know only these values: %1.</source>
        <translation>Die Dokumente kennen nur diese Werte: %1.</translation>
    </message>
    <message>
        <source>The value must be a number.</source>
        <translation>Der Wert muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>The number must lie between %1 and %2.</source>
        <translation>Die Zahl muss zwischen %1 und %2 liegen.</translation>
    </message>
    <message>
        <source>More decimals than the phone keeps (%1).</source>
        <translation>Mehr Nachkommastellen, als das Telefon behält (%1).</translation>
    </message>
    <message>
        <source>Cut Decimals</source>
        <translation>Nachkommastellen kürzen</translation>
    </message>
    <message>
        <source>The value is a bare number, without its unit “%1”.</source>
        <translation>Der Wert ist eine bloße Zahl, ohne ihre Einheit „%1“.</translation>
    </message>
    <message>
        <source>Remove the Unit</source>
        <translation>Einheit entfernen</translation>
    </message>
    <message>
        <source>At most %1 characters are documented; these are %2.</source>
        <translation>Höchstens %1 Zeichen sind dokumentiert; dies sind %2.</translation>
    </message>
    <message>
        <source>The value must be an IPv4 address such as 192.0.2.10.</source>
        <translation>Der Wert muss eine IPv4-Adresse sein, etwa 192.0.2.10.</translation>
    </message>
    <message>
        <source>The value must be an IPv6 address such as 2001:db8::10.</source>
        <translation>Der Wert muss eine IPv6-Adresse sein, etwa 2001:db8::10.</translation>
    </message>
    <message>
        <source>The value must be a host name or an address, with :port if need be.</source>
        <translation>Der Wert muss ein Rechnername oder eine Adresse sein, wenn nötig mit :Port.</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation>Der Port muss eine Zahl von 1 bis 65535 sein.</translation>
    </message>
    <message>
        <source>A blank stands in the URL, perhaps from a line break in a document.</source>
        <translation>In der URL steht ein Leerzeichen, vielleicht vom Zeilenumbruch eines Dokuments.</translation>
    </message>
    <message>
        <source>Phones are not known to fetch by “%1”; they know http, https and tftp.</source>
        <translation>Dass Telefone über „%1“ laden, ist nicht bekannt; sie kennen http, https und tftp.</translation>
    </message>
    <message>
        <source>%1 is a placeholder that was never filled in.</source>
        <translation>%1 ist ein Platzhalter, der nie ausgefüllt wurde.</translation>
    </message>
    <message>
        <source>A phone number holds digits, * # + and letters, or is a URL.</source>
        <translation>Eine Telefonnummer besteht aus Ziffern, * # + und Buchstaben, oder ist eine URL.</translation>
    </message>
    <message>
        <source>The value must be a time of day written %1.</source>
        <translation>Der Wert muss eine Uhrzeit sein, geschrieben %1.</translation>
    </message>
    <message>
        <source>The value must be a date written mm/dd/yyyy.</source>
        <translation>Der Wert muss ein Datum sein, geschrieben mm/tt/jjjj.</translation>
    </message>
    <message>
        <source>The value must be a MIME type such as application/dtmf-relay.</source>
        <translation>Der Wert muss ein MIME-Typ sein, etwa application/dtmf-relay.</translation>
    </message>
    <message>
        <source>The value is only asterisks: a masked dump, not a password. Without the element the phone keeps the one it has.</source>
        <translation>Der Wert besteht nur aus Sternen: ein maskierter Auszug, kein Kennwort. Ohne das Element behält das Telefon das seine.</translation>
    </message>
    <message>
        <source>Typographic quotes (%1) are not those that phones know.</source>
        <translation>Typografische Anführungszeichen (%1) sind nicht die, die Telefone kennen.</translation>
    </message>
    <message>
        <source>Straighten Quotes</source>
        <translation>Gerade Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>%1 is a value: &quot;Use Yes&quot;</extracomment>
        <translation>%1 nehmen</translation>
    </message>
    <message>
        <source>Use ASCII Characters</source>
        <translation>ASCII-Zeichen nehmen</translation>
    </message>
    <message>
        <source>A number that begins with 0 may be read as octal.</source>
        <translation>Eine Zahl, die mit 0 beginnt, wird vielleicht als Oktalzahl gelesen.</translation>
    </message>
    <message>
        <source>Remove the Leading Zeros</source>
        <translation>Führende Nullen entfernen</translation>
    </message>
    <message>
        <source>Remove the Scheme</source>
        <translation>Schema entfernen</translation>
    </message>
    <message>
        <source>Remove the User</source>
        <translation>Benutzer entfernen</translation>
    </message>
    <message>
        <source>A URL begins with its scheme, a colon and two slashes, such as http://.</source>
        <translation>Eine URL beginnt mit ihrem Schema, einem Doppelpunkt und zwei Schrägstrichen, etwa http://.</translation>
    </message>
    <message>
        <source>Mend the Slashes</source>
        <translation>Schrägstriche berichtigen</translation>
    </message>
    <message>
        <source>A user ID stands in a SIP address, and this character can&apos;t stand there.</source>
        <translation>Eine Benutzerkennung steht in einer SIP-Adresse, und dieses Zeichen kann dort nicht stehen.</translation>
    </message>
    <message>
        <source>Remove It</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Nothing stands between two separators here.</source>
        <translation>Zwischen zwei Trennzeichen steht hier nichts.</translation>
    </message>
    <message>
        <source>Remove the Separator</source>
        <translation>Trennzeichen entfernen</translation>
    </message>
    <message>
        <source>“%1” is given twice.</source>
        <translation>„%1“ ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>The parts of this value are separated by “%1”.</source>
        <translation>Die Teile dieses Wertes werden durch „%1“ getrennt.</translation>
    </message>
    <message>
        <source>Mend the Separators</source>
        <translation>Trennzeichen berichtigen</translation>
    </message>
    <message>
        <source>No blanks are documented inside this value.</source>
        <translation>In diesem Wert sind keine Leerzeichen dokumentiert.</translation>
    </message>
    <message>
        <source>Remove the Blanks</source>
        <translation>Leerzeichen entfernen</translation>
    </message>
    <message>
        <source>This word is not known; “%1” may be meant.</source>
        <translation>Dieses Wort ist nicht bekannt; gemeint ist vielleicht „%1“.</translation>
    </message>
    <message>
        <source>“%1” is not documented here.</source>
        <translation>„%1“ ist hier nicht dokumentiert.</translation>
    </message>
    <message>
        <source>At most %1 characters are known to be taken; these are %2.</source>
        <translation>Höchstens %1 Zeichen werden nach allem, was bekannt ist, angenommen; dies sind %2.</translation>
    </message>
    <message>
        <source>A star code holds digits, * and # only.</source>
        <translation>Ein Sterncode besteht nur aus Ziffern, * und #.</translation>
    </message>
    <message>
        <source>Mend the Code</source>
        <translation>Code berichtigen</translation>
    </message>
    <message>
        <source>The guide documents codes of %1 characters, factory defaults have up to 8; these are %2.</source>
        <translation>Die Anleitung dokumentiert Codes mit %1 Zeichen, Werksvorgaben haben bis zu 8; dies sind %2.</translation>
    </message>
    <message>
        <source>Star codes begin with * or #, so that they differ from numbers.</source>
        <translation>Sterncodes beginnen mit * oder #, damit sie sich von Nummern unterscheiden.</translation>
    </message>
    <message>
        <source>The tone of a star code is one of c, d, m, o, p, s, or a digit for none.</source>
        <translation>Der Ton eines Sterncodes ist c, d, m, o, p oder s, oder eine Ziffer für keinen.</translation>
    </message>
    <message>
        <source>A template has at most %1 characters; these are %2.</source>
        <translation>Eine Vorlage hat höchstens %1 Zeichen; dies sind %2.</translation>
    </message>
    <message>
        <source>This character can&apos;t be part of a pattern; patterns are separated by commas.</source>
        <translation>Dieses Zeichen kann nicht Teil eines Musters sein; Muster werden durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Patterns of response codes hold digits, ? for any one and * for any rest, separated by commas.</source>
        <translation>Muster für Antwortcodes bestehen aus Ziffern, ? für eine beliebige und * für einen beliebigen Rest, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>The pattern fits no code of three digits, so it never takes effect.</source>
        <translation>Das Muster passt auf keinen dreistelligen Code, also wirkt es nie.</translation>
    </message>
    <message>
        <source>The letter x stands for itself in a template; any one character is written ?.</source>
        <translation>Der Buchstabe x steht in einer Vorlage für sich selbst; ein beliebiges Zeichen schreibt man ?.</translation>
    </message>
    <message>
        <source>Use ? Instead</source>
        <translation>Stattdessen ? nehmen</translation>
    </message>
    <message>
        <source>The full stop stands for itself in a template, and no number holds one.</source>
        <translation>Der Punkt steht in einer Vorlage für sich selbst, und keine Nummer enthält einen.</translation>
    </message>
    <message>
        <source>Remove the Full Stop</source>
        <translation>Punkt entfernen</translation>
    </message>
    <message>
        <source>A % with two hexadecimal digits is the character of that number; without them it stands for itself.</source>
        <translation>Ein % mit zwei Hexadezimalziffern ist das Zeichen dieser Nummer; ohne sie steht es für sich selbst.</translation>
    </message>
    <message>
        <source>Escape the %</source>
        <translation>Das % maskieren</translation>
    </message>
    <message>
        <source>The first pattern that fits counts, and what fits here fits “%1” before it.</source>
        <translation>Das erste passende Muster gilt, und was hier passt, passt schon auf „%1“ davor.</translation>
    </message>
    <message>
        <source>A rule is written start=month/day/weekday/time;end=month/day/weekday/time;save=time.</source>
        <translation>Eine Regel wird start=Monat/Tag/Wochentag/Zeit;end=Monat/Tag/Wochentag/Zeit;save=Zeit geschrieben.</translation>
    </message>
    <message>
        <source>A semicolon at the end is not documented.</source>
        <translation>Ein Strichpunkt am Ende ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>Remove the Semicolon</source>
        <translation>Strichpunkt entfernen</translation>
    </message>
    <message>
        <source>The month has only %1 days.</source>
        <translation>Der Monat hat nur %1 Tage.</translation>
    </message>
    <message>
        <source>Daylight saving time begins by this rule and never ends.</source>
        <translation>Nach dieser Regel beginnt die Sommerzeit und endet nie.</translation>
    </message>
    <message>
        <source>The rule saves no time, so it changes nothing.</source>
        <translation>Die Regel verschiebt um nichts, also ändert sie nichts.</translation>
    </message>
    <message>
        <source>DHCP options are given by their numbers, separated by commas.</source>
        <translation>DHCP-Optionen werden mit ihren Nummern angegeben, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>The name of a key holds letters, digits, - and _ only.</source>
        <translation>Der Name einer Taste besteht nur aus Buchstaben, Ziffern, - und _.</translation>
    </message>
    <message>
        <source>Behind the bar stands the position of the key, a number from 1.</source>
        <translation>Hinter dem Strich steht die Position der Taste, eine Zahl ab 1.</translation>
    </message>
    <message>
        <source>Remove the Position</source>
        <translation>Position entfernen</translation>
    </message>
    <message>
        <source>A key is written fnc=function;name=value, with a semicolon between the parts.</source>
        <translation>Eine Taste wird fnc=Funktion;Name=Wert geschrieben, mit einem Strichpunkt zwischen den Teilen.</translation>
    </message>
    <message>
        <source>A key needs a function, such as fnc=sd or fnc=blf.</source>
        <translation>Eine Taste braucht eine Funktion, etwa fnc=sd oder fnc=blf.</translation>
    </message>
    <message>
        <source>Several functions are joined by +; form encoding turns + into a blank.</source>
        <translation>Mehrere Funktionen werden durch + verbunden; die Formularkodierung macht aus + ein Leerzeichen.</translation>
    </message>
    <message>
        <source>Put + There</source>
        <translation>+ einsetzen</translation>
    </message>
    <message>
        <source>The function %1 does nothing without “%2=”.</source>
        <translation>Die Funktion %1 tut nichts ohne „%2=“.</translation>
    </message>
    <message>
        <source>A paging group is written pggrp=address:port;name=name;num=number;listen=yes.</source>
        <translation>Eine Durchsagegruppe wird pggrp=Adresse:Port;name=Name;num=Nummer;listen=yes geschrieben.</translation>
    </message>
    <message>
        <source>Pages are sent to multicast addresses, 224.0.0.0 to 239.255.255.255.</source>
        <translation>Durchsagen gehen an Multicast-Adressen, 224.0.0.0 bis 239.255.255.255.</translation>
    </message>
    <message>
        <source>Multicast paging is documented for even ports only.</source>
        <translation>Multicast-Durchsagen sind nur für gerade Ports dokumentiert.</translation>
    </message>
    <message>
        <source>Without num= nobody can dial this group.</source>
        <translation>Ohne num= kann niemand diese Gruppe anwählen.</translation>
    </message>
    <message>
        <source>Whether the phone listens is written yes or no.</source>
        <translation>Ob das Telefon mithört, wird yes oder no geschrieben.</translation>
    </message>
    <message>
        <source>Phones take %1 paging groups; this one is too many.</source>
        <translation>Telefone nehmen %1 Durchsagegruppen; diese ist eine zu viel.</translation>
    </message>
    <message>
        <source>Dictionaries are written serv=URL;d0=language;x0=file.</source>
        <translation>Wörterbücher werden serv=URL;d0=Sprache;x0=Datei geschrieben.</translation>
    </message>
    <message>
        <source>Without serv= the phone does not know where the dictionaries lie.</source>
        <translation>Ohne serv= weiß das Telefon nicht, wo die Wörterbücher liegen.</translation>
    </message>
    <message>
        <source>The language has a name and a file; “%1=” is missing.</source>
        <translation>Zur Sprache gehören ein Name und eine Datei; „%1=“ fehlt.</translation>
    </message>
    <message>
        <source>A filter is written attribute:(attribute=value), with $VALUE for what is searched.</source>
        <translation>Ein Filter wird Attribut:(Attribut=Wert) geschrieben, mit $VALUE für das Gesuchte.</translation>
    </message>
    <message>
        <source>The parentheses of the filter are not balanced or missing.</source>
        <translation>Die Klammern des Filters sind nicht ausgeglichen oder fehlen.</translation>
    </message>
    <message>
        <source>Add Parentheses</source>
        <translation>Klammern ergänzen</translation>
    </message>
    <message>
        <source>A backslash in a filter is followed by two hexadecimal digits.</source>
        <translation>Auf einen umgekehrten Schrägstrich in einem Filter folgen zwei Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>Write It as \5c</source>
        <translation>Als \\5c schreiben</translation>
    </message>
    <message>
        <source>A distinguished name is written attribute=value,attribute=value, such as dc=example,dc=com.</source>
        <translation>Ein Distinguished Name wird Attribut=Wert,Attribut=Wert geschrieben, etwa dc=example,dc=com.</translation>
    </message>
    <message>
        <source>An attribute is written a=attribute,n=name, with t=p for a number to dial.</source>
        <translation>Ein Attribut wird a=Attribut,n=Name geschrieben, mit t=p für eine Nummer zum Wählen.</translation>
    </message>
    <message>
        <source>Only the first number can be dialled; this one is ignored.</source>
        <translation>Nur die erste Nummer kann gewählt werden; diese wird übergangen.</translation>
    </message>
    <message>
        <source>Directories are reached by ldap or ldaps, not by “%1”.</source>
        <translation>Verzeichnisse erreicht man über ldap oder ldaps, nicht über „%1“.</translation>
    </message>
    <message>
        <source>The set that begins here has no ] at its end.</source>
        <translation>Die Menge, die hier beginnt, hat kein ] am Ende.</translation>
    </message>
    <message>
        <source>The parentheses of the expression are not balanced.</source>
        <translation>Die Klammern des Ausdrucks sind nicht ausgeglichen.</translation>
    </message>
    <message>
        <source>Balance Parentheses</source>
        <translation>Klammern ausgleichen</translation>
    </message>
    <message>
        <source>There is nothing here that this character could repeat.</source>
        <translation>Hier ist nichts, was dieses Zeichen wiederholen könnte.</translation>
    </message>
    <message>
        <source>A backslash at the end escapes nothing.</source>
        <translation>Ein umgekehrter Schrägstrich am Ende maskiert nichts.</translation>
    </message>
    <message>
        <source>Double the Backslash</source>
        <translation>Umgekehrten Schrägstrich verdoppeln</translation>
    </message>
    <message>
        <source>A replacement is written &lt;dialled:sent&gt;, with a colon inside.</source>
        <translation>Eine Ersetzung wird &lt;gewählt:gesendet&gt; geschrieben, mit einem Doppelpunkt darin.</translation>
    </message>
    <message>
        <source>Close the Replacement</source>
        <translation>Ersetzung schließen</translation>
    </message>
    <message>
        <source>The parentheses of the mapping are not balanced.</source>
        <translation>Die Klammern der Abbildung sind nicht ausgeglichen.</translation>
    </message>
    <message>
        <source>A mapping is written as in a dial plan, such as &lt;:9&gt;xx.</source>
        <translation>Eine Abbildung wird wie in einem Wählplan geschrieben, etwa &lt;:9&gt;xx.</translation>
    </message>
    <message>
        <source>A list is named by name@server.</source>
        <translation>Eine Liste wird als Name@Server benannt.</translation>
    </message>
    <message>
        <source>SPA phones wrote “%1” here; multiplatform phones know Yes and No.</source>
        <translation>SPA-Telefone schrieben hier „%1“; Multiplattform-Telefone kennen Yes und No.</translation>
    </message>
    <message>
        <source>Only a host name belongs here, without “%1”; XSI servers alone are documented with a scheme.</source>
        <translation>Hierher gehört nur ein Hostname, ohne „%1“; allein XSI-Server sind mit einem Schema dokumentiert.</translation>
    </message>
    <message>
        <source>Only a host name belongs here, without a user and @ before it.</source>
        <translation>Hierher gehört nur ein Hostname, ohne Benutzer und @ davor.</translation>
    </message>
    <message>
        <source>The documents speak of %1 to %2; what phones make of other numbers is not known.</source>
        <translation>Die Dokumente sprechen von %1 bis %2; was Telefone aus anderen Zahlen machen, ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>flatprofile::AlternativeForm</name>
    <message>
        <source>Form of the alternative</source>
        <translation>Formular der Alternative</translation>
    </message>
    <message>
        <source>Alternative as text</source>
        <translation>Alternative als Text</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Als Text</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Add a condition; without one every phone takes it</source>
        <translation>Eine Bedingung hinzufügen; ohne eine nimmt jedes Telefon sie</translation>
    </message>
    <message>
        <source>none: every phone that gets here takes it</source>
        <translation>keine: Jedes Telefon, das hierher kommt, nimmt sie</translation>
    </message>
    <message>
        <source>Condition as text</source>
        <translation>Bedingung als Text</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>Set a parameter</source>
        <translation>Einen Parameter setzen</translation>
    </message>
    <message>
        <source>Add an assignment</source>
        <translation>Eine Zuweisung hinzufügen</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Zuweisung</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Key, user, password, post, alias</source>
        <translation>Schlüssel, Benutzer, Kennwort, post, alias</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>Eine Option hinzufügen</translation>
    </message>
    <message>
        <source>URL %1</source>
        <translation>URL %1</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
</context>
<context>
    <name>flatprofile::AlternativesModel</name>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>when</source>
        <extracomment>Before a condition: when $PN eq &quot;CP-8841-3PCC&quot;</extracomment>
        <translation>wenn</translation>
    </message>
    <message>
        <source>set</source>
        <extracomment>Before an assignment: set Line_Enable_1_ = &quot;No&quot;</extracomment>
        <translation>setze</translation>
    </message>
    <message>
        <source>with</source>
        <extracomment>Before options: with --key $SA</extracomment>
        <translation>mit</translation>
    </message>
    <message>
        <source>get</source>
        <extracomment>Before a URL: get http://prov.example.net/$MA.cfg</extracomment>
        <translation>hole</translation>
    </message>
    <message>
        <source>Alternative %1</source>
        <translation>Alternative %1</translation>
    </message>
    <message>
        <source>taken by %1</source>
        <translation>genommen von %1</translation>
    </message>
    <message>
        <source>taken by</source>
        <translation>genommen von</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
</context>
<context>
    <name>flatprofile::AlternativesView</name>
    <message>
        <source>Alternatives</source>
        <translation>Alternativen</translation>
    </message>
    <message>
        <source>Drag, or press Alt+Up and Alt+Down, to change the order.</source>
        <translation>Ziehen Sie, oder drücken Sie Alt+Auf und Alt+Ab, um die Reihenfolge zu ändern.</translation>
    </message>
    <message>
        <source>The rule begins with #, so phones skip it.</source>
        <translation>Die Regel beginnt mit #, also überspringen Telefone sie.</translation>
    </message>
    <message>
        <source>No rule yet. Add an alternative, or write the rule below.</source>
        <translation>Noch keine Regel. Fügen Sie eine Alternative hinzu, oder schreiben Sie die Regel unten.</translation>
    </message>
</context>
<context>
    <name>flatprofile::AnswerWindow</name>
    <message>
        <source>Screen of %1</source>
        <translation>Anzeige von %1</translation>
    </message>
    <message>
        <source>Configuration of %1</source>
        <translation>Konfiguration von %1</translation>
    </message>
    <message>
        <source>Status of %1</source>
        <translation>Status von %1</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>&amp;Speichern unter …</translation>
    </message>
    <message>
        <source>What the phone answered</source>
        <translation>Was das Telefon geantwortet hat</translation>
    </message>
    <message>
        <source>The answer is no picture</source>
        <translation>Die Antwort ist kein Bild</translation>
    </message>
    <message>
        <source>The phone may not offer pictures of its screen, or its Phone Recording setting is off.</source>
        <translation>Vielleicht bietet das Telefon keine Bilder seiner Anzeige, oder seine Einstellung Phone Recording ist aus.</translation>
    </message>
    <message>
        <source>The phone&apos;s screen</source>
        <translation>Die Anzeige des Telefons</translation>
    </message>
    <message>
        <source>&amp;Open in the Editor</source>
        <translation>Im Editor ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Compare with the Profile</source>
        <translation>Mit dem Profil &amp;vergleichen</translation>
    </message>
    <message>
        <source>&amp;Merge into the Profile…</source>
        <translation>Ins Profil &amp;übernehmen …</translation>
    </message>
    <message>
        <source>Save the Answer</source>
        <translation>Antwort speichern</translation>
    </message>
    <message>
        <source>Pictures (*.bmp);;All files (*)</source>
        <translation>Bilder (*.bmp);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Profiles (*.cfg *.xml);;All files (*)</source>
        <translation>Profile (*.cfg *.xml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>flatprofile::AssignmentRow</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add an assignment</source>
        <translation>Eine Zuweisung hinzufügen</translation>
    </message>
    <message>
        <source>Parameter of assignment %1</source>
        <translation>Parameter der Zuweisung %1</translation>
    </message>
    <message>
        <source>Value of assignment %1</source>
        <translation>Wert der Zuweisung %1</translation>
    </message>
    <message>
        <source>Remove assignment %1</source>
        <translation>Zuweisung %1 entfernen</translation>
    </message>
</context>
<context>
    <name>flatprofile::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>flatprofile::BatchModel</name>
    <message>
        <source>the timer ends</source>
        <extracomment>what happens behind the digits of a test</extracomment>
        <translation>die Zeit ist um</translation>
    </message>
    <message>
        <source>Dial is pressed</source>
        <translation>Wählen wird gedrückt</translation>
    </message>
    <message>
        <source>%1, left over: %2</source>
        <extracomment>%1 is a result, &quot;dial 911&quot;; %2 digits</extracomment>
        <translation>%1, übrig: %2</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>Wie erwartet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Line %1 of the list</source>
        <translation>Zeile %1 der Liste</translation>
    </message>
    <message>
        <source>(no key)</source>
        <translation>(keine Taste)</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>Then</source>
        <extracomment>what happens behind the digits</extracomment>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>flatprofile::BatchPage</name>
    <message>
        <source>List of numbers</source>
        <translation>Liste von Nummern</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Add numbers for every sequence and boundary of the plan, with what it does now as expected</source>
        <translation>Nummern für jede Sequenz und Grenze des Plans hinzufügen, mit dem, was er jetzt tut, als Erwartung</translation>
    </message>
    <message>
        <source>Open CSV…</source>
        <translation>CSV öffnen …</translation>
    </message>
    <message>
        <source>Save List</source>
        <translation>Liste speichern</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagene</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Enter or a double click dials the number on the keypad</source>
        <translation>Eingabe oder ein Doppelklick wählt die Nummer auf dem Tastenfeld</translation>
    </message>
    <message>
        <source>Dialling…</source>
        <translation>Wird gewählt …</translation>
    </message>
    <message>
        <source>No numbers yet</source>
        <translation>Noch keine Nummern</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s), none failed</source>
        <translation>
            <numerusform>%n Nummer, keine fehlgeschlagen</numerusform>
            <numerusform>%n Nummern, keine fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 failed</source>
        <extracomment>%1 is the number of all</extracomment>
        <translation>
            <numerusform>%n von %1 fehlgeschlagen</numerusform>
            <numerusform>%n von %1 fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Generating numbers…</source>
        <translation>Nummern werden erzeugt …</translation>
    </message>
    <message>
        <source>Open List of Numbers</source>
        <translation>Liste von Nummern öffnen</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Listen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 was not read: it can&apos;t be opened, is too large for a list, or is no text.</source>
        <translation>%1 wurde nicht gelesen: Sie lässt sich nicht öffnen, ist zu groß für eine Liste oder ist kein Text.</translation>
    </message>
    <message>
        <source>Save List of Numbers</source>
        <translation>Liste von Nummern speichern</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Listen (*.csv)</translation>
    </message>
    <message>
        <source>%1 was not replaced: what it holds can&apos;t be read as a list.</source>
        <translation>%1 wurde nicht ersetzt: Was sie enthält, lässt sich nicht als Liste lesen.</translation>
    </message>
    <message>
        <source>Kept beside the profile once that has a file.</source>
        <translation>Liegt neben dem Profil, sobald es eine Datei hat.</translation>
    </message>
    <message>
        <source>Not saved yet: %1</source>
        <translation>Noch nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Will be kept beside the profile as %1</source>
        <translation>Wird neben dem Profil als %1 liegen</translation>
    </message>
    <message>
        <source>Stopped; edit the list or the plan to dial it again.</source>
        <translation>Angehalten; ändern Sie die Liste oder den Plan, um noch einmal zu wählen.</translation>
    </message>
    <message>
        <source>One number a line, or pasted from a sheet: digits, event, expected. With timeout the phone waits at the end, with send Dial is pressed.
911,timeout,dial 911
12345,send,reject
19005551234,,reject barred</source>
        <translation>Eine Nummer je Zeile, oder aus einer Tabelle eingefügt: Ziffern, Ereignis, erwartet. Mit timeout wartet das Telefon am Ende, mit send wird Wählen gedrückt.
911,timeout,dial 911
12345,send,reject
19005551234,,reject barred</translation>
    </message>
    <message>
        <source>Let the Waits End</source>
        <translation>Das Warten enden lassen</translation>
    </message>
    <message>
        <source>Write timeout as the event into the lines of these tests</source>
        <translation>In die Zeilen dieser Tests timeout als Ereignis schreiben</translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) failed because the plan still waits for another key there.</source>
        <translation>
            <numerusform>%n Test schlug fehl, weil der Plan dort noch auf eine weitere Taste wartet.</numerusform>
            <numerusform>%n Tests schlugen fehl, weil der Plan dort noch auf eine weitere Taste wartet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flatprofile::BottomPanel</name>
    <message>
        <source>Pages of the panel</source>
        <translation>Seiten des Bereichs</translation>
    </message>
    <message>
        <source>Unfold the panel</source>
        <translation>Den Bereich aufklappen</translation>
    </message>
    <message>
        <source>Fold the panel</source>
        <translation>Den Bereich zuklappen</translation>
    </message>
</context>
<context>
    <name>flatprofile::Circumstances</name>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Power comes back at</source>
        <translation>Strom kommt wieder um</translation>
    </message>
    <message>
        <source>Attempts that fail</source>
        <translation>Versuche, die scheitern</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefone</translation>
    </message>
</context>
<context>
    <name>flatprofile::ComparePage</name>
    <message>
        <source>The plan to compare with</source>
        <translation>Der Plan zum Vergleichen</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>Vergleichen &amp;mit</translation>
    </message>
    <message>
        <source>Numbers that differ</source>
        <translation>Nummern, die abweichen</translation>
    </message>
    <message>
        <source>The plan as last saved</source>
        <translation>Der Plan, wie zuletzt gespeichert</translation>
    </message>
    <message>
        <source>The factory&apos;s plan</source>
        <translation>Der Plan ab Werk</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a page of the phone and a field on it: &quot;Ext 2, Dial Plan&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen …</translation>
    </message>
    <message>
        <source>No number differs, of all that were tried.</source>
        <translation>Keine der versuchten Nummern weicht ab.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) differ, of all that were tried.</source>
        <translation>
            <numerusform>%n der versuchten Nummern weicht ab.</numerusform>
            <numerusform>%n der versuchten Nummern weichen ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; choose a plan to compare again.</source>
        <translation>Angehalten; wählen Sie einen Plan, um noch einmal zu vergleichen.</translation>
    </message>
    <message>
        <source>The other plan cannot be read: %1</source>
        <extracomment>%1 is a whole sentence that says what is wrong</extracomment>
        <translation>Der andere Plan ist nicht lesbar: %1</translation>
    </message>
</context>
<context>
    <name>flatprofile::ComparisonModel</name>
    <message>
        <source>The text around the parameters</source>
        <translation>Der Text um die Parameter</translation>
    </message>
    <message>
        <source>Not in the catalogue</source>
        <translation>Nicht im Katalog</translation>
    </message>
    <message>
        <source>written otherwise</source>
        <translation>anders geschrieben</translation>
    </message>
    <message>
        <source>not in the profile</source>
        <translation>nicht im Profil</translation>
    </message>
    <message>
        <source>other elements</source>
        <translation>andere Elemente</translation>
    </message>
    <message>
        <source>access only</source>
        <translation>nur Zugriff</translation>
    </message>
    <message>
        <source>empty element</source>
        <translation>leeres Element</translation>
    </message>
    <message>
        <source>empty string</source>
        <translation>leere Zeichenkette</translation>
    </message>
    <message>
        <source>%1 (no access said)</source>
        <translation>%1 (kein Zugriff gesagt)</translation>
    </message>
    <message>
        <source>%1 (access %2)</source>
        <translation>%1 (Zugriff %2)</translation>
    </message>
    <message>
        <source>Only right</source>
        <translation>Nur rechts</translation>
    </message>
    <message>
        <source>Only left</source>
        <translation>Nur links</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Written otherwise</source>
        <translation>Anders geschrieben</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Page › Section</source>
        <translation>Seite › Abschnitt</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Which of the two compared sides the profile says at the moment</extracomment>
        <translation>Jetzt</translation>
    </message>
</context>
<context>
    <name>flatprofile::ComparisonOpener</name>
    <message>
        <source>Compare With</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Profiles (*.cfg *.xml *.gz *.enc);;All files (*)</source>
        <translation>Profile (*.cfg *.xml *.gz *.enc);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>the saved version</source>
        <extracomment>The name of a side of a comparison</extracomment>
        <translation>die gespeicherte Fassung</translation>
    </message>
    <message>
        <source>The clipboard holds no profile.</source>
        <translation>Die Zwischenablage enthält kein Profil.</translation>
    </message>
    <message>
        <source>Copy a profile, elements of one, or lines of Name=Value, and compare again.</source>
        <translation>Kopieren Sie ein Profil, Elemente eines Profils oder Zeilen der Form Name=Wert, und vergleichen Sie noch einmal.</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>die Zwischenablage</translation>
    </message>
    <message>
        <source>%1 can&apos;t be compared.</source>
        <translation>%1 lässt sich nicht vergleichen.</translation>
    </message>
</context>
<context>
    <name>flatprofile::ComparisonRow</name>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>ist vor</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>ist höchstens</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>ist nach</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>ist mindestens</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>Add a comparison that must hold, too</source>
        <translation>Einen Vergleich hinzufügen, der auch gelten muss</translation>
    </message>
    <message>
        <source>Macro of comparison %1</source>
        <translation>Makro des Vergleichs %1</translation>
    </message>
    <message>
        <source>Operator of comparison %1</source>
        <translation>Operator des Vergleichs %1</translation>
    </message>
    <message>
        <source>Value of comparison %1</source>
        <translation>Wert des Vergleichs %1</translation>
    </message>
    <message>
        <source>Remove comparison %1</source>
        <translation>Vergleich %1 entfernen</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
</context>
<context>
    <name>flatprofile::ComparisonWindow</name>
    <message>
        <source>%1 compared with %2</source>
        <translation>%1 verglichen mit %2</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>this profile, as it was when you began to compare</source>
        <translation>dieses Profil, wie es zu Beginn des Vergleichs war</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A kind of difference and how many there are: &quot;Changed 3&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Only Left</source>
        <translation>Nur links</translation>
    </message>
    <message>
        <source>Only Right</source>
        <translation>Nur rechts</translation>
    </message>
    <message>
        <source>Order and Layout</source>
        <translation>Reihenfolge und Layout</translation>
    </message>
    <message>
        <source>Which differences are listed</source>
        <translation>Welche Unterschiede aufgeführt werden</translation>
    </message>
    <message>
        <source>Filter differences</source>
        <translation>Unterschiede filtern</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Take &amp;Left</source>
        <translation>&amp;Links nehmen</translation>
    </message>
    <message>
        <source>Take &amp;Right</source>
        <translation>&amp;Rechts nehmen</translation>
    </message>
    <message>
        <source>Take &amp;All Shown from the Right</source>
        <translation>&amp;Alle gezeigten von rechts nehmen</translation>
    </message>
    <message>
        <source>&amp;Go to the Parameter</source>
        <translation>&amp;Zum Parameter</translation>
    </message>
    <message>
        <source>&amp;Export Difference</source>
        <translation>Unterschied &amp;exportieren</translation>
    </message>
    <message>
        <source>What Makes Left into Right…</source>
        <translation>Was aus links rechts macht …</translation>
    </message>
    <message>
        <source>What Makes Right into Left…</source>
        <translation>Was aus rechts links macht …</translation>
    </message>
    <message>
        <source>Take %1 from %2</source>
        <translation>%1 von %2 nehmen</translation>
    </message>
    <message numerus="yes">
        <source>Take %n parameter(s) from %1</source>
        <translation>
            <numerusform>%n Parameter von %1 nehmen</numerusform>
            <numerusform>%n Parameter von %1 nehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Both are the same</source>
        <translation>Beide sind gleich</translation>
    </message>
    <message>
        <source>Not one character differs.</source>
        <translation>Kein Zeichen weicht ab.</translation>
    </message>
    <message>
        <source>Both say the same</source>
        <translation>Beide sagen dasselbe</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) in order and layout mean nothing to a phone.</source>
        <translation>
            <numerusform>%n Unterschied in Reihenfolge und Layout bedeutet einem Telefon nichts.</numerusform>
            <numerusform>%n Unterschiede in Reihenfolge und Layout bedeuten einem Telefon nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the differences is shown</source>
        <translation>Keiner der Unterschiede wird gezeigt</translation>
    </message>
    <message>
        <source>Choose Values and clear the filter.</source>
        <translation>Wählen Sie „Werte“ und leeren Sie den Filter.</translation>
    </message>
    <message>
        <source>profile.cfg</source>
        <translation>profil.cfg</translation>
    </message>
    <message>
        <source>Export Difference</source>
        <translation>Unterschied exportieren</translation>
    </message>
    <message>
        <source>%1-difference.cfg</source>
        <translation>%1-unterschied.cfg</translation>
    </message>
    <message>
        <source>Profiles (*.cfg *.xml);;All files (*)</source>
        <translation>Profile (*.cfg *.xml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 wurde geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was written without %n element(s) that no profile can take back or hold so: %2</source>
        <translation>
            <numerusform>%1 wurde ohne %n Element geschrieben, das kein Profil zurücknehmen oder so enthalten kann: %2</numerusform>
            <numerusform>%1 wurde ohne %n Elemente geschrieben, die kein Profil zurücknehmen oder so enthalten kann: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flatprofile::ConnectionForm</name>
    <message>
        <source>Keep in the system&apos;s &amp;keychain</source>
        <translation>Im Schlüssel&amp;bund des Systems behalten</translation>
    </message>
    <message>
        <source>Password in the &amp;URL too (ends in logs)</source>
        <translation>Kennwort auch in der &amp;URL (gelangt in Protokolle)</translation>
    </message>
    <message>
        <source>Tell the phone the key (ends in its log)</source>
        <translation>Dem Telefon den Schlüssel sagen (gelangt in sein Protokoll)</translation>
    </message>
    <message>
        <source>Read &amp;back and compare</source>
        <translation>&amp;Zurücklesen und vergleichen</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>U&amp;ser</source>
        <translation>Be&amp;nutzer</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Kennwort</translation>
    </message>
    <message>
        <source>POST admin/config.xml</source>
        <translation>POST admin/config.xml</translation>
    </message>
    <message>
        <source>Resync from this computer, HTTP</source>
        <translation>Resync von diesem Rechner, HTTP</translation>
    </message>
    <message>
        <source>Resync from this computer, TFTP</source>
        <translation>Resync von diesem Rechner, TFTP</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Methode</translation>
    </message>
    <message>
        <source>a free one</source>
        <translation>ein freier</translation>
    </message>
    <message>
        <source>P&amp;ort here</source>
        <translation>P&amp;ort hier</translation>
    </message>
    <message>
        <source>As it is saved</source>
        <translation>Wie gespeichert</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Klartext</translation>
    </message>
    <message>
        <source>gzip</source>
        <translation>gzip</translation>
    </message>
    <message>
        <source>AES-256-CBC</source>
        <translation>AES-256-CBC</translation>
    </message>
    <message>
        <source>gzip inside AES-256-CBC</source>
        <translation>gzip in AES-256-CBC</translation>
    </message>
    <message>
        <source>RFC 8188 (aes128gcm)</source>
        <translation>RFC 8188 (aes128gcm)</translation>
    </message>
    <message>
        <source>Con&amp;tainer</source>
        <translation>Con&amp;tainer</translation>
    </message>
    <message>
        <source>K&amp;ey</source>
        <translation>Schl&amp;üssel</translation>
    </message>
    <message>
        <source>Base64url</source>
        <translation>Base64url</translation>
    </message>
    <message>
        <source>Hexadecimal</source>
        <translation>Hexadezimal</translation>
    </message>
    <message>
        <source>Text as it stands</source>
        <translation>Text, wie er dasteht</translation>
    </message>
    <message>
        <source>Key as</source>
        <translation>Schlüssel als</translation>
    </message>
    <message>
        <source>whichever answers</source>
        <translation>wer auch antwortet</translation>
    </message>
    <message>
        <source>With a MAC address here, nothing is sent to any other phone at that address.</source>
        <translation>Mit einer MAC-Adresse hier wird keinem anderen Telefon unter dieser Adresse etwas gesendet.</translation>
    </message>
    <message>
        <source>Only M&amp;AC</source>
        <translation>Nur MA&amp;C</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>How long each step may take.</source>
        <translation>Wie lange jeder Schritt dauern darf.</translation>
    </message>
    <message>
        <source>Wait up to</source>
        <translation>Höchstens warten</translation>
    </message>
    <message>
        <source>One named phone at a time. The password goes only to this address, never into a file.</source>
        <translation>Ein benanntes Telefon auf einmal. Das Kennwort geht nur an diese Adresse, nie in eine Datei.</translation>
    </message>
    <message>
        <source>the profile&apos;s key</source>
        <translation>der Schlüssel des Profils</translation>
    </message>
    <message>
        <source>Write the phone&apos;s address: 192.168.1.50, phone.example, https://192.168.1.50:8443.</source>
        <translation>Schreiben Sie die Adresse des Telefons: 192.168.1.50, phone.example, https://192.168.1.50:8443.</translation>
    </message>
    <message>
        <source>TFTP can&apos;t say that a file is encrypted by RFC 8188; choose HTTP or another container.</source>
        <translation>TFTP kann nicht sagen, dass eine Datei nach RFC 8188 verschlüsselt ist; wählen Sie HTTP oder einen anderen Container.</translation>
    </message>
    <message>
        <source>A MAC address is twelve hexadecimal digits, with or without separators.</source>
        <translation>Eine MAC-Adresse hat zwölf Hexadezimalziffern, mit oder ohne Trennzeichen.</translation>
    </message>
    <message>
        <source>The key is not of the form chosen below it.</source>
        <translation>Der Schlüssel hat nicht die Form, die darunter gewählt ist.</translation>
    </message>
    <message>
        <source>This container needs a key.</source>
        <translation>Dieser Container braucht einen Schlüssel.</translation>
    </message>
    <message>
        <source>The keychain did not take the password, which is known only until the program ends: %1</source>
        <translation>Der Schlüsselbund nahm das Kennwort nicht an, es ist nur bis zum Ende des Programms bekannt: %1</translation>
    </message>
    <message>
        <source>The password is still in the keychain: %1</source>
        <translation>Das Kennwort liegt noch im Schlüsselbund: %1</translation>
    </message>
</context>
<context>
    <name>flatprofile::ContainerPage</name>
    <message>
        <source>None: plain text</source>
        <translation>Keiner: reiner Text</translation>
    </message>
    <message>
        <source>As it is: %1</source>
        <translation>Wie bisher: %1</translation>
    </message>
    <message>
        <source>SHA-256: OpenSSL 1.1.0 and later</source>
        <translation>SHA-256: OpenSSL 1.1.0 und neuer</translation>
    </message>
    <message>
        <source>MD5: older OpenSSL, older phones</source>
        <translation>MD5: älteres OpenSSL, ältere Telefone</translation>
    </message>
    <message>
        <source>Base64url</source>
        <translation>Base64url</translation>
    </message>
    <message>
        <source>Hexadecimal</source>
        <translation>Hexadezimal</translation>
    </message>
    <message>
        <source>Text as it stands</source>
        <translation>Text, wie er dasteht</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 beibehalten</translation>
    </message>
    <message>
        <source>UTF-8, as phones expect it</source>
        <translation>UTF-8, wie Telefone es erwarten</translation>
    </message>
    <message>
        <source>&amp;Container</source>
        <translation>&amp;Container</translation>
    </message>
    <message>
        <source>&amp;Written as</source>
        <translation>&amp;Geschrieben als</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>Key &amp;again</source>
        <translation>Schlüssel &amp;noch einmal</translation>
    </message>
    <message>
        <source>&amp;Digest</source>
        <translation>&amp;Digest</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Kodierung</translation>
    </message>
    <message>
        <source>Leave empty to keep the present key</source>
        <translation>Leer lassen, um den jetzigen Schlüssel zu behalten</translation>
    </message>
    <message>
        <source>Encrypted, and a change on the way is noticed. The phone has the keying material in IKM_HTTP_Encrypt_Content. No document says in which form it is written there: try it on one phone first.</source>
        <translation>Verschlüsselt, und eine Änderung unterwegs fällt auf. Das Telefon hat das Schlüsselmaterial in IKM_HTTP_Encrypt_Content. Kein Dokument sagt, in welcher Form es dort geschrieben steht: Probieren Sie es erst an einem Telefon.</translation>
    </message>
    <message>
        <source>Encrypted with a key that the profile rule names with --key. It is not authenticated: a phone can&apos;t tell whether somebody changed the file on its way, so fetch it over https.</source>
        <translation>Verschlüsselt mit einem Schlüssel, den die Profilregel mit --key nennt. Nicht authentifiziert: Ein Telefon kann nicht erkennen, ob jemand die Datei unterwegs geändert hat, also holen Sie sie über https.</translation>
    </message>
    <message>
        <source>Smaller, but not secret: everybody who gets the file reads the passwords in it.</source>
        <translation>Kleiner, aber nicht geheim: Wer die Datei bekommt, liest die Kennwörter darin.</translation>
    </message>
    <message>
        <source>Everybody who gets the file reads the passwords in it.</source>
        <translation>Wer die Datei bekommt, liest die Kennwörter darin.</translation>
    </message>
    <message>
        <source>Which digest a phone expects is not verified for every firmware release: 11.3(2) and later seem to want SHA-256, older ones MD5. Try it on one phone first.</source>
        <translation>Welchen Digest ein Telefon erwartet, ist nicht für jede Firmware geprüft: 11.3(2) und neuer wollen anscheinend SHA-256, ältere MD5. Probieren Sie es erst an einem Telefon.</translation>
    </message>
    <message>
        <source>Type the key that the file is to be encrypted with.</source>
        <translation>Geben Sie den Schlüssel ein, mit dem die Datei verschlüsselt werden soll.</translation>
    </message>
    <message>
        <source>The two keys differ. Type the key again, or show it to check it by eye.</source>
        <translation>Die beiden Schlüssel sind verschieden. Geben Sie ihn noch einmal ein, oder zeigen Sie ihn an, um ihn mit den Augen zu prüfen.</translation>
    </message>
    <message>
        <source>The key is not written in this form. Choose another form or correct the key.</source>
        <translation>Der Schlüssel ist nicht in dieser Form geschrieben. Wählen Sie eine andere Form, oder berichtigen Sie den Schlüssel.</translation>
    </message>
    <message>
        <source>Compressed: gzip</source>
        <translation>Gepackt: gzip</translation>
    </message>
    <message>
        <source>Encrypted: AES-256-CBC, as openssl enc writes it</source>
        <translation>Verschlüsselt: AES-256-CBC, wie openssl enc es schreibt</translation>
    </message>
    <message>
        <source>Encrypted: gzip inside AES-256-CBC</source>
        <translation>Verschlüsselt: gzip in AES-256-CBC</translation>
    </message>
    <message>
        <source>Encrypted: RFC 8188 (aes128gcm)</source>
        <translation>Verschlüsselt: RFC 8188 (aes128gcm)</translation>
    </message>
</context>
<context>
    <name>flatprofile::CountdownRing</name>
    <message>
        <source>%1 seconds left</source>
        <translation>Noch %1 Sekunden</translation>
    </message>
</context>
<context>
    <name>flatprofile::CountryDialog</name>
    <message>
        <source>Tones of a Country</source>
        <translation>Töne eines Landes</translation>
    </message>
    <message>
        <source>Search countries</source>
        <translation>Länder suchen</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>The phone&apos;s own tones</source>
        <translation>Die eigenen Töne des Telefons</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;: nothing changes, all tones are so already.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;: Nichts ändert sich, alle Töne sind schon so.</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%1&lt;/b&gt;: %n tone(s) change; tones that no source tells of stay.</source>
        <translation>
            <numerusform>&lt;b&gt;%1&lt;/b&gt;: %n Ton ändert sich; Töne, die keine Quelle nennt, bleiben.</numerusform>
            <numerusform>&lt;b&gt;%1&lt;/b&gt;: %n Töne ändern sich; Töne, die keine Quelle nennt, bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n Tone(s)</source>
        <translation>
            <numerusform>%n Ton setzen</numerusform>
            <numerusform>%n Töne setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Set tones of %1</source>
        <translation>Töne von %1 setzen</translation>
    </message>
    <message>
        <source>Set the phone&apos;s own tones</source>
        <translation>Die eigenen Töne des Telefons setzen</translation>
    </message>
    <message>
        <source>No source tells of: %1.</source>
        <translation>Keine Quelle nennt: %1.</translation>
    </message>
</context>
<context>
    <name>flatprofile::DialPlanPage</name>
    <message>
        <source>The dial plan</source>
        <translation>Der Wählplan</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probieren</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Dial plan</source>
        <translation>Wählplan</translation>
    </message>
    <message>
        <source>MPP</source>
        <translation>MPP</translation>
    </message>
    <message>
        <source>SPA</source>
        <translation>SPA</translation>
    </message>
    <message>
        <source>Whose firmware dials: where a number stays incomplete, MPP rejects it and SPA sends it as typed</source>
        <translation>Wessen Firmware wählt: Wo eine Nummer unvollständig bleibt, weist MPP sie ab, und SPA sendet sie wie getippt</translation>
    </message>
    <message>
        <source>Star codes</source>
        <translation>Sterncodes</translation>
    </message>
    <message>
        <source>Add the star codes of the Regional page to the plan, as the phone does</source>
        <translation>Die Sterncodes der Seite Regional zum Plan hinzufügen, wie es das Telefon tut</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (not in the profile)</source>
        <extracomment>%1 is a page of the phone and a field on it</extracomment>
        <translation>%1 (nicht im Profil)</translation>
    </message>
    <message>
        <source>%1 The plan is dialled as far as it can be read.</source>
        <extracomment>%1 is a whole sentence</extracomment>
        <translation>%1 Der Plan wird gewählt, soweit er lesbar ist.</translation>
    </message>
</context>
<context>
    <name>flatprofile::DifferencesModel</name>
    <message>
        <source>%1 at once</source>
        <translation>%1 sofort</translation>
    </message>
    <message>
        <source>%1 after %2 s</source>
        <translation>%1 nach %2 s</translation>
    </message>
    <message>
        <source>(no key)</source>
        <translation>(keine Taste)</translation>
    </message>
    <message>
        <source>Sooner or later</source>
        <translation>Früher oder später</translation>
    </message>
    <message>
        <source>Another result</source>
        <translation>Ein anderes Ergebnis</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>Dieser Plan</translation>
    </message>
    <message>
        <source>The other plan</source>
        <translation>Der andere Plan</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
</context>
<context>
    <name>flatprofile::DigitsField</name>
    <message>
        <source>Digits dialled</source>
        <translation>Gewählte Ziffern</translation>
    </message>
    <message>
        <source>Type digits, * and # to dial. Return is the Dial key, Escape hangs up.</source>
        <translation>Tippen Sie Ziffern, * und #, um zu wählen. Eingabe ist die Wähltaste, Escape legt auf.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
</context>
<context>
    <name>flatprofile::DocumentSession</name>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>Declare %1</source>
        <translation>%1 angeben</translation>
    </message>
</context>
<context>
    <name>flatprofile::ElementTreeModel</name>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
</context>
<context>
    <name>flatprofile::ElementTreeView</name>
    <message>
        <source>These elements are no parameters of a phone. They are shown as they are nested and stay as they are when the file is saved. A double click leads to the source.</source>
        <translation>Diese Elemente sind keine Parameter eines Telefons. Sie werden gezeigt, wie sie geschachtelt sind, und bleiben beim Speichern, wie sie sind. Ein Doppelklick führt zum Quelltext.</translation>
    </message>
    <message>
        <source>Other elements</source>
        <translation>Andere Elemente</translation>
    </message>
</context>
<context>
    <name>flatprofile::FactsList</name>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>unknown: shown, kept and editable, but not checked</source>
        <translation>unbekannt: gezeigt, behalten und bearbeitbar, aber nicht geprüft</translation>
    </message>
    <message>
        <source>Data type</source>
        <translation>Datentyp</translation>
    </message>
    <message>
        <source>%1 · shown as bullets, never in reports or logs</source>
        <translation>%1 · als Punkte gezeigt, nie in Berichten oder Protokollen</translation>
    </message>
    <message>
        <source>%1 · not checked yet</source>
        <translation>%1 · noch nicht geprüft</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>%1 · as far as known</source>
        <translation>%1 · soweit bekannt</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Set to the default</source>
        <translation>Auf die Vorgabe setzen</translation>
    </message>
    <message>
        <source>not said: the phone keeps what it has</source>
        <translation>nicht gesagt: Das Telefon behält, was es hat</translation>
    </message>
    <message>
        <source>na · the user sees nothing</source>
        <translation>na · der Benutzer sieht nichts</translation>
    </message>
    <message>
        <source>ro · the user can read it</source>
        <translation>ro · der Benutzer kann es lesen</translation>
    </message>
    <message>
        <source>rw · the user can change it</source>
        <translation>rw · der Benutzer kann es ändern</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>phones keep the last one</source>
        <translation>Telefone behalten das letzte</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message numerus="yes">
        <source>not set in %n other(s)</source>
        <translation>
            <numerusform>in %n anderen nicht gesetzt</numerusform>
            <numerusform>in %n anderen nicht gesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Also for</source>
        <translation>Auch für</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>firmware %1</source>
        <translation>Firmware %1</translation>
    </message>
    <message>
        <source>all MPP</source>
        <translation>alle MPP</translation>
    </message>
    <message>
        <source>%1 · not on the %2</source>
        <translation>%1 · nicht auf dem %2</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
</context>
<context>
    <name>flatprofile::FakePhoneForm</name>
    <message>
        <source>Macro</source>
        <translation>Makro</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Macros of the phone</source>
        <translation>Makros des Telefons</translation>
    </message>
    <message>
        <source>Model of the phone</source>
        <translation>Modell des Telefons</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-Adresse</translation>
    </message>
    <message>
        <source>M&amp;AC</source>
        <translation>MA&amp;C</translation>
    </message>
    <message>
        <source>DHCP option 66</source>
        <translation>DHCP-Option 66</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>&amp;Option 66</source>
        <translation>&amp;Option 66</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Folder that stands in for it</source>
        <translation>Ordner, der für ihn einsteht</translation>
    </message>
    <message>
        <source>Folders for servers</source>
        <translation>Ordner für Server</translation>
    </message>
    <message>
        <source>Add &amp;Folder…</source>
        <translation>Or&amp;dner hinzufügen …</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Folder That Stands In for a Server</source>
        <translation>Ordner, der für einen Server einsteht</translation>
    </message>
    <message>
        <source>Name the server that %1 stands in for.</source>
        <translation>Nennen Sie den Server, für den %1 einsteht.</translation>
    </message>
    <message>
        <source>%1: there is no such folder.</source>
        <translation>%1: Diesen Ordner gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>flatprofile::FileFlow</name>
    <message>
        <source>%1 was not opened.</source>
        <translation>%1 wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>Try a Key…</source>
        <translation>Schlüssel versuchen …</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>%1 was not saved; your edits are still here.</source>
        <translation>%1 wurde nicht gespeichert; Ihre Änderungen sind noch da.</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>Reloading loses your edits since the last save.</source>
        <translation>Neu laden verwirft Ihre Änderungen seit dem letzten Speichern.</translation>
    </message>
    <message>
        <source>What you see is the older one.</source>
        <translation>Was Sie sehen, ist die ältere Fassung.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Keep Mine</source>
        <translation>Meine behalten</translation>
    </message>
</context>
<context>
    <name>flatprofile::FindBar</name>
    <message>
        <source>&amp;Match case</source>
        <translation>&amp;Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Find the one before</source>
        <translation>Das vorige suchen</translation>
    </message>
    <message>
        <source>Find the next one</source>
        <translation>Das nächste suchen</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Die Suche schließen</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Replace &amp;All</source>
        <translation>&amp;Alle ersetzen</translation>
    </message>
    <message>
        <source>Begun again at the end.</source>
        <translation>Am Ende neu begonnen.</translation>
    </message>
    <message>
        <source>Begun again at the top.</source>
        <translation>Am Anfang neu begonnen.</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>Nicht gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced.</source>
        <translation>
            <numerusform>%n ersetzt.</numerusform>
            <numerusform>%n ersetzt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flatprofile::FixAllDialog</name>
    <message>
        <source>Fix All Problems</source>
        <translation>Alle Probleme beheben</translation>
    </message>
    <message>
        <source>Fix All Problems of One Kind</source>
        <translation>Alle Probleme einer Art beheben</translation>
    </message>
    <message>
        <source>%1 Nothing is changed yet; what is chosen becomes one step that can be undone.</source>
        <translation>%1 Noch ist nichts geändert; was gewählt ist, wird ein Schritt, der sich rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>Changes to be made</source>
        <translation>Änderungen, die gemacht werden</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) stay: their fixes contradict others.</source>
        <translation>
            <numerusform>%n Problem bleibt: Seine Abhilfe widerspricht anderen.</numerusform>
            <numerusform>%n Probleme bleiben: Ihre Abhilfen widersprechen anderen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose &amp;All</source>
        <translation>&amp;Alle wählen</translation>
    </message>
    <message>
        <source>Choose &amp;None</source>
        <translation>&amp;Keine wählen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n change(s) chosen</source>
        <translation>
            <numerusform>%1 von %n Änderung gewählt</numerusform>
            <numerusform>%1 von %n Änderungen gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n Change(s)</source>
        <translation>
            <numerusform>%n Änderung machen</numerusform>
            <numerusform>%n Änderungen machen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix %n problem(s)</source>
        <translation>
            <numerusform>%n Problem beheben</numerusform>
            <numerusform>%n Probleme beheben</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed yet. What is chosen becomes one step that can be undone; notes, and what may change how a phone behaves, have to be chosen.</source>
        <translation>Noch ist nichts geändert. Was gewählt ist, wird ein Schritt, der sich rückgängig machen lässt; Hinweise, und was das Verhalten eines Telefons ändern kann, müssen gewählt werden.</translation>
    </message>
</context>
<context>
    <name>flatprofile::FixListModel</name>
    <message>
        <source>The text itself</source>
        <translation>Der Text selbst</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Im Text</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Wird zu</translation>
    </message>
</context>
<context>
    <name>flatprofile::FleetModel</name>
    <message>
        <source>made by the values of macros</source>
        <translation>durch die Werte von Makros entstanden</translation>
    </message>
    <message>
        <source>nothing is fetched</source>
        <translation>nichts wird geholt</translation>
    </message>
    <message>
        <source>Alternative %1</source>
        <translation>Alternative %1</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>a rule before it fails</source>
        <translation>eine Regel davor scheitert</translation>
    </message>
    <message>
        <source>never selected</source>
        <translation>nie gewählt</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Fetches</source>
        <translation>Holt</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
</context>
<context>
    <name>flatprofile::FleetWindow</name>
    <message>
        <source>%1 can’t be read: %2</source>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>%1 holds no phones.</source>
        <translation>%1 enthält keine Telefone.</translation>
    </message>
    <message>
        <source>The first line of %1 names no macros, so it is no table of phones.</source>
        <translation>Die erste Zeile von %1 nennt keine Makros, also ist es keine Tabelle von Telefonen.</translation>
    </message>
    <message>
        <source>%1 is no file of phones that can be read.</source>
        <translation>%1 ist keine lesbare Datei von Telefonen.</translation>
    </message>
    <message>
        <source>A row of %1 is too long; perhaps a quote is never closed.</source>
        <translation>Eine Zeile von %1 ist zu lang; vielleicht wird ein Anführungszeichen nie geschlossen.</translation>
    </message>
    <message>
        <source>The outcomes were not written: %1</source>
        <translation>Die Ergebnisse wurden nicht geschrieben: %1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>No phones yet</source>
        <translation>Noch keine Telefone</translation>
    </message>
    <message>
        <source>Open a table with a phone in each row and the names of macros in its first line, or drop it here. Tables of any size are read row by row.</source>
        <translation>Öffnen Sie eine Tabelle mit einem Telefon je Zeile und den Namen der Makros in der ersten Zeile, oder lassen Sie sie hier fallen. Tabellen jeder Größe werden Zeile für Zeile gelesen.</translation>
    </message>
    <message>
        <source>Trying the rules with %1…</source>
        <translation>Die Regeln werden mit %1 ausprobiert …</translation>
    </message>
    <message>
        <source>Each phone with its outcome was written to %1.</source>
        <translation>Jedes Telefon mit seinem Ergebnis wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>what many phones do with the rules</source>
        <translation>was viele Telefone mit den Regeln tun</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>All profile rules</source>
        <translation>Alle Profilregeln</translation>
    </message>
    <message>
        <source>Open Table…</source>
        <translation>Tabelle öffnen …</translation>
    </message>
    <message>
        <source>Save Outcomes…</source>
        <translation>Ergebnisse speichern …</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Problems of the rules</source>
        <translation>Probleme der Regeln</translation>
    </message>
    <message>
        <source>Table of Phones</source>
        <translation>Tabelle von Telefonen</translation>
    </message>
    <message>
        <source>Tables and phones (*.csv *.tsv *.json);;All files (*)</source>
        <translation>Tabellen und Telefone (*.csv *.tsv *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save Outcomes</source>
        <translation>Ergebnisse speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>The outcomes can’t replace the table that they are made from.</source>
        <translation>Die Ergebnisse können nicht die Tabelle ersetzen, aus der sie entstehen.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 aus %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone(s)</source>
        <translation>
            <numerusform>%Ln Telefon</numerusform>
            <numerusform>%Ln Telefone</numerusform>
        </translation>
    </message>
    <message>
        <source>the profile has no profile rule</source>
        <translation>das Profil hat keine Profilregel</translation>
    </message>
    <message numerus="yes">
        <source>%n alternative(s) never selected</source>
        <translation>
            <numerusform>%n Alternative nie gewählt</numerusform>
            <numerusform>%n Alternativen nie gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 fail</source>
        <translation>%1 scheitern</translation>
    </message>
    <message>
        <source>all fetch what is expected</source>
        <translation>alle holen, was erwartet wird</translation>
    </message>
    <message>
        <source>%1 not as expected</source>
        <translation>%1 nicht wie erwartet</translation>
    </message>
    <message>
        <source>none does anything else than with the profile as saved</source>
        <translation>keines tut etwas anderes als mit dem gespeicherten Profil</translation>
    </message>
    <message>
        <source>%1 do something else than with the profile as saved</source>
        <translation>%1 tun etwas anderes als mit dem gespeicherten Profil</translation>
    </message>
    <message>
        <source>%1 holds no phones: nothing stands below its first line.</source>
        <translation>%1 enthält keine Telefone: Unter der ersten Zeile steht nichts.</translation>
    </message>
</context>
<context>
    <name>flatprofile::FrequencyModel</name>
    <message>
        <source>Frequency %1: %2, %3</source>
        <translation>Frequenz %1: %2, %3</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequenz</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Pegel</translation>
    </message>
</context>
<context>
    <name>flatprofile::HintLine</name>
    <message>
        <source>Show the value</source>
        <translation>Den Wert zeigen</translation>
    </message>
    <message>
        <source>Hide the value</source>
        <translation>Den Wert verbergen</translation>
    </message>
</context>
<context>
    <name>flatprofile::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Choose a parameter to see what it does and what it may hold.</source>
        <translation>Wählen Sie einen Parameter, um zu sehen, was er bewirkt und was er enthalten darf.</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Wert von %1</translation>
    </message>
    <message>
        <source>Open in Rule Builder…</source>
        <translation>Im Regelbaukasten öffnen …</translation>
    </message>
    <message>
        <source>Try Numbers…</source>
        <translation>Nummern probieren …</translation>
    </message>
</context>
<context>
    <name>flatprofile::InstantsModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>Scheitert</translation>
    </message>
    <message>
        <source>Succeeds</source>
        <translation>Gelingt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>After the start</source>
        <translation>Nach dem Start</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Anfragen je Minute</translation>
    </message>
</context>
<context>
    <name>flatprofile::KeyDialog</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Password or key text (AES-256-CBC)</source>
        <translation>Kennwort oder Schlüsseltext (AES-256-CBC)</translation>
    </message>
    <message>
        <source>Keying material (RFC 8188, aes128gcm)</source>
        <translation>Schlüsselmaterial (RFC 8188, aes128gcm)</translation>
    </message>
    <message>
        <source>Base64url</source>
        <translation>Base64url</translation>
    </message>
    <message>
        <source>Hexadecimal</source>
        <translation>Hexadezimal</translation>
    </message>
    <message>
        <source>Text as it stands</source>
        <translation>Text, wie er dasteht</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Written as</source>
        <translation>&amp;Geschrieben als</translation>
    </message>
    <message>
        <source>Ke&amp;y</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>%1 is encrypted</source>
        <translation>%1 ist verschlüsselt</translation>
    </message>
    <message>
        <source>AES-256-CBC, written by openssl enc with salt · %1 · in %2</source>
        <translation>AES-256-CBC, von openssl enc mit Salt geschrieben · %1 · in %2</translation>
    </message>
    <message>
        <source>Without a mark that tells its kind · %1 · in %2</source>
        <translation>Ohne ein Kennzeichen seiner Art · %1 · in %2</translation>
    </message>
    <message>
        <source>Where a key was looked for</source>
        <translation>Wo ein Schlüssel gesucht wurde</translation>
    </message>
    <message>
        <source>Looked for a key in</source>
        <translation>Schlüssel gesucht in</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>none of them opens it</source>
        <translation>keiner davon öffnet sie</translation>
    </message>
    <message>
        <source>--key of the profile rules that are open</source>
        <translation>--key der Profilregeln, die offen sind</translation>
    </message>
    <message>
        <source>GPP_SA to GPP_SD of open profiles</source>
        <translation>GPP_SA bis GPP_SD offener Profile</translation>
    </message>
    <message>
        <source>Keys used in this session</source>
        <translation>Schlüssel dieser Sitzung</translation>
    </message>
    <message>
        <source>Key from &amp;File…</source>
        <translation>Schlüssel aus &amp;Datei …</translation>
    </message>
    <message>
        <source>Type the key first, or take it from a file.</source>
        <translation>Geben Sie erst den Schlüssel ein, oder nehmen Sie ihn aus einer Datei.</translation>
    </message>
    <message>
        <source>The key is not written in this form. Choose another form or correct the key.</source>
        <translation>Der Schlüssel ist nicht in dieser Form geschrieben. Wählen Sie eine andere Form, oder berichtigen Sie den Schlüssel.</translation>
    </message>
    <message>
        <source>Attempts so far: %1.</source>
        <translation>Versuche bisher: %1.</translation>
    </message>
    <message>
        <source>Key from File</source>
        <translation>Schlüssel aus Datei</translation>
    </message>
    <message>
        <source>The key file can&apos;t be read: %1</source>
        <translation>Die Schlüsseldatei ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>The file is too long for a key. Choose the file that holds only the key.</source>
        <translation>Die Datei ist zu lang für einen Schlüssel. Wählen Sie die Datei, die nur den Schlüssel enthält.</translation>
    </message>
    <message>
        <source>The file does not hold a key in one line of text. Choose another file.</source>
        <translation>Die Datei enthält keinen Schlüssel in einer Textzeile. Wählen Sie eine andere Datei.</translation>
    </message>
</context>
<context>
    <name>flatprofile::Keypad</name>
    <message>
        <source>Keypad</source>
        <translation>Tastenfeld</translation>
    </message>
</context>
<context>
    <name>flatprofile::KeypadKey</name>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Pound</source>
        <translation>Raute</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No sequence wants this key next.</source>
        <translation>Keine Sequenz will diese Taste als nächste.</translation>
    </message>
</context>
<context>
    <name>flatprofile::MainWindow</name>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet …</translation>
    </message>
    <message>
        <source>The sample was not opened.</source>
        <translation>Das Beispiel wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New Profile…</source>
        <translation>&amp;Neues Profil …</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>Neu &amp;laden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Find and &amp;Replace in the Source…</source>
        <translation>Im Quelltext suchen und &amp;ersetzen …</translation>
    </message>
    <message>
        <source>&amp;Go to Line…</source>
        <translation>&amp;Gehe zu Zeile …</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>Ei&amp;nstellungen …</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Probleme</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelltext</translation>
    </message>
    <message>
        <source>Source in the &amp;Centre</source>
        <translation>Quelltext in der &amp;Mitte</translation>
    </message>
    <message>
        <source>Show S&amp;ecrets in the Source</source>
        <translation>&amp;Geheimnisse im Quelltext zeigen</translation>
    </message>
    <message>
        <source>&amp;Fold or Unfold the Panel</source>
        <translation>Bereich auf- oder &amp;zuklappen</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>Nächster Be&amp;reich</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>Fix All &amp;Faults of the Text</source>
        <translation>Alle Fehle&amp;r des Textes beheben</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Flatprofile</source>
        <translation>Ü&amp;ber Flatprofile</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Noch keine Dateien</translation>
    </message>
    <message>
        <source>Clear List</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Open Profile</source>
        <translation>Profil öffnen</translation>
    </message>
    <message>
        <source>Profiles (*.cfg *.xml *.gz *.enc);;All files (*)</source>
        <translation>Profile (*.cfg *.xml *.gz *.enc);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>This file is written in %1.</source>
        <translation>Diese Datei ist in %1 geschrieben.</translation>
    </message>
    <message>
        <source>Phones read UTF-8; as it is, they may show other characters or refuse the file.</source>
        <translation>Telefone lesen UTF-8; so, wie sie ist, zeigen sie vielleicht andere Zeichen oder lehnen die Datei ab.</translation>
    </message>
    <message>
        <source>Convert to UTF-8</source>
        <translation>In UTF-8 umwandeln</translation>
    </message>
    <message>
        <source>Flatprofile</source>
        <translation>Flatprofile</translation>
    </message>
    <message>
        <source>%1[*] — Flatprofile</source>
        <translation>%1[*] — Flatprofile</translation>
    </message>
    <message>
        <source>Another &amp;File…</source>
        <translation>Anderer &amp;Datei …</translation>
    </message>
    <message>
        <source>The &amp;Saved Version</source>
        <translation>Der &amp;gespeicherten Fassung</translation>
    </message>
    <message>
        <source>The &amp;Clipboard</source>
        <translation>Der &amp;Zwischenablage</translation>
    </message>
    <message>
        <source>&amp;Dial Plan</source>
        <translation>&amp;Wählplan</translation>
    </message>
    <message>
        <source>Ne&amp;xt Problem</source>
        <translation>&amp;Nächstes Problem</translation>
    </message>
    <message>
        <source>P&amp;revious Problem</source>
        <translation>&amp;Voriges Problem</translation>
    </message>
    <message>
        <source>Previous P&amp;ane</source>
        <translation>Voriger &amp;Bereich</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>Schl&amp;ießen</translation>
    </message>
    <message>
        <source>Fix All Pro&amp;blems…</source>
        <translation>Alle &amp;Probleme beheben …</translation>
    </message>
    <message>
        <source>Co&amp;mpare With</source>
        <translation>Verglei&amp;chen mit</translation>
    </message>
    <message>
        <source>&amp;Container and Encryption…</source>
        <translation>&amp;Container und Verschlüsselung …</translation>
    </message>
</context>
<context>
    <name>flatprofile::MatchDialog</name>
    <message>
        <source>Which Country Is This?</source>
        <translation>Welches Land ist das?</translation>
    </message>
    <message>
        <source>Nearest countries</source>
        <translation>Nächstliegende Länder</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 alike</source>
        <translation>%1 · %2 von %3 gleich</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was abweicht</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Dort</translation>
    </message>
    <message>
        <source>Set Its Tones…</source>
        <translation>Seine Töne setzen …</translation>
    </message>
    <message>
        <source>No tone of the profile can be compared: none has a value.</source>
        <translation>Kein Ton des Profils lässt sich vergleichen: Keiner hat einen Wert.</translation>
    </message>
    <message>
        <source>Every tone that was compared sounds like one of this country.</source>
        <translation>Jeder verglichene Ton klingt wie einer dieses Landes.</translation>
    </message>
    <message numerus="yes">
        <source>%n tone(s) differ.</source>
        <translation>
            <numerusform>%n Ton weicht ab.</numerusform>
            <numerusform>%n Töne weichen ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>No tone could be compared.</source>
        <translation>Kein Ton ließ sich vergleichen.</translation>
    </message>
    <message>
        <source>Not compared, because no source tells them for this country: %1.</source>
        <translation>Nicht verglichen, weil keine Quelle sie für dieses Land nennt: %1.</translation>
    </message>
</context>
<context>
    <name>flatprofile::MergeWindow</name>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Last saved</source>
        <translation>Zuletzt gespeichert</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meiner</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Auf dem Telefon</translation>
    </message>
    <message>
        <source>Parameters to merge</source>
        <translation>Parameter zum Übernehmen</translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <translation>%1 in %2 übernehmen</translation>
    </message>
    <message>
        <source>Which parameters are listed</source>
        <translation>Welche Parameter aufgeführt werden</translation>
    </message>
    <message>
        <source>Filter parameters</source>
        <translation>Parameter filtern</translation>
    </message>
    <message>
        <source>What is ticked is taken from the phone into the profile, as one step that can be undone.</source>
        <translation>Was angehakt ist, wird vom Telefon ins Profil übernommen, als ein Schritt, der sich rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Hier geändert</translation>
    </message>
    <message>
        <source>Changed on the phone</source>
        <translation>Auf dem Telefon geändert</translation>
    </message>
    <message>
        <source>Only on the phone</source>
        <translation>Nur auf dem Telefon</translation>
    </message>
    <message>
        <source>Not on the phone</source>
        <translation>Nicht auf dem Telefon</translation>
    </message>
    <message>
        <source>Hidden by the phone</source>
        <translation>Vom Telefon verborgen</translation>
    </message>
    <message>
        <source>Changed on both</source>
        <translation>Auf beiden geändert</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>To Decide %1</source>
        <extracomment>A kind of parameters and how many there are</extracomment>
        <translation>Zu entscheiden %1</translation>
    </message>
    <message>
        <source>Only on the Phone %1</source>
        <translation>Nur auf dem Telefon %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message numerus="yes">
        <source>Take %n Value(s) from the Phone</source>
        <translation>
            <numerusform>%n Wert vom Telefon übernehmen</numerusform>
            <numerusform>%n Werte vom Telefon übernehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n value(s) from %1</source>
        <translation>
            <numerusform>%n Wert von %1 übernehmen</numerusform>
            <numerusform>%n Werte von %1 übernehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flatprofile::MultiChoiceEditor</name>
    <message>
        <source>Choose from the options</source>
        <translation>Aus den Möglichkeiten wählen</translation>
    </message>
</context>
<context>
    <name>flatprofile::NavigationModel</name>
    <message>
        <source>Not in the catalogue</source>
        <translation>Nicht im Katalog</translation>
    </message>
    <message>
        <source>Other elements</source>
        <translation>Andere Elemente</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n problem(s)</source>
        <translation>
            <numerusform>%1, %n Problem</numerusform>
            <numerusform>%1, %n Probleme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flatprofile::NavigationView</name>
    <message>
        <source>Pages of the phone</source>
        <translation>Seiten des Telefons</translation>
    </message>
</context>
<context>
    <name>flatprofile::NewProfileDialog</name>
    <message>
        <source>New Profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>&amp;Phone that the profile is for</source>
        <translation>&amp;Telefon, für das das Profil ist</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Alle Modelle</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n line(s)</source>
        <translation>
            <numerusform>%1, %n Leitung</numerusform>
            <numerusform>%1, %n Leitungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The pages show what this phone has; the profile starts empty, so that the phone keeps all that you do not set.</source>
        <translation>Die Seiten zeigen, was dieses Telefon hat; das Profil beginnt leer, sodass das Telefon alles behält, was Sie nicht setzen.</translation>
    </message>
    <message>
        <source>Create Profile</source>
        <translation>Profil anlegen</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefone</translation>
    </message>
</context>
<context>
    <name>flatprofile::OptionRow</name>
    <message>
        <source>Key for decryption</source>
        <translation>Schlüssel zum Entschlüsseln</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Post the parameter</source>
        <translation>Den Parameter senden</translation>
    </message>
    <message>
        <source>Names from the parameter</source>
        <translation>Namen aus dem Parameter</translation>
    </message>
    <message>
        <source>Servers from DNS SRV</source>
        <translation>Server aus DNS-SRV</translation>
    </message>
    <message>
        <source>Changes alone</source>
        <translation>Nur Änderungen</translation>
    </message>
    <message>
        <source>Status alone</source>
        <translation>Nur der Zustand</translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation>Option %1</translation>
    </message>
    <message>
        <source>Argument of option %1</source>
        <translation>Argument der Option %1</translation>
    </message>
    <message>
        <source>Remove option %1</source>
        <translation>Option %1 entfernen</translation>
    </message>
</context>
<context>
    <name>flatprofile::OutcomesModel</name>
    <message>
        <source>%1 %2: %3, %4</source>
        <translation>%1 %2: %3, %4</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
</context>
<context>
    <name>flatprofile::OverviewAxis</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>flatprofile::OverviewCell</name>
    <message>
        <source>empty: silent</source>
        <translation>leer: still</translation>
    </message>
    <message>
        <source>empty in the profile: silent</source>
        <translation>leer im Profil: still</translation>
    </message>
    <message>
        <source>%1. Has errors.</source>
        <translation>%1. Hat Fehler.</translation>
    </message>
    <message>
        <source>%1. Not in the profile.</source>
        <translation>%1. Nicht im Profil.</translation>
    </message>
    <message>
        <source>%1. %2 is alike.</source>
        <translation>%1. %2 ist gleich.</translation>
    </message>
    <message>
        <source>%1. %2 is silent.</source>
        <translation>%1. %2 ist still.</translation>
    </message>
    <message>
        <source>%1. %2 differs: %3</source>
        <extracomment>%2 is a country or a file, %3 its script</extracomment>
        <translation>%1. %2 ist anders: %3</translation>
    </message>
</context>
<context>
    <name>flatprofile::OverviewWindow</name>
    <message>
        <source>Tones and Rings</source>
        <translation>Töne und Klingeln</translation>
    </message>
    <message>
        <source>one lane a frequency; hatched: the tone has ended</source>
        <translation>eine Spur je Frequenz; schraffiert: der Ton ist zu Ende</translation>
    </message>
    <message>
        <source>on and off of the ringer</source>
        <translation>an und aus des Klingelns</translation>
    </message>
    <message>
        <source>Tones and rings</source>
        <translation>Töne und Klingeln</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Die ersten</translation>
    </message>
    <message>
        <source>3 s</source>
        <translation>3 s</translation>
    </message>
    <message>
        <source>6 s</source>
        <translation>6 s</translation>
    </message>
    <message>
        <source>12 s</source>
        <translation>12 s</translation>
    </message>
    <message>
        <source>How much time is shown</source>
        <translation>Wie viel Zeit gezeigt wird</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Gesetzt</translation>
    </message>
    <message>
        <source>Differing</source>
        <translation>Abweichende</translation>
    </message>
    <message>
        <source>Which are shown</source>
        <translation>Welche gezeigt werden</translation>
    </message>
    <message>
        <source>Tones and rings — %1</source>
        <translation>Töne und Klingeln — %1</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Compare With</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als P&amp;DF speichern …</translation>
    </message>
    <message>
        <source>%1 · outlined: %2</source>
        <translation>%1 · umrandet: %2</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Nichts</translation>
    </message>
    <message>
        <source>Another &amp;Profile…</source>
        <translation>Einem anderen &amp;Profil …</translation>
    </message>
    <message>
        <source>The tones of a country</source>
        <translation>Den Tönen eines Landes</translation>
    </message>
    <message>
        <source>Tones and rings — %1, outlined: %2</source>
        <translation>Töne und Klingeln — %1, umrandet: %2</translation>
    </message>
    <message>
        <source>Print Tones and Rings</source>
        <translation>Töne und Klingeln drucken</translation>
    </message>
    <message>
        <source>The printer could not be reached.</source>
        <translation>Der Drucker war nicht zu erreichen.</translation>
    </message>
</context>
<context>
    <name>flatprofile::ParameterActions</name>
    <message>
        <source>&amp;Edit Value</source>
        <translation>Wert &amp;bearbeiten</translation>
    </message>
    <message>
        <source>Set to &amp;Default</source>
        <translation>Auf &amp;Vorgabe setzen</translation>
    </message>
    <message>
        <source>Re&amp;name Element…</source>
        <translation>Element &amp;umbenennen …</translation>
    </message>
    <message>
        <source>Keep &amp;Last Occurrence</source>
        <translation>&amp;Letztes Vorkommen behalten</translation>
    </message>
    <message>
        <source>Keep last occurrences</source>
        <translation>Letzte Vorkommen behalten</translation>
    </message>
    <message>
        <source>&amp;Remove from Profile</source>
        <translation>Aus dem Profil &amp;entfernen</translation>
    </message>
    <message>
        <source>Change states</source>
        <translation>Zustände ändern</translation>
    </message>
    <message>
        <source>&amp;Not in the Profile: the phone keeps what it has</source>
        <translation>&amp;Nicht im Profil: Das Telefon behält, was es hat</translation>
    </message>
    <message>
        <source>&amp;Access Only</source>
        <translation>Nur &amp;Zugriff</translation>
    </message>
    <message>
        <source>&amp;Empty Element</source>
        <translation>&amp;Leeres Element</translation>
    </message>
    <message>
        <source>Empty &amp;String &quot;&quot;</source>
        <translation>Leere Zeichen&amp;kette &quot;&quot;</translation>
    </message>
    <message>
        <source>&amp;na: none</source>
        <translation>&amp;na: keiner</translation>
    </message>
    <message>
        <source>r&amp;o: read only</source>
        <translation>r&amp;o: nur lesen</translation>
    </message>
    <message>
        <source>r&amp;w: read and write</source>
        <translation>r&amp;w: lesen und schreiben</translation>
    </message>
    <message>
        <source>Not &amp;said: the phone keeps what it has</source>
        <translation>Nicht ge&amp;sagt: Das Telefon behält, was es hat</translation>
    </message>
    <message>
        <source>Change access</source>
        <translation>Zugriff ändern</translation>
    </message>
    <message>
        <source>&amp;Copy as XML</source>
        <translation>Als &amp;XML kopieren</translation>
    </message>
    <message>
        <source>Copy as Name=&amp;Value</source>
        <translation>Als &amp;Name=Wert kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Table</source>
        <translation>Als &amp;Tabelle kopieren</translation>
    </message>
    <message>
        <source>C&amp;ut</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Paste Parameters</source>
        <translation>Parameter ein&amp;fügen</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Zustand</translation>
    </message>
    <message>
        <source>&amp;Access of the User</source>
        <translation>Zu&amp;griff des Benutzers</translation>
    </message>
    <message>
        <source>Set to defaults</source>
        <translation>Auf Vorgaben setzen</translation>
    </message>
    <message>
        <source>Rename Element</source>
        <translation>Element umbenennen</translation>
    </message>
    <message>
        <source>New name of &lt;%1&gt;; names that come close are in the list.</source>
        <translation>Neuer Name von &lt;%1&gt;; ähnliche Namen stehen in der Liste.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; was not renamed: &quot;%2&quot; can&apos;t be the name of an element. It begins with a letter and holds letters, digits, &quot;_&quot;, &quot;-&quot; and &quot;.&quot;.</source>
        <translation>&lt;%1&gt; wurde nicht umbenannt: &quot;%2&quot; kann kein Elementname sein. Er beginnt mit einem Buchstaben und besteht aus Buchstaben, Ziffern, &quot;_&quot;, &quot;-&quot; und &quot;.&quot;.</translation>
    </message>
    <message>
        <source>The clipboard holds no parameters. Elements of a profile, lines of Name=Value and tables of two columns can be pasted.</source>
        <translation>Die Zwischenablage enthält keine Parameter. Einfügen lassen sich Elemente eines Profils, Zeilen der Form Name=Wert und Tabellen mit zwei Spalten.</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n parameter(s)</source>
        <translation>
            <numerusform>%n Parameter einfügen</numerusform>
            <numerusform>%n Parameter einfügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n parameter(s)</source>
        <translation>
            <numerusform>%n Parameter entfernen</numerusform>
            <numerusform>%n Parameter entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sho&amp;w Secrets</source>
        <translation>Gehei&amp;mnisse zeigen</translation>
    </message>
</context>
<context>
    <name>flatprofile::ParameterDelegate</name>
    <message>
        <source>%1 of %2 set</source>
        <translation>%1 von %2 gesetzt</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
</context>
<context>
    <name>flatprofile::ParameterModel</name>
    <message>
        <source>Not in the catalogue</source>
        <translation>Nicht im Katalog</translation>
    </message>
    <message>
        <source>access only</source>
        <translation>nur Zugriff</translation>
    </message>
    <message>
        <source>empty element</source>
        <translation>leeres Element</translation>
    </message>
    <message>
        <source>empty string &quot;&quot;</source>
        <translation>leere Zeichenkette &quot;&quot;</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
</context>
<context>
    <name>flatprofile::ParameterView</name>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nichts zu zeigen</translation>
    </message>
    <message>
        <source>No field, element, value or help holds these words.</source>
        <translation>Kein Feld, Element, Wert und keine Hilfe enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Choose All above to see every parameter.</source>
        <translation>Wählen Sie oben „Alle“, um jeden Parameter zu sehen.</translation>
    </message>
</context>
<context>
    <name>flatprofile::PhoneFacts</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>none: HTTP is not encrypted</source>
        <translation>keines: HTTP ist nicht verschlüsselt</translation>
    </message>
    <message>
        <source>an authority vouches for it</source>
        <translation>eine Zertifizierungsstelle bürgt dafür</translation>
    </message>
    <message>
        <source>pinned on %1 · %2</source>
        <translation>angeheftet am %1 · %2</translation>
    </message>
    <message>
        <source>pinned · %1</source>
        <translation>angeheftet · %1</translation>
    </message>
    <message>
        <source>at %1, in %2 ms</source>
        <translation>um %1, in %2 ms</translation>
    </message>
</context>
<context>
    <name>flatprofile::PhoneMenu</name>
    <message>
        <source>&amp;Lab Phone…</source>
        <translation>&amp;Labortelefon …</translation>
    </message>
    <message>
        <source>&amp;Virtual Phone…</source>
        <translation>&amp;Virtuelles Telefon …</translation>
    </message>
    <message>
        <source>Provisioning &amp;Server…</source>
        <translation>Provisionierungs-&amp;Server …</translation>
    </message>
    <message>
        <source>Ph&amp;one</source>
        <translation>T&amp;elefon</translation>
    </message>
</context>
<context>
    <name>flatprofile::PhonesModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Option 66</source>
        <translation>Option 66</translation>
    </message>
    <message>
        <source>Expected URL</source>
        <translation>Erwartete URL</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>From the profile</source>
        <translation>Aus dem Profil</translation>
    </message>
</context>
<context>
    <name>flatprofile::PhonesView</name>
    <message>
        <source>Fake phones</source>
        <translation>Gedachte Telefone</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Add a phone</source>
        <translation>Ein Telefon hinzufügen</translation>
    </message>
    <message>
        <source>Macro</source>
        <translation>Makro</translation>
    </message>
    <message>
        <source>Add a row for a macro</source>
        <translation>Eine Zeile für ein Makro hinzufügen</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV …</translation>
    </message>
    <message>
        <source>Take the phones of a table or a file of phones</source>
        <translation>Die Telefone einer Tabelle oder einer Datei mit Telefonen nehmen</translation>
    </message>
    <message>
        <source>Save the phones beside the profile</source>
        <translation>Die Telefone neben dem Profil speichern</translation>
    </message>
    <message>
        <source>Remove the chosen phone</source>
        <translation>Das gewählte Telefon entfernen</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Tables and phones (*.csv *.tsv *.json);;All files (*)</source>
        <translation>Tabellen und Telefone (*.csv *.tsv *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 can’t be read: %2</source>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>%1 holds no phones: a table whose header names macros is needed.</source>
        <translation>%1 enthält keine Telefone: Gebraucht wird eine Tabelle, deren Kopf Makros nennt.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n phone(s) are shown; flatprofile fleet takes tables of any size.</source>
        <translation>
            <numerusform>Gezeigt wird das erste %n Telefon; flatprofile fleet nimmt Tabellen jeder Größe.</numerusform>
            <numerusform>Gezeigt werden die ersten %n Telefone; flatprofile fleet nimmt Tabellen jeder Größe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) from %1.</source>
        <translation>
            <numerusform>%n Telefon aus %1.</numerusform>
            <numerusform>%n Telefone aus %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Phones</source>
        <translation>Telefone speichern</translation>
    </message>
    <message>
        <source>Phones (*.phones.json)</source>
        <translation>Telefone (*.phones.json)</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 wurde nicht geschrieben: %2</translation>
    </message>
    <message>
        <source>Saved as %1, without secrets.</source>
        <translation>Gespeichert als %1, ohne Geheimnisse.</translation>
    </message>
</context>
<context>
    <name>flatprofile::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>A new language is used from the next start on.</source>
        <translation>Eine neue Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>Country codes or numbers: SE, 110</source>
        <translation>Ländercodes oder Nummern: SE, 110</translation>
    </message>
    <message>
        <source>Dial plans are checked for these, and for those that a profile tells: Emergency Number of an extension, and the country of the locale</source>
        <translation>Wählpläne werden auf diese geprüft und auf die, die ein Profil nennt: „Emergency Number“ einer Nebenstelle und das Land der Spracheinstellung</translation>
    </message>
    <message>
        <source>&amp;Emergency numbers</source>
        <translation>&amp;Notrufnummern</translation>
    </message>
    <message>
        <source>“%1” is neither a country code that is known nor a number.</source>
        <translation>„%1“ ist weder ein bekannter Ländercode noch eine Nummer.</translation>
    </message>
    <message>
        <source>No number of %1 is sure; please write the numbers themselves.</source>
        <translation>Keine Nummer von %1 ist sicher; bitte schreiben Sie die Nummern selbst.</translation>
    </message>
</context>
<context>
    <name>flatprofile::PreviewPicture</name>
    <message>
        <source>Picture of what is played</source>
        <translation>Bild dessen, was gespielt wird</translation>
    </message>
    <message>
        <source>%1 silent</source>
        <translation>%1 still</translation>
    </message>
</context>
<context>
    <name>flatprofile::ProblemDetails</name>
    <message>
        <source>The chosen problem</source>
        <translation>Das gewählte Problem</translation>
    </message>
    <message>
        <source>The text now</source>
        <translation>Der Text jetzt</translation>
    </message>
    <message>
        <source>The text with the fix</source>
        <translation>Der Text mit der Abhilfe</translation>
    </message>
    <message>
        <source>Choose a problem to see what its fix changes.</source>
        <translation>Wählen Sie ein Problem, um zu sehen, was seine Abhilfe ändert.</translation>
    </message>
</context>
<context>
    <name>flatprofile::ProblemGroupsModel</name>
    <message>
        <source>Ignored</source>
        <translation>Übergangen</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n problem(s)</source>
        <extracomment>A group of problems, its title and how many there are</extracomment>
        <translation>
            <numerusform>%1: %n Problem</numerusform>
            <numerusform>%1: %n Probleme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flatprofile::ProblemsBar</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Übergangen</translation>
    </message>
    <message>
        <source>Fix All…</source>
        <translation>Alle beheben …</translation>
    </message>
    <message>
        <source>Which problems are listed</source>
        <translation>Welche Probleme aufgeführt werden</translation>
    </message>
    <message>
        <source>Grouping of the problems</source>
        <translation>Gruppierung der Probleme</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>Nach Schwere</translation>
    </message>
    <message>
        <source>By page</source>
        <translation>Nach Seite</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Nicht gruppiert</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>Probleme filtern</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A kind of problem and how many there are: &quot;Errors 3&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Fix All %1…</source>
        <translation>Alle %1 beheben …</translation>
    </message>
</context>
<context>
    <name>flatprofile::ProblemsModel</name>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Page › Section</source>
        <translation>Seite › Abschnitt</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>The text itself</source>
        <translation>Der Text selbst</translation>
    </message>
    <message>
        <source>Not in the catalogue</source>
        <translation>Nicht im Katalog</translation>
    </message>
    <message>
        <source>%1
now: %2
then: %3</source>
        <translation>%1
jetzt: %2
dann: %3</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Im Text</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Wird zu</translation>
    </message>
</context>
<context>
    <name>flatprofile::ProblemsView</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Apply Fix</source>
        <translation>Abhilfe anwenden</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message>
        <source>No problems to show</source>
        <translation>Keine Probleme zu zeigen</translation>
    </message>
    <message>
        <source>Every value is checked as you type, and each problem is listed here with its fix.</source>
        <translation>Jeder Wert wird beim Tippen geprüft, und jedes Problem steht hier mit seiner Abhilfe.</translation>
    </message>
    <message>
        <source>Open a profile: every value is checked as you type, and each problem is listed here with its fix.</source>
        <translation>Öffnen Sie ein Profil: Jeder Wert wird beim Tippen geprüft, und jedes Problem steht hier mit seiner Abhilfe.</translation>
    </message>
    <message>
        <source>Fix all faults</source>
        <translation>Alle Fehler beheben</translation>
    </message>
    <message>
        <source>Fix All of This Kind…</source>
        <translation>Alle dieser Art beheben …</translation>
    </message>
    <message>
        <source>Ignore This Problem Here</source>
        <translation>Dieses Problem hier übergehen</translation>
    </message>
    <message>
        <source>Ignore It Everywhere in This File</source>
        <translation>In dieser Datei überall übergehen</translation>
    </message>
    <message>
        <source>Stop Ignoring</source>
        <translation>Nicht mehr übergehen</translation>
    </message>
    <message>
        <source>Show in the Source</source>
        <translation>Im Quelltext zeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>None of the problems is shown</source>
        <translation>Keines der Probleme wird gezeigt</translation>
    </message>
    <message>
        <source>What is ignored by a comment in the file is listed here, and can be taken back.</source>
        <translation>Was ein Kommentar in der Datei übergeht, steht hier und lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Choose All and clear the filter to see them again.</source>
        <translation>Wählen Sie „Alle“ und leeren Sie den Filter, um sie wieder zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>Fix All %n of This Kind…</source>
        <translation>
            <numerusform>Alle %n dieser Art beheben …</numerusform>
            <numerusform>Alle %n dieser Art beheben …</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>Ignore problems of one kind</source>
        <translation>Probleme einer Art übergehen</translation>
    </message>
    <message>
        <source>Ignore a problem of %1</source>
        <translation>Ein Problem von %1 übergehen</translation>
    </message>
    <message>
        <source>Stop ignoring a problem</source>
        <translation>Ein Problem nicht mehr übergehen</translation>
    </message>
</context>
<context>
    <name>flatprofile::ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <extracomment>Work that took a while is over, however it ended. %1 is what was done: &quot;Opening a.cfg…&quot;</extracomment>
        <translation>Beendet: %1</translation>
    </message>
</context>
<context>
    <name>flatprofile::PushFlow</name>
    <message>
        <source>The phone asked this computer: %1</source>
        <translation>Das Telefon hat diesen Rechner gefragt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the configuration of %1</source>
        <translation>Die Konfiguration von %1 wird gelesen</translation>
    </message>
    <message>
        <source>The phone gave its configuration</source>
        <translation>Das Telefon hat seine Konfiguration gegeben</translation>
    </message>
    <message>
        <source>Asking the phone which one it is</source>
        <translation>Das Telefon wird gefragt, welches es ist</translation>
    </message>
    <message>
        <source>Sending the profile</source>
        <translation>Das Profil wird gesendet</translation>
    </message>
    <message>
        <source>Telling the phone to fetch the profile</source>
        <translation>Dem Telefon wird gesagt, das Profil zu holen</translation>
    </message>
    <message>
        <source>The phone is busy, perhaps in a call; it is asked again shortly</source>
        <translation>Das Telefon ist beschäftigt, vielleicht in einem Gespräch; es wird gleich noch einmal gefragt</translation>
    </message>
    <message>
        <source>Waiting for the phone to fetch the profile</source>
        <translation>Warten, bis das Telefon das Profil holt</translation>
    </message>
    <message>
        <source>Waiting for the phone, and reading its configuration back</source>
        <translation>Warten auf das Telefon, und seine Konfiguration zurücklesen</translation>
    </message>
    <message>
        <source>Reading the configuration of %1 once more</source>
        <translation>Die Konfiguration von %1 wird noch einmal gelesen</translation>
    </message>
</context>
<context>
    <name>flatprofile::PushPages</name>
    <message>
        <source>Nothing has been asked yet</source>
        <translation>Noch ist nichts gefragt worden</translation>
    </message>
    <message>
        <source>Write the phone&apos;s address and choose Review: its configuration is read, and you see what would change before anything is sent.</source>
        <translation>Schreiben Sie die Adresse des Telefons und wählen Sie „Durchsehen“: Seine Konfiguration wird gelesen, und Sie sehen, was sich ändern würde, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>On the phone now</source>
        <translation>Jetzt auf dem Telefon</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Was sich ändern wird</translation>
    </message>
    <message>
        <source>The requests, exactly as they are sent</source>
        <translation>Die Anfragen, genau wie sie gesendet werden</translation>
    </message>
    <message>
        <source>The file as the phone gets it</source>
        <translation>Die Datei, wie das Telefon sie bekommt</translation>
    </message>
    <message>
        <source>What is shown of the plan</source>
        <translation>Was vom Plan gezeigt wird</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Zurückgelesen</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Urteile</translation>
    </message>
    <message>
        <source>Which verdicts are listed</source>
        <translation>Welche Urteile aufgeführt werden</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter verdicts</source>
        <translation>Urteile filtern</translation>
    </message>
    <message>
        <source>Read back and compared</source>
        <translation>Zurückgelesen und verglichen</translation>
    </message>
    <message>
        <source>Changes %1</source>
        <extracomment>What is shown of a plan, and how many or how much</extracomment>
        <translation>Änderungen %1</translation>
    </message>
    <message>
        <source>Requests %1</source>
        <translation>Anfragen %1</translation>
    </message>
    <message>
        <source>File, %1</source>
        <translation>Datei, %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <extracomment>A verdict on parameters and how many have it</extracomment>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>As Sent %1</source>
        <translation>Wie gesendet %1</translation>
    </message>
    <message>
        <source>Ignored %1</source>
        <translation>Übergangen %1</translation>
    </message>
    <message>
        <source>Different %1</source>
        <translation>Anders %1</translation>
    </message>
    <message>
        <source>Hidden %1</source>
        <translation>Verborgen %1</translation>
    </message>
    <message>
        <source>&amp;Use the Phone&apos;s Value</source>
        <translation>Wert des Telefons &amp;übernehmen</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 übernehmen</translation>
    </message>
    <message>
        <source>Use the Phone&apos;s</source>
        <translation>Den des Telefons übernehmen</translation>
    </message>
    <message>
        <source>Write the phone&apos;s address and choose Ask the Phone: its configuration opens as a profile, its status and its screen are shown.</source>
        <translation>Geben Sie die Adresse des Telefons ein und wählen Sie „Das Telefon fragen“: Seine Konfiguration öffnet sich als Profil, Status und Bildschirm werden gezeigt.</translation>
    </message>
</context>
<context>
    <name>flatprofile::PushWindow</name>
    <message>
        <source>The phone took the profile.</source>
        <translation>Das Telefon hat das Profil angenommen.</translation>
    </message>
    <message>
        <source>It was not read back.</source>
        <translation>Es wurde nicht zurückgelesen.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Show the &amp;Log</source>
        <translation>Das &amp;Protokoll zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n parameter(s) are on the phone as sent.</source>
        <translation>
            <numerusform>%1 von %n Parameter ist auf dem Telefon, wie er gesendet wurde.</numerusform>
            <numerusform>%1 von %n Parametern sind auf dem Telefon, wie sie gesendet wurden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) are never shown by the phone.</source>
        <translation>
            <numerusform>%n Geheimnis zeigt das Telefon nie.</numerusform>
            <numerusform>%n Geheimnisse zeigt das Telefon nie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is not as it was sent.</source>
        <translation>
            <numerusform>%n davon ist nicht, wie er gesendet wurde.</numerusform>
            <numerusform>%n davon sind nicht, wie sie gesendet wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished at %1.</source>
        <translation>Fertig um %1.</translation>
    </message>
    <message>
        <source>This phone&apos;s certificate is not known yet.</source>
        <translation>Das Zertifikat dieses Telefons ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>&amp;Pin It for This Phone</source>
        <translation>Für dieses Telefon anh&amp;eften</translation>
    </message>
    <message>
        <source>The phone&apos;s certificate has changed.</source>
        <translation>Das Zertifikat des Telefons hat sich geändert.</translation>
    </message>
    <message>
        <source>&amp;Forget the Pinned One</source>
        <translation>Das angeheftete &amp;vergessen</translation>
    </message>
    <message>
        <source>This address is outside private networks.</source>
        <translation>Diese Adresse liegt außerhalb privater Netze.</translation>
    </message>
    <message>
        <source>&amp;Yes, This Phone Is Meant</source>
        <translation>&amp;Ja, dieses Telefon ist gemeint</translation>
    </message>
    <message>
        <source>Read Its &amp;Configuration</source>
        <translation>Seine &amp;Konfiguration lesen</translation>
    </message>
    <message>
        <source>Read Its &amp;Status</source>
        <translation>Seinen &amp;Status lesen</translation>
    </message>
    <message>
        <source>Show Its Scr&amp;een</source>
        <translation>Seine &amp;Anzeige zeigen</translation>
    </message>
    <message>
        <source>&amp;Upgrade Its Firmware…</source>
        <translation>Seine &amp;Firmware erneuern …</translation>
    </message>
    <message>
        <source>Re&amp;boot It…</source>
        <translation>&amp;Neu starten …</translation>
    </message>
    <message>
        <source>Reboot %1 now? A call in progress ends.</source>
        <translation>%1 jetzt neu starten? Ein laufendes Gespräch endet.</translation>
    </message>
    <message>
        <source>%1 fetches this firmware and restarts. URL of the load:</source>
        <translation>%1 holt diese Firmware und startet neu. URL der Firmware:</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt …</translation>
    </message>
    <message>
        <source>%1 restarts.</source>
        <translation>%1 startet neu.</translation>
    </message>
    <message>
        <source>%1 took the request to upgrade.</source>
        <translation>%1 hat den Auftrag zum Upgrade angenommen.</translation>
    </message>
    <message>
        <source>It is away for a while.</source>
        <translation>Es ist eine Weile fort.</translation>
    </message>
    <message>
        <source>Lab phone</source>
        <translation>Labortelefon</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Nachprüfen</translation>
    </message>
    <message>
        <source>As&amp;k the Phone</source>
        <translation>Das Telefon &amp;fragen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Mer&amp;ge from Phone…</source>
        <translation>Vom Telefon &amp;übernehmen …</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Durchsehen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>no profile is open</source>
        <translation>kein Profil ist offen</translation>
    </message>
    <message>
        <source>&amp;Review Again</source>
        <translation>&amp;Noch einmal durchsehen</translation>
    </message>
    <message>
        <source>Reading the configuration of %1…</source>
        <translation>Die Konfiguration von %1 wird gelesen …</translation>
    </message>
    <message>
        <source>Sending to %1, and waiting for what it does…</source>
        <translation>Senden an %1, und warten, was es tut …</translation>
    </message>
    <message>
        <source>What has gone out is not taken back by stopping.</source>
        <translation>Was hinausgegangen ist, nimmt Anhalten nicht zurück.</translation>
    </message>
    <message numerus="yes">
        <source>Se&amp;nd %n Parameter(s)</source>
        <translation>
            <numerusform>%n Parameter se&amp;nden</numerusform>
            <numerusform>%n Parameter se&amp;nden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sends %n parameter(s), %1, by HTTPS.</source>
        <translation>
            <numerusform>Sendet %n Parameter, %1, über HTTPS.</numerusform>
            <numerusform>Sendet %n Parameter, %1, über HTTPS.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sends %n parameter(s), %1, by HTTP.</source>
        <translation>
            <numerusform>Sendet %n Parameter, %1, über HTTP.</numerusform>
            <numerusform>Sendet %n Parameter, %1, über HTTP.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) may lock you out of the phone.</source>
        <translation>
            <numerusform>%n Änderung kann Sie vom Telefon aussperren.</numerusform>
            <numerusform>%n Änderungen können Sie vom Telefon aussperren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was asked.</source>
        <translation>Es wurde nichts gefragt.</translation>
    </message>
    <message>
        <source>A phone fetches firmware from a whole URL: tftp://, http:// or https://, a server and a file.</source>
        <translation>Ein Telefon holt Firmware von einer ganzen URL: tftp://, http:// oder https://, ein Server und eine Datei.</translation>
    </message>
    <message>
        <source>A profile went to %1 already, or may have. Send once more?</source>
        <translation>Ein Profil ging schon an %1, oder vielleicht. Noch einmal senden?</translation>
    </message>
    <message>
        <source>What is shown is out of date.</source>
        <translation>Was hier steht, ist veraltet.</translation>
    </message>
    <message>
        <source>The profile or the connection was changed since. Review again before it is sent.</source>
        <translation>Das Profil oder die Verbindung wurde seither geändert. Sehen Sie es noch einmal durch, bevor es gesendet wird.</translation>
    </message>
    <message numerus="yes">
        <source>The phone fetches %n parameter(s), %1, by HTTP.</source>
        <translation>
            <numerusform>Das Telefon holt %n Parameter, %1, über HTTP.</numerusform>
            <numerusform>Das Telefon holt %n Parameter, %1, über HTTP.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The phone fetches %n parameter(s), %1, by TFTP.</source>
        <translation>
            <numerusform>Das Telefon holt %n Parameter, %1, über TFTP.</numerusform>
            <numerusform>Das Telefon holt %n Parameter, %1, über TFTP.</numerusform>
        </translation>
    </message>
    <message>
        <source>The phone took the profile, which could not be read back.</source>
        <translation>Das Telefon nahm das Profil, zurücklesen ließ es sich nicht.</translation>
    </message>
    <message>
        <source>Compare Again tries it once more, and sends nothing.</source>
        <translation>„Erneut vergleichen“ versucht es noch einmal und sendet nichts.</translation>
    </message>
    <message>
        <source>The profile may be on the phone. Compare Again tells, and sends nothing.</source>
        <translation>Das Profil ist vielleicht auf dem Telefon. „Erneut vergleichen“ zeigt es und sendet nichts.</translation>
    </message>
    <message>
        <source>Show the Ver&amp;dicts</source>
        <translation>Urteile &amp;zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Take %n value(s) from %1</source>
        <translation>
            <numerusform>%n Wert von %1 übernehmen</numerusform>
            <numerusform>%n Werte von %1 übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the Report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>Textdateien (*.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>It was not saved.</source>
        <translation>Er wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Sa&amp;ve Report…</source>
        <translation>&amp;Bericht speichern …</translation>
    </message>
    <message>
        <source>Compare Aga&amp;in</source>
        <translation>Erneut &amp;vergleichen</translation>
    </message>
    <message>
        <source>Nothing of that is sent unless you tick it.</source>
        <translation>Davon wird nur gesendet, was Sie ankreuzen.</translation>
    </message>
</context>
<context>
    <name>flatprofile::QuickDial</name>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n Ziffer</numerusform>
            <numerusform>%n Ziffern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flatprofile::RecentModel</name>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>reiner Text</translation>
    </message>
    <message>
        <source>%1 in %2, %3</source>
        <translation>%1 in %2, %3</translation>
    </message>
</context>
<context>
    <name>flatprofile::ResultsView</name>
    <message>
        <source>Result of each phone</source>
        <translation>Ergebnis jedes Telefons</translation>
    </message>
    <message>
        <source>What the chosen phone does, and why</source>
        <translation>Was das gewählte Telefon tut, und warum</translation>
    </message>
    <message>
        <source>Add a phone to see what it does with the rule.</source>
        <translation>Fügen Sie ein Telefon hinzu, um zu sehen, was es mit der Regel tut.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n Telefon</numerusform>
            <numerusform>%n Telefone</numerusform>
        </translation>
    </message>
    <message>
        <source>none takes alternative %1</source>
        <translation>keines nimmt Alternative %1</translation>
    </message>
    <message>
        <source>none takes alternatives %1</source>
        <translation>keines nimmt die Alternativen %1</translation>
    </message>
    <message>
        <source>every alternative taken</source>
        <translation>jede Alternative wird genommen</translation>
    </message>
    <message numerus="yes">
        <source>%n fail(s)</source>
        <comment>phones</comment>
        <translation>
            <numerusform>%n scheitert</numerusform>
            <numerusform>%n scheitern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not as expected</source>
        <comment>phones</comment>
        <translation>
            <numerusform>%n nicht wie erwartet</numerusform>
            <numerusform>%n nicht wie erwartet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) against the saved profile</source>
        <comment>phones</comment>
        <translation>
            <numerusform>%n ändert sich gegenüber dem gespeicherten Profil</numerusform>
            <numerusform>%n ändern sich gegenüber dem gespeicherten Profil</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flatprofile::ResyncFetch</name>
    <message>
        <source>This scheme needs the maker&apos;s own servers.</source>
        <translation>Dieses Schema braucht die eigenen Server des Herstellers.</translation>
    </message>
    <message>
        <source>The folder that stands in for %1 has no such file.</source>
        <translation>Der Ordner, der für %1 steht, hat keine solche Datei.</translation>
    </message>
    <message>
        <source>A file of the folder that stands in for %1 can&apos;t be read.</source>
        <translation>Eine Datei des Ordners, der für %1 steht, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The file is larger than any profile.</source>
        <translation>Die Datei ist größer als jedes Profil.</translation>
    </message>
    <message>
        <source>%1 has no such file (404).</source>
        <translation>%1 hat keine solche Datei (404).</translation>
    </message>
    <message>
        <source>%1 answered with status %2.</source>
        <translation>%1 hat mit Status %2 geantwortet.</translation>
    </message>
    <message>
        <source>%1 has no such file.</source>
        <translation>%1 hat keine solche Datei.</translation>
    </message>
    <message>
        <source>%1 refused the request: %2</source>
        <translation>%1 hat die Anfrage abgelehnt: %2</translation>
    </message>
    <message>
        <source>The name %1 has no address.</source>
        <translation>Der Name %1 hat keine Adresse.</translation>
    </message>
    <message>
        <source>%1 does not answer, or stopped to.</source>
        <translation>%1 antwortet nicht, oder nicht mehr.</translation>
    </message>
    <message>
        <source>The answer of %1 is not TFTP.</source>
        <translation>Die Antwort von %1 ist kein TFTP.</translation>
    </message>
    <message>
        <source>The request to %1 was cancelled.</source>
        <translation>Die Anfrage an %1 wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>flatprofile::ResyncWindow</name>
    <message>
        <source>Virtual phone</source>
        <translation>Virtuelles Telefon</translation>
    </message>
    <message>
        <source>Resyncs by the rules of the open profile, as a phone does.</source>
        <translation>Macht ein Resync nach den Regeln des offenen Profils, wie ein Telefon.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Effective Configuration</source>
        <translation>Wirksame Konfiguration</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Geholt</translation>
    </message>
    <message>
        <source>Overriding</source>
        <translation>Überschreibend</translation>
    </message>
    <message>
        <source>What is shown of the resync</source>
        <translation>Was vom Resync gezeigt wird</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Die Liste filtern</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>What the phone does</source>
        <translation>Was das Telefon tut</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Überschreibt</translation>
    </message>
    <message>
        <source>Steps of the resync</source>
        <translation>Schritte des Resyncs</translation>
    </message>
    <message>
        <source>Effective configuration</source>
        <translation>Wirksame Konfiguration</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>&amp;Speichern unter …</translation>
    </message>
    <message>
        <source>Open in the &amp;Editor</source>
        <translation>Im &amp;Editor öffnen</translation>
    </message>
    <message>
        <source>&amp;Compare with the Profile</source>
        <translation>&amp;Mit dem Profil vergleichen</translation>
    </message>
    <message>
        <source>Compare with the &amp;Phone Before</source>
        <translation>Mit dem vorigen Telefon &amp;vergleichen</translation>
    </message>
    <message>
        <source>&amp;Resync</source>
        <translation>&amp;Resync</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 resyncs…</source>
        <translation>%1 macht ein Resync …</translation>
    </message>
    <message>
        <source>Effective Configuration %1</source>
        <extracomment>What is listed, and how many</extracomment>
        <translation>Wirksame Konfiguration %1</translation>
    </message>
    <message>
        <source>Fetched %1</source>
        <translation>Geholt %1</translation>
    </message>
    <message>
        <source>Overriding %1</source>
        <translation>Überschreibend %1</translation>
    </message>
    <message>
        <source>The resync succeeded.</source>
        <translation>Das Resync ist gelungen.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) came from rules and files.</source>
        <translation>
            <numerusform>%n Wert kam aus Regeln und Dateien.</numerusform>
            <numerusform>%n Werte kamen aus Regeln und Dateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>The steps tell where it ended.</source>
        <translation>Die Schritte sagen, wo es endete.</translation>
    </message>
    <message>
        <source>Save the Effective Configuration</source>
        <translation>Wirksame Konfiguration speichern</translation>
    </message>
    <message>
        <source>It was not saved.</source>
        <translation>Sie wurde nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>flatprofile::RuleBuilder</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Alternativen</translation>
    </message>
    <message>
        <source>the first that holds is taken</source>
        <translation>die erste, die gilt, wird genommen</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>Alternative</translation>
    </message>
    <message>
        <source>Add an alternative</source>
        <translation>Eine Alternative hinzufügen</translation>
    </message>
    <message>
        <source>Move the alternative up</source>
        <translation>Die Alternative nach oben</translation>
    </message>
    <message>
        <source>Move the alternative down</source>
        <translation>Die Alternative nach unten</translation>
    </message>
    <message>
        <source>Remove the alternative</source>
        <translation>Die Alternative entfernen</translation>
    </message>
    <message>
        <source>Text of the rule</source>
        <translation>Text der Regel</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>%1 holds no phones that can be read.</source>
        <translation>%1 enthält keine Telefone, die lesbar wären.</translation>
    </message>
    <message>
        <source>%1 — Rule Builder</source>
        <translation>%1 — Regelbaukasten</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>a due resync waits until it holds</source>
        <translation>ein fälliges Resync wartet, bis er gilt</translation>
    </message>
</context>
<context>
    <name>flatprofile::RuleProblems</name>
    <message>
        <source>Problems of the rule</source>
        <translation>Probleme der Regel</translation>
    </message>
</context>
<context>
    <name>flatprofile::RulesMenu</name>
    <message>
        <source>&amp;Rules</source>
        <translation>&amp;Regeln</translation>
    </message>
    <message>
        <source>Rule &amp;Builder</source>
        <translation>Regel&amp;baukasten</translation>
    </message>
    <message>
        <source>&amp;Examples</source>
        <translation>Bei&amp;spiele</translation>
    </message>
    <message>
        <source>Resync &amp;Schedule</source>
        <translation>Resync-&amp;Zeitplan</translation>
    </message>
    <message>
        <source>&amp;Fleet</source>
        <translation>&amp;Flotte</translation>
    </message>
</context>
<context>
    <name>flatprofile::SaveAsContainerDialog</name>
    <message>
        <source>How %1 is to be wrapped</source>
        <translation>Wie %1 verpackt werden soll</translation>
    </message>
    <message>
        <source>Container and Encryption</source>
        <translation>Container und Verschlüsselung</translation>
    </message>
</context>
<context>
    <name>flatprofile::ScheduleBench</name>
    <message>
        <source>Change the upgrade retries</source>
        <translation>Upgrade-Wiederholungen ändern</translation>
    </message>
    <message>
        <source>Change the resync schedule</source>
        <translation>Resync-Zeitplan ändern</translation>
    </message>
</context>
<context>
    <name>flatprofile::ScheduleChart</name>
    <message>
        <source>The next 48 hours</source>
        <translation>Die nächsten 48 Stunden</translation>
    </message>
    <message>
        <source>%1 attempts; at most %2 requests a minute, at %3.</source>
        <extracomment>%1 and %2 are numbers, %3 is a time of day</extracomment>
        <translation>%1 Versuche; höchstens %2 Anfragen je Minute, um %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n Versuch</numerusform>
            <numerusform>%n Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>held back by the triggers</source>
        <translation>von den Auslösern zurückgehalten</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>scheitert</translation>
    </message>
    <message>
        <source>Server load</source>
        <translation>Last des Servers</translation>
    </message>
    <message>
        <source>peak %1 / min</source>
        <translation>Spitze %1 / min</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>um %1</translation>
    </message>
    <message>
        <source>%1: %2 requests a minute</source>
        <translation>%1: %2 Anfragen je Minute</translation>
    </message>
</context>
<context>
    <name>flatprofile::ScheduleForm</name>
    <message>
        <source>Timers of the profile</source>
        <translation>Zeiten des Profils</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit trigger %1</source>
        <translation>Auslöser %1 bearbeiten</translation>
    </message>
    <message>
        <source>Trigger %1</source>
        <translation>Auslöser %1</translation>
    </message>
    <message>
        <source>Back to the Profile’s</source>
        <translation>Zurück zu denen des Profils</translation>
    </message>
    <message>
        <source>Apply to the Profile</source>
        <translation>Ins Profil übernehmen</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>flatprofile::ScheduleWindow</name>
    <message>
        <source>Resync Schedule</source>
        <translation>Resync-Zeitplan</translation>
    </message>
    <message>
        <source>when phones come back to the server</source>
        <translation>wann Telefone wieder beim Server anfragen</translation>
    </message>
    <message>
        <source>Resync</source>
        <translation>Resync</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Upgrade</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>The next 48 hours</source>
        <translation>Die nächsten 48 Stunden</translation>
    </message>
    <message>
        <source>Attempts in their order</source>
        <translation>Die Versuche der Reihe nach</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n Versuch</numerusform>
            <numerusform>%n Versuche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back by the triggers</source>
        <translation>
            <numerusform>%n von den Auslösern zurückgehalten</numerusform>
            <numerusform>%n von den Auslösern zurückgehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>no retry after a failure</source>
        <translation>kein neuer Versuch nach einem Fehlschlag</translation>
    </message>
</context>
<context>
    <name>flatprofile::ScriptPreview</name>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Edit as Timeline…</source>
        <translation>Als Zeitleiste bearbeiten …</translation>
    </message>
    <message>
        <source>Save as sound or picture</source>
        <translation>Als Klang oder Bild speichern</translation>
    </message>
    <message>
        <source>Save as &amp;WAV…</source>
        <translation>Als &amp;WAV speichern …</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Als &amp;PNG speichern …</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Als &amp;SVG speichern …</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>dann %1</translation>
    </message>
    <message>
        <source>Empty: nothing is played.</source>
        <translation>Leer: Es wird nichts gespielt.</translation>
    </message>
    <message>
        <source>Shown as far as it can be read.</source>
        <translation>Gezeigt, soweit es lesbar ist.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>flatprofile::ScriptStatus</name>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 von %2 Zeichen</translation>
    </message>
    <message>
        <source>&lt;b&gt;Not in the profile&lt;/b&gt; · what the phone plays by itself · %1</source>
        <translation>&lt;b&gt;Nicht im Profil&lt;/b&gt; · was das Telefon von sich aus spielt · %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Valid&lt;/b&gt; · the phone&apos;s default · %1</source>
        <translation>&lt;b&gt;Gültig&lt;/b&gt; · die Vorgabe des Telefons · %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Valid&lt;/b&gt; · %1</source>
        <translation>&lt;b&gt;Gültig&lt;/b&gt; · %1</translation>
    </message>
    <message>
        <source>Empty: the phone plays nothing. Type a script, or choose one from Presets.</source>
        <translation>Leer: Das Telefon spielt nichts. Tippen Sie ein Skript, oder wählen Sie eines aus den Vorlagen.</translation>
    </message>
</context>
<context>
    <name>flatprofile::ScriptWindow</name>
    <message>
        <source>%1 — Timeline</source>
        <translation>%1 — Zeitleiste</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Sound (&amp;WAV)…</source>
        <translation>Klang (&amp;WAV) …</translation>
    </message>
    <message>
        <source>Picture (&amp;PNG)…</source>
        <translation>Bild (&amp;PNG) …</translation>
    </message>
    <message>
        <source>Drawing (&amp;SVG)…</source>
        <translation>Zeichnung (&amp;SVG) …</translation>
    </message>
    <message>
        <source>Script of %1</source>
        <translation>Skript von %1</translation>
    </message>
    <message>
        <source>Reset to Default</source>
        <translation>Auf Vorgabe zurücksetzen</translation>
    </message>
    <message>
        <source>Each change is one step of the profile&apos;s undo list.</source>
        <translation>Jede Änderung ist ein Schritt der Rückgängig-Liste des Profils.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>flatprofile::ScriptWindows</name>
    <message>
        <source>&amp;Tones and Rings</source>
        <translation>&amp;Töne und Klingeln</translation>
    </message>
    <message>
        <source>Edit as T&amp;imeline…</source>
        <translation>Als Ze&amp;itleiste bearbeiten …</translation>
    </message>
    <message>
        <source>Tones of a C&amp;ountry…</source>
        <translation>Töne eines Lan&amp;des …</translation>
    </message>
    <message>
        <source>W&amp;hich Country Is This?</source>
        <translation>&amp;Welches Land ist das?</translation>
    </message>
</context>
<context>
    <name>flatprofile::SecretField</name>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>flatprofile::SegmentModel</name>
    <message>
        <source>silence</source>
        <translation>Stille</translation>
    </message>
    <message>
        <source>%1, section %2, segment %3: %4</source>
        <translation>%1, Abschnitt %2, Segment %3: %4</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Dauert</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Frequencies</source>
        <translation>Frequenzen</translation>
    </message>
</context>
<context>
    <name>flatprofile::SegmentTables</name>
    <message>
        <source>for ever</source>
        <translation>für immer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a frequency</source>
        <translation>Eine Frequenz hinzufügen</translation>
    </message>
    <message>
        <source>Remove the frequency</source>
        <translation>Die Frequenz entfernen</translation>
    </message>
    <message>
        <source>Frequencies</source>
        <translation>Frequenzen</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Add a segment after this one (Ins)</source>
        <translation>Ein Segment nach diesem einfügen (Einfg)</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Add a second section (Ctrl+Ins)</source>
        <translation>Einen zweiten Abschnitt hinzufügen (Strg+Einfg)</translation>
    </message>
    <message>
        <source>Remove the segment (Del)</source>
        <translation>Das Segment entfernen (Entf)</translation>
    </message>
    <message>
        <source>Sections and segments</source>
        <translation>Abschnitte und Segmente</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Kurz gesagt</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>Ein Durchgang</translation>
    </message>
    <message>
        <source>%1, on for %2 %</source>
        <translation>%1, %2 % davon an</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholt</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), then silence</source>
        <translation>
            <numerusform>%n-mal, dann Stille</numerusform>
            <numerusform>%n-mal, dann Stille</numerusform>
        </translation>
    </message>
    <message>
        <source>not</source>
        <translation>nicht</translation>
    </message>
    <message>
        <source>Level together</source>
        <translation>Pegel zusammen</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>Stille</translation>
    </message>
    <message>
        <source>Same as</source>
        <translation>Gleich wie</translation>
    </message>
    <message>
        <source>the phone&apos;s default</source>
        <translation>die Vorgabe des Telefons</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), then the next section</source>
        <translation>
            <numerusform>%n Mal, dann der nächste Abschnitt</numerusform>
            <numerusform>%n Mal, dann der nächste Abschnitt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flatprofile::SequencesModel</name>
    <message>
        <source>Dialled</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Barred</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Passt</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>Off hook</source>
        <extracomment>of a sequence that takes part only while no key is pressed</extracomment>
        <translation>Beim Abheben</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Sends %1.</source>
        <translation>Sendet %1.</translation>
    </message>
    <message>
        <source>It bars what was typed, whatever other sequences say.</source>
        <translation>Sie sperrt das Getippte, was andere Sequenzen auch sagen.</translation>
    </message>
    <message numerus="yes">
        <source>Complete after %n key(s): a pause there would have sent %1.</source>
        <translation>
            <numerusform>Vollständig nach %n Taste: Eine Pause dort hätte %1 gesendet.</numerusform>
            <numerusform>Vollständig nach %n Tasten: Eine Pause dort hätte %1 gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete: it bars what was typed.</source>
        <translation>Vollständig: Sie sperrt das Getippte.</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Sequenz</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <extracomment>of a sequence that wanted more keys when dialling ended</extracomment>
        <translation>Unvollständig</translation>
    </message>
</context>
<context>
    <name>flatprofile::ServerWindow</name>
    <message>
        <source>&amp;HTTP on port</source>
        <translation>&amp;HTTP auf Port</translation>
    </message>
    <message>
        <source>&amp;TFTP on port</source>
        <translation>&amp;TFTP auf Port</translation>
    </message>
    <message>
        <source>The files are &amp;encrypted by RFC 8188 (HTTP says so)</source>
        <translation>Die Dateien sind nach RFC 8188 &amp;verschlüsselt (HTTP sagt es)</translation>
    </message>
    <message>
        <source>Provisioning server</source>
        <translation>Provisionierungs-Server</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>&amp;Ordner …</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Datei …</translation>
    </message>
    <message>
        <source>What is given out</source>
        <translation>Was ausgegeben wird</translation>
    </message>
    <message>
        <source>A folder, or one file</source>
        <translation>Ein Ordner oder eine Datei</translation>
    </message>
    <message>
        <source>&amp;Give out</source>
        <translation>Aus&amp;geben</translation>
    </message>
    <message>
        <source>Where phones reach it</source>
        <translation>Wo Telefone ihn erreichen</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation>&amp;An</translation>
    </message>
    <message>
        <source>Port of HTTP</source>
        <translation>Port für HTTP</translation>
    </message>
    <message>
        <source>Port of TFTP</source>
        <translation>Port für TFTP</translation>
    </message>
    <message>
        <source>a free one</source>
        <translation>ein freier</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>User asked for</source>
        <translation>Benutzer, nach dem gefragt wird</translation>
    </message>
    <message>
        <source>nobody: everybody may read</source>
        <translation>niemand: Jeder darf lesen</translation>
    </message>
    <message>
        <source>Password asked for</source>
        <translation>Kennwort, nach dem gefragt wird</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>&amp;User (HTTP)</source>
        <translation>&amp;Benutzer (HTTP)</translation>
    </message>
    <message>
        <source>Addresses for a phone&apos;s rules</source>
        <translation>Adressen für die Regeln eines Telefons</translation>
    </message>
    <message>
        <source>Served at</source>
        <translation>Zu haben unter</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>127.0.0.1 (this computer alone)</source>
        <translation>127.0.0.1 (nur dieser Rechner)</translation>
    </message>
    <message>
        <source>All addresses of this computer</source>
        <translation>Alle Adressen dieses Rechners</translation>
    </message>
    <message>
        <source>Give Out a Folder</source>
        <translation>Einen Ordner ausgeben</translation>
    </message>
    <message>
        <source>Give Out One File</source>
        <translation>Eine Datei ausgeben</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Anha&amp;lten</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>nowhere: it is not started</source>
        <translation>nirgends: Er ist nicht gestartet</translation>
    </message>
    <message>
        <source>Ports below 1024 need the administrator&apos;s rights on most systems. A higher port does as well, where the phone&apos;s rule names it: tftp://address:6900/file.</source>
        <translation>Ports unter 1024 brauchen auf den meisten Systemen die Rechte des Administrators. Ein höherer tut es auch, wo die Regel des Telefons ihn nennt: tftp://address:6900/file.</translation>
    </message>
    <message>
        <source>A phone asks at port 80 (HTTP) or 69 (TFTP) unless its rule names the port, as below.</source>
        <translation>Ein Telefon fragt an Port 80 (HTTP) oder 69 (TFTP), wenn seine Regel den Port nicht nennt, wie unten.</translation>
    </message>
    <message>
        <source>Choose HTTP, TFTP or both.</source>
        <translation>Wählen Sie HTTP, TFTP oder beides.</translation>
    </message>
    <message>
        <source>There is no such folder or file.</source>
        <translation>Einen solchen Ordner oder eine solche Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>A user and a password go together.</source>
        <translation>Benutzer und Kennwort gehören zusammen.</translation>
    </message>
    <message>
        <source>no phone</source>
        <translation>kein Telefon</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>Fehler %1</translation>
    </message>
    <message>
        <source>%1, broken off</source>
        <translation>%1, abgebrochen</translation>
    </message>
    <message>
        <source>Certificate of the server</source>
        <translation>Zertifikat des Servers</translation>
    </message>
    <message>
        <source>none: HTTP without encryption</source>
        <translation>keines: HTTP ohne Verschlüsselung</translation>
    </message>
    <message>
        <source>Private key of the certificate</source>
        <translation>Privater Schlüssel des Zertifikats</translation>
    </message>
    <message>
        <source>Its private key (PEM)</source>
        <translation>Sein privater Schlüssel (PEM)</translation>
    </message>
    <message>
        <source>&amp;Certificate…</source>
        <translation>&amp;Zertifikat …</translation>
    </message>
    <message>
        <source>Certificate of the Server</source>
        <translation>Zertifikat des Servers</translation>
    </message>
    <message>
        <source>&amp;Key…</source>
        <translation>Schl&amp;üssel …</translation>
    </message>
    <message>
        <source>Private Key of the Certificate</source>
        <translation>Privater Schlüssel des Zertifikats</translation>
    </message>
    <message>
        <source>HTTPS</source>
        <translation>HTTPS</translation>
    </message>
    <message>
        <source>Folder for reports of phones</source>
        <translation>Ordner für Berichte der Telefone</translation>
    </message>
    <message>
        <source>none: reports (Report_Rule) are refused</source>
        <translation>keiner: Berichte (Report_Rule) werden abgelehnt</translation>
    </message>
    <message>
        <source>Fo&amp;lder…</source>
        <translation>O&amp;rdner …</translation>
    </message>
    <message>
        <source>Folder for Reports</source>
        <translation>Ordner für Berichte</translation>
    </message>
    <message>
        <source>&amp;Reports to</source>
        <translation>B&amp;erichte nach</translation>
    </message>
    <message>
        <source>A certificate and its private key go together.</source>
        <translation>Ein Zertifikat und sein privater Schlüssel gehören zusammen.</translation>
    </message>
    <message>
        <source>There is no such folder for reports.</source>
        <translation>Einen solchen Ordner für Berichte gibt es nicht.</translation>
    </message>
    <message>
        <source>TFTP does not tell</source>
        <translation>sagt TFTP nicht</translation>
    </message>
    <message>
        <source>A report from %1 could not be saved in %2.</source>
        <translation>Ein Bericht von %1 konnte nicht in %2 abgelegt werden.</translation>
    </message>
</context>
<context>
    <name>flatprofile::SoundOutput</name>
    <message>
        <source>This computer has no sound output. The tone can be saved as a WAV file.</source>
        <translation>Dieser Rechner hat keine Tonausgabe. Der Ton lässt sich als WAV-Datei speichern.</translation>
    </message>
    <message>
        <source>This build has no sound: it was made without Qt Multimedia. The tone can be saved as a WAV file.</source>
        <translation>Dieser Bau hat keinen Ton: Er wurde ohne Qt Multimedia gemacht. Der Ton lässt sich als WAV-Datei speichern.</translation>
    </message>
</context>
<context>
    <name>flatprofile::SourceEditor</name>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
</context>
<context>
    <name>flatprofile::SourceText</name>
    <message>
        <source>Edit line %1</source>
        <translation>Zeile %1 bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n occurrence(s)</source>
        <translation>
            <numerusform>%n Vorkommen ersetzen</numerusform>
            <numerusform>%n Vorkommen ersetzen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flatprofile::SourceView</name>
    <message>
        <source>The text is too large to be typed in here; its parameters can be edited in the table.</source>
        <translation>Der Text ist zu groß, um hier hineinzutippen; seine Parameter lassen sich in der Tabelle bearbeiten.</translation>
    </message>
    <message>
        <source>Find Next</source>
        <translation>Nächstes suchen</translation>
    </message>
    <message>
        <source>Find Previous</source>
        <translation>Voriges suchen</translation>
    </message>
    <message>
        <source>Go to Line</source>
        <translation>Gehe zu Zeile</translation>
    </message>
    <message>
        <source>Line:</source>
        <translation>Zeile:</translation>
    </message>
</context>
<context>
    <name>flatprofile::StartPage</name>
    <message>
        <source>Flatprofile</source>
        <extracomment>The name of the program.</extracomment>
        <translation>Flatprofile</translation>
    </message>
    <message>
        <source>Editor for provisioning profiles of Cisco multiplatform phones</source>
        <translation>Editor für Provisionierungsprofile von Cisco-Multiplattform-Telefonen</translation>
    </message>
    <message>
        <source>Open a profile…</source>
        <translation>Profil öffnen …</translation>
    </message>
    <message>
        <source>plain, gzip or encrypted; or drop it here</source>
        <translation>reiner Text, gzip oder verschlüsselt; oder hier ablegen</translation>
    </message>
    <message>
        <source>New from model…</source>
        <translation>Neu nach Modell …</translation>
    </message>
    <message>
        <source>an empty profile for one kind of phone</source>
        <translation>ein leeres Profil für eine Art von Telefon</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt geöffnete Dateien</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Noch keine Dateien</translation>
    </message>
    <message>
        <source>Profiles that you open are listed here, with what they are wrapped in.</source>
        <translation>Profile, die Sie öffnen, stehen hier, mit dem, worin sie verpackt sind.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Read from a lab phone…</source>
        <translation>Von einem Labortelefon lesen …</translation>
    </message>
    <message>
        <source>its present configuration</source>
        <translation>seine jetzige Konfiguration</translation>
    </message>
</context>
<context>
    <name>flatprofile::StatusLine</name>
    <message>
        <source>No profile open</source>
        <translation>Kein Profil offen</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>%1
Encrypted, not authenticated: whoever has the file can damage it unnoticed.</source>
        <translation>%1
Verschlüsselt, nicht authentifiziert: Wer die Datei hat, kann sie unbemerkt beschädigen.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 parameters set</source>
        <translation>%1 von %2 Parametern gesetzt</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1, not encrypted</source>
        <extracomment>%1 is a file in what it is wrapped in: &quot;a.cfg › gzip › flat-profile&quot;</extracomment>
        <translation>%1, nicht verschlüsselt</translation>
    </message>
    <message>
        <source>%1
Not encrypted: everybody who gets the file reads it. Click to change that.</source>
        <translation>%1
Nicht verschlüsselt: Wer die Datei bekommt, liest sie. Klicken, um das zu ändern.</translation>
    </message>
</context>
<context>
    <name>flatprofile::StepsHeader</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>All steps are done</source>
        <translation>Alle Schritte sind getan</translation>
    </message>
</context>
<context>
    <name>flatprofile::StepsModel</name>
    <message>
        <source>off hook</source>
        <translation>abgehoben</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>warten</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>The outside tone plays. %1</source>
        <extracomment>%1 is a whole sentence</extracomment>
        <translation>Der Amtston spielt. %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>sequences that fit, of all of the plan</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>how many sequences fit</extracomment>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>flatprofile::TextEditor</name>
    <message>
        <source>Edit as timeline (%1)</source>
        <translation>Als Zeitleiste bearbeiten (%1)</translation>
    </message>
    <message>
        <source>Edit as timeline</source>
        <translation>Als Zeitleiste bearbeiten</translation>
    </message>
</context>
<context>
    <name>flatprofile::TimelineView</name>
    <message>
        <source>&amp;Add Segment</source>
        <translation>Segment &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove Segment</source>
        <translation>Segment &amp;entfernen</translation>
    </message>
    <message>
        <source>Move &amp;Earlier</source>
        <translation>&amp;Früher</translation>
    </message>
    <message>
        <source>Move &amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>For E&amp;ver</source>
        <translation>Für &amp;immer</translation>
    </message>
    <message>
        <source>&amp;Frequencies</source>
        <translation>F&amp;requenzen</translation>
    </message>
    <message>
        <source>&amp;%1: %2 Hz</source>
        <translation>&amp;%1: %2 Hz</translation>
    </message>
    <message>
        <source>Add &amp;Section</source>
        <translation>Abs&amp;chnitt hinzufügen</translation>
    </message>
    <message>
        <source>Remove Se&amp;ction</source>
        <translation>Abschnitt e&amp;ntfernen</translation>
    </message>
    <message>
        <source>Timeline of %1</source>
        <translation>Zeitleiste von %1</translation>
    </message>
    <message>
        <source>Left and Right choose a segment, Tab its edge, Up and Down change its length.</source>
        <translation>Links und Rechts wählen ein Segment, Tab seine Kante, Auf und Ab ändern seine Länge.</translation>
    </message>
    <message>
        <source>Section %1, segment %2</source>
        <translation>Abschnitt %1, Segment %2</translation>
    </message>
    <message>
        <source>&amp;Move Section Earlier</source>
        <translation>Abschnitt nach &amp;vorn</translation>
    </message>
    <message>
        <source>M&amp;ove Section Later</source>
        <translation>A&amp;bschnitt nach hinten</translation>
    </message>
</context>
<context>
    <name>flatprofile::TimerRow</name>
    <message>
        <source>%1, slider</source>
        <translation>%1, Schieberegler</translation>
    </message>
    <message>
        <source>Moves all waits of the list in proportion</source>
        <translation>Verschiebt alle Wartezeiten der Liste im Verhältnis</translation>
    </message>
    <message>
        <source>not used: daily instead</source>
        <translation>nicht benutzt: stattdessen täglich</translation>
    </message>
    <message>
        <source>every day at %1</source>
        <translation>jeden Tag um %1</translation>
    </message>
    <message>
        <source>at no time of day</source>
        <translation>zu keiner Tageszeit</translation>
    </message>
    <message>
        <source>spread over %1</source>
        <translation>verteilt über %1</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>innerhalb von %1</translation>
    </message>
    <message>
        <source>In the profile: %1</source>
        <translation>Im Profil: %1</translation>
    </message>
</context>
<context>
    <name>flatprofile::TimerSliders</name>
    <message>
        <source>Time of $%1</source>
        <translation>Zeit von $%1</translation>
    </message>
</context>
<context>
    <name>flatprofile::TitleBlock</name>
    <message>
        <source>not in profile</source>
        <translation>nicht im Profil</translation>
    </message>
    <message>
        <source>in profile</source>
        <translation>im Profil</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>geheim</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
</context>
<context>
    <name>flatprofile::ToolBar</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Gesetzt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Search name, element or value</source>
        <translation>Name, Element oder Wert suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Which parameters are shown</source>
        <translation>Welche Parameter gezeigt werden</translation>
    </message>
    <message>
        <source>Phone model</source>
        <translation>Telefonmodell</translation>
    </message>
    <message>
        <source>The phone whose pages are shown</source>
        <translation>Das Telefon, dessen Seiten gezeigt werden</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Alle Modelle</translation>
    </message>
</context>
<context>
    <name>flatprofile::TransportBar</name>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Loop (L)</source>
        <translation>Schleife (L)</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Snap</source>
        <translation>&amp;Einrasten</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Edges snap to</source>
        <translation>Kanten rasten ein bei</translation>
    </message>
    <message>
        <source>Show more time (−)</source>
        <translation>Mehr Zeit zeigen (−)</translation>
    </message>
    <message>
        <source>Show less time (+)</source>
        <translation>Weniger Zeit zeigen (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>%1 / %2 s</source>
        <translation>%1 / %2 s</translation>
    </message>
    <message>
        <source>%1 s / for ever</source>
        <translation>%1 s / für immer</translation>
    </message>
</context>
<context>
    <name>flatprofile::TryPage</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>The Dial key of the phone, or # at the end</source>
        <translation>Die Wähltaste des Telefons, oder # am Ende</translation>
    </message>
    <message>
        <source>Numbers to try</source>
        <translation>Nummern zum Probieren</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probieren</translation>
    </message>
    <message>
        <source>Sequences</source>
        <translation>Sequenzen</translation>
    </message>
    <message>
        <source>Digit by digit</source>
        <translation>Ziffer für Ziffer</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n Ziffer</numerusform>
            <numerusform>%n Ziffern</numerusform>
        </translation>
    </message>
    <message>
        <source>Hang Up</source>
        <translation>Auflegen</translation>
    </message>
    <message>
        <source>Off Hook</source>
        <translation>Abheben</translation>
    </message>
    <message numerus="yes">
        <source>%n, in the order of the plan</source>
        <translation>
            <numerusform>%n, in der Reihenfolge des Plans</numerusform>
            <numerusform>%n, in der Reihenfolge des Plans</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 fit; those stand first</source>
        <translation>%1 von %2 passen; diese stehen zuerst</translation>
    </message>
    <message>
        <source>%1 s, from the plan</source>
        <translation>%1 s, aus dem Plan</translation>
    </message>
    <message>
        <source>%1 s, from Regional</source>
        <translation>%1 s, aus Regional</translation>
    </message>
    <message>
        <source>Interdigit long: %1
Interdigit short: %2</source>
        <translation>Interdigit lang: %1
Interdigit kurz: %2</translation>
    </message>
</context>
<context>
    <name>flatprofile::VerdictCard</name>
    <message>
        <source>Skip the Wait</source>
        <translation>Warten überspringen</translation>
    </message>
    <message>
        <source>Let the running timer end now</source>
        <translation>Die laufende Zeit jetzt enden lassen</translation>
    </message>
    <message>
        <source>On the hook</source>
        <translation>Aufgelegt</translation>
    </message>
    <message>
        <source>Waiting for the first key</source>
        <translation>Wartet auf die erste Taste</translation>
    </message>
    <message>
        <source>Complete, but more could follow</source>
        <translation>Vollständig, aber mehr könnte folgen</translation>
    </message>
    <message>
        <source>Waiting for more digits</source>
        <translation>Wartet auf weitere Ziffern</translation>
    </message>
    <message>
        <source>%1 is dialled</source>
        <translation>%1 wird gewählt</translation>
    </message>
    <message>
        <source>Barred: nothing is dialled</source>
        <translation>Gesperrt: Es wird nichts gewählt</translation>
    </message>
    <message>
        <source>Nothing is dialled</source>
        <translation>Es wird nichts gewählt</translation>
    </message>
    <message>
        <source>Press a key to dial. “Off Hook” shows what happens when no key is pressed.</source>
        <translation>Drücken Sie eine Taste, um zu wählen. „Abheben“ zeigt, was ohne Tastendruck geschieht.</translation>
    </message>
    <message>
        <source>At the end of the wait: %1</source>
        <extracomment>%1 is a whole sentence</extracomment>
        <translation>Am Ende der Wartezeit: %1</translation>
    </message>
    <message>
        <source>The outside tone plays.</source>
        <translation>Der Amtston spielt.</translation>
    </message>
    <message>
        <source>Left over after the end: %1.</source>
        <translation>Nach dem Ende übrig: %1.</translation>
    </message>
    <message>
        <source>Sent at the end of the wait</source>
        <translation>Am Ende der Wartezeit gesendet</translation>
    </message>
    <message>
        <source>Number so far</source>
        <translation>Nummer bisher</translation>
    </message>
    <message>
        <source>“%1” could still follow; with S0 at its end “%2” would not wait for that.</source>
        <translation>„%1“ könnte noch folgen; mit S0 am Ende würde „%2“ nicht darauf warten.</translation>
    </message>
</context>
<context>
    <name>flatprofile::VirtualPhone</name>
    <message numerus="yes">
        <source>%n entry(s) of the alias map can&apos;t be read.</source>
        <translation>
            <numerusform>%n Eintrag der Alias-Tabelle ist nicht lesbar.</numerusform>
            <numerusform>%n Einträge der Alias-Tabelle sind nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The resync succeeded.</source>
        <translation>Das Resync ist gelungen.</translation>
    </message>
    <message>
        <source>The resync failed: a rule can&apos;t be evaluated.</source>
        <translation>Das Resync ist gescheitert: Eine Regel lässt sich nicht auswerten.</translation>
    </message>
    <message>
        <source>The resync failed: a profile was not fetched.</source>
        <translation>Das Resync ist gescheitert: Ein Profil wurde nicht geholt.</translation>
    </message>
    <message>
        <source>The resync failed: a profile can&apos;t be opened.</source>
        <translation>Das Resync ist gescheitert: Ein Profil lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The resync failed: a file is no well-formed profile.</source>
        <translation>Das Resync ist gescheitert: Eine Datei ist kein wohlgeformtes Profil.</translation>
    </message>
    <message>
        <source>The resync was cancelled.</source>
        <translation>Das Resync wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>flatprofile::WordsPage</name>
    <message>
        <source>The plan in words</source>
        <translation>Der Plan in Worten</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Sequenz</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>What is typed, what is sent, and when.</source>
        <translation>Was getippt wird, was gesendet wird, und wann.</translation>
    </message>
    <message>
        <source>Copy as Text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Putting the plan into words…</source>
        <translation>Der Plan wird in Worte gefasst …</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Wissenswert</translation>
    </message>
    <message>
        <source>Stopped; leave the page and come back to put the plan into words.</source>
        <translation>Angehalten; verlassen Sie die Seite und kommen Sie zurück, um den Plan in Worte zu fassen.</translation>
    </message>
    <message>
        <source>No emergency number is tried, because none is named: the Preferences have a place for them.</source>
        <translation>Es wird keine Notrufnummer geprüft, weil keine genannt ist: In den Einstellungen ist Platz dafür.</translation>
    </message>
    <message>
        <source>Emergency numbers that are dialled at once: %1</source>
        <translation>Notrufnummern, die sofort gewählt werden: %1</translation>
    </message>
</context>
<context>
    <name>flatprofile::WorkArea</name>
    <message>
        <source>&lt;b&gt;Source&lt;/b&gt;&amp;nbsp; the exact text of the file</source>
        <translation>&lt;b&gt;Quelltext&lt;/b&gt;&amp;nbsp; der genaue Text der Datei</translation>
    </message>
    <message>
        <source>Back to Parameters</source>
        <translation>Zurück zu den Parametern</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Dial Plan</source>
        <translation>Dial Plan</translation>
    </message>
    <message>
        <source>Go to First</source>
        <translation>Zum ersten</translation>
    </message>
    <message>
        <source>Fix All %1</source>
        <translation>Alle %1 beheben</translation>
    </message>
    <message numerus="yes">
        <source>Not well-formed in %n place(s): a phone may refuse the whole file.</source>
        <translation>
            <numerusform>An %n Stelle nicht wohlgeformt: Ein Telefon lehnt vielleicht die ganze Datei ab.</numerusform>
            <numerusform>An %n Stellen nicht wohlgeformt: Ein Telefon lehnt vielleicht die ganze Datei ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>The other parameters are read and can be edited.</source>
        <translation>Die anderen Parameter sind gelesen und können bearbeitet werden.</translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation>Probleme %1</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
</context>
</TS>
