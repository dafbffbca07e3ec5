import QRCode from 'qrcode';

// A ticket's code, drawn and shown as a picture.
QRCode.toDataURL('https://wren-tickets.example/t/4471-a9').then((address) => {
  document.getElementById('code').src = address;
});
