package org.sightline.web.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;
import org.sightline.ejb.identity.SignInService;
import org.sightline.ejb.shared.CurrentRequest;
import org.sightline.entities.identity.SignInSession.Origin;

/** Looks at logins and passwords. Says nothing of rights: those are read anew at every request. */
@ApplicationScoped
public class PortalIdentityStore implements IdentityStore {

    @Inject
    private SignInService signIn;

    @Inject
    private CurrentRequest request;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof UsernamePasswordCredential password)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        Origin origin = new Origin(request.getAddress(), request.getUserAgent());
        return signIn.verify(password.getCaller(), password.getPasswordAsString(), origin)
                .map(login -> new CredentialValidationResult(login, Set.of()))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }
}
