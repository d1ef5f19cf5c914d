package corymb.report.seal;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collection;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.jspecify.annotations.Nullable;

/**
 * The signature within a seal.
 *
 * @param certificate of the key that made it
 * @param cms as read
 * @param bytes as found
 */
@SuppressWarnings("ArrayRecordComponent") // handed on at once, never compared
record CmsSeal(X509Certificate certificate, CMSSignedData cms, byte[] bytes) {
  private static final AlgorithmIdentifier SHA256 =
      new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);
  private static final AlgorithmIdentifier ECDSA =
      new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256);
  private static final AlgorithmIdentifier RSA =
      new AlgorithmIdentifier(PKCSObjectIdentifiers.sha256WithRSAEncryption, DERNull.INSTANCE);

  /** The seal of a file when it proves what the file has; null when it does not. */
  static @Nullable CmsSeal prove(SealedFile file) {
    try {
      CMSSignedData cms =
          new CMSSignedData(new CMSProcessableByteArray(file.content()), file.seal());
      Collection<SignerInformation> signers = cms.getSignerInfos().getSigners();
      if (signers.size() != 1) {
        return null;
      }
      SignerInformation signer = signers.iterator().next();
      X509CertificateHolder holder = holder(cms, signer);
      if (holder == null || !names(signer, holder)) {
        return null;
      }
      X509Certificate certificate = new JcaX509CertificateConverter().getCertificate(holder);
      boolean proved =
          signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate.getPublicKey()));
      return proved ? new CmsSeal(certificate, cms, file.seal()) : null;
    } catch (CMSException
        | OperatorCreationException
        | GeneralSecurityException
        | IOException
        | RuntimeException
        | StackOverflowError e) {
      return null; // whatever it is, also one nested without end, it proves nothing
    }
  }

  private static @Nullable X509CertificateHolder holder(
      CMSSignedData cms, SignerInformation signer) {
    @SuppressWarnings("unchecked")
    Collection<X509CertificateHolder> holders = cms.getCertificates().getMatches(signer.getSID());
    return holders.size() == 1 ? holders.iterator().next() : null;
  }

  /** Whether the signature itself names this certificate, so that no other can take its place. */
  private static boolean names(SignerInformation signer, X509CertificateHolder holder)
      throws IOException, GeneralSecurityException {
    if (signer.getSignedAttributes() == null) {
      return false;
    }
    Attribute attribute =
        signer.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
    if (attribute == null) {
      return false;
    }
    SigningCertificateV2 named =
        SigningCertificateV2.getInstance(attribute.getAttributeValues()[0]);
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(holder.getEncoded());
    return Arrays.equals(hash, named.getCerts()[0].getCertHash());
  }

  /**
   * Whether every bit is as our seals are written, also those that prove nothing: a seal of ours
   * has one way to be written, so that none of its bytes can be changed unnoticed.
   */
  boolean isExact() {
    try {
      SignerInfo found = cms.getSignerInfos().iterator().next().toASN1Structure();
      return Arrays.equals(written(found).getEncoded(ASN1Encoding.DER), bytes)
          && isCanonical(found.getEncryptedDigest().getOctets());
    } catch (IOException | GeneralSecurityException | RuntimeException | StackOverflowError e) {
      return false;
    }
  }

  /** The seal as we write it, made anew of what the signature itself covers. */
  private ContentInfo written(SignerInfo found) throws GeneralSecurityException {
    Certificate own = Certificate.getInstance(certificate.getEncoded());
    SignerInfo signer =
        new SignerInfo(
            new SignerIdentifier(new IssuerAndSerialNumber(own)),
            SHA256,
            found.getAuthenticatedAttributes(),
            isRsa() ? RSA : ECDSA,
            new DEROctetString(found.getEncryptedDigest().getOctets()),
            (ASN1Set) null);
    SignedData data =
        new SignedData(
            new DERSet(SHA256),
            new ContentInfo(CMSObjectIdentifiers.data, null),
            new DERSet(own),
            null,
            new DERSet(signer));
    return new ContentInfo(CMSObjectIdentifiers.signedData, data);
  }

  /** An elliptic signature is two numbers, which could be written in more ways than one. */
  private boolean isCanonical(byte[] signature) throws IOException {
    return isRsa()
        || Arrays.equals(
            ASN1Primitive.fromByteArray(signature).getEncoded(ASN1Encoding.DER), signature);
  }

  private boolean isRsa() {
    return certificate.getPublicKey().getAlgorithm().equals("RSA");
  }
}
