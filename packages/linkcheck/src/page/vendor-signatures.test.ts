/** Addresses and scripts by which walls against robots and sellers of domains are known. */
import { expect, test } from 'vitest';
import { isBotWall, isBotWallScript, isParking, isParkingScript } from './vendor-signatures.ts';

test.each([
  ['/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1', true],
  ['/_Incapsula_Resource?SWJIYLWA=7', true],
  ['https://geo.captcha-delivery.com/captcha/', true],
  ['https://client.px-cloud.net/x/main.min.js', true],
  ['https://x.token.awswaf.com/challenge.js', true],
  ['https://check.ddos-guard.net/check.js', true],
  ['/.well-known/ddos-guard/js-challenge/index.js', true],
  ['/.well-known/sgcaptcha/?r=x', true],
  ['https://servicepipe.ru/static/checkjs/x', true],
  ['/__qrator/qauth.js', true],
  ['/cdn-cgi/challenge-platform/scripts/jsd/main.js', false],
  ['https://www.google.com/recaptcha/api.js', false],
  ['/app.js', false],
  ['', false],
])('the address %s is of a wall against robots: %s', (address, isWall) => {
  expect(isBotWall(address)).toBe(isWall);
});

test.each([
  ['window._cf_chl_opt = {};', true],
  ['document.cookie="a=1"; location.reload();', true],
  ['document.cookie = "a=1";\nsetTimeout(() => { window.location.href = "/"; });', true],
  ['AwsWafIntegration.getToken()', true],
  [`document.cookie="a=1";${' '.repeat(3_000)}location.reload();`, false],
  ['location.reload(); document.cookie = "a=1";', false],
  ['document.cookie="a=1";', false],
  ['', false],
])('the script %j is of a wall against robots: %s', (script, isWall) => {
  expect(isBotWallScript(script)).toBe(isWall);
});

test.each([
  ['https://www.sedoparking.com/frmpark/x', true],
  ['//img1.parkingcrew.net/x.js', true],
  ['https://www.hugedomains.com/x', true],
  ['/js/parking.2.104.3.js', true],
  ['https://x.example/parking-lander/main.js', true],
  ['https://sedo.example/x', false],
  ['/js/parking.js', false],
  ['', false],
])('the address %s is of a seller of domains: %s', (address, isSeller) => {
  expect(isParking(address)).toBe(isSeller);
});

test.each([
  ['window.park = "eyJ1"', true],
  ['window.onload=function(){window.location.href="/lander"}', true],
  ['location = "/lander?x=1"', true],
  ['var u = "http://www.parkingcrew.net/jsparkcaf.php"', true],
  ['location = "/landers"', false],
  ['window.parking = 1', false],
  ['', false],
])('the script %j is of a seller of domains: %s', (script, isSeller) => {
  expect(isParkingScript(script)).toBe(isSeller);
});
