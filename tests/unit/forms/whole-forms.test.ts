import { describe, expect, it } from 'vitest';
import { classifyField, isOfChild } from '../../../src/core/forms/classify-field.ts';

/** Labels of booking, shop, support and configuration forms, between bars, by the page's language. */
const PLAIN: Record<string, string> = {
  en: 'Hotel name|Team name|Room type|Suite or standard room|Number of adults|Card message|Gift message|Subject|Your review|Rating|Pick-up date|Delivery instructions|Notes|Website|LinkedIn profile|Order number|Booking reference|Tracking number|Size|Colour|Brand|Model year|Mileage|Engine|Licence plate|Wine age|Photo title|Album title|Job category|Course|Start date|End date|Time zone|Currency|Notification preferences|Cookie preferences|Email preferences|Display name|Nickname|Event title|Church to visit tour|Party venue|Music genre|Sort code order|Account type|Price range|Budget|Loan amount|Loan term|Interest|Weight of parcel|Height|Pet age|Plant type|Blood orange juice quantity|Union Square pick-up|Race entry|Race number|Street art|Passport cover colour|Address book name|PIN|Verification code|One-time password|Invite code|Feedback|Reason for contacting us|How did you hear about us?|Preferred contact time|Meeting topic|Phone case|Phone plan|Mobile app version|Zip file password|Town hall meeting topic|Insurance type|Symptom of the engine|Name your price|Print name on shirt|Text to engrave|Newsletter topics|Nationality|Country|Vehicle age|Sex and the City season|Medium|File type|Card type|Age restriction|Recipe title|Species',
  de: 'Hotelname|Zimmerart|Anzahl Personen|Kartentext|Grußbotschaft|Betreff|Bewertung|Lieferhinweise|Notizen|Webseite|Bestellnummer|Buchungsnummer|Größe|Farbe|Marke|Modell|Baujahr|Kilometerstand|Kennzeichen|Startdatum|Zeitzone|Währung|Benachrichtigungen|Anzeigename|Spitzname|Titel der Veranstaltung|Kreditbetrag|Laufzeit|Paketgewicht|Höhe|Rasse des Hundes|Alter des Hundes|Pflanzenart|Einladungscode|Bestätigungscode|Grund der Kontaktaufnahme|Wie haben Sie von uns erfahren?|Thema|Handytarif|Versicherungsart|Newsletter-Themen|Staatsangehörigkeit|Land|Dateityp|Kartentyp|Rezeptname|Wunschtermin|Uhrzeit|Verwendungszweck|Motiv|Gravurtext|Vertragspartei|Partei im Mietvertrag|Titel|Anzahl Kinder|Kinderzimmer|Schulname|Vereinsname|Adresse der Website|Straßenkarte|Geschenkkarte|Gesundheitsthemen Newsletter|Wohnfläche|Zinsbindung|Stelle|Stadtplan',
  fr: 'Nom de l’hôtel|Type de chambre|Nombre d’adultes|Message cadeau|Objet|Avis|Note|Instructions de livraison|Site web|Numéro de réservation|Taille|Couleur|Marque|Modèle|Kilométrage|Immatriculation|Date de début|Fuseau horaire|Devise|Pseudo|Titre de l’événement|Montant du prêt|Durée|Poids du colis|Hauteur|Race du chien|Âge du chien|Code d’invitation|Comment nous avez-vous connus ?|Sujet|Type d’assurance|Nationalité|Pays|Type de fichier|Recette|Date souhaitée|Heure|Texte à graver|Nombre de parties|Partie du corps de texte|Carte cadeau|Fonction du bouton|Traitement de texte|Départ|Genre musical|Civilité|Remarques|Quartier à visiter recherche',
  es: 'Nombre del hotel|Tipo de habitación|Número de adultos|Mensaje de regalo|Asunto|Opinión|Notas|Sitio web|Número de reserva|Talla|Color|Marca|Modelo|Kilometraje|Matrícula|Fecha de inicio|Zona horaria|Moneda|Apodo|Título del evento|Importe del préstamo|Plazo|Peso del paquete|Altura|Raza del perro|Edad del perro|Código de invitación|¿Cómo nos conoció?|Tema|Tipo de seguro|Nacionalidad|País|Tipo de archivo|Receta|Fecha deseada|Hora|Texto a grabar|Entradas para el partido|Tarjeta regalo|Género musical|Observaciones|Preferencias de cookies|Fecha de ingreso',
  it: 'Nome dell’hotel|Tipo di camera|Numero di adulti|Messaggio regalo|Oggetto|Recensione|Note|Sito web|Numero di prenotazione|Taglia|Colore|Marca|Modello|Chilometraggio|Targa|Data di inizio|Fuso orario|Valuta|Soprannome|Titolo dell’evento|Importo del prestito|Durata|Peso del pacco|Altezza|Razza del cane|Età del cane|Codice invito|Come ci hai conosciuto?|Argomento|Tipo di assicurazione|Nazionalità|Paese|Tipo di file|Ricetta|Data desiderata|Ora|Testo da incidere|Carta regalo|Genere musicale|Preferenze cookie|Cure del verde',
  nl: 'Hotelnaam|Kamertype|Aantal volwassenen|Cadeaubericht|Onderwerp|Beoordeling|Notities|Website|Boekingsnummer|Maat|Kleur|Merk|Model|Kilometerstand|Kenteken|Startdatum|Tijdzone|Valuta|Bijnaam|Titel van het evenement|Leenbedrag|Looptijd|Gewicht pakket|Hoogte|Ras van de hond|Leeftijd hond|Uitnodigingscode|Hoe heeft u ons gevonden?|Soort verzekering|Nationaliteit|Land|Bestandstype|Recept|Gewenste datum|Tijd|Graveertekst|Cadeaukaart|Muziekgenre|Kaartje tekst|Opmerkingen|Plaatsbepaling|Plaats een reactie',
  pl: 'Nazwa hotelu|Rodzaj pokoju|Liczba dorosłych|Wiadomość prezentowa|Temat|Opinia|Uwagi|Strona internetowa|Numer rezerwacji|Rozmiar|Kolor|Marka|Model|Przebieg|Numer rejestracyjny|Data rozpoczęcia|Strefa czasowa|Waluta|Pseudonim|Tytuł wydarzenia|Kwota pożyczki|Okres|Waga paczki|Wysokość|Rasa psa|Wiek psa|Kod zaproszenia|Skąd o nas wiesz?|Rodzaj ubezpieczenia|Narodowość|Kraj|Typ pliku|Przepis|Preferowana data|Godzina|Gatunek muzyki|Karta podarunkowa',
  pt: 'Nome do hotel|Tipo de quarto|Número de adultos|Mensagem de presente|Assunto|Avaliação|Observações|Site|Número da reserva|Tamanho|Cor|Marca|Modelo|Quilometragem|Placa|Data de início|Fuso horário|Moeda|Título do evento|Valor do empréstimo|Prazo|Peso do pacote|Altura|Raça do cachorro|Idade do cachorro|Código de convite|Como nos conheceu?|Tipo de seguro|Nacionalidade|País|Tipo de arquivo|Receita|Data desejada|Hora|Gênero musical|Cartão presente|Preferências de cookies|Renda fixa investimento',
  id: 'Nama hotel|Tipe kamar|Jumlah dewasa|Pesan hadiah|Subjek|Ulasan|Catatan|Situs web|Nomor reservasi|Ukuran|Warna|Merek|Model|Nomor plat|Tanggal mulai|Zona waktu|Mata uang|Judul acara|Jumlah pinjaman|Tenor|Berat paket|Tinggi|Ras anjing|Usia anjing|Kode undangan|Dari mana Anda tahu kami?|Jenis asuransi|Kewarganegaraan|Negara|Resep|Jam|Genre musik|Kartu hadiah',
  sv: 'Hotellets namn|Rumstyp|Antal vuxna|Hälsning|Ämne|Recension|Anteckningar|Webbplats|Bokningsnummer|Storlek|Färg|Märke|Modell|Registreringsnummer|Startdatum|Tidszon|Valuta|Smeknamn|Lånebelopp|Löptid|Paketets vikt|Höjd|Hundras|Land|Filtyp|Recept|Tid|Presentkort|Sällskapsspel',
};

const askedBy = (label: string, language: string): string[] => {
  const field = { type: 'text', autocomplete: '', names: '', label, language };
  const kind = classifyField(field);
  return [...(kind ? [kind] : []), ...(isOfChild(field, kind) ? ['child'] : [])];
};

describe('labels that ask for nothing personal', () => {
  it.each(Object.entries(PLAIN))(
    'in %s, whether or not the page says its language',
    (language, all) => {
      const labels = all.split('|');
      expect(labels.length).toBeGreaterThan(25);
      const asked = labels.flatMap((label) =>
        [language, ''].flatMap((said) => askedBy(label, said).map((kind) => `${label}: ${kind}`)),
      );
      expect(asked).toEqual([]);
    },
  );
});
